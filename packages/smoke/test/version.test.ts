import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeServed, detectableShare } from '../src/version/judge.ts';
import type { VersionReading } from '../src/version/judge.ts';
import { sameVersion } from '../src/version/reading.ts';
import { runSuite, serve } from './support.ts';
import type { RunOptions } from './support.ts';

const told = (version: string, count = 1, address = '192.0.2.1'): VersionReading[] =>
  Array.from({ length: count }, () => ({ edge: 'https://shop.example', address, names: [version] }));
const silent: VersionReading = { edge: 'https://shop.example', address: '192.0.2.9', problem: 'reset' };

describe('the headline', () => {
  const commit = '0c18615490ab0c18615490ab0c18615490ab0c18';
  const headlineOf = async (served: string, request: Partial<RunOptions>): Promise<string> => {
    await using service = await serve((_request, response) => void response.end(served));
    const report = await runSuite('checks: { a: GET / }', { baseUrl: service.url, ...request });
    const [first] = report.body;
    const told = first !== undefined && 'paragraph' in first ? JSON.stringify(first.paragraph) : '';
    expect(told).not.toContain(commit);
    expect(report.detail.expectedVersion).toBe(request.expectedVersion);
    return report.headline;
  };

  test.each<[string, string, Partial<RunOptions>, string]>([
    ['a commit by seven digits', commit, { expectedVersion: commit }, 'answers as 0c18615'],
    ['the release by its name', commit, { expectedVersion: commit, release: 'v1.4.0' }, 'answers as v1.4.0'],
    ['a version as it is', '1.4.0', { expectedVersion: '1.4.0' }, 'answers as 1.4.0'],
    ['another commit', commit, { expectedVersion: 'b'.repeat(40) }, 'answers as 0c18615, not as bbbbbbb'],
  ])('names %s', async (_name, served, request, expected) => {
    expect(await headlineOf(served, request)).toContain(expected);
  });
});

describe('one version, another, or both', () => {
  test.each([
    ['all', told('1.4.0', 24), ['1.4.0']],
    ['old', told('1.3.0', 24), ['1.4.0']],
    ['mixed', [...told('1.4.0', 23), ...told('1.3.0', 1)], ['1.4.0']],
    ['unknown', [], ['1.4.0']],
    ['unknown', [silent, silent], ['1.4.0']],
    ['unknown', [...told('1.4.0', 23), silent], ['1.4.0']],
    ['mixed', [...told('1.4.0', 3), ...told('1.3.0', 3), silent], ['1.4.0']],
    ['all', told('1.4.0', 3), []],
    ['mixed', [...told('1.4.0'), ...told('1.3.0')], []],
    ['all', told('9d04e77aa', 3), ['1.4.0', '9d04e77aab44']],
  ] as const)('%s', (verdict, readings, expected) => {
    expect(judgeServed(readings, expected).verdict).toBe(verdict);
  });

  test('an address without a route from here is left out, and said', () => {
    const unroutable: VersionReading = { ...silent, address: '2001:db8::1', unreachable: true };
    const served = judgeServed([...told('1.4.0', 12), unroutable], ['1.4.0']);
    expect(served).toMatchObject({ verdict: 'all', connections: 12, problems: ['reset'] });
  });

  test('the bound is the share that this many connections would have missed with 5 % at most', () => {
    expect(detectableShare(59)).toBeLessThan(0.05);
    expect(detectableShare(58)).toBeGreaterThan(0.05);
    expect(detectableShare(24)).toBeCloseTo(0.117, 3);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (connections) => {
        expect((1 - detectableShare(connections)) ** connections).toBeCloseTo(0.05, 9);
      }),
    );
  });

  test('versions are the same in their usual spellings, and only then', () => {
    expect(sameVersion('v1.4.0', '1.4.0')).toBe(true);
    expect(sameVersion('9d04e77', '9d04e77aab44f00'.padEnd(40, '0'))).toBe(true);
    for (const [left, right] of [
      ['1.4.0', '1.4.00'],
      ['1.4', '1.4.0'],
      ['9d04e7', '9d04e77aa'],
      ['', '1'],
    ] as const) {
      expect(sameVersion(left, right)).toBe(false);
    }
  });
});

