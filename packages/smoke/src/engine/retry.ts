import type { Retry } from '../suite/common.ts';
import type { AttemptOutcome, FailureClass } from './outcome.ts';

const defaultAttempts = 2;
const defaultClasses: readonly FailureClass[] = ['refused', 'reset', 'unavailable', 'too-many-requests'];
const defaultWaitMs = 250;
const longestWaitMs = 30_000;

/** Retries of one run against one host: a target that is down is not also flooded. */
export class RetryBudget {
  readonly #left = new Map<string, number>();
  readonly #perHost: number;

  constructor(perHost: number) {
    this.#perHost = perHost;
  }

  /** Takes one retry; false when the host has none left. */
  take(host: string): boolean {
    const left = this.#left.get(host) ?? this.#perHost;
    this.#left.set(host, left - 1);
    return left > 0;
  }
}

export type RetryQuestion = {
  readonly retry: Retry;
  readonly idempotent: boolean;
  readonly attempts: number;
  readonly outcome: AttemptOutcome;
  /** From 0 up to 1. */
  readonly random: number;
};

/**
 * How long to wait before the next attempt, or undefined when there is none: attempts are used up, a failure is of a
 * class that asking again does not mend, or the request is not idempotent and was not declared to be retried.
 * Waits double, spread by half in both directions; what the server asks for (`Retry-After`) is the least.
 */
export function waitBeforeRetryMs({
  retry,
  idempotent,
  attempts,
  outcome,
  random,
}: RetryQuestion): number | undefined {
  const most = retry.attempts ?? (idempotent ? defaultAttempts : 1);
  if (attempts >= most || outcome.failures.length === 0) return undefined;
  const classes: readonly FailureClass[] = retry.on ?? defaultClasses;
  if (!outcome.failures.every((failure) => classes.includes(failure.class))) return undefined;
  const wait = Math.min(longestWaitMs, (retry.wait ?? defaultWaitMs) * 2 ** (attempts - 1));
  return Math.max(Math.round(wait * (0.5 + random)), outcome.retryAfterMs ?? 0);
}
