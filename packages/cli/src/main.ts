import { ConfigurationError, exitCodes, suggestion } from '@release-actions/report';
import { commands, isCommandName } from './commands.ts';
import type { Terminal } from './terminal.ts';

function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'release-actions: the OctoAcme release and deployment guide, in a terminal',
    '',
    'Usage: release-actions COMMAND [options]',
    '',
    ...rows,
    '',
    'release-actions COMMAND --help tells the options of one command.',
    'Exit codes: 0 pass or go, 1 fail or no-go, 2 configuration, 3 inconclusive or wait, 130 cancelled.',
    '',
  ].join('\n');
}

/** Runs one command and returns the exit code. Mistakes in what was typed or configured are exit 2. */
export async function main([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.write(help());
    return name === undefined ? exitCodes.configuration : exitCodes.success;
  }
  if (!isCommandName(name)) {
    terminal.writeError(`"${name}" is no command.${suggestion(name, Object.keys(commands))}\n\n${help()}`);
    return exitCodes.configuration;
  }
  try {
    const command = await commands[name].load();
    const code = await command.run(args, terminal);
    return terminal.signal.aborted ? exitCodes.cancelled : code;
  } catch (error) {
    if (terminal.signal.aborted) return exitCodes.cancelled;
    if (!(error instanceof ConfigurationError)) return tellFailure(error, terminal);
    terminal.writeError(`${error.message}\n`);
    return exitCodes.configuration;
  }
}

function tellFailure(error: unknown, terminal: Terminal): number {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.writeError(
    `${told}\nThis is a defect in release-actions or a fault it did not expect; nothing it says may be read as a pass.\n`,
  );
  return exitCodes.failure;
}
