/** One test of somebody else's test command. */
export type TestOutcome = {
  readonly name: string;
  readonly outcome: 'pass' | 'fail' | 'skipped';
  readonly flaky: boolean;
  readonly message: string;
};

export type TestResult = { readonly tests: readonly TestOutcome[] };
export type Unreadable = { readonly problem: string };

export const hasFailed = (tests: readonly TestOutcome[]): boolean =>
  tests.some(({ outcome }) => outcome === 'fail');

/** What one result may hold: more than any run has, and little enough to be kept in memory. */
export const mostTests = 100_000;
export const tooMany = `has more than ${mostTests} tests`;
