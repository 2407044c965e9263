import { exitCodeOf, exitCodes, reportToText } from '@release-actions/report';
import { nodePorts, smoke } from '@release-actions/smoke';
import { commandFor, parseArguments } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { readSmokeOptions } from './smoke-options.ts';
import { prepareReportFiles, reportFileOptions, writeReportFiles } from './smoke-report-files.ts';

const collect = (value: string, previous: readonly string[] = []): string[] => [...previous, value];

/** What stands in place of suites for something else than a run. */
const isTool = (word: string | undefined): word is 'import' | 'merge' | 'schema' =>
  word === 'import' || word === 'merge' || word === 'schema';

/** `release-actions smoke SUITE... --base-url URL`: exit code 0 pass, 1 fail, 2 configuration, 3 inconclusive. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [word, ...rest] = args;
  if (isTool(word)) return await (await import('./smoke-tools.ts')).tools[word](rest, terminal);
  const definition = commandFor(terminal, 'smoke', 'Run smoke checks against a running system.')
    .argument('<suite...>', 'suite files')
    .option('--base-url <url>', 'where paths in the suite are asked for')
    .option('--expected-version <version>', 'the version that must answer, before and after the checks')
    .option('--var <name=value>', 'a variable of the suite; may be given more than once', collect)
    .option('--shard <part>', 'run one part of the checks, such as 2/4')
    .option('--environment <name>', 'what the place is called in the report; default: the host')
    .option('--service <name>', 'what is checked, by name', 'service')
    .option('--sha <commit>', 'the commit that the report is about')
    .option('--json', 'print the report as JSON and nothing else')
    .addHelpText(
      'after',
      [
        '',
        'Secrets that a suite names are read from environment variables of the same name.',
        'Also: smoke merge REPORT...   joins the JSON reports of all parts, and proves that no check was lost',
        '      smoke import FILE...    turns Postman 2.1 collections and .http files into suites',
        '      smoke schema            prints the JSON Schema of suite files',
      ].join('\n'),
    );
  const command = parseArguments(reportFileOptions(definition), args);
  if (command === undefined) return exitCodes.success;
  const { json, request } = await readSmokeOptions(command.args, command.opts(), terminal);
  await prepareReportFiles(command.opts(), terminal.workingFolder);
  const report = await smoke({ ...request, signal: terminal.signal }, nodePorts(terminal.workingFolder));
  terminal.write(json ? `${JSON.stringify(report, null, 2)}\n` : `${reportToText(report)}\n`);
  await writeReportFiles(report, command.opts(), terminal.workingFolder);
  return exitCodeOf(report.outcome);
}
