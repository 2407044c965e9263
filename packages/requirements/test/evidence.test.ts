import { describe, expect, test } from '@jest/globals';
import { inlineToText } from '@release-actions/report';
import type { EvidenceFact, Observations } from '../src/index.ts';
import {
  evidence,
  findingIn,
  notesEvidence,
  otherSha,
  policyOf,
  read,
  sha,
  unread,
  worldWith,
} from './support/world.ts';

function judge(
  id: string,
  items: readonly EvidenceFact[],
  more: Partial<Observations> = {},
  policy = policyOf(),
) {
  const finding = findingIn(worldWith({ evidence: read(items), ...more }, policy), id);
  return {
    status: finding.status,
    code: finding.code,
    reason: inlineToText(finding.reason),
    expiresAt: finding.expiresAt,
  };
}

const smoke = (more: Partial<EvidenceFact> = {}) =>
  evidence('smoke', { detail: { counts: { critical: 3, criticalPassed: 3 } }, ...more });

describe('trap 16: smoke evidence', () => {
  test('of this commit on staging counts, as long as the policy says', () => {
    expect(judge('smoke-tests', [smoke()])).toMatchObject({
      status: 'met',
      reason: '3 critical checks passed on staging for 9d04e77',
      expiresAt: '2026-11-25T10:00:00.000Z',
    });
  });

  test.each([
    ['none', [], 'unknown', 'smoke-missing'],
    ['another commit', [smoke({ sha: otherSha })], 'unmet', 'smoke-other-commit'],
    ['another environment', [smoke({ environment: 'production' })], 'unknown', 'smoke-missing'],
    ['another service', [smoke({ service: 'search' })], 'unknown', 'smoke-missing'],
    ['a failed run', [smoke({ outcome: 'fail' })], 'unmet', 'smoke-fail'],
    ['an inconclusive run', [smoke({ outcome: 'inconclusive' })], 'unknown', 'smoke-inconclusive'],
    ['an old run', [smoke({ finishedAt: '2026-11-23T10:00:00Z' })], 'unmet', 'smoke-too-old'],
    ['an expired one', [smoke({ expiresAt: '2026-11-24T10:45:00Z' })], 'unmet', 'smoke-expired'],
    ['no time', [smoke({ finishedAt: 'yesterday' })], 'unknown', 'smoke-malformed'],
    ['a mixed version', [smoke({ served: { first: sha, last: otherSha } })], 'unmet', 'smoke-version-mixed'],
    [
      'no critical check',
      [smoke({ detail: { counts: { critical: 0, criticalPassed: 0 } } })],
      'unknown',
      'smoke-no-critical',
    ],
    [
      'a critical check that failed',
      [smoke({ detail: { counts: { critical: 3, criticalPassed: 2 } } })],
      'unmet',
      'smoke-critical-failed',
    ],
    ['no counts of critical checks', [smoke({ detail: {} })], 'unknown', 'smoke-counts-unknown'],
    [
      'counts that are no numbers',
      [smoke({ detail: { counts: { critical: '3', criticalPassed: '3' } } })],
      'unknown',
      'smoke-counts-unknown',
    ],
    [
      'a detail that was too large',
      [smoke({ detail: { digest: 'a'.repeat(64), bytes: 70_000 } })],
      'unknown',
      'smoke-counts-unknown',
    ],
    [
      'one part of a divided run',
      [smoke({ detail: { counts: { critical: 3, criticalPassed: 3 }, shard: { index: 1, of: 4 } } })],
      'unknown',
      'smoke-partial',
    ],
    ['another wave', [smoke({ wave: 'canary' })], 'unknown', 'smoke-missing'],
    [
      'a time that has not come',
      [smoke({ finishedAt: '2030-01-01T00:00:00Z' })],
      'unknown',
      'smoke-malformed',
    ],
    [
      'a forged origin',
      [smoke({ refusal: 'run 7 was started by pull_request' })],
      'unknown',
      'smoke-unproven',
    ],
    [
      'a newer failure after a pass',
      [smoke(), smoke({ outcome: 'fail', finishedAt: '2026-11-24T10:30:00Z' })],
      'unmet',
      'smoke-fail',
    ],
  ])('%s does not', (_, items, status, code) => {
    expect(judge('smoke-tests', items)).toMatchObject({ status, code });
  });

  test('of a divided run the merge counts, whatever its parts say', () => {
    const counts = { critical: 3, criticalPassed: 3 };
    const part = smoke({
      detail: { counts, shard: { index: 2, of: 2 } },
      finishedAt: '2026-11-24T10:30:00Z',
    });
    expect(judge('smoke-tests', [part, smoke({ detail: { counts, shard: null } })]).status).toBe('met');
  });

  test('says what it found instead', () => {
    expect(judge('smoke-tests', [smoke({ sha: otherSha })]).reason).toBe(
      'pass on 3f2c1ab, this release is 9d04e77',
    );
    expect(judge('smoke-tests', [smoke({ refusal: 'run 7 was started by pull_request' })]).reason).toContain(
      'run 7 was started by pull_request',
    );
  });

  test('a forged newer one does not hide a proven older one', () => {
    const forged = smoke({ outcome: 'fail', finishedAt: '2026-11-24T10:30:00Z', refusal: 'forged' });
    expect(judge('smoke-tests', [forged, smoke()]).status).toBe('met');
  });
});