describe('a balancer with two backends', () => {
  /** Each new connection goes to the next backend; requests of one connection stay with it. */
  const balancer = (versionOf: (connection: number) => string) => {
    const connections = new WeakMap<object, number>();
    let count = 0;
    return serve((request, response) => {
      const own = connections.get(request.socket) ?? count++;
      connections.set(request.socket, own);
      response.end(request.url === '/version' ? versionOf(own) : 'ok');
    });
  };
  const suite = 'version: GET /version\nchecks: { home: GET / }';

  test('one stale in two is seen', async () => {
    await using service = await balancer((connection) => (connection % 2 === 0 ? '1.4.0' : '1.3.0'));
    const report = await runSuite(suite, { baseUrl: service.url, expectedVersion: '1.4.0' });
    expect(report).toMatchObject({ outcome: 'fail', reasons: ['served-version-mixed'] });
    expect(report.detail.served.before).toMatchObject({ verdict: 'mixed', matching: 12, connections: 24 });
  });

  test('one stale in twenty is seen with 59 connections, as the bound says', async () => {
    await using service = await balancer((connection) => (connection % 20 === 19 ? '1.3.0' : '1.4.0'));
    const report = await runSuite(
      'version: { request: GET /version, connections: 59 }\nchecks: { home: GET / }',
      { baseUrl: service.url, expectedVersion: '1.4.0' },
    );
    expect(report.reasons).toEqual(['served-version-mixed']);
    expect(report.detail.served.before?.detectableShare).toBeLessThan(0.05);
  });

  test('every connection is a new one', async () => {
    const seen = new Set<number>();
    await using service = await balancer((connection) => {
      seen.add(connection);
      return '1';
    });
    await runSuite(suite, { baseUrl: service.url });
    expect(seen.size).toBe(48);
  });

  test('a version that changes during the run binds the verdict to none', async () => {
    let version = '1.4.0';
    await using service = await serve((request, response) => {
      if (request.url === '/') version = '1.5.0';
      response.end(version);
    });
    const report = await runSuite(suite, { baseUrl: service.url, expectedVersion: '1.4.0' });
    expect(report).toMatchObject({ outcome: 'inconclusive', reasons: ['served-version-changed'] });
    expect(report.headline).toBe('Inconclusive: the version on staging changed while it was checked');
  });

  test('green on old and new code alike is not green', async () => {
    await using service = await serve((request, response) => {
      response.end(request.url === '/version' ? '{"version":"1.3.0"}' : 'healthy');
    });
    const report = await runSuite('checks: { health: GET /health }', {
      baseUrl: service.url,
      expectedVersion: '1.4.0',
    });
    expect(report).toMatchObject({ outcome: 'fail', reasons: ['served-version-old'] });
  });

  test('a service that states no version is unknown, and its checks are still told', async () => {
    await using service = await serve((_request, response) => void response.end('<html>'));
    const report = await runSuite('checks: { home: GET / }', {
      baseUrl: service.url,
      expectedVersion: '1.4.0',
    });
    expect(report).toMatchObject({ outcome: 'inconclusive', reasons: ['served-version-unknown'] });
    expect(report.detail.counts.passed).toBe(1);
  });

  test.each([
    ['{ request: GET /x, json: $.build.id }', { body: '{"build":{"id":"1.4.0"}}' }],
    ['{ request: GET /x, header: x-version }', { header: '1.4.0' }],
    ["{ request: GET /x, matches: 'app-([0-9.]+)[.]js' }", { body: '<script src="/app-1.4.0.js">' }],
    ['GET /x', { body: '"1.4.0"' }],
    ['GET /x', { body: '1.4.0\n' }],
  ])('read by %s', async (source, { body = '', header = '' }: { body?: string; header?: string }) => {
    await using service = await serve((_request, response) => {
      response.writeHead(200, { 'x-version': header }).end(body);
    });
    const report = await runSuite(`version: ${source}\nchecks: { home: GET / }`, {
      baseUrl: service.url,
      expectedVersion: '1.4.0',
    });
    expect(report.outcome).toBe('pass');
  });
});
