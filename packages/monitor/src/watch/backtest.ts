import { judge, type Judgement, type JudgeOptions } from '../engine/judge.ts';
import type { Metric, MonitorCase, Sample } from '../engine/metric.ts';

function sliced(metric: Metric, from: number, to: number): Metric {
  const cut = (values: readonly Sample[]): Sample[] => values.slice(from, to);
  if (metric.kind === 'gauge') return { ...metric, values: cut(metric.values) };
  const { counts, control } = metric;
  return {
    ...metric,
    counts: { bad: cut(counts.bad), total: cut(counts.total) },
    ...(control === undefined ? {} : { control: { bad: cut(control.bad), total: cut(control.total) } }),
  };
}

/** Judges a deployment that happened, or is pretended to have happened, at a step of the past: by what was known then. */
export function judgePast(
  past: MonitorCase,
  deployedAt: number,
  historySteps: number,
  options: JudgeOptions,
): Judgement {
  const from = Math.max(0, deployedAt - historySteps);
  const to = deployedAt + past.durationSteps;
  return judge(
    {
      id: past.id,
      stepSeconds: past.stepSeconds,
      durationSteps: past.durationSteps,
      deployedAt: deployedAt - from,
      metrics: past.metrics.map((metric) => sliced(metric, from, to)),
    },
    options,
  );
}

/** Steps at which deployments can be pretended, one watch after the other, each with a whole history before it. */
export function pretendedDeployments(past: MonitorCase, historySteps: number): number[] {
  const last = past.deployedAt - past.durationSteps;
  const count = Math.max(0, Math.floor((last - historySteps) / past.durationSteps) + 1);
  return Array.from({ length: count }, (_, index) => historySteps + index * past.durationSteps);
}
