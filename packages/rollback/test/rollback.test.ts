import { describe, expect, test } from '@jest/globals';
import { freezesIn } from '@release-actions/deployments';
import { known, unknown } from '@release-actions/evidence';
import { prepareRollback } from '../src/prepare.ts';
import type { RollbackRequest } from '../src/request.ts';
import {
  FakeGitHub,
  answers,
  complete,
  good,
  goodThenBad,
  historyIn,
  openIncidents,
  policyWith,
  prepare,
  requestOf,
  rollbacksIn,
  wordsOf,
} from './fake-world.ts';
import { shaOf } from './records.ts';

describe('a rollback', () => {
  test('from plan to confirmation, as one record and one incident', async () => {
    const github = new FakeGitHub({ made: goodThenBad });
    expect(await prepare(github)).toMatchObject({ kind: 'prepared', deploymentId: 3, resumed: false });
    expect(github.rows[2]).toMatchObject({ sha: shaOf('a'), task: 'rollback' });
    expect(github.rows[2]?.payload).toMatchObject({
      version: 'A',
      rollback: { fromDeployment: 2, toDeployment: 1, fromVersion: 'B', toVersion: 'A', holder: '8812.1' },
      freeze: { badShas: [shaOf('b')], incident: 14 },
    });

    expect(await complete(github)).toMatchObject({ kind: 'restored', served: { state: 'target' } });
    expect(wordsOf(github, 3)).toEqual(['mutating', 'deployed', 'smoked: it answers as A']);
    expect(wordsOf(github, 2).at(-1)).toBe('rolled back by run 8812, incident #14');
    expect(github.issues.map(({ title }) => title)).toEqual([
      '[SEV2] production: storefront B',
      'Retrospective: storefront B in production',
    ]);
    expect(github.subIssues).toEqual([[14, 15_000]]);

    await github.world().deployments.addStatus(3, { state: 'success', description: 'verified sha256:77' });
    expect(await complete(github, { outcome: null })).toMatchObject({ kind: 'confirmed' });
    expect(github.issues[0]?.comments.map(({ body }) => body.split('\n')[1])).toEqual([
      'Rolled back from B to A; being watched.',
      'A is confirmed stable (sha256:77).',
    ]);
  });

  test('needs at most six steps one after the other before production may change', async () => {
    const github = new FakeGitHub({ made: goodThenBad });
    await prepare(github);
    const sequential = github.calls.indexOf('status 3 in_progress mutating');
    expect(github.calls.slice(0, sequential + 1)).toEqual([
      ...['list', 'issues', 'relation', 'released', 'issue [SEV2] production: storefront B'],
      ...['create', 'list', 'status 3 in_progress mutating'],
    ]);
  });

  test('done again adds nothing', async () => {
    const github = new FakeGitHub({ made: goodThenBad });
    await prepare(github);
    await complete(github);
    const before = github.writes.filter((write) => !write.startsWith('rewrite'));
    await complete(github);
    expect(await prepare(github)).toMatchObject({ kind: 'not-ready', plan: { kind: 'nothing-to-do' } });
    expect(github.writes.filter((write) => !write.startsWith('rewrite'))).toEqual(before);
  });

  test('is no success while something else answers', async () => {
    const github = new FakeGitHub({ made: goodThenBad });
    await prepare(github);
    const ended = await complete(github, {}, answers('{"version":"B"}'));
    expect(ended).toMatchObject({ kind: 'failed', served: { state: 'other' } });
    expect(wordsOf(github, 3).at(-1)).toBe('failed: it answers as {"version":"B"}, not as A');
    expect(wordsOf(github, 2)).not.toContain('rolled back by run 8812, incident #14');
  });

  test.each([
    ['failure', 'failed', 'failed: the rollback command (exit code 3)'],
    ['cancelled', 'interrupted', 'interrupted at mutating'],
    ['skipped', 'unchanged', 'unchanged: the rollback command did not run'],
  ] as const)('whose command ends with %s is %s', async (outcome, kind, word) => {
    const github = new FakeGitHub({ made: goodThenBad });
    await prepare(github);
    expect(await complete(github, { outcome, outcomeDetail: 'exit code 3' })).toMatchObject({ kind });
    expect(wordsOf(github, 3).at(-1)).toBe(word);
    expect(freezesIn(historyIn(github))).toHaveLength(kind === 'unchanged' ? 0 : 1);
  });

  test('keeps security details out of the incident and of the record', async () => {
    const github = new FakeGitHub({ made: goodThenBad });
    await prepare(github, { securityRelated: true, reason: 'leaks session tokens' });
    await complete(github, { securityRelated: true, reason: 'leaks session tokens' });
    expect(JSON.stringify([github.rows, github.issues])).not.toContain('leaks');
    expect(github.issues[0]).toMatchObject({ labels: ['incident', 'security', 'sev:2'] });
    expect(github.issues[0]?.body).toContain('security-lead');
  });

  test('writes to an incident that people opened, and leaves its text alone', async () => {
    const github = new FakeGitHub({ made: goodThenBad });
    const world = github.world();
    await world.issues.create({
      title: 'Shop is slow',
      marker: 'It is slow',
      body: [],
      labels: ['incident', 'sev:1'],
      assignees: [],
    });
    await prepare(github, { incident: 14 });
    expect(await complete(github, { incident: 14 })).toMatchObject({
      writeUp: { incident: { number: 14 }, severity: 'SEV1' },
    });
    expect(github.issues[0]?.title).toBe('Shop is slow');
    expect(github.issues[0]?.comments).toHaveLength(1);
    expect(openIncidents(github)).toHaveLength(1);
  });

  test('goes on without an incident that cannot be opened, and says so', async () => {
    const github = new FakeGitHub({ made: goodThenBad });
    const world = github.world();
    const refused = {
      done: false as const,
      message: 'Cannot create an issue (403).',
      hint: 'Add issues: write',
    };
    const issues = { ...world.issues, create: () => Promise.resolve(refused) };
    const prepared = await prepareRollback(requestOf(), await github.opening(), { ...world, issues });
    expect(prepared).toMatchObject({ kind: 'prepared', incident: null });
    expect(prepared.warnings.join()).toContain('Add issues: write');
  });
});

