import type { MetricJudgement } from '../engine/verdict.ts';
import type { Judgement } from '../engine/judge.ts';
import type { Metric, MonitorCase } from '../engine/metric.ts';
import type { WatchPlan } from '../watch/plan.ts';
import type { Ending, WatchEnd } from '../watch/hold.ts';

/** Counted events of one window; `level` for a gauge. */
export type WindowCounts =
  { readonly bad: number; readonly total: number } | { readonly level: number | null };

export type MetricDetail = MetricJudgement & {
  readonly queries: Readonly<Record<string, string>>;
  readonly counts: { readonly before: WindowCounts; readonly after: WindowCounts };
};

/** The monitor's machine-readable findings: enough to recompute the verdict from the source's history. */
export type MonitorDetail = {
  readonly mode: 'hold' | 'check';
  readonly ending: Ending;
  readonly source: string;
  /** ISO 8601 instants. */
  readonly deployedAt: string;
  readonly baselineEnd: string;
  readonly alarmAt: string | null;
  readonly cause: Judgement['cause'];
  readonly falseAlarmBound: number;
  readonly replays: number;
  readonly incidents: readonly string[];
  /** Lengths in seconds. */
  readonly windows: Readonly<Record<string, number>>;
  readonly seenSeconds: number;
  /** Harm that is still there: the rollback is advised. */
  readonly rollbackAdvised: boolean;
  readonly severity: string | null;
  readonly metrics: readonly MetricDetail[];
};

function countsBetween(metric: Metric, from: number, to: number): WindowCounts {
  const sum = (values: readonly (number | null)[]): number =>
    values.slice(from, to).reduce<number>((total, value) => total + (value ?? 0), 0);
  if (metric.kind === 'ratio') {
    const round = (value: number): number => Math.round(value * 1000) / 1000;
    return { bad: round(sum(metric.counts.bad)), total: round(sum(metric.counts.total)) };
  }
  const known = metric.values.slice(from, to).filter((value) => value !== null);
  return { level: known.length === 0 ? null : sum(known) / known.length };
}

export function metricDetails(
  { metrics, deployedAt, baselineEnd }: MonitorCase,
  judgement: Judgement,
  plan: WatchPlan,
): MetricDetail[] {
  const { windows } = judgement;
  const baselineTo = Math.min(deployedAt, baselineEnd ?? deployedAt);
  return judgement.metrics.flatMap((judged, index) => {
    const metric = metrics[index];
    const written = plan.metrics[judged.id];
    if (metric === undefined || written === undefined) return [];
    const after = deployedAt + windows.warmUp;
    return [
      {
        ...judged,
        queries:
          written.kind === 'gauge' ? { value: written.value } : { bad: written.bad, total: written.total },
        counts: {
          before: countsBetween(metric, Math.max(0, baselineTo - windows.baseline), baselineTo),
          after: countsBetween(metric, after, deployedAt + judgement.seen),
        },
      },
    ];
  });
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** Harm is worth a rollback only if it is the deployment's, in a critical metric, and still there now. */
export function rollbackAdvised(judgement: Judgement, newest: Judgement): boolean {
  if (judgement.verdict !== 'fail') return false;
  return judgement.metrics.some(({ id, verdict }) => {
    const now = newest.metrics.find((metric) => metric.id === id);
    return verdict === 'fail' && now?.harmPresent === true;
  });
}

/** From this share of bad events on, most customers are hit … */
const outage = 0.25;
/** … from this on, many. */
const major = 0.05;

/** An input for people and for the rollback, in the guide's words "high" and "low impact": never more than a proposal. */
export function severityOf(judgement: Judgement): string | null {
  if (judgement.verdict !== 'fail') return null;
  const levels = judgement.metrics.filter(({ verdict }) => verdict === 'fail').map(({ after }) => after ?? 1);
  const worst = Math.max(...levels);
  if (judgement.metrics.some(({ reasons }) => reasons.includes('catastrophic')) || worst >= outage)
    return 'SEV1';
  return worst >= major ? 'SEV2' : 'SEV3';
}

export function monitorDetail(
  mode: MonitorDetail['mode'],
  plan: WatchPlan,
  source: string,
  { ending, look, newest }: WatchEnd,
): MonitorDetail {
  const { judgement, watched } = look;
  const { windows } = judgement;
  const { stepMs, deployedAt } = plan;
  const seconds = (steps: number): number => (steps * stepMs) / 1000;
  const start = deployedAt - watched.deployedAt * stepMs;
  return {
    mode,
    ending,
    source,
    deployedAt: iso(deployedAt),
    baselineEnd: iso(plan.baselineEnd),
    alarmAt: judgement.alarmAt === null ? null : iso(deployedAt + judgement.alarmAt * stepMs),
    cause: judgement.cause,
    falseAlarmBound: judgement.falseAlarmBound,
    replays: judgement.replays,
    incidents: judgement.incidents.map((step) => iso(start + step * stepMs)),
    windows: {
      step: seconds(1),
      duration: seconds(windows.duration),
      baseline: seconds(windows.baseline),
      warmUp: seconds(windows.warmUp),
      history: seconds(windows.history),
      harm: seconds(windows.harm),
    },
    seenSeconds: seconds(judgement.seen),
    rollbackAdvised: rollbackAdvised(judgement, newest),
    severity: severityOf(judgement),
    metrics: metricDetails(watched, judgement, plan),
  };
}
