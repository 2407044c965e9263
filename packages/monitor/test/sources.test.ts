import { describe, expect, test } from '@jest/globals';
import type { HttpClient, HttpRequest } from '@release-actions/http';
import type { SourcePorts } from '../src/ports.ts';
import { parseExposition } from '../src/sources/exposition.ts';
import { prometheusSource } from '../src/sources/prometheus.ts';
import { scrapeSource } from '../src/sources/scrape.ts';
import { parseSelector, selects } from '../src/sources/selector.ts';

type Answer = {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  fault?: 'timeout' | 'too-large';
};

/** Answers in turn, the last one for ever, and notes what was asked. */
function world(...answers: Answer[]) {
  const asked: HttpRequest[] = [];
  const pauses: number[] = [];
  const http: HttpClient = (request) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)] ?? {};
    asked.push(request);
    const { status = 200, body = '', headers = {}, fault } = answer;
    if (fault !== undefined)
      return Promise.resolve({ ok: false, kind: fault, message: `no answer: ${fault}` });
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return Promise.resolve({
      ok: true,
      status,
      headers,
      body: new TextEncoder().encode(text),
      url: request.url,
      durationMs: 1,
    });
  };
  const ports: SourcePorts = {
    http,
    clock: { now: () => 5000, sleep: (ms) => Promise.resolve(void pauses.push(ms)) },
    secret: (name) => (name === 'TOKEN' ? 's3cret-token' : undefined),
    signal: new AbortController().signal,
  };
  return { ports, asked, pauses };
}

const matrix = (...result: { metric: object; values: [number, string][] }[]) => ({
  status: 'success',
  data: { resultType: 'matrix', result },
});

const span = { from: 0, to: 60_000 };
const settings = {
  url: 'https://prom.example/select/0',
  headers: { 'X-Scope-OrgID': 'shop' },
  allowPartial: false,
};
const ask = (ports: SourcePorts, more: object = {}) =>
  prometheusSource({ ...settings, ...more }, ports).counters('hits{a="b"}', span);

