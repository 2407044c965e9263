import type { Range, Track } from './track.ts';
import type { Moment } from './scan.ts';
import type { Windows } from './windows.ts';

/** Pretended deployments in the service's own past, on which the monitor's false alarms are counted. */
export type Replays = {
  /** Every instant that is replayed; their watches overlap, so that the threshold depends less on where they fall. */
  readonly moments: readonly Moment[];
  /** How many watches without overlap fit: what the bound is stated for. */
  readonly disjoint: number;
};

/** 24 hours hold 44 watches of 30 minutes between the first baseline hour and the last. */
export const mostReplays = 44;
/** Starts per watch. */
const offsets = 8;
/** A window with more than this share missing tells nothing. */
export const mostMissing = 0.2;

export const complete = (track: Track, { from, to }: Range): boolean =>
  from >= 0 && to > from && track.present(from, to) >= (1 - mostMissing) * (to - from);

export type ReplayPlan = {
  readonly windows: Windows;
  readonly historyFrom: number;
  /** The baseline of the real deployment is not replayed: trouble in it must not set the threshold. */
  readonly historyTo: number;
};

/** The instants between which whole watches with their baselines fit. */
export function planReplays(plan: ReplayPlan, usable: (moment: Moment) => boolean): Replays {
  const { windows, historyFrom, historyTo } = plan;
  const first = historyFrom + windows.baseline;
  const last = historyTo - windows.duration;
  if (last < first) return { moments: [], disjoint: 0 };
  const fitting = Math.min(mostReplays, Math.floor((last - first) / windows.duration) + 1);
  const stride = fitting > 1 ? Math.max(windows.duration, (last - first) / (fitting - 1)) : windows.duration;
  const starts = Array.from({ length: (fitting - 1) * offsets + 1 }, (_, index) =>
    Math.min(last, first + Math.floor((index * stride) / offsets)),
  );
  const moments = [...new Set(starts)]
    .map((deployedAt) => ({
      deployedAt,
      baselineFrom: deployedAt - windows.baseline,
      baselineTo: deployedAt,
    }))
    .filter(usable);
  return { moments, disjoint: countDisjoint(moments, windows.duration) };
}

export function countDisjoint(moments: readonly Moment[], duration: number): number {
  let free = -Infinity;
  let count = 0;
  for (const { deployedAt } of moments) {
    if (deployedAt < free) continue;
    count += 1;
    free = deployedAt + duration;
  }
  return Math.min(count, mostReplays);
}
