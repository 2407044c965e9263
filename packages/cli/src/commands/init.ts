import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ConfigurationError, exitCodes } from '@release-actions/report';
import { commandFor, parseArguments } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { type Answers, filesFor, type NewFile } from './init-files.ts';

type Options = Answers & { readonly dryRun?: true };

/** Writes a file only where there is none: what a team has written is never touched. */
async function writeNew({ path, content }: NewFile, folder: string): Promise<'written' | 'kept'> {
  const target = resolve(folder, path);
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(target, content, { flag: 'wx' });
    return 'written';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 'kept';
    throw error;
  }
}

function checkAnswers({ stagingUrl, productionUrl, releaseManager }: Answers): void {
  const problems = [
    ...[stagingUrl, productionUrl]
      .filter((url) => !/^https?:$/u.test(URL.parse(url)?.protocol ?? ''))
      .map((url) => ({ message: `"${url}" is not a web address such as https://shop.example` })),
    ...(/^[\w-]+$/u.test(releaseManager) ? [] : [{ message: `"${releaseManager}" is not a GitHub login` }]),
  ];
  if (problems.length > 0) throw new ConfigurationError('the command line', problems);
}

/** `release-actions init`: a first policy, smoke suite, rollback plan and three workflows. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = parseArguments(
    commandFor(
      terminal,
      'init',
      'Write a first policy, smoke suite, rollback plan and workflows; existing files are kept.',
    )
      .requiredOption('--production-url <url>', 'address of production')
      .requiredOption('--staging-url <url>', 'address of staging')
      .requiredOption('--release-manager <login>', 'GitHub login of the release manager')
      .option('--dry-run', 'print what would be written'),
    args,
  );
  if (command === undefined) return exitCodes.success;
  const options = command.opts<Options>();
  checkAnswers(options);
  for (const file of filesFor(options)) {
    if (options.dryRun === true) {
      terminal.write(`--- ${file.path}\n${file.content}\n`);
      continue;
    }
    terminal.write(`${await writeNew(file, terminal.workingFolder)}  ${file.path}\n`);
  }
  if (options.dryRun !== true) {
    terminal.write(
      '\nNext: read .github/release-policy.yml, then run: npx release-actions policy check && npx release-actions doctor\n',
    );
  }
  return exitCodes.success;
}
