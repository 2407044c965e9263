import type { HttpClient } from '@release-actions/http';

/** Time as the monitor sees it. */
export type Clock = {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Resolves after `ms`, or at once when the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
};

/** What every metric source may use of the world. */
export type SourcePorts = {
  readonly http: HttpClient;
  readonly clock: Clock;
  /** Value of an environment variable that the policy names; masked wherever it would be printed. */
  readonly secret: (name: string) => string | undefined;
  readonly signal: AbortSignal;
};
