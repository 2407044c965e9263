import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { explainPolicy } from '@release-actions/policy/explain';
import { policyJsonSchema } from '@release-actions/policy/json-schema';
import { loadPolicy } from '@release-actions/policy/load';
import { ConfigurationError, exitCodes } from '@release-actions/report';
import { commandFor, parseArguments } from '../options.ts';
import type { Terminal } from '../terminal.ts';

const defaultFile = '.github/release-policy.yml';

/** `policy check`, `policy explain`, `policy schema`. Returns 0; problems of the policy are thrown, all at once. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const chosen: { action?: () => Promise<void> } = {};
  const command = commandFor(terminal, 'policy', 'Check and explain the release policy.');
  const onPolicy = (name: string, description: string, show: (file: string) => Promise<void>) =>
    command
      .command(name)
      .copyInheritedSettings(command)
      .description(description)
      .option('--policy <file>', 'the policy file', defaultFile)
      .action(({ policy }: { policy: string }) => {
        chosen.action = () => show(policy);
      });
  onPolicy('check', 'list every problem of the policy, with its place in the file', async (file) => {
    await load(file, terminal);
    terminal.write(`${file}: no problems\n`);
  });
  onPolicy('explain', 'print the effective policy, each value with where it comes from', async (file) => {
    const { policy, origins } = await load(file, terminal);
    terminal.write(`${explainPolicy(policy, origins)}\n`);
  });
  command
    .command('schema')
    .copyInheritedSettings(command)
    .description('print the JSON Schema of the policy, for editors')
    .action(() => {
      chosen.action = () => {
        terminal.write(`${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
        return Promise.resolve();
      };
    });
  parseArguments(command, args);
  await chosen.action?.();
  return exitCodes.success;
}

/** @throws ConfigurationError with every problem of the policy file of the working tree. */
async function load(file: string, { workingFolder }: Terminal) {
  const loaded = loadPolicy(await readIfThere(resolve(workingFolder, file)), { file });
  if (!loaded.ok) throw new ConfigurationError('the policy', loaded.problems);
  return loaded;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
