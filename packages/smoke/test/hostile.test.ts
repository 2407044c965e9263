import { describe, expect, test } from '@jest/globals';
import type { ExchangeAnswer } from '@release-actions/http';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import type { CheckResult, SmokePorts } from '../src/index.ts';
import { checkOf, messagesOf, runSuite } from './support.ts';

/** Exchanges that are all answered with this body, without a network. */
const answering = (body: string | Uint8Array, more: Partial<ExchangeAnswer> = {}): Partial<SmokePorts> => ({
  exchange: ({ url }) =>
    Promise.resolve({
      ok: true,
      status: 200,
      httpVersion: '1.1',
      headers: {},
      body: Buffer.from(body),
      wireBytes: body.length,
      url,
      remoteAddress: '192.0.2.1',
      reusedConnection: false,
      timings: { firstByteMs: 1, totalMs: 1 },
      ...more,
    }),
});

/** The result of one check of an answer. */
async function judged(
  body: string | Uint8Array,
  check: string,
  more?: Partial<ExchangeAnswer>,
): Promise<CheckResult> {
  const report = await runSuite(`checks: { a: { request: GET /, ${check} } }`, {
    baseUrl: 'http://shop.example',
    ports: answering(body, more),
  });
  return checkOf(report, 'a');
}

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const list = (items: number): string => `[${Array.from({ length: items }, () => '1').join(',')}]`;

describe('documents that no honest service sends', () => {
  test.each([
    [
      'a number beyond all numbers is not above another',
      '{"a":1e400}',
      'expect: { json: { $.a: { above: 5 } } }',
    ],
    ['nor below one', '{"a":-1e400}', 'expect: { json: { $.a: { at-most: 5 } } }'],
    ['bytes that are no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 'expect: { json: { $: { type: string } } }'],
    ['lists in lists, 100,000 deep', nested(100_000), 'expect: { json: { $: { exists: true } } }'],
    ['the same as a capture', nested(100_000), 'capture: { t: { json: $, secret: true } }'],
    ['the same against a schema', nested(5000), 'expect: { schema: { items: { $ref: "#" } } }'],
    ['the same compared', nested(5000), 'expect: { json: { $: [] } }'],
    ['a query that finds 200,000 values', list(200_000), 'expect: { json: { "$[*]": { contains: 1 } } }'],
    [
      'a query that goes through 2,000,000 values',
      list(2_000_000),
      'expect: { json: { "$..a": { exists: false } } }',
    ],
    [
      'a list of 200,000 items, each of which is looked at',
      list(200_000),
      'expect: { json: { $: { every: { above: 0 } } } }',
    ],
  ])('%s', async (_name, body, check) => {
    expect(await judged(body, check)).toMatchObject({ outcome: 'fail' });
  });

  test.each([
    ['a byte order mark before it', '\uFEFF{"a":1}', 'expect: { json: { $.a: 1 } }'],
    [
      'brackets and quotes inside text',
      JSON.stringify({ a: `${'['.repeat(5000)}\\"${'{'.repeat(5000)}` }),
      'expect: { json: { $.a: { length: 10002 } } }',
    ],
    ['an item of a list of 800,000', list(800_000), 'expect: { json: { "$[799999]": 1 } }'],
    ['depth that people use', nested(500), 'expect: { json: { $: { type: array } } }'],
    [
      'a list of 20,000 items',
      list(20_000),
      'expect: { json: { $: { every: { above: 0 }, length: 20000 } } }',
    ],
  ])('%s is read all the same', async (_name, body, check) => {
    const result = await judged(body, check);
    expect(messagesOf(result)).toEqual([]);
    expect(result.outcome).toBe('pass');
  });

  test('a name that stands twice in one object is told: readers differ in which one they take', async () => {
    const twice = await judged('{"status":"down","st\\u0061tus":"up"}', 'expect: { json: { $.status: up } }');
    expect(twice.warnings).toEqual([
      'the body has "status" twice in one object; which one counts differs between readers, here the last',
    ]);
    const once = await judged(
      '{"a":{"b":1},"b":[{"a":"\\"a"},{"a":",{"}]}',
      'expect: { json: { $.a.b: 1 } }',
    );
    expect(once.warnings).toEqual([]);
  });
});

describe('secrets', () => {
  const secrets = (amount: number): string =>
    JSON.stringify(Array.from({ length: amount }, (_, index) => `s3cr3t-${index}`));

  test('that are too many to be masked fail, and none of them is told', async () => {
    const result = await judged(
      secrets(5000),
      'expect: { body: nothing }, capture: { all: { json: $, secret: true } }',
    );
    expect(result.outcome).toBe('fail');
    expect(messagesOf(result)).toEqual([
      'all holds more than 1000 values, too many to be masked; capture the one that is needed',
    ]);
    expect(JSON.stringify(result)).not.toContain('s3cr3t');
  });

  test('that are many are masked, each of them', async () => {
    const result = await judged(
      secrets(900),
      'expect: { json: { "$[899]": other } }, capture: { all: { json: $, secret: true } }',
    );
    expect(messagesOf(result)).toEqual(['$[899] is expected to be "other", found "***"']);
  });
});

test.each([
  ['a date', 'Sun, 29 Nov 2099 12:00:00 GMT', 1],
  ['seconds', '99999999', 1],
  ['nonsense', 'soon', 2],
])('a server that asks for a pause by %s is not asked again before', async (_name, after, attempts) => {
  const result = await judged('', 'retry: 2', { status: 503, headers: { 'retry-after': [after] } });
  expect(result.attempts).toHaveLength(attempts);
});

describe('answers in bytes', () => {
  async function answered(answer: string, check: string): Promise<CheckResult> {
    const sockets: Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket.on('error', () => undefined));
      socket.once('data', () => socket.write(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const report = await runSuite(`checks: { a: ${check} }`, { baseUrl: `http://127.0.0.1:${port}` });
    for (const socket of sockets) socket.destroy();
    server.close();
    return checkOf(report, 'a');
  }

  const switching =
    'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n\u0081';

  test('a change of protocol is an answer, and no 2xx', async () => {
    expect(messagesOf(await answered(switching, 'GET /'))).toEqual([
      'the status is expected to be 2xx, found 101',
    ]);
    expect(
      await answered(switching, '{ request: GET / 101, expect: { headers: { upgrade: websocket } } }'),
    ).toMatchObject({ outcome: 'pass' });
  });

  test('no header is lost behind two thousand others', async () => {
    const answer = `HTTP/1.1 200 OK\r\n${'A: b\r\n'.repeat(2500)}X-Debug: on\r\nContent-Length: 0\r\n\r\n`;
    const check = '{ request: GET /, expect: { headers: { x-debug: { exists: false } } } }';
    expect(messagesOf(await answered(answer, check))).toEqual(['header x-debug is expected to be missing']);
  });
});
