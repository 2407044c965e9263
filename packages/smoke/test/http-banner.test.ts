import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import type { CheckResult } from '../src/index.ts';
import { checkOf, messagesOf, runSuite } from './support.ts';

const servers: Server[] = [];
const sockets = new Set<Socket>();

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  for (const server of servers.splice(0)) server.close();
});

/** Says each part as a packet of its own, and then nothing. */
async function greeted(parts: readonly string[], expectation: string, more = ''): Promise<CheckResult> {
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket.on('error', () => undefined));
    const say = ([first, ...rest]: readonly string[]): void => {
      if (first !== undefined) socket.write(first, () => setImmediate(say, rest));
    };
    say(parts);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const target = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const report = await runSuite(`checks: { a: { tcp: '${target}', expect: ${expectation}${more} } }`);
  return checkOf(report, 'a');
}

const mysql = '\u004a\u0000\u0000\u0000\u000b5.7.1-mysql\u0000 native';

describe('a banner without a line feed', () => {
  test.each([
    ['contains', [mysql], '{ banner: { contains: mysql } }'],
    ['contains, in two packets', [mysql.slice(0, 12), mysql.slice(12)], '{ banner: { contains: mysql } }'],
    ['starts with', ['SSH-2.0-x'], '{ banner: { starts-with: SSH-2.0- } }'],
    ['matches', [mysql], '{ banner: { matches: "5\\\\.7\\\\.[0-9]+" } }'],
    ['all of them', [mysql], '{ banner: { contains: mysql, starts-with: J, matches: native } }'],
  ])('that %s what it should is not waited out', async (_name, parts, expectation) => {
    const result = await greeted(parts, expectation, ', timeout: 20s');
    expect(messagesOf(result)).toEqual([]);
    expect(result.durationMs).toBeLessThan(10_000);
  });

  test.each([
    ['contains', '{ banner: { contains: postgres } }', 'to contain "postgres"'],
    ['equals', '{ banner: 220 }', 'to be 220'],
  ])('that does not (%s) is a failure with what was said', async (_name, expectation, words) => {
    const result = await greeted(['5.7.1-mysql'], expectation, ', timeout: 60ms');
    expect(messagesOf(result)[0]).toContain(words);
    expect(messagesOf(result)[0]).toContain('5.7.1-mysql');
  });
});

describe('what more of the banner could refute waits for its end', () => {
  test.each([
    ['equals', '{ banner: { equals: "220" } }'],
    ['not', '{ banner: { not: "2200 down" } }'],
    ['ends with', '{ banner: { ends-with: "220" } }'],
    ['matches up to the end', '{ banner: { matches: "^[0-9]+$" } }'],
    ['matches up to a boundary', '{ banner: { matches: "220\\\\b" } }'],
    ['a length', '{ banner: { length: { below: 5 } } }'],
  ])('%s', async (_name, expectation) => {
    const result = await greeted(['220', '0 down\r\n'], expectation);
    expect(result.outcome).toBe('fail');
  });
});

test('the duration is that of connecting, however long the banner takes', async () => {
  const result = await greeted(['5.7.1'], '{ banner: { equals: 5.7.1 }, duration: 1s }', ', timeout: 1500ms');
  expect(messagesOf(result)).toEqual([]);
});

test('the duration is missed by a connection that takes longer', async () => {
  const report = await runSuite('checks: { a: { tcp: "db.example:5432", expect: { duration: 1s } } }', {
    ports: {
      connect: () =>
        Promise.resolve({ ok: true, remoteAddress: '192.0.2.1', received: '', connectedMs: 1200.4 }),
    },
  });
  expect(messagesOf(checkOf(report, 'a'))).toEqual([
    'the connection is expected within 1000 ms, it took 1200 ms',
  ]);
});
