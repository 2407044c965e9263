import type { RawSample, RawSeries } from '../sources/source.ts';
import type { Grid } from './grid.ts';

/** Events counted per step, and in which steps a counter was being read at all. */
export type Counted = {
  readonly events: Float64Array;
  readonly covered: Uint8Array;
};

/** A counter that appeared while others were being read, with its first value. */
export type Birth = { readonly at: number; readonly since: number; readonly value: number };

/** Samples further apart than this many intervals have a gap between them: what happened there is not known. */
const gapIntervals = 3.5;

/** Median distance of neighbouring samples; null for fewer than two. */
export function scrapeInterval(all: readonly RawSeries[]): number | null {
  const distances: number[] = [];
  for (const { samples } of all) {
    for (let index = Math.max(1, samples.length - 200); index < samples.length; index += 1) {
      distances.push((samples[index]?.at ?? 0) - (samples[index - 1]?.at ?? 0));
    }
  }
  distances.sort((left, right) => left - right);
  return distances[Math.floor(distances.length / 2)] ?? null;
}

/** Adds `amount` to the steps that the time from `from` to `to` touches, by their share of it. */
function spread(
  { start, stepMs, steps }: Grid,
  counted: Counted,
  from: number,
  to: number,
  amount: number,
): void {
  const first = Math.max(0, Math.floor((from - start) / stepMs));
  const last = Math.min(steps - 1, Math.ceil((to - start) / stepMs) - 1);
  for (let step = first; step <= last; step += 1) {
    const begin = Math.max(from, start + step * stepMs);
    const end = Math.min(to, start + (step + 1) * stepMs);
    if (end <= begin) continue;
    counted.events[step] = (counted.events[step] ?? 0) + (amount * (end - begin)) / (to - from);
    counted.covered[step] = 1;
  }
}

/** A counter only grows; where it is lower than before, its process began again from zero. */
export const growth = (before: number, after: number): number => (after >= before ? after - before : after);

/**
 * What the counters grew by in each step, across restarts and without extrapolation: PromQL's `increase` counts the
 * first sample of a new series as zero and loses what a new version did first. Births are returned, not yet counted.
 */
export function countIncrements(
  all: readonly RawSeries[],
  grid: Grid,
): { counted: Counted; births: Birth[] } {
  const counted = { events: new Float64Array(grid.steps), covered: new Uint8Array(grid.steps) };
  const births: Birth[] = [];
  for (const series of all) {
    const interval = scrapeInterval([series]) ?? scrapeInterval(all) ?? grid.stepMs;
    addSeries(series.samples, interval, grid, counted);
    const [first] = series.samples;
    if (first !== undefined && first.at > grid.start + gapIntervals * Math.max(interval, grid.stepMs)) {
      births.push({ at: first.at, since: first.at - interval, value: first.value });
    }
  }
  return { counted, births };
}

function addSeries(samples: readonly RawSample[], interval: number, grid: Grid, counted: Counted): void {
  for (let index = 1; index < samples.length; index += 1) {
    const before = samples[index - 1];
    const after = samples[index];
    if (before === undefined || after === undefined) continue;
    if (after.at - before.at > gapIntervals * interval) continue;
    spread(grid, counted, before.at, after.at, growth(before.value, after.value));
  }
}

/** How far back the traffic is looked at to tell a new counter from an old one that was only now found. */
const recentMs = 5 * 60_000;
const mostTimesRecent = 3;
const alwaysPlausible = 20;

/**
 * Counts the first values of new counters. A counter whose first value is more than the service can have done since
 * the last sample is an old one under a new label or name: it begins to count at its first sample.
 */
export function countBirths(births: readonly Birth[], traffic: Counted, grid: Grid, counted: Counted): void {
  for (const { at, since, value } of births) {
    const to = Math.floor((since - grid.start) / grid.stepMs);
    const from = Math.max(0, to - Math.max(1, Math.round(recentMs / grid.stepMs)));
    let recent = 0;
    let known = false;
    for (let step = from; step < to; step += 1) {
      recent += traffic.events[step] ?? 0;
      known ||= traffic.covered[step] === 1;
    }
    if (known && value <= mostTimesRecent * recent + alwaysPlausible) spread(grid, counted, since, at, value);
  }
}