describe('refused before anything is written', () => {
  const schema = (version: number) => ({ schema: { version, reversible: false, minCompatible: version } });
  const barrier = [
    { id: 1, letter: 'a', statuses: good, payload: schema(41) },
    { id: 2, letter: 'b', statuses: good, payload: schema(42) },
  ];
  const refusal = async (
    github: FakeGitHub,
    change: Partial<RollbackRequest> = {},
    world = github.world(),
  ) => {
    const { plan } = await prepareRollback(requestOf(change), await github.opening(), world);
    expect(github.writes).toEqual([]);
    return plan.kind === 'refused' ? plan.code : plan.kind;
  };

  test('no target, an unknown one, a barrier', async () => {
    expect(await refusal(new FakeGitHub({ made: goodThenBad.slice(1) }))).toBe('no-target');
    expect(await refusal(new FakeGitHub({ made: goodThenBad }), { wanted: '9.9' })).toBe('target-unknown');
    expect(await refusal(new FakeGitHub({ made: barrier }))).toBe('schema-barrier');
  });

  test('a target whose commit is gone, or cannot be looked up', async () => {
    const github = new FakeGitHub({ made: goodThenBad });
    const world = github.world();
    const gone = {
      ...world,
      commits: {
        ...world.commits,
        isReleased: () => Promise.resolve(known(false, { endpoint: '', pages: 1, at: '' })),
      },
    };
    expect(await refusal(github, {}, gone)).toBe('no-target');
    const fault = unknown({ reason: 'unavailable', endpoint: '', message: '502', hint: 'Run again.' });
    const silent = { ...world, commits: { ...world.commits, relation: () => Promise.resolve(fault) } };
    expect(await refusal(github, {}, silent)).toBe('unknown');
  });

  test('while another run is deploying; a dead one, or this one, is no hindrance', async () => {
    const [first] = goodThenBad;
    const made = [first!, { id: 2, letter: 'b', statuses: ['mutating'], runId: 77 }];
    const github = new FakeGitHub({ made });
    github.alive.add(77);
    expect(await refusal(github)).toBe('deploy-in-flight');
    expect(await prepare(github, { me: { runId: 77, attempt: 1 } })).toMatchObject({ kind: 'prepared' });
    expect(await prepare(new FakeGitHub({ made }))).toMatchObject({ kind: 'prepared' });
  });

  test('by itself, where the policy leaves it to people', async () => {
    const github = new FakeGitHub({ made: goodThenBad });
    expect(await prepare(github, { automatic: true, policy: policyWith('automatic: off') })).toMatchObject({
      kind: 'not-allowed',
    });
    expect(github.writes).toEqual([]);
  });

  test('the release-manager may cross a schema barrier, nobody else', async () => {
    const github = new FakeGitHub({ made: barrier });
    const world = github.world();
    await world.issues.create({ title: 'Down', marker: 'm', body: [], labels: ['incident'], assignees: [] });
    github.say(14, 'hubot', '/rollback --across-schema');
    expect(await prepare(github, { incident: 14 })).toMatchObject({
      plan: { kind: 'refused', code: 'schema-barrier' },
    });
    github.say(14, 'octocat', '/rollback --across-schema');
    expect(await prepare(github, { incident: 14 })).toMatchObject({ kind: 'prepared' });
  });
});

