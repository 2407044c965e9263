import { expect, test } from '@jest/globals';
import { getCACertificates } from 'node:tls';
import { nodePorts } from '../src/index.ts';
import type { SmokePorts } from '../src/index.ts';
import { runSuite } from './support.ts';

test('certificate authorities of a suite are trusted besides the usual ones', async () => {
  const trusted: unknown[] = [];
  const exchange: SmokePorts['exchange'] = (_request, { tls }) => {
    trusted.push(tls?.['ca']);
    return Promise.resolve({ ok: false, kind: 'refused', message: 'nobody there' });
  };
  const ports = { ...nodePorts('.'), exchange, readFile: () => Promise.resolve('own authority') };
  await runSuite('ca: ca.pem\nchecks: { a: { request: GET /, retry: 1 } }', {
    baseUrl: 'https://a.example',
    ports,
  });
  expect(trusted).toEqual([[...getCACertificates('default'), 'own authority']]);
});
