import type { Sample } from '../engine/metric.ts';
import type { RawSeries } from '../sources/source.ts';
import type { Grid } from './grid.ts';

/** A gauge's value in each step: the last sample of the step. */
export function levelsOf(series: RawSeries | undefined, grid: Grid): Sample[] {
  const levels: Sample[] = Array.from({ length: grid.steps }, () => null);
  for (const { at, value } of series?.samples ?? []) {
    const step = Math.ceil((at - grid.start) / grid.stepMs) - 1;
    if (step >= 0 && step < grid.steps) levels[step] = value;
  }
  return levels;
}
