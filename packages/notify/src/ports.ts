import type { HttpClient } from '@release-actions/http';

/** What is known about one message at one place. `sending` without an end means: it may have arrived. */
export type Remembered = {
  readonly state: 'sending' | 'sent';
  /** ISO 8601. */
  readonly at: string;
  /** The destination's own name of the message, for replies in its thread. */
  readonly handle?: string;
};

/**
 * What was sent before, by key; kept where every later run finds it, such as a comment on the release ticket, so
 * that running a job again repeats nothing.
 */
export type Memory = {
  readonly recall: (key: string) => Promise<Remembered | undefined>;
  readonly remember: (key: string, value: Remembered) => Promise<void>;
  /** After a certain refusal, so that a later run may try again. */
  readonly forget: (key: string) => Promise<void>;
};

export type NotifyPorts = {
  readonly http: HttpClient;
  readonly memory: Memory;
  /** Values that the policy names; undefined where the variable is not set. */
  readonly secret: (name: string) => string | undefined;
  readonly now: () => Date;
  readonly sleep: (durationMs: number) => Promise<void>;
};
