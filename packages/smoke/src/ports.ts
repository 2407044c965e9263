import type { exchange, ProxyEnvironment } from '@release-actions/http';

export type Clock = {
  /** Wall clock, for reports and certificates only. */
  readonly now: () => Date;
  /** Milliseconds of a clock that never jumps, for everything that is measured or limited. */
  readonly monotonicMs: () => number;
  /** Resolves after `ms`, at once when the signal is aborted. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
};

export type FileFacts = { readonly content: string; readonly modifiedMs: number };

/** What the slice needs of the world. */
export type SmokePorts = {
  readonly clock: Clock;
  readonly exchange: typeof exchange;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Where `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` are read. */
  readonly proxy: ProxyEnvironment;
  /** The text of a file at the commit of the suite, or undefined where there is none. Throws for other faults. */
  readonly readFile: (path: string) => Promise<string | undefined>;
  /** A file of the machine that the checks run on, such as the result of a test command. */
  readonly readResult: (path: string) => Promise<FileFacts | undefined>;
  /** Every address that the system's resolver gives a host now, as connections would use them. */
  readonly addresses: (hostname: string) => Promise<readonly string[]>;
};
