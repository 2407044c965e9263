import { describe, expect, test } from '@jest/globals';
import type { RequestListener } from 'node:http';
import { ConfigurationError } from '@release-actions/report';
import { nodePorts, writeReport } from '../src/index.ts';
import type { SmokePorts } from '../src/index.ts';
import { plan } from '../src/plan/plan.ts';
import { takeShard } from '../src/plan/shard.ts';
import { readSuites } from '../src/suite/read.ts';
import { checkOf, messagesOf, runSuite, serve } from './support.ts';

const chained = (retry: string, more = ''): string => `
chains: { checkout: { retry: ${retry} } }
checks:
  order: { request: POST /orders, chain: checkout, capture: { id: $.id } }
  pay: { request: 'POST /orders/\${id}/pay', chain: checkout }
  cancel: { request: 'DELETE /orders/\${id}', needs: order, always: true }
${more}`;

type Shop = {
  readonly seen: string[];
  readonly listener: RequestListener;
};

/** Makes orders 1, 2, 3 …; `fails` says which requests it answers with which status instead. */
function shop(fails: (request: string) => number | undefined): Shop {
  const seen: string[] = [];
  let orders = 0;
  return {
    seen,
    listener: (request, response) => {
      const said = `${request.method ?? ''} ${request.url ?? ''}`;
      seen.push(said);
      const status = fails(said);
      if (status !== undefined) response.writeHead(status).end();
      else if (said === 'POST /orders') response.end(`{"id":${(orders += 1)}}`);
      else response.end('{}');
    },
  };
}

