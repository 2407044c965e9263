import { describe, expect, test } from '@jest/globals';
import type { Reading } from '@release-actions/evidence';
import type { ReleaseSnapshot, SnapshotRequest } from '../../src/index.ts';
import { emulated } from '../support/emulated.ts';

const world = emulated();

type Size = { readonly items: number; readonly checks: number };

/** A repository with one release in it, and the question a gate asks about it. */
function seedRelease({ items, checks }: Size): SnapshotRequest & { readonly sha: string } {
  const { shop, emulator } = world();
  shop.commit({
    files: { '.github/release-policy.yml': 'version: 1\n', 'docs/rollback.md': '# Rollback\n' },
  });
  const { sha } = shop.commit({ message: 'feat: pay by invoice (#1)' });
  shop.tag('v1.4.0', sha, 'release');
  for (let number = 1; number <= items; number += 1) shop.issue({ title: `Item ${number}`, state: 'closed' });
  const run = shop.run({ workflow: '.github/workflows/ci.yml', headSha: sha });
  for (let number = 1; number <= checks; number += 1) shop.job(run, `job ${number}`);
  shop.completeRun(run);
  shop.status({ sha, context: 'legacy/ci', state: 'success' });
  const ticket = shop.issue({ title: 'Release 1.4.0', labels: ['release-ticket'] });
  shop.comment(ticket, { body: '/go', author: 'octocat' });
  shop.environment('production');
  shop.deployment({ sha, environment: 'staging' });
  shop.analysis({ commitSha: sha });
  shop.dependabotAlert();
  shop.rules('main', [
    {
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: false,
        required_status_checks: [{ context: 'job 1', integration_id: 15368 }],
      },
    },
  ]);
  emulator.team('octo', 'release-managers', ['octocat']);
  return {
    sha,
    defaultBranchFiles: ['.github/release-policy.yml'],
    filesAtSha: ['docs/rollback.md', 'docs/absent.md'],
    branch: 'main',
    items: Array.from({ length: items }, (_, index) => index + 1),
    ticket: { label: 'release-ticket' },
    commentsOf: ticket.number,
    deploymentsOf: ['staging', 'production'],
    environments: ['production'],
    tag: 'v1.4.0',
    dependabot: true,
    codeScanning: { ref: 'refs/heads/main' },
  };
}

/** `part -> known`, or the reason and hint; parts by name are spread as `part.name`. */
function outcomes(snapshot: ReleaseSnapshot): Record<string, string> {
  const isReading = (value: object): value is Reading<unknown> => 'known' in value;
  const outcome = (reading: Reading<unknown>): string => (reading.known ? 'known' : reading.reason);
  return Object.fromEntries(
    Object.entries(snapshot).flatMap(([part, value]) =>
      isReading(value)
        ? [[part, outcome(value)]]
        : Object.entries(value as Record<string, Reading<unknown>>).map(([name, reading]) => [
            `${part}.${name}`,
            outcome(reading),
          ]),
    ),
  );
}

const everythingKnown = {
  checks: 'known',
  suites: 'known',
  runs: 'known',
  statuses: 'known',
  'files..github/release-policy.yml': 'known',
  'filesAtSha.docs/rollback.md': 'known',
  'filesAtSha.docs/absent.md': 'not-found',
  rules: 'known',
  items: 'known',
  tickets: 'known',
  comments: 'known',
  'deployments.staging': 'known',
  'deployments.production': 'known',
  'environments.production': 'known',
  tag: 'known',
  dependabot: 'known',
  codeScanningAnalyses: 'known',
  codeScanningAlerts: 'known',
};

