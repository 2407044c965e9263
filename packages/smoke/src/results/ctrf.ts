import { syntaxFault } from '../expect/document.ts';
import { isMapping } from '../suite/shape.ts';
import { hasFailed, mostTests, tooMany } from './result.ts';
import type { TestOutcome, TestResult, Unreadable } from './result.ts';

const outcomes: ReadonlyMap<unknown, TestOutcome['outcome']> = new Map([
  ['passed', 'pass'],
  ['failed', 'fail'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
  ['other', 'skipped'],
]);

/** CTRF JSON (ctrf.io); its summary must agree with its tests, and a failure that only it knows is one. */
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
  if (written.length > mostTests) return { problem: tooMany };
  const read = written.map(testOf);
  const found = read.filter((test) => typeof test !== 'string');
  const summary = isMapping(results['summary']) ? results['summary'] : {};
  const tests = [...found, ...claimedFailures(summary, found)];
  const problem = read.find((test) => typeof test === 'string') ?? disagreement(summary, written);
  return problem === undefined || hasFailed(tests) ? { tests } : { problem };
}

type Mapping = Readonly<Record<string, unknown>>;

function claimedFailures({ failed }: Mapping, tests: readonly TestOutcome[]): TestOutcome[] {
  if (typeof failed !== 'number' || failed <= 0 || hasFailed(tests)) return [];
  const message = `says ${failed} failed tests, found none`;
  return [{ name: 'the summary', outcome: 'fail', flaky: false, message }];
}

/** The first count of the summary that is not that of the tests; only the number of tests must be there. */
function disagreement(summary: Mapping, written: readonly unknown[]): string | undefined {
  const tests = written.filter(isMapping);
  const count = (status: unknown): number => tests.filter((test) => test['status'] === status).length;
  const flaky = tests.filter((test) => test['flaky'] === true).length;
  const said = (key: string): string => String(summary[key]);
  if (summary['tests'] !== written.length)
    return `the summary says ${said('tests')} tests, found ${written.length}`;
  const wrong = [...outcomes.keys()]
    .map(String)
    .find((status) => summary[status] !== undefined && summary[status] !== count(status));
  if (wrong !== undefined) return `the summary says ${said(wrong)} ${wrong} tests, found ${count(wrong)}`;
  return typeof summary['flaky'] === 'number' && summary['flaky'] > flaky
    ? `the summary says ${said('flaky')} flaky tests, found ${flaky}`
    : undefined;
}

function testOf(test: unknown): TestOutcome | string {
  if (!isMapping(test)) return 'a test is not a mapping';
  const outcome = outcomes.get(test['status']);
  if (outcome === undefined) return `a test has the status ${JSON.stringify(test['status'])}`;
  const text = (key: string): string => (typeof test[key] === 'string' ? test[key] : '');
  return {
    name: text('name') || 'a test without a name',
    outcome,
    flaky: test['flaky'] === true,
    message: text('message'),
  };
}