describe('a chain that fails is tried again as a whole', () => {
  test('from its first member, with fresh captures, after cleaning up; every attempt is kept', async () => {
    const { seen, listener } = shop((said) => (said === 'POST /orders/1/pay' ? 503 : undefined));
    await using service = await serve(listener);
    const report = await runSuite(chained('3', '  after: { request: GET /after, needs: pay }'), {
      baseUrl: service.url,
    });
    expect(seen).toEqual([
      'POST /orders',
      'POST /orders/1/pay',
      'DELETE /orders/1',
      'POST /orders',
      'POST /orders/2/pay',
      'DELETE /orders/2',
      'GET /after',
    ]);
    expect(report).toMatchObject({ outcome: 'pass', detail: { counts: { flaky: 1, passed: 4 } } });
    expect(checkOf(report, 'pay')).toMatchObject({
      chain: 'checkout',
      flaky: true,
      attempts: [
        { try: 1, failures: [{ class: 'unavailable' }] },
        { try: 2, failures: [] },
      ],
    });
    expect(checkOf(report, 'order')).toMatchObject({ flaky: false, attempts: [{ try: 1 }, { try: 2 }] });
    expect(report.detail.checks.map(({ id }) => id)).toEqual(['order', 'pay', 'cancel', 'after']);
    expect(JSON.stringify(report.body)).toContain('Chain checkout passed only at try 2.');
    expect(report.annotations).toMatchObject([{ level: 'warning', title: 'pay is flaky' }]);
    expect(await writeReport('junit', report)).toContain('<flakyFailure');
    expect(await writeReport('tap', report)).toContain('# attempt 1 (try 1): unavailable');
    expect(JSON.parse(await writeReport('ctrf', report))).toMatchObject({
      results: {
        tests: expect.arrayContaining([expect.objectContaining({ name: 'pay', flaky: true, retries: 1 })]),
      },
    });
  });

  test('only where its author says so, and only for the classes that were said', async () => {
    const once = shop((said) => (said.endsWith('/pay') ? 503 : undefined));
    await using plain = await serve(once.listener);
    const without = chained('2')
      .replace(/chains:.*\n/u, '')
      .replaceAll(', chain: checkout', '');
    expect(await runSuite(without, { baseUrl: plain.url })).toMatchObject({ outcome: 'fail' });
    expect(once.seen.filter((said) => said === 'POST /orders')).toHaveLength(1);

    const wrong = shop((said) => (said.endsWith('/pay') ? 409 : undefined));
    await using service = await serve(wrong.listener);
    await runSuite(chained('{ attempts: 3 }'), { baseUrl: service.url });
    expect(wrong.seen.filter((said) => said === 'POST /orders')).toHaveLength(1);
    const told = await runSuite(chained('{ attempts: 3, on: assertion }'), { baseUrl: service.url });
    expect(wrong.seen.filter((said) => said === 'POST /orders')).toHaveLength(4);
    expect(told.outcome).toBe('fail');
    expect(checkOf(told, 'pay').attempts.map((attempt) => attempt.try)).toEqual([1, 2, 3]);
    expect(JSON.stringify(told.body)).toContain('Chain checkout did not pass in 3 tries.');
  });

  test('a value captured by a failed try never reaches the next', async () => {
    const { seen, listener } = shop(() => undefined);
    let made = 0;
    await using service = await serve((request, response) => {
      if (request.url !== '/orders') listener(request, response);
      else if ((made += 1) === 1) listener(request, response);
      else response.writeHead(500).end();
      if (request.url?.endsWith('/pay') === true) response.destroy();
    });
    const report = await runSuite(
      chained('{ attempts: 2, on: [assertion, reset, cut-short, unavailable] }').replace(
        "pay: { request: 'POST",
        "pay: { expect: { body: gone }, request: 'POST",
      ),
      { baseUrl: service.url },
    );
    expect(report.outcome).toBe('fail');
    expect(seen.filter((said) => said.startsWith('DELETE'))).toEqual(['DELETE /orders/1']);
    expect(messagesOf(checkOf(report, 'cancel'))).toHaveLength(1);
    // Not reached in the second try: its failure of the first stands.
    expect(checkOf(report, 'pay')).toMatchObject({ outcome: 'fail', attempts: [{ try: 1 }] });
    expect(checkOf(report, 'pay').skippedBecause).toBeUndefined();
  });

  test('not while what it made is still there: cleaning up failed', async () => {
    const { seen, listener } = shop((said) => (/pay$|^DELETE/u.test(said) ? 503 : undefined));
    await using service = await serve(listener);
    await runSuite(chained('3'), { baseUrl: service.url });
    expect(seen.filter((said) => said === 'POST /orders')).toHaveLength(1);
  });

  test('when nothing was made, there is nothing to clean up', async () => {
    let asked = 0;
    const { seen, listener } = shop((said) =>
      said === 'POST /orders' && (asked += 1) === 1 ? 503 : undefined,
    );
    await using service = await serve(listener);
    const report = await runSuite(chained('2'), { baseUrl: service.url });
    expect(seen).toEqual(['POST /orders', 'POST /orders', 'POST /orders/1/pay', 'DELETE /orders/1']);
    expect(report.outcome).toBe('pass');
    expect(report.detail.checks.map(({ id, flaky }) => [id, flaky])).toEqual([
      ['order', true],
      ['pay', false],
      ['cancel', false],
    ]);
  });

  test('what it needs from outside has passed before, and is not repeated', async () => {
    const { seen, listener } = shop((said) => (said === 'GET /login' ? 500 : undefined));
    await using service = await serve(listener);
    const suite = chained('3', '  login: GET /login\n').replace('order: {', 'order: { needs: login,');
    const report = await runSuite(suite, { baseUrl: service.url });
    expect(seen).toEqual(['GET /login']);
    expect(checkOf(report, 'order').skippedBecause).toBe('needs login, which did not pass');
  });

  test('${try} tells its tries apart', async () => {
    const { seen, listener } = shop((said) => (said === 'PUT /names/n-1' ? 503 : undefined));
    await using service = await serve(listener);
    const name = "{ request: 'PUT /names/n-${try}', chain: names, retry: 1 }";
    await runSuite(`chains: { names: { retry: 2 } }\nchecks: { name: ${name} }`, { baseUrl: service.url });
    expect(seen).toEqual(['PUT /names/n-1', 'PUT /names/n-2']);
  });
});

