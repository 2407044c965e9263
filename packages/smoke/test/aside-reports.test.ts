import { describe, expect, test } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { writeReport } from '../src/index.ts';
import { runSuite, serve } from './support.ts';

const aside = `checks:
  good: GET /
  odd: { request: GET /bad, advisory: true, retry: { attempts: 2, on: assertion } }
  tidy: { request: GET /bad, needs: good, always: true }
  late: { command: [no-such-program], advisory: true }
`;

/** The reports of a suite, and the verdict of the run. */
async function reportsOf(suite: string): Promise<{ outcome: string; junit: string; tap: string }> {
  let asked = 0;
  await using service = await serve(({ url }, response) => {
    if (url === '/flaky') asked += 1;
    response.writeHead(url === '/bad' ? 404 : asked === 1 ? 503 : 200).end('<ok>');
  });
  const report = await runSuite(suite, { baseUrl: service.url });
  const [junit, tap] = await Promise.all([writeReport('junit', report), writeReport('tap', report)]);
  return { outcome: report.outcome, junit, tap };
}

/** The counts of a JUnit file, as readers take them. */
function countsOf(xml: string): Record<string, number> {
  const { testsuites } = new XMLParser({ ignoreAttributes: false, parseAttributeValue: true }).parse(xml) as {
    testsuites: Record<string, number>;
  };
  return {
    failures: testsuites['@_failures'] ?? -1,
    errors: testsuites['@_errors'] ?? -1,
    skipped: testsuites['@_skipped'] ?? -1,
  };
}

describe('a pass is green to every reader, and still says what failed beside it', () => {
  test('JUnit', async () => {
    const { outcome, junit } = await reportsOf(aside);
    expect(outcome).toBe('pass');
    expect(junit).not.toMatch(/<(?:failure|error|rerunFailure)/u);
    expect(countsOf(junit)).toEqual({ failures: 0, errors: 0, skipped: 3 });
    const status = 'the status is expected to be 2xx, found 404';
    expect(junit).toContain(`<skipped message="advisory, failed: ${status}"/>`);
    expect(junit).toContain(`<skipped message="cleaning up, failed: ${status}"/>`);
    expect(junit).toContain('<skipped message="advisory, not told: no-such-program could not be started');
    expect(junit).toContain(
      `<system-out>attempt 1: assertion: ${status}\nattempt 2: assertion: ${status}</system-out>`,
    );
  });

  test('TAP', async () => {
    const { tap } = await reportsOf(aside);
    expect(tap.match(/^not ok .*$/gmu)).toEqual([
      'not ok 2 - odd # TODO advisory',
      'not ok 3 - tidy # TODO cleaning up',
      'not ok 4 - late # TODO advisory',
    ]);
  });
});

describe('what is no pass is never green, whatever failed beside it', () => {
  test.each<[string, string, object]>([
    ['a critical check', 'checks: { a: GET /bad }', { failures: 1, errors: 0, skipped: 0 }],
    [
      'no critical check, and an advisory one that fails',
      'checks: { a: { request: GET /bad, advisory: true } }',
      { failures: 0, errors: 1, skipped: 1 },
    ],
    [
      'a pass at a later attempt where that fails, beside cleaning up that fails',
      'flaky: { critical: fail }\nchecks:\n  a: { request: GET /flaky, retry: 2 }\n  tidy: { request: GET /bad, needs: a, always: true }',
      { failures: 1, errors: 0, skipped: 1 },
    ],
  ])('%s', async (_what, suite, expected) => {
    const { outcome, junit, tap } = await reportsOf(suite);
    expect(outcome).not.toBe('pass');
    expect(countsOf(junit)).toEqual(expected);
    expect(tap).toMatch(/^not ok (?!.*# TODO)/mu);
  });

  test('a critical check keeps its later attempts', async () => {
    const { junit } = await reportsOf(
      'checks: { a: { request: GET /bad, retry: { attempts: 3, on: assertion } } }',
    );
    expect(junit.match(/<(?:failure|rerunFailure) /gu)).toEqual([
      '<failure ',
      '<rerunFailure ',
      '<rerunFailure ',
    ]);
  });
});
