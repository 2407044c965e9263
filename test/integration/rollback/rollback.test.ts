import { afterEach, describe, expect, test } from '@jest/globals';
import { openShop } from './shop.ts';
import type { Shop, ShopOptions } from './shop.ts';

let shop: Shop;
const open = async (options: ShopOptions = {}): Promise<void> => {
  shop = await openShop(options);
};
afterEach(() => shop.close());

const statuses = (id: number): string[] =>
  shop.deployments.find((each) => each.id === id)!.statuses.map(({ description }) => description);
const writes = (requests: readonly { method: string; path: string }[]): string[] =>
  requests
    .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))
    .map(({ method, path }) => `${method} ${path.replace('/repos/octoacme/shop', '')}`);

describe('mode run', () => {
  test('goes back to the last known good, as one record and one incident', async () => {
    await open();
    const result = await shop.run({ mode: 'run', reason: 'errors x4.6' });
    expect([result.exitCode, result.outputs['verdict'], result.outputs['reasons']]).toEqual([
      0,
      'pass',
      'rolled-back',
    ]);
    expect(shop.live.sha).toBe(shop.releases[1]?.sha);
    expect(result.outputs).toMatchObject({
      from: shop.releases[2]?.sha,
      to: shop.releases[1]?.sha,
      incident: '1',
    });
    expect(result.summary).toContain('## Rolled back: production runs 1.1.0 again');
    expect(shop.open('incident')).toHaveLength(1);
    expect(shop.open('retrospective')).toHaveLength(1);
    expect(shop.rollbacks.map(({ sha }) => sha)).toEqual([shop.releases[1]?.sha]);
    expect(shop.emulator.log.violations).toEqual([]);
  });

  test('asks GitHub at most six times in a row before production may change', async () => {
    await open();
    const { requests } = await shop.run({ mode: 'run' });
    const mutating = requests.findIndex(
      ({ path, body }) => path.endsWith('/statuses') && JSON.stringify(body).includes('mutating'),
    );
    const before = requests
      .slice(0, mutating + 1)
      .map(({ path }) => path.replace('/repos/octoacme/shop', ''));
    const sideBySide = before.filter((path) => path.startsWith('/compare')).length - 1;
    expect(before.length - sideBySide).toBeLessThanOrEqual(6);
  });

  test('needs no more than its action.yml says', async () => {
    await open();
    const permissions = {
      contents: 'read',
      deployments: 'write',
      issues: 'write',
      checks: 'write',
      actions: 'read',
    } as const;
    const result = await shop.run({ mode: 'run' }, { permissions });
    expect([result.exitCode, result.annotations]).toEqual([0, []]);
  });

  test('a command that fails leaves a red run, the freeze, and says what to do', async () => {
    await open();
    const result = await shop.run({ mode: 'run', command: 'node\n-e\nprocess.exit(7)' });
    expect([result.exitCode, result.outputs['reasons']]).toEqual([1, 'rollback-failed']);
    expect(result.summary).toContain('exit code 7');
    expect(shop.live.sha).toBe(shop.releases[2]?.sha);
    const again = await shop.run({ mode: 'run' });
    expect(again.outputs['reasons']).toContain('previous-rollback-failed');
    const id = String(shop.rollbacks[0]?.id);
    const named = await shop.run({ mode: 'run', target: id });
    expect([named.exitCode, shop.rollbacks.length, shop.live.sha]).toEqual([0, 1, shop.releases[1]?.sha]);
  });

  test('is no success while another version answers', async () => {
    await open();
    const result = await shop.run({ mode: 'run', command: 'node\n-e\n0' });
    expect([result.exitCode, result.outputs['reasons']]).toEqual([1, 'served-version-differs']);
  });

  test('a dry run writes nothing, runs nothing, and prints what it would have written', async () => {
    await open();
    const result = await shop.run({ mode: 'run', 'dry-run': 'true' });
    expect([result.exitCode, writes(result.requests), shop.deployed]).toEqual([0, [], []]);
    expect(result.summary).toContain('This would have been written');
    expect(result.summary).toContain('POST /repos/{owner}/{repo}/deployments');
  });

  test('untrusted text stays text', async () => {
    await open();
    const reason = '::error::x\n`$(touch pwned)` <!-- --> @octoacme/all | [a](javascript:x)';
    const result = await shop.run({ mode: 'run', reason });
    expect(result.exitCode).toBe(0);
    expect(result.annotations).toEqual([]);
    expect(shop.open('incident')[0]?.body).not.toContain('@octoacme/all');
    expect(shop.open('incident')[0]?.body).not.toContain('[a](javascript');
  });
});

