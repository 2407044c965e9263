import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command, Executed } from '../ports.ts';

const mostOutputBytes = 8 * 1024 * 1024;
/** From asking a process to end to ending it. */
const graceMs = 1000;

/** What belongs to this process alone: inputs, and what lets a job speak in the name of the repository. */
const ownVariable =
  /^(?:INPUT_|ACTIONS_(?:RUNTIME|ID_TOKEN|RESULTS|CACHE)_|GITHUB_(?:TOKEN|OUTPUT|ENV|STATE|PATH|STEP_SUMMARY)$|NODE_OPTIONS$)/u;

/**
 * Runs a program with its arguments, never a shell, as a process group of its own: at the deadline, and when the
 * run is cancelled, it ends with everything that it started.
 */
export async function execute(folder: string, command: Command): Promise<Executed> {
  const [program = '', ...args] = command.argv;
  const { directory = '.' } = command;
  const cwd = resolve(folder, directory);
  // A spawn in a folder that is not there fails as if the program were not there.
  if (!(await isDirectory(cwd)))
    return { exitCode: -1, stdout: '', stderr: `there is no directory ${directory}`, fault: 'not-found' };
  const child = spawn(program, args, {
    cwd,
    env: { ...inherited(command.withheld), ...command.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    shell: false,
  });
  return await new Promise((settle) => {
    let fault: Executed['fault'];
    const output = { stdout: '', stderr: '' };
    const stop = (why: NonNullable<Executed['fault']>): void => {
      fault ??= why;
      endGroup(child, 'SIGTERM');
      setTimeout(() => endGroup(child, 'SIGKILL'), graceMs).unref();
    };
    const timer = setTimeout(() => stop('timeout'), command.timeoutMs);
    const cancel = (): void => stop('cancelled');
    command.signal.addEventListener('abort', cancel, { once: true });
    if (command.signal.aborted) cancel();
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (chunk: string) => {
        output[name] += chunk;
        if (output[name].length > mostOutputBytes) stop('too-large');
      });
    }
    const end = (result: Executed): void => {
      clearTimeout(timer);
      command.signal.removeEventListener('abort', cancel);
      settle(result);
    };
    child.on('error', (error) => end({ exitCode: -1, ...output, stderr: error.message, fault: 'not-found' }));
    const done = (code: number | null): void =>
      end({ exitCode: code ?? -1, ...output, ...(fault === undefined ? {} : { fault }) });
    child.on('close', done);
    // What it left behind may hold its output open for ever, in a group of its own too: then that is all there is.
    child.on('exit', (code) => {
      setTimeout(() => {
        endGroup(child, 'SIGKILL');
        for (const name of ['stdout', 'stderr'] as const) child[name].destroy();
        done(code);
      }, graceMs).unref();
    });
  });
}

const isDirectory = async (path: string): Promise<boolean> =>
  await stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );

const inherited = (withheld: Command['withheld']): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !ownVariable.test(name) && withheld?.has(name) !== true),
  );

/** The whole group: what a test runner started must not outlive it. */
function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}
