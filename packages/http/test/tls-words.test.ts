import { describe, expect, test } from '@jest/globals';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createHttpClient, messageOf, openConnection } from '../src/index.ts';

async function listening<T>(server: Server, use: (port: number) => Promise<T>): Promise<T> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

describe('a port that speaks no TLS is told in words', () => {
  const greeting = (socket: Socket): void => void socket.on('error', () => {}).end('220 mail ready\r\n');

  test.each<[string, () => Server]>([
    ['HTTP', () => createHttpServer((_request, response) => response.end())],
    ['mail', () => createServer(greeting)],
  ])('%s', async (_what, make) => {
    const faults = await listening(make(), async (port) => [
      await createHttpClient({ environment: {} })({ url: `https://127.0.0.1:${port}/` }),
      await openConnection({ host: '127.0.0.1', port, secure: {}, deadlineMs: 5000 }),
    ]);
    const told =
      /: (?:no secure connection could be agreed on \()?the other side does not speak TLS, OpenSSL error 0A00010B\)?$/u;
    for (const [index, code] of ['EPROTO', 'ERR_SSL_WRONG_VERSION_NUMBER'].entries())
      expect(faults[index]).toMatchObject({ ok: false, kind: 'tls', code });
    for (const fault of faults) expect(fault.ok ? '' : fault.message).toMatch(told);
  });
});

test.each([
  [
    'another reason of OpenSSL keeps its words',
    '40C7:error:0A000410:SSL routines:ssl3_read_bytes:ssl/tls alert handshake failure:../deps/openssl/ssl/record/rec_layer_s3.c:916:SSL alert number 40\n',
    'ssl/tls alert handshake failure, OpenSSL error 0A000410',
  ],
  [
    'the call that the runtime puts before it is left out',
    'write EPROTO 40C7:error:0A000092:SSL routines:f:data length too long:a.c:1:\n',
    'data length too long, OpenSSL error 0A000092',
  ],
  ['any other message stays as it is', 'read ECONNRESET: error: 12', 'read ECONNRESET: error: 12'],
])('%s', (_what, message, expected) => {
  expect(messageOf(new Error(message))).toBe(expected);
});
