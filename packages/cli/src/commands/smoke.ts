import { exitCodeOf, exitCodes, reportToText } from '@release-actions/report';
import { nodePorts, smoke } from '@release-actions/smoke';
import { commandFor, parseArguments } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { readSmokeOptions } from './smoke-options.ts';

/** `release-actions smoke SUITE... --base-url URL`: exit code 0 pass, 1 fail, 2 configuration, 3 inconclusive. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = parseArguments(
    commandFor(terminal, 'smoke', 'Run smoke checks against a running system.')
      .argument('<suite...>', 'suite files')
      .option('--base-url <url>', 'where paths in the suite are asked for')
      .option('--expected-version <version>', 'the version that must answer, before and after the checks')
      .option('--var <name=value>', 'a variable of the suite; may be given more than once', collect, [])
      .option('--environment <name>', 'what the place is called in the report; default: the host')
      .option('--service <name>', 'what is checked, by name', 'service')
      .option('--sha <commit>', 'the commit that the report is about')
      .option('--json', 'print the report as JSON and nothing else'),
    args,
  );
  if (command === undefined) return exitCodes.success;
  const options = await readSmokeOptions(command.args, command.opts(), terminal);
  const report = await smoke(
    { ...options.request, signal: terminal.signal },
    nodePorts(terminal.workingFolder),
  );
  terminal.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : `${reportToText(report)}\n`);
  return exitCodeOf(report.outcome);
}

const collect = (value: string, previous: string[]): string[] => [...previous, value];
