import { describe, expect, test } from '@jest/globals';
import { runSuite } from './support.ts';

const one = 'expected exactly one of junit, ctrf, tap';
const counts =
  'counts the tests of a result, and none is named. Add result, such as result: { junit: report.xml }';

describe('what a command cannot be judged by is a mistake of the suite, not a pass', () => {
  test.each<[string, string, string]>([
    [
      'a number of tests without a result',
      'expect: { fewest-tests: 5 }',
      `2:58 checks.a.expect.fewest-tests: ${counts}`,
    ],
    ['a result that names none', 'result: {}', `2:42 checks.a.result: ${one}`],
    ['two results', 'result: { tap: a.tap, junit: b.xml }', `2:42 checks.a.result: ${one}`],
  ])('%s', async (_what, said, expected) => {
    const run = runSuite(`checks:\n  a: { command: [node, -e, "0"], ${said} }\n`);
    await expect(run).rejects.toThrow(`smoke.yml:${expected}`);
  });

  test('one result, with and without a number of tests', async () => {
    const command = `[node, -e, "console.log('1..1\\\\nok 1 - a')"]`;
    const report = await runSuite(
      `checks:\n  a: { command: ${command}, result: { tap: '-' } }\n  b: { command: ${command}, result: { tap: '-' }, expect: { fewest-tests: 1 } }\n`,
    );
    expect(report.outcome).toBe('pass');
  });
});
