import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '@release-actions/report';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { suiteJsonSchema } from '../src/suite/json-schema.ts';
import { plan } from '../src/plan/plan.ts';
import { readSuites } from '../src/suite/read.ts';

async function readerAccepts(content: string): Promise<boolean> {
  try {
    const suites = await readSuites([{ file: 'smoke.yml', content }]);
    plan({ suites, variables: [], baseUrl: 'https://shop.example', versionUrl: '/version' });
    return true;
  } catch (error) {
    if (error instanceof ConfigurationError) return false;
    throw error;
  }
}

const validator = suiteJsonSchema().then((schema) => new Ajv2020({ strict: false }).compile(schema));
const schemaAccepts = async (content: string): Promise<boolean> => (await validator)(parse(content));

/** Both opinions, so that one look says which of the two is wrong. */
const opinions = async (
  content: string,
): Promise<{ readonly reader: boolean; readonly schema: boolean }> => ({
  reader: await readerAccepts(content),
  schema: await schemaAccepts(content),
});

const check = (fields: string): string => `checks:\n  a: { ${fields} }\n`;
const expecting = (fields: string): string => check(`request: GET /x, expect: { ${fields} }`);

describe('what is right for the reader is right in an editor', () => {
  test.each<[string, string]>([
    ['an empty file', ''],
    ['checks that are still empty', 'name: shop\nchecks:\n'],
    ['a status as a number', expecting('status: 200')],
    ['a status as text', expecting("status: '404'")],
    ['a class of statuses', expecting('status: 2xx')],
    ['numbers and classes in one list', expecting('status: [200, 3xx]')],
    ['a request with its status', 'checks: { a: GET /old 301 }'],
    ['a request to a whole address', 'checks: { a: "GET HTTPS://shop.example:8443/x" }'],
    ['an address that only a variable tells', 'variables: { b: x }\nchecks: { a: "GET ${b}/x" }'],
    ['spaces around a length of time', check('request: GET /, timeout: " 5s "')],
    ['no wait between attempts', check('request: GET /, retry: { wait: 0s }')],
    ['spaces and letters of any language in a name', 'checks: { größe der 2. seite: GET / }'],
    ['how long to wait', 'ready: 2m\nchecks: { a: GET / }'],
    ['rounds without a pause', 'ready: { routes: [GET /up], every: 0s }\nchecks: { a: GET / }'],
    ['a version in short', 'version: GET /version\nchecks: { a: GET / }'],
    [
      'a version in long',
      'version: { request: GET /v, json: $.v, edges: ["https://e.example"] }\nchecks: {}',
    ],
    [
      'cleaning up after what is named',
      'checks: { a: POST /, b: { request: DELETE /, needs: a, always: true } }',
    ],
    [
      'cleaning up after the check whose value is used in the address',
      'checks: { a: { request: POST /, capture: { id: $.id } }, b: { request: "DELETE /${id}", always: true } }',
    ],
    [
      'cleaning up after the check whose value is used far inside',
      'checks: { a: { request: POST /, capture: { id: $.id } }, b: { request: POST /drop, body: { json: [{ ids: ["${id}"] }] }, always: true } }',
    ],
    [
      'cleaning up after the check whose value is used in a query',
      'checks: { a: { request: POST /, capture: { id: $.id } }, b: { request: GET /, expect: { json: { "$[${id}]": 1 } }, always: true } }',
    ],
    ['always, said to be false', check('request: GET /, always: false')],
    ['a host without a port where one is usual', check('tls: shop.example')],
    ['an IPv6 address with a port', check('tcp: "[::1]:25"')],
    ['a target that only a variable tells', 'variables: { h: "a:1" }\nchecks: { a: { tcp: "${h}" } }'],
    [
      'a port that only a variable tells',
      'variables: { p: 25 }\nchecks: { a: { tcp: "mail.example:${p}" } }',
    ],
    ['name servers', check('dns: shop.example, servers: [192.0.2.53, "192.0.2.53:5353", "::1", "[::1]:53"]')],
    ['hosts', 'hosts: [localhost, 10.0.0.7, "::1", "[::1]"]\nchecks: {}'],
  ])('%s', async (_what, content) => {
    expect(await opinions(content)).toEqual({ reader: true, schema: true });
  });
});

