import type { Calibrated } from './calibrate.ts';
import { descending, leastEvidence, thresholdRank } from './rank.ts';
import { countDisjoint, mostReplays } from './replays.ts';
import { blameOf, type Moment } from './scan.ts';

/** Below this many replays a bound on false alarms says nothing. */
export const fewestReplays = 8;

/** Replays that a wanted bound on false alarms needs, as far as 24 hours can give them. */
export const replaysFor = (falseAlarms: number): number =>
  Math.max(fewestReplays, Math.min(mostReplays, Math.ceil(1 / falseAlarms - 1)));

/** One threshold for all metrics together: it holds for the highest value over all metrics and looks of a watch. */
export type Family = {
  /** Watches of the past without overlap. */
  readonly replays: number;
  /** 1 / (replays + 1): the share of watches of an unchanged service that alarm is at most this. */
  readonly bound: number;
  readonly trouble: number;
  readonly blame: number;
  /** Enough replays for a bound that says something. */
  readonly enough: boolean;
  /** Raw evidence that an alarm needs in any case; a noiseless past alone sets no threshold. */
  readonly leastEvidence: number;
  /** Starts of replayed watches that were left out because an incident ran in them. */
  readonly incidents: readonly number[];
};

/** Blame needs this much of what quiet times reach, even where no replay came near it. */
const leastBlame = 0.6;

type Watch = { readonly moment: Moment; readonly trouble: number; readonly blame: number };

/** The highest values over all metrics, per instant that all of them could replay. */
function watchesOf(members: readonly Calibrated[]): Watch[] {
  const found = new Map<number, { moment: Moment; trouble: number; blame: number; members: number }>();
  for (const { replayed, norms } of members) {
    for (const { moment, weights } of replayed) {
      const watch = found.get(moment.deployedAt) ?? {
        moment,
        trouble: -Infinity,
        blame: -Infinity,
        members: 0,
      };
      watch.members += 1;
      for (const each of weights) {
        watch.trouble = Math.max(watch.trouble, each.trouble / norms.trouble);
        watch.blame = Math.max(watch.blame, blameOf(each, norms));
      }
      found.set(moment.deployedAt, watch);
    }
  }
  return [...found.values()]
    .filter((watch) => watch.members === members.length)
    .sort((left, right) => left.moment.deployedAt - right.moment.deployedAt);
}

/** An incident of the past stands out this many times from the threshold that holds without it. */
const standsOut = 2.5;
/** More than this many are no exceptions but how the service is. */
const mostIncidents = 2;

function threshold(watches: readonly Watch[], pick: (watch: Watch) => number, duration: number): number {
  const disjoint = countDisjoint(
    watches.map(({ moment }) => moment),
    duration,
  );
  return descending(watches.map(pick))[thresholdRank(watches.length, disjoint) - 1] ?? -Infinity;
}

/** Leaves out whole incidents: all watches that touch the one with the most evidence of trouble. */
function withoutIncidents(
  watches: readonly Watch[],
  duration: number,
): { readonly quiet: readonly Watch[]; readonly incidents: number[] } {
  let quiet = watches;
  const incidents: number[] = [];
  while (incidents.length < mostIncidents) {
    const [top] = [...quiet].sort((left, right) => right.trouble - left.trouble);
    if (top === undefined) break;
    const rest = quiet.filter(
      ({ moment }) => Math.abs(moment.deployedAt - top.moment.deployedAt) >= duration,
    );
    const limit = Math.max(
      1,
      threshold(rest, ({ trouble }) => trouble, duration),
    );
    if (rest.length === 0 || top.trouble <= standsOut * limit) break;
    incidents.push(top.moment.deployedAt);
    quiet = rest;
  }
  return { quiet, incidents };
}

/** Sets the thresholds by what the same monitor, with the same looks and metrics, would have said in the past. */
export function calibrateFamily(
  members: readonly Calibrated[],
  duration: number,
  falseAlarms: number,
): Family {
  const { quiet, incidents } = withoutIncidents(watchesOf(members), duration);
  const replays = countDisjoint(
    quiet.map(({ moment }) => moment),
    duration,
  );
  return {
    replays,
    bound: 1 / (replays + 1),
    enough: replays >= replaysFor(falseAlarms),
    trouble: threshold(quiet, (watch) => watch.trouble, duration),
    blame: Math.max(
      leastBlame,
      threshold(quiet, (watch) => watch.blame, duration),
    ),
    leastEvidence: leastEvidence(replays, falseAlarms),
    incidents,
  };
}
