import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { ServerOptions } from 'node:https';

export type TrapServer = {
  readonly url: string;
  /** What the server saw, where that decides. */
  readonly seen: string[];
  readonly close: () => void;
};

async function listening(server: Server, scheme: 'http' | 'https', seen: string[] = []): Promise<TrapServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => undefined));
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    seen,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

const plain = (listener: RequestListener, seen?: string[]): Promise<TrapServer> =>
  listening(createServer(listener), 'http', seen);

/** Redirects to another origin, which remembers the key that arrives there. */
export async function redirecting(): Promise<TrapServer> {
  const seen: string[] = [];
  const other = await plain((request, response) => {
    const key = request.headers['x-api-key'];
    if (typeof key === 'string') seen.push(key);
    response.end('{}');
  });
  const first = await plain(
    (_request, response) => response.writeHead(302, { location: other.url }).end(),
    seen,
  );
  return {
    ...first,
    close: () => {
      first.close();
      other.close();
    },
  };
}

export function bomb(): Promise<TrapServer> {
  const body = gzipSync(Buffer.alloc(300 * 1024 * 1024), { level: 9 });
  return plain((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(body));
}

/** Sends half of the body that it has announced, and then nothing. */
export const halfBody = (): Promise<TrapServer> =>
  listening(
    createTcpServer((socket) => {
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf'));
    }),
    'http',
  );

export const expired = (certificate: ServerOptions): Promise<TrapServer> =>
  listening(
    createSecureServer(certificate, (_request, response) => response.end('{}')),
    'https',
  );

export const answering = (body: string): Promise<TrapServer> =>
  plain((_request, response) => response.end(body));

/** 503 at first, 200 from then on. */
export function flaky(): Promise<TrapServer> {
  let asked = 0;
  return plain((_request, response) => {
    asked += 1;
    response.writeHead(asked === 1 ? 503 : 200).end('{}');
  });
}
