import type { Runner } from '@release-actions/action-kit';
import { ConfigurationError } from '@release-actions/report';
import { type RunCommand, runCommand } from '@release-actions/rollback';
import type { Scene } from './scene.ts';

/**
 * The team's command: one argument a line where the input is given, else the policy's.
 * @throws ConfigurationError where there is none.
 */
export function commandOf({ inputs, policy }: Pick<Scene, 'inputs' | 'policy'>): readonly string[] {
  const given = inputs.command?.split(/\r?\n/u).map((line) => line.trim());
  const command = given?.filter((line) => line !== '') ?? policy.policy.rollback.command;
  if (command !== undefined && command.length > 0) return command;
  throw new ConfigurationError('the rollback', [
    {
      path: 'rollback.command',
      message: `mode "${inputs.mode}" has no command. Add to the policy:   rollback: { command: [./deploy.sh, "{sha}"] }`,
    },
  ]);
}

/** Runs commands in the workspace, with their redacted output in the log, until this run is cancelled. */
export const commandRunner =
  ({ log, signal, context }: Runner): RunCommand =>
  (argv, environment, deadlineMs) =>
    runCommand(argv, { environment, deadlineMs, signal, write: log.info, cwd: context.workspace });
