import { describe, expect, test } from '@jest/globals';
import { sha256 } from '@release-actions/evidence';
import type { Finding } from '../src/index.ts';
import { findingIn, notesEvidence, policyOf, read, signEverything, worldWith } from './support/world.ts';

describe('the days that a major gives customers', () => {
  const major = { releaseType: 'major' as const, release: 'v2.0.0' };
  const policy = policyOf('', "notify: { customers: 'webhook:https://hooks.example/customers' }");
  const day = (n: number): string =>
    new Date(Date.parse('2026-11-24T12:00:00Z') + n * 86_400_000).toISOString();
  const textDigest = sha256('Search is here.');
  const findingAt = (at: string, told?: Readonly<Record<string, unknown>>): Finding => {
    const comments = read(signEverything(policy, {}, major));
    const detail = { missing: [], version: { type: 'major' }, customers: told };
    return findingIn(
      worldWith({ comments, now: at, evidence: read([notesEvidence({ detail })]) }, policy, major),
      'customer-communication',
    );
  };

  test('begin when they were told, which evidence of the notes says', () => {
    expect(findingAt(day(-1))).toMatchObject({ code: 'communication-ahead' });
    const late = { textDigest, at: '2026-11-25T12:00:00.000Z' };
    expect(findingAt(day(2), late)).toMatchObject({ status: 'pending', code: 'communication-ahead' });
    expect(findingAt(day(7.5), late)).toMatchObject({ status: 'pending', code: 'communication-ahead' });
    expect(findingAt(day(8), late)).toMatchObject({ status: 'met' });
  });

  test.each([
    ['nothing', undefined],
    ['another text', { textDigest: sha256('Search was here.'), at: '2026-11-24T12:00:00Z' }],
    ['no instant', { textDigest, at: 'yesterday' }],
  ])('do not begin when the evidence says %s', (_, told) => {
    const finding = findingAt(day(9), told);
    expect(finding).toMatchObject({ status: 'pending', code: 'communication-not-sent' });
    expect(finding.next?.text).toContain('`mode: approve`');
  });
});
