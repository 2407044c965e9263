import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { JudgedDay } from '../support/judge-days.ts';
import { type CellName, cells, chance, type JudgedName, tally } from '../support/table.ts';

/** Few enough for every change; `npm run bench:monitor` measures the same table on four times as many days. */
const runs = 100;
const familyRuns = 30;
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

/** In a process of its own: inside jest's own context every use of `Math` costs several times as much. */
async function judgedOf(name: JudgedName, times: number): Promise<JudgedDay[]> {
  const program = join(import.meta.dirname, '../support/judge-days.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...[program, name, String(times), String(firstSeed)],
  ]);
  return JSON.parse(stdout) as JudgedDay[];
}

const within = (share: number, [least, most]: readonly [number, number], of: number): void => {
  expect(share).toBeGreaterThanOrEqual(least - chance(least, of));
  expect(share).toBeLessThanOrEqual(most + chance(most, of));
};

describe('the golden table', () => {
  test.each(cells.map(({ name }) => name))('%s', async (name) => {
    const judged = await judgedOf(name, runs);
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

  test('a family of eight alarms no more often than one metric, and still finds the one that regresses', async () => {
    const quiet = tally(await judgedOf('family of eight, nothing wrong', familyRuns));
    const broken = tally(await judgedOf('family of eight, one x2', familyRuns));
    within(quiet.fail, [0, 0.03], familyRuns);
    within(broken.fail, [0.75, 1], familyRuns);
  });
});
