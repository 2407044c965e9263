import { describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '@release-actions/report';
import { runSuite } from './support.ts';
import type { RunOptions } from './support.ts';

async function problemsOf(
  content: string,
  options: RunOptions = { baseUrl: 'http://127.0.0.1:9' },
): Promise<string[]> {
  try {
    await runSuite(content, options);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.message.split('\n').slice(0, -1);
  }
  return [];
}

const request = (found: string, meant: string): string =>
  `expected a request such as GET /health, or GET /old 301 for another status than 2xx, found "${found}". Did you mean "${meant}"?`;

describe('what a beginner writes is answered with the place, what was found, and what was likely meant', () => {
  test.each<[string, string, string[]]>([
    [
      'a mistyped key that decides the kind',
      'checks:\n  home: { requst: GET / }',
      [
        '2:3 checks.home: says nothing to do: expected one of request, graphql, tls, tcp, dns, command, compare. Did you mean "request"?',
      ],
    ],
    ['two letters swapped', 'nmae: x\nchecks: { a: GET / }', ['1:1 nmae: unknown key. Did you mean "name"?']],
    ['a tab', 'checks:\n\thome: GET /', ['2:1 is indented with a tab; YAML wants spaces']],
    [
      'a list of checks',
      'checks:\n  - GET /',
      ['2:3 checks: expected a mapping from names to checks, found a list'],
    ],
    [
      'wrong types, all at once',
      'checks:\n  home: { request: GET /, timeout: 5, retry: lots, advisory: "yes" }',
      [
        '2:36 checks.home.timeout: expected a length of time such as 500ms, 5s or 2m, found 5',
        '2:46 checks.home.retry: expected a whole number from 1 to 20, found "lots"',
        '2:62 checks.home.advisory: expected true or false, found "yes"',
      ],
    ],
    [
      'a name twice',
      'checks:\n  home: GET /\n  home: GET /other',
      ['3:3 this name is there twice in one mapping; the second would replace the first'],
    ],
    [
      'a mistyped variable',
      'variables: { token: abc }\nchecks:\n  home: { request: "GET /x?t=${tokne}" }',
      ['3:3 checks.home: ${tokne} is no variable, secret, column or capture. Did you mean "token"?'],
    ],
    [
      'a circle of needs',
      'checks:\n  a: { request: GET /, needs: b }\n  b: { request: GET /, needs: a }',
      ['2:3 checks.a: needs itself: a -> b -> a'],
    ],
    [
      'a need that is mistyped',
      'checks:\n  login: POST /login\n  orders: { request: GET /orders, needs: logn }',
      ['3:3 checks.orders: needs "logn", which no check is called. Did you mean "login"?'],
    ],
    [
      'a secret without a value',
      'name: x\nsecrets: [PASSWORD]\nchecks: { a: GET / }',
      [
        '2:1 secrets.PASSWORD: has no value. Pass it to the action\'s input "secrets", or to the command line as an environment variable',
      ],
    ],
    [
      'a method in small letters',
      'checks:\n  home: get /',
      [`2:9 checks.home.request: ${request('get /', 'GET /')}`],
    ],
    ['no method', 'checks:\n  home: /up', [`2:9 checks.home.request: ${request('/up', 'GET /up')}`]],
    [
      'a mistyped method',
      'checks:\n  home: GETT /',
      [`2:9 checks.home.request: ${request('GETT /', 'GET /')}`],
    ],
    [
      'a version without a method',
      'version: /v\nchecks: { a: GET / }',
      [`1:10 version.request: ${request('/v', 'GET /v')}`],
    ],
    [
      'method and address apart',
      'checks:\n  home: { method: POST, url: /a }',
      [
        '2:3 checks.home: says nothing to do: expected one of request, graphql, tls, tcp, dns, command, compare. Did you mean "request: POST /a"?',
      ],
    ],
    [
      'two things to do',
      'checks:\n  home: { request: GET /, tcp: "a:1" }',
      ['2:3 checks.home: says more than one thing to do: request and tcp'],
    ],
    [
      'a status instead of expectations',
      'checks:\n  home: { request: GET /, expect: 200 }',
      ['2:35 checks.home.expect: expected a mapping, found 200. Did you mean { status: 200 }?'],
    ],
    [
      'a status in words',
      'checks:\n  home: { request: GET /, expect: { status: OK } }',
      ['2:45 checks.home.expect.status: expected a status such as 200 or 2xx, found "OK"'],
    ],
    [
      'a body without its kind',
      'checks:\n  home: { request: POST /, body: { user: a } }',
      ['2:34 checks.home.body: expected text, { json: … } or { form: … }, found a mapping'],
    ],
    [
      'a shell line',
      'checks:\n  t: { command: npm test }',
      [
        '2:17 checks.t.command: expected a list of the program and each argument (there is no shell), found "npm test". Did you mean [npm, test]?',
      ],
    ],
    [
      'an operator as another tool calls it',
      'checks:\n  a: { request: GET /, expect: { json: { $.x: { gte: 3 } } } }',
      ['2:49 checks.a.expect.json.$.x.gte: unknown key. Did you mean "at-least"?'],
    ],
    [
      'queries that are none',
      'checks:\n  a: { request: GET /, expect: { json: { items.id: 2 } } }',
      [
        "2:42 checks.a.expect.json.items.id: is not a JSONPath query (RFC 9535): expected '$', found 'i' ('items.id':0)",
      ],
    ],
    [
      'a value that needs quotes',
      'checks:\n  a: { request: GET /, headers: { x: a: b } }',
      ['2:38 a value with ": " in it needs quotes'],
    ],
    [
      'another one',
      'checks:\n  a: { request: GET /, expect: { body: @ok } }',
      ['2:40 a value that starts with this character needs quotes'],
    ],
    [
      'another indentation',
      'checks:\n  home:\n    request: GET /\n   expect: {}',
      [
        '4:1 does not stand below its neighbours, or a bracket before it is not closed: compare the indentation',
      ],
    ],
    ['another file', '<html></html>', ['1:1 expected a suite, found "<html></html>"']],
    [
      'a check that says nothing',
      'checks:\n  a:',
      ['2:5 checks.a: expected a request such as GET /health, or a mapping, found nothing'],
    ],
    [
      'one name for two values',
      'checks:\n  a: { request: GET /, capture: { id: $.id } }\n  b: { request: GET /, capture: { id: $.id } }',
      ['3:3 checks.b: "id" is captured elsewhere, too (smoke.yml:2)'],
    ],
    [
      'a value of one of many rows',
      'checks:\n  a: { request: "GET /${n}", rows: [{ n: 1 }], capture: { id: $.id } }',
      ['2:3 checks.a: a check with rows cannot capture "id": which row\'s value would it be?'],
    ],
  ])('%s', async (_name, content, expected) => {
    expect(await problemsOf(content)).toEqual(expected.map((line) => `smoke.yml:${line}`));
  });
});

describe('mistakes of every sort come at once', () => {
  test('of shape, of queries and of needs, from top to bottom', async () => {
    const content = `checks:
  a: { request: GET /, expect: { json: { "$.x[": ok } } }
  b: { request: GET /, expects: { status: 200 } }
  c: { request: GET /, needs: [d, b] }
  d: { request: GET /, needs: [c] }
  e: { request: GET /, needs: [cc] }
`;
    expect(await problemsOf(content)).toEqual([
      expect.stringMatching(/^smoke\.yml:2:42 .* is not a JSONPath query/u),
      expect.stringMatching(/^smoke\.yml:3:24 .* Did you mean "expect"\?/u),
      'smoke.yml:4:3  checks.c: needs itself: c -> d -> c',
      'smoke.yml:6:3  checks.e: needs "cc", which no check is called. Did you mean "c"?',
    ]);
  });

  test('but of names that stand in a file which is no YAML nothing is said', async () => {
    const suites = [
      { file: 'a.yml', content: 'checks:\n  a: { request: GET /, needs: [b] }\n' },
      { file: 'b.yml', content: 'checks:\n  b: { request: GET /\n' },
    ];
    const problems = await problemsOf('', { baseUrl: 'http://127.0.0.1:9', suites });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^b\.yml:/u);
  });
});

