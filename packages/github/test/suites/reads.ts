import { describe, expect, test } from '@jest/globals';
import { requiredChecksOf } from '../../src/index.ts';
import { emulated } from '../support/emulated.ts';

const world = emulated();

describe('commits', () => {
  test('a comparison of 250 commits is whole, oldest first', async () => {
    const { shop, connect } = world();
    const base = shop.commit({ message: 'base', files: { 'a.txt': 'a' } });
    for (let number = 1; number <= 250; number += 1) shop.commit({ message: `change ${number}` });
    const head = shop.commit({ files: { 'b.txt': 'b' } });
    const compared = await connect().repository.compare(base.sha, head.sha);
    expect(compared).toMatchObject({
      value: { status: 'ahead', aheadBy: 251, mergeBase: base.sha, filesComplete: true },
      proof: { pages: 3, total: 251 },
    });
    expect(compared.known && compared.value.commits[249]?.message).toBe('change 250');
    expect(compared.known && compared.value.files.map(({ path }) => path)).toContain('b.txt');
  });

  test('ancestry, both ways', async () => {
    const { shop, connect } = world();
    const old = shop.commit();
    const young = shop.commit();
    const { repository } = connect();
    expect(await repository.isAncestor(old.sha, young.sha)).toMatchObject({ value: true });
    expect(await repository.isAncestor(young.sha, old.sha)).toMatchObject({ value: false });
    expect(await repository.isAncestor(old.sha, old.sha)).toMatchObject({ value: true });
  });

  test.each(['v1', 'refs/tags/v1', 'refs/heads/main', 'main'])('%s resolves to its commit', async (ref) => {
    const { shop, connect } = world();
    const { sha } = shop.commit();
    shop.tag('v1', sha, 'release 1');
    expect(await connect().repository.resolve(ref)).toMatchObject({ value: { commit: sha } });
  });

  test('a tag that is not there is proven absent', async () => {
    const { shop, connect } = world();
    shop.commit();
    expect(await connect().repository.resolve('refs/tags/v9')).toMatchObject({
      known: false,
      reason: 'not-found',
    });
  });
});

describe('files', () => {
  test('the policy comes from the head of the default branch, with its commit', async () => {
    const { shop, connect } = world();
    shop.commit({ files: { '.github/release-policy.yml': 'version: 1\n' } });
    const { sha } = shop.commit({ files: { other: 'x' } });
    expect(await connect().repository.fileOnDefaultBranch('.github/release-policy.yml')).toMatchObject({
      value: { text: 'version: 1\n', commit: sha },
    });
  });

  test('absent where the commit can be read, hidden where it cannot', async () => {
    const { shop, connect, emulator } = world();
    const { sha } = shop.commit({ files: { 'a.txt': 'a' } });
    expect(await connect().repository.file('b.txt', sha)).toMatchObject({ reason: 'not-found' });
    const blind = connect({ token: emulator.tokens.issue({ permissions: { issues: 'read' } }) });
    expect(await blind.repository.file('b.txt', sha)).toMatchObject({ reason: 'not-permitted' });
  });

  test('a file above 1 MB is whole', async () => {
    const { shop, connect } = world();
    const text = 'policy '.repeat(200_000);
    const { sha } = shop.commit({ files: { big: text } });
    const file = await connect().repository.file('big', sha);
    expect(file.known && file.value.text.length).toBe(text.length);
  });

  test('folders end in a slash', async () => {
    const { shop, connect } = world();
    const { sha } = shop.commit({ files: { 'docs/a.md': 'a', 'docs/deep/b.md': 'b' } });
    const names = await connect().repository.folder('docs', sha);
    expect(names.known && [...names.value].sort()).toEqual(['a.md', 'deep/']);
  });
});

describe('checks', () => {
  test('two workflows with a job of one name are kept apart by their runs', async () => {
    const { shop, connect } = world();
    const { sha } = shop.commit();
    for (const workflow of ['ci.yml', 'release.yml']) {
      const run = shop.run({ workflow: `.github/workflows/${workflow}`, headSha: sha });
      shop.job(run, 'changes', workflow === 'ci.yml' ? 'failure' : 'success');
    }
    const checks = await connect().checks.ofCommit(sha);
    expect(
      checks.known &&
        checks.value.map(({ name, conclusion, origin }) => [name, conclusion, origin?.workflowPath]),
    ).toEqual(
      expect.arrayContaining([
        ['changes', 'failure', '.github/workflows/ci.yml'],
        ['changes', 'success', '.github/workflows/release.yml'],
      ]),
    );
  });

  test('without actions: read the origin of checks is unknown, and so are they', async () => {
    const { shop, connect, emulator } = world();
    const { sha } = shop.commit();
    const github = connect({ token: emulator.tokens.issue({ permissions: { checks: 'read' } }) });
    expect(await github.checks.ofCommit(sha)).toMatchObject({
      known: false,
      hint: 'Add to this job:   permissions: { actions: read }',
    });
    expect(await github.checks.ofCommit(sha, { origins: false })).toMatchObject({ known: true });
  });

  test('of one status context the newest counts', async () => {
    const { shop, connect } = world();
    const { sha } = shop.commit();
    shop.status({ sha, context: 'deploy/preview', state: 'failure' });
    shop.status({ sha, context: 'deploy/preview', state: 'success' });
    expect(await connect().checks.statuses(sha)).toMatchObject({ value: [{ state: 'success' }] });
  });

  test('required checks come with the app that must provide them', async () => {
    const { shop, connect } = world();
    shop.commit();
    shop.rules('main', [
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: true,
          required_status_checks: [{ context: 'build', integration_id: 15368 }, { context: 'lint' }],
        },
      },
    ]);
    const rules = await connect().repository.branchRules('main');
    expect(rules.known && requiredChecksOf(rules.value)).toEqual([
      { name: 'build', appId: 15368 },
      { name: 'lint', appId: null },
    ]);
  });
});

