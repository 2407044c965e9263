import { describe, expect, test } from '@jest/globals';
import { type CellName, cells, chance, judgeDay, judgeFamily, tally } from '../support/table.ts';
import { faults } from '../support/simulator.ts';

const runs = 300;
const familyRuns = 60;
const firstSeed = 20_000_000;

/** At most, or at least, so many shares of runs that fail; medians in minutes. Beyond chance, a change here is news. */
const golden: Readonly<
  Record<CellName, { fail: readonly [number, number]; pass?: readonly [number, number]; minute?: number }>
> = {
  'nothing wrong, mid traffic': { fail: [0, 0.022], pass: [0.88, 1] },
  'nothing wrong, low traffic': { fail: [0, 0.022], pass: [0, 0.018] },
  'nothing wrong, high traffic': { fail: [0, 0.03], pass: [0.9, 1] },
  'x1.5': { fail: [0.36, 1] },
  x2: { fail: [0.85, 1], pass: [0, 0.035], minute: 13 },
  'x2, high traffic': { fail: [0.94, 1], pass: [0, 0.02], minute: 8 },
  x5: { fail: [0.995, 1], pass: [0, 0], minute: 4.25 },
  'x5, low traffic': { fail: [0.69, 1], pass: [0, 0], minute: 16 },
  'x3 from minute 15': { fail: [0.95, 1], minute: 20 },
  'x5 for the 2 minutes of warm-up': { fail: [0, 0.022], pass: [0.88, 1] },
  'pre-existing x3': { fail: [0, 0.035] },
  'common x3': { fail: [0, 0.092] },
  'pre-existing x3, deployment x3': { fail: [0.98, 1], minute: 5 },
  'common x3, deployment x3': { fail: [0.98, 1], minute: 6 },
};

const judgedOf = (name: CellName) => {
  const cell = cells.find((each) => each.name === name);
  if (cell === undefined) throw new Error(`no cell ${name}`);
  return Array.from({ length: runs }, (_, index) => judgeDay(cell, firstSeed + index));
};

const within = (share: number, [least, most]: readonly [number, number], of: number): void => {
  expect(share).toBeGreaterThanOrEqual(least - chance(least, of));
  expect(share).toBeLessThanOrEqual(most + chance(most, of));
};

describe('the golden table', () => {
  test.each(cells.map(({ name }) => name))('%s', (name) => {
    const judged = judgedOf(name);
    const found = tally(judged);
    const { fail, pass, minute } = golden[name];
    within(found.fail, fail, runs);
    if (pass !== undefined) within(found.pass, pass, runs);
    if (minute !== undefined) expect(found.medianMinute).toBeLessThanOrEqual(minute);
    if (name === 'pre-existing x3' || name === 'common x3') {
      const [cause = ''] = name.split(' ');
      const named = judged.filter((each) => each.verdict === 'fail' || each.cause === cause).length;
      expect(named / runs).toBeGreaterThan(0.95);
    }
  });

  test('a family of eight alarms no more often than one metric, and still finds the one that regresses', () => {
    const seeds = Array.from({ length: familyRuns }, (_, index) => firstSeed + index);
    const quiet = tally(seeds.map((seed) => judgeFamily(8, faults.none, seed)));
    const broken = tally(seeds.map((seed) => judgeFamily(8, faults.x2, seed)));
    within(quiet.fail, [0, 0.03], familyRuns);
    within(broken.fail, [0.75, 1], familyRuns);
  });
});
