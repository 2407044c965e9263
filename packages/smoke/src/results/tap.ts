import type { TestOutcome, TestResult, Unreadable } from './result.ts';

const testLine = /^(not )?ok\b(?:\s+(\d+))?(?:\s+-)?\s*(.*)$/u;
const planLine = /^1\.\.(\d+)/u;

/**
 * TAP 13 and 14. What is indented belongs to a subtest, whose own line follows. Without a plan, or with one that
 * does not match, the output was cut off.
 */
export function readTap(content: string): TestResult | Unreadable {
  const lines = content.split(/\r?\n/u);
  const bail = lines.find((line) => line.startsWith('Bail out!'));
  if (bail !== undefined) return { problem: bail };
  const tests = lines.flatMap((line) => {
    const match = testLine.exec(line);
    return match === null ? [] : [testOf(match)];
  });
  const plan = lines.map((line) => planLine.exec(line)?.[1]).find((planned) => planned !== undefined);
  if (plan === undefined)
    return { problem: 'has no plan such as 1..4, so that it cannot be known to be whole' };
  if (Number(plan) !== tests.length) return { problem: `the plan says ${plan} tests, found ${tests.length}` };
  return { tests };
}

/** `# TODO` tests may fail, and are no result; `# SKIP` tests were not run. */
function testOf([, not, number = '', rest = '']: RegExpExecArray): TestOutcome {
  const [description = '', directive = ''] = rest.split(/\s+#\s*(?=(?:skip|todo)\b)/iu);
  const skipped = /^(?:skip|todo)\b/iu.test(directive);
  const outcome = skipped ? 'skipped' : not === undefined ? 'pass' : 'fail';
  return {
    name: description.trim() || `test ${number}`,
    outcome,
    flaky: false,
    message: outcome === 'fail' ? 'not ok' : '',
  };
}
