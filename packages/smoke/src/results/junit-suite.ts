import type { JunitAttempt } from './junit-test.ts';
import type { TestOutcome } from './result.ts';
import type { XmlAttributes } from './xml.ts';

/**
 * Writers whose `tests` is no number of tests: pytest counts each subtest and writes none of those that passed,
 * Catch2 counts assertions. Their failures are counted like everybody's.
 */
const countsOtherThings = (attributes: XmlAttributes): boolean =>
  ['pytest', 'pytest tests'].includes(attributes.get('name') ?? '') || attributes.get('hostname') === 'tbd';

type Found = { tests: number; skipped: number; failed: number };

/** A `testsuite` or `testsuites` with all that is inside it, from its start to its end. */
export class JunitSuite {
  readonly #attributes: XmlAttributes;
  readonly #outer: JunitSuite | undefined;
  readonly #own: TestOutcome[] = [];
  readonly #suites: JunitSuite[] = [];
  readonly #found: Found = { tests: 0, skipped: 0, failed: 0 };
  /** Whether this suite or one around it says how many tests there are. */
  readonly #isCounted: boolean;

  constructor(attributes: XmlAttributes, outer?: JunitSuite) {
    this.#attributes = attributes;
    this.#outer = outer;
    this.#isCounted = attributes.has('tests') || (outer !== undefined && outer.#isCounted);
  }

  addTest(test: TestOutcome): void {
    this.#own.push(test);
    this.#found.tests += 1;
    if (test.outcome === 'skipped') this.#found.skipped += 1;
    if (test.outcome === 'fail') this.#found.failed += 1;
  }

  /** A failure outside of all tests, such as that of what they share. */
  add({ message, undone }: JunitAttempt): void {
    if (!undone) this.#fail(message);
  }

  /** Believes what the suite says beyond what was found in it. Returns what leaves its result in doubt. */
  end(): string | undefined {
    const said = (key: string): number => count(this.#attributes.get(key)) ?? 0;
    const [failures, errors] = [said('failures'), said('errors')];
    if (failures + errors > 0 && this.#found.failed === 0)
      this.#fail(`its totals say ${failures} failed and ${errors} broken, found none among its tests`);
    const { tests, skipped, failed } = this.#found;
    if (this.#outer !== undefined) {
      this.#outer.#found.tests += tests;
      this.#outer.#found.skipped += skipped;
      this.#outer.#found.failed += failed;
      if (this.#own.length + this.#suites.length > 0) this.#outer.#suites.push(this);
    }
    const unreadable = ['tests', 'failures', 'errors'].find(
      (key) => this.#attributes.has(key) && count(this.#attributes.get(key)) === undefined,
    );
    if (unreadable !== undefined)
      return `${this.#name} says ${unreadable}="${this.#attributes.get(unreadable) ?? ''}"`;
    // A writer may leave out the tests that were skipped, and says so in the outermost suite only.
    const leftOut = Math.max(0, said('skipped') + said('disabled') - skipped);
    const isOutermost = this.#outer === undefined || !this.#outer.#isCounted;
    const missing = isOutermost && !countsOtherThings(this.#attributes) && said('tests') - leftOut > tests;
    return missing ? `${this.#name} says ${said('tests')} tests, found ${tests}` : undefined;
  }

  /** All tests of the suite, its own before those of the suites inside it. */
  tests(): TestOutcome[] {
    const tests: TestOutcome[] = [];
    const left: JunitSuite[] = [this];
    for (let suite = left.pop(); suite !== undefined; suite = left.pop()) {
      for (const test of suite.#own) tests.push(test);
      for (const inner of suite.#suites.toReversed()) left.push(inner);
    }
    return tests;
  }

  get #name(): string {
    return this.#attributes.get('name') || 'a suite without a name';
  }

  #fail(message: string): void {
    this.#own.push({ name: this.#name, outcome: 'fail', flaky: false, message });
    this.#found.failed += 1;
  }
}

/** A whole number, 0 where none is written, or undefined for what is no number. */
function count(written = ''): number | undefined {
  const text = written.trim();
  return /^\d*$/u.test(text) ? Number(text) : undefined;
}
