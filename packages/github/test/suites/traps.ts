import { describe, expect, test } from '@jest/globals';
import type { Reading } from '@release-actions/evidence';
import type { Fault } from '@release-actions/github-emulator';
import type { GitHub } from '../../src/index.ts';
import { emulated, skippingClock } from '../support/emulated.ts';

const world = emulated();
const sha = 'a'.repeat(40);

/** Every source that a decision reads, with the permission that opens it. */
const sources: readonly (readonly [string, string, (github: GitHub) => Promise<Reading<unknown>>])[] = [
  ['commit', 'contents: read', (github) => github.repository.commit(sha)],
  ['comparison', 'contents: read', (github) => github.repository.compare('v1', sha)],
  ['ancestry', 'contents: read', (github) => github.repository.isAncestor('v1', sha)],
  ['file', 'contents: read', (github) => github.repository.file('a.txt', sha)],
  ['tag', 'contents: read', (github) => github.repository.resolve('refs/tags/v1')],
  ['refs', 'contents: read', (github) => github.repository.matchingRefs('tags/v')],
  ['rules', 'contents: read', (github) => github.repository.branchRules('main')],
  ['check runs', 'checks: read', (github) => github.checks.ofCommit(sha, { origins: false })],
  ['check suites', 'checks: read', (github) => github.checks.suites(sha)],
  ['annotations', 'checks: read', (github) => github.checks.annotations(7)],
  ['statuses', 'statuses: read', (github) => github.checks.statuses(sha)],
  ['workflow runs', 'actions: read', (github) => github.runs.list({ sha })],
  ['run', 'actions: read', (github) => github.runs.read(7)],
  ['approvals', 'actions: read', (github) => github.runs.approvals(7)],
  ['concurrency group', 'actions: read', (github) => github.runs.concurrencyGroup('production')],
  ['artifacts', 'actions: read', (github) => github.artifacts.byName('evidence-1')],
  ['artifact', 'actions: read', (github) => github.artifacts.files(7)],
  ['deployments', 'deployments: read', (github) => github.deployments.list({ environment: 'production' })],
  ['deployment', 'deployments: read', (github) => github.deployments.read(7)],
  ['environment', 'actions: read', (github) => github.deployments.environment('production')],
  ['issues', 'issues: read', (github) => github.issues.list({ labels: ['release-ticket'] })],
  ['issue', 'issues: read', (github) => github.issues.read(7)],
  ['comments', 'issues: read', (github) => github.issues.comments(7)],
  ['milestones', 'issues: read', (github) => github.issues.milestones('open')],
  ['pull requests', 'pull-requests: read', (github) => github.pullRequests.items([7])],
  ['pull requests of commits', 'pull-requests: read', (github) => github.pullRequests.ofCommits([sha])],
  ['files of a pull request', 'pull-requests: read', (github) => github.pullRequests.files(7)],
  ['releases', 'contents: read', (github) => github.releases.list()],
  ['release', 'contents: read', (github) => github.releases.byTag('v1')],
  ['analyses', 'security-events: read', (github) => github.security.codeScanningAnalyses({})],
  ['code alerts', 'security-events: read', (github) => github.security.codeScanningAlerts({})],
  ['dependabot', 'vulnerability-alerts: read', (github) => github.security.dependabotAlerts({})],
  ['secrets', 'Secret scanning alerts: read', (github) => github.security.secretScanningAlerts({})],
  ['team', 'Organization members: read', (github) => github.directory.team('release-managers')],
  ['project', 'Organization projects: read', (github) => github.directory.project(board)],
];

const board = { owner: 'octo', number: 1, statusField: 'Status' };

/** Reads every source while every answer is faulty, and says what each reading made of it. */
async function reasonsUnder(fault: Fault, deadlineMs?: number): Promise<Record<string, string>> {
  const { emulator, connect } = world();
  emulator.faults.add({ fault });
  // Each with a clock of its own: what one waits for is not taken from the patience of the others.
  const readings = await Promise.all(
    sources.map(([, , read]) =>
      read(connect({ clock: skippingClock(), ...(deadlineMs === undefined ? {} : { deadlineMs }) })),
    ),
  );
  return Object.fromEntries(
    sources.map(([name], index) => {
      const reading = readings[index]!;
      return [name, reading.known ? `known: ${JSON.stringify(reading.value)}` : reading.reason];
    }),
  );
}

