import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '@release-actions/report';
import {
  artifactName,
  canonicalJson,
  type Evidence,
  type EvidenceSource,
  findEvidence,
  known,
  makeEvidence,
  type OriginRun,
  parseEvidence,
  parseExternalId,
  sha256,
  toTestResult,
  toVerificationSummary,
  unknown,
  verifyClaim,
  verifyOrigin,
} from '../src/index.ts';

const sha = 'a'.repeat(40);
const producer = {
  repository: 'octoacme/storefront',
  runId: 8812,
  runAttempt: 1,
  workflowPath: '.github/workflows/release.yml',
  event: 'workflow_dispatch',
};

function smokeReport(changes: Partial<Report> = {}): Report {
  return {
    kind: 'smoke',
    outcome: 'pass',
    reasons: [],
    service: 'storefront',
    environment: 'staging',
    wave: 'all',
    sha,
    startedAt: '2026-11-24T10:00:00Z',
    finishedAt: '2026-11-24T10:01:00Z',
    headline: 'Pass: 41 of 41',
    body: [],
    annotations: [],
    detail: { passed: 41 },
    ...changes,
  };
}

const evidence = makeEvidence(smokeReport(), {
  producer,
  artifacts: [{ component: 'web', digest: 'sha256:beef' }],
});
const rules = {
  repository: 'octoacme/storefront',
  defaultBranch: 'main',
  producers: ['.github/workflows/release.yml'],
};
const run: OriginRun = {
  id: 8812,
  repository: rules.repository,
  headRepository: rules.repository,
  workflowPath: '.github/workflows/release.yml',
  event: 'workflow_dispatch',
  headSha: sha,
  headBranch: 'release',
};
const proof = { endpoint: 'GET /x', pages: 1, at: '2026-11-24T10:02:00Z' };

const codeOf = (result: { ok: true } | { ok: false; code: string }): string =>
  result.ok ? 'accepted' : result.code;

describe('a statement is its digest', () => {
  test('equal content, equal digest, whatever the order of keys', () => {
    expect(canonicalJson({ b: 1, a: [1, 'é'] })).toBe('{"a":[1,"é"],"b":1}');
    expect(evidence.digest).toBe(sha256(evidence.content));
  });

  test('any flipped character is refused', () => {
    fc.assert(
      fc.property(fc.nat(evidence.content.length - 1), fc.constantFrom('x', '0', ' '), (at, character) => {
        fc.pre(evidence.content[at] !== character);
        const tampered = evidence.content.slice(0, at) + character + evidence.content.slice(at + 1);
        expect(codeOf(parseEvidence(tampered, evidence.digest))).toBe('tampered');
      }),
    );
  });

  test.each([
    ['not JSON', 'x'],
    ['not a statement', '{}'],
    ['not canonical', JSON.stringify(evidence.statement, null, 1)],
  ])('%s is malformed even under its own digest', (_, content) => {
    expect(codeOf(parseEvidence(content, sha256(content)))).toBe('malformed');
  });

  test('a detail that is too large is named by its digest; the rest stays readable', () => {
    const large = makeEvidence(smokeReport({ detail: { log: 'x'.repeat(100_000) } }), { producer });
    expect(large.content.length).toBeLessThanOrEqual(60_000);
    expect(large.statement.predicate.detail).toMatchObject({ bytes: 100_010 });
    expect(codeOf(parseEvidence(large.content, large.digest))).toBe('accepted');
  });

  test('of a detail the largest fields go first, so that counts survive a list of any length', () => {
    const checks = Array.from({ length: 1000 }, (_, index) => ({
      id: `check-${index}`,
      note: 'x'.repeat(90),
    }));
    const shard = { own: Array.from({ length: 2000 }, (_, place) => ({ id: `check-${place}`, place })) };
    const counts = { critical: 1000, criticalPassed: 1000 };
    const large = makeEvidence(smokeReport({ detail: { counts, checks, shard } }), { producer });
    expect(large.content.length).toBeLessThanOrEqual(60_000);
    expect(large.statement.predicate.detail).toMatchObject({
      counts,
      checks: { digest: sha256(canonicalJson(checks)) },
    });
  });

  test('evidence too large without its detail is an error, never cut', () => {
    expect(() => makeEvidence(smokeReport({ headline: 'x'.repeat(70_000) }), { producer })).toThrow(
      /over 60000/u,
    );
  });
});

describe('origin', () => {
  test.each<[string, Partial<OriginRun>, string]>([
    ['the producing run', {}, 'accepted'],
    ['default branch, other commit', { headSha: 'b'.repeat(40), headBranch: 'main' }, 'accepted'],
    ['a fork', { headRepository: 'mallory/storefront' }, 'forged-origin'],
    ['a pull request run', { event: 'pull_request' }, 'forged-origin'],
    ['a pull_request_target run', { event: 'pull_request_target' }, 'forged-origin'],
    ['a workflow that is no producer', { workflowPath: '.github/workflows/evil.yml' }, 'forged-origin'],
    ['another branch and commit', { headSha: 'b'.repeat(40), headBranch: 'feature' }, 'forged-origin'],
    ['another run than the evidence names', { id: 1 }, 'forged-origin'],
  ])('%s', (_, changes, expected) => {
    expect(codeOf(verifyOrigin(evidence, { ...run, ...changes }, rules))).toBe(expected);
  });
});

