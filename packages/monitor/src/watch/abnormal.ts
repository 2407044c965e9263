import type { Metric, Sample } from '../engine/metric.ts';
import type { Grid } from '../series/grid.ts';
import type { Period } from './plan.ts';

/** Marks each step that a period touches. */
export function touched({ start, stepMs, steps }: Grid, periods: readonly Period[]): readonly boolean[] {
  const marks = Array.from({ length: steps }, () => false);
  for (const { from, to } of periods) {
    const first = Math.max(0, Math.floor((from - start) / stepMs));
    const last = Math.min(steps, Math.ceil((to - start) / stepMs));
    marks.fill(true, Math.min(first, last), last);
  }
  return marks;
}

/** The same metric with marked steps missing: what happened in them is nothing to compare with. */
export function without(metric: Metric, marks: readonly boolean[]): Metric {
  const blank = (values: readonly Sample[]): Sample[] =>
    values.map((value, index) => (marks[index] === true ? null : value));
  if (metric.kind === 'gauge') return { ...metric, values: blank(metric.values) };
  const { counts, control } = metric;
  return {
    ...metric,
    counts: { bad: blank(counts.bad), total: blank(counts.total) },
    ...(control === undefined ? {} : { control: { bad: blank(control.bad), total: blank(control.total) } }),
  };
}
