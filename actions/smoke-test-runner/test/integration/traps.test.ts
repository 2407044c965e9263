import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { ActionResult } from '@release-actions/github-emulator';
import { createWorld, policy, raw, serve } from '../support.ts';
import type { World } from '../support.ts';

let folder: string;
let world: World;

/**
 * Written by the process itself at its end: the most memory that it ever held, in kB. Linux keeps that of a program
 * in VmHWM; `resourceUsage().maxRSS` counts what the test runner held when it forked as well.
 */
const memoryProbe = (file: string): string => `
  import { existsSync, readFileSync, writeFileSync } from 'node:fs';
  const peak = () => existsSync('/proc/self/status')
    ? /^VmHWM:\\s*(\\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8'))[1]
    : String(process.resourceUsage().maxRSS);
  process.on('exit', () => writeFileSync(${JSON.stringify(file)}, peak()));
`;

const mostMegabytes = 120;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traps-'));
  world = await createWorld();
});

afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

type Trapped = { readonly result: ActionResult; readonly megabytes: number; readonly text: string };

async function spring(url: string, suite: string): Promise<Trapped> {
  const [probe, memory] = [join(folder, 'probe.mjs'), join(folder, 'memory')];
  await writeFile(probe, memoryProbe(memory));
  const result = await world.run(
    { '.github/release-policy.yml': policy(url), '.github/smoke.yml': suite },
    { environment: 'staging' },
    { environment: { NODE_OPTIONS: `--import ${probe}` } },
  );
  const megabytes = Number(await readFile(memory, 'utf8')) / 1024;
  return { result, megabytes, text: `${result.stdout}\n${result.summary}` };
}

const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024), { level: 9 });
const doubleBomb = brotliCompressSync(gzipSync(Buffer.alloc(64 * 1024 * 1024)));
const half = 'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf';
const get = 'checks: { trap: { request: GET /, timeout: 1s } }';

type Trap = {
  readonly name: string;
  readonly listener?: RequestListener;
  readonly speak?: (socket: Socket) => void;
  readonly suite?: string;
  readonly verdict?: string;
  readonly says: string;
};

