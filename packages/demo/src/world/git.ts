import { execFile, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Neither the person's own git configuration nor hooks have a say in the demo. */
const environment = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  SystemRoot: process.env['SystemRoot'],
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
};

/** Runs git in a repository and returns what it printed, without the line's end. */
export async function git(repository: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', repository, ...args], {
    env: environment,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.trimEnd();
}

/** Feeds a stream to `git fast-import`, which makes all commits in one process. */
export async function fastImport(repository: string, stream: string): Promise<void> {
  const child = spawn('git', ['-C', repository, 'fast-import', '--quiet', '--date-format=raw'], {
    env: environment,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  child.stdin.end(stream);
  const code = await new Promise<number | null>((resolve) => void child.once('close', resolve));
  if (code !== 0) throw new Error(`git fast-import ended with ${String(code)}: ${errors}`);
}

/** Writes a commit's files to a new folder. */
export async function unpackCommit(repository: string, commit: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const index = { ...environment, GIT_INDEX_FILE: join(folder, '.index') };
  await run('git', ['-C', repository, 'read-tree', commit], { env: index });
  await run('git', ['-C', repository, 'checkout-index', '--all', `--prefix=${folder}/`], { env: index });
}
