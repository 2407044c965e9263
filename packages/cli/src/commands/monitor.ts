import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isReplayError, replay, type ReplayError, type ReplayResult } from '@release-actions/monitor';
import { ConfigurationError, exitCodes } from '@release-actions/report';
import { commandFor, parseArguments } from '../options.ts';
import type { Terminal } from '../terminal.ts';

type Options = { readonly replay?: string; readonly json?: true };

/** `monitor --replay FILE|-`: exit code 0; 2 if a line could not be read as a case. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = commandFor(terminal, 'monitor', 'Judge metrics after a deployment.')
    .option(
      '--replay <file>',
      'judge recorded cases offline: NDJSON, one case a line; "-" reads standard input',
    )
    .option('--json', 'print results as JSON, one a line, and nothing else');
  const parsed = parseArguments(command, args);
  if (parsed === undefined) return exitCodes.success;
  const options: Options = parsed.opts();
  if (options.replay === undefined) {
    throw new ConfigurationError('the command line', [
      { path: '--replay', message: 'expected a file, or "-"' },
    ]);
  }
  return await replayFile(options.replay, options.json === true, terminal);
}

async function replayFile(file: string, json: boolean, terminal: Terminal): Promise<number> {
  let unreadable = 0;
  for await (const result of replay(await open(file, terminal))) {
    if (terminal.signal.aborted) break;
    if (isReplayError(result)) unreadable += 1;
    terminal.write(`${json ? JSON.stringify(result) : sentence(result)}\n`);
  }
  return unreadable > 0 ? exitCodes.configuration : exitCodes.success;
}

async function open(
  file: string,
  { input, workingFolder }: Terminal,
): Promise<AsyncIterable<string | Uint8Array>> {
  if (file === '-') return input as AsyncIterable<Uint8Array>;
  const path = resolve(workingFolder, file);
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError('the command line', [
      { path: '--replay', message: `cannot be read: ${reason}` },
    ]);
  }
  return createReadStream(path) as AsyncIterable<Uint8Array>;
}

function sentence(result: ReplayResult | ReplayError): string {
  if (isReplayError(result)) return `${result.id ?? '(no id)'}: not a case: ${result.error}`;
  const { id, verdict, cause, alarmAt, metrics } = result;
  const troubled = metrics.filter((metric) => metric.verdict !== 'pass');
  const why = troubled.map((metric) => `${metric.id}: ${metric.reasons.join(', ')}`).join('; ');
  const when = alarmAt === null ? '' : ` at step ${alarmAt}`;
  return `${id}: ${verdict}${cause === 'none' ? '' : `, ${cause}`}${when}${why === '' ? '' : ` (${why})`}`;
}
