import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHubEmulator, type RepositorySeed, createGitHubEmulator } from '../src/index.ts';
import { client } from './support/client.ts';

let now: number;
let emulator: GitHubEmulator;
let shop: RepositorySeed;
let ask: ReturnType<typeof client>;

beforeEach(async () => {
  now = Date.parse('2026-11-24T12:00:00Z');
  emulator = await createGitHubEmulator({ now: () => new Date(now) });
  shop = emulator.repository('octo/shop');
  shop.commit();
  ask = client(emulator, emulator.tokens.issue(), '/repos/octo/shop');
});

afterEach(async () => {
  await emulator.close();
});

describe('releases', () => {
  test('an edit that says draft after publication takes the release back, without a word', async () => {
    const { id } = (await ask('POST', '/releases', { tag_name: 'v1', draft: true, body: 'one' })).body as {
      id: number;
    };
    emulator.faults.add({
      method: 'PATCH',
      times: 1,
      fault: {
        kind: 'meanwhile',
        happens: async () => {
          await ask('PATCH', `/releases/${id}`, { draft: false });
        },
      },
    });
    const late = await ask('PATCH', `/releases/${id}`, { draft: true, body: 'two' });
    expect(late).toMatchObject({
      status: 200,
      body: { draft: true, html_url: expect.stringContaining('untagged-') },
    });
    expect((await ask('GET', '/releases/tags/v1')).status).toBe(404);
    expect(shop.repository.refs.has('refs/tags/v1')).toBe(true);
  });

  test('two drafts of one tag may be; of two publications the second is refused', async () => {
    const ids: number[] = [];
    for (let count = 0; count < 2; count += 1)
      ids.push(((await ask('POST', '/releases', { tag_name: 'v1', draft: true })).body as { id: number }).id);
    const statuses = await Promise.all(
      ids.map(async (id) => (await ask('PATCH', `/releases/${id}`, { draft: false })).status),
    );
    expect(statuses.sort()).toEqual([200, 422]);
  });

  test('drafts are not there for who may only read', async () => {
    const { id } = (await ask('POST', '/releases', { tag_name: 'v1', draft: true })).body as { id: number };
    const reader = client(
      emulator,
      emulator.tokens.issue({ permissions: { contents: 'read' } }),
      '/repos/octo/shop',
    );
    expect((await reader('GET', '/releases')).body).toEqual([]);
    expect((await reader('GET', `/releases/${id}`)).status).toBe(404);
  });

  test('a body of more than 125,000 characters is refused', async () => {
    const body = 'x'.repeat(125_001);
    expect((await ask('POST', '/releases', { tag_name: 'v1', body })).status).toBe(422);
    expect((await ask('POST', '/releases', { tag_name: 'v1', body: body.slice(1) })).status).toBe(201);
  });
});

describe('locks', () => {
  test('of many that create one reference, one succeeds', async () => {
    const sha = shop.repository.refs.get('refs/heads/main');
    const statuses = await Promise.all(
      Array.from(
        { length: 20 },
        async () => (await ask('POST', '/git/refs', { ref: 'refs/locks/x', sha })).status,
      ),
    );
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 422)).toHaveLength(19);
  });
});

