import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '@release-actions/report';
import { mergeShards } from '../src/merge.ts';
import { parsePart } from '../src/part.ts';
import type { SmokeDetail } from '../src/index.ts';
import { plan } from '../src/plan/plan.ts';
import { parseShard, takeShard } from '../src/plan/shard.ts';
import { readSuites } from '../src/suite/read.ts';
import { runSuite, serve } from './support.ts';

const suite = `
checks:
  login: { request: POST /login, capture: { token: { header: x-token } } }
  a: GET /a
  order: { request: 'GET /order?t=\${token}' }
  b: { request: GET /b, group: cart }
  c: { request: GET /c, group: cart }
  d: { request: 'GET /\${n}', rows: [{ n: 1 }, { n: 2 }, { n: 3 }] }
`;

const planned = async () =>
  plan({
    suites: await readSuites([{ file: 'a.yml', content: suite }]),
    variables: [],
    baseUrl: 'https://shop.example',
    versionUrl: undefined,
  });

describe('parts', () => {
  test.each(['1/4', '4/4', ' 2/3 '])('%s is a part', (text) => expect(parseShard(text)).toBeDefined());
  test.each(['0/4', '5/4', '1/0', '1', 'a/b', '-1/2', '1/1000'])('%s is none', (text) => {
    expect(parseShard(text)).toBeUndefined();
  });

  test('of any number are together the whole, without overlap, and keep together what must be', async () => {
    const whole = await planned();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (of) => {
        const parts = Array.from({ length: of }, (_, index) => takeShard(whole, { index: index + 1, of }));
        const ids = parts.flatMap(({ own }) => own.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(whole.map(({ id }) => id).toSorted());
        const placeOf = (id: string): number =>
          parts.findIndex(({ own }) => own.some((one) => one.id === id));
        expect(placeOf('order')).toBe(placeOf('login'));
        expect(placeOf('b')).toBe(placeOf('c'));
      }),
    );
  });
});

