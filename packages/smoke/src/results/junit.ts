import { JunitSuite } from './junit-suite.ts';
import { JunitAttempt, JunitTest } from './junit-test.ts';
import { hasFailed, mostTests, tooMany } from './result.ts';
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
  const { root, problem } = reading;
  if (root === undefined) return { problem: 'has no testsuite' };
  if (reading.isTooLarge) return { problem: tooMany };
  const tests = root.tests();
  return problem === undefined || hasFailed(tests) ? { tests } : { problem };
}

const isSuite = (name: string): boolean => name === 'testsuite' || name === 'testsuites';

class Reading implements XmlVisitor {
  root: JunitSuite | undefined;
  /** The first thing that leaves the result in doubt. */
  problem: string | undefined;
  readonly #suites: JunitSuite[] = [];
  readonly #tests: JunitTest[] = [];
  readonly #attempts: JunitAttempt[] = [];
  #kept = 0;
  #hasBegun = false;

  readonly open: XmlVisitor['open'] = (name, attributes) => {
    const suite = this.#suites.at(-1);
    const isRoot = !this.#hasBegun;
    this.#hasBegun = true;
    if (this.isTooLarge) return;
    if (isSuite(name) && (isRoot || suite !== undefined)) {
      const inner = new JunitSuite(attributes, suite);
      this.root ??= inner;
      this.#keep(this.#suites, inner);
    } else if (suite === undefined) return;
    else if (name === 'testcase') this.#keep(this.#tests, new JunitTest(attributes));
    else if (name === 'skipped') this.#tests.at(-1)?.skip();
    else if (JunitAttempt.isNamed(name)) this.#keep(this.#attempts, new JunitAttempt(name, attributes));
  };

  readonly text: XmlVisitor['text'] = (text) => this.#attempts.at(-1)?.addText(text);

  readonly close: XmlVisitor['close'] = (name) => {
    if (this.isTooLarge) return;
    if (isSuite(name)) this.problem ??= this.#suites.pop()?.end();
    else if (name === 'testcase') this.#endTest();
    else if (JunitAttempt.isNamed(name)) this.#endAttempt();
  };

  get isTooLarge(): boolean {
    return this.#kept > mostTests;
  }

  #keep<T>(open: T[], one: T): void {
    open.push(one);
    this.#kept += 1;
  }

  #endTest(): void {
    const test = this.#tests.pop()?.end();
    if (test === undefined) return;
    this.#suites.at(-1)?.addTest(test.outcome);
    this.problem ??= test.problem;
  }

  #endAttempt(): void {
    const attempt = this.#attempts.pop();
    if (attempt !== undefined) (this.#tests.at(-1) ?? this.#suites.at(-1))?.add(attempt);
  }
}
