import type { Redactor } from '@release-actions/report';

export type CommandResult = {
  readonly exitCode: number;
  readonly output: string;
  readonly durationMs: number;
};

export type CommandOptions = {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** What is kept of the output; older output is dropped first. Default 64 KiB. */
  readonly keepBytes?: number;
};

const keepBytesDefault = 64 * 1024;

/** Runs a team's command: an argument list, never a shell; its redacted output goes to the log line by line. */
export async function runCommand(
  [program = '', ...args]: readonly string[],
  redactor: Redactor,
  write: (line: string) => void,
  { cwd, environment, keepBytes = keepBytesDefault }: CommandOptions = {},
): Promise<CommandResult> {
  const { exec } = await import('@actions/exec');
  let kept = '';
  const take = (line: string): void => {
    const safe = redactor.redact(line);
    write(safe);
    kept = `${kept}${safe}\n`.slice(-keepBytes);
  };
  const startedMs = performance.now();
  const exitCode = await exec(program, [...args], {
    silent: true,
    ignoreReturnCode: true,
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...(process.env as Record<string, string>), ...environment },
    listeners: { stdline: take, errline: take },
  });
  return { exitCode, output: kept, durationMs: performance.now() - startedMs };
}
