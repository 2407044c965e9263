import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { exchange, keepConnections } from '../src/index.ts';
import type { ExchangeAnswer, HttpFault } from '../src/index.ts';

const servers: Server[] = [];
const sockets = new Set<Socket>();

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  for (const server of servers.splice(0)) server.close();
});

/** Answers the first request of a connection, and closes it on the next one, as if it had idled out meanwhile. */
async function closingOnReuse(): Promise<URL> {
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    let asked = 0;
    socket.on('data', () => {
      asked += 1;
      if (asked > 1) socket.destroy();
      else socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const limits = { deadlineMs: 5000, maxBodyBytes: 1000 };

describe('a kept connection that the server closes on reuse', () => {
  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'POST', 'PATCH'])('is no failure of a %s', async (method) => {
    const url = await closingOnReuse();
    const connections = keepConnections();
    const ask = (verb: string): Promise<ExchangeAnswer | HttpFault> =>
      exchange({ method: verb, url, headers: {} }, { ...limits, connections });
    expect(await ask('GET')).toMatchObject({ ok: true });
    expect(await ask(method)).toMatchObject({ ok: true, status: 200, reusedConnection: false });
    connections.close();
  });

  test('is told of a POST where the caller trusts connections of that age, and nothing is sent twice', async () => {
    const url = await closingOnReuse();
    const connections = keepConnections({ idleMs: 4000 });
    const ask = (method: string): Promise<ExchangeAnswer | HttpFault> =>
      exchange({ method, url, headers: {} }, { ...limits, connections });
    await ask('GET');
    expect(await ask('POST')).toMatchObject({ ok: false, kind: 'reset' });
    connections.close();
  });
});

test('a POST uses a kept connection where the caller says how long one may idle', async () => {
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const connections = keepConnections({ idleMs: 4000 });
  const ask = (): Promise<ExchangeAnswer | HttpFault> =>
    exchange({ method: 'POST', url, headers: {}, body: 'x' }, { ...limits, connections });
  await ask();
  expect(await ask()).toMatchObject({ ok: true, reusedConnection: true });
  connections.close();
});
