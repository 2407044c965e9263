import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Server as TcpServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createHttpClient, publicOrDeclared } from '../src/index.ts';
import type { HttpClientOptions, HttpFault, HttpRequest, HttpResponse } from '../src/index.ts';

const servers: (Server | TcpServer)[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close();
  }
});

async function listening(server: Server | TcpServer): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serve = (listener: RequestListener): Promise<string> => listening(createServer(listener));

async function ask(request: HttpRequest, options: HttpClientOptions = {}): Promise<HttpResponse | HttpFault> {
  return await createHttpClient({ environment: {}, ...options })(request);
}

function expectAnswer(result: HttpResponse | HttpFault): HttpResponse {
  if (!result.ok) throw new Error(`expected an answer, got ${result.kind}: ${result.message}`);
  return result;
}

function expectFault(result: HttpResponse | HttpFault): HttpFault {
  if (result.ok) throw new Error(`expected a fault, got ${result.status}`);
  return result;
}

const text = (response: HttpResponse): string => Buffer.from(response.body).toString();

describe('answers', () => {
  test('status, joined headers and body arrive', async () => {
    const url = await serve((_request, response) => {
      response.setHeader('x-part', ['one', 'two']);
      response.writeHead(201).end('made');
    });
    const answer = expectAnswer(await ask({ url: `${url}/x?y=1` }));
    expect(answer).toMatchObject({ status: 201, url: `${url}/x?y=1` });
    expect(answer.headers['x-part']).toBe('one, two');
    expect(text(answer)).toBe('made');
  });

  test('a body is sent with its method and headers', async () => {
    const url = await serve((request, response) => {
      request.on('data', (chunk: Buffer) => response.write(`${request.method ?? ''} ${chunk.toString()}`));
      request.on('end', () => response.end());
    });
    expect(text(expectAnswer(await ask({ url, method: 'post', body: 'hello' })))).toBe('POST hello');
  });

  test.each([
    ['gzip', (data: Buffer) => gzipSync(data)],
    ['br', (data: Buffer) => brotliCompressSync(data)],
    ['gzip, br', (data: Buffer) => brotliCompressSync(gzipSync(data))],
  ])('content encoding %s is undone', async (encoding, encode) => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(encode(Buffer.from('plain words')));
    });
    expect(text(expectAnswer(await ask({ url })))).toBe('plain words');
  });

  test('an empty body under a content encoding is empty', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end();
    });
    expect(text(expectAnswer(await ask({ url, method: 'HEAD' })))).toBe('');
  });

  test('a kept connection that the server closed is replaced, once', async () => {
    let asked = 0;
    const url = await serve((request, response) => {
      asked += 1;
      if (asked === 2) request.socket.destroy();
      else response.end(String(asked));
    });
    const client = createHttpClient({ environment: {} });
    expectAnswer(await client({ url }));
    expect(text(expectAnswer(await client({ url })))).toBe('3');
  });
});

describe('limits', () => {
  test('a small answer that unpacks to more than the cap is stopped', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    expect(expectFault(await ask({ url })).kind).toBe('too-large');
  });

  test('three encodings are refused before anything is decoded', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip' }).end('x');
    });
    expect(expectFault(await ask({ url }))).toMatchObject({ kind: 'malformed' });
  });

  test('a plain body over the cap is stopped', async () => {
    const url = await serve((_request, response) => void response.end('x'.repeat(2000)));
    expect(expectFault(await ask({ url, maxBodyBytes: 1999 })).kind).toBe('too-large');
    expect(expectAnswer(await ask({ url, maxBodyBytes: 2000 })).body).toHaveLength(2000);
  });

  test('the deadline holds for a body that never ends', async () => {
    const url = await serve((_request, response) => {
      response.write('half');
    });
    expect(expectFault(await ask({ url, deadlineMs: 50 }))).toMatchObject({ kind: 'timeout', phase: 'body' });
  });

  test('the deadline holds over all redirects together', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/end') response.write('half');
      else response.writeHead(302, { location: '/end' }).end();
    });
    expect(expectFault(await ask({ url, deadlineMs: 60, maxRedirects: 3 })).kind).toBe('timeout');
  });

  test('a cancelled request says so', async () => {
    const controller = new AbortController();
    const url = await serve(() => controller.abort());
    expect(expectFault(await ask({ url, signal: controller.signal })).kind).toBe('cancelled');
  });
});

