import { afterEach, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpClient, publicOrDeclared } from '../src/index.ts';
import type { HttpClientOptions } from '../src/index.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `us3r:pa55@127.0.0.1:${(server.address() as AddressInfo).port}/orders?token=t0ken`;
}

const redirecting =
  (location: (address: string) => string): RequestListener =>
  ({ headers }, response) =>
    void response.writeHead(307, { location: location(headers.host ?? '') }).end();

const silent: RequestListener = () => undefined;
const closed = 'us3r:pa55@127.0.0.1:1/orders?token=t0ken';
const secrets = /us3r|pa55|t0ken|dXMzcjpwYTU1/u;

test.each<[string, () => Promise<string> | string, HttpClientOptions]>([
  ['refused', () => `http://${closed}`, {}],
  ['refused over TLS', () => `https://${closed}`, {}],
  ['too late', async () => `http://${await serve(silent)}`, { deadlineMs: 40 }],
  ['closed', async () => `http://${await serve(({ socket }) => void socket.destroy())}`, {}],
  ['no TLS', async () => `https://${await serve(silent)}`, {}],
  ['no name', () => `http://${closed.replace('127.0.0.1', 'nowhere.invalid')}`, {}],
  ['not allowed', () => `http://${closed}`, { addresses: publicOrDeclared([]) }],
  ['of another scheme', () => `ftp://${closed}`, {}],
  ['no URL', () => 'http://us3r:pa55@:80:/?token=t0ken', {}],
  ['no user info that could be decoded', () => `http://%E0%A4%A:pa55@127.0.0.1:1/?token=t0ken`, {}],
  [
    'led round in circles',
    async () => `http://${await serve(redirecting((host) => `http://us3r:pa55@${host}/?token=t0ken`))}`,
    {},
  ],
  ['led elsewhere', async () => `http://${await serve(redirecting(() => `ftp://${closed}`))}`, {}],
  [
    'behind a proxy that is not there',
    () => 'http://shop.example/',
    { environment: { HTTP_PROXY: `http://${closed}` } },
  ],
  [
    'behind a tunnel that is not there',
    () => 'https://shop.example/?token=t0ken',
    { environment: { HTTPS_PROXY: `http://${closed}` } },
  ],
])('neither user info nor query of an address is printed when it is %s', async (_name, address, options) => {
  const ask = createHttpClient({ environment: {}, deadlineMs: 2000, ...options });
  const result = await ask({ url: await address(), maxRedirects: 2 });
  expect(result.ok).toBe(false);
  expect(JSON.stringify(result)).not.toMatch(secrets);
});

test('nor those of a proxy that refuses a tunnel', async () => {
  const proxy = await serve(silent);
  servers.at(-1)?.on('connect', (_request, socket) => socket.end('HTTP/1.1 407 No\r\n\r\n'));
  const ask = createHttpClient({ environment: { HTTPS_PROXY: `http://${proxy}` }, deadlineMs: 2000 });
  const result = await ask({ url: 'https://us3r:pa55@shop.example/?token=t0ken' });
  expect(result).toMatchObject({ ok: false, message: expect.stringContaining('answered 407 to CONNECT') });
  expect(JSON.stringify(result)).not.toMatch(secrets);
});
