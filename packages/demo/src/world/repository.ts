import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fastImport, git } from './git.ts';

/** One commit of the demo's history. */
export type Commit = {
  readonly message: string;
  readonly author: string;
  /** Moment in milliseconds. */
  readonly at: number;
  /** Path to content; `null` removes. */
  readonly files: Readonly<Record<string, string | null>>;
  /** Tags on this commit. */
  readonly tags?: readonly string[];
};

/** Makes a git repository with these commits on `main`, oldest first. */
export async function createRepository(folder: string, commits: readonly Commit[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  await addCommits(folder, commits);
}

/** Adds commits to `main` and brings the working tree up to date. */
export async function addCommits(folder: string, commits: readonly Commit[]): Promise<void> {
  const head = await git(folder, 'rev-parse', '--verify', '--quiet', 'main').catch(() => undefined);
  await fastImport(folder, streamOf(commits, head));
  await git(folder, 'reset', '--quiet', '--hard', 'main');
}

function streamOf(commits: readonly Commit[], head: string | undefined): string {
  const parts = commits.map((commit, index) => {
    const seconds = Math.floor(commit.at / 1000);
    const person = `${commit.author} <${commit.author}@octoacme.example> ${seconds} +0000`;
    const lines = [
      'commit refs/heads/main',
      `mark :${index + 1}`,
      `author ${person}`,
      `committer ${person}`,
      data(commit.message),
      ...(index === 0 && head !== undefined ? [`from ${head}`] : []),
      ...Object.entries(commit.files).map(([path, content]) =>
        content === null ? `D ${path}` : `M 100644 inline ${path}\n${data(content)}`,
      ),
      '',
      ...(commit.tags ?? []).flatMap((tag) => [`reset refs/tags/${tag}`, `from :${index + 1}`, '']),
    ];
    return lines.join('\n');
  });
  return `${parts.join('\n')}\n`;
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}`;

/** All files below a folder, by their path from it. */
export async function readFiles(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(
    async (file) =>
      [file.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(file, 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(pairs));
}
