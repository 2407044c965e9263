import type { exchange, openConnection, ProxyEnvironment } from '@release-actions/http';

export type Clock = {
  /** Wall clock, for reports and certificates only. */
  readonly now: () => Date;
  /** Milliseconds of a clock that never jumps, for everything that is measured or limited. */
  readonly monotonicMs: () => number;
  /** Resolves after `ms`, at once when the signal is aborted. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
};

/** A file as it was when it was looked at. */
export type FileFacts = {
  /** Read when it is asked for, and not before. */
  readonly content: Promise<string>;
  /** Milliseconds since the epoch. */
  readonly modifiedMs: number;
  readonly sizeBytes: number;
  /** 0 where the file system has none. */
  readonly inode: number;
};

/** A program and its arguments; never a shell line. */
export type Command = {
  readonly argv: readonly string[];
  readonly directory?: string;
  /** Set for the command, beside what this process passes on. */
  readonly environment: Readonly<Record<string, string>>;
  /** Names of variables that are not passed on. */
  readonly withheld?: ReadonlySet<string>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
};

export type Executed = {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Why the exit code is none of its own. */
  readonly fault?: 'not-found' | 'timeout' | 'cancelled' | 'too-large';
};

export type NameQuestion = {
  readonly name: string;
  readonly type: 'A' | 'AAAA' | 'CNAME' | 'MX' | 'NS' | 'TXT';
  /** Default: those of the system. */
  readonly servers?: readonly string[];
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
};

/** Records as text, or the resolver's code, such as `ENOTFOUND`. */
export type NameAnswer = { readonly answers: readonly string[] } | { readonly fault: string };

/** What the slice needs of the world. */
export type SmokePorts = {
  readonly clock: Clock;
  readonly exchange: typeof exchange;
  readonly connect: typeof openConnection;
  readonly resolve: (question: NameQuestion) => Promise<NameAnswer>;
  readonly execute: (command: Command) => Promise<Executed>;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Where `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` are read. */
  readonly proxy: ProxyEnvironment;
  /** The text of a file at the commit of the suite, or undefined where there is none. Throws an UnreadableFile. */
  readonly readFile: (path: string) => Promise<string | undefined>;
  /** The same for a file that the floor names: where the floor itself comes from. */
  readonly readFloorFile: (path: string) => Promise<string | undefined>;
  /** A file of the machine that the checks run on, such as the result of a test command. */
  readonly readResult: (path: string) => Promise<FileFacts | undefined>;
  /**
   * Every address that the system's resolver gives a host now, as connections would use them. Rejects when it has
   * not answered in a few seconds.
   */
  readonly addresses: (hostname: string, signal: AbortSignal) => Promise<readonly string[]>;
};

/** Whether a file is there, and what it says, could not be found out: which says nothing of the service. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  /** What to do about it; may be empty. */
  readonly hint: string;

  constructor(message: string, hint = '') {
    super(message);
    this.hint = hint;
  }
}
