import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { step } from '../in-process.ts';
import { createGateWorld, type GateWorld, greenCommit, thinPolicy } from '../support.ts';

/** What may exist once for one release, however often its jobs are run. */
let world: GateWorld;
const runId = 777;
const stagingPayload = {
  v: 1,
  key: 'k',
  service: 'storefront',
  wave: 'all',
  version: 'v1.4.0',
  artifacts: [],
};

beforeEach(async () => {
  world = await createGateWorld();
  const { repository, sha } = world;
  repository.deployment({
    sha,
    environment: 'staging',
    statuses: ['in_progress', 'success'],
    payload: stagingPayload,
  });
  world.evidence({ kind: 'smoke', sha });
});

afterEach(async () => {
  await world[Symbol.asyncDispose]();
});

const again = (mode: string, runAttempt: number, inputs: Record<string, string> = {}) =>
  step(world, mode, { runId, runAttempt, inputs });

const tickets = () =>
  world.repository.repository.issues.filter(({ labels }) =>
    labels.some(({ name }) => name === 'release-ticket'),
  );
const openTickets = () => tickets().filter(({ state }) => state === 'open');
const records = () =>
  world.repository.repository.deployments.filter(({ environment }) => environment === 'production');
const gateChecks = () =>
  world.repository.repository.checkRuns.filter(({ name }) => name.startsWith('release-actions / gate'));
const botComments = () => world.ticket().comments.filter(({ author }) => author.type === 'Bot');

async function untilGo(): Promise<string> {
  await again('open', 1);
  await again('evaluate', 1);
  for (const line of world.asked()) world.say('rob', line);
  const { presentation } = await again('evaluate', 1);
  expect(presentation.report.outcome).toBe('go');
  return presentation.evidence?.digest ?? '';
}

async function untilDeployed(): Promise<string> {
  const evidence = await untilGo();
  const { presentation } = await again('verify', 1, { evidence });
  return String(presentation.outputs?.['deployment-id']);
}

describe('run again', () => {
  test('open: one ticket, one comment', async () => {
    await again('open', 1);
    await again('open', 2);
    await step(world, 'open');
    expect(tickets()).toHaveLength(1);
    expect(botComments()).toHaveLength(1);
  });

  test('evaluate: one comment, one check run', async () => {
    await untilGo();
    await again('evaluate', 2);
    expect(botComments()).toHaveLength(1);
    expect(gateChecks()).toHaveLength(1);
  });

  test('verify: one deployment record', async () => {
    const evidence = await untilGo();
    const first = await again('verify', 1, { evidence });
    const second = await again('verify', 2, { evidence });
    expect(second.presentation.outputs?.['deployment-id']).toBe(
      first.presentation.outputs?.['deployment-id'],
    );
    expect(records()).toHaveLength(1);
    expect(records()[0]?.statuses.map(({ description }) => description)).toEqual(['mutating']);
  });

  test('deployed: one status of success', async () => {
    const id = await untilDeployed();
    await again('deployed', 1, { outcome: 'success', 'deployment-id': id });
    await again('deployed', 2, { outcome: 'success', 'deployment-id': id });
    expect(records()[0]?.statuses.map(({ description }) => description)).toEqual(['mutating', 'deployed']);
  });

  test('close: closed once, and said so afterwards', async () => {
    const id = await untilDeployed();
    await again('deployed', 1, { outcome: 'success', 'deployment-id': id });
    for (const kind of ['smoke', 'monitor'] as const)
      world.evidence({ kind, sha: world.sha, environment: 'production' });
    world.repository.release({ tagName: 'v1.4.0', draft: false });
    const closed = await again('close', 1);
    expect(closed.presentation.report.headline).toContain('Closed: release ticket');
    const second = await again('close', 2);
    expect(second.presentation.report.headline).toContain('Already closed');
    expect(second.writes).toEqual([]);
  });

  test('all jobs: one ticket, one comment, one check run, one record', async () => {
    const id = await untilDeployed();
    await again('deployed', 1, { outcome: 'success', 'deployment-id': id });
    await again('open', 2);
    const { presentation } = await again('evaluate', 2);
    const verified = await again('verify', 2, { evidence: presentation.evidence?.digest ?? '' });
    await again('deployed', 2, {
      outcome: 'success',
      'deployment-id': String(verified.presentation.outputs?.['deployment-id']),
    });
    expect(tickets()).toHaveLength(1);
    expect(botComments()).toHaveLength(1);
    expect(gateChecks()).toHaveLength(1);
    expect(records()).toHaveLength(1);
  });
});

