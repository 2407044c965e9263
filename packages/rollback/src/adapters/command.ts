import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { CommandResult } from '../ports.ts';

export type CommandOptions = {
  readonly environment: Readonly<Record<string, string>>;
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
  /** One line of output, as it comes; the receiver redacts it. */
  readonly write: (line: string) => void;
  readonly cwd?: string;
};

/** From the request to stop until the end is forced: a cancelled run must be over within five seconds. */
const graceMs = 2500;

/**
 * Runs a command as an argument list, never through a shell. Past its deadline, or when the run is cancelled, it and
 * its children are asked to stop and soon after made to. A program that cannot be started ends with 127.
 */
export async function runCommand(argv: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const [program = '', ...args] = argv;
  const startedMs = performance.now();
  const ending: { stopped: CommandResult['stopped'] } = { stopped: null };
  const child = spawn(program, args, {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...options.environment },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  const kill = (signal: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It has ended by itself meanwhile.
    }
  };
  let force: NodeJS.Timeout | undefined;
  const stop = (why: NonNullable<CommandResult['stopped']>): void => {
    if (ending.stopped !== null) return;
    ending.stopped = why;
    kill('SIGTERM');
    force = setTimeout(() => kill('SIGKILL'), graceMs);
  };
  const onAbort = (): void => stop('cancelled');
  const deadline = setTimeout(() => stop('deadline'), options.deadlineMs);
  options.signal.addEventListener('abort', onAbort, { once: true });
  if (options.signal.aborted) onAbort();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', options.write);
  }
  const exitCode = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      options.write(error.message);
      resolve(127);
    });
    child.once('close', (code) => resolve(code));
  });
  clearTimeout(deadline);
  clearTimeout(force);
  options.signal.removeEventListener('abort', onAbort);
  const { stopped } = ending;
  return { exitCode: stopped === null ? exitCode : null, stopped, durationMs: performance.now() - startedMs };
}
