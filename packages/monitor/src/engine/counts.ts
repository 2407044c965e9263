import { rateEvidence, rateEvidenceCeiling, type Pair } from './likelihood.ts';
import type { Counts, Worse } from './metric.ts';
import { runningSums, sumBetween, type Change, type Deviation, type Track } from './track.ts';

/** A step counts when both numbers are there and make sense together: more bad events than events is no measurement. */
function usable(counts: Counts, index: number): boolean {
  const bad = counts.bad[index] ?? null;
  const total = counts.total[index] ?? null;
  return bad !== null && total !== null && bad >= 0 && bad <= total;
}

/**
 * Where less is worse and most events are of the counted kind (answered requests, successful logins), what can
 * multiply is the remainder: from 99 % to 95 % success is five times the failures.
 */
export function judgedAsRemainder(worse: Worse, counts: Counts): boolean {
  if (worse === 'higher') return false;
  let bad = 0;
  let total = 0;
  for (let index = 0; index < counts.total.length; index += 1) {
    if (!usable(counts, index)) continue;
    bad += counts.bad[index] ?? 0;
    total += counts.total[index] ?? 0;
  }
  return bad > total / 2;
}

export type CountTrack = Track & {
  pair(beforeFrom: number, beforeTo: number, afterFrom: number, afterTo: number): Pair;
};

/** Bad and total events of one metric, with sums over any window at the price of one subtraction. */
export function countTrack(worse: Worse, counts: Counts, remainder = false): CountTrack {
  const direction = remainder ? 'higher' : worse;
  const steps = counts.total.length;
  const total = new Float64Array(steps);
  const bad = new Float64Array(steps);
  const present = new Float64Array(steps);
  for (let index = 0; index < steps; index += 1) {
    if (!usable(counts, index)) continue;
    total[index] = counts.total[index] ?? 0;
    bad[index] = remainder ? (counts.total[index] ?? 0) - (counts.bad[index] ?? 0) : (counts.bad[index] ?? 0);
    present[index] = 1;
  }
  const [totals, bads, presents] = [runningSums(total), runningSums(bad), runningSums(present)];
  const pair = (beforeFrom: number, beforeTo: number, afterFrom: number, afterTo: number): Pair => ({
    before: sumBetween(bads, beforeFrom, beforeTo),
    beforeExposure: sumBetween(totals, beforeFrom, beforeTo),
    after: sumBetween(bads, afterFrom, afterTo),
    afterExposure: sumBetween(totals, afterFrom, afterTo),
  });
  return {
    steps,
    pair,
    present: (from, to) => sumBetween(presents, from, to),
    weight: (from, to) => sumBetween(totals, from, to),
    level: (from, to) => {
      const total = sumBetween(totals, from, to);
      return total > 0 ? sumBetween(bads, from, to) / total : null;
    },
    evidence: (a, b, c, d) => rateEvidence(direction, pair(a, b, c, d)),
    evidenceCeiling: (a, b, c, d) => rateEvidenceCeiling(direction, pair(a, b, c, d)),
    deviation: (a, b, c, d, reference) => rateDeviation(pair(a, b, c, d), reference),
    change: (a, b, c, d) => rateChange(pair(a, b, c, d)),
  };
}

function rateDeviation(
  { before, beforeExposure, after, afterExposure }: Pair,
  reference: number,
): Deviation | null {
  if (!(beforeExposure > 0) || !(afterExposure > 0) || !(reference > 0)) return null;
  return {
    relative: (after / afterExposure - before / beforeExposure) / reference,
    variance: (before / beforeExposure ** 2 + after / afterExposure ** 2) / reference ** 2,
  };
}

/** Half an event is added to each side, so that no events are little evidence and not an infinite ratio. */
function rateChange({ before, beforeExposure, after, afterExposure }: Pair): Change | null {
  if (!(beforeExposure > 0) || !(afterExposure > 0)) return null;
  const logRatio = Math.log(((after + 0.5) * beforeExposure) / ((before + 0.5) * afterExposure));
  return { logRatio, variance: 1 / (before + 0.5) + 1 / (after + 0.5) };
}
