import type { Commit } from './history.ts';

/**
 * For each commit, the oldest tag that contains it. `commits` come newest first and all lead to the commit that
 * `newest` names, which contains them all; `tags` are those that stand on one of them.
 */
export function firstTags(
  commits: readonly Commit[],
  tags: ReadonlyMap<string, readonly string[]>,
  newest: string,
): Map<string, string> {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const first = new Map<string, string>();
  for (const tagged of commits.toReversed()) {
    const tag = tags.get(tagged.sha)?.[0];
    if (tag === undefined) continue;
    const waiting = [tagged];
    for (let commit = waiting.pop(); commit !== undefined; commit = waiting.pop()) {
      if (first.has(commit.sha)) continue;
      first.set(commit.sha, tag);
      for (const parent of commit.parents) {
        const known = bySha.get(parent);
        if (known !== undefined && !first.has(parent)) waiting.push(known);
      }
    }
  }
  for (const { sha } of commits) if (!first.has(sha)) first.set(sha, newest);
  return first;
}
