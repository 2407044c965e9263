import type { GitStore, TreeEntry } from './git-store.ts';

export type FileChange = {
  readonly sha: string | null;
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly previousFilename?: string;
  readonly additions: number;
  readonly deletions: number;
  readonly patch?: string;
};

/** What changed from one tree to another, by path; a removed and an added file of the same content is a rename. */
export function diffTrees(git: GitStore, before: string | undefined, after: string): FileChange[] {
  const old = before === undefined ? new Map<string, TreeEntry>() : git.filesOf(before);
  const current = git.filesOf(after);
  const removed = new Map([...old].filter(([path]) => !current.has(path)));
  const changes: FileChange[] = [];
  for (const [path, entry] of current) {
    const previous = old.get(path);
    if (previous?.sha === entry.sha) continue;
    if (previous !== undefined) {
      changes.push({ sha: entry.sha, filename: path, status: 'modified', ...lines(git, previous, entry) });
      continue;
    }
    const source = [...removed].find(([, each]) => each.sha === entry.sha)?.[0];
    if (source === undefined) {
      changes.push({ sha: entry.sha, filename: path, status: 'added', ...lines(git, undefined, entry) });
      continue;
    }
    removed.delete(source);
    const renamed = { sha: entry.sha, filename: path, previousFilename: source } as const;
    changes.push({ ...renamed, status: 'renamed', additions: 0, deletions: 0 });
  }
  for (const [path, entry] of removed)
    changes.push({ sha: entry.sha, filename: path, status: 'removed', ...lines(git, entry, undefined) });
  return changes.sort((a, b) => (a.filename < b.filename ? -1 : 1));
}

type LineCounts = { readonly additions: number; readonly deletions: number; readonly patch?: string };

/** One hunk from the first to the last line that differs; binary files have no patch, as on GitHub. */
function lines(git: GitStore, before: TreeEntry | undefined, after: TreeEntry | undefined): LineCounts {
  const oldText = text(git, before);
  const newText = text(git, after);
  if (oldText === undefined || newText === undefined) return { additions: 0, deletions: 0 };
  let start = 0;
  while (start < Math.min(oldText.length, newText.length) && oldText[start] === newText[start]) start += 1;
  let end = 0;
  const rest = Math.min(oldText.length, newText.length) - start;
  while (end < rest && oldText[oldText.length - 1 - end] === newText[newText.length - 1 - end]) end += 1;
  const gone = oldText.slice(start, oldText.length - end);
  const come = newText.slice(start, newText.length - end);
  const header = `@@ -${hunk(start, gone.length)} +${hunk(start, come.length)} @@`;
  const patch = [header, ...gone.map((line) => `-${line}`), ...come.map((line) => `+${line}`)].join('\n');
  return { additions: come.length, deletions: gone.length, patch };
}

function hunk(start: number, count: number): string {
  return `${count === 0 ? start : start + 1},${count}`;
}

function text(git: GitStore, entry: TreeEntry | undefined): string[] | undefined {
  if (entry === undefined) return [];
  const content = git.blob(entry.sha);
  if (content === undefined || content.includes(0)) return undefined;
  if (content.length === 0) return [];
  const all = content.toString('utf8').split('\n');
  if (all.at(-1) === '') all.pop();
  return all;
}
