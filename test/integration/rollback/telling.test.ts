import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openShop } from './shop.ts';
import type { Shop } from './shop.ts';

type Heard = { readonly type: string; readonly data: { readonly incident: number | null } };

let close: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const end of close.splice(0)) await end();
  close = [];
});

/** A webhook receiver that answers after `delayMs` with `status`. */
async function receiver(status = 200, delayMs = 0): Promise<{ url: string; heard: Heard[] }> {
  const heard: Heard[] = [];
  const server = createServer((request, answer) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      heard.push(JSON.parse(body) as Heard);
      setTimeout(() => answer.writeHead(status).end('{}'), delayMs);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  close.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, heard };
}

async function shopTelling(url: string): Promise<Shop> {
  const shop = await openShop({ rollback: `  idempotent: true\nnotify: { incident: 'webhook:${url}' }` });
  close.push(() => shop.close());
  return shop;
}

describe('telling about an incident', () => {
  test('once when it begins, once when it is over, whoever runs it again', async () => {
    const { url, heard } = await receiver();
    const shop = await shopTelling(url);
    await shop.run({ mode: 'run' });
    await shop.run({ mode: 'run' });
    await shop.run({ mode: 'complete' });
    expect(heard.map(({ type }) => type)).toEqual(['incident.opened', 'incident.updated']);
    expect(heard[0]?.data.incident).toBe(shop.open('incident')[0]?.number);
    const [rollback] = shop.rollbacks;
    rollback?.statuses.push({
      ...rollback.statuses[0]!,
      id: 99_999,
      state: 'success',
      description: 'verified x',
    });
    await shop.run({ mode: 'complete' });
    await shop.run({ mode: 'complete' });
    expect(heard.map(({ type }) => type).slice(2)).toEqual(['incident.resolved']);
  });

  test('a receiver that refuses is a warning, and the rollback stays a success', async () => {
    const { url } = await receiver(400);
    const shop = await shopTelling(url);
    const result = await shop.run({ mode: 'run' });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'pass']);
    expect(result.annotations.map(({ level }) => level)).toContain('warning');
    expect(shop.live.sha).toBe(shop.releases[1]?.sha);
  });

  test('a slow receiver holds nothing back: the version is live long before it answers', async () => {
    const { url } = await receiver(200, 1500);
    const shop = await shopTelling(url);
    let liveAfterMs = Infinity;
    const startedMs = performance.now();
    const poll = setInterval(() => {
      if (shop.deployed.length > 0) liveAfterMs = Math.min(liveAfterMs, performance.now() - startedMs);
    }, 5);
    const result = await shop.run({ mode: 'run' });
    clearInterval(poll);
    expect(result.exitCode).toBe(0);
    expect(result.durationMs).toBeGreaterThan(2500);
    expect(liveAfterMs).toBeLessThan(1500);
  });

  test('a dry run tells nobody', async () => {
    const { url, heard } = await receiver();
    const shop = await shopTelling(url);
    await shop.run({ mode: 'run', 'dry-run': 'true' });
    expect(heard).toEqual([]);
  });
});

describe('by itself', () => {
  test('asks a person once, and goes on when one of those who may has answered', async () => {
    const { url, heard } = await receiver();
    const shop = await shopTelling(url);
    const byItself = { event: 'workflow_run' } as const;
    for (let time = 0; time < 2; time += 1) {
      const asked = await shop.run({ mode: 'run' }, byItself);
      expect([asked.exitCode, asked.outputs['reasons']?.split('\n')[0]]).toEqual([1, 'person-asked']);
    }
    expect(heard.map(({ type }) => type)).toEqual(['incident.opened']);
    expect(shop.deployed).toEqual([]);
    const incident = shop.open('incident')[0]!;
    shop.seed.comment(incident, { author: 'mallory', body: '/rollback' });
    const still = await shop.run({ mode: 'run' }, { event: 'issue_comment' });
    expect(still.outputs['reasons']).toContain('person-asked');
    shop.seed.comment(incident, { author: 'hubot', body: '/rollback' });
    const gone = await shop.run({ mode: 'run' }, { event: 'issue_comment' });
    expect([gone.exitCode, gone.outputs['verdict'], shop.rollbacks.length]).toEqual([0, 'pass', 1]);
    expect(shop.open('incident')).toHaveLength(1);
  });
});
