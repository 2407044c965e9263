import { describe, expect, test } from '@jest/globals';
import { inlineToText } from '@release-actions/report';
import type { AlertFact, AnalysisFact, Observations } from '../src/index.ts';
import { severityRank } from '../src/security/alerts.ts';
import {
  comment,
  findingIn,
  now,
  otherSha,
  policyOf,
  read,
  scope,
  sha,
  unread,
  worldWith,
} from './support/world.ts';

const alert = (more: Partial<AlertFact> = {}): AlertFact => ({
  source: 'dependabot',
  number: 1,
  state: 'open',
  title: 'left-pad: prototype pollution',
  severity: 'high',
  createdAt: '2026-11-23T10:00:00Z',
  fixedAt: null,
  tool: null,
  category: null,
  dismissal: null,
  url: 'https://github.com/alerts/1',
  ...more,
});

const analysis = (more: Partial<AnalysisFact> = {}): AnalysisFact => ({
  id: 1,
  tool: 'CodeQL',
  category: 'js',
  sha,
  createdAt: now,
  error: '',
  warning: '',
  ...more,
});

function judge(security: Partial<Observations['security']>, rest = '', more: Partial<Observations> = {}) {
  const policy = policyOf('', rest);
  const base = worldWith({}, policy).observations;
  const finding = findingIn(
    worldWith({ security: { ...base.security, ...security }, ...more }, policy),
    'ci-and-security',
  );
  return { status: finding.status, code: finding.code, reason: inlineToText(finding.reason) };
}

describe('severities', () => {
  test.each([
    ['critical', 3],
    ['high', 2],
    ['error', 2],
    ['moderate', 1],
    ['warning', 1],
    ['low', 0],
    ['note', 0],
    [null, 3],
    ['apocalyptic', 3],
  ])('%s ranks %i', (word, rank) => {
    expect(severityRank(word)).toBe(rank);
  });
});

describe('trap 11: analyses', () => {
  test('none of this commit is unknown, though there are no alerts', () => {
    expect(judge({ analyses: read([]) })).toMatchObject({ status: 'unknown', code: 'analysis-missing' });
  });

  test('one of another commit is unknown, and named', () => {
    const found = judge({ analyses: read([analysis({ sha: otherSha })]) });
    expect(found).toMatchObject({ status: 'unknown', code: 'analysis-missing' });
    expect(found.reason).toContain('the newest is of 3f2c1ab');
  });

  test.each([
    ['error', { error: 'out of memory' }],
    ['warning', { warning: '123 results were ignored' }],
  ])('one with a %s looked at less than everything', (_, more) => {
    expect(judge({ analyses: read([analysis(more)]) })).toMatchObject({
      status: 'unknown',
      code: 'analysis-incomplete',
    });
  });

  test('a category that other commits have and this one lost is missed', () => {
    const analyses = read([analysis(), analysis({ id: 0, category: 'python', sha: otherSha })]);
    const found = judge({ analyses });
    expect(found).toMatchObject({ status: 'unknown', code: 'analysis-missing' });
    expect(found.reason).toContain('CodeQL (python)');
  });

  test('a category that was given up long ago is not', () => {
    const old = analysis({ id: 0, category: 'python', sha: otherSha, createdAt: '2026-01-01T00:00:00Z' });
    expect(judge({ analyses: read([analysis(), old]) }).status).toBe('met');
  });

  test('a tool that the policy names must have looked', () => {
    const rest = 'security: { sources: [{ kind: code-scanning, tools: [CodeQL, Semgrep] }] }';
    expect(judge({}, rest).reason).toContain('by Semgrep');
  });

  test('a later analysis without error supersedes a failed one', () => {
    const analyses = read([analysis({ id: 1, error: 'oom' }), analysis({ id: 2 })]);
    expect(judge({ analyses }).status).toBe('met');
  });
});

describe('alerts of a commit that is no longer the head', () => {
  const onHead = analysis({ id: 2, sha: otherSha, createdAt: '2026-11-24T10:50:00Z' });
  const here = analysis({ createdAt: '2026-11-24T10:00:00Z' });
  const fixed = (fixedAt: string | null) =>
    alert({ source: 'code-scanning', state: 'fixed', tool: 'CodeQL', fixedAt });
  test.each([
    ['fixed by a later commit: still open in the release', fixed('2026-11-24T10:50:03Z'), 'unmet'],
    ['fixed by this commit', fixed('2026-11-24T10:00:03Z'), 'met'],
    ['fixed, nobody says when', fixed(null), 'unmet'],
    ['fixed in what another tool saw', { ...fixed('2026-11-24T10:50:03Z'), tool: 'Semgrep' }, 'met'],
  ])('%s', (_, one, status) => {
    const found = judge({ codeScanning: read([one]), analyses: read([here, onHead]) });
    expect(found.status).toBe(status);
  });

  test('while no later commit was looked at, fixed is fixed', () => {
    const codeScanning = read([fixed('2026-11-24T10:50:03Z')]);
    expect(judge({ codeScanning, analyses: read([here]) }).status).toBe('met');
  });
});

