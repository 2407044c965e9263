import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Fault, type GitHubEmulator, type RepositorySeed, createGitHubEmulator } from '../src/index.ts';
import { client } from './support/client.ts';

let emulator: GitHubEmulator;
let shop: RepositorySeed;
let ask: ReturnType<typeof client>;

beforeEach(async () => {
  emulator = await createGitHubEmulator();
  shop = emulator.repository('octo/shop');
  for (let count = 0; count < 3; count += 1) shop.issue();
  ask = client(emulator, emulator.tokens.issue(), '/repos/octo/shop');
});

afterEach(async () => {
  await emulator.close();
});

const issues = '/issues?per_page=2';

function arm(fault: Fault): void {
  emulator.faults.add({ path: '/repos/*/issues', times: 1, fault });
}

describe('faults', () => {
  test.each([401, 403, 404, 409, 422, 429, 500, 502, 503, 504])(
    'status %d has GitHub’s shape',
    async (status) => {
      arm({ kind: 'status', status });
      expect(await ask('GET', issues)).toMatchObject({
        status,
        body: { status: String(status), message: expect.any(String) },
      });
      expect((await ask('GET', issues)).status).toBe(200);
      expect(emulator.log.requests.map(({ fault }) => fault)).toEqual(['status', undefined]);
    },
  );

  test('a secondary limit says when to come back', async () => {
    arm({ kind: 'secondary-limit', retryAfterSeconds: 7 });
    const { status, headers, body } = await ask('GET', issues);
    expect([status, headers.get('retry-after')]).toEqual([403, '7']);
    expect(body).toMatchObject({ message: expect.stringContaining('secondary rate limit') });
  });

  test('a used up hour says when it ends', async () => {
    arm({ kind: 'rate-limit', resetInSeconds: 60 });
    const { status, headers } = await ask('GET', issues);
    expect([status, headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    expect(Number(headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
  });

  test('a page may be empty, or say that it is the last', async () => {
    arm({ kind: 'empty-page' });
    const empty = await ask('GET', issues);
    expect([empty.body, empty.headers.get('link')]).toEqual([[], expect.stringContaining('rel="next"')]);
    arm({ kind: 'drop-next-link' });
    const last = await ask('GET', issues);
    expect([(last.body as unknown[]).length, last.headers.get('link')]).toEqual([2, null]);
  });

  test.each<Fault>([
    { kind: 'cut-body' },
    { kind: 'disconnect' },
    { kind: 'disconnect', afterEffect: true },
    { kind: 'malformed-json' },
  ])('%j is no answer', async (fault) => {
    arm(fault);
    await expect(ask('GET', issues)).rejects.toThrow();
  });

  test('a write may be done although nobody hears of it', async () => {
    emulator.faults.add({ method: 'POST', times: 1, fault: { kind: 'disconnect', afterEffect: true } });
    await expect(ask('POST', '/issues', { title: 'x' })).rejects.toThrow();
    expect(shop.repository.issues).toHaveLength(4);
    emulator.faults.add({ method: 'POST', times: 1, fault: { kind: 'disconnect' } });
    await expect(ask('POST', '/issues', { title: 'x' })).rejects.toThrow();
    expect(shop.repository.issues).toHaveLength(4);
  });

  test('a hanging answer never comes, and closing ends it', async () => {
    arm({ kind: 'hang' });
    const answer = ask('GET', issues).then(
      () => 'answered',
      () => 'ended',
    );
    while (emulator.log.requests.length === 0) await new Promise(setImmediate);
    await emulator.close();
    expect(await answer).toBe('ended');
  });

  test('hits only what matches, after those that pass', async () => {
    const stop = emulator.faults.add({
      method: 'GET',
      path: '/repos/*/issues',
      query: { page: '2' },
      skip: 1,
      fault: { kind: 'status', status: 500 },
    });
    const statuses: number[] = [];
    for (const path of ['/issues', '/issues?page=2', '/issues?page=2', '/labels?page=2', '/issues?page=2'])
      statuses.push((await ask('GET', path)).status);
    expect(statuses).toEqual([200, 200, 500, 200, 500]);
    stop();
    expect((await ask('GET', '/issues?page=2')).status).toBe(200);
  });

  test('another process arms and reads by HTTP', async () => {
    const control = client(emulator, undefined, '/_emulator');
    await control('POST', '/faults', { path: '*/issues', times: 1, fault: { kind: 'status', status: 502 } });
    const { token } = (await control('POST', '/tokens', { permissions: { issues: 'read' } })).body as {
      token: string;
    };
    const other = client(emulator, token, '/repos/octo/shop');
    expect((await other('GET', '/issues')).status).toBe(502);
    expect((await other('GET', '/branches')).status).toBe(403);
    expect((await control('GET', '/log')).body).toMatchObject([
      { fault: 'status' },
      { permissions: ['contents:read'] },
    ]);
    await control('DELETE', '/faults');
    expect((await control('GET', '/violations')).body).toEqual([]);
  });
});

describe('tokens', () => {
  test.each([
    [undefined, 401, 'Requires authentication'],
    ['ghs_wrong', 401, 'Bad credentials'],
  ])('%s is refused', async (token, status, message) => {
    expect(await client(emulator, token)('GET', '/repos/octo/shop')).toMatchObject({
      status,
      body: { message },
    });
  });

  test('a revoked and an expired one are bad', async () => {
    const revoked = emulator.tokens.issue();
    emulator.tokens.revoke(revoked);
    const expired = emulator.tokens.issue({ expiresAt: new Date(0) });
    for (const token of [revoked, expired])
      expect((await client(emulator, token)('GET', '/rate_limit')).status).toBe(401);
  });

  test.each(['members', 'secret-scanning-alerts', 'administration', 'organization-projects'])(
    'a GITHUB_TOKEN cannot be given %s',
    (permission) => {
      expect(() => emulator.tokens.issue({ permissions: { [permission]: 'read' } })).toThrow(permission);
      expect(() =>
        emulator.tokens.issue({ kind: 'app', permissions: { [permission]: 'read' } }),
      ).not.toThrow();
    },
  );

  test('vulnerability alerts can be read and not written', () => {
    expect(() => emulator.tokens.issue({ permissions: { 'vulnerability-alerts': 'write' } })).toThrow(
      'only read',
    );
  });

  test('an hour has so many requests', async () => {
    const small = await createGitHubEmulator({ hourlyLimit: 2 });
    try {
      const limited = client(small, small.tokens.issue());
      const statuses = [
        await limited('GET', '/rate_limit'),
        await limited('GET', '/rate_limit'),
        await limited('GET', '/rate_limit'),
      ];
      expect(statuses.map(({ status }) => status)).toEqual([200, 200, 403]);
      expect(statuses[2]?.headers.get('x-ratelimit-remaining')).toBe('0');
    } finally {
      await small.close();
    }
  });
});

describe('features that are off', () => {
  test.each([
    ['codeScanning', '/code-scanning/alerts', 403, 'must be enabled'],
    ['dependabotAlerts', '/dependabot/alerts', 403, 'disabled'],
    ['secretScanning', '/secret-scanning/alerts', 404, 'disabled'],
    ['issues', '/issues', 410, 'disabled'],
  ] as const)('%s', async (feature, path, status, words) => {
    shop.repository.features[feature] = false;
    const app = client(emulator, emulator.tokens.issue({ kind: 'app' }), '/repos/octo/shop');
    const reply = feature === 'issues' ? await app('POST', path, { title: 'x' }) : await app('GET', path);
    expect(reply).toMatchObject({ status, body: { message: expect.stringContaining(words) } });
  });

  test('nothing analysed yet is 404, with words of its own', async () => {
    expect(await ask('GET', '/code-scanning/analyses')).toMatchObject({
      status: 404,
      body: { message: 'no analysis found' },
    });
  });
});
