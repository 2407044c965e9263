export const descending = (values: readonly number[]): number[] =>
  [...values].sort((left, right) => right - left);

/** The value that `part` in `disjoint` watches exceed, read from watches that overlap. */
export function exceededBy(values: readonly number[], part: number, disjoint: number): number {
  const rank = Math.max(1, Math.round((part * values.length) / Math.max(1, disjoint)));
  return descending(values)[rank - 1] ?? -Infinity;
}

/**
 * The mixture's own limit for data without noise: by Ville's inequality the likelihood ratio of an unchanged service
 * ever exceeds `replays + 1` in at most one of that many watches. A bound that is wanted lower than the replays can
 * state is kept in this way.
 */
export const leastEvidence = (replays: number, falseAlarms: number): number =>
  Math.max(Math.log(replays + 1), Math.log(1 / falseAlarms));

/** Overlapping replays repeat each other, so that the threshold is more uncertain than their number says. */
const keptBack = 0.85;

/** Rank of the threshold among `watches` overlapping replays, so that no more than 1 in `disjoint + 1` exceed it. */
export const thresholdRank = (watches: number, disjoint: number): number =>
  Math.max(1, Math.floor((keptBack * (watches + 1)) / (disjoint + 1)));
