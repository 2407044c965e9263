import type { GitCommit, GitStore } from './git-store.ts';

/** Every commit reachable from these, themselves included. */
export function reachable(git: GitStore, from: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    if (seen.has(sha)) continue;
    const commit = git.commit(sha);
    if (commit === undefined) continue;
    seen.add(sha);
    open.push(...commit.parents);
  }
  return seen;
}

/** Newest first as `git log --date-order` does: no parent before all of its children, else by committer date. */
export function log(
  git: GitStore,
  from: readonly string[],
  without: ReadonlySet<string> = new Set(),
): GitCommit[] {
  const all = [...reachable(git, from)].filter((sha) => !without.has(sha));
  const children = new Map<string, number>(all.map((sha) => [sha, 0]));
  for (const sha of all)
    for (const parent of git.commit(sha)?.parents ?? [])
      if (children.has(parent)) children.set(parent, (children.get(parent) ?? 0) + 1);
  const ready = all.filter((sha) => children.get(sha) === 0).map((sha) => mustHave(git, sha));
  const ordered: GitCommit[] = [];
  while (ready.length > 0) {
    const next = takeNewest(ready);
    ordered.push(next);
    for (const parent of next.parents) {
      const left = children.get(parent);
      if (left === undefined) continue;
      children.set(parent, left - 1);
      if (left === 1) ready.push(mustHave(git, parent));
    }
  }
  return ordered;
}

function takeNewest(ready: GitCommit[]): GitCommit {
  let best = 0;
  for (let index = 1; index < ready.length; index += 1)
    if (time(ready[index]) > time(ready[best])) best = index;
  const [taken] = ready.splice(best, 1);
  if (taken === undefined) throw new Error('takeNewest needs at least one commit');
  return taken;
}

function time(commit: GitCommit | undefined): number {
  return commit === undefined ? -Infinity : Date.parse(commit.committer.date);
}

function mustHave(git: GitStore, sha: string): GitCommit {
  const commit = git.commit(sha);
  if (commit === undefined) throw new Error(`No commit ${sha}`);
  return commit;
}

/** The best common ancestor: one that is reachable from both and from no other such; the newest of several. */
export function mergeBase(git: GitStore, a: string, b: string): string | undefined {
  const fromA = reachable(git, [a]);
  const shared = [...reachable(git, [b])].filter((sha) => fromA.has(sha));
  const covered = new Set<string>();
  for (const sha of shared) for (const parent of git.commit(sha)?.parents ?? []) covered.add(parent);
  const best = shared.filter((sha) => !covered.has(sha)).map((sha) => mustHave(git, sha));
  return best.length === 0 ? undefined : takeNewest(best).sha;
}
