import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { exchange } from '../src/index.ts';
import type { ExchangeAnswer, HttpFault } from '../src/index.ts';

const servers: Server[] = [];
const sockets = new Set<Socket>();

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  for (const server of servers.splice(0)) server.close();
});

/** The first part at once; each further part when the part before it has left, as a packet of its own. */
async function answered(...parts: readonly (string | Buffer)[]): Promise<ExchangeAnswer | HttpFault> {
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket.on('error', () => undefined));
    const send = (rest: readonly (string | Buffer)[]): void => {
      const [first, ...more] = rest;
      if (first !== undefined) socket.write(first, () => setImmediate(send, more));
    };
    socket.once('data', () => send(parts));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return await exchange({ method: 'GET', url, headers: {} }, { deadlineMs: 1500, maxBodyBytes: 1024 * 1024 });
}

const head = (fields: string): string => `HTTP/1.1 200 OK\r\n${fields}\r\n\r\n`;
const chunk = (bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
const words = (result: ExchangeAnswer | HttpFault): string =>
  result.ok ? Buffer.from(result.body).toString() : result.message;

describe('an empty body under an encoding is an empty body', () => {
  test.each(['gzip', 'br', 'deflate', 'gzip, br'])('%s, with its length', async (encoding) => {
    const result = await answered(head(`content-encoding: ${encoding}\r\ncontent-length: 0`));
    expect(words(result)).toBe('');
    expect(result).toMatchObject({ ok: true, wireBytes: 0 });
  });

  test('gzip, in chunks', async () => {
    const result = await answered(head('content-encoding: gzip\r\ntransfer-encoding: chunked'), '0\r\n\r\n');
    expect(result).toMatchObject({ ok: true, wireBytes: 0 });
  });

  test('but not where a byte of one came', async () => {
    const result = await answered(
      head('content-encoding: gzip\r\ncontent-length: 1'),
      gzipSync('x').subarray(0, 1),
    );
    expect(result).toMatchObject({ ok: false, kind: 'cut-short' });
  });
});

describe('bytes after the compressed part', () => {
  const chunked = head('content-encoding: gzip\r\ntransfer-encoding: chunked');

  test.each<[string, readonly (string | Buffer)[]]>([
    ['in the same packet, and a late end', [chunk(Buffer.concat([gzipSync('whole'), Buffer.alloc(8)]))]],
    ['in a packet of their own', [chunk(gzipSync('whole')), chunk(Buffer.alloc(8))]],
    [
      'in many packets',
      [
        chunk(Buffer.concat([gzipSync('whole'), Buffer.alloc(8)])),
        chunk(Buffer.alloc(100_000)),
        chunk(Buffer.alloc(100_000)),
      ],
    ],
  ])('%s do not hold the answer up', async (_name, parts) => {
    expect(words(await answered(chunked, ...parts, '0\r\n\r\n'))).toBe('whole');
  });

  test('inside another encoding do not hold it up either', async () => {
    const body = brotliCompressSync(Buffer.concat([gzipSync('whole'), Buffer.alloc(8)]));
    const result = await answered(
      head('content-encoding: gzip, br\r\ntransfer-encoding: chunked'),
      chunk(body),
      '0\r\n\r\n',
    );
    expect(words(result)).toBe('whole');
  });

  test('that never end are a timeout, and those beyond the limit are too many', async () => {
    const first = chunk(Buffer.concat([gzipSync('whole'), Buffer.alloc(8)]));
    expect(await answered(chunked, first)).toMatchObject({ ok: false, kind: 'timeout', phase: 'body' });
    const more = Array.from({ length: 20 }, () => chunk(Buffer.alloc(100_000)));
    expect(await answered(chunked, first, ...more)).toMatchObject({ ok: false, kind: 'too-large' });
  });

  test('a second member is part of the body', async () => {
    const two = Buffer.concat([gzipSync('first, '), gzipSync('second')]);
    expect(words(await answered(chunked, chunk(two), '0\r\n\r\n'))).toBe('first, second');
  });
});
