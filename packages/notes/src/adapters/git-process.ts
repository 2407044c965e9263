import { spawn } from 'node:child_process';
import { HistoryError } from '../history/history.ts';

/** Settings of the user's own that would change what the commands print. */
const neutral = ['-c', 'log.showSignature=false', '-c', 'core.quotePath=false', '-c', 'color.ui=never'];

const environment = {
  /** A clone without file contents answers that it has none, instead of asking the network for them. */
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
};

/** Runs git in one repository. Nothing goes through a shell. */
export type Git = {
  readonly directory: string;
  /** Output piece by piece. Throws a HistoryError when git fails. */
  stream(args: readonly string[], input?: string): AsyncGenerator<Uint8Array>;
  text(args: readonly string[], input?: string): Promise<string>;
};

export function openGit(directory: string): Git {
  const env = { ...process.env, ...environment };
  async function* stream(args: readonly string[], input?: string): AsyncGenerator<Uint8Array> {
    const child = spawn('git', [...neutral, '-C', directory, ...args], {
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      env,
    });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4_000)));
    child.stdin?.on('error', () => undefined).end(input);
    const ended = new Promise<number | null>((resolve) => {
      child.once('error', (error) => {
        said = error.message;
        resolve(-1);
      });
      child.once('close', resolve);
    });
    let complete = false;
    try {
      yield* child.stdout as AsyncIterable<Uint8Array>;
      complete = true;
    } finally {
      if (!complete) child.kill();
    }
    if ((await ended) !== 0) throw failure(directory, args, said.trim());
  }

  return {
    directory,
    stream,
    async text(args, input) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stream(args, input)) chunks.push(chunk);
      return Buffer.concat(chunks).toString('utf8');
    },
  };
}

function failure(directory: string, args: readonly string[], said: string): HistoryError {
  if (/not a git repository|cannot change to|dubious ownership/u.test(said)) {
    return new HistoryError(
      'not-a-repository',
      `${directory} is not a readable git repository: ${said.split('\n')[0] ?? ''}`,
      'Check out the repository before this step, with "fetch-depth: 0", or give --git-dir.',
    );
  }
  return new HistoryError(
    'unreadable',
    `git ${args[0] ?? ''} failed in ${directory}: ${said === '' ? 'it said nothing' : said}`,
    'Run the command by hand in that folder; git must be 2.30 or newer.',
  );
}