describe('alerts', () => {
  test.each([
    ['an open one at the threshold', {}, 'unmet'],
    ['an open one above it', { severity: 'critical' }, 'unmet'],
    ['one without severity', { severity: null }, 'unmet'],
    ['one below', { severity: 'medium' }, 'met'],
    ['a fixed one', { state: 'fixed' }, 'met'],
    ['one from before the last release', { createdAt: '2026-11-01T10:00:00Z' }, 'met'],
  ])('%s', (_, more, status) => {
    expect(judge({ dependabot: read([alert(more)]) }).status).toBe(status);
  });

  test('all open ones count with `baseline: all`', () => {
    const old = alert({ createdAt: '2026-11-01T10:00:00Z' });
    expect(judge({ dependabot: read([old]) }, 'security: { baseline: all }').status).toBe('unmet');
  });

  test('an accepted one does not block until its day, and does after', () => {
    const accepted = (until: string) =>
      `security: { accepted: [{ alert: 'dependabot#1', by: sam, reason: not reachable, until: ${until} }] }`;
    expect(judge({ dependabot: read([alert()]) }, accepted('2026-12-01')).status).toBe('met');
    expect(judge({ dependabot: read([alert()]) }, accepted('2026-11-24')).status).toBe('unmet');
  });

  const dismissed = (by: string | null, more: Partial<AlertFact> = {}) =>
    alert({
      state: 'dismissed',
      dismissal: { reason: "won't fix", by, at: '2026-11-23T10:00:00Z' },
      ...more,
    });

  test('one that a developer dismissed since the last release needs the Security Lead', () => {
    expect(judge({ dependabot: read([dismissed('dana')]) })).toMatchObject({
      status: 'unmet',
      code: 'alerts-dismissed',
    });
    expect(judge({ dependabot: read([dismissed('sam')]) }).status).toBe('met');
    expect(judge({ dependabot: read([dismissed(null)]) }).status).toBe('unmet');
  });

  test('or the signature of the Security Lead under the release that contains it', () => {
    const policy = policyOf();
    const base = worldWith({}, policy).observations;
    const security = { ...base.security, dependabot: read([dismissed('dana')]) };
    const ask = (comments: Observations['comments']) => worldWith({ security, comments }, policy);
    const [asked] = findingIn(ask(read([])), 'security-approval').asked;
    const line = `/sign security-approval ${asked?.code ?? ''}`;
    const status = (login: string) => findingIn(ask(read([comment(login, line)])), 'ci-and-security').status;
    expect([status('sam'), status('dana'), status('rita')]).toEqual(['met', 'unmet', 'unmet']);
  });

  test('a dismissed one that the policy accepts by name does not block', () => {
    const accepted = `security: { accepted: [{ alert: 'dependabot#1', by: sam, reason: x, until: 2026-12-01 }] }`;
    expect(judge({ dependabot: read([dismissed('dana')]) }, accepted).status).toBe('met');
  });

  test('one that was dismissed automatically counts as dismissed', () => {
    const auto = dismissed(null, { state: 'auto_dismissed' });
    expect(judge({ dependabot: read([auto]) }).code).toBe('alerts-dismissed');
  });

  test('a leaked secret blocks where secret scanning is a source', () => {
    const secret = alert({ source: 'secret-scanning', severity: 'critical' });
    expect(judge({ secretScanning: read([secret]) }, 'security: { sources: [secret-scanning] }').status).toBe(
      'unmet',
    );
  });
});

test('trap 12: Dependabot says nothing of a commit with other lockfiles', () => {
  const base = worldWith().observations.release;
  const release = base.known ? read({ ...base.value, isDefaultBranchHead: false }) : base;
  const found = judge({}, '', { release, lockfiles: read(['package-lock.json']) });
  expect(found).toMatchObject({ status: 'unknown', code: 'lockfiles-differ' });
});

