import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  decideLock,
  formatHolder,
  holdOf,
  judgeHold,
  openRollbacks,
  parseHolder,
  takeoverStatus,
} from '../src/lock.ts';
import type { Holder } from '../src/lock.ts';
import { historyOf, minute, recordOf, rollbackDetail } from './records.ts';
import type { Made } from './records.ts';

const holder = (runId: number, attempt = 1): Holder => ({ runId, attempt });
const until = new Date(minute(100));
const open = (id: number, change: Partial<Made> = {}): Made => ({
  ...{ id, task: 'rollback', payload: { rollback: rollbackDetail(`${id}.1`), key: 'same' } },
  ...change,
});
const takeover = (from: number, to: number): string =>
  takeoverStatus(holder(from), holder(to), until).description;

describe('who holds a rollback', () => {
  test('is its run, until another takes over', () => {
    expect(holdOf(recordOf(open(1)))?.holder).toEqual(holder(1));
    expect(holdOf(recordOf(open(1, { statuses: [takeover(1, 7)] })))?.holder).toEqual(holder(7));
    expect(holdOf(recordOf(open(1, { statuses: [takeover(1, 7), takeover(7, 9)] })))?.holder).toEqual(
      holder(9),
    );
  });

  test('of two takeovers of the same holder, the first counts', () => {
    const record = recordOf(open(1, { statuses: [takeover(1, 7), takeover(1, 8), takeover(8, 9)] }));
    expect(holdOf(record)?.holder).toEqual(holder(7));
  });

  test('property: however takeovers interleave, all readers see one holder, who really took over', () => {
    const claims = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 9 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(claims, (all) => {
        const chained = all.map(([from, to], at) => takeover(at % 2 === 0 ? from : from + 4, to));
        const held = holdOf(recordOf(open(1, { statuses: chained })))!.holder;
        const longer = holdOf(recordOf(open(1, { statuses: [...chained, takeover(99, 5)] })))!.holder;
        expect(longer).toEqual(held);
        expect([1, ...all.map(([, to]) => to)]).toContain(held.runId);
      }),
    );
  });

  test('what no rollback wrote holds nothing', () => {
    expect(holdOf(recordOf({ id: 1 }))).toBeUndefined();
    expect(parseHolder('8812')).toBeUndefined();
    expect(parseHolder(formatHolder(holder(8812, 3)))).toEqual(holder(8812, 3));
  });
});

describe('a hold, judged by another run', () => {
  const hold = { holder: holder(5, 2), until };
  const early = new Date(minute(99));

  test.each([
    ['the same attempt', holder(5, 2), 'running', early, 'mine'],
    ['a later attempt of the run', holder(5, 3), 'running', early, 'stale'],
    ['an earlier attempt of the run', holder(5, 1), 'running', early, 'fenced'],
    ['another run, while it lives', holder(6), 'running', early, 'held'],
    ['another run, when it cannot be looked up', holder(6), 'unknown', early, 'held'],
    ['another run, when it is over', holder(6), 'completed', early, 'stale'],
    ['another run, when the hold has expired', holder(6), 'running', until, 'stale'],
  ] as const)('%s', (_, me, run, at, state) => {
    expect(judgeHold(hold, me, run, at).state).toBe(state);
  });
});

describe('of several open rollbacks', () => {
  const records = historyOf(
    open(1),
    open(2),
    open(3, { payload: { rollback: rollbackDetail('3.1'), key: 'other' } }),
  ).records;

  test('the oldest goes on, the same one attaches, another conflicts', () => {
    expect(decideLock(records, { id: 1, key: 'same' }, holder(1))).toEqual({ state: 'won' });
    expect(decideLock(records, { id: 2, key: 'same' }, holder(2))).toMatchObject({
      state: 'attach',
      by: holder(1),
    });
    expect(decideLock(records, { id: 3, key: 'other' }, holder(3))).toMatchObject({
      state: 'conflict',
      by: holder(1),
    });
  });

  test('one that is not listed yet is not taken for lost', () => {
    expect(decideLock([], { id: 9, key: 'same' }, holder(9))).toEqual({ state: 'won' });
  });

  test('a record taken away from me is not mine any more', () => {
    const taken = historyOf(open(1, { statuses: [takeover(1, 7)] })).records;
    expect(decideLock(taken, { id: 1, key: 'same' }, holder(1))).toMatchObject({
      state: 'attach',
      by: holder(7),
    });
    expect(decideLock(taken, { id: 1, key: 'same' }, holder(7))).toEqual({ state: 'won' });
  });

  test('what has ended holds nothing', () => {
    const ended = [['mutating', 'deployed'], ['mutating', 'failed'], ['unchanged: another was first']];
    for (const statuses of ended) expect(openRollbacks(historyOf(open(1, { statuses })).records)).toEqual([]);
    expect(openRollbacks(historyOf(open(1, { statuses: ['mutating'] })).records)).toHaveLength(1);
  });

  test('property: exactly one of any number wins, whatever the order in which they look', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), (ids) => {
        const all = historyOf(...ids.map((id) => open(id))).records;
        const winners = ids.filter((id) => decideLock(all, { id, key: 'same' }, holder(id)).state === 'won');
        expect(winners).toEqual([Math.min(...ids)]);
      }),
    );
  });
});
