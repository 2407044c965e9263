import { describe, expect, test } from '@jest/globals';
import type { CommentFact, ReleaseType } from '../src/index.ts';
import { planOf } from '../src/ticket/plan.ts';
import { planMarker } from '../src/ticket/schedule.ts';
import { comment, policyOf, read, worldWith } from './support/world.ts';

/** The window of this policy is Monday to Thursday, 09:00 to 16:00 in Berlin. */
const open = policyOf();
const aDayAhead = policyOf('  deployment-window: { communicated-ahead: 24h }');
type Told = { readonly from: string; readonly to: string; readonly at: string };

function planAt(
  policy: typeof open,
  now: string,
  { told, releaseType = 'minor' }: { told?: Told; releaseType?: ReleaseType } = {},
): string[] | undefined {
  const comments =
    told === undefined ? [] : [comment('github-actions[bot]', planMarker(told), { createdAt: told.at })];
  const plan = planOf(worldWith({ now, comments: read<CommentFact[]>(comments) }, policy, { releaseType }));
  return plan === undefined ? undefined : [plan.from.slice(0, 16), plan.to.slice(0, 16)];
}

describe('the planned time', () => {
  test.each([
    ['before a window opens, that window', '2026-11-23T07:00:00Z', ['2026-11-23T08:00', '2026-11-23T15:00']],
    ['while it is open, its rest', '2026-11-23T09:30:00Z', ['2026-11-23T09:30', '2026-11-23T15:00']],
    ['after it closed, the next', '2026-11-23T15:00:00Z', ['2026-11-24T08:00', '2026-11-24T15:00']],
  ])('is %s', (_, now, expected) => {
    expect(planAt(open, now)).toEqual(expected);
  });

  test('to be told a day ahead is in a window that is still to come a day from now', () => {
    expect(planAt(aDayAhead, '2026-11-23T16:00:00Z')).toEqual(['2026-11-25T08:00', '2026-11-25T15:00']);
    expect(planAt(aDayAhead, '2026-11-23T09:00:00Z')).toEqual(['2026-11-24T09:00', '2026-11-24T15:00']);
  });

  const wednesday: Told = {
    from: '2026-11-25T08:00:00.000Z',
    to: '2026-11-25T15:00:00.000Z',
    at: '2026-11-23T16:00:00Z',
  };

  test.each([
    ['before it begins', '2026-11-24T10:00:00Z'],
    ['while it lasts', '2026-11-25T10:00:00Z'],
  ])('that was told stands %s, so that nobody is told of a later one', (_, now) => {
    expect(planAt(aDayAhead, now, { told: wednesday })).toEqual(['2026-11-25T08:00', '2026-11-25T15:00']);
  });

  test.each<[string, Told, string]>([
    ['is over', wednesday, '2026-11-25T15:00:00Z'],
    ['was told too late to count', { ...wednesday, at: '2026-11-24T16:00:00Z' }, '2026-11-25T10:00:00Z'],
    [
      'is not what the window is now',
      { ...wednesday, to: '2026-11-25T13:00:00.000Z' },
      '2026-11-24T10:00:00Z',
    ],
  ])('that was told and %s is planned anew', (_, told, now) => {
    expect(planAt(aDayAhead, now, { told })).not.toEqual([told.from.slice(0, 16), told.to.slice(0, 16)]);
  });

  test.each<[string, typeof open, ReleaseType]>([
    ['a patch, which passes the window', open, 'patch'],
    ['a requirement that is off', policyOf('  deployment-window: off'), 'minor'],
  ])('is nothing for %s', (_, policy, releaseType) => {
    expect(planAt(policy, '2026-11-23T07:00:00Z', { releaseType })).toBeUndefined();
  });
});