describe('a path without a base URL leads nowhere, which no request has to find out', () => {
  const hint = 'Give a base URL: --base-url, the input base-url, or the url of the environment in the policy';

  test.each<[string, string, string[]]>([
    [
      'one check',
      'checks:\n  b: GET https://a.example/\n  a: GET /health\n',
      [`smoke.yml:3:3 checks.a: asks for /health, and nothing says where that is. ${hint}`],
    ],
    [
      'several, told once',
      'checks:\n  a: GET /health\n  b: { graphql: { query: "{ a }" } }\n  c: { compare: { request: GET /c, with: ["https://a.example"] } }\n',
      [
        `smoke.yml:2:3 checks.a: asks for /health, and nothing says where that is; so do 3 checks of this file in all. ${hint}`,
      ],
    ],
    [
      'the version alone',
      'version: GET /version\nchecks:\n  a: GET https://a.example/\n',
      [`smoke.yml:1:1 version: asks for /version, and nothing says where that is. ${hint}`],
    ],
  ])('%s', async (_what, content, expected) => {
    expect(await problemsOf(content, {})).toEqual(expected);
  });

  test('the version that the policy or the release asks for', async () => {
    const content = 'checks:\n  a: GET https://a.example/\n';
    expect(await problemsOf(content, { expectedVersion: '1.4.0' })).toEqual([
      `version: asks for /version, and nothing says where that is. ${hint}`,
    ]);
  });

  test('waiting for nothing is no waiting', async () => {
    const content = 'ready: 2m\nchecks:\n  a: GET /\n';
    const expected =
      'smoke.yml:1:1 ready: says how long to wait, and not for what. ' +
      'Add routes, such as ready: { routes: [GET /health], within: 2m }, or version, such as version: GET /version';
    const baseUrl = 'http://127.0.0.1:9';
    expect(await problemsOf(content, { baseUrl })).toEqual([expected]);
  });

  test('whole addresses need none', async () => {
    expect(await problemsOf('checks: { a: GET http://127.0.0.1:9/ }', {})).toEqual([]);
  });
});
