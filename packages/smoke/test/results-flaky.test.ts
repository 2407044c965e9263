import { expect, test } from '@jest/globals';
import { nodePorts } from '../src/index.ts';
import { checkOf, runSuite } from './support.ts';

const ctrf = JSON.stringify({
  results: { summary: { tests: 1, passed: 1 }, tests: [{ name: 'a', status: 'passed', flaky: true }] },
});

test.each([
  ['fail', 'fail'],
  ['warn', 'pass'],
])('a command with tests that passed only on a later attempt is flaky: %s', async (policy, outcome) => {
  const file = {
    content: Promise.resolve(ctrf),
    modifiedMs: Date.parse('2100-01-01'),
    sizeBytes: ctrf.length,
  };
  let inode = 0;
  const report = await runSuite(
    `flaky: { critical: ${policy} }\nchecks: { a: { command: ["true"], result: { ctrf: r.json } } }`,
    {
      ports: {
        execute: nodePorts('.').execute,
        readResult: () => Promise.resolve({ ...file, inode: (inode += 1) }),
      },
    },
  );
  expect(checkOf(report, 'a')).toMatchObject({ outcome: 'pass', flaky: true });
  expect(report.outcome).toBe(outcome);
});
