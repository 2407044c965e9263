import { excessVariance, measureNoise } from './noise.ts';
import { descending, exceededBy, leastEvidence } from './rank.ts';
import { complete, planReplays, type Replays } from './replays.ts';
import { riseBefore, visitLooks, weigh } from './scan.ts';
import type { Moment, Norms, Rise, Scanner, Tempering, Weights } from './scan.ts';
import type { Subject } from './subject.ts';
import type { Windows } from './windows.ts';

/** What the replays taught about one metric. */
export type Calibrated = {
  readonly subject: Subject;
  readonly scanner: Scanner;
  readonly norms: Norms;
  readonly replayed: readonly Replayed[];
  /** Own replays without overlap. */
  readonly replays: number;
  /** Evidence of an older rise that no quiet hour of the past showed. */
  readonly riseLimit: number;
  /** Variance of the relative change between baseline and watch, beyond counting. */
  readonly spread: number;
};

export type CalibrationInput = {
  readonly windows: Windows;
  readonly historyFrom: number;
  readonly historyTo: number;
  /** The bound on false alarms that is wanted. */
  readonly falseAlarms: number;
};

const gateQuantile = 0.98;
const leastRise = 2;
/** Evidence below this never matters, and is not worth computing. */
const leastWeighed = 2.5;

/** The looks of one replayed watch. */
export type Replayed = { readonly moment: Moment; readonly weights: readonly Weights[] };

function temperedBy(subject: Subject, input: CalibrationInput): Tempering {
  const { windows, historyFrom, historyTo } = input;
  const noise = measureNoise(subject.track, historyFrom, historyTo, windows.baseline);
  return (evidence, moment, rise, from, to) => {
    const counting = subject.track.change(rise.since, moment.baselineTo, from, to)?.variance ?? 0;
    if (evidence <= 0 || counting === 0) return evidence;
    return (evidence * counting) / (counting + noise(to - from) + noise(moment.baselineTo - rise.since));
  };
}

/** Learns from the past what one metric does on its own. Null where there is too little of it. */
export function calibrate(subject: Subject, input: CalibrationInput): Calibrated {
  const { windows } = input;
  const replays = planReplays(input, (moment) => usable(subject, moment, windows));
  const rises = replays.moments.map((moment) => riseBefore(subject.track, moment, windows));
  const ordered = descending(rises.map(({ evidence }) => evidence));
  const gate = ordered[Math.floor(ordered.length * (1 - gateQuantile))] ?? Infinity;
  const scanner: Scanner = {
    subject,
    windows,
    riseGate: Math.max(leastRise, gate),
    temper: temperedBy(subject, input),
  };
  const replayed = replays.moments.map((moment, index) => ({
    moment,
    weights: weighWatch(scanner, moment, rises[index] ?? { evidence: -Infinity, since: moment.baselineTo }),
  }));
  const highest = (pick: (weights: Weights) => number): number[] =>
    replayed.map(({ weights }) => weights.reduce((most, each) => Math.max(most, pick(each)), -Infinity));
  const least = leastEvidence(replays.disjoint, input.falseAlarms);
  return {
    subject,
    scanner,
    replayed,
    replays: replays.disjoint,
    norms: {
      trouble: Math.max(
        least,
        exceededBy(
          highest(({ trouble }) => trouble),
          3,
          replays.disjoint,
        ),
      ),
      beyondControl: Math.max(
        least / 2,
        exceededBy(
          highest((each) => each.beyondControl),
          1,
          replays.disjoint,
        ),
      ),
    },
    riseLimit: Math.max(
      least,
      exceededBy(
        rises.map(({ evidence }) => evidence),
        1,
        replays.disjoint,
      ),
    ),
    spread: spreadOf(subject, replays, input),
  };
}

function usable(
  { track, shared }: Subject,
  { deployedAt, baselineFrom, baselineTo }: Moment,
  windows: Windows,
): boolean {
  const baseline = { from: baselineFrom, to: baselineTo };
  const watch = { from: deployedAt, to: deployedAt + windows.duration };
  const sides = shared === undefined ? [track] : [track, shared.control];
  return sides.every((side) => complete(side, baseline) && complete(side, watch));
}

function weighWatch(scanner: Scanner, moment: Moment, rise: Rise): Weights[] {
  const found: Weights[] = [];
  const end = moment.deployedAt + scanner.windows.duration;
  visitLooks(scanner, moment, end, leastWeighed, (from, to) => {
    found.push(weigh(scanner, moment, rise, from, to));
  });
  return found;
}

/** How far the level of a watch strays from its baseline in quiet times, beyond what counting explains. */
function spreadOf(
  subject: Subject,
  replays: Replays,
  { windows, historyFrom, historyTo }: CalibrationInput,
): number {
  const reference = subject.track.level(historyFrom, historyTo) ?? 0;
  return excessVariance(
    replays.moments.flatMap(({ deployedAt, baselineFrom, baselineTo }) => {
      const from = deployedAt + windows.warmUp;
      const to = deployedAt + windows.duration;
      const deviation = subject.track.deviation(baselineFrom, baselineTo, from, to, reference);
      return deviation === null ? [] : [deviation];
    }),
  );
}
