import { hasFailed, mostTests, tooMany } from './result.ts';
import type { TestOutcome, TestResult, Unreadable } from './result.ts';

const testLine = /^(not )?ok\b(?:\s+(\d+))?(?:\s+-)?\s*(.*)$/u;
const planLine = /^1\.\.(\d+)/u;
const bailLine = /^\s*Bail out!/iu;

/**
 * TAP 13 and 14. What is indented belongs to a subtest, whose own line follows. Without a plan, or with one that
 * does not match, the output was cut off.
 */
export function readTap(content: string): TestResult | Unreadable {
  const tests: TestOutcome[] = [];
  const plans: string[] = [];
  let bail: string | undefined;
  for (const line of linesOf(content)) {
    if (bailLine.test(line)) bail ??= line.trim();
    const match = testLine.exec(line);
    if (match !== null) tests.push(testOf(match));
    if (tests.length > mostTests) return { problem: tooMany };
    const planned = planLine.exec(line)?.[1];
    if (planned !== undefined) plans.push(planned);
  }
  const problem = bail ?? problemOf(plans, tests.length);
  return problem === undefined || hasFailed(tests) ? { tests } : { problem };
}

function problemOf([plan, second]: readonly string[], found: number): string | undefined {
  if (plan === undefined) return 'has no plan such as 1..4, so that it cannot be known to be whole';
  if (second !== undefined) return `has two plans, 1..${plan} and 1..${second}`;
  return Number(plan) === found ? undefined : `the plan says ${plan} tests, found ${found}`;
}

function* linesOf(content: string): Generator<string> {
  for (let start = 0; start < content.length;) {
    const next = content.indexOf('\n', start);
    const end = next === -1 ? content.length : next;
    yield content.slice(start, content[end - 1] === '\r' ? end - 1 : end);
    start = end + 1;
  }
}

/** `# TODO` tests may fail, and are no result; `# SKIP` tests were not run. */
function testOf([, not, number = '', rest = '']: RegExpExecArray): TestOutcome {
  const directive = directiveAt(rest);
  const outcome = directive !== undefined ? 'skipped' : not === undefined ? 'pass' : 'fail';
  return {
    name: rest.slice(0, directive).trim() || `test ${number}`.trim(),
    outcome,
    flaky: false,
    message: outcome === 'fail' ? 'not ok' : '',
  };
}

const directive = /#\s*(?:skip|todo\b)/iuy;

/** Where a directive begins: at the first `#` with white space or nothing before it that is one. */
function directiveAt(text: string): number | undefined {
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    directive.lastIndex = at;
    if (/^\s?$/u.test(text.charAt(at - 1)) && directive.test(text)) return at;
  }
  return undefined;
}