describe('merge', () => {
  async function parts(of: number): Promise<Report<SmokeDetail>[]> {
    await using service = await serve((_request, response) => {
      response.writeHead(200, { 'x-token': 't0ken' }).end();
    });
    const indexes = Array.from({ length: of }, (_, index) => index + 1);
    return await Promise.all(
      indexes.map((index) => runSuite(suite, { baseUrl: service.url, shard: { index, of } })),
    );
  }

  test('all parts together pass, in the order of the plan', async () => {
    const merged = mergeShards((await parts(3)).toReversed());
    expect(merged).toMatchObject({ outcome: 'pass', reasons: [] });
    expect(merged.detail.checks.map(({ id }) => id)).toEqual((await planned()).map(({ id }) => id));
  });

  test('a part that is missing, or there twice, is inconclusive', async () => {
    const [one, two, three] = (await parts(3)) as [
      Report<SmokeDetail>,
      Report<SmokeDetail>,
      Report<SmokeDetail>,
    ];
    for (const some of [
      [one, two],
      [one, two, two],
      [one, two, three, three],
    ]) {
      expect(mergeShards(some)).toMatchObject({ outcome: 'inconclusive', reasons: ['shards-incomplete'] });
    }
  });

  test('a check that is gone from a part is noticed', async () => {
    const [one, two] = (await parts(2)) as [Report<SmokeDetail>, Report<SmokeDetail>];
    const short = { ...one, detail: { ...one.detail, checks: one.detail.checks.slice(1) } };
    const merged = mergeShards([short, two]);
    expect(merged.reasons).toContain('shards-incomplete');
    expect(JSON.stringify(merged.body)).toContain(`Without a result: ${one.detail.checks[0]?.id ?? ''}`);
  });

  test('a check that the plan does not have, and a part that contradicts itself, are noticed', async () => {
    const [one, two] = (await parts(2)) as [Report<SmokeDetail>, Report<SmokeDetail>];
    const [check] = one.detail.checks;
    const more = {
      ...one,
      detail: { ...one.detail, checks: [...one.detail.checks, { ...check!, id: 'extra' }] },
    };
    const extra = mergeShards([more, two]);
    expect(extra.reasons).toContain('shards-incomplete');
    expect(JSON.stringify(extra.body)).toContain('In a report and not in its part of the plan: extra.');
    const contrary = mergeShards([{ ...one, outcome: 'fail' }, two]);
    expect(contrary.outcome).toBe('inconclusive');
    expect(JSON.stringify(contrary.body)).toContain('says fail, and what it found says pass.');
  });

  test('all connections of all parts count', async () => {
    let asked = 0;
    await using service = await serve((request, response) => {
      if (request.url === '/version') asked += 1;
      response.end('1.4.0');
    });
    const suite = 'version: GET /version\nchecks: { a: GET /, b: GET / }';
    const reports = [1, 2].map((index) =>
      runSuite(suite, { baseUrl: service.url, expectedVersion: '1.4.0', shard: { index, of: 2 } }),
    );
    const merged = mergeShards(await Promise.all(reports));
    expect(merged.detail.served.before).toMatchObject({ verdict: 'all', connections: 48, matching: 48 });
    expect(asked).toBe(96);
  });

  test('parts with other variables are parts of another run', async () => {
    await using service = await serve((_request, response) => void response.end());
    const suite = 'variables: { t: x }\nchecks: { a: "GET /?t=${t}", b: GET / }';
    const part = (index: number, t: string): ReturnType<typeof runSuite> =>
      runSuite(suite, { baseUrl: service.url, variables: { t }, shard: { index, of: 2 } });
    const merged = mergeShards([await part(1, 'one'), await part(2, 'two')]);
    expect(JSON.stringify(merged.body)).toContain('The parts differ in their variables.');
  });

  test.each<[string, (report: Report<SmokeDetail>) => unknown, string]>([
    ['of another kind', (report) => ({ ...report, kind: 'monitor' }), 'its kind is not smoke'],
    [
      'without what was served',
      ({ detail, ...rest }) => ({ ...rest, detail: { ...detail, served: null } }),
      'what was served',
    ],
    [
      'with checks that are cut',
      ({ detail, ...rest }) => ({ ...rest, detail: { ...detail, checks: [{}] } }),
      'its checks are not whole',
    ],
  ])('a report %s is none', async (_what, change, told) => {
    const [one] = await parts(1);
    expect(parsePart(JSON.stringify(one))).toHaveProperty('report');
    expect(parsePart(JSON.stringify(change(one!)))).toMatchObject({
      problem: expect.stringContaining(told) as unknown,
    });
    expect(parsePart('{"kind":')).toMatchObject({
      problem: expect.stringContaining('is no JSON') as unknown,
    });
  });

  test('parts of different runs do not make one', async () => {
    const [one, two] = (await parts(2)) as [Report<SmokeDetail>, Report<SmokeDetail>];
    const other = { ...two, sha: 'b'.repeat(40) };
    expect(mergeShards([one, other])).toMatchObject({
      outcome: 'inconclusive',
      reasons: ['shards-incomplete'],
    });
  });

  test('what flaky checks are worth comes from the parts: for advisory ones, too', async () => {
    let asked = 0;
    await using service = await serve((request, response) => {
      if (request.url === '/odd') asked += 1;
      response.writeHead(request.url === '/odd' && asked % 2 === 1 ? 503 : 200).end();
    });
    const checks = 'checks: { a: GET /, odd: { request: GET /odd, advisory: true } }';
    const merged = async (policy: string): Promise<Report<SmokeDetail>> => {
      const part = (index: number) =>
        runSuite(`${policy}\n${checks}`, { baseUrl: service.url, shard: { index, of: 2 } });
      const parts = [await part(1), await part(2)];
      return mergeShards(JSON.parse(JSON.stringify(parts)) as Report<SmokeDetail>[]);
    };
    expect(await merged('flaky: { advisory: allow }')).toMatchObject({ outcome: 'pass', annotations: [] });
    expect(await merged('flaky: { advisory: warn }')).toMatchObject({
      outcome: 'pass',
      annotations: [{ level: 'warning', title: 'odd is flaky' }],
    });
    expect(await merged('flaky: { advisory: fail }')).toMatchObject({
      outcome: 'fail',
      reasons: ['flaky'],
      annotations: [{ level: 'error', title: 'odd is flaky' }],
    });
  });

  test('a part that failed fails the whole, whatever is missing', async () => {
    const [one, two] = (await parts(2)) as [Report<SmokeDetail>, Report<SmokeDetail>];
    const [first, ...rest] = one.detail.checks;
    const failed = {
      ...one,
      detail: { ...one.detail, checks: [{ ...first!, outcome: 'fail' as const }, ...rest] },
    };
    expect(mergeShards([failed, two]).outcome).toBe('fail');
    expect(mergeShards([failed])).toMatchObject({
      outcome: 'fail',
      reasons: ['checks-failed', 'shards-incomplete'],
    });
  });
});