const all = (reason: string): Record<string, string> =>
  Object.fromEntries(sources.map(([name]) => [name, reason]));

describe('every source, every trouble: unknown for the right reason, never empty', () => {
  test.each<[string, Fault, string]>([
    ['401', { kind: 'status', status: 401, message: 'Bad credentials' }, 'not-permitted'],
    ['403 permission', { kind: 'status', status: 403 }, 'not-permitted'],
    [
      '403 feature off',
      { kind: 'status', status: 403, message: 'This feature is disabled for this repository.' },
      'feature-off',
    ],
    ['410', { kind: 'status', status: 410, message: 'Issues are disabled for this repo' }, 'feature-off'],
    ['429', { kind: 'secondary-limit', status: 429, retryAfterSeconds: 600 }, 'rate-limited'],
    ['secondary limit', { kind: 'secondary-limit', retryAfterSeconds: 600 }, 'rate-limited'],
    ['hour used up', { kind: 'rate-limit', resetInSeconds: 1800 }, 'rate-limited'],
    ['500', { kind: 'status', status: 500 }, 'unavailable'],
    ['502', { kind: 'status', status: 502 }, 'unavailable'],
    ['connection closed', { kind: 'disconnect' }, 'unavailable'],
    ['cut body', { kind: 'cut-body' }, 'malformed'],
    ['damaged JSON', { kind: 'malformed-json' }, 'malformed'],
  ])('%s', async (_, fault, reason) => {
    expect(await reasonsUnder(fault)).toEqual(all(reason));
  });

  test('404 everywhere: hidden, and never absent; of GraphQL it says only that there is none', async () => {
    const noGraphQL = ['comments', 'pull requests', 'pull requests of commits', 'project'];
    expect(await reasonsUnder({ kind: 'status', status: 404, message: 'Not Found' })).toEqual({
      ...all('not-permitted'),
      ...Object.fromEntries(noGraphQL.map((name) => [name, 'unavailable'])),
    });
  });

  test('an answer that never comes', async () => {
    expect(await reasonsUnder({ kind: 'hang' }, 60)).toEqual(all('timeout'));
  });

  test('an answer of another shape', async () => {
    const reasons = await reasonsUnder({ kind: 'status', status: 200, message: 'ok' });
    expect(Object.values(reasons).filter((reason) => reason !== 'malformed')).toEqual([]);
  });
});

describe('a missing permission', () => {
  test('each source says which line to add, and no message holds a token', async () => {
    const { emulator, connect } = world();
    emulator.faults.add({ fault: { kind: 'status', status: 403 } });
    const token = emulator.tokens.issue();
    const directoryToken = emulator.tokens.issue({ kind: 'app' });
    const github = connect({ token, directoryToken });
    for (const [name, permission, read] of sources) {
      const reading = await read(github);
      expect([name, reading.known ? 'known' : reading.hint]).toEqual([
        name,
        expect.stringContaining(permission),
      ]);
      expect(JSON.stringify(reading)).not.toContain(token);
      expect(JSON.stringify(reading)).not.toContain(directoryToken);
    }
  });

  test.each(sources.filter(([name]) => ['secrets', 'team', 'project'].includes(name)))(
    'without a directory token %s is not even asked for',
    async (_, permission, read) => {
      const { emulator } = world();
      const { createGitHub } = await import('../../src/index.ts');
      const github = createGitHub({
        token: emulator.tokens.issue(),
        apiUrl: emulator.url,
        repository: { owner: 'octo', repo: 'shop' },
      });
      expect(await read(github)).toMatchObject({
        known: false,
        reason: 'not-permitted',
        hint: expect.stringContaining(permission) as unknown,
      });
      expect(github.requests()).toBe(0);
    },
  );
});
