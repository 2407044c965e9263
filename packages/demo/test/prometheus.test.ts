import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { servePrometheus } from '../src/prometheus/server.ts';
import { parseExposition, Scraper } from '../src/prometheus/scrape.ts';
import { seedHistory } from '../src/prometheus/seed.ts';
import { Series, SeriesStore } from '../src/prometheus/store.ts';
import { listen } from '../src/world/loopback.ts';
import type { LoopbackServer } from '../src/world/loopback.ts';

const end = Date.parse('2026-11-24T12:00:00Z');
const store = new SeriesStore();
let server: LoopbackServer;

beforeAll(async () => {
  const labels = { __name__: 'http_requests_total', job: 'storefront' };
  const shares = [
    { labels: { ...labels, code: '200' }, share: 0.99 },
    { labels: { ...labels, code: '503' }, share: 0.01 },
  ];
  for (const series of seedHistory({
    shares,
    perSecond: 100,
    end,
    lengthMs: 3_600_000,
    stepMs: 1000,
    seed: 7,
  })) {
    store.put(series);
  }
  server = await servePrometheus(store);
});

afterAll(() => server.close());

type Reply = {
  status: string;
  error?: string;
  data: {
    resultType: string;
    result: { metric: object; value: [number, string]; values: [number, string][] }[];
  };
};

async function ask(path: string): Promise<Reply> {
  const answer = await fetch(`${server.url}${path}`);
  return (await answer.json()) as Reply;
}

const range = (query: string, seconds: number, step = 1) =>
  ask(
    `/api/v1/query_range?query=${encodeURIComponent(query)}&start=${end / 1000 - seconds}&end=${end / 1000}&step=${step}`,
  );

describe('the Prometheus-compatible endpoint', () => {
  test('seeded history is a counter with the stated rate and share', async () => {
    const { data } = await range('http_requests_total', 3600, 60);
    const [good, bad] = data.result.map(({ values }) => Number(values.at(-1)?.[1]) - Number(values[0]?.[1]));
    expect(good! / 3600).toBeGreaterThan(80);
    expect(good! / 3600).toBeLessThan(125);
    expect(bad! / (good! + bad!)).toBeCloseTo(0.01, 2);
    for (const { values } of data.result) {
      const rising = values.every(
        ([, value], index) => index === 0 || Number(value) >= Number(values[index - 1]?.[1]),
      );
      expect(rising).toBe(true);
    }
  });

  test.each([
    ['http_requests_total{code=~"5.."}', 1],
    ['http_requests_total{code!~"5..",job="storefront"}', 1],
    ['{__name__="http_requests_total",code!="x"}', 2],
    ['sum(http_requests_total)', 1],
    ['sum by (code) (http_requests_total)', 2],
    ['sum(http_requests_total) by (code, job)', 2],
    ['http_requests_total{code="404"}', 0],
    ['count(http_requests_total)', 1],
  ])('%s answers %i series', async (query, count) => {
    expect((await range(query, 60)).data.result).toHaveLength(count);
  });

  test('a range selector answers raw samples, without the left edge', async () => {
    const { data } = await ask(
      `/api/v1/query?query=${encodeURIComponent('http_requests_total{code="503"}[10s]')}&time=${end / 1000}`,
    );
    expect(data.resultType).toBe('matrix');
    expect(data.result[0]?.values).toHaveLength(10);
  });

  test('what it does not know is refused as Prometheus refuses, never guessed', async () => {
    for (const query of [
      'rate(http_requests_total[5m])',
      'a + b',
      'http_requests_total{code=}',
      'sum(sum(a))',
      '',
    ]) {
      const reply = await range(query, 60);
      expect([query, reply.status]).toEqual([query, 'error']);
    }
    expect((await range('http_requests_total', 3600, 0.1)).error).toContain('11000 points');
  });

  test('is ready', async () => {
    expect((await fetch(`${server.url}/-/ready`)).status).toBe(200);
  });
});

test('a series ends when its target shows it no more or does not answer', async () => {
  let body = 'requests_total{version="1"} 5\n';
  const target = await listen((_, response) => response.end(body));
  const own = new SeriesStore();
  const scraper = new Scraper(own, () => [{ url: target.url, labels: { job: 'shop' } }]);
  const last = (labels: Record<string, string>) =>
    own.at({ job: 'shop', ...labels }).lastAt(Date.now())?.value;
  await scraper.scrape();
  body = 'requests_total{version="2"} 1\n';
  await scraper.scrape();
  expect(last({ __name__: 'requests_total', version: '1' })).toBeNaN();
  expect(last({ __name__: 'requests_total', version: '2' })).toBe(1);
  expect(last({ __name__: 'up' })).toBe(1);
  await target.close();
  await scraper.scrape();
  expect(last({ __name__: 'requests_total', version: '2' })).toBeNaN();
  expect(last({ __name__: 'up' })).toBe(0);
});

test('expositions are read with their escapes', () => {
  expect(parseExposition('# HELP a b\na{b="c\\"d\\ne",f="g"} 1.5\nplain 2 1700000000\n')).toEqual([
    { labels: { __name__: 'a', b: 'c"d\ne', f: 'g' }, value: 1.5 },
    { labels: { __name__: 'plain' }, value: 2 },
  ]);
});

test('scraped samples follow the seeded ones', () => {
  const series = new Series({ __name__: 'a' }, { start: 0, stepMs: 10, values: Float64Array.of(0, 1, 2) });
  series.add(25, 1);
  expect(series.between(-1, 30).map(({ at, value }) => [at, value])).toEqual([
    [0, 0],
    [10, 1],
    [20, 2],
    [25, 1],
  ]);
  expect(series.lastAt(24)).toEqual({ at: 20, value: 2 });
  expect(series.lastAt(26)).toEqual({ at: 25, value: 1 });
});
