#!/usr/bin/env node
import { exitCodes } from '@release-actions/report';
import { main } from './main.ts';
import { refusalOf } from './node-version.ts';

const refusal = refusalOf(process.version);
if (refusal !== undefined) {
  process.stderr.write(`${refusal}\n`);
  process.exit(exitCodes.configuration);
}

const controller = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => {
    controller.abort(new Error(`cancelled by ${name}`));
    setTimeout(() => process.exit(exitCodes.cancelled), 5000).unref();
  });
}

// Whoever reads the first lines only, such as head, changes no verdict: the work goes on.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { env, stdout } = process;
process.exitCode = await main(process.argv.slice(2), {
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  // Opening it takes longer than most commands need for all of their own code.
  get input() {
    return process.stdin;
  },
  environment: env,
  workingFolder: process.cwd(),
  interactive: stdout.isTTY && (env['CI'] ?? '') === '' && env['TERM'] !== 'dumb',
  colour: stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
  signal: controller.signal,
});
