import type { Commit } from '../history/history.ts';

/** What a merge commit says it merged. */
export type MergeKind =
  | { readonly is: 'pull-request'; readonly pr: number; readonly title: string }
  /** Another branch, such as main into a feature branch. */
  | { readonly is: 'branch' };

const pullRequest = /^Merge pull request #(?<pr>\d+) from \S+/u;

/** Reads a merge commit; one that carries a message of its own is still only the seam between two lines. */
export function mergeKind({ message }: Commit): MergeKind {
  const number = pullRequest.exec(message)?.groups?.pr;
  if (number === undefined) return { is: 'branch' };
  const title =
    message
      .slice(message.indexOf('\n') + 1)
      .trim()
      .split('\n')[0] ?? '';
  return { is: 'pull-request', pr: Number(number), title: message.includes('\n') ? title.trim() : '' };
}

type Line = { readonly commits: Commit[]; readonly owner: Commit | undefined };

/**
 * Which pull request's merge brought each commit in: for every commit off the first-parent line, the innermost
 * merge of a pull request through which it came. Linear in the number of commits.
 */
export function mergedBy(commits: readonly Commit[], head: string): Map<string, Commit> {
  const owner = new Map<string, Commit>();
  if (!commits.some(({ parents }) => parents.length > 1)) return owner;
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const seen = new Set<string>();
  const waiting: Line[] = [];
  const openLine = (tip: string, merge: Commit | undefined): void => {
    const line: Commit[] = [];
    for (
      let at = bySha.get(tip);
      at !== undefined && !seen.has(at.sha);
      at = bySha.get(at.parents[0] ?? '')
    ) {
      seen.add(at.sha);
      line.push(at);
      if (merge !== undefined) owner.set(at.sha, merge);
    }
    if (line.length > 0) waiting.push({ commits: line, owner: merge });
  };
  openLine(head, undefined);
  while (waiting.length > 0) {
    const line = waiting.at(-1);
    const oldest = line?.commits.pop();
    if (line === undefined || oldest === undefined) waiting.pop();
    else {
      const through = mergeKind(oldest).is === 'pull-request' ? oldest : line.owner;
      for (const parent of oldest.parents.slice(1)) openLine(parent, through);
    }
  }
  return owner;
}
