import type { Policy } from '@release-actions/policy';
import { allEvidence } from './production-evidence.ts';
import { readCommands } from './signoff/commands.ts';
import { sameLogin } from './signoff/people.ts';
import type { CommentFact } from './observations.ts';
import type { ReleaseType } from './vocabulary.ts';
import type { World } from './world.ts';

/**
 * How long before its deployment customers are told of a release, in milliseconds: a major gives them days. 0: they
 * are told when it runs.
 */
export function communicationAheadMs(
  policy: Policy,
  { releaseType, isFirst }: { readonly releaseType: ReleaseType; readonly isFirst: boolean },
): number {
  const { ahead } = policy.requirements['customer-communication'];
  const major = policy.profiles.major['communication-ahead'];
  return releaseType === 'major' && !isFirst ? Math.max(ahead.ms, major.ms) : ahead.ms;
}

/** When customers had exactly this text, as evidence of the notes says; undefined while nothing proves it. */
export function customersTold(world: World, textDigest: string): string | undefined {
  for (const { detail } of allEvidence('notes', world)) {
    if (typeof detail !== 'object' || detail === null || !('customers' in detail)) continue;
    const { customers } = detail;
    if (typeof customers !== 'object' || customers === null) continue;
    const { textDigest: told, at } = customers as Readonly<Record<string, unknown>>;
    if (told === textDigest && typeof at === 'string' && !Number.isNaN(Date.parse(at))) return at;
  }
  return undefined;
}

/** Whether a release-manager has withdrawn the release on its ticket: nobody is told of it any more. */
export const isWithdrawn = (comments: readonly CommentFact[], releaseManagers: readonly string[]): boolean =>
  readCommands(comments).commands.some(
    ({ verb, login }) => verb === 'withdraw' && releaseManagers.some((manager) => sameLogin(manager, login)),
  );