describe('staging', () => {
  const serving = (live: Observations['live'], served: Observations['served'] = {}) =>
    judge('staging-verified', [smoke()], { live, served }, policyOf('  staging-verified: { qa: automatic }'));
  const runs = (commit: string, more: { readonly phase?: string; readonly bad?: string } = {}) =>
    read({
      sha: commit,
      version: 'v1',
      deploymentId: 3,
      at: '',
      phase: 'deployed',
      verifiedBy: null,
      bad: null,
      ...more,
    });
  const production = worldWith().observations.live['production'] ?? read(null);

  test.each([
    ['its record is this commit', runs(sha), {}, 'met'],
    ['its record is another commit', runs(otherSha), {}, 'unmet'],
    ['nothing was deployed', read(null), {}, 'unmet'],
    [
      'it answers with the commit',
      read(null),
      { staging: read('{"version":"1.4.0","commit":"9d04e77"}') },
      'met',
    ],
    ['it answers with the version', read(null), { staging: read('storefront 1.4.0') }, 'met'],
    ['its deployment has not ended', runs(sha, { phase: 'mutating' }), {}, 'pending'],
    ['its deployment failed', runs(sha, { phase: 'failed', bad: 'failed: exit 1' }), {}, 'unmet'],
    ['its deployment is recorded as bad', runs(sha, { bad: 'faulty: errors' }), {}, 'unmet'],
    ['it is broken', runs(sha), { staging: read('status 503') }, 'unmet'],
    ['it cannot be asked from here: its record tells', runs(sha), { staging: unread('unavailable') }, 'met'],
    [
      'it cannot be asked, and its record differs',
      runs(otherSha),
      { staging: unread('unavailable') },
      'unmet',
    ],
    [
      'it answers with the version of a neighbour',
      runs(sha),
      { staging: read('{"version":"1.3.0","api":{"version":"1.4.0"}}') },
      'unmet',
    ],
    [
      'it answers with the version and another commit',
      runs(sha),
      { staging: read(`{"version":"1.4.0","commit":"${otherSha}"}`) },
      'unmet',
    ],
    ['it answers with a longer version', runs(sha), { staging: read('1.4.01') }, 'unmet'],
    [
      'it answers with another version, whatever the record says',
      runs(sha),
      { staging: read('1.3.0') },
      'unmet',
    ],
  ])('%s', (_, staging, served, status) => {
    expect(serving({ production, staging }, served).status).toBe(status);
  });

  test('without smoke evidence qa is not automatic', () => {
    const policy = policyOf('  staging-verified: { qa: automatic }');
    expect(judge('staging-verified', [], {}, policy).status).toBe('unknown');
  });
});

