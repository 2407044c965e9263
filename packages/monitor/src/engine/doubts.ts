import type { Calibrated } from './calibrate.ts';
import type { Interval } from './interval.ts';
import type { Reason } from './reasons.ts';
import { mostMissing } from './replays.ts';
import type { Watch } from './verdict.ts';

/** A level is compared only in windows with at least this many requests. */
const fewestRequests = 20;
/** With this many newest samples missing nobody knows how the service is now. */
const newestSamples = 3;

/** How much of the data is there, as reasons not to conclude from it. */
export function gaps({ subject: { track } }: Calibrated, { moment, end }: Watch): Reason[] {
  const steps = end - moment.deployedAt;
  const present = track.present(moment.deployedAt, end);
  if (steps <= 0 || present === 0 || track.present(moment.baselineFrom, moment.baselineTo) === 0)
    return ['no-data'];
  const reasons: Reason[] = [];
  if (present < (1 - mostMissing) * steps) reasons.push('samples-missing');
  if (track.present(end - Math.min(newestSamples, steps), end) === 0) reasons.push('last-samples-missing');
  return reasons;
}

/** Too few requests to tell anything, or none any more. */
export function trafficDoubts(
  { subject, scanner: { windows } }: Calibrated,
  { moment, end }: Watch,
): Reason[] {
  if (subject.metric.kind !== 'ratio') return [];
  const { track } = subject;
  const { baselineFrom, baselineTo, deployedAt } = moment;
  const perStep =
    track.weight(baselineFrom, baselineTo) / Math.max(1, track.present(baselineFrom, baselineTo));
  const newest = Math.max(deployedAt, end - windows.harm);
  const expected = perStep * track.present(newest, end);
  const reasons: Reason[] = [];
  if (expected >= fewestRequests && track.weight(newest, end) === 0) reasons.push('traffic-stopped');
  const judged = track.weight(deployedAt + windows.warmUp, end);
  if (perStep * windows.duration < fewestRequests || judged < fewestRequests) reasons.push('low-traffic');
  return reasons;
}

/** Whether the watch rules out every share of bad events that would matter, however few there were before. */
export function negligible({ subject: { metric, track } }: Calibrated, from: number, to: number): boolean {
  if (metric.kind !== 'ratio') return false;
  const events = track.weight(from, to);
  const level = track.level(from, to);
  if (level === null) return false;
  // Wilson's upper limit, which stays honest at zero bad events.
  const z = 1.645;
  const bad = level * events;
  const upper = (bad + z ** 2 / 2 + z * Math.sqrt(bad * (1 - level) + z ** 2 / 4)) / (events + z ** 2);
  return upper <= metric.negligible * metric.margin;
}

export type Estimate = {
  readonly interval: Interval | null;
  /** Uncertainty of the logarithm of the change that counting causes, and that noise causes. */
  readonly counting: number;
  readonly noise: number;
  readonly detectable: number | null;
};

/** A pass needs a watch that can find a change of this many times the margin. */
const visible = 1.5;

/**
 * Why a change by the margin cannot be excluded; empty where it can. Luck is not enough: a watch that would hardly
 * have found a change well above the margin has too little to go by, whatever it found.
 */
export function changeDoubts({ subject: { metric, worse } }: Calibrated, estimate: Estimate): Reason[] {
  const { interval, counting, noise, detectable } = estimate;
  if (interval === null) return ['no-data'];
  const [low, , high] = interval;
  const { margin } = metric;
  const excluded = worse === 'higher' ? high < margin : low > 1 / margin;
  const found = detectable === null ? Infinity : Math.max(detectable, 1 / detectable);
  if (excluded && found <= visible * margin) return [];
  const changed = worse === 'higher' ? low > 1 : high < 1;
  if (changed) return ['change-not-excluded'];
  return [counting >= noise ? 'low-traffic' : 'noisy'];
}
