/** Half-open range of steps, `from` included, `to` not. */
export type Range = { readonly from: number; readonly to: number };

/** The change of a level between two windows, on the log scale so that "twice" and "half" are equally far. */
export type Change = {
  /** log(after / before). */
  readonly logRatio: number;
  /** Variance of `logRatio` that counting alone causes; noise between windows comes on top. */
  readonly variance: number;
};

/** Unlike a log ratio, an unbiased measure of noise however few events there are. */
export type Deviation = { readonly relative: number; readonly variance: number };

/**
 * One metric in the form in which the monitor compares windows: counts and gauges look the same from here on.
 * Windows are given as plain numbers (`before` from, to; `after` from, to): these are the innermost loops.
 */
export type Track = {
  readonly steps: number;
  /** How many steps of the window have a sample. */
  present(from: number, to: number): number;
  /** Requests (or samples of a gauge) in the window. */
  weight(from: number, to: number): number;
  /** Level in the window, such as the share of bad requests; `null` where there is nothing to tell it from. */
  level(from: number, to: number): number | null;
  /** Log mixture likelihood ratio for "after is worse than before"; `-Infinity` where it is not even higher. */
  evidence(beforeFrom: number, beforeTo: number, afterFrom: number, afterTo: number): number;
  /** Never below `evidence`, and much cheaper: lets a search for the maximum skip most windows. */
  evidenceCeiling(beforeFrom: number, beforeTo: number, afterFrom: number, afterTo: number): number;
  /** Difference of the two levels in units of `reference`; `null` where a window is empty. */
  deviation(
    beforeFrom: number,
    beforeTo: number,
    afterFrom: number,
    afterTo: number,
    reference: number,
  ): Deviation | null;
  /** `null` where a window is empty. */
  change(beforeFrom: number, beforeTo: number, afterFrom: number, afterTo: number): Change | null;
};

/** Running sums with a leading zero: the sum over [from, to) is `sums[to] - sums[from]`. */
export function runningSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    sum += values[index] ?? 0;
    sums[index + 1] = sum;
  }
  return sums;
}

export function sumBetween(sums: Float64Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