describe('judged again after its deployment', () => {
  test.each<[string, [string, string]]>([
    ['broke off', ['failure', 'failed: exit 1']],
    ['ended nobody knows how', ['in_progress', 'mutating']],
  ])('%s: what was new in it is new still', async (_, ended) => {
    const policy = thinPolicy.replace('security-approval: off', 'security-approval: block');
    await using running = await createGateWorld({ policy });
    const { repository } = running;
    const payload = (version: string) => ({ ...stagingPayload, key: version, version });
    repository.deployment({
      sha: running.sha,
      environment: 'production',
      statuses: [
        ['in_progress', 'mutating'],
        ['success', 'deployed'],
      ],
      payload: payload('v1.4.0'),
    });
    const { sha } = repository.commit({
      author: 'dana',
      message: 'Add a library',
      files: { 'package.json': '{ "dependencies": { "left-pad": "1.0.0" } }\n' },
    });
    greenCommit(repository, sha);
    repository.tag('v1.5.0', sha);
    const next = { ...running, sha };
    const judged = async () =>
      (await step(next, 'evaluate', { inputs: { release: 'v1.5.0' } })).presentation.report.reasons;
    await step(next, 'open', { inputs: { release: 'v1.5.0' } });
    expect(await judged()).toContain('security-approval:not-signed');
    repository.deployment({
      sha,
      environment: 'production',
      statuses: [['in_progress', 'mutating'], ended],
      payload: payload('v1.5.0'),
    });
    expect(await judged()).toContain('security-approval:not-signed');
  });
});

describe('at the same time', () => {
  test('two runs that open leave one open ticket, and both name it', async () => {
    const [first, second] = await Promise.all([step(world, 'open'), step(world, 'open')]);
    expect(openTickets()).toHaveLength(1);
    const named = [first, second].map(({ presentation }) => presentation.outputs?.['ticket']);
    expect(new Set(named)).toEqual(new Set([openTickets()[0]?.number]));
  });
});

describe('killed', () => {
  test('open, after each of its requests: run again, it leaves one ticket and one comment', async () => {
    for (let requests = 8; requests <= 22; requests += 1) {
      await using fresh = await createGateWorld();
      const killed = await fresh.gate('open', {}, { kill: { afterRequests: requests } });
      if (killed.exitCode === 0) break;
      await fresh.gate('open');
      const ours = fresh.repository.repository.issues.filter(({ labels }) =>
        labels.some(({ name }) => name === 'release-ticket'),
      );
      expect([requests, ours.length]).toEqual([requests, 1]);
      expect([requests, fresh.ticket().comments.length <= 1]).toEqual([requests, true]);
    }
  }, 120_000);

  test('verify, after each of its requests: run again, it leaves one record', async () => {
    for (let requests = 2; requests <= 8; requests += 1) {
      await using fresh = await createGateWorld();
      const { repository, sha } = fresh;
      repository.deployment({
        sha,
        environment: 'staging',
        statuses: ['in_progress', 'success'],
        payload: stagingPayload,
      });
      fresh.evidence({ kind: 'smoke', sha });
      await fresh.gate('open');
      for (const line of fresh.asked()) fresh.say('rob', line);
      const go = await fresh.gate('evaluate', {}, { keepRunOpen: true });
      const inputs = { evidence: go.outputs['evidence'] ?? '' };
      const killed = await fresh.gate('verify', inputs, {
        runId: go.run.id,
        kill: { afterRequests: requests },
      });
      const second = await fresh.gate('verify', inputs, { runId: go.run.id, runAttempt: 2 });
      expect([requests, second.outputs['decision']]).toEqual([requests, 'go']);
      expect([
        requests,
        repository.repository.deployments.filter(({ environment }) => environment === 'production').length,
      ]).toEqual([requests, 1]);
      if (killed.exitCode === 0) break;
    }
  }, 120_000);
});
