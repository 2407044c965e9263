import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { git } from '../src/world/git.ts';
import { Load } from '../src/world/load.ts';
import { Platform } from '../src/world/platform.ts';
import { addCommits, createRepository, readFiles } from '../src/world/repository.ts';

const sources = new URL('../repository/', import.meta.url).pathname;
let folder: string;
let repository: string;
let platform: Platform;
const commits: Record<string, string> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-platform-'));
  repository = join(folder, 'repository');
  const at = Date.parse('2026-11-01T09:00:00Z');
  await createRepository(repository, [
    {
      message: 'Begin',
      author: 'hubot',
      at,
      files: await readFiles(join(sources, 'base')),
      tags: ['v1.0.0'],
    },
    {
      message: 'Vouchers',
      author: 'hubot',
      at: at + 1000,
      files: await readFiles(join(sources, '1.1.0')),
      tags: ['v1.1.0'],
    },
  ]);
  await addCommits(repository, [
    {
      message: 'Bundles',
      author: 'hubot',
      at: at + 2000,
      files: await readFiles(join(sources, '1.2.0')),
      tags: ['v1.2.0'],
    },
    {
      message: 'Mend bundles',
      author: 'hubot',
      at: at + 3000,
      files: await readFiles(join(sources, '1.2.1')),
      tags: ['v1.2.1'],
    },
  ]);
  for (const version of ['1.0.0', '1.1.0', '1.2.0', '1.2.1'])
    commits[version] = await git(repository, 'rev-parse', `v${version}`);
  platform = new Platform(repository, join(folder, 'deployed'));
  await platform.open([{ service: 'storefront', environment: 'production' }]);
});

afterAll(async () => {
  await platform.close();
  await rm(folder, { recursive: true, force: true });
});

const deploy = (version: string) => platform.deploy('storefront', 'production', commits[version]!);

async function ask(path: string, body?: unknown): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(
    `${platform.urlOf('storefront', 'production')}${path}`,
    body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
  );
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const cart = (size: number) => ({
  items: Array.from({ length: size }, (_, index) => ({ product: `p-${index + 1}`, quantity: 1 })),
});

describe('the demo service', () => {
  test('each version is what its commit says', async () => {
    await deploy('1.0.0');
    expect((await ask('/version')).body).toEqual({
      service: 'storefront',
      version: '1.0.0',
      commit: commits['1.0.0'],
    });
    expect((await ask('/api/cart', { ...cart(1), voucher: 'WELCOME10' })).body['discount']).toBe(0);
    await deploy('1.1.0');
    expect((await ask('/api/cart', { ...cart(1), voucher: 'WELCOME10' })).body['discount']).toBe(90);
    expect((await ask('/api/cart', { items: [] })).status).toBe(422);
    expect((await ask('/api/products/p-900')).status).toBe(503);
    expect((await ask('/nowhere')).status).toBe(404);
  });

  test('1.2.0 fails only for carts with five products or more, 1.2.1 for none', async () => {
    await deploy('1.2.0');
    expect((await ask('/api/checkout', cart(4))).status).toBe(200);
    expect((await ask('/api/checkout', cart(5))).status).toBe(500);
    await deploy('1.2.1');
    expect((await ask('/api/checkout', cart(5))).body['discount']).toBe(
      Math.round(0.06 * (5 * 900 + 10 * 250)),
    );
  });
});

test('a deployment under load loses no request', async () => {
  const load = new Load(
    platform.urlOf('storefront', 'production'),
    200,
    [{ share: 1, make: () => ({ method: 'GET', path: '/api/products' }) }],
    1,
  );
  load.start();
  for (const version of ['1.0.0', '1.1.0', '1.2.0']) await deploy(version);
  load.stop();
  const { sent, failed, lost } = load.counts();
  expect(sent).toBeGreaterThan(10);
  expect({ failed, lost }).toEqual({ failed: 0, lost: 0 });
  expect(platform.live()).toMatchObject([
    { service: 'storefront', environment: 'production', version: '1.2.0' },
  ]);
});

test('the deployment interface refuses what it does not know', async () => {
  const answer = await fetch(`${platform.adminUrl}/deployments`, {
    method: 'POST',
    body: JSON.stringify({ service: 'nothing', environment: 'production', commit: 'x' }),
  });
  expect([answer.status, await answer.text()]).toEqual([422, 'the platform has no nothing in production']);
});
