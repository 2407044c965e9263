import { describe, expect, test } from '@jest/globals';
import { nodePorts } from '../src/index.ts';
import type { SmokePorts } from '../src/index.ts';
import { checkOf, runSuite } from './support.ts';

/** A service of which each answer takes its time, on a clock that only answers move. */
function slowService(answerMs: number): Partial<SmokePorts> {
  let ms = 0;
  const clock = {
    now: () => new Date(Date.UTC(2026, 0, 1) + ms),
    monotonicMs: () => ms,
    sleep: (wait: number) => {
      ms += wait;
      return Promise.resolve();
    },
  };
  const exchange: SmokePorts['exchange'] = (request, { deadlineMs }) => {
    ms += Math.min(answerMs, deadlineMs);
    const url = request.url;
    return Promise.resolve(
      answerMs > deadlineMs
        ? { ok: false, kind: 'timeout', message: `no answer inside ${deadlineMs} ms`, phase: 'request' }
        : {
            ok: true,
            status: 200,
            httpVersion: '1.1',
            headers: {},
            body: Buffer.from('ok'),
            wireBytes: 2,
            url,
            remoteAddress: '192.0.2.1',
            reusedConnection: false,
            timings: { firstByteMs: 1, totalMs: 1 },
          },
    );
  };
  return { ...nodePorts('.'), clock, exchange };
}

const baseUrl = 'https://shop.example';
const suite = (first: string): string =>
  `${first}concurrency: 1\nchecks: { a: GET /a, b: GET /b, c: GET /c }`;

describe("the run's own deadline says nothing of the service", () => {
  test('a check that it cut short could not be told, like those that it left out', async () => {
    const report = await runSuite(suite(''), { baseUrl, deadlineMs: 1000, ports: slowService(700) });
    expect(report).toMatchObject({ outcome: 'inconclusive', reasons: ['checks-inconclusive'] });
    expect(['a', 'b', 'c'].map((id) => checkOf(report, id).outcome)).toEqual([
      'pass',
      'inconclusive',
      'inconclusive',
    ]);
    expect(checkOf(report, 'b').attempts[0]?.failures).toEqual([
      { class: 'run-deadline', message: "the run's deadline of 1000 ms was over before there was an answer" },
    ]);
  });

  test("a check's own limit is the service's fault, even close to that deadline", async () => {
    const report = await runSuite('checks: { a: { request: GET /a, timeout: 500ms } }', {
      baseUrl,
      deadlineMs: 1000,
      ports: slowService(700),
    });
    expect(report).toMatchObject({ outcome: 'fail', reasons: ['checks-failed'] });
  });
});

describe('the shortest deadline that anybody says holds', () => {
  test.each<[string, string, number | undefined, number]>([
    ["the suite's, shorter than the policy's", 'deadline: 1s\n', 60_000, 1],
    ["the policy's, shorter than the suite's", 'deadline: 10m\n', 1000, 1],
    ["the suite's alone, longer than what holds where nobody says", 'deadline: 10m\n', undefined, 3],
    ['five minutes where nobody says', '', undefined, 2],
  ])('%s', async (_what, first, deadlineMs, passed) => {
    const slow = passed === 1 ? 700 : 140_000;
    const content = suite(first).replaceAll(/GET (\/\w)/gu, '{ request: GET $1, timeout: 10m }');
    const report = await runSuite(content, {
      baseUrl,
      ports: slowService(slow),
      ...(deadlineMs === undefined ? {} : { deadlineMs }),
    });
    expect(report.detail.counts.passed).toBe(passed);
  });
});
