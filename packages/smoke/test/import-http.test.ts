import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { importSuite } from '../src/import/import.ts';
import { readSuites } from '../src/suite/read.ts';

type Check = Readonly<Record<string, unknown>>;
type Parsed = { variables?: Record<string, unknown>; concurrency?: number; checks: Record<string, Check> };

async function imported(content: string) {
  const { suite, notUnderstood } = await importSuite('a.http', content);
  await readSuites([{ file: 'imported.yml', content: suite }]);
  return { ...(parse(suite) as Parsed), notUnderstood };
}

const login = '### login\n# @name login\nPOST https://a.example/login\n\n';

test('a variable that holds another one, also one that is defined later or not at all', async () => {
  const { variables, checks, notUnderstood } = await imported(
    '@base = http://{{host}}\n@api = {{base}}/{{version}}\nGET {{base}}/a\n\n###\n@host = localhost:4801\nGET {{api}}',
  );
  expect(variables).toEqual({ base: 'http://localhost:4801', host: 'localhost:4801' });
  expect(Object.values(checks)).toMatchObject([
    { request: 'GET ${base}/a' },
    { request: 'GET http://localhost:4801/${version}' },
  ]);
  expect(notUnderstood).toEqual(['variable version has no value here; pass it with --var version=…']);
});

test.each([
  ['is defined by itself', '@a = {{b}}\n@b = {{a}}\nGET /\n'],
  ['is defined more than once', '@a = 1\n@a = 2\nGET /\n'],
  ['are one here', '@a.b = 1\n@a-b = 2\nGET /\n'],
])('a variable that %s is listed', async (words, content) => {
  const { notUnderstood } = await imported(content);
  expect(notUnderstood.join('\n')).toContain(words);
});

test("a variable that holds another request's answer is a capture of that request", async () => {
  const { variables, checks, notUnderstood } = await imported(
    `@token = {{login.response.body.$.token}}\n${login}###\n# @name orders\nGET https://a.example/\nAuthorization: Bearer {{token}}\n`,
  );
  expect(variables).toBeUndefined();
  expect(checks['login']).toMatchObject({ capture: { 'login-token': '$.token' } });
  expect(checks['orders']).toMatchObject({ headers: { authorization: 'Bearer ${login-token}' } });
  expect(notUnderstood).toEqual([]);
});

describe("another request's answer", () => {
  test.each<[string, unknown, string[]]>([
    ['{{login.response.body.*}}', '$', []],
    ['{{login.response.body.$.a[0]}}', '$.a[0]', []],
    ['{{login.response.body.a-b}}', "$['a-b']", []],
    ['{{login.response.headers.X-Token}}', { header: 'X-Token' }, []],
    [
      '{{login.response.body.//token}}',
      undefined,
      [
        'b: {{login.response.body.//token}}: what it means is no JSONPath query',
        'variable login-token has no value here; pass it with --var login-token=…',
      ],
    ],
  ])('%s', async (reference, source, told) => {
    const { checks, notUnderstood } = await imported(
      `${login}### b\nGET https://a.example/\nX: ${reference}\n`,
    );
    expect(Object.values(checks['login']?.['capture'] ?? {})).toEqual(source === undefined ? [] : [source]);
    expect(notUnderstood).toEqual(told);
  });

  test('two places of one answer never share a name', async () => {
    const { checks } = await imported(
      `${login}### b\nGET https://a.example/\nX: {{login.response.body.$.a.b}} {{login.response.body.a-b}}\n`,
    );
    expect(checks['login']).toMatchObject({ capture: { 'login-a-b': '$.a.b', 'login-a-b-2': "$['a-b']" } });
    expect(checks['b']).toMatchObject({ headers: { x: '${login-a-b} ${login-a-b-2}' } });
  });

  test('as text in JSON it stays text, whatever type it has', async () => {
    const { checks } = await imported(
      `${login}### b\nPOST https://a.example/\nContent-Type: application/json\n\n{"t": "{{login.response.body.$.id}}"}\n`,
    );
    expect(checks['b']).toMatchObject({ body: '{"t": "${login-id}"}' });
  });
});

