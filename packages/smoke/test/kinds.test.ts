import { describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodePorts } from '../src/index.ts';
import { checkOf, classesOf, json, messagesOf, runSuite, serve } from './support.ts';

describe('graphql', () => {
  const suite =
    'checks: { orders: { graphql: { query: "{ orders { id } }" }, expect: { json: { "$.data.orders[0].id": 7 } } } }';

  test('passes on data', async () => {
    await using service = await serve(json({ data: { orders: [{ id: 7 }] } }));
    expect((await runSuite(suite, { baseUrl: service.url })).outcome).toBe('pass');
  });

  test('status 200 with errors is a failure, although the data is there', async () => {
    await using service = await serve(
      json({ data: { orders: [{ id: 7 }] }, errors: [{ message: 'no stock' }] }),
    );
    const report = await runSuite(suite, { baseUrl: service.url });
    expect(messagesOf(checkOf(report, 'orders'))).toEqual(['GraphQL errors: no stock']);
  });

  test('variables keep their types', async () => {
    const bodies: string[] = [];
    await using service = await serve((request, response) => {
      request.on('data', (chunk: Buffer) => bodies.push(chunk.toString()));
      request.on('end', () => response.end('{"data":{}}'));
    });
    const query = '{ query: "query Q { a }", operation: Q, variables: { n: "${count}" } }';
    await runSuite(`variables: { count: 3 }\nchecks: { q: { graphql: ${query} } }`, { baseUrl: service.url });
    expect(JSON.parse(bodies[0] ?? '')).toEqual({
      query: 'query Q { a }',
      operationName: 'Q',
      variables: { n: 3 },
    });
  });
});

