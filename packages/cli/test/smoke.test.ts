import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { main } from '../src/main.ts';

let folder: string;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-smoke-'));
  server = createServer((request, response) => {
    response.writeHead(request.url === '/bad' ? 500 : 200);
    response.end(
      request.url === '/version' ? '{"version":"1.4.0"}' : `token ${request.headers.authorization ?? ''}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

async function smoke(suite: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  await writeFile(join(folder, 'smoke.yml'), suite);
  return await run('smoke.yml', '--base-url', url, ...args);
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await main(['smoke', ...args], {
    write: (text) => (out += text),
    writeError: (text) => (err += text),
    input: Readable.from([]),
    environment: { PASSWORD: 'hunter22' },
    workingFolder: folder,
    interactive: false,
    colour: false,
    signal: new AbortController().signal,
  });
  return { code, out, err };
}

describe('exit codes', () => {
  test.each([
    [0, 'checks: { home: GET / }', []],
    [0, 'checks: { home: GET / }', ['--expected-version', 'v1.4.0']],
    [1, 'checks: { bad: GET /bad }', []],
    [1, 'checks: { home: GET / }', ['--expected-version', '1.5.0']],
    [3, 'checks: {}', []],
    [3, '', []],
    [2, 'chekcs: {}', []],
    [2, 'checks: { home: "GET /${missing}" }', []],
    [2, 'checks: { home: GET / }', ['--no-such-option']],
    [2, 'checks: { home: GET / }', ['--var', 'no-equals-sign']],
    [2, 'checks: { home: GET / }', ['--base-url', 'nonsense']],
    [2, 'checks: { home: GET / }\nsecrets: [NOT_SET]', []],
  ])('%i for %j with %j', async (code, suite, args) => {
    expect((await smoke(suite, ...args)).code).toBe(code);
  });

  test('2 for a suite that is not there', async () => {
    const { code, err } = await run('gone.yml');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('gone.yml') as unknown });
  });
});

test('--json prints the report and nothing else', async () => {
  const { out, err } = await smoke('checks: { home: GET / }', '--json', '--expected-version', '1.4.0');
  expect(err).toBe('');
  expect(JSON.parse(out)).toMatchObject({
    kind: 'smoke',
    outcome: 'pass',
    detail: {
      servedVersion: '1.4.0',
      counts: { total: 1, passed: 1 },
      checks: [{ id: 'home', position: { line: 1 } }],
    },
  });
});

test('variables come from the command line, secrets from the environment, and neither is told', async () => {
  const suite = `secrets: [PASSWORD]
checks: { home: { request: 'GET /\${path}', headers: { authorization: '\${PASSWORD}' }, expect: { body: { equals: x } } } }`;
  const { out } = await smoke(suite, '--var', 'path=a=b', '--html', 'report.html');
  expect(out).toContain('found "token ***"');
  expect(await readFile(join(folder, 'report.html'), 'utf8')).not.toContain('hunter22');
});

test('parts run apart and merge', async () => {
  const suite = 'checks: { a: GET /a, b: GET /b, c: GET /c }';
  for (const part of ['1', '2']) {
    const { out } = await smoke(suite, '--shard', `${part}/2`, '--json');
    await writeFile(join(folder, `${part}.json`), out);
  }
  const { code, out } = await run('merge', '1.json', '2.json');
  expect(code).toBe(0);
  expect(out).toContain('All 3 checks of 2 parts are here.');
  expect((await run('merge', '1.json')).code).toBe(3);
  expect((await run('merge', 'smoke.yml')).code).toBe(2);
});

test('an import prints a suite that runs, and what it lost', async () => {
  await writeFile(join(folder, 'a.http'), '### Home\nGET /\n\n?? status == 200\n?? js x == 1\n');
  const { code, out, err } = await run('import', 'a.http');
  expect({ code, err }).toEqual({ code: 0, err: 'a.http: not understood: Home: assertion ?? js x == 1\n' });
  expect((await smoke(out)).code).toBe(0);
});

describe('report files', () => {
  test('are written into folders that are made for them', async () => {
    const { code } = await smoke(
      'checks: { home: GET / }',
      '--junit',
      'out/deep/smoke.xml',
      '--html',
      'out/smoke.html',
    );
    expect(code).toBe(0);
    expect(await readFile(join(folder, 'out/deep/smoke.xml'), 'utf8')).toContain('<testsuites');
  });

  test('that cannot be written are told before anything is asked of the target', async () => {
    let asked = 0;
    const count = (): void => void (asked += 1);
    server.on('request', count);
    const { code, err } = await smoke('checks: { home: GET / }', '--junit', 'smoke.yml/x.xml', '--tap', '.');
    server.off('request', count);
    expect(code).toBe(2);
    expect(err).toContain('--junit: smoke.yml/x.xml cannot be written');
    expect(err).toContain('--tap: . cannot be written');
    expect(asked).toBe(0);
  });
});
