import type { Redactor } from '@release-actions/report';
import type { Clock } from './clock.ts';
import type { CommandOptions, CommandResult } from './command.ts';
import type { RunContext } from './context.ts';

/** The job's log. Text is untrusted: none of it can act as a workflow command, and secrets are gone. */
export type Log = {
  readonly info: (message: string) => void;
  readonly debug: (message: string) => void;
  readonly warning: (message: string) => void;
  /** A foldable group around `work`. */
  readonly group: <T>(title: string, work: () => Promise<T>) => Promise<T>;
};

/** Everything that an action may ask of its runner; passed in, so that nothing reads it from the process. */
export type Runner = {
  readonly context: RunContext;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted by SIGINT and SIGTERM; what runs then has five seconds to write what it knows, marked `cancelled`. */
  readonly signal: AbortSignal;
  readonly redactor: Redactor;
  /** Registers a secret with the runner and with our own redaction. */
  readonly mask: (secret: string) => void;
  readonly command: (argv: readonly string[], options?: CommandOptions) => Promise<CommandResult>;
  /** Values of environment variables that a policy names for its secrets; masked when read. */
  readonly secretFromEnvironment: (name: string) => string | undefined;
};