describe('what is wrong for the reader is wrong in an editor', () => {
  test.each<[string, string]>([
    ['a list of checks', 'checks: [GET /]'],
    ['a status that there is not', expecting('status: 700')],
    ['a status in words', expecting('status: OK')],
    ['a status with a fraction', expecting('status: 200.5')],
    ['a request with a status that there is not', 'checks: { a: GET /x 999 }'],
    ['a request that leads nowhere', 'checks: { a: GET x }'],
    ['a request by another protocol', 'checks: { a: "GET ftp://x" }'],
    ['a bar in a name', 'checks: { "a|b": GET / }'],
    ['an empty name', 'checks: { "": GET / }'],
    ['a length of time in words', 'ready: soon\nchecks: {}'],
    ['a length of time without its unit', 'ready: 5\nchecks: {}'],
    ['no time at all to get ready', 'ready: 0s\nchecks: {}'],
    ['no time at all for an attempt', check('request: GET /, timeout: 0s')],
    ['no time at all to connect', check('request: GET /, timeout: { connect: 0.0s }')],
    ['no time at all for an answer', expecting('duration: 0ms')],
    ['no time at all for the run', 'deadline: 0m\nchecks: {}'],
    ['a wait without its unit', check('request: GET /, retry: { wait: 5 }')],
    ['a version without a method', 'version: /version\nchecks: {}'],
    ['a version that is a number', 'version: 5\nchecks: {}'],
    ['a version by what is no query', 'version: { request: GET /v, json: v }\nchecks: {}'],
    ['an edge without its scheme', 'version: { request: GET /v, edges: [edge-2.example] }\nchecks: {}'],
    [
      'an edge that a variable would tell',
      'version: { request: GET /v, edges: ["https://${x}"] }\nchecks: {}',
    ],
    ['cleaning up after nothing', check('request: DELETE /x, always: true')],
    ['a host without the port that it needs', check('tcp: mail.example')],
    ['a target that is a number', check('tcp: 25')],
    ['a port beyond the last', check('tcp: "mail.example:99999"')],
    ['port 0', check('tls: "shop.example:0"')],
    ['an address instead of a host', check('tls: "https://shop.example"')],
    ['a name of a name server', check('dns: shop.example, servers: [ns1.example]')],
    ['an address instead of a name', check('dns: "https://shop.example"')],
    ['a host with its scheme', 'hosts: ["https://10.0.0.7"]\nchecks: {}'],
    ['a host with its port', 'hosts: ["localhost:8080"]\nchecks: {}'],
    ['rows that are none', check('request: GET /, rows: []')],
    ['a key of another kind', check('tls: "a:443", body: x')],
    ['two kinds', check('request: GET /, tcp: "a:1"')],
  ])('%s', async (_what, content) => {
    expect(await opinions(content)).toEqual({ reader: false, schema: false });
  });
});

/** The examples of a page that are suites: others there show a workflow. */
function suitesIn(page: string): string[] {
  const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8');
  const examples = [...text.matchAll(/^```yaml\n(.*?)^```$/gmsu)].map(([, example = '']) => example);
  expect(examples).not.toEqual([]);
  return examples.filter((example) => !/^\s*(?:-\s*)?(?:jobs|steps|uses):/mu.test(example));
}

describe('every example of a suite is right for both, as it stands', () => {
  test.each<[string, number]>([
    ['packages/smoke/README.md', 1],
    ['actions/smoke-test-runner/README.md', 0],
  ])('%s', async (page, fewest) => {
    const examples = suitesIn(page);
    expect(examples.length).toBeGreaterThanOrEqual(fewest);
    for (const example of examples)
      expect({ example, ...(await opinions(example)) }).toEqual({ example, reader: true, schema: true });
  });

  test('.github/smoke.yml', async () => {
    const content = readFileSync(new URL('../../../.github/smoke.yml', import.meta.url), 'utf8');
    expect(await opinions(content)).toEqual({ reader: true, schema: true });
  });
});
