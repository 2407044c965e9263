import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide, impactOf, parseSeverity, worst } from '../src/decide.ts';
import type { Situation } from '../src/decide.ts';

const at = new Date('2026-11-24T11:00:00Z');
const minutes = (count: number): string => new Date(at.getTime() + count * 60_000).toISOString();
const situation = (change: Partial<Situation>): Situation => ({
  ...{ cause: 'deployment', impact: 'high', fixPromisedAt: null, fixWithinMs: 30 * 60_000, decided: null },
  ...change,
});

describe('fix forward or roll back', () => {
  test.each([
    ['high impact, no quick fix', { impact: 'high' }, 'rollback', 'high-impact-no-fix', null],
    [
      'low impact, quick fix',
      { impact: 'low', fixPromisedAt: minutes(0) },
      'fix-forward',
      'low-impact-quick-fix',
      minutes(30),
    ],
    [
      'high impact, quick fix',
      { impact: 'high', fixPromisedAt: minutes(-10) },
      'ask',
      'high-impact-quick-fix',
      minutes(20),
    ],
    ['low impact, no quick fix', { impact: 'low' }, 'ask', 'low-impact-no-fix', null],
    [
      'one minute before the fix is due',
      { impact: 'low', fixPromisedAt: minutes(-29) },
      'fix-forward',
      'low-impact-quick-fix',
      minutes(1),
    ],
    [
      'when the fix is due',
      { impact: 'low', fixPromisedAt: minutes(-30) },
      'rollback',
      'quick-fix-overdue',
      null,
    ],
    [
      'a person decided to fix forward',
      { decided: 'fix-forward', fixPromisedAt: minutes(-1) },
      'fix-forward',
      'person',
      minutes(29),
    ],
    [
      'the fix that a person decided on is due',
      { decided: 'fix-forward', fixPromisedAt: minutes(-31) },
      'rollback',
      'quick-fix-overdue',
      null,
    ],
    [
      'a person decided to roll back',
      { decided: 'rollback', impact: 'low', cause: 'pre-existing' },
      'rollback',
      'person',
      null,
    ],
    ['trouble from before', { cause: 'pre-existing' }, 'not-a-rollback', 'pre-existing', null],
    ['trouble everywhere', { cause: 'common' }, 'not-a-rollback', 'pre-existing', null],
    ['an unknown cause', { cause: 'unknown' }, 'rollback', 'high-impact-no-fix', null],
  ] as const)('%s', (_, change, advice, rule, flipsAt) => {
    expect(decide(situation(change), at)).toMatchObject({ advice, rule, flipsAt });
  });

  test('property: with time, fixing forward always turns into a rollback, at the instant that was told', () => {
    const impacts = fc.constantFrom<'high' | 'low'>('high', 'low');
    const decisions = fc.constantFrom<'fix-forward' | null>('fix-forward', null);
    fc.assert(
      fc.property(impacts, decisions, fc.integer({ min: 0, max: 29 }), (impact, decided, age) => {
        const told = situation({ impact, decided, fixPromisedAt: minutes(-age) });
        const { flipsAt } = decide(told, at);
        expect(flipsAt).not.toBeNull();
        const flip = new Date(flipsAt ?? 0);
        expect(decide(told, new Date(flip.getTime() - 1)).advice).not.toBe('rollback');
        expect(decide(told, flip)).toMatchObject({ advice: 'rollback', rule: 'quick-fix-overdue' });
      }),
    );
  });
});

describe('severity', () => {
  test('is read in the forms that people write', () => {
    expect(['SEV2', 'sev-2', 'sev 2', '2', 'sev6', 'high', ''].map(parseSeverity)).toEqual([
      ...['SEV2', 'SEV2', 'SEV2', 'SEV2', undefined, undefined, undefined],
    ]);
  });

  test('is the worst of what was said; unsure means the higher', () => {
    expect(worst(['SEV3', 'SEV1', undefined])).toBe('SEV1');
    expect(worst([])).toBe('SEV2');
    expect(impactOf(worst([]))).toBe('high');
    expect(impactOf('SEV4')).toBe('low');
  });
});
