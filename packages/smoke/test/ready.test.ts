import { describe, expect, test } from '@jest/globals';
import type { ExchangeAnswer, ExchangeOptions, ExchangeRequest, HttpFault } from '@release-actions/http';
import type { Clock, SmokePorts } from '../src/ports.ts';
import { nodePorts } from '../src/index.ts';
import { runSuite } from './support.ts';

/** A clock that only waiting moves. */
function fakeClock(): Clock {
  let ms = 0;
  return {
    now: () => new Date(Date.UTC(2026, 0, 1) + ms),
    monotonicMs: () => ms,
    sleep: (wait) => {
      ms += wait;
      return Promise.resolve();
    },
  };
}

type Machine = { readonly status: number; readonly body?: string };

/** A service of several machines behind one name, each with what it answers at a time. */
function machines(
  answer: (address: string, path: string, seconds: number) => Machine,
  addresses: readonly string[],
): { readonly ports: Partial<SmokePorts>; readonly asked: string[] } {
  const clock = fakeClock();
  const asked: string[] = [];
  const exchange = (
    request: ExchangeRequest,
    options: ExchangeOptions,
  ): Promise<ExchangeAnswer | HttpFault> => {
    const address = options.route?.address ?? addresses[0] ?? '';
    asked.push(`${address} ${request.url.pathname}`);
    const { status, body = '' } = answer(address, request.url.pathname, clock.monotonicMs() / 1000);
    return Promise.resolve({
      ok: true,
      status,
      httpVersion: '1.1',
      headers: {},
      body: Buffer.from(body),
      wireBytes: body.length,
      url: request.url,
      remoteAddress: address,
      reusedConnection: options.connections !== undefined,
      timings: { firstByteMs: 1, totalMs: 1 },
    });
  };
  return {
    ports: { ...nodePorts('.'), clock, exchange, addresses: () => Promise.resolve(addresses) },
    asked,
  };
}

const baseUrl = 'https://shop.example';