describe('modes prepare and complete', () => {
  test('frame the own step of a team', async () => {
    await open();
    const prepared = await shop.run({ mode: 'prepare' }, { keepRunOpen: true });
    const { to = '', 'deployment-id': id = '' } = prepared.outputs;
    expect([prepared.exitCode, to]).toEqual([0, shop.releases[1]?.sha]);
    shop.live.sha = to;
    const runId = prepared.run.id;
    const completed = await shop.run(
      { mode: 'complete', outcome: 'success', 'deployment-id': id },
      { runId, keepRunOpen: true },
    );
    expect([completed.exitCode, completed.outputs['reasons']]).toEqual([0, 'rolled-back']);
    expect(statuses(Number(id))).toEqual(['mutating', 'deployed', 'smoked: it answers as 1.1.0']);
    const again = await shop.run({ mode: 'complete', outcome: 'success' }, { runId, keepRunOpen: true });
    expect(
      writes(again.requests).filter((write) => /deployments|POST \/issues$|comments/u.test(write)),
    ).toEqual([]);
  });

  test('a second operator attaches and stays green, a third with another target conflicts', async () => {
    await open();
    const first = await shop.run({ mode: 'prepare' }, { keepRunOpen: true });
    const second = await shop.run({ mode: 'prepare' });
    expect([second.exitCode, second.outputs['reasons'], second.outputs['to']]).toEqual([0, 'attached', '']);
    const third = await shop.run({ mode: 'prepare', target: '1.0.0' });
    expect([third.exitCode, third.outputs['reasons']]).toEqual([1, 'conflict']);
    expect(
      writes([...second.requests, ...third.requests]).filter((write) => !write.includes('twirp')),
    ).toEqual([]);
    shop.seed.completeRun(first.run, 'cancelled');
    const after = await shop.run({ mode: 'prepare', target: String(shop.rollbacks[0]?.id) });
    expect([after.exitCode, after.outputs['to'], shop.rollbacks.length]).toEqual([
      0,
      shop.releases[1]?.sha,
      1,
    ]);
  });
});

describe('refused before anything is written', () => {
  test('a schema barrier, and mode plan shows the same', async () => {
    await open({ schema: [41, 41, 42] });
    for (const mode of ['plan', 'prepare', 'run']) {
      const result = await shop.run({ mode });
      expect([mode, result.exitCode, result.outputs['reasons'], writes(result.requests)]).toEqual([
        mode,
        1,
        'schema-barrier',
        [],
      ]);
      expect(result.summary).toContain('1.1.0 needs schema 41, the database is at 42');
    }
    expect(shop.deployed).toEqual([]);
  });

  test('a token without a permission gets the line to add', async () => {
    await open();
    const result = await shop.run(
      { mode: 'run' },
      { permissions: { contents: 'read', issues: 'write', checks: 'write' } },
    );
    expect(result.exitCode).not.toBe(0);
    expect(result.stdout).toContain('deployments');
    expect(shop.deployed).toEqual([]);
  });

  test('a policy with a mistake is exit 2', async () => {
    await open({
      policy:
        'version: 1\nroles: { release-manager: [octocat] }\nenvironments: { production: https://x }\nrollback: { comand: [x] }\n',
    });
    const result = await shop.run({ mode: 'run' });
    expect([result.exitCode, writes(result.requests)]).toEqual([2, []]);
    expect(result.stdout).toContain('Did you mean "command"?');
  });
});

describe('modes drill and adopt', () => {
  test('a drill goes back and forward in staging and leaves dated evidence', async () => {
    await open();
    const sha = shop.releases[2]?.sha ?? '';
    const result = await shop.run({ mode: 'drill', environment: 'staging', sha });
    expect([result.exitCode, result.outputs['reasons']]).toEqual([0, 'drill-passed']);
    expect(shop.deployed).toEqual([shop.releases[1]?.sha, sha]);
    expect(result.outputs['evidence']).toMatch(/^(?:sha256:)?[0-9a-f]{64}$/u);
    expect(shop.rollbacks).toEqual([]);
    const refused = await shop.run({ mode: 'drill', environment: 'production', sha });
    expect([refused.exitCode, shop.deployed.length]).toEqual([2, 2]);
  });

  test('adoption needs the typed words of a release-manager, and what runs must agree', async () => {
    await open();
    const sha = shop.releases[2]?.sha ?? '';
    const adopt = (reason: string, actor = 'octocat', commit = sha) =>
      shop.run({ mode: 'adopt', sha: commit, reason }, { actor });
    const words = `adopt octoacme/shop shop production ${sha}`;
    expect((await adopt('adopt')).outputs['reasons']).toBe('not-confirmed');
    expect((await adopt(words, 'mallory')).outputs['reasons']).toBe('not-a-release-manager');
    const [older] = shop.releases;
    const wrong = `adopt octoacme/shop shop production ${older?.sha ?? ''}`;
    const before = shop.deployments.length;
    shop.live.sha = sha;
    expect((await adopt(words)).outputs['reasons']).toBe('adopted');
    expect((await adopt(words)).outputs['reasons']).toBe('adopted-before');
    expect(shop.deployments).toHaveLength(before);
    expect(statuses(shop.deployments[2]?.id ?? 0).at(-1)).toBe('adopted by octocat');
    expect(wrong).not.toBe(words);
  });
});
