import type { Worse } from './metric.ts';
import type { Change } from './track.ts';

/** Each bound by itself holds with 95 %. */
const sure = 1.645;
/** One-sided 80 %: how often a change of the detectable size is found. */
const power = 0.84;

export type Interval = readonly [low: number, middle: number, high: number];

/** Bounds of after / before, each held with 95 %, from counting and from the noise between windows of this length. */
export function ratioInterval(change: Change, spread: number): Interval {
  const half = sure * Math.sqrt(change.variance + spread);
  return [Math.exp(change.logRatio - half), Math.exp(change.logRatio), Math.exp(change.logRatio + half)];
}

export type Exposure = {
  readonly worse: Worse;
  /** Events per step, at the level before the deployment. */
  readonly eventsPerStep: number;
  readonly beforeSteps: number;
  readonly afterSteps: number;
};

const detectableMost = 1000;

/**
 * The smallest change that a watch of this length would find four times in five at this traffic, as a factor above 1
 * (or below 1 where lower is worse). `threshold` is log evidence; null where nothing could be seen.
 */
export function detectableChange(exposure: Exposure, threshold: number, spread: number): number | null {
  const { eventsPerStep, beforeSteps, afterSteps, worse } = exposure;
  const before = eventsPerStep * beforeSteps + 0.5;
  const needed = Math.sqrt(2 * Math.max(0, threshold));
  for (let log = 0.02; log < Math.log(detectableMost); log += 0.02) {
    const ratio = Math.exp(worse === 'higher' ? log : -log);
    const after = eventsPerStep * afterSteps * ratio + 0.5;
    const counting = 1 / before + 1 / after;
    if (log >= needed * Math.sqrt(counting) + power * Math.sqrt(counting + spread)) return ratio;
  }
  return null;
}