describe('tcp', () => {
  async function speaking(words: string): Promise<{ readonly target: string } & AsyncDisposable> {
    const server = createTcpServer((socket) => {
      socket.on('error', () => undefined);
      socket.write(words);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
      target: `127.0.0.1:${(server.address() as AddressInfo).port}`,
      [Symbol.asyncDispose]: async () => {
        await new Promise((resolve) => server.close(resolve));
      },
    };
  }

  test('accepts, and says what it should', async () => {
    await using server = await speaking('220 mail ESMTP\r\n');
    const suite = `checks: { mail: { tcp: '${server.target}', expect: { banner: { starts-with: '220 ' } } } }`;
    expect((await runSuite(suite)).outcome).toBe('pass');
  });

  test('another banner, or none, is a failure', async () => {
    await using server = await speaking('500 no\r\n');
    await using silent = await speaking('');
    const report = await runSuite(`
checks:
  other: { tcp: '${server.target}', expect: { banner: { starts-with: '220 ' } } }
  none: { tcp: '${silent.target}', expect: { banner: { starts-with: '220 ' } }, timeout: 60ms }
`);
    expect(classesOf(checkOf(report, 'other'))).toEqual(['assertion']);
    expect(classesOf(checkOf(report, 'none'))).toEqual(['timeout']);
  });
});

describe('dns', () => {
  const answering = (answers: readonly string[]) => ({
    ports: { resolve: () => Promise.resolve({ answers }) },
  });

  test('answers are compared as a sorted list', async () => {
    const suite = 'checks: { shop: { dns: shop.example, expect: { answers: [192.0.2.1, 192.0.2.2] } } }';
    expect((await runSuite(suite, answering(['192.0.2.2', '192.0.2.1']))).outcome).toBe('pass');
    expect((await runSuite(suite, answering(['192.0.2.2']))).outcome).toBe('fail');
  });

  test('a name without records fails', async () => {
    const suite = 'checks: { shop: { dns: shop.example, retry: 1 } }';
    const report = await runSuite(suite, {
      ports: { resolve: () => Promise.resolve({ fault: 'ENOTFOUND' }) },
    });
    expect(classesOf(checkOf(report, 'shop'))).toEqual(['name-not-resolved']);
  });

  test('a name server that never answers is a timeout', async () => {
    const { resolve } = nodePorts('.');
    const signal = new AbortController().signal;
    const question = {
      name: 'shop.example',
      type: 'A',
      servers: ['192.0.2.53'],
      timeoutMs: 50,
      signal,
    } as const;
    expect(await resolve(question)).toEqual({ fault: 'ETIMEOUT' });
  });
});

describe('command', () => {
  const run = async (suite: string, folder = '.') => {
    const { execute, readResult } = nodePorts(folder);
    return await runSuite(suite, { ports: { execute, readResult } });
  };
  const script = (code: string): string => JSON.stringify([process.execPath, '-e', code]);

  test('the exit code decides, and the last line of what it said is told', async () => {
    const report = await run(`
checks:
  good: { command: ${script('process.exit(0)')} }
  bad: { command: ${script('console.error("no database"); process.exit(4)')} }
`);
    expect(checkOf(report, 'good').outcome).toBe('pass');
    const told = messagesOf(checkOf(report, 'bad'));
    expect(told).toEqual([expect.stringContaining('to end with 0, found 4: no database')]);
  });

  test('arguments are no shell line', async () => {
    const suite = `checks: { echo: { command: [echo, 'a; echo b', '$HOME'], expect: { output: { equals: "a; echo b $HOME\\n" } } } }`;
    expect((await run(suite)).outcome).toBe('pass');
  });

  test('a program that is not there says nothing about the target', async () => {
    const report = await run('checks: { none: { command: [no-such-program] } }');
    expect(report).toMatchObject({ outcome: 'inconclusive', reasons: ['checks-inconclusive'] });
  });

  test('at its deadline it ends with everything that it started', async () => {
    const started = performance.now();
    const sleeps = script('require("child_process").spawnSync("sleep",["30"])');
    const report = await run(`checks: { slow: { command: ${sleeps}, timeout: 200ms } }`);
    expect(classesOf(checkOf(report, 'slow'))).toEqual(['timeout']);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test("the action's own inputs and tokens do not reach it", async () => {
    process.env['INPUT_TOKEN'] = 'ghs_hidden';
    const prints = script('console.log(process.env.INPUT_TOKEN ?? "none", process.env.MINE)');
    const report = await run(
      `checks: { env: { command: ${prints}, environment: { MINE: set }, expect: { output: { equals: "none set\\n" } } } }`,
    );
    delete process.env['INPUT_TOKEN'];
    expect(messagesOf(checkOf(report, 'env'))).toEqual([]);
  });

  const writes = (content: string): string => `fs.writeFileSync("out.xml", ${JSON.stringify(content)})`;
  const one = '<testsuite><testcase name="a"/></testsuite>';

  test.each([
    ['no file', 'process.exit(0)', 'the command left no out.xml'],
    ['no tests', writes('<testsuites/>'), '0 tests ran and 0 were skipped'],
    ['half a file', writes(one.slice(0, 30)), 'is not well-formed XML'],
    [
      'skipped tests only',
      writes(one.replace('/>', '><skipped/></testcase>')),
      '0 tests ran and 1 were skipped',
    ],
    ['a file from before', `${writes(one)}; fs.utimesSync("out.xml", 1, 1)`, 'is from an earlier run'],
  ])('%s is inconclusive', async (_name, code, message) => {
    const folder = await mkdtemp(join(tmpdir(), 'smoke-'));
    const report = await run(
      `checks: { unit: { command: ${script(code)}, result: { junit: out.xml } } }`,
      folder,
    );
    await rm(folder, { recursive: true });
    expect(report.outcome).toBe('inconclusive');
    expect(messagesOf(checkOf(report, 'unit'))).toEqual([expect.stringContaining(message)]);
  });

  test('a result that passes beside an exit code that does not is a failure', async () => {
    const prints = script('console.log("1..1\\nok 1 - fine"); process.exit(1)');
    const report = await run(`checks: { unit: { command: ${prints}, result: { tap: '-' } } }`);
    expect(checkOf(report, 'unit')).toMatchObject({ outcome: 'fail' });
  });
});

describe('compare', () => {
  test('two ways to one answer agree, or the difference is told', async () => {
    await using cdn = await serve((_request, response) => void response.setHeader('etag', '"1"').end('same'));
    await using origin = await serve(
      (_request, response) => void response.setHeader('etag', '"2"').end('same'),
    );
    const suite = (more: string): string =>
      `checks: { pair: { compare: { request: GET /, with: ['${origin.url}']${more} } } }`;
    expect((await runSuite(suite(''), { baseUrl: cdn.url })).outcome).toBe('pass');
    const report = await runSuite(suite(', headers: [etag]'), { baseUrl: cdn.url });
    expect(messagesOf(checkOf(report, 'pair'))).toEqual([
      `the header etag differs: ${cdn.url}: "1"; ${origin.url}: "2"`,
    ]);
  });

  test('a family that is missing is a failure', async () => {
    await using service = await serve(json({}));
    const report = await runSuite('checks: { families: { compare: { request: GET /, families: true } } }', {
      baseUrl: service.url,
    });
    expect(messagesOf(checkOf(report, 'families'))).toEqual([`${service.url} has no IPv6 address`]);
  });
});