describe('faults', () => {
  test('half a body is cut short', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.socket?.destroy());
    });
    expect(expectFault(await ask({ url })).kind).toBe('cut-short');
  });

  test('half a compressed body is cut short', async () => {
    const whole = gzipSync('x'.repeat(5000));
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(whole.subarray(0, whole.length - 12));
    });
    expect(expectFault(await ask({ url })).kind).toBe('cut-short');
  });

  test('a closed port is refused, and the address is named', async () => {
    const url = await serve(() => undefined);
    await new Promise((resolve) => servers.splice(0)[0]?.close(resolve));
    const refused = expectFault(await ask({ url: `${url}/p?token=s3cret` }));
    expect(refused).toMatchObject({ kind: 'refused', code: 'ECONNREFUSED' });
    expect(refused.message).toContain(`GET ${url}/p: nothing accepts connections there`);
    expect(refused.message).not.toContain('s3cret');
  });

  test('a connection closed before an answer is a reset', async () => {
    const url = await listening(
      createTcpServer((socket) => socket.on('data', () => socket.resetAndDestroy())),
    );
    expect(expectFault(await ask({ url })).kind).toBe('reset');
  });

  test('what is not HTTP is malformed', async () => {
    const url = await listening(createTcpServer((socket) => socket.end('SSH-2.0-OpenSSH\r\n')));
    expect(expectFault(await ask({ url })).kind).toBe('malformed');
  });

  test('plain HTTP asked for over TLS is a TLS fault', async () => {
    const url = await serve((_request, response) => void response.end());
    expect(expectFault(await ask({ url: url.replace('http', 'https') })).kind).toBe('tls');
  });

  test.each(['ftp://example.test/', 'not a url', '/relative'])('"%s" is not asked', async (url) => {
    expect(expectFault(await ask({ url })).kind).toBe('malformed');
  });
});

describe('redirects', () => {
  const echo = (request: IncomingMessage, response: ServerResponse): void => {
    response.end(JSON.stringify({ method: request.method, headers: request.headers }));
  };

  test('by default a redirect is the answer', async () => {
    const url = await serve((_request, response) => void response.writeHead(302, { location: '/x' }).end());
    expect(expectAnswer(await ask({ url })).status).toBe(302);
  });

  test('no header that could identify the sender follows to another origin', async () => {
    const other = await serve(echo);
    const url = await serve((_request, response) => void response.writeHead(302, { location: other }).end());
    const headers = { authorization: 'Bearer x', cookie: 'a=b', 'X-Api-Key': 'k', accept: 'text/html' };
    const seen = text(expectAnswer(await ask({ url, headers, maxRedirects: 1 })));
    expect(seen).toContain('text/html');
    expect(seen).not.toMatch(/authorization|cookie|x-api-key/iu);
  });

  test('headers follow inside one origin', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/end') echo(request, response);
      else response.writeHead(301, { location: '/end' }).end();
    });
    const answer = expectAnswer(await ask({ url, headers: { authorization: 'Bearer x' }, maxRedirects: 1 }));
    expect(text(answer)).toContain('Bearer x');
    expect(answer.url).toBe(`${url}/end`);
  });

  test('a body does not follow to another origin', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(307, { location: 'http://127.0.0.2:9/' }).end();
    });
    const refused = expectFault(await ask({ url, method: 'POST', body: 'secret', maxRedirects: 3 }));
    expect(refused.kind).toBe('redirect');
  });

  test('the count is capped', async () => {
    const url = await serve((_request, response) => void response.writeHead(302, { location: '/' }).end());
    expect(expectFault(await ask({ url, maxRedirects: 5 }))).toMatchObject({ kind: 'redirect' });
  });
});

describe('addresses', () => {
  const addresses = publicOrDeclared(['localhost']);

  test.each([
    'http://127.0.0.1:9/',
    'http://[::1]:9/',
    'http://169.254.169.254/',
    'http://10.0.0.1/',
    'http://0.0.0.0/',
  ])('%s is refused without a connection', async (url) => {
    expect(expectFault(await ask({ url }, { addresses })).kind).toBe('blocked-address');
  });

  test('a mapped IPv4 address is refused like the address in it', async () => {
    const url = 'http://[::ffff:169.254.169.254]/';
    expect(expectFault(await ask({ url }, { addresses })).kind).toBe('blocked-address');
  });

  test('a declared host may be local', async () => {
    const url = await serve((_request, response) => void response.end('here'));
    const answer = await ask({ url: url.replace('127.0.0.1', 'localhost') }, { addresses });
    expect(text(expectAnswer(answer))).toBe('here');
  });

  test('a name that resolves to a refused address is refused at connect time', async () => {
    const refused = await ask({ url: 'http://localhost:9/' }, { addresses: publicOrDeclared([]) });
    expect(expectFault(refused)).toMatchObject({ kind: 'blocked-address' });
  });
});

describe('proxies', () => {
  test('a plain request goes through the proxy, unless exempt', async () => {
    const proxy = await serve((request, response) => void response.end(`proxied ${request.url ?? ''}`));
    const direct = await serve((_request, response) => void response.end('direct'));
    const environment = { HTTP_PROXY: proxy };
    expect(text(expectAnswer(await ask({ url: `${direct}/a` }, { environment })))).toBe(
      `proxied ${direct}/a`,
    );
    const exempt = { ...environment, NO_PROXY: '127.0.0.1' };
    expect(text(expectAnswer(await ask({ url: direct }, { environment: exempt })))).toBe('direct');
  });

  test('a secure request asks the proxy for a tunnel', async () => {
    const proxy = createServer();
    const asked: string[] = [];
    proxy.on('connect', (request: IncomingMessage, socket) => {
      asked.push(request.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    const environment = { https_proxy: await listening(proxy) };
    const refused = expectFault(await ask({ url: 'https://shop.example/' }, { environment }));
    expect(asked).toEqual(['shop.example:443']);
    expect(refused.message).toContain('answered 403 to CONNECT');
  });
});
