import { shiftEvidence } from './likelihood.ts';
import type { Sample, Worse } from './metric.ts';
import { runningSums, sumBetween, type Track } from './track.ts';

const known = (values: readonly Sample[]): number[] =>
  values.filter((value): value is number => value !== null);

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Spread around the median that a few wild samples cannot inflate; equals the standard deviation of normal data. */
function robustSpread(values: readonly number[], centre: number): number {
  const distances = values.map((value) => Math.abs(value - centre)).sort((left, right) => left - right);
  const mad = 1.4826 * median(distances);
  if (mad > 0) return mad;
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, values.length));
}

/**
 * A measured level such as CPU use or queue length. Changes are relative to the level itself; a gauge whose past lies
 * around zero is measured in units of its own spread.
 */
export function gaugeTrack(worse: Worse, values: readonly Sample[], historyTo: number): Track {
  const past = known(values.slice(0, historyTo)).sort((left, right) => left - right);
  const centre = median(past);
  const spread = Math.max(robustSpread(past, centre), Math.abs(centre) * 0.01, Number.MIN_VALUE);
  const sums = runningSums(values.map((value) => value ?? 0));
  const presents = runningSums(values.map((value) => (value === null ? 0 : 1)));
  const present = (from: number, to: number): number => sumBetween(presents, from, to);
  const level = (from: number, to: number): number | null => {
    const samples = present(from, to);
    return samples > 0 ? sumBetween(sums, from, to) / samples : null;
  };
  const relative = (
    a: number,
    b: number,
    c: number,
    d: number,
  ): { shift: number; variance: number } | null => {
    const before = level(a, b);
    const after = level(c, d);
    if (before === null || after === null) return null;
    const unit = Math.max(before, spread);
    const variance = (spread / unit) ** 2 * (1 / present(a, b) + 1 / present(c, d));
    return { shift: (after - before) / unit, variance };
  };
  const evidence = (a: number, b: number, c: number, d: number): number => {
    const found = relative(a, b, c, d);
    return found === null ? -Infinity : shiftEvidence(worse, found.shift, found.variance);
  };
  return {
    steps: values.length,
    present,
    weight: present,
    level,
    evidence,
    evidenceCeiling: (a, b, c, d) => {
      const found = relative(a, b, c, d);
      if (found === null || (worse === 'higher' ? found.shift <= 0 : found.shift >= 0)) return -Infinity;
      return found.shift ** 2 / (2 * found.variance);
    },
    deviation: (a, b, c, d, reference) => {
      const before = level(a, b);
      const after = level(c, d);
      return before === null || after === null
        ? null
        : { relative: (after - before) / Math.max(reference, spread), variance: 0 };
    },
    change: (a, b, c, d) => {
      const found = relative(a, b, c, d);
      if (found === null) return null;
      const ratio = Math.max(1 + found.shift, 0.01);
      return { logRatio: Math.log(ratio), variance: 0 };
    },
  };
}