describe('runs and artifacts', () => {
  test('an artifact is found by name, leads to its run, and gives its files', async () => {
    const { shop, connect, emulator } = world();
    const { sha } = shop.commit();
    const run = shop.run({
      workflow: '.github/workflows/release.yml',
      headSha: sha,
      event: 'workflow_dispatch',
    });
    const { zipOf } = await import('../support/zip.ts');
    shop.artifact(run, 'evidence-1', zipOf('evidence.json', '{"a":1}'));
    const github = connect();
    const artifacts = await github.artifacts.byName('evidence-1');
    const [artifact] = artifacts.known ? artifacts.value : [];
    expect(artifact).toMatchObject({ name: 'evidence-1', run: { id: run.id, sha } });
    expect(await github.runs.read(artifact!.run!.id)).toMatchObject({
      value: {
        path: '.github/workflows/release.yml',
        event: 'workflow_dispatch',
        attempt: 1,
        sha,
        repository: 'octo/shop',
        headRepository: 'octo/shop',
      },
    });
    const files = await github.artifacts.files(artifact!.id);
    expect(files.known && Buffer.from(files.value.get('evidence.json')!).toString()).toBe('{"a":1}');
    expect(emulator.log.violations).toEqual([]);
  });
});

describe('environments', () => {
  test('absent is proven, and what is set is told', async () => {
    const { shop, connect } = world();
    shop.environment('production');
    const { deployments } = connect();
    expect(await deployments.environment('production')).toMatchObject({
      value: { name: 'production', rules: [], branchPolicy: null },
    });
    expect(await deployments.environment('azure-production')).toMatchObject({ reason: 'not-found' });
  });
});

describe('security', () => {
  test('analyses of a commit are picked from all of the ref', async () => {
    const { shop, connect } = world();
    const { sha } = shop.commit();
    shop.analysis({ commitSha: sha });
    const other = shop.commit();
    shop.analysis({ commitSha: other.sha });
    const found = await connect().security.codeScanningAnalyses({ sha });
    expect(found).toMatchObject({ value: [{ tool: 'CodeQL', sha }] });
  });

  test('alerts of each source are read', async () => {
    const { shop, connect } = world();
    const { sha } = shop.commit();
    shop.analysis({ commitSha: sha });
    shop.codeAlert({ commitSha: sha });
    shop.dependabotAlert();
    shop.secretAlert();
    const { security } = connect();
    expect(await security.codeScanningAlerts({ state: 'open' })).toMatchObject({ value: { length: 1 } });
    expect(await security.dependabotAlerts({ states: ['open', 'dismissed'] })).toMatchObject({
      value: { length: 1 },
    });
    expect(await security.secretScanningAlerts({ state: 'open' })).toMatchObject({ value: { length: 1 } });
  });
});

describe('people', () => {
  test('a team has its members; a slug that is only a login is no team', async () => {
    const { emulator, connect } = world();
    emulator.team('octo', 'release-managers', ['octocat', 'hubot']);
    emulator.world.account('monalisa');
    const { directory } = connect();
    const team = await directory.team('release-managers');
    expect(team.known && team.value.members.map(({ login }) => login)).toEqual(['octocat', 'hubot']);
    expect(await directory.team('monalisa')).toMatchObject({ known: false });
  });
});

test('no request and no answer breaks the API description', async () => {
  const { shop, connect, emulator } = world();
  const { sha } = shop.commit();
  const github = connect();
  await Promise.all([
    github.repository.read(),
    github.repository.defaultBranchHead(),
    github.repository.rateLimit(),
    github.repository.matchingRefs('heads/'),
    github.repository.branchRules('main'),
    github.checks.ofCommit(sha),
    github.checks.suites(sha),
    github.runs.list({ event: 'push', branch: 'main', status: 'success', created: '>=2026-01-01' }),
    github.runs.concurrencyGroup('production', { ofRun: 5 }),
    github.artifacts.byName('x'),
    github.deployments.environments(),
    github.issues.list({ labels: ['a', 'b'], creator: 'octocat', state: 'all' }),
    github.issues.milestones('all'),
    github.releases.list(5),
    github.security.secretScanningAlerts({}),
    github.directory.user('octocat'),
  ]);
  expect(emulator.log.violations).toEqual([]);
});