describe('ready', () => {
  test('three good answers on one machine are not enough while others still say 404', async () => {
    // Per-machine propagation: the first machine is good at once, the third after 20 s (multistore#107, #132).
    const goodFrom: Record<string, number> = { '192.0.2.1': 0, '192.0.2.2': 5, '192.0.2.3': 20 };
    const service = machines(
      (address, _path, seconds) => ({ status: seconds >= (goodFrom[address] ?? 0) ? 200 : 404 }),
      Object.keys(goodFrom),
    );
    const report = await runSuite(
      'ready: { rounds: 3, routes: [GET /health, GET /login], within: 60s }\nchecks: { home: GET / }',
      { baseUrl, ports: service.ports },
    );
    expect(report.outcome).toBe('pass');
    expect(report.detail.readiness).toMatchObject({ ready: true, rounds: 3, roundsTried: 23 });
    expect(service.asked.filter((one) => one === '192.0.2.3 /login').length).toBeGreaterThan(20);
  });

  test('one good round between bad ones starts the count anew', async () => {
    const service = machines(
      (_address, _path, seconds) => ({ status: seconds < 10 && seconds % 3 === 0 ? 503 : 200 }),
      ['192.0.2.1'],
    );
    const report = await runSuite('ready: { rounds: 3, routes: [GET /health] }\nchecks: { home: GET / }', {
      baseUrl,
      ports: service.ports,
    });
    expect(report.detail.readiness).toMatchObject({ ready: true, roundsTried: 13 });
  });

  test('a route that needs a secret decides with the others', async () => {
    // The health page is green long before the database password is there.
    const service = machines(
      (_address, path, seconds) => ({ status: path === '/orders' && seconds < 30 ? 500 : 200 }),
      ['192.0.2.1'],
    );
    const suite =
      'ready: { rounds: 2, routes: [GET /health, GET /orders], within: 2m }\nchecks: { home: GET / }';
    const report = await runSuite(suite, { baseUrl, ports: service.ports });
    expect(report.detail.readiness).toMatchObject({
      ready: true,
      roundsTried: 32,
      lastProblem: 'GET /orders answers 500 at 192.0.2.1',
    });
  });

  test('what is not stable in time fails, and nothing is checked', async () => {
    const service = machines((_address, path) => ({ status: path === '/health' ? 503 : 200 }), ['192.0.2.1']);
    const report = await runSuite('ready: { routes: [GET /health], within: 10s }\nchecks: { home: GET / }', {
      baseUrl,
      ports: service.ports,
    });
    expect(report).toMatchObject({ outcome: 'fail', reasons: ['not-ready'] });
    expect(report.headline).toBe('Fail: staging was not ready within 10 s, nothing was checked');
    expect(service.asked).not.toContain('192.0.2.1 /');
  });

  test('the expected version everywhere is part of being ready', async () => {
    const service = machines(
      (address, path, seconds) => ({
        status: 200,
        body: path === '/version' ? (address === '192.0.2.2' && seconds < 40 ? '1.3.0' : '1.4.0') : '',
      }),
      ['192.0.2.1', '192.0.2.2'],
    );
    const suite = 'version: GET /version\nready: 2m\nchecks: { home: GET / }';
    const report = await runSuite(suite, { baseUrl, expectedVersion: '1.4.0', ports: service.ports });
    expect(report.outcome).toBe('pass');
    expect(report.detail.readiness).toMatchObject({ ready: true, roundsTried: 43 });
    expect(report.detail.served.before).toMatchObject({ verdict: 'all', addresses: 2, connections: 24 });
  });

  test('every declared edge is asked', async () => {
    const service = machines(
      (_address, path) => ({ status: 200, body: path === '/version' ? '1.4.0' : '' }),
      ['192.0.2.1'],
    );
    const suite =
      'version: { request: GET /version, edges: [https://edge-2.shop.example] }\nchecks: { home: GET / }';
    const report = await runSuite(suite, { baseUrl, expectedVersion: '1.4.0', ports: service.ports });
    expect(report.detail.served.before).toMatchObject({ edges: 2 });
  });
});

describe('whole addresses need no base URL, and are asked at every machine all the same', () => {
  const addresses = ['192.0.2.1', '192.0.2.2'];

  test('routes', async () => {
    const service = machines(
      (address, _path, seconds) => ({ status: address === '192.0.2.1' || seconds >= 5 ? 200 : 404 }),
      addresses,
    );
    const suite = `ready: { rounds: 2, routes: ["GET ${baseUrl}/health"], within: 60s }\nchecks: { a: "GET ${baseUrl}/" }`;
    const report = await runSuite(suite, { ports: service.ports });
    expect(report.detail.readiness).toMatchObject({ ready: true, rounds: 2, roundsTried: 7 });
    expect(service.asked.slice(0, 2)).toEqual(['192.0.2.1 /health', '192.0.2.2 /health']);
  });

  test('the version', async () => {
    const service = machines(
      (address) => ({ status: 200, body: address.endsWith('1') ? '1.5.0' : '1.4.0' }),
      addresses,
    );
    const suite = `version: GET ${baseUrl}/version\nchecks: { a: "GET ${baseUrl}/" }`;
    const report = await runSuite(suite, { ports: service.ports });
    expect(report.reasons).toEqual(['served-version-mixed']);
    expect(report.detail.served.before).toMatchObject({ connections: 24, addresses: 2 });
  });

  test('a whole address beside a base URL is asked at its own machines', async () => {
    const service = machines(() => ({ status: 200, body: '1.5.0' }), addresses);
    const suite = 'version: GET https://admin.example/version\nchecks: { a: GET / }';
    const report = await runSuite(suite, { baseUrl, ports: service.ports });
    expect(report.outcome).toBe('pass');
    expect(new Set(service.asked.filter((one) => one.endsWith('/version')))).toEqual(
      new Set(['192.0.2.1 /version', '192.0.2.2 /version']),
    );
  });
});
