import { describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '@release-actions/report';
import { nodePorts } from '../src/index.ts';
import type { SmokePorts } from '../src/index.ts';
import { checkOf, messagesOf, runSuite, serve } from './support.ts';
import type { RunOptions } from './support.ts';

async function problemsOf(content: string, options: RunOptions = {}): Promise<string> {
  try {
    await runSuite(content, { baseUrl: 'http://127.0.0.1:9', ...options });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.message;
  }
  return 'no problem';
}

describe('what is wrong with a run as a whole is told before the first request', () => {
  test.each<[string, string, RunOptions, string]>([
    [
      'a base URL with a query',
      'checks: { a: GET /a }',
      { baseUrl: 'http://h.example/?x=1' },
      'ends with a query',
    ],
    [
      'a base URL with a fragment',
      'checks: { a: GET /a }',
      { baseUrl: 'http://h.example/#/' },
      'ends with a fragment',
    ],
    [
      'an edge with a query',
      'version: { request: GET /v, edges: ["https://e.example/?x"] }\nchecks: { a: GET /a }',
      { baseUrl: 'http://h.example/?x=1' },
      'version.edges.0: ends with a query',
    ],
    [
      'an unknown name in the version',
      'version: "GET /${wher}"\nvariables: { where: v }\nchecks: { a: GET /a }',
      {},
      'version: ${wher} is no variable or secret, and nothing is captured yet where it is used. Did you mean "where"?',
    ],
    [
      'an unknown name in a route',
      'ready: { routes: ["GET /${x}"] }\nchecks: { a: GET /a }',
      {},
      'ready: ${x} is no',
    ],
    [
      'an unknown name in the headers of all requests',
      'defaults: { headers: { x-key: "${KEY}" } }\nchecks: { a: GET /a }',
      {},
      'defaults: ${KEY} is no',
    ],
    [
      'a capture by the name of a variable',
      'variables: { token: stale }\nchecks: { login: { request: GET /login, capture: { token: $.t } } }',
      {},
      'checks.login: captures "token", which has a value already: choose another name',
    ],
    [
      'rows that change nothing',
      'checks: { a: { request: GET /a, rows: [{ path: x }, { path: y }] } }',
      {},
      'checks.a: has rows, and uses none of their columns: write ${path} where it belongs',
    ],
    [
      'two statuses',
      'checks: { a: { request: GET /a 404, expect: { status: 200 } } }',
      {},
      'checks.a.expect.status: the request line expects 404 already: say one of them',
    ],
    [
      'two commands that write one file at the same time',
      'checks: { a: { command: [x], result: { junit: r.xml } }, b: { command: [y], result: { junit: ./r.xml } } }',
      {},
      'checks.b: writes r.xml, as a does: name another file, or give both the same "group"',
    ],
    [
      'a command that writes one file for each row',
      'checks: { a: { command: [x, "${n}"], result: { junit: r.xml }, rows: [{ n: 1 }, { n: 2 }] } }',
      {},
      'checks.a: runs once a row, and each run writes r.xml: give it a "group", so that they take turns',
    ],
    [
      'two suites that prove different versions',
      '',
      {
        suites: [
          { file: 'a.yml', content: 'version: GET /version\nchecks: { a: GET /a }' },
          { file: 'b.yml', content: 'version: GET /other\nchecks: { b: GET /b }' },
        ],
      },
      'b.yml:1:1 version: a.yml says something else, and one run has one: say it in one of them',
    ],
  ])('%s', async (_what, content, options, expected) => {
    expect(await problemsOf(content, options)).toContain(expected);
  });

  test.each([
    ['one after the other', 'b: { command: [y], result: { junit: r.xml }, needs: a }'],
    ['in one group', 'b: { command: [y], result: { junit: r.xml }, group: g }'],
    ['to their output', 'b: { command: [y], result: { tap: "-" } }'],
  ])('two commands may write one file %s', async (_how, second) => {
    const first = 'a: { command: [x], result: { junit: r.xml }, group: g }';
    expect(await problemsOf(`checks: { ${first}, ${second} }`)).toBe('no problem');
  });

  test('two suites may say the same of the version', async () => {
    const suites = ['a', 'b'].map((id) => ({
      file: `${id}.yml`,
      content: `version: GET /version\nchecks: { ${id}: GET / }`,
    }));
    expect(await problemsOf('', { suites })).toBe('no problem');
  });
});

describe('references in what all requests have', () => {
  test('headers and edges are sent with their values', async () => {
    const seen: (string | undefined)[] = [];
    await using service = await serve((request, response) => {
      seen.push(request.headers['x-key'] as string | undefined);
      response.end('1.4.0');
    });
    const suite =
      'secrets: [KEY]\nvariables: { edge: "http://localhost" }\n' +
      'version: { request: GET /version, connections: 1 }\n' +
      'defaults: { headers: { x-key: "${KEY}" } }\nchecks: { a: GET /a }';
    await runSuite(suite, { baseUrl: service.url, secrets: { KEY: 'secret-value' } });
    expect(new Set(seen)).toEqual(new Set(['secret-value']));
  });

  test('a name that has no value in this run is no defect of ours', async () => {
    const report = await runSuite('version: "GET /${expected-version}"\nchecks: { a: GET / }', {
      baseUrl: 'http://127.0.0.1:9',
    });
    expect(report.reasons).toContain('served-version-unknown');
    expect(report.detail.served.before?.problems).toEqual(['there is no value for ${expected-version}']);
  });
});

describe('cleaning up waits for whoever uses what it takes away', () => {
  test.each<[string, string]>([
    [
      'a check that needs the same, and is slower',
      'checks:\n  login: { request: GET /login, capture: { token: $.token } }\n' +
        '  orders: { request: "GET /use?t=${token}" }\n  log-out: { request: POST /out, needs: login, always: true }',
    ],
    [
      'what cleans up after that',
      'checks:\n  login: { request: GET /login, capture: { token: $.token } }\n' +
        '  log-out: { request: POST /out, needs: login, always: true }\n' +
        '  order: { request: "POST /use?t=${token}", capture: { id: $.id } }\n' +
        '  cancel: { request: "DELETE /use?id=${id}", needs: [order, login], always: true }',
    ],
  ])('%s', async (_what, suite) => {
    let loggedIn = false;
    await using service = await serve((request, response) => {
      const path = (request.url ?? '').split('?')[0];
      if (path === '/login') loggedIn = true;
      if (path === '/out') loggedIn = false;
      const answer = (): void => {
        response.writeHead(path === '/use' && !loggedIn ? 401 : 200).end('{"token":"t-1234","id":"7"}');
      };
      // Later than what else could go now, without waiting for a clock.
      if (path === '/use') setImmediate(() => setImmediate(answer));
      else answer();
    });
    const report = await runSuite(suite, { baseUrl: service.url });
    expect(report.detail.checks.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
  });
});

test('null is nothing to capture', async () => {
  await using service = await serve((_request, response) => void response.end('{"t":null}'));
  const report = await runSuite(
    'checks: { a: { request: GET /, capture: { t: $.t } }, b: "GET /x?t=${t}" }',
    { baseUrl: service.url },
  );
  expect(messagesOf(checkOf(report, 'a'))).toEqual(['$.t is null, it was to be captured as t']);
  expect(checkOf(report, 'b').outcome).toBe('skipped');
});

test('the deadline holds while the version is asked for, too', async () => {
  let ms = 0;
  const clock = {
    now: () => new Date(ms),
    monotonicMs: () => ms,
    sleep: (wait: number) => ((ms += wait), Promise.resolve()),
  };
  const hanging: SmokePorts['exchange'] = (_request, { deadlineMs }) => {
    ms += deadlineMs;
    return Promise.resolve({ ok: false, kind: 'timeout', message: 'no answer', phase: 'request' });
  };
  const ports = { ...nodePorts('.'), clock, exchange: hanging };
  const suite = 'deadline: 2s\nversion: GET /version\nready: { within: 1s }\nchecks: { a: GET / }';
  const report = await runSuite(suite, { baseUrl: 'https://shop.example', ports });
  expect(report.outcome).toBe('fail');
  expect(ms).toBeLessThanOrEqual(1000 + 8);
  ms = 0;
  const unready = await runSuite(suite.replace(/ready.*\n/u, ''), { baseUrl: 'https://shop.example', ports });
  expect(unready.outcome).toBe('inconclusive');
  expect(ms).toBeLessThanOrEqual(2000 + 5000 + 16);
});
