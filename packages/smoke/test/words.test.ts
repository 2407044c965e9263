import { describe, expect, test } from '@jest/globals';
import { toMarkdown } from '@release-actions/report';
import type { Report } from '@release-actions/report';
import type { SmokeDetail } from '../src/index.ts';
import { runSuite, serve } from './support.ts';

/** A service that answers by path: the status that the path names, and a version that changes where it is told to. */
async function reportOf(
  suite: string,
  options: Parameters<typeof runSuite>[1] = {},
): Promise<Report<SmokeDetail>> {
  const asked = new Map<string, number>();
  await using service = await serve((request, response) => {
    const path = request.url ?? '/';
    const times = (asked.get(path) ?? 0) + 1;
    asked.set(path, times);
    const status = Number(
      /^\/(\d{3})/u.exec(path)?.[1] ?? (path.startsWith('/late') && times === 1 ? 503 : 200),
    );
    response.writeHead(path === '/some' && times % 24 === 0 ? 500 : status).end('1.4.0');
  });
  return await runSuite(suite, { baseUrl: service.url, ...options });
}

const textOf = (report: Report<SmokeDetail>): string => toMarkdown(report.body);

describe('what counts stands in the headline', () => {
  test.each<[string, string, string]>([
    [
      'critical paths that were skipped, not advisory ones',
      'checks: { a: { request: GET /500, advisory: true }, b: { request: GET /, needs: a }, c: { request: GET /, needs: a, advisory: true } }',
      'Inconclusive: 1 of 1 critical path on staging was skipped',
    ],
    [
      'critical paths that could not be checked',
      'checks: { a: { command: [no-such-program] }, b: { command: [no-such-program], advisory: true }, c: GET / }',
      'Inconclusive: 1 of 2 critical paths on staging could not be checked',
    ],
    [
      'flaky checks that are not accepted, not those that are',
      'flaky: { critical: fail }\nchecks: { a: GET /late1, b: { request: GET /late2, advisory: true } }',
      'Fail: 1 check on staging passed only on a later attempt, which is not accepted here',
    ],
    [
      'connections that were told no version',
      'version: GET /some\nchecks: { a: GET / }',
      'Inconclusive: staging says on 23 of 24 connections only which version answers',
    ],
  ])('%s', async (_what, suite, headline) => {
    expect((await reportOf(suite)).headline).toBe(headline);
  });

  test('another version is another one, older or newer', async () => {
    const { headline } = await reportOf('checks: { a: GET / }', { expectedVersion: '1.3.0' });
    expect(headline).toBe('Fail: staging answers as 1.4.0, not as 1.3.0');
  });
});

describe('which version answered is never left open', () => {
  test('where nobody says how it is read', async () => {
    expect(textOf(await reportOf('checks: { a: GET / }'))).toContain(
      'Which version answered is not known: neither suite nor policy says where it is read.',
    );
  });

  test('where none was expected', async () => {
    expect(textOf(await reportOf('version: GET /version\nchecks: { a: GET / }'))).toContain(
      'on 24 of 24 fresh connections before and after (a share of 12 % or more on another version would have been seen, 95 %). No version was expected.',
    );
  });
});

describe('what decides stands first', () => {
  const crowd = Array.from(
    { length: 40 },
    (_, index) =>
      `  advisory-${index}: { request: GET /500, advisory: true }\n  late-${index}: GET /late${index}\n`,
  );
  const suite = `checks:\n${crowd.join('')}  pay: GET /500\n`;

  test('in the annotations and in the table', async () => {
    const report = await reportOf(suite);
    expect(report.annotations[0]).toMatchObject({ level: 'error', title: 'pay' });
    const [table] = report.body.flatMap((block) => ('table' in block ? [block.table] : []));
    expect(table?.rows[0]?.slice(0, 2)).toEqual(['✗ failed', 'pay: GET /500']);
  });
});

test('a row that fails says which it was', async () => {
  const suite = 'checks: { page: { request: "GET /${path}", rows: [{ path: "200" }, { path: "500" }] } }';
  const text = textOf(await reportOf(suite));
  expect(text).toContain('page/2: GET /${path} (path=500)'.replaceAll('$', String.raw`\$`));
});

test('warnings that are not shown are counted', async () => {
  const document = '{"a":1,"a":2}';
  await using service = await serve((_request, response) => void response.end(document));
  const checks = Array.from(
    { length: 25 },
    (_, index) => `  c${index}: { request: GET /, expect: { json: { $.a: 2 } } }\n`,
  );
  const report = await runSuite(`checks:\n${checks.join('')}`, { baseUrl: service.url });
  expect(textOf(report)).toContain('and 5 more warnings');
});
