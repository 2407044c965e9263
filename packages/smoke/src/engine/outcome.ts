import type { HttpFaultKind } from '@release-actions/http';

/** What kind of thing went wrong: decides what is retried, and what can only be called inconclusive. */
export type FailureClass =
  | HttpFaultKind
  /** The answer was not the expected one. */
  | 'assertion'
  /** 502, 503 or 504 where another status was expected. */
  | 'unavailable'
  /** 429 where another status was expected. */
  | 'too-many-requests'
  /** A value was not there to be used. */
  | 'missing-value'
  /** The run's deadline came first. */
  | 'run-deadline'
  /** A command that could not be started or that left no usable result. */
  | 'no-result';

export type Failure = { readonly class: FailureClass; readonly message: string };

/** What one attempt saw of the other side. */
export type Facts = {
  readonly status?: number;
  readonly remoteAddress?: string;
  /** Milliseconds from the attempt's start. */
  readonly phases?: Readonly<Record<string, number>>;
  readonly redirects?: readonly { readonly status: number; readonly to: string }[];
  /** Counts of a test command's result. */
  readonly tests?: {
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
    readonly flaky: number;
  };
};

export type AttemptOutcome = {
  readonly failures: readonly Failure[];
  readonly facts: Facts;
  readonly captures?: ReadonlyMap<string, unknown>;
  /** What the server asked for, in milliseconds. */
  readonly retryAfterMs?: number;
  /** Things worth saying that fail nothing. */
  readonly warnings?: readonly string[];
};

/** What became of captured secrets. */
export type Masked =
  /** The names of values that are too short to be masked, in sentences. */
  | { readonly warnings: readonly string[] }
  /** A value of more parts than can be masked: nothing of the answer may be told. */
  | { readonly unmaskable: string };

export type Attempt = {
  readonly startedAt: string;
  readonly durationMs: number;
  readonly failures: readonly Failure[];
  readonly facts: Facts;
  /** What the server asked for, in milliseconds. */
  readonly retryAfterMs?: number;
  /** Of a chain, which of its tries the attempt was part of; from 1. */
  readonly try?: number;
};

export type CheckOutcome = 'pass' | 'fail' | 'inconclusive' | 'skipped';

export type CheckResult = {
  readonly id: string;
  readonly kind: string;
  /** What was done, such as `GET /health`. */
  readonly what: string;
  readonly advisory: boolean;
  readonly always: boolean;
  /** The chain that the check is a member of. */
  readonly chain?: string;
  readonly outcome: CheckOutcome;
  /** Passed, but not at the first attempt, or with tests of a command that did not. */
  readonly flaky: boolean;
  readonly attempts: readonly Attempt[];
  readonly durationMs: number;
  readonly warnings: readonly string[];
  /** Why it was not run. */
  readonly skippedBecause?: string;
  readonly position?: { readonly file: string; readonly line: number; readonly column: number };
};

/** Classes in which this side, not the target, may be at fault: neither pass nor fail. */
const undecided: ReadonlySet<FailureClass> = new Set([
  'cancelled',
  'run-deadline',
  'blocked-address',
  'no-result',
]);

export const outcomeOf = (failures: readonly Failure[]): CheckOutcome => {
  if (failures.length === 0) return 'pass';
  return failures.every((failure) => undecided.has(failure.class)) ? 'inconclusive' : 'fail';
};

/** Whether a command's own runner had to try tests again. */
export const hasFlakyTests = (attempt: Attempt | undefined): boolean =>
  (attempt?.facts.tests?.flaky ?? 0) > 0;
