import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { importSuite } from '../src/import/import.ts';
import { readSuites } from '../src/suite/read.ts';

type Check = Readonly<Record<string, unknown>>;
type Parsed = { variables?: Record<string, unknown>; concurrency?: number; checks: Record<string, Check> };

async function imported(item: unknown[], more: object = {}) {
  const info = { name: 'c', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' };
  const { suite, notUnderstood } = await importSuite('c.json', JSON.stringify({ info, item, ...more }));
  await readSuites([{ file: 'imported.yml', content: suite }]);
  return { ...(parse(suite) as Parsed), notUnderstood };
}

const url = 'https://shop.example/a';
const script = (...exec: string[]) => ({ listen: 'test', script: { exec } });

const post = (body: unknown, header: unknown[] = []) => ({
  name: 'a',
  request: { method: 'POST', url, header, body },
});
const raw = (content: string, language?: string) =>
  post({
    mode: 'raw',
    raw: content,
    ...(language === undefined ? {} : { options: { raw: { language } } }),
  });
const json = { 'content-type': 'application/json' };

describe('what is sent', () => {
  test.each<[string, Check, Check, string[]]>([
    [
      'a path variable, also one with a placeholder, and a port that looks like one',
      {
        request: {
          url: {
            raw: '{{base}}:80/users/:id/:who?x=:id',
            variable: [
              { key: 'id', value: '42' },
              { key: 'who', value: '{{user}}' },
            ],
          },
        },
      },
      { request: 'GET ${base}:80/users/42/${user}?x=:id' },
      [],
    ],
    [
      'an address in parts, with its port',
      { request: { url: { protocol: 'http', host: ['localhost'], port: '4801', path: ['ok'] } } },
      { request: 'GET http://localhost:4801/ok' },
      [],
    ],
    [
      'an address without a scheme',
      { request: { url: 'shop.example/a b' } },
      { request: 'GET http://shop.example/a%20b' },
      [],
    ],
    ['a method in small letters', { request: { method: 'put', url } }, { request: `PUT ${url}` }, []],
    [
      'a whole number beyond 2^53 and 1.0',
      raw('{"id": 12345678901234567890, "f": 1.0}', 'json'),
      { headers: json, body: '{"id": 12345678901234567890, "f": 1.0}' },
      [],
    ],
    ['a key that is there twice', raw('{"a":1,"a":2}', 'json'), { headers: json, body: '{"a":1,"a":2}' }, []],
    [
      'JSON only once it is filled in',
      raw('{"id": {{user}}}', 'json'),
      { headers: json, body: '{"id": ${user}}' },
      [],
    ],
    [
      'JSON as text, which Postman sends as text',
      raw('{"a":1}'),
      { headers: { 'content-type': 'text/plain' }, body: '{"a":1}' },
      [],
    ],
    [
      'JSON by its header alone',
      post({ mode: 'raw', raw: '{"a": 1}' }, [{ key: 'Content-Type', value: 'application/json' }]),
      { headers: { 'Content-Type': 'application/json' }, body: { json: { a: 1 } } },
      [],
    ],
    ['a literal ${', raw('price ${amount} $${x}'), { body: 'price $${amount} $$${x}' }, []],
    ['a $ before a placeholder', raw('price ${{user}}'), { body: 'price ${dollar-sign}${user}' }, []],
    [
      'form fields of one name',
      post({
        mode: 'urlencoded',
        urlencoded: [
          { key: 'tag', value: 'a&b' },
          { key: 'tag', value: '2' },
        ],
      }),
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'tag=a%26b&tag=2' },
      [],
    ],
    [
      'a form field that a variable names',
      post({ mode: 'urlencoded', urlencoded: [{ key: '{{user}}', value: '1' }] }),
      { body: '${user}=1' },
      ['a: the value of ${user} is not percent-encoded here, in a form with fields of one name'],
    ],
    [
      'headers of one name, in any case',
      post(undefined, [
        { key: 'X-A', value: '1' },
        { key: 'x-a', value: '2' },
      ]),
      { headers: { 'X-A': '1, 2' } },
      ['a: header x-a is there more than once; its values are sent as one, in a row'],
    ],
    [
      'a header that a variable names',
      post(undefined, [{ key: '{{user}}', value: '1' }]),
      { request: `POST ${url}`, follow: 10 },
      ['a: header ${user}: 1'],
    ],
    [
      'authorisation beside a header of its name: Postman replaces the header',
      {
        request: {
          url,
          auth: { type: 'bearer', bearer: [{ key: 'token', value: 't' }] },
          header: [{ key: 'Authorization', value: 'other' }],
        },
      },
      { headers: { authorization: 'Bearer t' } },
      ['a: header Authorization is replaced by the authorisation, as in Postman'],
    ],
    [
      'the operation of several in GraphQL, without variables',
      post({
        mode: 'graphql',
        graphql: { query: 'query A{a} query B{b}', operationName: 'B', variables: '' },
      }),
      { body: { json: { query: 'query A{a} query B{b}', operationName: 'B' } } },
      [],
    ],
    [
      'GraphQL variables that are JSON only once they are filled in',
      post({ mode: 'graphql', graphql: { query: 'query A{a}', variables: '{"id": {{user}}}' } }),
      { headers: json, body: '{"query":"query A{a}","variables":{"id": ${user}}}' },
      [],
    ],
    ['few redirects', { request: { url }, protocolProfileBehavior: { maxRedirects: 2 } }, { follow: 2 }, []],
    [
      'any other setting',
      { request: { url }, protocolProfileBehavior: { strictSSL: false } },
      { follow: 10 },
      ['a: setting strictSSL: false'],
    ],
    [
      'a disabled body',
      post({ mode: 'raw', raw: 'x', disabled: true }),
      { request: `POST ${url}`, follow: 10 },
      ['a: the body is disabled and was left out'],
    ],
  ])('%s', async (_name, item, check, told) => {
    const variable = [
      { key: 'base', value: 'http://localhost' },
      { key: 'user', value: '7' },
    ];
    const { checks, notUnderstood } = await imported([{ name: 'a', ...item }], { variable });
    expect(checks['a']).toMatchObject(check);
    expect(notUnderstood).toEqual(told);
  });

  test.each<[string, object]>([
    ['no redirects', { protocolProfileBehavior: { followRedirects: false }, request: { url } }],
    ['of a folder', { protocolProfileBehavior: { followRedirects: false }, item: [{ request: { url } }] }],
  ])('redirects that Postman does not follow are the answer: %s', async (_name, item) => {
    const { checks } = await imported([{ name: 'a', ...item }]);
    expect(Object.values(checks)).toEqual([{ request: `GET ${url}` }]);
  });

  test('a method that suites do not have is listed, and the rest is read', async () => {
    const { checks, notUnderstood } = await imported([
      { name: 'a', request: { method: 'PROPFIND', url } },
      { name: 'b', request: { url } },
    ]);
    expect(Object.keys(checks)).toEqual(['b']);
    expect(notUnderstood).toEqual([
      'a: the method PROPFIND, which suites do not have; the request was left out',
    ]);
  });

  test('one request after the other, as in Postman', async () => {
    expect(await imported([{ name: 'a', request: { url } }])).toMatchObject({ concurrency: 1 });
  });
});

