import { rateEvidenceCeiling, shareEvidence } from './likelihood.ts';
import type { Subject } from './subject.ts';
import type { Track } from './track.ts';
import type { Windows } from './windows.ts';

/** Looked up once: these are the innermost loops. */
const { ceil, max, min } = Math;

/** An instant, real or pretended, at which a deployment happened. */
export type Moment = {
  readonly deployedAt: number;
  readonly baselineFrom: number;
  readonly baselineTo: number;
};

/** How long before the deployment the level had risen already, and how sure that is. */
export type Rise = { readonly evidence: number; readonly since: number };

/** The monitor notices that trouble is older than the deployment if it started in the last three quarters. */
const earliestShareOfRise = 1 / 4;

/** Looks for the most likely start of a rise within the baseline. */
export function riseBefore(track: Track, moment: Moment, windows: Windows): Rise {
  const { baselineFrom, baselineTo } = moment;
  const first = baselineFrom + ceil((baselineTo - baselineFrom) * earliestShareOfRise);
  let best: Rise = { evidence: -Infinity, since: baselineTo };
  for (let since = first; since <= baselineTo - windows.shortestRise; since += 1) {
    if (track.evidenceCeiling(baselineFrom, since, since, baselineTo) <= best.evidence) continue;
    const evidence = track.evidence(baselineFrom, since, since, baselineTo);
    if (evidence > best.evidence) best = { evidence, since };
  }
  return best;
}

/** Evidence that the level rose, that it rose beyond a rise before the deployment, and beyond the control's. */
export type Weights = {
  readonly trouble: number;
  /** Infinite where there was no rise before the deployment. */
  readonly sinceRise: number;
  /** Infinite where there is no control. */
  readonly beyondControl: number;
  /** The control got worse too: only then can it excuse the deployment. */
  readonly shared: boolean;
};

/** What turns raw evidence against an older rise into comparable evidence: the noise between short windows. */
export type Tempering = (evidence: number, moment: Moment, rise: Rise, from: number, to: number) => number;

export type Scanner = {
  readonly subject: Subject;
  readonly windows: Windows;
  /** A rise before the deployment with more evidence than this is taken as one. */
  readonly riseGate: number;
  readonly temper: Tempering;
};

/** The control counts as worse from this much evidence on: any chance excess would excuse too much. */
const leastShared = 1.5;
/** Between so much evidence of a common change and so much, the deployment's own part must show ever more clearly. */
const doubtfulCommon = 2;
const certainCommon = 6;
const commonStrictness = 1.25;

type Comparison = Pick<Weights, 'beyondControl' | 'shared'>;

/** Looks at the control in the same window, and in all that came after the warm-up: one of them may be short of luck. */
function compareWithControl(
  { subject, windows }: Scanner,
  moment: Moment,
  from: number,
  to: number,
): Comparison {
  if (subject.shared === undefined) return { beyondControl: Infinity, shared: false };
  const { service, control } = subject.shared;
  const { baselineFrom, baselineTo, deployedAt } = moment;
  const common = control.pair(baselineFrom, baselineTo, from, to);
  const own = service.pair(baselineFrom, baselineTo, from, to);
  const whole = control.pair(baselineFrom, baselineTo, deployedAt + windows.warmUp, to);
  const evidence = max(rateEvidenceCeiling(subject.worse, common), rateEvidenceCeiling(subject.worse, whole));
  const certainty = min(1, max(0, (evidence - doubtfulCommon) / (certainCommon - doubtfulCommon)));
  return {
    beyondControl: shareEvidence(subject.worse, own, common) / (1 + (commonStrictness - 1) * certainty),
    shared: evidence > leastShared,
  };
}

/** Compares one window after the deployment with the time before it, in each way that matters for blame. */
export function weigh(scanner: Scanner, moment: Moment, rise: Rise, from: number, to: number): Weights {
  const { track } = scanner.subject;
  const trouble = track.evidence(moment.baselineFrom, moment.baselineTo, from, to);
  const burning = rise.evidence > scanner.riseGate;
  const sinceRise = burning ? track.evidence(rise.since, moment.baselineTo, from, to) : Infinity;
  return {
    trouble,
    sinceRise: burning ? scanner.temper(sinceRise, moment, rise, from, to) : sinceRise,
    ...compareWithControl(scanner, moment, from, to),
  };
}

/**
 * Visits the windows of a watch in the order of its looks: at each, everything since the warm-up and the newest parts
 * of it, as far as the evidence of trouble can exceed `least`.
 */
export function visitLooks(
  scanner: Scanner,
  moment: Moment,
  end: number,
  least: number,
  visit: (from: number, to: number) => void,
): void {
  const { subject, windows } = scanner;
  const { track } = subject;
  const { deployedAt, baselineFrom, baselineTo } = moment;
  const first = deployedAt + windows.warmUp;
  const look = (from: number, to: number): void => {
    if (track.evidenceCeiling(baselineFrom, baselineTo, from, to) > least) visit(from, to);
  };
  for (let to = first + windows.shortestWindow; to <= end; to += 1) {
    if (track.present(to - 1, to) === 0) continue;
    look(first, to);
    for (const length of windows.recent) if (to - length > first) look(to - length, to);
  }
}

/** Divisors that make evidence of different kinds and metrics comparable. */
export type Norms = { readonly trouble: number; readonly beyondControl: number };

/** What was burning before must get worse beyond dispute before the deployment is blamed for it. */
const olderTroubleStrictness = 1.15;

/** How much speaks for harm by the deployment: never more than the weakest of what must hold for it. */
export const blameOf = (weights: Weights, norms: Norms): number =>
  min(
    weights.trouble / norms.trouble,
    weights.sinceRise / (norms.trouble * olderTroubleStrictness),
    weights.shared ? weights.beyondControl / norms.beyondControl : Infinity,
  );
