import type { Metric as PolicyMetric, Monitor } from '@release-actions/policy';
import type { ChosenWindows } from '../engine/windows.ts';
import { fullScale, windowsFor, type Windows } from '../engine/windows.ts';

export type Period = { readonly from: number; readonly to: number };

/** What is watched, from when and for how long. All instants and lengths in milliseconds. */
export type WatchPlan = {
  /** The deployment was complete: the watch begins. */
  readonly deployedAt: number;
  /** The deployment began: what was before is the baseline. */
  readonly baselineEnd: number;
  readonly stepMs: number;
  readonly durationMs: number;
  readonly historyMs: number;
  readonly windows: Windows;
  readonly chosen: ChosenWindows;
  readonly metrics: Readonly<Record<string, PolicyMetric>>;
  /** The bound on false alarms that the policy wants. */
  readonly falseAlarms: number;
  /** A pass does not wait for the end of the duration. */
  readonly earlyPass: boolean;
  /** Times under a version that proved bad: no normal operation, so nothing is compared with them. */
  readonly abnormal: readonly Period[];
};

export type PlanRequest = {
  readonly policy: Monitor;
  readonly deployedAt: number;
  readonly baselineEnd: number;
  /** Instead of the policy's. */
  readonly durationMs?: number | undefined;
  readonly abnormal?: readonly Period[];
};

/** As many steps as 24 hours of 15 seconds have: enough for every replay, little enough for one answer. */
const mostHistorySteps = 5760;
const replays = 44;

/** Derives the whole plan from the policy; whatever is not set follows from step and duration. */
export function planWatch({
  policy,
  deployedAt,
  baselineEnd,
  durationMs,
  abnormal = [],
}: PlanRequest): WatchPlan {
  const stepMs = policy.step.ms;
  const duration = durationMs ?? policy.duration.ms;
  const durationSteps = Math.max(1, Math.round(duration / stepMs));
  const warmUp = policy['warm-up'];
  const derived = windowsFor(
    stepMs / 1000,
    durationSteps,
    warmUp === undefined ? {} : { warmUpSeconds: warmUp.ms / 1000 },
  );
  const needed = replays * durationSteps + 2 * derived.baseline;
  const historySteps = Math.min(Math.round(policy.history.ms / stepMs), Math.max(mostHistorySteps, needed));
  const chosen: ChosenWindows = {
    historySeconds: (historySteps * stepMs) / 1000,
    ...(warmUp === undefined ? {} : { warmUpSeconds: warmUp.ms / 1000 }),
  };
  return {
    deployedAt,
    baselineEnd,
    stepMs,
    durationMs: durationSteps * stepMs,
    historyMs: historySteps * stepMs,
    chosen,
    windows: windowsFor(stepMs / 1000, durationSteps, chosen),
    metrics: policy.metrics,
    falseAlarms: policy['false-alarms'],
    earlyPass: policy['early-pass'],
    abnormal,
  };
}

/** Selectors and expressions that the metrics name. */
export const expressionsOf = (metrics: WatchPlan['metrics']): string[] =>
  Object.values(metrics).flatMap((metric) =>
    metric.kind === 'gauge'
      ? [metric.value]
      : [
          metric.bad,
          metric.total,
          ...(metric.control === undefined ? [] : [metric.control.bad, metric.control.total]),
        ],
  );

/** Whether the windows are shorter than the guide means them, as in a demonstration. */
export const isScaledDown = ({ windows, stepMs }: WatchPlan): boolean =>
  windows.baseline * stepMs < fullScale.baseline * 1000;
