import type { Target } from '@release-actions/report';
import { byAge, type DeploymentRecord, type DeploymentRow, type ReadRow, readRow } from './record.ts';

/** The deployments of one service, environment and wave, newest first, with what stands in the way of reading them. */
export type History = {
  readonly records: readonly DeploymentRecord[];
  /** Deployments of the environment that are not ours, newest first. */
  readonly foreign: readonly DeploymentRow[];
  readonly malformed: readonly { readonly row: DeploymentRow; readonly message: string }[];
};

export type Live =
  | { readonly kind: 'live'; readonly record: DeploymentRecord }
  /** Nothing of ours ever began to change this environment. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly reason: 'foreign' | 'malformed'; readonly message: string };

const newestFirst = <T extends { readonly createdAt: string; readonly id: number }>(
  items: readonly T[],
): T[] => [...items].sort((left, right) => byAge(right, left));

/** Sorts an environment's deployments into those of one service and wave, foreign ones and damaged ones. */
export function readHistory(rows: readonly DeploymentRow[], target: Target): History {
  const read = rows.filter((row) => row.environment === target.environment).map(readRow);
  const ours = (item: ReadRow): DeploymentRecord[] =>
    item.kind === 'ours' &&
    item.record.payload.service === target.service &&
    item.record.payload.wave === target.wave
      ? [item.record]
      : [];
  return {
    records: newestFirst(read.flatMap(ours)),
    foreign: newestFirst(read.flatMap((item) => (item.kind === 'foreign' ? [item.row] : []))),
    malformed: read.flatMap((item) =>
      item.kind === 'malformed' ? [{ row: item.row, message: item.message }] : [],
    ),
  };
}

const mayHaveChanged = ({ phase }: DeploymentRecord): boolean => phase !== 'opened' && phase !== 'unchanged';

/**
 * What runs: the newest record that began to change the environment, whatever came of it. GitHub's ACTIVE state is
 * not asked, since production may show several. A newer deployment that is not ours makes it unknown.
 */
export function liveOf(history: History): Live {
  const newest = history.records.find(mayHaveChanged);
  const isNewer = (row: DeploymentRow): boolean => newest === undefined || byAge(row, newest) > 0;
  const damaged = history.malformed.find(({ row }) => isNewer(row));
  if (damaged !== undefined) {
    return {
      kind: 'unknown',
      reason: 'malformed',
      message: `deployment ${damaged.row.id}: ${damaged.message}`,
    };
  }
  const [foreign] = history.foreign;
  if (foreign !== undefined && isNewer(foreign)) {
    return {
      kind: 'unknown',
      reason: 'foreign',
      message: `deployment ${foreign.id} by ${foreign.creator} is newer and was not opened by these actions`,
    };
  }
  return newest === undefined ? { kind: 'none' } : { kind: 'live', record: newest };
}

/** The record of an act that was begun before, so that running it again continues it. */
export const recordWithKey = (history: History, key: string): DeploymentRecord | undefined =>
  history.records.findLast(({ payload }) => payload.key === key);

/** Other commits' records that began to change the environment before a commit's own newest one did, newest first. */
export function recordsBefore(history: History, sha: string): readonly DeploymentRecord[] {
  const changed = history.records.filter(mayHaveChanged);
  const own = changed.findIndex((record) => record.sha === sha);
  return changed.slice(own + 1).filter((record) => record.sha !== sha);
}
