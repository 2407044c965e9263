import { expect, test } from '@jest/globals';
import { runSuite, serve } from './support.ts';

test('passwords in addresses are in no report', async () => {
  await using service = await serve((_request, response) => void response.writeHead(500).end('no'));
  const at = (user: string): string => service.url.replace('//', `//${user}@`);
  const suite =
    `version: "GET ${at('u:version-pass')}/version"\n` +
    `checks: { a: "GET ${at('u:check%2Dpass')}/a", b: GET /b, c: { compare: { request: GET /c, with: ["${at('u:other-pass')}/x"] } } }`;
  const report = await runSuite(suite, { baseUrl: at('user:hunter2pass') });
  const text = JSON.stringify(report);
  for (const password of ['version-pass', 'check-pass', 'check%2Dpass', 'other-pass', 'hunter2pass'])
    expect([password, text.includes(password)]).toEqual([password, false]);
  expect(report.detail.baseUrl).toBe(`${service.url}/`);
});
