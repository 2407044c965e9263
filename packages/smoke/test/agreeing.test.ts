import { describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '@release-actions/report';
import { checkOf, messagesOf, runSuite, serve } from './support.ts';

/** Two services that answer alike. */
async function compared(compare: string, status = 200): Promise<string[]> {
  await using one = await serve((_request, response) => void response.writeHead(status).end('same'));
  await using other = await serve((_request, response) => void response.writeHead(status).end('same'));
  const suite = `variables: { other: "${other.url}" }\nchecks: { a: { compare: { ${compare} } } }`;
  const report = await runSuite(suite, { baseUrl: one.url });
  return messagesOf(checkOf(report, 'a'));
}

describe('answers that agree are not therefore good', () => {
  test.each<[string, string, number, RegExp | undefined]>([
    [
      'both are errors',
      'request: GET /, with: ["${other}"]',
      500,
      /^the status is expected to be 2xx: .* answers 500, .* answers 500$/u,
    ],
    [
      'both have another status than the stated one',
      'request: GET / 404, with: ["${other}"]',
      200,
      /^the status is expected to be 404/u,
    ],
    ['both have the stated one', 'request: GET / 404, with: ["${other}"]', 404, undefined],
    [
      'neither has the header',
      'request: GET /, with: ["${other}"], headers: [x-version]',
      200,
      /^no answer has the header x-version$/u,
    ],
    ['both are fine', 'request: GET /, with: ["${other}"]', 200, undefined],
  ])('%s', async (_what, compare, status, expected) => {
    const messages = await compared(compare, status);
    if (expected === undefined) expect(messages).toEqual([]);
    else expect(messages).toEqual([expect.stringMatching(expected)]);
  });

  test('an address that is compared with itself says nothing', async () => {
    await using one = await serve((_request, response) => void response.end('same'));
    const suite = `checks: { a: { compare: { request: GET /, with: ["${one.url}/"] } } }`;
    const report = await runSuite(suite, { baseUrl: one.url });
    expect(report.outcome).toBe('fail');
    expect(messagesOf(checkOf(report, 'a'))[0]).toContain('is compared with itself');
  });

  test.each([
    ['a whole address', 'request: "GET http://a.example/", with: ["http://b.example"]', 'is a whole address'],
    ['nothing to compare with', 'request: GET /', 'one way alone compares with nothing'],
    [
      'a word',
      'request: GET /, with: [origin]',
      'expected an address such as https://origin.shop.example, found "origin"',
    ],
  ])('%s is a mistake of the suite', async (_what, compare, told) => {
    const run = runSuite(`checks: { a: { compare: { ${compare} } } }`, { baseUrl: 'http://127.0.0.1:9' });
    await expect(run).rejects.toThrow(ConfigurationError);
    await expect(run).rejects.toThrow(told);
  });
});

describe('a GraphQL answer', () => {
  test.each<[string, string, string | undefined]>([
    ['with null in place of data', '{"data":null}', 'the answer has null in place of data'],
    ['with null in place of errors', '{"data":{"a":1},"errors":null}', undefined],
    ['without data', '{}', 'the answer has no data'],
  ])('%s', async (_what, body, expected) => {
    await using service = await serve((_request, response) => void response.end(body));
    const report = await runSuite('checks: { a: { graphql: { query: "{ a }" } } }', { baseUrl: service.url });
    expect(messagesOf(checkOf(report, 'a'))).toEqual(expected === undefined ? [] : [expected]);
  });
});

test('a number that JSON cannot carry exactly is refused among several, too', async () => {
  const suite =
    'checks: { a: { request: GET /, expect: { json: { $.id: { one-of: [9007199254740993] } } } } }';
  await expect(runSuite(suite, { baseUrl: 'http://127.0.0.1:9' })).rejects.toThrow(
    'beyond what JSON numbers carry exactly',
  );
});
