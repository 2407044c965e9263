import type { Chart } from '@release-actions/report';
import type { Metric, MonitorCase, Sample } from '../engine/metric.ts';
import type { Windows } from '../engine/windows.ts';

/** More points than this make labels unreadable. */
const mostPoints = 60;

function levelBetween(metric: Metric, from: number, to: number): Sample {
  const known = (values: readonly Sample[]): number[] =>
    values.slice(from, to).filter((value): value is number => value !== null);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  if (metric.kind === 'gauge') {
    const values = known(metric.values);
    return values.length === 0 ? null : sum(values) / values.length;
  }
  const total = sum(known(metric.counts.total));
  return total > 0 ? (100 * sum(known(metric.counts.bad))) / total : null;
}

/** The level of one metric over time, with as much before the deployment as after it. */
export function chartOf(
  watched: MonitorCase,
  metricId: string,
  windows: Windows,
  deployedAtMs: number,
): Chart | null {
  const metric = watched.metrics.find(({ id }) => id === metricId);
  if (metric === undefined) return null;
  const { deployedAt, stepSeconds } = watched;
  const steps = metric.kind === 'gauge' ? metric.values.length : metric.counts.total.length;
  const from = Math.max(0, deployedAt - windows.duration);
  const width = Math.max(1, Math.ceil((deployedAt + windows.duration - from) / mostPoints));
  const before = Math.ceil((deployedAt - from) / width);
  const after = Math.floor((steps - deployedAt) / width);
  if (before + after < 2) return null;
  const indices = Array.from({ length: before + after }, (_, index) => index - before);
  const level = (index: number): Sample => {
    const start = deployedAt + index * width;
    return levelBetween(metric, Math.max(0, start), start + width);
  };
  const clock = (index: number): string => {
    const time = new Date(deployedAtMs + index * width * stepSeconds * 1000).toISOString();
    return `${width * stepSeconds >= 30 ? time.slice(11, 16) : time.slice(11, 19)} UTC`;
  };
  return {
    title: `${metricId}, ${metric.kind === 'gauge' ? 'level' : 'share'} around the deployment`,
    unit: metric.kind === 'gauge' ? '' : '%',
    labels: indices.map(clock),
    values: indices.map(level),
    marker: before,
  };
}
