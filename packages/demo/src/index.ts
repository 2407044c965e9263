import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runDemo } from './demo.ts';

/** The demo as a process of its own; `release-actions demo` starts it with checked options. */
const { values } = parseArgs({
  options: {
    watch: { type: 'string', default: '9' },
    out: { type: 'string', default: 'out' },
    keep: { type: 'boolean', default: false },
  },
});

const controller = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());

const { stdout, env } = process;
const isTerminal = stdout.isTTY && env['TERM'] !== 'dumb';
process.exitCode = await runDemo({
  screen: {
    write: (text) => void stdout.write(text),
    interactive: isTerminal && (env['CI'] ?? '') === '',
    colour: isTerminal && (env['NO_COLOR'] ?? '') === '',
  },
  out: resolve(values.out),
  watchSeconds: Number(values.watch),
  keep: values.keep,
  signal: controller.signal,
});
