import { expect, test } from '@jest/globals';
import { reportToMarkdown, reportToText } from '@release-actions/report';
import { checkOf, json, messagesOf, runSuite, serve } from './support.ts';

const suite =
  'checks:\n  g: { graphql: { query: "{ a }" } }\n  other: { request: GET /, expect: { body: no } }\n';

test('a GraphQL error of half a megabyte leaves the table of the summary, and the log short', async () => {
  const errors = [{ message: 'A'.repeat(500_000) }, ...Array.from({ length: 9 }, () => ({ message: 'b' }))];
  await using service = await serve(json({ errors }));
  const report = await runSuite(suite, { baseUrl: service.url });
  expect(messagesOf(checkOf(report, 'g'))).toEqual([
    `GraphQL errors: ${'A'.repeat(200)}… (500000 characters); b; b`,
  ]);
  expect(reportToMarkdown(report)).toContain('| other: GET / |');
  expect(reportToText(report).length).toBeLessThan(10_000);
});

test('a secret across the end of a GraphQL error is masked whole', async () => {
  const secret = 'correct-horse-battery-staple-2026';
  await using service = await serve(json({ errors: [{ message: 'q'.repeat(190) + secret }] }));
  const report = await runSuite(`secrets: [PW]\n${suite}`, { baseUrl: service.url, secrets: { PW: secret } });
  expect(messagesOf(checkOf(report, 'g'))).toEqual([
    `GraphQL errors: ${'q'.repeat(190)}***… (223 characters)`,
  ]);
});
