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
