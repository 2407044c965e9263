import { describe, expect, test } from '@jest/globals';
import type { Observations } from '../src/index.ts';
import { evidence, findingIn, otherSha, policyOf, read, worldWith } from './support/world.ts';

const judge = (rest: string, more: Partial<Observations>) =>
  findingIn(worldWith(more, policyOf('', rest)), 'ci-and-security');

describe('SARIF evidence', () => {
  const rest = 'security: { sources: [{ kind: sarif, evidence: trivy }] }';
  const log = (results: unknown, more: object = {}, rules: object[] = []) => ({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'Trivy', rules } }, results, ...more }],
  });
  const scored = [{ id: 'CVE-1', properties: { 'security-severity': '9.8' } }];
  test.each([
    ['no result', log([]), 'met', 'checks-green'],
    ['an error', log([{ ruleId: 'R', level: 'error' }]), 'unmet', 'sarif-results'],
    ['a note', log([{ ruleId: 'R', level: 'note' }]), 'met', 'checks-green'],
    [
      'a critical score under a mild level',
      log([{ ruleId: 'CVE-1', level: 'note' }], {}, scored),
      'unmet',
      'sarif-results',
    ],
    ['a level that is new to us', log([{ ruleId: 'R', level: 'doom' }]), 'unmet', 'sarif-results'],
    [
      'what was there before',
      log([{ ruleId: 'R', level: 'error', baselineState: 'unchanged' }]),
      'met',
      'checks-green',
    ],
    ['a check that passed', log([{ ruleId: 'R', level: 'error', kind: 'pass' }]), 'met', 'checks-green'],
    ['no run', { version: '2.1.0', runs: [] }, 'unknown', 'sarif-unreadable'],
    ['a run without results', log(undefined), 'unknown', 'sarif-unreadable'],
    [
      'results that were too many to carry',
      log({ digest: 'a', bytes: 90_000 }),
      'unknown',
      'sarif-unreadable',
    ],
    ['nothing at all', null, 'unknown', 'sarif-unreadable'],
    [
      'a scanner that broke off',
      log([], { invocations: [{ executionSuccessful: false }] }),
      'unknown',
      'sarif-incomplete',
    ],
  ])('%s', (_, detail, status, code) => {
    const found = judge(rest, { evidence: read([evidence('trivy', { detail })]) });
    expect(found).toMatchObject({ status, code });
  });

  test('is of this commit, and passed by its own word', () => {
    const of = (more: object) =>
      judge(rest, { evidence: read([evidence('trivy', { detail: log([]), ...more })]) }).code;
    expect(of({ sha: otherSha })).toBe('trivy-other-commit');
    expect(of({ outcome: 'fail' })).toBe('trivy-fail');
    expect(of({ refusal: 'forged' })).toBe('trivy-unproven');
    expect(judge(rest, { evidence: read([]) }).code).toBe('trivy-missing');
  });

  test('what was there before counts with `baseline: all`', () => {
    const detail = log([{ ruleId: 'R', level: 'error', baselineState: 'unchanged' }]);
    const all = 'security: { baseline: all, sources: [{ kind: sarif, evidence: trivy }] }';
    expect(judge(all, { evidence: read([evidence('trivy', { detail })]) }).code).toBe('sarif-results');
  });
});
