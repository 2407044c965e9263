import type { Metric as PolicyMetric } from '@release-actions/policy';
import { judge, type Judgement } from '../engine/judge.ts';
import type { Metric, MonitorCase } from '../engine/metric.ts';
import { type Grid, wholeSteps } from '../series/grid.ts';
import { scrapeInterval } from '../series/increments.ts';
import { levelsOf } from '../series/level.ts';
import { countsOf } from '../series/ratio.ts';
import type { MetricSource, RawSeries, SourceFault } from '../sources/source.ts';
import { touched, without } from './abnormal.ts';
import type { WatchPlan } from './plan.ts';
import { createSamples, knownUntil, type Samples, type Wanted } from './samples.ts';

/** What the newest look at the source gave. */
export type Refreshed = {
  /** Instant up to which the metrics are known; null where nothing is. */
  readonly knownUntil: number | null;
  readonly faults: readonly SourceFault[];
  readonly notes: readonly string[];
  readonly series: number;
  /** Median distance of two samples, in milliseconds. */
  readonly intervalMs: number | null;
};

/** One watch: raw samples in memory, refreshed from the source, judged as often as wanted. */
export type Session = {
  readonly refresh: (now: number) => Promise<Refreshed>;
  /** What is known as a case, looking at most at this many steps after the deployment. */
  readonly caseOf: (mostSteps?: number) => MonitorCase;
  readonly judge: (watched: MonitorCase) => Judgement;
  /** First instant from which there are samples; null where there are none. */
  readonly knownFrom: () => number | null;
};

/** The series by which a metric is known to be alive. */
const liveness = (metric: PolicyMetric): string => (metric.kind === 'gauge' ? metric.value : metric.total);

function wantedBy(metrics: WatchPlan['metrics']): Wanted[] {
  const all = Object.values(metrics).flatMap((metric): Wanted[] => {
    if (metric.kind === 'gauge') return [{ expression: metric.value, isGauge: true }];
    const { bad, total, control } = metric;
    const counters = [bad, total, ...(control === undefined ? [] : [control.bad, control.total])];
    return counters.map((expression) => ({ expression, isGauge: false }));
  });
  return [...new Map(all.map((wanted) => [`${wanted.expression}\n${wanted.isGauge}`, wanted])).values()];
}

async function refreshAll(
  plan: WatchPlan,
  source: MetricSource,
  samples: Samples,
  now: number,
): Promise<Pick<Refreshed, 'faults' | 'notes'>> {
  const collected = await source.collect();
  const faults: SourceFault[] = collected.ok ? [] : [collected];
  const notes: string[] = [];
  for (const wanted of wantedBy(plan.metrics)) {
    const result = await samples.read(wanted, now);
    if ('ok' in result) faults.push(result);
    else notes.push(...result);
  }
  return { faults, notes: [...new Set(notes)] };
}

/** Reads nothing yet. Windows are aligned to the deployment, so that every look cuts time in the same places. */
export function openSession(plan: WatchPlan, source: MetricSource): Session {
  const { stepMs, metrics } = plan;
  const historySteps = Math.round(plan.historyMs / stepMs);
  const start = plan.deployedAt - historySteps * stepMs;
  const whole: Grid = { start, stepMs, steps: historySteps + plan.windows.duration };
  const samples = createSamples(source, start, stepMs);
  const living = (): (readonly RawSeries[])[] =>
    Object.values(metrics).map((metric) => samples.of(liveness(metric)));
  const until = (): number | null => {
    const known = living().flatMap((series) => knownUntil(series) ?? []);
    return known.length === 0 ? null : Math.max(...known);
  };
  const seen = (): number => Math.max(0, wholeSteps(whole, until() ?? 0) - historySteps);
  return {
    refresh: async (now) => ({
      ...(await refreshAll(plan, source, samples, now)),
      knownUntil: until(),
      series: samples.seriesCount(),
      intervalMs: scrapeInterval(living().flat()),
    }),
    knownFrom: () => {
      const first = Math.min(
        ...living().flatMap((all) => all.map((series) => series.samples[0]?.at ?? Infinity)),
      );
      return Number.isFinite(first) ? first : null;
    },
    caseOf: (mostSteps = Infinity) => {
      const grid = { ...whole, steps: historySteps + Math.min(seen(), mostSteps) };
      const marks = touched({ ...grid, steps: historySteps }, plan.abnormal);
      return {
        id: 'watch',
        stepSeconds: stepMs / 1000,
        deployedAt: historySteps,
        durationSteps: plan.windows.duration,
        baselineEnd: Math.floor((plan.baselineEnd - start) / stepMs),
        metrics: Object.entries(metrics).map(([id, metric]) =>
          without(toMetric(id, metric, grid, samples), marks),
        ),
      };
    },
    judge: (watched) =>
      judge(watched, {
        windows: plan.chosen,
        falseAlarms: plan.falseAlarms,
        earlyPass: plan.earlyPass,
      }),
  };
}

function toMetric(id: string, metric: PolicyMetric, grid: Grid, samples: Samples): Metric {
  const { critical, margin, worse } = metric;
  const common = { id, critical, margin, worse };
  if (metric.kind === 'gauge') {
    return { ...common, kind: 'gauge', values: levelsOf(samples.of(metric.value)[0], grid) };
  }
  const { bad, total, control, negligible } = metric;
  const counts = countsOf(samples.of(bad), samples.of(total), grid);
  if (control === undefined) return { ...common, kind: 'ratio', negligible, counts };
  const shared = countsOf(samples.of(control.bad), samples.of(control.total), grid);
  return { ...common, kind: 'ratio', negligible, counts, control: shared };
}
