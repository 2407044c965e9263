import { expect, test } from '@jest/globals';
import { reportToCheckRun } from '@release-actions/report';
import { writeReport } from '../src/index.ts';
import { json, runSuite, serve } from './support.ts';

const evil = 'a\u001B[31m\u202Egnp.exe\u0085';
// Written as escapes in a string: what steers a terminal or reorders text, but for line breaks.
const raw = new RegExp(String.raw`[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]`, 'u');

test('what an answer says steers no terminal and reorders nothing, whatever it is written to', async () => {
  await using service = await serve(json({ errors: [{ message: evil }] }));
  const report = await runSuite('checks:\n  g: { graphql: { query: "{ a }" } }\n', { baseUrl: service.url });
  const checkRun = reportToCheckRun(report, { digest: '0'.repeat(64), content: '{}' }, 'https://a.example/');
  const [annotation] = checkRun.output.annotations;
  expect(annotation?.message).toBe('GraphQL errors: a[31mgnp.exe');
  const ctrf = await writeReport('ctrf', report);
  expect(JSON.stringify(JSON.parse(ctrf))).toContain(JSON.stringify(evil).slice(1, -1));
  for (const text of [ctrf, await writeReport('junit', report), await writeReport('tap', report)])
    expect(raw.test(text)).toBe(false);
});
