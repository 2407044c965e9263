import { Command, CommanderError } from 'commander';
import { ConfigurationError, exitCodes } from '@release-actions/report';
import type { Terminal } from './terminal.ts';

/** A commander command that writes to this terminal and reports mistakes as values instead of ending the process. */
export function commandFor(terminal: Terminal, name: string, description: string): Command {
  return new Command(`release-actions ${name}`)
    .description(description)
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({ writeOut: terminal.write, writeErr: () => undefined });
}

/**
 * Parses arguments; undefined when help was asked for and printed.
 * @throws ConfigurationError for unknown options, missing and surplus arguments, with the nearest valid name.
 */
export function parseArguments(command: Command, args: readonly string[]): Command | undefined {
  try {
    return command.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === exitCodes.success) return undefined;
    throw new ConfigurationError('the command line', [
      { message: error.message.replace(/^error: /u, '').replace(/\s+/gu, ' ') },
    ]);
  }
}