describe('what GitHub knows late', () => {
  test('which pull request brought a commit', async () => {
    const base = shop.commit();
    const { sha } = shop.commit();
    shop.associationLag(30_000);
    shop.pull({ head: 'topic', headSha: sha, baseSha: base.sha, mergeCommit: sha });
    expect((await ask('GET', `/commits/${sha}/pulls`)).body).toEqual([]);
    now += 30_000;
    expect((await ask('GET', `/commits/${sha}/pulls`)).body).toHaveLength(1);
  });

  test('an artifact goes after its days', async () => {
    const run = shop.run({ workflow: '.github/workflows/ci.yml', headSha: shop.commit().sha });
    const { id } = shop.artifact(run, 'evidence', Buffer.from('x'));
    expect((await ask('GET', `/actions/artifacts/${id}`)).body).toMatchObject({ expired: false });
    now += 91 * 86_400_000;
    expect((await ask('GET', `/actions/artifacts/${id}`)).body).toMatchObject({ expired: true });
    expect((await ask('GET', `/actions/artifacts/${id}/zip`)).status).toBe(410);
  });

  test('too many writes a minute are refused, until the minute is over', async () => {
    const strict = await createGitHubEmulator({ now: () => new Date(now), writesPerMinute: 2 });
    try {
      strict.repository('octo/shop');
      const quick = client(strict, strict.tokens.issue(), '/repos/octo/shop');
      const write = async () => (await quick('POST', '/issues', { title: 'x' })).status;
      expect([await write(), await write(), await write()]).toEqual([201, 201, 403]);
      expect((await quick('GET', '/issues')).status).toBe(200);
      now += 60_000;
      expect(await write()).toBe(201);
    } finally {
      await strict.close();
    }
  });

  test('the clock is in every answer', async () => {
    expect((await ask('GET', '/labels')).headers.get('date')).toBe('Tue, 24 Nov 2026 12:00:00 GMT');
  });
});

describe('runs', () => {
  test('what a GITHUB_TOKEN does starts no workflow, a dispatch excepted', async () => {
    shop.run({ workflow: '.github/workflows/release.yml', headSha: shop.commit().sha });
    await ask('POST', '/issues', { title: 'x' });
    await ask('POST', '/actions/workflows/release.yml/dispatches', { ref: 'main' });
    expect(emulator.world.events).toMatchObject([
      { name: 'issues', startsWorkflows: false },
      { name: 'workflow_dispatch', startsWorkflows: true },
    ]);
    expect(shop.repository.runs.at(-1)).toMatchObject({ event: 'workflow_dispatch', status: 'queued' });
  });

  test('a dispatch wants a branch or tag, not a commit', async () => {
    const { sha } = shop.commit();
    shop.run({ workflow: '.github/workflows/release.yml', headSha: sha });
    expect((await ask('POST', '/actions/workflows/release.yml/dispatches', { ref: sha })).status).toBe(422);
  });

  test('a new run adds a second set of checks; within one run the latest of a name counts', async () => {
    const { sha } = shop.commit();
    const first = shop.run({ workflow: '.github/workflows/ci.yml', headSha: sha, jobs: { test: 'failure' } });
    shop.rerun(first);
    shop.job(first, 'test', 'success');
    shop.run({
      workflow: '.github/workflows/ci.yml',
      headSha: sha,
      jobs: { test: 'success', later: 'queued' },
    });
    const { body } = await ask('GET', `/commits/${sha}/check-runs`);
    expect(body).toMatchObject({
      total_count: 2,
      check_runs: [{ conclusion: 'success' }, { conclusion: 'success' }],
    });
    expect((await ask('GET', `/commits/${sha}/check-runs?filter=all`)).body).toMatchObject({
      total_count: 3,
    });
  });

  test('an app may not approve; one reviewer suffices', async () => {
    const run = shop.run({
      workflow: '.github/workflows/release.yml',
      headSha: shop.commit().sha,
      status: 'waiting',
    });
    const environment = shop.environment('production', { reviewers: ['mona', 'hubot'] });
    run.pending = [environment];
    const path = `/actions/runs/${run.id}/pending_deployments`;
    const body = { environment_ids: [environment.id], state: 'approved', comment: 'go' };
    expect((await ask('POST', path, body)).status).toBe(403);
    const stranger = client(
      emulator,
      emulator.tokens.issue({ kind: 'pat', owner: 'eve' }),
      '/repos/octo/shop',
    );
    expect((await stranger('POST', path, body)).status).toBe(422);
    const hubot = client(
      emulator,
      emulator.tokens.issue({ kind: 'pat', owner: 'hubot' }),
      '/repos/octo/shop',
    );
    expect((await hubot('POST', path, body)).status).toBe(200);
    expect(run).toMatchObject({ status: 'in_progress', approvals: [{ user: { login: 'hubot' } }] });
  });
});
