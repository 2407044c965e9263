import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:https';
import type { Server, ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificates.ts';
import type { CertificateOptions, Identity } from './certificates.ts';
import { checkOf, classesOf, messagesOf, runSuite } from './support.ts';

const servers: Server[] = [];
let authority: Identity;

beforeAll(() => {
  authority = makeCertificate({ name: 'Test authority', authority: true });
});

afterAll(async () => {
  for (const server of servers) server.closeAllConnections();
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
});

async function serving(certificate: CertificateOptions, options: ServerOptions = {}): Promise<string> {
  const { cert, key } = makeCertificate(certificate);
  const server = createServer({ cert, key, ...options }, (_request, response) => void response.end('ok'));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const days = (count: number): Date => new Date(Date.now() + count * 86_400_000);
const good = (): CertificateOptions => ({ name: 'shop', hosts: ['127.0.0.1'], issuer: authority });

/** The same target as a request and as a TLS check, with the test authority trusted. */
const run = async (target: string, expect = '{}') =>
  await runSuite(
    `ca: ca.pem\nchecks:\n  request: GET https://${target}/\n  tls: { tls: '${target}', expect: ${expect} }\n`,
    { ports: { readFile: () => Promise.resolve(authority.cert) } },
  );

describe('certificates', () => {
  test('a good one is good', async () => {
    expect((await run(await serving(good()), '{ days-left: 300, protocol: TLSv1.2 }')).outcome).toBe('pass');
  });

  test.each<[string, () => CertificateOptions, string]>([
    ['expired', () => ({ ...good(), from: days(-20), to: days(-10) }), 'expired'],
    ['not valid yet', () => ({ ...good(), from: days(10) }), 'not yet valid'],
    ['for another host', () => ({ ...good(), hosts: ['other.example'] }), 'does not match'],
    ['signed by itself', () => ({ name: 'shop', hosts: ['127.0.0.1'] }), 'self-signed'],
    [
      'without its intermediate',
      () => ({
        ...good(),
        issuer: makeCertificate({ name: 'Intermediate', authority: true, issuer: authority }),
      }),
      'unable to verify',
    ],
  ])('one that is %s fails both kinds, once, and is never retried', async (_name, certificate, words) => {
    const report = await run(await serving(certificate()));
    for (const id of ['request', 'tls']) {
      expect(classesOf(checkOf(report, id))).toEqual(['certificate']);
      expect(messagesOf(checkOf(report, id))[0]).toContain(words);
    }
  });

  test('one that ends soon warns, and fails where more days are expected', async () => {
    const target = await serving({ ...good(), to: days(5.5) });
    const report = await run(target);
    expect(report.outcome).toBe('pass');
    expect(checkOf(report, 'tls').warnings).toEqual([
      expect.stringContaining('the certificate ends in 5 days'),
    ]);
    expect(messagesOf(checkOf(await run(target, '{ days-left: 30 }'), 'tls'))).toEqual([
      'the certificate is expected to be valid for 30 more days, found 5',
    ]);
  });

  test('a request can expect days, too', async () => {
    const target = await serving({ ...good(), to: days(5.5) });
    const report = await runSuite(
      `ca: ca.pem\nchecks: { a: { request: 'GET https://${target}/', expect: { certificate: { days-left: 30 } } } }`,
      { ports: { readFile: () => Promise.resolve(authority.cert) } },
    );
    expect(classesOf(checkOf(report, 'a'))).toEqual(['assertion']);
  });

  test('an old protocol is refused', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
    const report = await run(await serving(good(), old));
    expect(classesOf(checkOf(report, 'tls'))).toEqual(['tls']);
    expect(classesOf(checkOf(report, 'request'))).toEqual(['tls']);
  });

  test('a redirect from https to http is not followed', async () => {
    const { cert, key } = makeCertificate(good());
    const server = createServer({ cert, key }, (_request, response) => {
      response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end();
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const suite = `ca: ca.pem\nchecks: { a: { request: 'GET https://127.0.0.1:${(server.address() as AddressInfo).port}/', follow: 5 } }`;
    const report = await runSuite(suite, { ports: { readFile: () => Promise.resolve(authority.cert) } });
    expect(classesOf(checkOf(report, 'a'))).toEqual(['redirect']);
  });
});