describe('Prometheus', () => {
  test('asks for raw samples in a form, with tenant and token in headers, and reads them', async () => {
    const { ports, asked } = world({
      body: matrix({
        metric: { v: '1' },
        values: [
          [1, '2'],
          [16.5, '5'],
        ],
      }),
    });
    const reading = await ask(ports, { token: 'TOKEN' });
    expect(reading).toEqual({
      ok: true,
      notes: [],
      value: [
        {
          labels: { v: '1' },
          samples: [
            { at: 1000, value: 2 },
            { at: 16_500, value: 5 },
          ],
        },
      ],
    });
    expect(asked[0]).toMatchObject({
      method: 'POST',
      url: 'https://prom.example/select/0/api/v1/query',
      body: new URLSearchParams({ query: 'hits{a="b"}[60000ms]', time: '60.000' }).toString(),
      headers: { 'X-Scope-OrgID': 'shop', authorization: 'Bearer s3cret-token' },
    });
    expect(asked[0]?.maxRedirects ?? 0).toBe(0);
  });

  test('what is no number is no sample, and no series is an answer', async () => {
    const odd = matrix({
      metric: {},
      values: [
        [1, 'NaN'],
        [2, '+Inf'],
        [3, '-Inf'],
        [4, ''],
        [5, 'x'],
        [6, '7'],
      ],
    });
    expect(await ask(world({ body: odd }).ports)).toMatchObject({
      value: [{ samples: [{ at: 6000, value: 7 }] }],
    });
    expect(await ask(world({ body: matrix() }).ports)).toMatchObject({ ok: true, value: [] });
  });

  test.each([
    [400, 'configuration', 1],
    [401, 'configuration', 1],
    [403, 'configuration', 1],
    [404, 'configuration', 1],
    [422, 'configuration', 1],
    [429, 'unavailable', 3],
    [500, 'unavailable', 3],
    [503, 'unavailable', 3],
  ])('status %d is %s after %d requests', async (status, kind, requests) => {
    const { ports, asked } = world({ status, body: { status: 'error', error: 'it is so' } });
    expect(await ask(ports)).toMatchObject({
      ok: false,
      kind,
      message: `https://prom.example/select/0 answered ${status}: it is so`,
    });
    expect(asked.length).toBe(requests);
  });

  test('a fault that passes within the retries is not told; Retry-After is kept to', async () => {
    const { ports, pauses } = world(
      { status: 429, headers: { 'retry-after': '3' } },
      { fault: 'timeout' },
      { body: matrix() },
    );
    expect(await ask(ports)).toMatchObject({ ok: true });
    expect(pauses).toEqual([3000, 1000]);
  });

  test('an answer that is not whole is no data, unless the policy allows it', async () => {
    const partial = { ...matrix(), warnings: ['store 2 did not answer'] };
    expect(await ask(world({ body: partial }).ports)).toMatchObject({
      ok: false,
      kind: 'partial',
      message: expect.stringContaining('store 2 did not answer'),
    });
    expect(await ask(world({ body: { ...matrix(), isPartial: true } }).ports)).toMatchObject({
      ok: false,
      kind: 'partial',
    });
    expect(await ask(world({ body: partial }).ports, { allowPartial: true })).toMatchObject({
      ok: true,
      notes: ['store 2 did not answer'],
    });
    expect(
      await ask(world({ body: { ...matrix(), infos: ['metric might not be a counter'] } }).ports),
    ).toMatchObject({ ok: true });
  });

  test.each([
    ['<html>login</html>'],
    [{ status: 'success', data: { resultType: 'vector', result: [] } }],
    [{ status: 'success', data: { resultType: 'matrix', result: [{ metric: 1 }] } }],
    [{}],
  ])('what is no matrix is a mistake in the address: %j', async (body) => {
    expect(await ask(world({ body }).ports)).toMatchObject({ ok: false, kind: 'configuration' });
  });

  test('too large an answer is asked for in pieces, whose common samples count once', async () => {
    const piece = (...values: [number, string][]) => ({ body: matrix({ metric: {}, values }) });
    const { ports, asked } = world(
      { fault: 'too-large' },
      piece([1, '1'], [15, '2']),
      piece([15, '2'], [30, '3']),
      piece([45, '4']),
      piece([60, '5']),
    );
    const reading = await ask(ports);
    expect(reading.ok && reading.value[0]?.samples.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
    expect(asked.map(({ body }) => new URLSearchParams(String(body)).get('time'))).toEqual([
      '60.000',
      '15.000',
      '30.000',
      '45.000',
      '60.000',
    ]);
  });

  test('too large in the smallest pieces, or too many series, ends with the reason', async () => {
    const { ports, asked } = world({ fault: 'too-large' });
    expect(await ask(ports)).toMatchObject({ ok: false, kind: 'too-large' });
    expect(asked.length).toBe(4);
    const many = matrix(
      ...Array.from({ length: 501 }, (_, index) => ({
        metric: { i: String(index) },
        values: [[1, '1']] as [number, string][],
      })),
    );
    expect(await ask(world({ body: many }).ports)).toMatchObject({
      ok: false,
      kind: 'configuration',
      message: '501 series, more than 500',
    });
  });

  test('a gauge over more points than Prometheus gives is asked for in parts', async () => {
    const { ports, asked } = world({ body: matrix() });
    await prometheusSource(settings, ports).gauge('avg(cpu)', { from: 0, to: 24_000_000 }, 1000);
    expect(asked.map(({ body }) => new URLSearchParams(String(body)).get('start'))).toEqual([
      '0.000',
      '8000.000',
      '16000.000',
    ]);
  });

  test('a token that is named and not set is found before anything is asked', async () => {
    const { ports, asked } = world();
    expect(await ask(ports, { token: 'OTHER' })).toMatchObject({
      kind: 'configuration',
      message: 'the environment variable OTHER is not set',
    });
    expect(asked).toEqual([]);
  });

  test('an error page is clipped', async () => {
    const reading = await ask(world({ status: 400, body: 'x'.repeat(5000) }).ports);
    expect(!reading.ok && reading.message.length).toBe(300);
  });
});

describe('selectors', () => {
  test.each([
    ['http_requests_total', { __name__: 'http_requests_total' }, true],
    ['http_requests_total{code=~"5.."}', { __name__: 'http_requests_total', code: '503' }, true],
    ['http_requests_total{code=~"5.."}', { __name__: 'http_requests_total', code: '5030' }, false],
    ['{__name__="a", b!="c", d!~"e|f",}', { __name__: 'a', b: '', d: 'g' }, true],
    ["a{b='it\\'s'}", { __name__: 'a', b: "it's" }, true],
    ['a{b=`x\\y`}', { __name__: 'a', b: 'x\\y' }, true],
    ['a{b=""}', { __name__: 'a' }, true],
  ])('%s', (written, labels, expected) => {
    const matchers = parseSelector(written);
    expect(typeof matchers === 'string' ? matchers : selects(matchers, labels)).toBe(expected);
  });

  test.each([['rate(a[5m])'], ['sum(a)'], ['a{b}'], ['a{b=~"("}'], ['{}'], ['a[5m]'], ['a offset 5m'], ['']])(
    'refuses %s',
    (written) => {
      expect(typeof parseSelector(written)).toBe('string');
    },
  );
});

describe('a metrics page', () => {
  const page = [
    '# HELP hits requests',
    '# TYPE hits counter',
    'hits{code="200",path="/a\\"b}"} 10 1700000000000',
    'hits{code="500",path="/"} 2 # {trace_id="x"} 1',
    'other 5',
    'broken{ 1',
    'hits{code="nan"} NaN',
  ].join('\n');

  test('is read without comments, exemplars, timestamps and what is no number', () => {
    expect(parseExposition(page)).toEqual([
      { labels: { __name__: 'hits', code: '200', path: '/a"b}' }, value: 10 },
      { labels: { __name__: 'hits', code: '500', path: '/' }, value: 2 },
      { labels: { __name__: 'other' }, value: 5 },
    ]);
  });

  test('keeps what was collected, and hands it on as state', async () => {
    const { ports } = world({ body: page });
    const first = scrapeSource({ url: 'http://shop.example/metrics' }, ports, ['hits']);
    expect(await first.collect()).toMatchObject({ ok: true });
    const again = scrapeSource(
      { url: 'http://shop.example/metrics' },
      ports,
      ['hits'],
      first.state() ?? undefined,
    );
    await again.collect();
    const reading = await again.counters('hits{code=~"5.."}', { from: 0, to: 10_000 });
    expect(reading.ok && reading.value.map(({ samples }) => samples.length)).toEqual([2]);
    expect(await again.counters('hits', { from: 6000, to: 7000 })).toMatchObject({ value: [] });
  });

  test.each([
    [{ status: 404 }, 'configuration'],
    [{ status: 403 }, 'configuration'],
    [{ status: 502 }, 'unavailable'],
    [{ fault: 'timeout' as const }, 'unavailable'],
  ])('that answers %j is %s', async (answer, kind) => {
    const { ports } = world(answer);
    expect(
      await scrapeSource({ url: 'http://shop.example/metrics' }, ports, ['hits']).collect(),
    ).toMatchObject({ ok: false, kind });
  });
});
