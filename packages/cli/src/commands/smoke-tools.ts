import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ConfigurationError, exitCodeOf, exitCodes, reportToText } from '@release-actions/report';
import type { Report } from '@release-actions/report';
import { importSuite } from '@release-actions/smoke/import';
import { suiteJsonSchema } from '@release-actions/smoke/json-schema';
import { mergeShards } from '@release-actions/smoke/merge';
import { parsePart } from '@release-actions/smoke/part';
import type { SmokeDetail } from '@release-actions/smoke';
import { commandFor, parseArguments } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { reportFileOptions, writeReportFiles } from './smoke-report-files.ts';

type Tool = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** What `smoke` does besides running suites. */
export const tools: Record<'import' | 'merge' | 'schema', Tool> = {
  import: importFiles,
  merge,
  schema: async (args, terminal) => {
    const command = parseArguments(
      commandFor(terminal, 'smoke schema', 'Print the JSON Schema of suite files.'),
      args,
    );
    if (command !== undefined) terminal.write(`${JSON.stringify(await suiteJsonSchema(), null, 2)}\n`);
    return exitCodes.success;
  },
};

async function importFiles(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = parseArguments(
    commandFor(
      terminal,
      'smoke import',
      'Print Postman 2.1 collections and .http files as a suite.',
    ).argument('<file...>'),
    args,
  );
  if (command === undefined) return exitCodes.success;
  for (const path of command.args) {
    const { suite, notUnderstood } = await importSuite(path, await textOf(path, terminal));
    terminal.write(suite);
    for (const line of notUnderstood) terminal.writeError(`${path}: not understood: ${line}\n`);
  }
  return exitCodes.success;
}

async function merge(args: readonly string[], terminal: Terminal): Promise<number> {
  const definition = commandFor(
    terminal,
    'smoke merge',
    'Join the JSON reports of all parts of a sharded run.',
  )
    .argument('<report...>', 'JSON reports, one of each part')
    .option('--json', 'print the report as JSON and nothing else');
  const command = parseArguments(reportFileOptions(definition), args);
  if (command === undefined) return exitCodes.success;
  const report = mergeShards(await Promise.all(command.args.map((path) => partOf(path, terminal))));
  const options: { readonly json?: boolean } = command.opts();
  await writeReportFiles(report, command.opts(), terminal.workingFolder);
  terminal.write(
    options.json === true ? `${JSON.stringify(report, null, 2)}\n` : `${reportToText(report)}\n`,
  );
  return exitCodeOf(report.outcome);
}

async function partOf(path: string, terminal: Terminal): Promise<Report<SmokeDetail>> {
  const part = parsePart(await textOf(path, terminal));
  if ('report' in part) return part.report;
  throw new ConfigurationError('the command line', [{ path, message: part.problem }]);
}

async function textOf(path: string, { workingFolder }: Terminal): Promise<string> {
  try {
    return await readFile(resolve(workingFolder, path), 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError('the command line', [{ path, message: `cannot be read: ${reason}` }]);
  }
}
