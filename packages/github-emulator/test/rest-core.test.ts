import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHubEmulator, type RepositorySeed, createGitHubEmulator } from '../src/index.ts';
import { client } from './support/client.ts';

let emulator: GitHubEmulator;
let shop: RepositorySeed;
let ask: ReturnType<typeof client>;

beforeEach(async () => {
  emulator = await createGitHubEmulator();
  shop = emulator.repository('octo/shop');
  ask = client(emulator, emulator.tokens.issue(), '/repos/octo/shop');
});

afterEach(async () => {
  await emulator.close();
});

describe('commits and references', () => {
  test('compare lists what head has and base has not, oldest first, in pages', async () => {
    const base = shop.commit({ message: 'base' });
    for (let number = 1; number <= 5; number += 1) shop.commit({ message: `change ${number}` });
    const first = await ask('GET', `/compare/${base.sha}...main?per_page=2`);
    expect(first.body).toMatchObject({ status: 'ahead', ahead_by: 5, total_commits: 5 });
    expect(first.body).toHaveProperty('files');
    expect(
      (first.body as { commits: { commit: { message: string } }[] }).commits.map(
        (each) => each.commit.message,
      ),
    ).toEqual(['change 1', 'change 2']);
    expect(first.headers.get('link')).toContain('rel="next"');
    const last = await ask('GET', `/compare/${base.sha}...main?per_page=2&page=3`);
    expect(last.body).not.toHaveProperty('files');
    expect(last.body).toMatchObject({ commits: [{ commit: { message: 'change 5' } }] });
  });

  test('a reference is made once, moves forward, and back only by force', async () => {
    const old = shop.commit();
    const young = shop.commit();
    expect(await ask('POST', '/git/refs', { ref: 'refs/locks/production', sha: old.sha })).toMatchObject({
      status: 201,
    });
    expect(await ask('POST', '/git/refs', { ref: 'refs/locks/production', sha: old.sha })).toMatchObject({
      status: 422,
      body: { message: 'Reference already exists' },
    });
    expect((await ask('PATCH', '/git/refs/locks/production', { sha: young.sha })).status).toBe(200);
    expect((await ask('PATCH', '/git/refs/locks/production', { sha: old.sha })).status).toBe(422);
    expect((await ask('PATCH', '/git/refs/locks/production', { sha: old.sha, force: true })).status).toBe(
      200,
    );
    expect((await ask('DELETE', '/git/refs/locks/production')).status).toBe(204);
    expect((await ask('GET', '/git/ref/locks/production')).status).toBe(404);
  });

  test('a file at a commit comes as base64 or raw', async () => {
    const commit = shop.commit({ files: { 'docs/plan.md': '# Plan\n' } });
    shop.commit({ files: { 'docs/plan.md': 'changed' } });
    const path = `/contents/docs/plan.md?ref=${commit.sha}`;
    const json = (await ask('GET', path)).body as { content: string };
    expect(Buffer.from(json.content, 'base64').toString()).toBe('# Plan\n');
    expect((await ask('GET', path, undefined, { accept: 'application/vnd.github.raw' })).body).toBe(
      '# Plan\n',
    );
    expect((await ask('GET', '/contents/docs/none.md')).status).toBe(404);
  });
});

describe('deployments', () => {
  const plain = { auto_merge: false, required_contexts: [] };

  test('a status is read back, newest first', async () => {
    const { sha } = shop.commit();
    const made = await ask('POST', '/deployments', { ...plain, ref: sha, payload: { v: 1 } });
    expect(made).toMatchObject({
      status: 201,
      body: { sha, environment: 'production', production_environment: true },
    });
    const { id } = made.body as { id: number };
    await ask('POST', `/deployments/${id}/statuses`, { state: 'in_progress', description: 'mutating' });
    await ask('POST', `/deployments/${id}/statuses`, { state: 'success' });
    const { body } = await ask('GET', `/deployments/${id}/statuses`);
    expect(body).toMatchObject([{ state: 'success' }, { state: 'in_progress', description: 'mutating' }]);
  });

  test('an old commit is merged or refused unless auto_merge is off', async () => {
    const old = shop.commit({ tag: 'v1' });
    shop.commit();
    expect((await ask('POST', '/deployments', { ref: 'v1', required_contexts: [] })).status).toBe(409);
    shop.repository.refs.set('refs/heads/topic', old.sha);
    expect((await ask('POST', '/deployments', { ref: 'topic', required_contexts: [] })).status).toBe(202);
    expect((await ask('POST', '/deployments', { ref: 'v1', ...plain })).status).toBe(201);
  });

  test('every status must be green unless told which', async () => {
    const { sha } = shop.commit();
    shop.status({ sha, context: 'ci', state: 'failure' });
    expect((await ask('POST', '/deployments', { ref: 'main', auto_merge: false })).status).toBe(409);
    expect(
      (await ask('POST', '/deployments', { ref: 'main', auto_merge: false, required_contexts: [] })).status,
    ).toBe(201);
  });

  test('a success makes earlier ones inactive, but never production ones', async () => {
    const { sha } = shop.commit();
    const states: Record<string, unknown> = {};
    for (const environment of ['staging', 'production']) {
      const first = shop.deployment({ sha, environment, statuses: ['success'] });
      const second = shop.deployment({ sha, environment });
      await ask('POST', `/deployments/${second.id}/statuses`, { state: 'success' });
      states[environment] = first.statuses.at(-1)?.state;
    }
    expect(states).toEqual({ staging: 'inactive', production: 'success' });
  });
});

describe('what GitHub does not describe', () => {
  test('a misspelt property is refused and recorded', async () => {
    const { sha } = shop.commit();
    const reply = await ask('POST', '/deployments', { ref: sha, enviroment: 'staging' });
    expect(reply).toMatchObject({ status: 422, body: { message: expect.stringContaining('enviroment') } });
    expect(emulator.log.violations).toMatchObject([{ kind: 'unknown-property', problems: ['/enviroment'] }]);
  });

  test('an unknown path is no 404', async () => {
    expect((await ask('GET', '/depolyments')).status).toBe(501);
    expect(emulator.log.violations).toMatchObject([{ kind: 'unknown-path' }]);
  });

  test('a wrong value is refused', async () => {
    const { sha } = shop.commit();
    const deployment = shop.deployment({ sha });
    expect((await ask('POST', `/deployments/${deployment.id}/statuses`, { state: 'done' })).status).toBe(422);
    expect((await ask('POST', '/check-runs', { name: 'x' })).status).toBe(422);
  });
});
