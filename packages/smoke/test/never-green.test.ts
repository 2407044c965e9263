import { describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '@release-actions/report';
import { smoke, nodePorts } from '../src/index.ts';
import type { SmokeRequest } from '../src/index.ts';
import { sameVersion } from '../src/version/reading.ts';
import { checkOf, json, messagesOf, runSuite, serve } from './support.ts';

async function problemsOf(content: string): Promise<string[]> {
  try {
    await runSuite(content, { baseUrl: 'http://127.0.0.1:9' });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.problems.map(
      ({ position, path = '', message }) =>
        `${position?.line ?? 0}:${position?.column ?? 0} ${path}: ${message}`,
    );
  }
  return [];
}

describe('a version is another one, however much it looks alike', () => {
  test.each([
    ['1234567', '12345678'],
    ['20261129', '202611290'],
    ['v20261129', '202611291530'],
  ])('build %s is not build %s', (left, right) => expect(sameVersion(left, right)).toBe(false));

  test.each([
    ['1234567', '1234567'.padEnd(40, '0')],
    ['12ab567', '12ab5678'],
  ])('%s is the start of commit %s', (left, right) => expect(sameVersion(left, right)).toBe(true));
});

describe('what a floor adds is its own, although it is written alike', () => {
  const run = async (suite: string, floor: string, url: string): Promise<string[]> => {
    const report = await runSuite(suite, { baseUrl: url, floor: { file: 'floor.yml', content: floor } });
    return report.detail.checks.map(({ id, outcome }) => `${id} ${outcome}`);
  };

  test.each([
    [
      'variables of the suite lead elsewhere',
      'variables: { path: good }\nchecks: { home: "GET /${path}" }',
      'variables: { path: bad }\nchecks: { home: "GET /${path}" }',
      ['home pass', 'floor home fail'],
    ],
    [
      'defaults of the suite change the request',
      'defaults: { headers: { x-skip: "yes" } }\nchecks: { home: GET /bad }',
      'checks: { home: GET /bad }',
      ['home pass', 'floor home fail'],
    ],
    [
      'what it needs is another check',
      'checks: { home: { request: GET /good, needs: login }, login: GET /good }',
      'checks: { home: { request: GET /good, needs: login }, login: GET /bad }',
      ['home pass', 'login pass', 'floor home skipped', 'floor login fail'],
    ],
    [
      'the same in every respect is there once',
      'checks: { home: GET /good, more: GET /good }',
      'checks: { home: GET /good }',
      ['home pass', 'more pass'],
    ],
  ])('%s', async (_name, suite, floor, expected) => {
    await using service = await serve((request, response) => {
      const good = request.url === '/good' || request.headers['x-skip'] === 'yes';
      response.writeHead(good ? 200 : 404).end();
    });
    expect(await run(suite, floor, service.url)).toEqual(expected);
  });

  test('its JSON Schema files come from where it comes from', async () => {
    await using service = await serve(json({ id: 'text' }));
    const check = '{ request: GET /, expect: { schema: order.schema.json } }';
    const report = await runSuite('checks: { other: GET / }', {
      baseUrl: service.url,
      floor: { file: 'floor.yml', content: `checks: { order: ${check} }` },
      ports: {
        readFile: () => Promise.resolve('{}'),
        readFloorFile: () => Promise.resolve('{"properties":{"id":{"type":"number"}}}'),
      },
    });
    expect(messagesOf(checkOf(report, 'order'))).toEqual(['/id must be number']);
  });
});

describe('cleaning up', () => {
  test('that fails changes no verdict, and is told', async () => {
    await using service = await serve((request, response) => {
      response.writeHead(request.method === 'DELETE' ? 404 : 200).end();
    });
    const report = await runSuite(
      'checks: { order: POST /orders, clean: { request: DELETE /orders, needs: order, always: true } }',
      { baseUrl: service.url },
    );
    expect(report.outcome).toBe('pass');
    expect(JSON.stringify(report.body)).toContain(
      'Cleaning up failed: clean. What the checks made may still be there.',
    );
    expect(report.annotations).toMatchObject([{ level: 'warning', title: 'clean' }]);
  });

  test('after nothing is a mistake: such a check would decide nothing', async () => {
    expect(await problemsOf('checks:\n  home: { request: GET /, always: true }\n  other: GET /')).toEqual([
      '2:3 checks.home: "always" is for cleaning up after other checks: name them with "needs"',
    ]);
  });
});

describe('an expectation that cannot be evaluated is a mistake of the suite', () => {
  test.each([
    [
      'a pattern of a value',
      'checks:\n  a:\n    request: GET /\n    expect:\n      json:\n        $.id: { matches: "a(" }',
      '6:26 checks.a.expect.json.$.id.matches: is not a regular expression (RE2)',
    ],
    [
      'a pattern inside another operator',
      'checks: { a: { request: GET /, expect: { json: { $.a: { every: { matches: "(?=x)" } } } } } }',
      'checks.a.expect.json.$.a.every.matches: is not a regular expression (RE2)',
    ],
    [
      'a pattern of a header',
      'checks: { a: { request: GET /, expect: { headers: { x: { matches: "[" } } } } }',
      'checks.a.expect.headers.x.matches: is not a regular expression (RE2)',
    ],
    [
      'a pattern of the body',
      'checks: { a: { request: GET /, expect: { body: { matches: "[" } } } }',
      'checks.a.expect.body.matches: is not a regular expression (RE2)',
    ],
    [
      'a pattern of a capture',
      'checks: { a: { request: GET /, capture: { x: { matches: "[" } } } }',
      'checks.a.capture.x.matches: is not a regular expression (RE2)',
    ],
    [
      'a pattern of the version',
      'version: { request: GET /version, matches: "[" }\nchecks: { a: GET / }',
      'version.matches: is not a regular expression (RE2)',
    ],
    [
      'a query of the version',
      'version: { request: GET /version, json: "$[" }\nchecks: { a: GET / }',
      'version.json: is not a JSONPath query (RFC 9535)',
    ],
    [
      'a pattern of a command',
      'checks: { a: { command: [ls], expect: { output: { matches: "[" } } } }',
      'checks.a.expect.output.matches: is not a regular expression (RE2)',
    ],
    [
      'a limit that is no number',
      'checks: { a: { request: GET /, expect: { json: { $.p95: { below: fast } } } } }',
      'checks.a.expect.json.$.p95.below: expected a number, found "fast"',
    ],
    [
      'no operator at all',
      'checks: { a: { request: GET /, expect: { json: { $.p95: {} } } } }',
      'checks.a.expect.json.$.p95: says nothing: expected an operator such as equals, exists or below',
    ],
    [
      'a number that JSON cannot carry',
      'checks: { a: { request: GET /, expect: { json: { $.id: 9007199254740993 } } } }',
      'checks.a.expect.json.$.id: 9007199254740992 is beyond what JSON numbers carry exactly',
    ],
  ])('%s', async (_name, suite, expected) => {
    const problems = await problemsOf(suite);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });
});

describe('a part of a plan', () => {
  const request = (shard: SmokeRequest['shard']): SmokeRequest => ({
    service: 's',
    environment: 'e',
    wave: 'all',
    sha: '',
    suites: [{ file: 'smoke.yml', content: 'checks: { a: GET /, b: GET / }' }],
    variables: {},
    secrets: {},
    baseUrl: 'http://127.0.0.1:9',
    signal: new AbortController().signal,
    ...(shard === undefined ? {} : { shard }),
  });

  test('with nothing in it is a mistake in the number of parts, not a suite without checks', async () => {
    await expect(smoke(request({ index: 3, of: 3 }), nodePorts('.'))).rejects.toThrow(
      'part 3/3 has no checks: this plan divides into 2 parts at most',
    );
  });
});

describe('secrets', () => {
  test('in an answer that is not as expected are masked, too', async () => {
    await using service = await serve(json({ token: 't-0k3n-v4lue', list: ['s3cr3t-item'], role: 'guest' }));
    const report = await runSuite(
      `
checks:
  login:
    request: POST /login
    expect: { body: admin }
    capture: { token: { json: $.token, secret: true }, all: { json: $.list, secret: true } }
`,
      { baseUrl: service.url },
    );
    expect(report.outcome).toBe('fail');
    expect(JSON.stringify(report)).not.toContain('t-0k3n-v4lue');
    expect(JSON.stringify(report)).not.toContain('s3cr3t-item');
  });

  test('that are too short to be masked are named', async () => {
    await using service = await serve(json({ pin: '12' }));
    const report = await runSuite(
      'secrets: [PIN]\nchecks: { a: { request: GET /, capture: { p: { json: $.pin, secret: true } } } }',
      { baseUrl: service.url, secrets: { PIN: 'abc' } },
    );
    const written = JSON.stringify(report.body);
    expect(written).toContain('PIN has fewer than 4 characters and is not masked');
    expect(written).toContain('p has fewer than 4 characters and is not masked');
  });
});
