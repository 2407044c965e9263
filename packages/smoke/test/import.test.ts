import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { importSuite } from '../src/import/import.ts';
import { readSuites } from '../src/suite/read.ts';

async function imported(path: string, content: string) {
  const { suite, notUnderstood } = await importSuite(path, content);
  await readSuites([{ file: 'imported.yml', content: suite }]);
  return { suite: parse(suite) as { variables?: object; checks: Record<string, unknown> }, notUnderstood };
}

const collection = (item: unknown[], more: object = {}): string =>
  JSON.stringify({
    info: { name: 'Shop', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item,
    ...more,
  });

const script = (exec: string[]) => [{ listen: 'test', script: { exec } }];

describe('Postman 2.1', () => {
  test('folders, authorisation, bodies, the usual assertions and captures', async () => {
    const { suite, notUnderstood } = await imported(
      'shop.postman_collection.json',
      collection(
        [
          {
            name: 'Login',
            request: {
              method: 'POST',
              url: { raw: '{{baseUrl}}/login' },
              body: { mode: 'raw', raw: '{"user":"{{user}}"}', options: { raw: { language: 'json' } } },
            },
            event: script([
              'pm.test("is ok", function () {',
              '    pm.response.to.have.status(201);',
              '});',
              'const jsonData = pm.response.json();',
              'pm.environment.set("token", jsonData.auth.token);',
            ]),
          },
          {
            name: 'Orders',
            auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}' }] },
            item: [
              {
                name: 'List',
                request: {
                  method: 'GET',
                  url: '{{baseUrl}}/orders',
                  header: [{ key: 'X-Tenant', value: 'a' }],
                },
                event: script([
                  'pm.test("first", () => { pm.expect(pm.response.json().items[0].id).to.eql(7); });',
                  'pm.expect(pm.response.responseTime).to.be.below(500);',
                ]),
              },
            ],
          },
        ],
        {
          variable: [
            { key: 'baseUrl', value: 'https://shop.example' },
            { key: 'user', value: 'ann' },
          ],
        },
      ),
    );
    expect(notUnderstood).toEqual([]);
    expect(suite).toEqual({
      name: 'Shop',
      concurrency: 1,
      variables: { baseUrl: 'https://shop.example', user: 'ann' },
      checks: {
        Login: {
          request: 'POST ${baseUrl}/login',
          body: { json: { user: '${user}' } },
          follow: 10,
          expect: { status: 201 },
          capture: { token: '$.auth.token' },
        },
        'Orders List': {
          request: 'GET ${baseUrl}/orders',
          headers: { authorization: 'Bearer ${token}', 'X-Tenant': 'a' },
          follow: 10,
          expect: { json: { '$.items[0].id': 7 }, duration: '500ms' },
        },
      },
    });
  });

  test('what was not understood is listed, with the request that it belongs to', async () => {
    const { notUnderstood } = await imported(
      'shop.json',
      collection([
        {
          name: 'Odd',
          request: {
            method: 'POST',
            url: '/x?id={{$guid}}&a={{apart}}',
            auth: { type: 'oauth2', oauth2: [] },
            body: { mode: 'formdata', formdata: [] },
            header: [{ key: 'X-Old', value: '1', disabled: true }],
          },
          event: [
            ...script(['pm.expect(answer).to.be.an("array");', 'tv4.validate(a, b);']),
            { listen: 'prerequest', script: { exec: ['pm.sendRequest("x");'] } },
          ],
        },
      ]),
    );
    expect(notUnderstood).toEqual([
      expect.stringContaining('Odd: {{$guid}} is computed'),
      expect.stringContaining('Odd: the prerequest script'),
      'Odd: authorisation of type oauth2',
      'Odd: header X-Old is disabled and was left out',
      'Odd: a body of mode formdata',
      'Odd: test script: pm.expect(answer).to.be.an("array");',
      'Odd: test script: tv4.validate(a, b);',
      expect.stringContaining('variable apart has no value here'),
    ]);
  });

  test.each(['{}', 'not json', '{"info":{"schema":"v1.0.0"}}'])('%s is no collection', async (content) => {
    await expect(importSuite('a.json', content)).rejects.toThrow('format 2.1');
  });
});

describe('.http', () => {
  test('names, variables, bodies, assertions and answers of other requests', async () => {
    const { suite, notUnderstood } = await imported(
      'shop.http',
      `@host = https://shop.example

### Log in
# @name login
POST {{host}}/login HTTP/1.1
Content-Type: application/json

{ "user": "ann" }

?? status == 200

###
GET {{host}}/orders
    ?page=1
    &size=2
Authorization: Bearer {{login.response.body.$.token}}
# @no-redirect

?? body items == 3
`,
    );
    expect(notUnderstood).toEqual([]);
    expect(suite).toEqual({
      concurrency: 1,
      variables: { host: 'https://shop.example' },
      checks: {
        login: {
          request: 'POST ${host}/login',
          headers: { 'content-type': 'application/json' },
          body: { json: { user: 'ann' } },
          follow: 10,
          expect: { status: 200 },
          capture: { 'login-token': '$.token' },
        },
        'GET host orders': {
          request: 'GET ${host}/orders?page=1&size=2',
          headers: { authorization: 'Bearer ${login-token}' },
          expect: { json: { '$.items': 3 } },
        },
      },
    });
  });

  test('scripts, files and unknown directives are listed', async () => {
    const { notUnderstood } = await imported(
      'a.http',
      '### A\n# @timeout 5\nPOST /a\n\n< ./body.json\n\n> {%\n client.test("x")\n%}\n?? duration < 5\n',
    );
    expect(notUnderstood).toEqual([
      'A: directive @timeout 5',
      'A: file reference < ./body.json',
      'A: script: > {%',
      'A: script: client.test("x")',
      'A: script: %}',
      'A: assertion ?? duration < 5',
    ]);
  });
});