describe('security approval', () => {
  const approval = (more: Parameters<typeof scope>[0]) =>
    findingIn(worldWith({ scope: read(scope(more)) }), 'security-approval');

  test('is not asked for an ordinary change', () => {
    expect(approval({})).toMatchObject({ status: 'met', code: 'not-sensitive' });
  });

  test.each([
    ['a sensitive path', { files: [{ path: 'src/auth/login.ts', patch: '+x' }] }, 'src/auth/login.ts'],
    ['a label', { labels: ['security'] }, 'label security'],
    [
      'a dependency',
      { files: [{ path: 'services/api/package.json', patch: '+x' }] },
      'dependencies: services/api/package.json',
    ],
    [
      'workflow permissions',
      { files: [{ path: '.github/workflows/ci.yml', patch: '+  permissions: write-all' }] },
      'workflow permissions: .github/workflows/ci.yml',
    ],
    [
      'a permission whose key stays as it is',
      {
        files: [
          { path: '.github/workflows/ci.yml', patch: ' permissions:\n-  contents: read\n+  contents: write' },
        ],
      },
      'workflow permissions: .github/workflows/ci.yml',
    ],
    [
      'secrets that are passed on',
      { files: [{ path: '.github/workflows/ci.yml', patch: '+    secrets: inherit' }] },
      'workflow permissions: .github/workflows/ci.yml',
    ],
    ['more files than GitHub lists', { filesComplete: false }, 'more files changed than GitHub lists'],
  ])('is asked of the security lead for %s, with the reason', (_, more, reason) => {
    const finding = approval(more);
    expect(finding).toMatchObject({ status: 'pending', code: 'not-signed', next: { who: 'security-lead' } });
    expect(inlineToText(finding.reason)).toContain(reason);
  });

  test('is asked for alerts that were dismissed, and for alerts that nobody could read', () => {
    const alerts = (dependabot: Observations['security']['dependabot']) => {
      const { security } = worldWith().observations;
      const finding = findingIn(worldWith({ security: { ...security, dependabot } }), 'security-approval');
      return [finding.status, inlineToText(finding.reason)];
    };
    const dismissal = { reason: 'tolerable_risk', by: 'dana', at: '2026-11-23T10:00:00Z' };
    expect(alerts(read([alert({ state: 'dismissed', dismissal })]))).toEqual([
      'pending',
      expect.stringContaining('dismissed alerts: dependabot#1'),
    ]);
    expect(alerts(unread('unavailable'))).toEqual([
      'pending',
      expect.stringContaining('dependabot alerts could not be read'),
    ]);
    expect(alerts(unread('feature-off'))[0]).toBe('met');
  });

  const lock = (body: string) => `@@ -1,12 +1,12 @@\n {\n   "name": "shop",\n${body}`;
  const bumped = '-  "version": "1.3.0",\n+  "version": "1.4.0",\n';
  const twice = `${bumped}   "lockfileVersion": 3,\n   "packages": {\n     "": {\n       "name": "shop",\n-      "version": "1.3.0",\n+      "version": "1.4.0",\n`;
  test.each([
    ["the package's own version", 'package.json', lock(bumped), 'met'],
    ["the package's own version, in its lockfile too", 'package-lock.json', lock(twice), 'met'],
    ['a version and a script', 'package.json', lock(`${bumped}+    "test": "jest",\n`), 'pending'],
    [
      'a dependency',
      'package.json',
      lock('-    "left-pad": "^1.0.0"\n+    "left-pad": "^2.0.0"\n'),
      'pending',
    ],
    [
      'a dependency that is called "version"',
      'package.json',
      lock('-    "version": "1.0.0"\n+    "version": "2.0.0"\n'),
      'pending',
    ],
    [
      'another package in the lockfile',
      'package-lock.json',
      '@@ -40,7 +40,7 @@\n     "node_modules/left-pad": {\n-      "version": "1.0.0",\n+      "version": "2.0.0",\n',
      'pending',
    ],
    [
      'versions that differ',
      'package-lock.json',
      lock(`${bumped}-      "version": "1.3.0",\n+      "version": "6.6.6",\n`),
      'pending',
    ],
    ['what GitHub does not show', 'package.json', null, 'pending'],
    [
      'a version in a format that cannot be told apart',
      'Cargo.toml',
      '@@ -1,3 +1,3 @@\n-version = "1.3.0"\n+version = "1.4.0"\n',
      'pending',
    ],
  ])('a change of %s', (_, path, patch, status) => {
    expect(approval({ files: [{ path, patch }] }).status).toBe(status);
  });
});
