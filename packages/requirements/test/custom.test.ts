import { describe, expect, test } from '@jest/globals';
import { inlineToText } from '@release-actions/report';
import type { Observations } from '../src/index.ts';
import {
  check,
  evidence,
  findingIn,
  observations,
  otherSha,
  policyOf,
  read,
  run,
  scope,
  unread,
  ticket,
  worldWith,
} from './support/world.ts';

const judge = (source: string, more: Partial<Observations> = {}, enforce = '') => {
  const policy = policyOf(`  custom:\n    mine: { title: Load test, owner: qa, ${source}${enforce} }`);
  const finding = findingIn(worldWith(more, policy), 'custom:mine');
  return {
    status: finding.status,
    code: finding.code,
    reason: inlineToText(finding.reason),
    owner: finding.owner,
    title: finding.title,
  };
};
const checks = observations(policyOf()).checks;
const file = (text: string) => ({
  files: { 'LOAD.md': read({ path: 'LOAD.md', text, digest: 'd', url: 'https://github.com/f' }) },
});

describe('requirements without code', () => {
  test('have the title and the owner that the policy gives', () => {
    expect(judge('file: LOAD.md', file('ok'))).toMatchObject({
      title: 'Load test',
      owner: 'qa',
      status: 'met',
    });
  });

  test.each<[string, string, Partial<Observations>, string]>([
    ['a file that exists', 'file: LOAD.md', file('ok'), 'met'],
    ['an empty file', 'file: LOAD.md', file('\n'), 'unmet'],
    ['no file', 'file: LOAD.md', { files: { 'LOAD.md': read(null) } }, 'unmet'],
    ['a file that could not be read', 'file: LOAD.md', { files: { 'LOAD.md': unread() } }, 'unknown'],
    ['a file that nobody read', 'file: LOAD.md', { files: {} }, 'unknown'],
    ['a check', 'check: test', {}, 'met'],
    ['a check of another app', 'check: { name: test, app: k6 }', {}, 'unknown'],
    [
      'a red check',
      'check: test',
      { checks: { ...checks, runs: read([check({ conclusion: 'failure' })]) } },
      'unmet',
    ],
    ['a workflow', 'workflow: .github/workflows/w1.yml', {}, 'met'],
    ['a workflow that did not run', 'workflow: .github/workflows/load.yml', {}, 'unknown'],
    [
      'a workflow that runs',
      'workflow: .github/workflows/w1.yml',
      { checks: { ...checks, workflowRuns: read([run({ status: 'queued', conclusion: null })]) } },
      'pending',
    ],
    [
      'a workflow of a pull request only',
      'workflow: .github/workflows/w1.yml',
      { checks: { ...checks, workflowRuns: read([run({ event: 'pull_request' })]) } },
      'unknown',
    ],
    [
      'a label',
      'label: load-tested',
      { scope: read(scope({ items: scope().items.map((item) => ({ ...item, labels: ['load-tested'] })) })) },
      'met',
    ],
    ['no label', 'label: load-tested', {}, 'unmet'],
    [
      'an answer',
      'http: { url: https://x.example/ok, contains: green }',
      { answers: { 'https://x.example/ok': read({ status: 200, body: 'all green' }) } },
      'met',
    ],
    [
      'another answer',
      'http: { url: https://x.example/ok, contains: green }',
      { answers: { 'https://x.example/ok': read({ status: 200, body: 'red' }) } },
      'unmet',
    ],
    [
      'another status',
      'http: { url: https://x.example/ok }',
      { answers: { 'https://x.example/ok': read({ status: 503, body: '' }) } },
      'unmet',
    ],
    [
      'no answer',
      'http: { url: https://x.example/ok }',
      { answers: { 'https://x.example/ok': unread('unavailable') } },
      'unknown',
    ],
    [
      'a label on the release ticket',
      'label: load-tested',
      { ticket: read({ ...ticket, labels: ['release-ticket', 'load-tested'] }) },
      'met',
    ],
    ['evidence', 'evidence: load', { evidence: read([evidence('load')]) }, 'met'],
    [
      'evidence of another commit',
      'evidence: load',
      { evidence: read([evidence('load', { sha: otherSha })]) },
      'unmet',
    ],
    ['no evidence', 'evidence: load', { evidence: read([]) }, 'unknown'],
  ])('%s', (_, source, more, status) => {
    expect(judge(source, more).status).toBe(status);
  });

  test('may be reported only', () => {
    const policy = policyOf('  custom:\n    mine: { title: Load test, file: LOAD.md, enforce: report }');
    expect(findingIn(worldWith({ files: { 'LOAD.md': read(null) } }, policy), 'custom:mine')).toMatchObject({
      status: 'unmet',
      enforcement: 'report',
    });
  });

  test('may be declared not applicable', () => {
    const policy = policyOf(
      '  custom:\n    mine: { title: Load test, file: LOAD.md, not-applicable: no load }',
    );
    expect(findingIn(worldWith({}, policy), 'custom:mine').status).toBe('not-applicable');
  });
});
