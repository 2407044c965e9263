import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { schema } from 'ctrf';
import { XMLParser } from 'fast-xml-parser';
import type { Report } from '@release-actions/report';
import { parse } from 'yaml';
import type { SmokeDetail, SmokePorts } from '../src/index.ts';
import { notStarted, writeReport } from '../src/index.ts';
import { suiteJsonSchema } from '../src/suite/json-schema.ts';
import { readCtrf } from '../src/results/ctrf.ts';
import { readJunit } from '../src/results/junit.ts';
import { readTap } from '../src/results/tap.ts';
import { runSuite, serve } from './support.ts';

const suite = `
version: GET /version
checks:
  good: GET /
  flaky: GET /flaky
  bad: { request: GET /bad, expect: { body: '<script>' } }
  later: { request: GET /, needs: bad }
  odd: { request: GET /bad, advisory: true, retry: { attempts: 2, on: assertion } }
`;

async function report(): Promise<Report<SmokeDetail>> {
  let flaky = 0;
  await using service = await serve((request, response) => {
    if (request.url === '/flaky') flaky += 1;
    const status = request.url === '/flaky' && flaky === 1 ? 503 : request.url === '/bad' ? 500 : 200;
    response.writeHead(status).end('1.4.0');
  });
  return await runSuite(suite, { baseUrl: service.url });
}

const service = { baseUrl: 'http://shop.example' };

/** Every exchange is answered so, without a network. */
const answering = (status: number): Partial<SmokePorts> => ({
  exchange: (request) =>
    Promise.resolve({
      ok: true,
      status,
      httpVersion: '1.1',
      headers: {},
      body: Buffer.from('1.4.0'),
      wireBytes: 5,
      url: request.url,
      remoteAddress: '192.0.2.1',
      reusedConnection: false,
      timings: { firstByteMs: 1, totalMs: 1 },
    }),
  addresses: () => Promise.resolve(['192.0.2.1']),
});

describe('JUnit', () => {
  test('every attempt is kept, and a reader counts what happened', async () => {
    const xml = await writeReport('junit', await report());
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(xml) as {
      testsuites: Record<string, unknown>;
    };
    expect(testsuites).toMatchObject({
      '@_tests': '6',
      '@_failures': '1',
      '@_errors': '0',
      '@_skipped': '2',
    });
    expect(xml).toContain(
      '<flakyFailure message="the status is expected to be 2xx, found 503" type="unavailable">',
    );
    const read = readJunit(xml);
    expect('tests' in read ? read.tests.filter(({ flaky }) => flaky).map(({ name }) => name) : read).toEqual([
      'storefront flaky',
    ]);
  });

  test('a run without checks is not a file without failures', async () => {
    const read = readJunit(await writeReport('junit', await runSuite('checks: {}')));
    expect(read).toMatchObject({ tests: [{ name: 'storefront verdict', outcome: 'fail' }] });
  });
});

test('TAP and CTRF say the same as JUnit', async () => {
  const found = await report();
  const outcomes = (read: object): unknown[] =>
    'tests' in read ? (read.tests as { outcome: string }[]).map(({ outcome }) => outcome) : [read];
  const junit = outcomes(readJunit(await writeReport('junit', found)));
  const ctrf = outcomes(readCtrf(await writeReport('ctrf', found)));
  expect(ctrf).toEqual(junit);
  expect(outcomes(readTap(await writeReport('tap', found)))).toEqual(junit);
});

