import type { Runner } from '@release-actions/action-kit';
import type { ModeResult, NotesPorts } from '@release-actions/notes';
import type { Message } from '@release-actions/notify';
import { communicationAheadMs, isFirstRelease, releaseTypeOf } from '@release-actions/requirements';
import type { Stage } from '@release-actions/stage';
import { openMessages, releaseThread } from '@release-actions/stage/messages';
import { untold } from './announce.ts';
import { tellCustomers } from './customers.ts';
import type { Announced } from './told.ts';

/**
 * Whether customers are told of this release before it is deployed: where the policy gives them days, which it does
 * for a major. Any other text says what runs already, and is sent when it does, however late that is.
 */
export function tellsAhead(
  { gathered: { tag, range }, standing }: ModeResult,
  { policy: { policy } }: Stage,
): boolean {
  const isPublished = standing?.release.draft === false;
  const isFirst = isFirstRelease(tag, range.ends.from?.sha ?? null);
  const aheadMs = communicationAheadMs(policy, { releaseType: releaseTypeOf(undefined, tag), isFirst });
  return !isPublished && aheadMs > 0 && policy.notify.customers.length > 0;
}

/**
 * Sends customers their signed text once its time has come and before the release is deployed, with the memory that
 * publishing uses, so that they never get it twice. Undefined where the release runs, or turned out bad.
 */
export async function tellAhead(
  { gathered: { tag, ticket, range } }: ModeResult,
  deployments: NotesPorts['deployments'],
  stage: Stage,
  runner: Runner,
): Promise<Announced | undefined> {
  const { sha } = range.ends.to;
  const [live, bad] = await Promise.all([deployments.live(), deployments.badness(sha)]);
  if (!live.known) return untold(live);
  if (!bad.known) return untold(bad);
  if (live.value?.sha === sha || bad.value !== null) return undefined;
  const told = { tag, ticket: ticket?.number };
  const { ports, unread } = await openMessages(stage.github, told.ticket, 'release', runner);
  if (unread !== undefined) return untold(unread);
  const { service, environment } = stage.target;
  const frame: Message = {
    id: '',
    thread: releaseThread(stage.target, tag),
    event: 'release.scheduled',
    severity: 'info',
    headline: `${service} ${tag} is coming to ${environment}`,
    body: [],
    at: runner.clock.now().toISOString(),
    data: { service, environment, version: tag, sha, audience: 'customers' },
  };
  return tellCustomers(told, { ...frame, isAhead: true }, stage, ports);
}