describe('by itself', () => {
  test('it asks first, once, and goes on after the answer', async () => {
    const github = new FakeGitHub({ made: goodThenBad });
    const automatic = { automatic: true };
    expect(await prepare(github, automatic)).toMatchObject({ kind: 'asked' });
    expect(await prepare(github, automatic)).toMatchObject({ kind: 'asked' });
    expect(openIncidents(github)).toHaveLength(1);
    expect(rollbacksIn(github)).toEqual([]);
    github.say(14, 'mallory', '/rollback');
    expect(await prepare(github, automatic)).toMatchObject({ kind: 'asked' });
    github.say(14, 'hubot', '/rollback');
    expect(await prepare(github, automatic)).toMatchObject({ kind: 'prepared' });
  });

  test('with "on" it follows the guide: at high impact at once, at low impact after an answer', async () => {
    const policy = policyWith('automatic: on');
    const high = new FakeGitHub({ made: goodThenBad });
    expect(await prepare(high, { automatic: true, policy })).toMatchObject({ kind: 'prepared' });
    const low = new FakeGitHub({ made: goodThenBad });
    expect(await prepare(low, { automatic: true, policy, severity: 'SEV4' })).toMatchObject({
      kind: 'asked',
    });
    low.say(14, 'hubot', '/fix-forward patch in review');
    expect(await prepare(low, { automatic: true, policy, severity: 'SEV4' })).toMatchObject({
      kind: 'not-allowed',
    });
    const later = new FakeGitHub({ made: goodThenBad, startMs: Date.UTC(2026, 10, 26) });
    later.rows.splice(0, 9, ...low.rows);
    later.issues.push(...low.issues);
    expect(await prepare(later, { automatic: true, policy, severity: 'SEV4' })).toMatchObject({
      kind: 'prepared',
    });
  });
});

describe('the freeze', () => {
  test('is lifted by the release-manager on the incident', async () => {
    const github = new FakeGitHub({ made: goodThenBad });
    await prepare(github);
    await complete(github);
    github.say(14, 'hubot', '/unfreeze I want to');
    await complete(github, { outcome: null });
    expect(freezesIn(historyIn(github))[0]?.lifted).toBeNull();
    github.say(14, 'octocat', '/unfreeze false alarm');
    await complete(github, { outcome: null });
    await complete(github, { outcome: null });
    expect(freezesIn(historyIn(github))[0]?.lifted).toBe('unfrozen by octocat: false alarm');
    expect(wordsOf(github, 3).filter((word) => word.startsWith('unfrozen'))).toHaveLength(1);
  });

  test('does not name artifacts that the good version shares', async () => {
    const artifacts = (web: string) => ({
      artifacts: [
        { component: 'web', digest: web },
        { component: 'db', digest: 'same' },
      ],
    });
    const made = goodThenBad.map((each) => ({ ...each, payload: artifacts(each.letter ?? '') }));
    const github = new FakeGitHub({ made });
    await prepare(github);
    expect(github.rows[2]?.payload).toMatchObject({ freeze: { badDigests: ['b'] } });
  });
});