describe('one wave', () => {
  test('a hundred items and sixty checks in five requests and a control read', async () => {
    const request = seedRelease({ items: 100, checks: 60 });
    const { connect, emulator } = world();
    const github = connect();
    const snapshot = await github.snapshot(request);
    expect(outcomes(snapshot)).toEqual(everythingKnown);
    expect(snapshot.checks).toMatchObject({ value: { length: 60 } });
    expect(snapshot.items).toMatchObject({ value: { length: 100 } });
    // The sixth proves that docs/absent.md is absent, and not hidden.
    expect(github.requests()).toBe(6);
    expect(emulator.log.violations).toEqual([]);
  });

  test('three hundred items and two hundred and fifty checks in nine', async () => {
    const request = seedRelease({ items: 300, checks: 250 });
    const github = world().connect();
    const snapshot = await github.snapshot({ ...request, filesAtSha: ['docs/rollback.md'] });
    expect(snapshot.checks).toMatchObject({ value: { length: 250 }, proof: { total: 250 } });
    expect(snapshot.items).toMatchObject({ value: { length: 300 } });
    expect(github.requests()).toBeLessThanOrEqual(9);
  });

  test('what was read is what is there', async () => {
    const request = seedRelease({ items: 2, checks: 2 });
    const snapshot = await world().connect().snapshot(request);
    expect(snapshot).toMatchObject({
      checks: {
        value: [
          {
            name: 'job 1',
            status: 'completed',
            conclusion: 'success',
            app: { slug: 'github-actions' },
            origin: { workflowPath: '.github/workflows/ci.yml', event: 'push' },
          },
          { name: 'job 2' },
        ],
      },
      runs: { value: [{ path: '.github/workflows/ci.yml', status: 'completed', conclusion: 'success' }] },
      statuses: { value: [{ context: 'legacy/ci', state: 'success' }] },
      files: { '.github/release-policy.yml': { value: { text: 'version: 1\n', commit: request.sha } } },
      filesAtSha: { 'docs/rollback.md': { value: { text: '# Rollback\n', commit: request.sha } } },
      rules: {
        value: [
          {
            type: 'required_status_checks',
            parameters: { required_status_checks: [{ context: 'job 1', integration_id: 15368 }] },
          },
        ],
      },
      items: { value: [{ kind: 'issue', issue: { state: 'closed' } }, { kind: 'issue' }] },
      tickets: { value: [{ title: 'Release 1.4.0', labels: ['release-ticket'] }] },
      comments: { value: [{ body: '/go', author: { login: 'octocat' } }] },
      deployments: { staging: { value: [{ sha: request.sha }] }, production: { value: [] } },
      tag: { value: { commit: request.sha } },
    });
  });

  test('of a run under way attempt and start are asked for', async () => {
    const request = seedRelease({ items: 0, checks: 1 });
    const { shop, connect } = world();
    const run = shop.run({ workflow: '.github/workflows/late.yml', headSha: request.sha, attempt: 2 });
    const snapshot = await connect().snapshot({ sha: request.sha });
    const found =
      snapshot.runs?.known === true ? snapshot.runs.value.find(({ id }) => id === run.id) : undefined;
    expect(found).toMatchObject({ attempt: 2, status: 'in_progress' });
  });

  test('a commit asked for its files only costs no checks', async () => {
    const { sha } = seedRelease({ items: 0, checks: 1 });
    const snapshot = await world()
      .connect()
      .snapshot({ sha, checks: false, filesAtSha: ['docs/rollback.md'] });
    expect(outcomes(snapshot)).toEqual({ 'filesAtSha.docs/rollback.md': 'known' });
  });

  test('the directory token reads teams and a board in one request more', async () => {
    const { emulator, shop, connect } = world();
    emulator.team('octo', 'release-managers', ['octocat', 'hubot']);
    const board = emulator.project('octo', 7);
    board.issue(shop.repository, shop.issue({ title: 'Pay by invoice' }), { status: 'Done' });
    board.redacted();
    const github = connect();
    const snapshot = await github.snapshot({
      teams: ['release-managers', 'octo/nobody'],
      project: { owner: 'octo', number: 7, statusField: 'Status' },
    });
    expect(github.requests()).toBe(1);
    expect(snapshot).toMatchObject({
      teams: {
        'release-managers': { value: { members: [{ login: 'octocat' }, { login: 'hubot' }] } },
        'octo/nobody': { known: false },
      },
      project: { value: { items: [{ status: { name: 'Done' } }, { kind: 'redacted' }] } },
    });
  });
});

describe('each part by itself', () => {
  test.each([
    ['checks', ['checks', 'suites', 'runs'], 'checks: read'],
    ['issues', ['comments'], 'issues: read'],
    ['deployments', ['deployments.staging', 'deployments.production'], 'deployments: read'],
    ['vulnerability-alerts', ['dependabot'], 'vulnerability-alerts: read'],
    ['security-events', ['codeScanningAnalyses', 'codeScanningAlerts'], 'security-events: read'],
    ['statuses', ['statuses'], 'statuses: read'],
  ])('without %s: the others stay known', async (removed, unknownParts, line) => {
    const request = seedRelease({ items: 1, checks: 1 });
    const { connect, emulator } = world();
    const all = ['actions', 'checks', 'contents', 'deployments', 'issues', 'pull-requests'];
    const names = [...all, 'security-events', 'statuses', 'vulnerability-alerts'].filter(
      (name) => name !== removed,
    );
    const permissions = Object.fromEntries(names.map((name) => [name, 'read' as const]));
    const token = emulator.tokens.issue({ permissions });
    const snapshot = await connect({ token }).snapshot({ ...request, filesAtSha: ['docs/rollback.md'] });
    const unknown = Object.entries(outcomes(snapshot)).filter(([, outcome]) => outcome !== 'known');
    expect(unknown).toEqual(expect.arrayContaining(unknownParts.map((part) => [part, 'not-permitted'])));
    expect(JSON.stringify(snapshot)).toContain(`permissions: { ${line} }`);
    const spared = ['rules', 'tag', 'files..github/release-policy.yml'];
    expect(unknown.filter(([part]) => spared.includes(part))).toEqual([]);
  });

  test('a common query that GitHub cuts off is read part by part', async () => {
    const request = seedRelease({ items: 3, checks: 3 });
    const { connect, emulator } = world();
    emulator.faults.add({ bodyContains: 'checkSuites', fault: { kind: 'status', status: 502 } });
    expect(outcomes(await connect().snapshot(request))).toEqual(everythingKnown);
  });

  test('no GraphQL at all: what REST has is known, what it has not is unknown', async () => {
    const request = seedRelease({ items: 1, checks: 1 });
    const { connect, emulator } = world();
    emulator.faults.add({ path: '/graphql', fault: { kind: 'status', status: 404, message: 'Not Found' } });
    const snapshot = await connect().snapshot(request);
    expect(outcomes(snapshot)).toEqual({
      ...everythingKnown,
      items: 'unavailable',
      comments: 'unavailable',
    });
  });
});
