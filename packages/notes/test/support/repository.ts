import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type PlannedCommit = {
  /** Name by which later commits, tags and expectations refer to this one. */
  readonly id: string;
  readonly message: string;
  /** Default: the commit before it in the list. */
  readonly parents?: readonly string[];
  readonly author?: string;
  /** Seconds since 1970; by default commits are a minute apart. */
  readonly at?: number;
  /** Content written to `file`; the same content on two lines gives the same patch. Default: unique. */
  readonly content?: string;
  readonly file?: string;
  readonly tags?: readonly string[];
};

export type Repository = {
  readonly directory: string;
  readonly sha: (id: string) => string;
  readonly git: (...args: readonly string[]) => string;
  readonly remove: () => void;
};

const bytes = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** Creates a real bare git repository in one `git fast-import`; message may use `{id}` for an earlier commit's SHA. */
export function makeRepository(commits: readonly PlannedCommit[]): Repository {
  const directory = mkdtempSync(join(tmpdir(), 'notes-test-'));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8' });
  git('init', '-q', '--bare', '-b', 'main');
  const shas = new Map<string, string>();
  let pending: PlannedCommit[] = [];
  const flush = (): void => {
    if (pending.length === 0) return;
    importCommits(directory, pending, shas);
    pending = [];
  };
  let previous: string | undefined;
  for (const [index, commit] of commits.entries()) {
    const named = [...commit.message.matchAll(/\{(\w+)\}/gu)].map(([, id = '']) => id);
    if (named.length > 0) flush();
    const message = commit.message.replaceAll(/\{(\w+)\}/gu, (_, id: string) => shas.get(id) ?? `{${id}}`);
    const parents = commit.parents ?? (previous === undefined ? [] : [previous]);
    pending.push({
      at: 1_700_000_000 + index * 60,
      file: commit.id,
      content: commit.id,
      ...commit,
      message,
      parents,
    });
    previous = commit.id;
  }
  flush();
  return {
    directory,
    git,
    sha: (id) => shas.get(id) ?? id,
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

function importCommits(
  directory: string,
  commits: readonly PlannedCommit[],
  shas: Map<string, string>,
): void {
  const marks = new Map(commits.map(({ id }, index) => [id, `:${index + 1}`]));
  const stream: string[] = [];
  for (const {
    id,
    message,
    parents = [],
    author = 'Ada',
    at = 0,
    file = id,
    content = id,
    tags = [],
  } of commits) {
    const person = `${author} <${author.toLowerCase()}@example.test> ${at} +0000`;
    const [first, ...merged] = parents.map((parent) => shas.get(parent) ?? marks.get(parent) ?? parent);
    stream.push(
      `commit refs/heads/${id}\nmark ${marks.get(id) ?? ''}\nauthor ${person}\ncommitter ${person}\n${bytes(message)}`,
      ...(first === undefined ? [] : [`from ${first}\n`]),
      ...merged.map((parent) => `merge ${parent}\n`),
      `M 100644 inline ${file}\n${bytes(content)}\n`,
      ...tags.map((tag) => `reset refs/tags/${tag}\nfrom ${marks.get(id) ?? ''}\n\n`),
    );
  }
  execFileSync('git', ['-C', directory, 'fast-import', '--quiet', '--force'], { input: stream.join('') });
  const refs = execFileSync('git', [
    '-C',
    directory,
    'for-each-ref',
    '--format=%(objectname) %(refname:lstrip=2)',
    'refs/heads',
  ]);
  for (const line of refs.toString().trim().split('\n')) {
    const [sha = '', id = ''] = line.split(' ');
    shas.set(id, sha);
  }
}
