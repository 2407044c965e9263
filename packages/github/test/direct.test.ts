import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { requestOf } from '../src/direct.ts';

const servers: Server[] = [];

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

const bodyOf = async (api: string, route: string): Promise<string> =>
  ((await requestOf('ghs_1', api)(route)).data as Buffer).toString();

const json = { 'content-type': 'application/json' };

describe('requests that go straight out', () => {
  test('a redirect to another origin arrives without the token', async () => {
    const seen: (string | undefined)[] = [];
    const store = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end('archive');
    });
    const api = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(302, { location: `${store}/blob?sig=1` }).end();
    });
    expect(await bodyOf(api, 'GET /archive')).toBe('archive');
    expect(seen).toEqual(['token ghs_1', undefined]);
  });

  test('a repository that was renamed is found, and still by its token', async () => {
    const seen: (string | undefined)[] = [];
    const api = await serve((request, response) => {
      seen.push(`${request.method ?? ''} ${request.url ?? ''} ${request.headers.authorization ?? ''}`);
      if (request.url === '/old') response.writeHead(307, { location: '/new' }).end();
      else response.writeHead(201, json).end('{}');
    });
    await requestOf('ghs_1', api)('POST /old', { title: 'x' });
    expect(seen).toEqual(['POST /old token ghs_1', 'POST /new token ghs_1']);
  });

  test('a packed answer is read whole', async () => {
    const api = await serve((_request, response) => {
      response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync('{"packed":true}'));
    });
    expect(await bodyOf(api, 'GET /')).toBe('{"packed":true}');
  });

  test('an answer that ends early is cut, not short', async () => {
    const api = await serve((_request, response) => {
      response.writeHead(200, { ...json, 'content-length': '100' });
      response.write('{"a":', () => response.destroy());
    });
    await expect(requestOf('ghs_1', api)('GET /')).rejects.toMatchObject({ cause: { name: 'CutBody' } });
  });

  test('what GitHub says of a refusal is kept', async () => {
    const api = await serve((_request, response) => {
      response.writeHead(404, { ...json, 'x-ratelimit-remaining': '7' }).end('{"message":"Not Found"}');
    });
    const response = {
      status: 404,
      headers: { 'x-ratelimit-remaining': '7' },
      data: { message: 'Not Found' },
    };
    await expect(requestOf('ghs_1', api)('GET /')).rejects.toMatchObject({ response });
  });

  test('what could not be connected in time was never sent', async () => {
    const silent = createTcpServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const sending = requestOf('ghs_1', `https://127.0.0.1:${port}`, 50)('POST /issues');
    await expect(sending).rejects.toMatchObject({ cause: { code: 'CONNECT_TIMEOUT' } });
    silent.close();
  });
});