describe('request lines', () => {
  test.each([
    ['get https://a.example/ok', 'GET https://a.example/ok'],
    ['https://a.example/ok HTTP/1.1', 'GET https://a.example/ok'],
    ['GET https://a.example/a b HTTP/2', 'GET https://a.example/a%20b'],
    ['GET {{ host }}/ok', 'GET ${host}/ok'],
    ['GET a.example:81/ok', 'GET http://a.example:81/ok'],
    ['GET /ok\nHost: localhost:4801', 'GET http://localhost:4801/ok'],
    ['GET https://a.example/\n  ?a=b c\n  &d=e', 'GET https://a.example/?a=b%20c&d=e'],
  ])('%j', async (lines, request) => {
    const { checks } = await imported(`### a\n${lines}\n`);
    expect(checks['a']).toEqual({ request, follow: 10 });
  });

  test.each(['TRACE', 'GRAPHQL', 'WEBSOCKET'])('%s is listed, and its request left out', async (method) => {
    const { checks, notUnderstood } = await imported(
      `### a\n${method} https://a.example/x\nA: b\n\nquery { a }\n\n### b\nGET https://a.example/\n`,
    );
    expect(Object.keys(checks)).toEqual(['b']);
    expect(notUnderstood).toEqual([
      `a: the method ${method}, which suites do not have; the request was left out`,
    ]);
  });

  test('a line that is no request is listed', async () => {
    const { notUnderstood } = await imported('@x := 1\nname: foo\nGET\nGET https://a.example/\n');
    expect(notUnderstood).toEqual([
      'GET https a.example: @x := 1',
      'GET https a.example: name: foo',
      'GET https a.example: GET',
    ]);
  });
});

describe('headers and bodies', () => {
  test.each<[string, string, Check, string[]]>([
    [
      'headers of one name',
      'X-A: 1\nx-a: 2\n',
      { headers: { 'x-a': '1, 2' } },
      ['a: header x-a is there more than once; its values are sent as one, in a row'],
    ],
    [
      'a form on several lines',
      'Content-Type: application/x-www-form-urlencoded\n\na=1\n&b=2&\nc=3\n',
      { body: 'a=1&b=2&c=3' },
      [],
    ],
    [
      'a whole number beyond 2^53',
      'Content-Type: application/json\n\n{"id": 12345678901234567890}\n',
      { body: '{"id": 12345678901234567890}' },
      [],
    ],
    ['a literal ${', 'A: ${b}\n\ncost ${x}\n', { headers: { a: '$${b}' }, body: 'cost $${x}' }, []],
  ])('%s', async (_name, lines, check, told) => {
    const { checks, notUnderstood } = await imported(`### a\nPOST https://a.example/\n${lines}`);
    expect(checks['a']).toMatchObject(check);
    expect(notUnderstood).toEqual(told);
  });
});

describe('assertions', () => {
  test.each<[string, Check | undefined, string[]]>([
    ['?? body items.length == 3', { json: { '$.items': { length: 3 } } }, []],
    ['?? body a-b == null', { json: { "$['a-b']": { equals: null } } }, []],
    ['?? body a == ${b}', { json: { '$.a': '$${b}' } }, []],
    ['?? status == 200\n?? status == 201', { status: 200 }, ['a: assertion ?? status == 201']],
    ['?? body a == 1\n?? body a == 2', { json: { '$.a': 1 } }, ['a: assertion ?? body a == 2']],
    ['?? body a == 12345678901234567890', undefined, ['a: assertion ?? body a == 12345678901234567890']],
  ])('%s', async (assertion, expected, told) => {
    const { checks, notUnderstood } = await imported(`### a\nGET https://a.example/\n\n${assertion}\n`);
    expect(checks['a']?.['expect']).toEqual(expected);
    expect(notUnderstood).toEqual(told);
  });
});

test('one request after the other, as in an editor', async () => {
  expect(await imported('GET https://a.example/\n')).toMatchObject({ concurrency: 1 });
});

test.each([
  ['a1.yml', 'checks:\n  a: GET /\n', 'expected a Postman 2.1 collection (.json) or a .http file'],
  ['a1.http', 'checks:\n  a: GET /\n', 'has no request'],
  ['a1.rest', '', 'has no request'],
])('%s with %j is a mistake', async (path, content, words) => {
  await expect(importSuite(path, content)).rejects.toMatchObject({
    name: 'ConfigurationError',
    message: expect.stringContaining(words) as unknown,
  });
});