describe('release notes', () => {
  test('approved by both reviewers with every field', () => {
    expect(judge('release-notes', [notesEvidence()])).toMatchObject({
      status: 'met',
      reason: 'every field is filled, approved by pat as product-manager, rob as release-manager',
    });
  });

  test.each([
    ['none', [], 'unknown', 'notes-missing'],
    ['of another commit', [notesEvidence({ sha: otherSha })], 'unmet', 'notes-other-commit'],
    [
      'a missing field',
      [notesEvidence({ detail: { missing: ['Known issues'] } })],
      'unmet',
      'notes-incomplete',
    ],
    ['no word about fields', [notesEvidence({ detail: {} })], 'unknown', 'notes-fields-unknown'],
    [
      'one reviewer only',
      [notesEvidence({ people: [{ login: 'pat', role: 'product-manager', act: 'approved', at: '' }] })],
      'pending',
      'notes-not-approved',
    ],
    ['a draft', [notesEvidence({ outcome: 'inconclusive' })], 'pending', 'notes-not-approved'],
  ])('%s', (_, items, status, code) => {
    expect(judge('release-notes', items)).toMatchObject({ status, code });
  });
});

describe('rollback plan', () => {
  const plan = (items: readonly EvidenceFact[], more: Partial<Observations> = {}, policy = policyOf()) =>
    judge('rollback-plan', items, more, policy);
  const drill = (more: Partial<EvidenceFact> = {}) => evidence('drill', { sha: otherSha, ...more });

  test('is signed after it exists and a drill is fresh', () => {
    expect(plan([drill()])).toMatchObject({ status: 'pending', code: 'not-signed' });
  });

  test.each([
    ['no drill', [], 'unknown', 'drill-missing'],
    ['a failed drill', [drill({ outcome: 'fail' })], 'unmet', 'drill-fail'],
    ['an old drill', [drill({ finishedAt: '2026-10-01T10:00:00Z' })], 'unmet', 'drill-too-old'],
    [
      'a drill from the future',
      [drill({ finishedAt: '2030-01-01T00:00:00Z' })],
      'unknown',
      'drill-malformed',
    ],
    ['a drill in production', [drill({ environment: 'production' })], 'unknown', 'drill-missing'],
    ['an unproven drill', [drill({ refusal: 'forged' })], 'unknown', 'drill-unproven'],
  ])('%s', (_, items, status, code) => {
    expect(plan(items)).toMatchObject({ status, code });
  });

  test('a drill that was found on an earlier commit counts like one of this commit, and the newest decides', () => {
    const found = (drills: Observations['drills'], own: readonly EvidenceFact[] = []) =>
      plan(own, { drills }).code;
    expect(found(read([drill()]))).toBe('not-signed');
    expect(found(read([drill({ outcome: 'fail', finishedAt: '2026-11-24T10:40:00Z' })]), [drill()])).toBe(
      'drill-fail',
    );
    expect(found(read([drill({ refusal: 'forged', finishedAt: '2026-11-24T10:40:00Z' })]), [drill()])).toBe(
      'not-signed',
    );
    expect(found(unread())).toBe('drills-not-permitted');
  });

  test('a file that is not there', () => {
    expect(plan([drill()], { files: { 'docs/rollback.md': read(null) } })).toMatchObject({
      status: 'unmet',
      code: 'plan-missing',
    });
  });

  test('a declared mitigation is signed instead', () => {
    const policy = policyOf('  rollback-plan: { mitigation: feature flags }');
    const found = plan([], { files: {} }, policy);
    expect(found).toMatchObject({ status: 'pending', code: 'not-signed' });
    expect(found.reason).toContain('declared mitigation: feature flags');
  });
});
