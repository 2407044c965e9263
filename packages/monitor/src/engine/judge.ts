import { calibrate, type Calibrated } from './calibrate.ts';
import { calibrateFamily, type Family, fewestReplays } from './family.ts';
import { judgeMetric } from './judge-metric.ts';
import type { Cause, MetricJudgement, Verdict, Watch } from './verdict.ts';
import type { MonitorCase } from './metric.ts';
import { stepsOf, subjectOf } from './subject.ts';
import { type ChosenWindows, type Windows, windowsFor } from './windows.ts';

export type Judgement = {
  readonly id: string;
  readonly verdict: Verdict;
  readonly cause: Cause;
  readonly alarmAt: number | null;
  /** 1 / (replays + 1); 1 where there was no history to replay. */
  readonly falseAlarmBound: number;
  readonly replays: number;
  readonly metrics: readonly MetricJudgement[];
  readonly windows: Windows;
  /** Steps of the watch that have been seen. */
  readonly seen: number;
  /** Indices at which incidents of the past began that were left out of the replays. */
  readonly incidents: readonly number[];
};

export type JudgeOptions = {
  /** Wanted bound on false alarms; default 1/9, which the least usable history of 8 replays can state. */
  readonly falseAlarms?: number;
  /** A pass may come from half of the duration on, as soon as a change by the margin is excluded. */
  readonly earlyPass?: boolean;
  readonly windows?: ChosenWindows;
};

/** Judges one deployment. Pure: the same case gives the same judgement, whoever asks and how often. */
export function judge(monitorCase: MonitorCase, options: JudgeOptions = {}): Judgement {
  const { deployedAt, metrics, durationSteps } = monitorCase;
  const falseAlarms = options.falseAlarms ?? 1 / (fewestReplays + 1);
  const windows = windowsFor(monitorCase.stepSeconds, durationSteps, options.windows);
  const baselineTo = Math.min(deployedAt, monitorCase.baselineEnd ?? deployedAt);
  const moment = { deployedAt, baselineFrom: Math.max(0, baselineTo - windows.baseline), baselineTo };
  const historyFrom = Math.max(0, deployedAt - windows.history);
  const calibrated = metrics.map((metric) =>
    calibrate(subjectOf(metric, baselineTo), {
      windows,
      historyFrom,
      historyTo: moment.baselineFrom,
      falseAlarms,
    }),
  );
  const family = calibrateFamily(
    calibrated.filter(({ replays }) => replays >= fewestReplays),
    windows.duration,
    falseAlarms,
  );
  const needed = options.earlyPass === true ? Math.ceil(windows.duration / 2) : windows.duration;
  const judged = metrics.map((metric, index) => {
    const end = Math.min(stepsOf(metric), deployedAt + windows.duration);
    const watch: Watch = { moment, end, whole: end - deployedAt >= needed };
    return judgeMetric(calibrated[index] as Calibrated, watch, family);
  });
  return {
    ...conclude(monitorCase, judged, family),
    windows,
    incidents: family.incidents,
    seen: seenSteps(monitorCase, windows),
  };
}

function seenSteps({ metrics, deployedAt }: MonitorCase, { duration }: Windows): number {
  const ends = metrics.map((metric) => Math.min(stepsOf(metric) - deployedAt, duration));
  return Math.max(0, Math.min(...ends));
}

type Conclusion = Omit<Judgement, 'windows' | 'incidents' | 'seen'>;

/** Fail: harm by the deployment in a critical metric. Inconclusive: any other trouble, or a critical metric in doubt. */
function conclude(
  { id, metrics }: MonitorCase,
  judged: readonly MetricJudgement[],
  family: Family,
): Conclusion {
  const isCritical = (index: number): boolean => metrics[index]?.critical ?? true;
  const failed = judged.filter(({ verdict }, index) => verdict === 'fail' && isCritical(index));
  const troubled = judged.filter(({ cause }) => cause !== 'none');
  const doubtful = judged.filter(({ verdict }, index) => verdict !== 'pass' && isCritical(index));
  const base = { id, falseAlarmBound: family.bound, replays: family.replays, metrics: judged };
  if (failed.length > 0) {
    return { ...base, verdict: 'fail', cause: 'deployment', alarmAt: firstAlarm(failed) };
  }
  const [first] = troubled;
  const cause = first?.cause ?? 'none';
  const verdict = doubtful.length > 0 || troubled.length > 0 || judged.length === 0 ? 'inconclusive' : 'pass';
  return { ...base, verdict, cause, alarmAt: firstAlarm(troubled) };
}

function firstAlarm(judged: readonly MetricJudgement[]): number | null {
  const alarms = judged.flatMap(({ alarmAt }) => (alarmAt === null ? [] : [alarmAt]));
  return alarms.length === 0 ? null : Math.min(...alarms);
}
