import { countTrack, judgedAsRemainder, type CountTrack } from './counts.ts';
import { gaugeTrack } from './gauge.ts';
import type { Metric, Worse } from './metric.ts';
import type { Track } from './track.ts';

/** A metric with its control, ready to be compared at any instant. */
export type Subject = {
  readonly metric: Metric;
  /** Direction of the judged level: that of the metric, or `higher` where its remainder is judged. */
  readonly worse: Worse;
  readonly track: Track;
  /** Present only where there is a control; both sides are counts. */
  readonly shared?: { readonly service: CountTrack; readonly control: CountTrack };
};

export function subjectOf(metric: Metric, historyTo: number): Subject {
  if (metric.kind === 'gauge') {
    return { metric, worse: metric.worse, track: gaugeTrack(metric.worse, metric.values, historyTo) };
  }
  const remainder = judgedAsRemainder(metric.worse, metric.counts);
  const service = countTrack(metric.worse, metric.counts, remainder);
  return {
    metric,
    worse: remainder ? 'higher' : metric.worse,
    track: service,
    ...(metric.control === undefined
      ? {}
      : { shared: { service, control: countTrack(metric.worse, metric.control, remainder) } }),
  };
}

export const stepsOf = (metric: Metric): number =>
  metric.kind === 'gauge' ? metric.values.length : metric.counts.total.length;