describe('variables', () => {
  const sets = (value: string) => script(`pm.collectionVariables.set('token', pm.response.json().${value});`);
  const uses = { url, header: [{ key: 'X-T', value: '{{token}}' }] };

  test('a variable that a script sets has no stale value beside it', async () => {
    const { variables, checks, notUnderstood } = await imported(
      [
        { name: 'login', request: { url }, event: [sets('a')] },
        { name: 'orders', request: uses },
      ],
      { variable: [{ key: 'token', value: 'stale' }] },
    );
    expect(variables).toBeUndefined();
    expect(checks['login']).toMatchObject({ capture: { token: '$.a' } });
    expect(checks['orders']).toMatchObject({ headers: { 'X-T': '${token}' } });
    expect(notUnderstood).toEqual([]);
  });

  test('each request finds the value that the variable has at its time', async () => {
    const { variables, checks, notUnderstood } = await imported(
      [
        { name: 'login', request: uses, event: [sets('a')] },
        { name: 'again', request: uses, event: [sets('b')] },
        { name: 'orders', request: uses },
      ],
      { variable: [{ key: 'token', value: 'first' }] },
    );
    expect(variables).toEqual({ 'token-before': 'first' });
    expect(checks).toMatchObject({
      login: { headers: { 'X-T': '${token-before}' }, capture: { token: '$.a' } },
      again: { headers: { 'X-T': '${token}' }, capture: { 'token-2': '$.b' } },
      orders: { headers: { 'X-T': '${token-2}' } },
    });
    expect(notUnderstood).toEqual([]);
  });

  test('a number that was captured stays text where it was filled into text', async () => {
    const { checks } = await imported([
      { name: 'login', request: { url }, event: [sets('a')] },
      { ...raw('{"id": "{{token}}"}', 'json'), name: 'b' },
    ]);
    expect(checks['b']).toMatchObject({ headers: json, body: '{"id": "${token}"}' });
  });

  test('a variable that holds another one', async () => {
    const { variables, checks, notUnderstood } = await imported(
      [{ name: 'a', request: { url: '{{base}}/{{api}}' } }],
      {
        variable: [
          { key: 'base', value: 'http://{{host}}' },
          { key: 'host', value: 'shop.example' },
          { key: 'api', value: 'v{{version}}' },
        ],
      },
    );
    expect(variables).toEqual({ base: 'http://shop.example', host: 'shop.example' });
    expect(checks['a']).toMatchObject({ request: 'GET ${base}/v${version}' });
    expect(notUnderstood).toEqual(['variable version has no value here; pass it with --var version=…']);
  });

  test('a name that a run decides is another name here', async () => {
    const { variables, checks } = await imported([{ name: 'a', request: { url: `${url}?{{unique}}` } }], {
      variable: [{ key: 'unique', value: '5' }],
    });
    expect(variables).toEqual({ 'v-unique': '5' });
    expect(checks['a']).toMatchObject({ request: `GET ${url}?\${v-unique}` });
  });
});
