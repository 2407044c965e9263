import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countsOf } from '../src/series/ratio.ts';
import { levelsOf } from '../src/series/level.ts';
import type { RawSeries } from '../src/sources/source.ts';

const grid = { start: 0, stepMs: 15_000, steps: 80 };
const minute = 60_000;

/** A process that counts `perSecond` from `born` to `died`, read every 15 s; what it had counted before is `first`. */
function process(
  born: number,
  died: number,
  perSecond: number,
  { first = 0, version = '1', phase = 0 }: { first?: number; version?: string; phase?: number } = {},
): RawSeries {
  const samples = [];
  for (let at = Math.ceil((born - phase) / 15_000) * 15_000 + phase; at <= died; at += 15_000) {
    samples.push({ at, value: first + Math.floor(((at - born) / 1000) * perSecond) });
  }
  return { labels: { version }, samples };
}

const sum = (values: readonly (number | null)[], from = 0, to = values.length): number =>
  values.slice(from, to).reduce<number>((total, value) => total + (value ?? 0), 0);

describe('counting across a deployment', () => {
  test('a new version with its own label counts from zero, and the old one does not count twice', () => {
    const total = [
      process(-60 * minute, 10 * minute, 10, { first: 5000 }),
      process(10 * minute - 4000, 20 * minute, 10, { version: '2', phase: 4000 }),
    ];
    const bad = [process(10 * minute - 4000, 20 * minute, 0.5, { version: '2', phase: 4000 })];
    const counts = countsOf(bad, total, grid);
    const truth = 20 * 60 * 10;
    expect(Math.abs(sum(counts.total) / truth - 1)).toBeLessThan(0.01);
    expect(Math.abs(sum(counts.bad) / (10 * 60 * 0.5) - 1)).toBeLessThan(0.02);
  });

  test('a restart under the same labels loses nothing that was read', () => {
    const before = process(-60 * minute, 10 * minute, 10, { first: 900 });
    const after = process(10 * minute + 1000, 20 * minute, 10, { phase: 1000 });
    const total = [{ labels: before.labels, samples: [...before.samples, ...after.samples] }];
    const read = 10 * 60 * 10 + (after.samples.at(-1)?.value ?? 0);
    expect(Math.abs(sum(countsOf([], total, grid).total) / read - 1)).toBeLessThan(0.001);
  });

  test('an old counter that is only now found does not count what it did before', () => {
    const total = [
      process(-60 * minute, 20 * minute, 10, { version: '1' }),
      process(5 * minute, 20 * minute, 10, { version: 'relabelled', first: 1_000_000 }),
    ];
    expect(sum(countsOf([], total, grid).total)).toBeLessThan(25_000);
  });

  test('no bad counter while requests are counted is zero errors; no requests counted is nothing known', () => {
    const total = [process(-60 * minute, 10 * minute, 10)];
    const { bad, total: requests } = countsOf([], total, grid);
    expect(bad.slice(1, 38).every((value) => value === 0)).toBe(true);
    expect(bad.slice(41)).toEqual(requests.slice(41));
    expect(bad.slice(41).every((value) => value === null)).toBe(true);
  });

  test('a gap of the readings is missing, not zero, and not a jump afterwards', () => {
    const whole = process(-60 * minute, 20 * minute, 10);
    const samples = whole.samples.filter(({ at }) => at < 5 * minute || at > 10 * minute);
    const { total } = countsOf([], [{ labels: {}, samples }], grid);
    expect(total.slice(21, 39).every((value) => value === null)).toBe(true);
    expect(Math.max(...total.map((value) => value ?? 0))).toBeLessThan(160);
  });

  test('one process of several that is not read hides nothing of the others', () => {
    const one = process(-60 * minute, 20 * minute, 10, { version: 'a' });
    const other = process(-60 * minute, 6 * minute, 10, { version: 'b' });
    const { total } = countsOf([], [one, other], grid);
    expect(total.every((value) => value !== null)).toBe(true);
    expect(total[70]).toBe(150);
  });

  test('whatever processes come, go and restart, the count is what they did while they were read', () => {
    const life = fc.record({
      born: fc.integer({ min: 1, max: 70 }),
      length: fc.integer({ min: 4, max: 79 }),
      rate: fc.integer({ min: 1, max: 40 }),
      phase: fc.integer({ min: 0, max: 14 }),
    });
    fc.assert(
      fc.property(fc.array(life, { maxLength: 5 }), (lives) => {
        const steady = process(-60 * minute, 20 * minute, 50, { version: 'steady' });
        const others = lives.map(({ born, length, rate, phase }, index) => {
          const from = born * 15_000 + phase * 1000;
          const until = Math.min(20 * minute, from + length * 15_000);
          return process(from, until, rate, { version: String(index), phase: phase * 1000 });
        });
        const truth = others.reduce(
          (events, { samples }) => events + (samples.at(-1)?.value ?? 0),
          20 * 60 * 50,
        );
        const counted = sum(countsOf([], [steady, ...others], grid).total);
        expect(Math.abs(counted / truth - 1)).toBeLessThan(0.01);
      }),
      { numRuns: 200 },
    );
  });

  test('steps add up to what was counted, however the readings lie on them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ gap: fc.integer({ min: 1, max: 40 }), events: fc.nat(100) }), { minLength: 2 }),
        (readings) => {
          let at = 1000;
          let value = 0;
          const samples = readings.map(({ gap, events }) => ({
            at: (at += gap * 1000),
            value: (value += events),
          }));
          const { total } = countsOf([], [{ labels: {}, samples }], { ...grid, steps: 400 });
          const read = samples.slice(1).reduce((all, sample, index) => {
            const before = samples[index]!;
            const distances = samples.slice(1).map((each, position) => each.at - samples[position]!.at);
            const median = distances.sort((left, right) => left - right)[Math.floor(distances.length / 2)]!;
            return sample.at - before.at > 3.5 * median ? all : all + sample.value - before.value;
          }, 0);
          expect(sum(total)).toBeCloseTo(read, 6);
        },
      ),
    );
  });
});

test('a gauge is its last sample of each step, and missing where there is none', () => {
  const samples = [
    { at: 1, value: 1 },
    { at: 15_000, value: 2 },
    { at: 15_001, value: 3 },
    { at: 60_000, value: 4 },
  ];
  expect(levelsOf({ labels: {}, samples }, { ...grid, steps: 5 })).toEqual([2, 3, null, 4, null]);
  expect(levelsOf(undefined, { ...grid, steps: 2 })).toEqual([null, null]);
});
