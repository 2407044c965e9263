import { formatShare } from '@release-actions/report';
import type { Reason } from '../engine/reasons.ts';
import type { MetricDetail } from './detail.ts';

/** "x4.6", with the digits that a factor of this size deserves. */
export const factor = (ratio: number): string => `x${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(1)}`;

const isGauge = ({ counts }: MetricDetail): boolean => 'level' in counts.after;

export function level(metric: MetricDetail, value: number | null): string {
  if (value === null) return 'no data';
  if (!isGauge(metric)) return formatShare(value);
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** "Errors rose from 0.9 % to 4.1 % (x4.6, at least x3.1)". */
export function changeOf(metric: MetricDetail): string {
  const { id, before, after, ratio, verdict } = metric;
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  const direction = (after ?? 0) >= (before ?? 0) ? 'rose' : 'fell';
  const change = `${name} ${direction} from ${level(metric, before)} to ${level(metric, after)}`;
  if (ratio === null) return change;
  const [low, middle, high] = ratio;
  if (verdict === 'pass') return `${change} (${factor(middle)}, at most ${factor(high)})`;
  return middle >= 1
    ? `${change} (${factor(middle)}, at least ${factor(low)})`
    : `${change} (${factor(middle)}, at most ${factor(high)})`;
}

/** How many requests the verdict rests on. */
export const requestsAfter = ({ counts: { after } }: MetricDetail): number | null =>
  'total' in after ? Math.round(after.total) : null;

export const reasonSentences = {
  alarm: () => 'worse than in every watch of an unchanged service',
  catastrophic: () => 'more than half of all requests failed',
  'still-present': () => 'still there',
  recovered: () => 'gone again in the newest part of the watch',
  'pre-existing': () => 'the trouble began before the deployment and did not grow with it',
  common: () => 'the control, where this version does not run, got worse too',
  unattributed: () => 'worse than before, but not beyond what could have another cause',
  'no-data': () => 'no samples',
  'samples-missing': () => 'more than a fifth of the samples are missing',
  'last-samples-missing': () => 'the newest samples are missing',
  'history-too-short': () => 'too little history to state how often an unchanged service would alarm',
  'window-too-short': () => 'the watch is not over',
  'low-traffic': ({ detectable }: MetricDetail) =>
    detectable === null
      ? 'too little traffic to see any change'
      : `this traffic can only show a change of ${factor(detectable)} or more`,
  'traffic-stopped': () => 'requests stopped coming',
  noisy: () => 'this level swings too much on its own to exclude a change by the margin',
  'change-not-excluded': ({ ratio }: MetricDetail) =>
    ratio === null
      ? 'a change cannot be excluded'
      : `a change of up to ${factor(ratio[2])} cannot be excluded`,
  'control-missing': () => 'the control has no samples',
  'inconsistent-counts': () => 'more bad events than events were counted',
  'incident-in-history': () => 'an incident in the history was left out',
  negligible: () => 'too rare to matter',
} satisfies Record<Reason, (metric: MetricDetail) => string>;

export const reasonsOf = (metric: MetricDetail): string =>
  metric.reasons.map((reason) => reasonSentences[reason](metric)).join('; ');
