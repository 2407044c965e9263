import type { Counts, Sample } from '../engine/metric.ts';
import type { RawSeries } from '../sources/source.ts';
import type { Grid } from './grid.ts';
import { countBirths, type Counted, countIncrements } from './increments.ts';

/**
 * Bad and total events per step. The total is what tells life from silence: where it was read, a bad counter that does
 * not exist has counted nothing; where it was not, nothing is known, and the step is missing.
 */
export function countsOf(bad: readonly RawSeries[], total: readonly RawSeries[], grid: Grid): Counts {
  const all = countIncrements(total, grid);
  const traffic: Counted = { events: all.counted.events.slice(), covered: all.counted.covered.slice() };
  countBirths(all.births, traffic, grid, all.counted);
  const part = countIncrements(bad, grid);
  countBirths(part.births, all.counted, grid, part.counted);
  const badSteps: Sample[] = [];
  const totalSteps: Sample[] = [];
  for (let step = 0; step < grid.steps; step += 1) {
    const known = all.counted.covered[step] === 1;
    const events = all.counted.events[step] ?? 0;
    totalSteps.push(known ? events : null);
    badSteps.push(known ? within(part.counted.events[step] ?? 0, events) : null);
  }
  return { bad: badSteps, total: totalSteps };
}

/** Sums of parts of events may differ in their last binary digit. */
const within = (bad: number, total: number): number =>
  bad > total && bad - total < 1e-6 * (1 + total) ? total : bad;
