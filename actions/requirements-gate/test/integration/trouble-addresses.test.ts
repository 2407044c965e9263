import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { readied } from '../readied.ts';
import { thinPolicy } from '../support.ts';

const on = (requirement: string, how: string): string =>
  thinPolicy.replace(`${requirement}: off`, `${requirement}: ${how}`);

/** A service of the team's on loopback whose answer the test changes. */
async function service(): Promise<
  AsyncDisposable & { url: string; answer: { status: number; body: string; cut?: boolean } }
> {
  const state = { answer: { status: 200, body: '' } as { status: number; body: string; cut?: boolean } };
  const server: Server = createServer((_, response) => {
    const { status, body, cut } = state.answer;
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': body.length + (cut ? 9 : 0),
    });
    if (cut === true) response.write(body, () => response.destroy());
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

const done = '{"items":[{"id":"SHOP-1","status":"Done"}]}';
const tracker = (url: string): string =>
  on(
    'acceptance-criteria',
    `{ source: { kind: http, http: { url: '${url}', items: '$.items[*]', id: '$.id', status: '$.status', done: [Done] } } }`,
  );
const custom = (url: string): string =>
  thinPolicy.replace(
    'people:',
    `  custom: { load: { title: Load test, http: { url: '${url}', contains: passed } } }\npeople:`,
  );

describe.each([
  ['a tracker', tracker, done],
  ["a team's own address", custom, '{"load":"passed"}'],
])('%s', (_, policy, good) => {
  test('answers: it goes; anything else: it never does', async () => {
    await using team = await service();
    team.answer = { status: 200, body: good };
    await using ready = await readied({ policy: policy(team.url) });
    expect(await ready.decide()).toBe('go');
    for (const answer of [
      { status: 403, body: good },
      { status: 404, body: good },
      { status: 500, body: good },
      { status: 200, body: '' },
      { status: 200, body: '{}' },
      { status: 200, body: '{"items":[]}' },
      { status: 200, body: '{"items":[{"id":"SHOP-1"}]}' },
      { status: 200, body: good.slice(0, -3) },
      { status: 200, body: good, cut: true },
    ]) {
      team.answer = answer;
      const isWhole = answer.status === 200 && answer.body.includes('passed') && answer.cut !== true;
      const decided = await ready.decide();
      expect([answer, decided]).toEqual([answer, isWhole ? 'go' : expect.not.stringMatching(/^go$/u)]);
    }
  }, 120_000);
});
