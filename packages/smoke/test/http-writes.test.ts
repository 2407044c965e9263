import { expect, test } from '@jest/globals';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { runSuite } from './support.ts';

test('a POST on a connection that the server closes on reuse is sent once, and passes', async () => {
  const sockets: Socket[] = [];
  const lines: string[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined));
    let asked = 0;
    socket.on('data', (data: Buffer) => {
      lines.push(data.toString().split(' HTTP', 1)[0] ?? '');
      asked += 1;
      if (asked > 1) socket.destroy();
      else socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const report = await runSuite('checks: { get: GET /a, post: { request: POST /c, needs: get } }', {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
  for (const socket of sockets) socket.destroy();
  server.close();
  expect(report.outcome).toBe('pass');
  expect(lines).toEqual(['GET /a', 'POST /c']);
});
