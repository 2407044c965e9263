import { describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '@release-actions/report';
import { readSuites } from '../src/suite/read.ts';

async function mistakesOf(content: string): Promise<string[]> {
  try {
    await readSuites([{ file: 'smoke.yml', content }]);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.message.split('\n').slice(0, -1);
  }
  return [];
}

const request = (found: string, mistake: string): string =>
  `expected a request such as GET /health, or GET /old 301 for another status than 2xx, found "${found}": ${mistake}`;
const nowhere = (address: string): string =>
  `${address} is neither a path that begins with "/" nor an http or https address`;
const someTime = 'expected a length of time of 1ms or more, such as 500ms, 5s or 2m, found';
const target = 'expected a host and a port such as shop.example:443, found';

describe('what no service can answer is a mistake of the suite, told before the first request', () => {
  test.each<[string, string, string]>([
    [
      'a path without its slash',
      'checks:\n  a: GET health',
      `2:6 checks.a.request: ${request('GET health', nowhere('health'))}. Did you mean "GET /health"?`,
    ],
    [
      'a host without its scheme',
      'checks:\n  a: { request: POST shop.example/up 201 }',
      `2:17 checks.a.request: ${request('POST shop.example/up 201', nowhere('shop.example/up'))}. Did you mean "POST https://shop.example/up 201"?`,
    ],
    [
      'a port of this machine',
      'checks:\n  a: { compare: { request: "GET localhost:8080/", families: true } }',
      `2:28 checks.a.compare.request: ${request('GET localhost:8080/', nowhere('localhost:8080/'))}. Did you mean "GET http://localhost:8080/"?`,
    ],
    [
      'another protocol',
      'checks:\n  a: GET ftp://files.example/a',
      `2:6 checks.a.request: ${request('GET ftp://files.example/a', nowhere('ftp://files.example/a'))}. Did you mean "GET https://files.example/a"?`,
    ],
    [
      'an address with a port beyond the last',
      'checks:\n  a: GET http://a.example:99999/',
      `2:6 checks.a.request: ${request('GET http://a.example:99999/', nowhere('http://a.example:99999/'))}`,
    ],
    [
      'a literal that looks like a reference',
      'checks:\n  a: "GET $${x}"',
      `2:6 checks.a.request: ${request('GET $${x}', nowhere('$${x}'))}. Did you mean "GET /$$\{x}"?`,
    ],
    [
      'a route to wait for',
      'ready: { routes: [GET health] }\nchecks: {}',
      `1:19 ready.routes.0: ${request('GET health', nowhere('health'))}. Did you mean "GET /health"?`,
    ],
    [
      'a version',
      'version: GET version\nchecks: {}',
      `1:10 version.request: ${request('GET version', nowhere('version'))}. Did you mean "GET /version"?`,
    ],
    [
      'a status that no server gives',
      'checks:\n  a: GET /x 999',
      `2:6 checks.a.request: ${request('GET /x 999', '999 is no status, which are 100 to 599 and 1xx to 5xx')}`,
    ],
    ['a host without a port', 'checks:\n  a: { tcp: shop }', `2:13 checks.a.tcp: ${target} "shop"`],
    ['a port alone', 'checks:\n  a: { tls: 443 }', `2:13 checks.a.tls: ${target} 443`],
    [
      'a port beyond the last',
      'checks:\n  a: { tcp: "a:99999" }',
      '2:13 checks.a.tcp: expected a port from 1 to 65535, found "a:99999"',
    ],
    [
      'port 0, for TLS',
      'checks:\n  a: { tls: "a:0" }',
      '2:13 checks.a.tls: expected a port from 1 to 65535, found "a:0"',
    ],
    [
      'an address for a host',
      'checks:\n  a: { tls: "https://shop.example/x" }',
      `2:13 checks.a.tls: ${target} "https://shop.example/x". Did you mean "shop.example:443"?`,
    ],
    [
      'an address for a name',
      'checks:\n  a: { dns: "https://shop.example" }',
      '2:13 checks.a.dns: expected a name such as shop.example, found "https://shop.example"',
    ],
    [
      'a name server by name',
      'checks:\n  a: { dns: shop.example, servers: [ns1.shop.example] }',
      '2:37 checks.a.servers.0: expected the address of a name server such as 192.0.2.53 or 192.0.2.53:5353, found "ns1.shop.example"',
    ],
    [
      'a name server at port 0, which would end Node.js',
      'checks:\n  a: { dns: shop.example, servers: ["192.0.2.53:0"] }',
      '2:37 checks.a.servers.0: expected the address of a name server such as 192.0.2.53 or 192.0.2.53:5353, found "192.0.2.53:0"',
    ],
    [
      'an edge without its scheme',
      'version: { request: GET /v, edges: [edge-2.shop.example] }\nchecks: {}',
      '1:37 version.edges.0: expected an http or https address such as https://edge-2.shop.example, found "edge-2.shop.example"',
    ],
    [
      'a host with its port, which no address has',
      'hosts: ["localhost:8080"]\nchecks: {}',
      '1:9 hosts.0: expected a host without scheme and port such as shop.internal or 10.0.0.7, found "localhost:8080"',
    ],
    [
      'no time for an attempt',
      'checks:\n  a: { request: GET /, timeout: 0s }',
      `2:33 checks.a.timeout: ${someTime} "0s"`,
    ],
    [
      'no time for a phase',
      'checks:\n  a: { request: GET /, timeout: { first-byte: 0 ms } }',
      `2:47 checks.a.timeout.first-byte: ${someTime} "0 ms"`,
    ],
    [
      'less than can be measured',
      'checks:\n  a: { request: GET /, timeout: 0.2ms }',
      `2:33 checks.a.timeout: ${someTime} "0.2ms"`,
    ],
    [
      'no time for all checks',
      'defaults: { timeout: 0s }\nchecks: {}',
      `1:22 defaults.timeout: ${someTime} "0s"`,
    ],
    ['no time for the run', 'deadline: 0m\nchecks: {}', `1:11 deadline: ${someTime} "0m"`],
    [
      'no time for an answer',
      'checks:\n  a: { request: GET /, expect: { duration: 0s } }',
      `2:44 checks.a.expect.duration: ${someTime} "0s"`,
    ],
    [
      'no time for a connection',
      'checks:\n  a: { tcp: "a:1", expect: { duration: 0s } }',
      `2:40 checks.a.expect.duration: ${someTime} "0s"`,
    ],
    ['no time to get ready', 'ready: 0s\nchecks: {}', `1:8 ready: ${someTime} "0s"`],
    [
      'no time to get ready, in long',
      'ready: { within: 0s }\nchecks: {}',
      `1:18 ready.within: ${someTime} "0s"`,
    ],
    [
      'a number for a length of time',
      'ready: 5\nchecks: {}',
      '1:8 ready: expected a length of time such as 500ms, 5s or 2m, found 5',
    ],
    [
      'a word for a length of time',
      'ready: soon\nchecks: {}',
      '1:8 ready: expected a length of time such as 500ms, 5s or 2m, found "soon"',
    ],
  ])('%s', async (_what, content, expected) => {
    expect(await mistakesOf(content)).toEqual([`smoke.yml:${expected}`]);
  });
});

describe('what only a reference tells is left to the run', () => {
  test.each<[string, string]>([
    ['an address', 'checks: { a: "GET ${base}" }'],
    ['a part of one', 'checks: { a: "GET ${host}:8080/x" }'],
    ['a target', 'checks: { a: { tcp: "${target}" } }'],
    ['a port', 'checks: { a: { tls: "shop.example:${port}" } }'],
    ['a name', 'checks: { a: { dns: "${name}" } }'],
    ['no wait between attempts', 'checks: { a: { request: GET /, retry: { attempts: 2, wait: 0s } } }'],
    ['no wait between rounds', 'ready: { routes: [GET /up], every: 0s }\nchecks: {}'],
    ['an empty body', 'checks: { a: { request: GET /, expect: { size: 0 B } } }'],
  ])('%s', async (_what, content) => {
    expect(await mistakesOf(content)).toEqual([]);
  });
});