describe('CTRF', () => {
  /** The schema that the format's authors publish (github.com/ctrf-io/ctrf, MIT), strict about unknown properties. */
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;
  const validate = new Ajv({
    strict: false,
    formats: { 'date-time': instant, uuid: /^[0-9a-f-]{36}$/u, uri: /^\w+:/u },
  }).compile(schema);

  test.each<[string, () => Promise<Report<SmokeDetail>>]>([
    ['all outcomes', report],
    ['a pass', () => runSuite('checks: { a: GET / }', { ...service, ports: answering(200) })],
    ['no checks', () => runSuite('')],
    [
      'another version',
      () => runSuite('checks: { a: GET / }', { ...service, ports: answering(200), expectedVersion: '9.9.9' }),
    ],
    [
      'rows, captures and redirects',
      () =>
        runSuite('checks: { a: { request: "GET /${n}", follow: 2, rows: [{ n: 1 }, { n: 2 }] } }', {
          ...service,
          ports: answering(500),
        }),
    ],
    ['a command', () => runSuite('checks: { a: { command: [node, --version] } }')],
    [
      'a cancelled run',
      () => runSuite('checks: { a: GET http://a.example/ }', { signal: AbortSignal.abort() }),
    ],
    [
      'a run that was not started',
      () =>
        Promise.resolve(
          notStarted({
            service: 's',
            environment: 'e',
            wave: 'all',
            sha: 'a'.repeat(40),
            reason: 'suite-unknown',
            message: 'GitHub did not answer',
            hint: '',
            at: new Date(0),
          }),
        ),
    ],
  ])('of %s is valid by the published schema', async (_name, make) => {
    validate(JSON.parse(await writeReport('ctrf', await make())));
    expect(validate.errors).toBeNull();
  });

  test('a document with a property of our own invention would be refused', async () => {
    const document = JSON.parse(await writeReport('ctrf', await report())) as { results: object };
    expect(validate({ ...document, results: { ...document.results, verdict: 'pass' } })).toBe(false);
  });

  test('keeps every attempt', async () => {
    const document = JSON.parse(await writeReport('ctrf', await report())) as {
      results: { tests: { name: string }[] };
    };
    expect(document.results.tests.find(({ name }) => name === 'flaky')).toMatchObject({
      status: 'passed',
      flaky: true,
      retries: 1,
      retryAttempts: [
        { attempt: 1, status: 'failed' },
        { attempt: 2, status: 'passed' },
      ],
    });
  });
});

test('the HTML page loads nothing, runs nothing, and escapes what answers say', async () => {
  const page = await writeReport('html', await report());
  expect(page).not.toMatch(/<script|src=|href=|url\(|@import/iu);
  expect(page).toContain("default-src 'none'");
  expect(page).toContain('<h1>Fail: 1 of 4 critical paths on staging does not answer as expected</h1>');
});

describe('the HTML page of a thousand checks', () => {
  const checks = Array.from(
    { length: 1000 },
    (_, index) =>
      `  check-of-a-longer-path-${index}: { request: GET /${index}, expect: { json: { $.a: "x" } } }`,
  );
  const thousand = async (ports: Partial<SmokePorts>): Promise<Report<SmokeDetail>> =>
    await runSuite(`checks:\n${checks.join('\n')}`, { ...service, ports });
  const body = (text: string): Partial<SmokePorts> => {
    const { exchange } = answering(200);
    return {
      exchange: async (...args) => {
        const answer = await exchange!(...args);
        return answer.ok ? { ...answer, body: Buffer.from(text) } : answer;
      },
    };
  };

  test('folds what passed, and is small', async () => {
    const page = await writeReport('html', await thousand(body('{"a":"x"}')));
    expect(page).toContain('<summary>1000 passed at the first attempt</summary>');
    expect(page.match(/<details>/gu)).toHaveLength(1);
    expect(Buffer.byteLength(page)).toBeLessThan(128 * 1024);
  });

  test('has twenty failures in sight, and stays under a megabyte', async () => {
    const page = await writeReport('html', await thousand(body(JSON.stringify({ a: 'long '.repeat(5000) }))));
    expect(page).toContain('<summary>980 more</summary>');
    expect(Buffer.byteLength(page)).toBeLessThan(1_000_000);
  });

  test('shows what failed before what passed late', async () => {
    const [first] = (await report()).body.flatMap((block) => ('table' in block ? [block.table.rows] : []));
    expect(first?.map(([result]) => result)).toEqual(['✗ failed', '✗ failed', '✓ passed', '- skipped']);
  });
});

describe('the JSON Schema of suite files', () => {
  test('in the repository is what the shapes say; renew it with `release-actions smoke schema`', async () => {
    const file = new URL('../schema/smoke-suite.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(await suiteJsonSchema())),
    );
  });

  const accepts = async (content: string): Promise<boolean> =>
    new Ajv2020({ strict: false }).compile(await suiteJsonSchema())(parse(content));

  test('accepts what is read', async () => {
    expect(await accepts(suite)).toBe(true);
    expect(
      await accepts(
        "checks: { a: { command: [npm, test], result: { junit: out.xml } }, b: { tls: 'a:443' } }",
      ),
    ).toBe(true);
    expect(
      await accepts('checks: { a: { request: GET /, expect: { json: { $.a: { every: { above: 1 } } } } } }'),
    ).toBe(true);
  });

  test.each([
    'chekcs: {}',
    'checks: { a: GETT / }',
    'checks: { a: { request: GET /, expct: {} } }',
    'checks: { a: { request: GET /, expect: { json: { $.a: { aboove: 1 } } } } }',
    'checks: { a: { request: GET /, timeout: 5 parsecs } }',
  ])('refuses %s', async (content) => {
    expect(await accepts(content)).toBe(false);
  });
});