describe('limits hold for chains', () => {
  const failing = (): Shop => shop((said) => (said.endsWith('/pay') ? 503 : undefined));

  test('the deadline of the run comes before another try', async () => {
    const { seen, listener } = failing();
    await using service = await serve(listener);
    const report = await runSuite(`deadline: 30s\n${chained('{ attempts: 20, wait: 29s }')}`, {
      baseUrl: service.url,
      ports: { random: () => 0.9 },
    });
    expect(seen.filter((said) => said === 'POST /orders')).toHaveLength(1);
    expect(report.reasons[0]).toBe('checks-failed');
  });

  test('retries of a host are counted with those of all its checks', async () => {
    const { seen, listener } = failing();
    await using service = await serve(listener);
    const more = Array.from(
      { length: 5 },
      (_, index) => `  c${index}: { request: POST /pay, chain: c${index} }\n`,
    );
    const names = Array.from(
      { length: 5 },
      (_, index) => `c${index}: { retry: { attempts: 20, wait: 1ms } }`,
    );
    await runSuite(`chains: { ${names.join(', ')} }\nchecks:\n${more.join('')}`, { baseUrl: service.url });
    expect(seen.length).toBeLessThanOrEqual(5 + 50);
    expect(seen.length).toBeGreaterThan(50);
  });

  test('a cancelled run cleans up after the try that it ended, and has no other', async () => {
    const controller = new AbortController();
    const { seen, listener } = shop((said) => {
      if (said.endsWith('/pay')) controller.abort();
      return undefined;
    });
    await using service = await serve(listener);
    const { clock } = nodePorts('.');
    const sleep: SmokePorts['clock']['sleep'] = (ms, signal) => clock.sleep(ms, signal);
    const report = await runSuite(chained('5'), {
      baseUrl: service.url,
      signal: controller.signal,
      ports: { clock: { ...clock, sleep } },
    });
    expect(report.reasons[0]).toBe('cancelled');
    expect(seen).toEqual(['POST /orders', 'POST /orders/1/pay', 'DELETE /orders/1']);
  });
});

test('a chain stays together in one part of a plan', async () => {
  const content =
    'chains: { c: { retry: 2 } }\nchecks: { a: { request: GET /, chain: c }, b: { request: GET /, chain: c }, d: GET / }';
  const whole = plan({
    suites: await readSuites([{ file: 'a.yml', content }]),
    variables: [],
    baseUrl: 'https://shop.example',
    versionUrl: undefined,
  });
  const { own } = takeShard(whole, { index: 1, of: 2 });
  expect(own.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a floor that has a chain of the same name as a suite keeps it apart', async () => {
  const { seen, listener } = shop((said) => (said.endsWith('/pay') && !/2/u.test(said) ? 503 : undefined));
  await using service = await serve(listener);
  const content = chained('2');
  const report = await runSuite(content, { baseUrl: service.url, floor: { file: 'floor.yml', content } });
  expect(report.detail.checks).toHaveLength(6);
  expect(seen.filter((said) => said === 'POST /orders').length).toBeGreaterThan(2);
});

describe('mistakes', () => {
  test.each([
    [
      'a chain that is not declared',
      'chains: { checkout: { retry: 2 } }\nchecks: { a: { request: GET /, chain: chekout } }',
      'there is no chain "chekout". Did you mean "checkout"?',
    ],
    [
      'one try',
      'chains: { c: { retry: 1 } }\nchecks: { a: GET / }',
      'expected a whole number from 2 to 20, found 1',
    ],
    [
      'no number of tries',
      'chains: { c: { retry: { wait: 1s } } }\nchecks: { a: GET / }',
      '"attempts" is missing',
    ],
    [
      'a way out of a chain and back',
      'chains: { c: { retry: 2 } }\nchecks: { a: { request: GET /, chain: c }, b: { request: GET /, needs: a }, d: { request: GET /, needs: b, chain: c } }',
      'needs itself: chain c in smoke.yml -> check b -> chain c in smoke.yml',
    ],
    [
      'cleaning up after two chains',
      'chains: { c: { retry: 2 }, d: { retry: 2 } }\nchecks: { a: { request: GET /, chain: c }, b: { request: GET /, chain: d }, e: { request: GET /, needs: [a, b], always: true } }',
      'cleans up after more than one chain: say which it belongs to with "chain"',
    ],
    [
      'a try outside of chains',
      'checks: { a: "GET /${try}" }',
      '${try} is no variable, secret, column or capture',
    ],
    [
      'a try outside of its chain',
      'chains: { c: { retry: 2 } }\nchecks: { a: "GET /${try}", b: { request: GET /, chain: c } }',
      '${try} is no variable, secret, column or capture',
    ],
    [
      'a chain of nothing',
      'chains: { c: { retry: 2 } }\nchecks: { a: GET / }',
      'no check is a member of this chain',
    ],
  ])('%s', async (_name, content, message) => {
    const error: unknown = await runSuite(content).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as ConfigurationError).problems.map((problem) => problem.message).join()).toContain(
      message,
    );
  });
});