test('a pattern of producers stands for files, not for folders', () => {
  const patterned = { ...rules, producers: ['.github/workflows/*'] };
  expect(codeOf(verifyOrigin(evidence, run, patterned))).toBe('accepted');
  const nested = { ...run, workflowPath: '.github/workflows/nested/x.yml' };
  expect(codeOf(verifyOrigin(evidence, nested, patterned))).toBe('forged-origin');
  expect(codeOf(verifyOrigin(evidence, run, { ...rules, producers: [] }))).toBe('forged-origin');
});

describe('claim', () => {
  const expected = {
    kind: 'smoke',
    service: 'storefront',
    environment: 'staging',
    wave: 'all',
    sha,
    now: new Date('2026-11-24T10:11:00Z'),
  } as const;
  test.each([
    ['what was asked', expected, 'accepted'],
    ['another commit', { ...expected, sha: 'b'.repeat(40) }, 'other-commit'],
    ['another environment', { ...expected, environment: 'production' }, 'other-environment'],
    ['another service', { ...expected, service: 'basket' }, 'other-service'],
    ['another wave', { ...expected, wave: 'canary' }, 'other-wave'],
    ['another kind', { ...expected, kind: 'monitor' as const }, 'other-kind'],
    ['just young enough', { ...expected, maxAgeMs: 600_000 }, 'accepted'],
    ['too old', { ...expected, maxAgeMs: 599_999 }, 'too-old'],
    ['another outcome', { ...expected, outcomes: ['fail' as const] }, 'outcome'],
  ])('%s', (_, asked, code) => {
    expect(codeOf(verifyClaim(evidence, asked))).toBe(code);
  });

  test('expired at the very instant', () => {
    const dated = makeEvidence(smokeReport(), { producer, expiresAt: '2026-11-24T10:11:00Z' });
    expect(codeOf(verifyClaim(dated, expected))).toBe('expired');
  });
});

describe('finding', () => {
  const source = (changes: Partial<EvidenceSource> = {}): EvidenceSource => ({
    artifactsNamed: (name) =>
      Promise.resolve(
        known(
          name === artifactName(evidence.digest) ? [{ id: 1, name, runId: 8812, expired: false }] : [],
          proof,
        ),
      ),
    run: () => Promise.resolve(known(run, proof)),
    content: () => Promise.resolve(known(evidence.content, proof)),
    ...changes,
  });
  const refused = unknown({
    reason: 'not-permitted',
    endpoint: 'GET /x',
    message: '403',
    hint: 'add actions: read',
  });

  test('with artifact, run and content', async () => {
    await expect(findEvidence(evidence.digest, source(), rules)).resolves.toMatchObject({ known: true });
  });

  test.each<[string, Partial<EvidenceSource>, string]>([
    [
      'no artifact: a check run alone proves nothing',
      { artifactsNamed: () => Promise.resolve(known([], proof)) },
      'unproven',
    ],
    ['artifacts may not be read', { artifactsNamed: () => Promise.resolve(refused) }, 'not-permitted'],
    ['the run may not be read', { run: () => Promise.resolve(refused) }, 'not-permitted'],
    ['content replaced', { content: () => Promise.resolve(known('{}', proof)) }, 'unproven'],
    [
      'a pull request run',
      { run: () => Promise.resolve(known({ ...run, event: 'pull_request' }, proof)) },
      'unproven',
    ],
  ])('%s', async (_, changes, reason) => {
    await expect(findEvidence(evidence.digest, source(changes), rules)).resolves.toMatchObject({
      known: false,
      reason,
    });
  });

  test('an index entry is exact or nothing', () => {
    const id = `smoke:storefront:staging:all:${evidence.digest}`;
    expect(parseExternalId(id)).toMatchObject({ kind: 'smoke', digest: evidence.digest });
    expect(parseExternalId(`${id} `)).toBeUndefined();
    expect(parseExternalId('42')).toBeUndefined();
  });
});

describe('derived statements speak only of what their format has words for', () => {
  const gate = (outcome: Report['outcome']): Evidence =>
    makeEvidence(smokeReport({ kind: 'gate', outcome }), { producer });

  test('verification summary', () => {
    expect(toVerificationSummary(gate('go'))?.predicate).toMatchObject({ verificationResult: 'PASSED' });
    expect(toVerificationSummary(gate('no-go'))?.predicate).toMatchObject({ verificationResult: 'FAILED' });
    expect(toVerificationSummary(gate('wait'))).toBeUndefined();
    expect(toVerificationSummary(evidence)).toBeUndefined();
  });

  test('test result', () => {
    const checks = { passed: ['a'], warned: [], failed: [] };
    expect(toTestResult(evidence, checks)?.predicate).toMatchObject({ result: 'PASSED', passedTests: ['a'] });
    expect(
      toTestResult(makeEvidence(smokeReport({ outcome: 'inconclusive' }), { producer }), checks),
    ).toBeUndefined();
  });
});
