import { JunitSuite } from './junit-suite.ts';
import { JunitAttempt, JunitTest } from './junit-test.ts';
import { hasFailed } from './result.ts';
import type { TestResult, Unreadable } from './result.ts';
import { walkXml } from './xml.ts';
import type { XmlVisitor } from './xml.ts';

/**
 * JUnit XML as test runners write it: suites inside suites, one suite as the root, missing attributes, and tests and
 * failures inside elements that nobody knows. What a suite says of its tests is held against them.
 */
export function readJunit(content: string): TestResult | Unreadable {
  const reading = new Reading();
  const fault = walkXml(content, reading);
  if (fault !== undefined) return { problem: `is not well-formed XML: ${fault}` };
  if (reading.roots.length === 0) return { problem: 'has no testsuite' };
  const tests = reading.roots.flatMap((root) => root.tests());
  const [problem] = reading.problems;
  return problem === undefined || hasFailed(tests) ? { tests } : { problem };
}

class Reading implements XmlVisitor {
  readonly problems: string[] = [];
  /** Suites that are in no other. */
  readonly roots: JunitSuite[] = [];
  readonly #suites: JunitSuite[] = [];
  readonly #tests: JunitTest[] = [];
  readonly #attempts: JunitAttempt[] = [];

  readonly open: XmlVisitor['open'] = (name, attributes) => {
    const suite = this.#suites.at(-1);
    if (name === 'testsuite' || name === 'testsuites') {
      const inner = new JunitSuite(attributes, suite);
      if (suite === undefined) this.roots.push(inner);
      this.#suites.push(inner);
    } else if (suite === undefined) return;
    else if (name === 'testcase') this.#tests.push(new JunitTest(attributes));
    else if (name === 'skipped') this.#tests.at(-1)?.skip();
    else if (JunitAttempt.isNamed(name)) {
      const attempt = new JunitAttempt(name, attributes);
      this.#attempts.push(attempt);
      (this.#tests.at(-1) ?? suite).add(attempt);
    }
  };

  readonly text: XmlVisitor['text'] = (text) => this.#attempts.at(-1)?.addText(text);

  readonly close: XmlVisitor['close'] = (name) => {
    if (name === 'testsuite' || name === 'testsuites') this.#report(this.#suites.pop()?.end());
    else if (name === 'testcase') this.#endTest();
    else if (JunitAttempt.isNamed(name)) this.#attempts.pop();
  };

  #endTest(): void {
    const test = this.#tests.pop()?.end();
    if (test === undefined) return;
    this.#suites.at(-1)?.addTest(test.outcome);
    this.#report(test.problem);
  }

  #report(problem: string | undefined): void {
    if (problem !== undefined && this.problems.length === 0) this.problems.push(problem);
  }
}