const traps: readonly Trap[] = [
  {
    name: '300 kB that unpack to 300 MiB',
    listener: (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    says: 'the answer is larger than allowed',
  },
  {
    name: 'a bomb inside a bomb',
    listener: (_request, response) =>
      void response.writeHead(200, { 'content-encoding': 'gzip, br' }).end(doubleBomb),
    says: 'the answer is larger than allowed',
  },
  {
    name: 'a chain of encodings',
    listener: (_request, response) => {
      response
        .writeHead(200, { 'content-encoding': Array.from({ length: 50 }, () => 'gzip').join(', ') })
        .end(bomb);
    },
    says: '50 content encodings, 2 are allowed',
  },
  {
    name: 'half a body, then silence',
    speak: (socket) => void socket.write(half),
    says: 'no answer inside the deadline',
  },
  {
    name: 'half a body, then the end',
    speak: (socket) => void socket.end(half),
    says: 'ended before it was complete',
  },
  {
    name: 'a body that never ends',
    listener: (_request, response) => {
      const timer = setInterval(() => response.write('x'.repeat(100)), 20);
      response.on('close', () => clearInterval(timer));
    },
    says: 'no answer inside the deadline',
  },
  {
    name: 'a body that is endless and fast',
    listener: (_request, response) => {
      const chunk = 'x'.repeat(65_536);
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
        response.once('drain', more);
      };
      more();
    },
    says: 'the answer is larger than allowed',
  },
  { name: 'no answer at all', speak: () => undefined, says: 'no answer inside the deadline' },
  {
    name: 'a connection that is closed',
    speak: (socket) => socket.resetAndDestroy(),
    says: 'closed before an answer',
  },
  {
    name: 'another protocol',
    speak: (socket) => void socket.end('SSH-2.0-OpenSSH_9\r\n'),
    says: 'the answer is not valid HTTP',
  },
  {
    name: 'endless headers',
    speak: (socket) => void socket.write(`HTTP/1.1 200 OK\r\n${'X-Pad: 0123456789\r\n'.repeat(20_000)}`),
    says: 'the answer is not valid HTTP',
  },
  {
    name: 'a circle of redirects',
    listener: (_request, response) => void response.writeHead(302, { location: '/' }).end(),
    suite: 'checks: { trap: { request: GET /, follow: 5 } }',
    says: 'more than 5 redirects',
  },
  {
    name: 'a redirect to the metadata service',
    listener: (_request, response) =>
      void response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
    suite: 'checks: { trap: { request: GET /, follow: 5 } }',
    verdict: 'inconclusive',
    says: 'a link-local address, where cloud metadata services answer',
  },
  {
    name: 'a captured address of the metadata service',
    listener: (_request, response) => void response.end('{"next":"http://[fd00::1]/"}'),
    suite:
      'checks: { first: { request: GET /, capture: { next: $.next } }, trap: { request: "GET ${next}" } }',
    verdict: 'inconclusive',
    says: 'a private address',
  },
  {
    name: 'a name without addresses',
    suite: 'checks: { trap: { request: "GET http://nowhere.invalid/" } }',
    says: 'the name has no address',
  },
  {
    name: 'nothing that listens',
    suite: 'checks: { trap: { request: "GET http://127.0.0.1:1/" } }',
    says: 'nothing accepts connections there',
  },
  {
    name: 'a pattern that takes other engines seconds',
    listener: (_request, response) => void response.end(`{"a":"${'a'.repeat(5000)}!"}`),
    suite:
      "checks: { trap: { request: GET /, expect: { body: { matches: '(a+)+$' }, json: { '$[?search(@, \"(a|aa)+$\")]': { exists: true } } } } }",
    says: 'is expected to match',
  },
  {
    name: 'a query that multiplies',
    listener: (_request, response) =>
      void response.end(JSON.stringify(Array.from({ length: 4000 }, (_, index) => index))),
    suite:
      "checks: { trap: { request: GET /, expect: { json: { '$[?$[?$[?@ > 1]]]': { exists: true } } } } }",
    says: 'the query visits too many values',
  },
  {
    name: 'interim answers without end',
    speak: (socket) => {
      const more = (): void => {
        while (
          !socket.destroyed &&
          socket.write('HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n'.repeat(100))
        );
        socket.once('drain', more);
      };
      more();
    },
    says: 'interim answers',
  },
  {
    name: 'headers that arrive one at a time',
    speak: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('X-Pad: 1\r\n'), 50);
      socket.on('close', () => clearInterval(timer));
    },
    says: 'no answer inside the deadline',
  },
  {
    name: 'a compressed answer that is cut off',
    listener: (_request, response) =>
      void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"a":1}').subarray(0, -6)),
    says: 'ended before it was complete',
  },
  {
    name: 'lists in lists, a million deep',
    listener: (_request, response) => void response.end(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`),
    suite: 'checks: { trap: { request: GET /, expect: { json: { $: { exists: true } } } } }',
    says: 'nested deeper than 1000 levels',
  },
  {
    name: '400,000 values, all of them asked for',
    listener: (_request, response) => void response.end(`[${'1,'.repeat(400_000)}1]`),
    suite: 'checks: { trap: { request: GET /, expect: { json: { "$..*": { length: 400001 } } } } }',
    says: 'the query visits too many values',
  },
  {
    name: '400,000 items, each to be looked at',
    listener: (_request, response) => void response.end(`[${'1,'.repeat(400_000)}1]`),
    suite: 'checks: { trap: { request: GET /, expect: { json: { $: { every: { above: 0 } } } } } }',
    says: 'has 400001 items, more than 50000',
  },
  {
    name: 'a hundred thousand secrets',
    listener: (_request, response) =>
      void response.end(JSON.stringify(Array.from({ length: 100_000 }, (_, index) => `s3cr3t-${index}`))),
    suite: 'checks: { trap: { request: GET /, capture: { all: { json: $, secret: true } } } }',
    says: 'holds more than 1000 values, too many to be masked',
  },
  {
    name: 'an answer that speaks the languages of logs and pages',
    listener: (_request, response) => {
      response.end(
        '"::error::owned \\n##[error]owned </details><script>alert(1)</script> | @octocat \\u0000\\u001b[31m"',
      );
    },
    suite: "checks: { trap: { request: GET /, expect: { json: { $: 'x' } } } }",
    says: 'is expected to be',
  },
];

describe('traps, through the bundle', () => {
  test.each(traps)('$name', async ({ listener, speak, suite = get, verdict = 'fail', says }) => {
    await using server = await (speak === undefined ? serve(listener ?? (() => undefined)) : raw(speak));
    const { result, megabytes, text } = await spring(server.url, suite);
    expect(result.outputs['verdict']).toBe(verdict);
    expect(text).toContain(says);
    expect(result.exitCode).toBe(1);
    expect(result.durationMs).toBeLessThan(5000);
    expect(megabytes).toBeLessThan(mostMegabytes);
    expect(result.annotations.filter(({ message }) => message.startsWith('owned'))).toEqual([]);
    expect(result.summary).not.toMatch(/<script|@octocat/u);
  });

  test('redirects to another origin carry nothing that identifies the sender', async () => {
    const headers: string[] = [];
    await using other = await serve((request, response) => {
      headers.push(JSON.stringify(request.headers));
      response.end('ok');
    });
    await using service = await serve(
      (_request, response) => void response.writeHead(302, { location: other.url }).end(),
    );
    const sent = "{ authorization: 'Bearer a1b2', cookie: 'session=a1b2', x-api-key: a1b2 }";
    const { result } = await spring(
      service.url,
      `hosts: ['127.0.0.1']\nchecks: { trap: { request: GET /, headers: ${sent}, follow: 3 } }`,
    );
    expect(result.outputs['verdict']).toBe('pass');
    expect(headers.join()).not.toMatch(/a1b2|authorization|cookie|x-api-key/iu);
  });

  test('a service that is down is asked again a few times, not flooded', async () => {
    let asked = 0;
    await using service = await serve((_request, response) => {
      asked += 1;
      response.writeHead(503).end();
    });
    const rows = Array.from({ length: 60 }, (_, index) => `{ n: ${index} }`).join(', ');
    const { result } = await spring(
      service.url,
      `checks: { trap: { request: "GET /?n=\${n}", retry: { attempts: 20, wait: 1ms }, rows: [${rows}] } }`,
    );
    expect(result.outputs['verdict']).toBe('fail');
    expect(asked).toBeLessThanOrEqual(60 + 50);
  });

  test('a cancelled run stops within five seconds, says so, and is no success', async () => {
    await using service = await serve(() => undefined);
    const result = await world.run(
      {
        '.github/release-policy.yml': policy(service.url),
        '.github/smoke.yml': 'checks: { slow: { request: GET /, timeout: 60s } }',
      },
      { environment: 'staging' },
      { kill: { afterMs: 1500, signal: 'cancel' } },
    );
    expect(result.exitCode).toBe(130);
    expect(result.durationMs).toBeLessThan(6500);
    expect(result.outputs).toMatchObject({ verdict: 'inconclusive' });
    expect(result.outputs['reasons']).toContain('cancelled');
  });
});
