import { type Alarms, findAlarms, noAlarms } from './alarms.ts';
import type { Calibrated } from './calibrate.ts';
import { changeDoubts, type Estimate, gaps, negligible, trafficDoubts } from './doubts.ts';
import { type Family, fewestReplays } from './family.ts';
import { catastrophe } from './guard.ts';
import { detectableChange, ratioInterval } from './interval.ts';
import type { Reason } from './reasons.ts';
import { type Moment, type Rise, riseBefore } from './scan.ts';
import type { Cause, MetricJudgement, Watch } from './verdict.ts';

/** Counted events per step before the deployment; null without data. A gauge counts its samples. */
function eventsPerStep({ subject: { metric, track } }: Calibrated, { baselineFrom, baselineTo }: Moment) {
  const level = track.level(baselineFrom, baselineTo);
  if (level === null) return null;
  if (metric.kind === 'gauge') return 1;
  return (level * track.weight(baselineFrom, baselineTo)) / track.present(baselineFrom, baselineTo);
}

function estimate(calibrated: Calibrated, watch: Watch, from: number, family: Family): Estimate {
  const { subject, spread, norms, scanner } = calibrated;
  const { moment, end } = watch;
  const change = subject.track.change(moment.baselineFrom, moment.baselineTo, from, end);
  const rate = eventsPerStep(calibrated, moment);
  const exposure = {
    worse: subject.worse,
    eventsPerStep: rate ?? 0,
    beforeSteps: moment.baselineTo - moment.baselineFrom,
    afterSteps: scanner.windows.duration - scanner.windows.warmUp,
  };
  const threshold = Math.max(family.leastEvidence, family.blame * norms.trouble);
  return {
    interval: change === null ? null : ratioInterval(change, spread),
    counting: change?.variance ?? Infinity,
    noise: spread,
    detectable: rate === null ? null : detectableChange(exposure, threshold, spread),
  };
}

/** Trouble before the deployment is called so, without an alarm after it, only where no quiet hour comes near it. */
const beyondDoubt = 2;

/** The level is still where an older rise brought it. */
const stillRaised = ({ subject: { track } }: Calibrated, rise: Rise, { moment, end }: Watch): boolean =>
  track.evidence(moment.baselineFrom, rise.since, moment.deployedAt, end) > 0;

/** Whether the newest part of the watch is still clearly worse than before; null where it cannot be told. */
function harmPresent({ subject, scanner: { windows } }: Calibrated, { moment, end }: Watch): boolean | null {
  const { track, worse, metric } = subject;
  const now = track.level(Math.max(moment.deployedAt, end - windows.harm), end);
  const before = track.level(moment.baselineFrom, moment.baselineTo);
  if (now === null || before === null) return null;
  const factor = Math.sqrt(metric.margin);
  return worse === 'higher' ? now > before * factor : now < before / factor;
}

type Finding = Pick<MetricJudgement, 'verdict' | 'cause' | 'alarmAt' | 'reasons' | 'harmPresent'>;

function failure(
  calibrated: Calibrated,
  watch: Watch,
  alarms: Alarms,
  guardAt: number | null,
): Finding | null {
  const alarmAt = Math.min(alarms.blame?.at ?? Infinity, guardAt ?? Infinity);
  if (alarmAt === Infinity) return null;
  const present = harmPresent(calibrated, watch);
  const reasons: Reason[] = [alarmAt === guardAt ? 'catastrophic' : 'alarm'];
  if (present !== null) reasons.push(present ? 'still-present' : 'recovered');
  return { verdict: 'fail', cause: 'deployment', alarmAt, reasons, harmPresent: present };
}

/** Trouble that is not, or not surely, the deployment's. */
function otherTrouble(calibrated: Calibrated, watch: Watch, alarms: Alarms, rise: Rise): Finding | null {
  const burning = rise.evidence > beyondDoubt * calibrated.riseLimit && stillRaised(calibrated, rise, watch);
  if (alarms.trouble === null && !burning) return null;
  const alarmAt = alarms.trouble?.at ?? null;
  const found = (cause: Cause, reason: Reason): Finding => ({
    verdict: 'inconclusive',
    cause,
    alarmAt,
    reasons: [reason],
    harmPresent: harmPresent(calibrated, watch),
  });
  if (burning || rise.evidence > calibrated.scanner.riseGate) return found('pre-existing', 'pre-existing');
  return alarms.shared ? found('common', 'common') : found('unknown', 'unattributed');
}

function quiet(calibrated: Calibrated, watch: Watch, measured: Estimate, known: boolean): Finding {
  const judgedFrom = watch.moment.deployedAt + calibrated.scanner.windows.warmUp;
  const reasons = [...gaps(calibrated, watch), ...trafficDoubts(calibrated, watch)];
  if (!known) reasons.push('history-too-short');
  if (!watch.whole) reasons.push('window-too-short');
  if (reasons.length === 0 && !negligible(calibrated, judgedFrom, watch.end)) {
    reasons.push(...changeDoubts(calibrated, measured));
  }
  const verdict = reasons.length === 0 ? 'pass' : 'inconclusive';
  return { verdict, cause: 'none', alarmAt: null, reasons, harmPresent: null };
}

/** Judges one metric by the thresholds of the family. */
export function judgeMetric(calibrated: Calibrated, watch: Watch, family: Family): MetricJudgement {
  const { subject, scanner } = calibrated;
  const { moment, end } = watch;
  const { windows } = scanner;
  const known = calibrated.replays >= fewestReplays && family.enough;
  const rise = riseBefore(subject.track, moment, windows);
  const alarms = known ? findAlarms(calibrated, rise, watch, family) : noAlarms;
  const judgedFrom = Math.min(end, moment.deployedAt + windows.warmUp);
  const measured = estimate(calibrated, watch, alarms.blame?.from ?? judgedFrom, family);
  const finding =
    failure(calibrated, watch, alarms, catastrophe(subject, moment.deployedAt, end, windows)) ??
    (known ? otherTrouble(calibrated, watch, alarms, rise) : null) ??
    quiet(calibrated, watch, measured, known);
  return {
    id: subject.metric.id,
    ...finding,
    ratio: measured.interval,
    detectable: measured.detectable,
    before: subject.track.level(moment.baselineFrom, moment.baselineTo),
    after: subject.track.level(judgedFrom, end),
  };
}
