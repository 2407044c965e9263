import type { Readable } from 'node:stream';

/** What a command may use of the process it runs in. */
export type Terminal = {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly input: Readable;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
  /** A person is watching: lines may be rewritten in place. False with `CI` or a pipe. */
  readonly interactive: boolean;
  /** False with `NO_COLOR`, a pipe or a dumb terminal; nothing is told by colour alone. */
  readonly colour: boolean;
  /** Aborted by SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
};

/** A command's module: returns the exit code, see `exitCodes` of the report package. */
export type Command = { readonly run: (args: readonly string[], terminal: Terminal) => Promise<number> };
