import { syntaxFault } from '../expect/document.ts';
import { isMapping } from '../suite/shape.ts';
import type { TestOutcome, TestResult, Unreadable } from './result.ts';

const outcomes: Readonly<Record<string, TestOutcome['outcome']>> = {
  passed: 'pass',
  failed: 'fail',
  skipped: 'skipped',
  pending: 'skipped',
  other: 'skipped',
};

/** CTRF JSON (ctrf.io); its summary must agree with its tests. */
export function readCtrf(content: string): TestResult | Unreadable {
  let document: unknown;
  try {
    document = JSON.parse(content);
  } catch (error) {
    return { problem: `is not JSON: ${syntaxFault(error)}` };
  }
  const results = isMapping(document) ? document['results'] : undefined;
  const written = isMapping(results) ? results['tests'] : undefined;
  if (!isMapping(results) || !Array.isArray(written)) return { problem: 'has no results.tests' };
  const tests = written.map(testOf);
  const summary = isMapping(results['summary']) ? results['summary']['tests'] : undefined;
  if (summary !== tests.length)
    return { problem: `the summary says ${String(summary)} tests, found ${tests.length}` };
  const unknown = tests.find((test) => typeof test === 'string');
  return unknown === undefined
    ? { tests: tests.filter((test) => typeof test !== 'string') }
    : { problem: unknown };
}

function testOf(test: unknown): TestOutcome | string {
  if (!isMapping(test)) return 'a test is not a mapping';
  const outcome = outcomes[String(test['status'])];
  if (outcome === undefined) return `a test has the status ${JSON.stringify(test['status'])}`;
  const text = (key: string): string => (typeof test[key] === 'string' ? test[key] : '');
  return {
    name: text('name') || 'a test without a name',
    outcome,
    flaky: test['flaky'] === true,
    message: text('message'),
  };
}
