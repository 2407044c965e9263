import type { Interval } from './interval.ts';
import type { Reason } from './reasons.ts';
import type { Moment } from './scan.ts';

export type Verdict = 'pass' | 'fail' | 'inconclusive';
export type Cause = 'deployment' | 'pre-existing' | 'common' | 'unknown' | 'none';

export type MetricJudgement = {
  readonly id: string;
  readonly verdict: Verdict;
  readonly cause: Cause;
  /** Steps from the deployment to the alarm, the first step being 1. */
  readonly alarmAt: number | null;
  /** Level after / level before: the estimate between bounds of which each holds with 95 %. */
  readonly ratio: Interval | null;
  /** Smallest change that this watch would have found four times in five. */
  readonly detectable: number | null;
  readonly reasons: readonly Reason[];
  readonly before: number | null;
  readonly after: number | null;
  /** Whether the harm is seen in the newest part of the watch; null where there is none or it cannot be told. */
  readonly harmPresent: boolean | null;
};

/** Where in the series the real watch lies. */
export type Watch = {
  readonly moment: Moment;
  /** End of what has been seen. */
  readonly end: number;
  /** As much has been seen as a pass needs. */
  readonly whole: boolean;
};
