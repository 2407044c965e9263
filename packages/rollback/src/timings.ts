import type { DeploymentRecord } from '@release-actions/deployments';
import { formatDuration, formatTime } from '@release-actions/report';
import { journalOf } from './journal.ts';

/** ISO 8601 instants of one rollback; `null` where it has not come to that, or nobody recorded it. */
export type Timings = {
  /** When the suspect was first reported as bad. */
  readonly detected: string | null;
  /** When the incident was opened. */
  readonly decided: string | null;
  readonly started: string | null;
  readonly locked: string;
  /** From here on production may have changed. */
  readonly command: string | null;
  readonly live: string | null;
  readonly smoked: string | null;
  readonly stable: string | null;
};

export function timingsOf(
  record: DeploymentRecord,
  suspect: DeploymentRecord,
  incidentAt: string | null,
  started: string | null,
): Timings {
  const journal = journalOf(record);
  const reported = suspect.statuses.find(
    ({ state, createdAt }) => (state === 'error' || state === 'failure') && createdAt <= record.createdAt,
  );
  return {
    detected: reported?.createdAt ?? null,
    decided: incidentAt,
    started,
    locked: record.createdAt,
    command: journal.mutating ?? null,
    live: journal.mutated ?? null,
    smoked: journal.smoked ?? null,
    stable: journal.done ?? null,
  };
}

/** Time from one instant to another in milliseconds; `null` where one is missing. */
export const between = (from: string | null, to: string | null): number | null =>
  from === null || to === null ? null : Math.max(0, Date.parse(to) - Date.parse(from));

/** "detect 10:54 · decide 10:58 · start 10:58 UTC · lock +3 s · command +9 s · live +68 s". */
export function timingLine(timings: Timings, zone: string): string {
  const { detected, decided, started, locked, command, live, smoked, stable } = timings;
  const from = started ?? locked;
  const clock = (name: string, at: string | null): string[] =>
    at === null ? [] : [`${name} ${formatTime(new Date(at), zone)}`];
  const since = (name: string, at: string | null): string[] => {
    const durationMs = between(from, at);
    return durationMs === null ? [] : [`${name} +${formatDuration(durationMs)}`];
  };
  return [
    ...clock('detect', detected),
    ...clock('decide', decided),
    ...clock('start', from),
    ...(started === null ? [] : since('lock', locked)),
    ...since('command', command),
    ...since('live', live),
    ...since('smoked', smoked),
    ...since('stable', stable),
  ].join(' · ');
}
