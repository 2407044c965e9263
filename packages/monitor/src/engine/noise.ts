import type { Track } from './track.ts';

/** Deviations this many robust standard deviations out are an incident of yesterday, not the noise of today. */
const outlying = 5;

/** Mean of what exceeds the counting variance, outliers left out. */
export function excessVariance(deviations: readonly { relative: number; variance: number }[]): number {
  const sizes = deviations.map(({ relative }) => Math.abs(relative)).sort((left, right) => left - right);
  const limit = outlying * 1.4826 * (sizes[Math.floor(sizes.length / 2)] ?? 0);
  const kept = deviations.filter(({ relative }) => limit === 0 || Math.abs(relative) <= limit);
  if (kept.length === 0) return 0;
  const excess = kept.reduce((sum, { relative, variance }) => sum + relative * relative - variance, 0);
  return Math.max(0, excess / kept.length);
}

/** Variance of the relative level, averaged over `length` steps, that counting does not explain. */
export type Noise = (length: number) => number;

const blocksPerHour = [24, 12, 6, 3, 1.5] as const;

/** Measures noise at a few block lengths from differences of neighbours, and interpolates between them. */
export function measureNoise(
  track: Track,
  historyFrom: number,
  historyTo: number,
  baselineSteps: number,
): Noise {
  const reference = track.level(historyFrom, historyTo) ?? 0;
  const lengths = [...new Set(blocksPerHour.map((share) => Math.max(1, Math.round(baselineSteps / share))))];
  const measured = lengths.map((length) => {
    const deviations = [];
    for (let at = historyTo - length; at - length >= historyFrom; at -= length) {
      const deviation = track.deviation(at - length, at, at, at + length, reference);
      if (deviation !== null) deviations.push(deviation);
    }
    return { length, variance: excessVariance(deviations) / 2 };
  });
  return (length) => interpolate(measured, length);
}

function interpolate(measured: readonly { length: number; variance: number }[], length: number): number {
  const above = measured.findIndex((point) => point.length >= length);
  const last = measured.at(-1);
  if (above === -1) return last === undefined ? 0 : (last.variance * last.length) / length;
  const right = measured[above];
  const left = measured[above - 1];
  if (right === undefined) return 0;
  if (left === undefined) return right.variance;
  const share = (length - left.length) / (right.length - left.length);
  return left.variance * (1 - share) + right.variance * share;
}
