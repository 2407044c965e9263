import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigurationError, exitCodes } from '@release-actions/report';
import { InvalidArgumentError } from 'commander';
import { commandFor, parseArguments } from '../options.ts';
import type { Terminal } from '../terminal.ts';

const program = 'packages/demo/src/index.ts';
const shortestWatch = 6;
const longestWatch = 1800;

/** `demo`: the whole guide on this machine, in about a minute. Returns 0, or 1 when a stage did not do what the story says. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = commandFor(
    terminal,
    'demo',
    'Three releases of a shop, from gate to rollback, on this machine only.',
  )
    .option('--watch <seconds>', "what the guide's 30 minutes of watching last here", watchSeconds, 9)
    .option('--out <folder>', 'where to leave summaries, reports, evidence and messages', 'out')
    .option('--keep', 'leave the services running afterwards and print their addresses');
  if (parseArguments(command, args) === undefined) return exitCodes.success;
  const { watch, out, keep } = command.opts<{ watch: number; out: string; keep?: true }>();
  const options = ['--watch', String(watch), '--out', out, ...(keep ? ['--keep'] : [])];
  return start([join(checkout(), program), ...options], terminal);
}

function watchSeconds(text: string): number {
  const seconds = Number(text);
  if (Number.isFinite(seconds) && seconds >= shortestWatch && seconds <= longestWatch) return seconds;
  throw new InvalidArgumentError(`expected a number of seconds from ${shortestWatch} to ${longestWatch}.`);
}

/** The demo runs the built actions of a checkout, so it needs one. */
function checkout(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, program))) return folder;
  }
  throw new ConfigurationError('the installation', [
    { message: 'the demo is part of the repository: clone it, then run npm ci && npm run demo' },
  ]);
}

/** A process of its own: neither GitHub's stand-in nor the shop is part of this program. */
function start(args: readonly string[], { workingFolder, signal }: Terminal): Promise<number> {
  if (!process.features.typescript) {
    throw new ConfigurationError('the runtime', [
      {
        message: `Node ${process.versions.node} cannot run the demo's sources; npm run demo brings a Node that can`,
      },
    ]);
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { cwd: workingFolder, stdio: 'inherit' });
    // From a terminal the child gets the signal itself; from elsewhere it is passed on.
    signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? exitCodes.failure));
  });
}
