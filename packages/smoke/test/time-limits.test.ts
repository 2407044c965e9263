import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { lookup } from 'node:dns/promises';
import { Agent } from 'node:http';
import { createServer, Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { exchange } from '@release-actions/http';
import { addressesOf } from '../src/adapters/addresses.ts';
import { nodePorts } from '../src/index.ts';
import type { SmokePorts } from '../src/index.ts';
import { checkOf, classesOf, messagesOf, runSuite, serve } from './support.ts';

describe('each phase has its deadline', () => {
  test('a server that accepts and says nothing meets that of the first byte', async () => {
    await using service = await serve(() => undefined);
    const report = await runSuite(
      'checks: { slow: { request: GET /, timeout: { total: 5s, first-byte: 100ms } } }',
      { baseUrl: service.url },
    );
    expect(classesOf(checkOf(report, 'slow'))).toEqual(['timeout']);
    expect(messagesOf(checkOf(report, 'slow'))[0]).toContain('100 ms, phase request');
  });

  test('a handshake that is never answered meets that of TLS, and defaults hold for what a check leaves out', async () => {
    const server = createServer((socket) => void socket.on('error', () => undefined));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const report = await runSuite(
      `defaults: { timeout: { tls: 100ms } }\nchecks: { slow: { request: "GET https://127.0.0.1:${port}/", timeout: 5s } }`,
    );
    server.close();
    expect(messagesOf(checkOf(report, 'slow'))[0]).toContain('100 ms, phase tls');
  });

  test('a length of time that is none is told where it stands', async () => {
    const run = runSuite('checks: { a: { request: GET /, timeout: soon } }', {
      baseUrl: 'http://127.0.0.1:9',
    });
    await expect(run).rejects.toThrow('expected a length of time such as 500ms, 5s or 2m, found "soon"');
  });
});

describe('a host that nothing comes back from', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  /** Its sockets are as the kernel leaves them when no packet is answered: connecting, without an end. */
  class Unreachable extends Agent {
    readonly opened: Socket[] = [];

    override createConnection(): Socket {
      const socket = Object.assign(new Socket(), { connecting: true });
      this.opened.push(socket);
      return socket;
    }
  }

  test.each([
    ['without saying so within 5 s', 'checks: { a: GET / }', 5000],
    ['within what was said', 'checks: { a: { request: GET /, timeout: { connect: 2s } } }', 2000],
    ['within the whole where that is shorter', 'checks: { a: { request: GET /, timeout: 3s } }', 3000],
  ])('is given up %s', async (_name, suite, limitMs) => {
    const agent = new Unreachable();
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'performance', 'Date', 'queueMicrotask'] });
    let ended = false;
    const running = runSuite(suite, {
      baseUrl: 'http://192.0.2.1',
      ports: {
        exchange: (request, options) =>
          exchange(request, { ...options, connections: { agentFor: () => agent } }),
      },
    }).finally(() => (ended = true));
    while (agent.opened.length === 0) await nextTurn();
    // A last turn for the socket to be handed to the request.
    await nextTurn();
    await jest.advanceTimersByTimeAsync(limitMs - 10);
    expect(ended).toBe(false);
    await jest.advanceTimersByTimeAsync(10);
    const check = checkOf(await running, 'a');
    expect(classesOf(check)).toEqual(['timeout']);
    expect(messagesOf(check)[0]).toContain('no answer inside the deadline');
    if (limitMs !== 3000) expect(messagesOf(check)[0]).toContain(`(${limitMs} ms, phase connect)`);
    expect(agent.opened.every(({ destroyed }) => destroyed)).toBe(true);
  });
});

describe('a run that is cancelled', () => {
  test('gives what cleans up its own time, even when it was under way, and no more', async () => {
    const controller = new AbortController();
    let sleeps: number[] = [];
    const { clock } = nodePorts('.');
    await using service = await serve((request, response) => {
      if (request.url === '/made') response.end();
      else controller.abort();
    });
    const fast: SmokePorts['clock'] = {
      ...clock,
      sleep: (ms, signal) => {
        sleeps = [...sleeps, ms];
        return clock.sleep(Math.min(ms, 50), signal);
      },
    };
    const report = await runSuite(
      'checks: { made: GET /made, clean: { request: GET /hangs, needs: made, always: true, timeout: 60s } }',
      { baseUrl: service.url, signal: controller.signal, ports: { clock: fast } },
    );
    expect(report.reasons[0]).toBe('cancelled');
    expect(classesOf(checkOf(report, 'clean'))).toEqual(['cancelled']);
    expect(sleeps).toContain(4000);
  });
});

describe('reading the version', () => {
  test('ends in time, although every connection hangs', async () => {
    let now = 0;
    const { clock } = nodePorts('.');
    const report = await runSuite(
      'version: { request: GET /version, connections: 1000 }\nchecks: { a: GET / }',
      {
        baseUrl: 'http://127.0.0.1:9',
        ports: {
          clock: { ...clock, monotonicMs: () => now, sleep: () => Promise.resolve() },
          exchange: () => {
            now += 5000;
            return Promise.resolve({ ok: false, kind: 'timeout', message: 'no answer' });
          },
        },
      },
    );
    const { before } = report.detail.served;
    expect(before?.verdict).toBe('unknown');
    expect(before?.problems).toContain('not asked: reading the version took longer than 60 s');
  });

  test('a name server that hangs holds nothing up, nor does one that fails', async () => {
    const hangs = (() => new Promise(() => undefined)) as unknown as typeof lookup;
    const { signal } = new AbortController();
    await expect(addressesOf('shop.example', signal, hangs, 20)).rejects.toThrow('no name server answered');
    await expect(addressesOf('shop.example', AbortSignal.abort(), hangs)).rejects.toThrow('no name server');
    await using service = await serve((_request, response) => void response.end('1.0.0'));
    const report = await runSuite('version: GET /version\nchecks: { a: GET / }', {
      baseUrl: service.url,
      ports: { addresses: () => Promise.reject(new Error('no name server answered')) },
    });
    expect(report.detail.served.before).toMatchObject({ verdict: 'all', version: '1.0.0' });
  });
});

describe('a command', () => {
  const { execute } = nodePorts('.');
  const run = (argv: readonly string[], timeoutMs = 10_000): ReturnType<typeof execute> =>
    execute({ argv, environment: {}, timeoutMs, signal: new AbortController().signal });

  test('that leaves a process behind has ended when it ends', async () => {
    const startedAt = performance.now();
    const executed = await run(['sh', '-c', 'sleep 30 & echo done; exit 3']);
    expect(executed).toMatchObject({ exitCode: 3, stdout: 'done\n' });
    expect(performance.now() - startedAt).toBeLessThan(4000);
  });

  test('whose child has left its group does not hold the run', async () => {
    const child = 'require("child_process").spawn("sleep",["30"],{detached:true,stdio:"inherit"}).unref()';
    const executed = await run([process.execPath, '-e', child]);
    expect(executed).toMatchObject({ exitCode: 0 });
  });
});
