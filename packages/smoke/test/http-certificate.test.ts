import { afterEach, expect, test } from '@jest/globals';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificates.ts';
import { checkOf, messagesOf, runSuite } from './support.ts';

const servers: Server[] = [];
const authority = makeCertificate({ name: 'Test authority', authority: true });

afterEach(async () => {
  for (const server of servers) server.closeAllConnections();
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

const soon = new Date(Date.now() + 5.5 * 86_400_000);

/** Closes each connection behind its answer, so that the next one could go on with the session of the first. */
async function closing(maxVersion: 'TLSv1.2' | 'TLSv1.3'): Promise<string> {
  const { cert, key } = makeCertificate({
    name: 'shop',
    hosts: ['127.0.0.1'],
    issuer: authority,
    to: soon,
  });
  const server = createServer({ cert, key, maxVersion }, (_request, response) => {
    response.writeHead(200, { connection: 'close' }).end('ok');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each(['TLSv1.2', 'TLSv1.3'] as const)(
  'with %s, a certificate is there on the second connection as on the first, and judged there',
  async (version) => {
    const url = await closing(version);
    const report = await runSuite(
      `
ca: ca.pem
checks:
  first: GET ${url}/
  second: { request: GET ${url}/, needs: first, expect: { certificate: { days-left: 5 } } }
  third: { request: GET ${url}/, needs: second, expect: { certificate: { days-left: 50 } } }
`,
      { ports: { readFile: () => Promise.resolve(authority.cert) } },
    );
    expect(messagesOf(checkOf(report, 'second'))).toEqual([]);
    expect(messagesOf(checkOf(report, 'third'))).toEqual([
      'the certificate is expected to be valid for 50 more days, found 5',
    ]);
  },
);
