import type { DeploymentRecord, NewStatus } from '@release-actions/deployments';
import { byAge } from '@release-actions/deployments';

/** Who holds a rollback: one attempt of one workflow run. */
export type Holder = { readonly runId: number; readonly attempt: number };

export const formatHolder = ({ runId, attempt }: Holder): string => `${runId}.${attempt}`;

export function parseHolder(text: string): Holder | undefined {
  const match = /^(\d+)\.(\d+)$/u.exec(text);
  return match === null ? undefined : { runId: Number(match[1]), attempt: Number(match[2]) };
}

const takeoverPattern = /^taken over from (\d+\.\d+) by (\d+\.\d+) until (\S+)$/u;

/** The status by which `to` takes a lock that is nobody's any more. */
export const takeoverStatus = (from: Holder, to: Holder, until: Date): NewStatus => ({
  state: 'in_progress',
  description: `taken over from ${formatHolder(from)} by ${formatHolder(to)} until ${until.toISOString()}`,
});

export type Hold = { readonly holder: Holder; readonly until: Date };

/**
 * Who holds a rollback record now. Statuses are append-only, and each takeover names whom it displaces: of several
 * that displace the same holder the first one counts and the others are void, which makes a takeover atomic.
 */
export function holdOf(record: DeploymentRecord): Hold | undefined {
  const { rollback } = record.payload;
  const first = rollback === undefined ? undefined : parseHolder(rollback.holder);
  if (rollback === undefined || first === undefined) return undefined;
  let hold: Hold = { holder: first, until: new Date(rollback.heldUntil) };
  for (const { description } of record.statuses) {
    const [, from = '', to = '', until = ''] = takeoverPattern.exec(description) ?? [];
    const next = parseHolder(to);
    if (next !== undefined && from === formatHolder(hold.holder))
      hold = { holder: next, until: new Date(until) };
  }
  return hold;
}

/** What is known of the holder's workflow run. */
export type HolderRun = 'completed' | 'running' | 'unknown';

export type HoldVerdict =
  | { readonly state: 'mine' }
  /** Nobody's any more: may be taken over. */
  | { readonly state: 'stale'; readonly why: string }
  | { readonly state: 'held'; readonly by: Holder; readonly until: Date }
  /** A later attempt of my own run has it: I am the one who is gone. */
  | { readonly state: 'fenced'; readonly by: Holder };

/** Judges a hold from the place of `me`. A run that cannot be looked up counts as alive until the hold expires. */
export function judgeHold({ holder, until }: Hold, me: Holder, run: HolderRun, at: Date): HoldVerdict {
  if (holder.runId === me.runId) {
    if (holder.attempt === me.attempt) return { state: 'mine' };
    if (holder.attempt > me.attempt) return { state: 'fenced', by: holder };
    return { state: 'stale', why: `attempt ${holder.attempt} of this run is over` };
  }
  if (run === 'completed') return { state: 'stale', why: `run ${holder.runId} is over` };
  if (!(at < until))
    return { state: 'stale', why: `the hold of run ${holder.runId} ended at ${until.toISOString()}` };
  return { state: 'held', by: holder, until };
}

/** Rollbacks that have been begun and not ended: each of them holds the environment. Oldest first. */
export const openRollbacks = (records: readonly DeploymentRecord[]): DeploymentRecord[] =>
  records
    .filter(({ task, phase }) => task === 'rollback' && (phase === 'opened' || phase === 'mutating'))
    .sort(byAge);

export type LockVerdict =
  | { readonly state: 'won' }
  /** The same rollback is already under way. */
  | { readonly state: 'attach'; readonly to: DeploymentRecord; readonly by: Holder }
  /** Another rollback is under way. */
  | { readonly state: 'conflict'; readonly with: DeploymentRecord; readonly by: Holder };

/**
 * Decides, after all had the chance to write theirs, who goes on: the oldest open rollback. GitHub has no
 * compare-and-set for deployments; creation time and id are the order that everybody sees. A rollback whose holder is
 * gone is taken over before this is asked, so that no two can each believe the other dead.
 *
 * @param mine my own record, which may not be in the list yet
 */
export function decideLock(
  records: readonly DeploymentRecord[],
  mine: { readonly id: number; readonly key: string },
  me: Holder,
): LockVerdict {
  const first = openRollbacks(records)[0];
  const by = (first === undefined ? undefined : holdOf(first)?.holder) ?? me;
  if (first === undefined) return { state: 'won' };
  if (first.id === mine.id && formatHolder(by) === formatHolder(me)) return { state: 'won' };
  return first.payload.key === mine.key
    ? { state: 'attach', to: first, by }
    : { state: 'conflict', with: first, by };
}
