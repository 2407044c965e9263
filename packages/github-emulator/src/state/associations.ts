import { reachable } from './history.ts';
import type { Issue, PullRequestDetail, Repository } from './types.ts';
import type { World } from './world.ts';

const lags = new WeakMap<Repository, number>();

/** After this many milliseconds only does GitHub's index know which pull request brought a commit. */
export function setAssociationLag(repository: Repository, lagMs: number): void {
  lags.set(repository, lagMs);
}

type Pull = Issue & { pull: PullRequestDetail };

/** Merged pull requests by the commits that they brought, and those that are not merged. */
type Index = {
  readonly built: string;
  readonly merged: ReadonlyMap<string, readonly Pull[]>;
  readonly open: readonly Pull[];
};

const indexes = new WeakMap<Repository, Index>();

/** Rebuilt when a pull request was added or merged; ten thousand of them are asked for commit by commit. */
function indexOf(repository: Repository): Index {
  const pulls = repository.issues.filter((issue): issue is Pull => issue.pull !== undefined);
  const isMerged = ({ pull }: Pull): boolean => pull.mergedAt !== null;
  const built = `${pulls.length} ${pulls.filter(isMerged).length}`;
  const known = indexes.get(repository);
  if (known?.built === built) return known;
  const merged = new Map<string, Pull[]>();
  for (const issue of pulls.filter(isMerged))
    for (const sha of new Set([issue.pull.mergeCommitSha ?? '', ...issue.pull.commits]))
      merged.set(sha, [...(merged.get(sha) ?? []), issue]);
  const index = { built, merged, open: pulls.filter((issue) => !isMerged(issue)) };
  indexes.set(repository, index);
  return index;
}

/**
 * Pull requests that brought this commit, or have it open in their branch. On the default branch GitHub knows the
 * merged one by its merge commit and by its own commits.
 */
export function associatedPulls(world: World, repository: Repository, sha: string): Issue[] {
  const { merged, open } = indexOf(repository);
  const lag = lags.get(repository) ?? 0;
  const now = world.now().getTime();
  const known = (merged.get(sha) ?? []).filter(({ pull }) => now - Date.parse(pull.mergedAt ?? '') >= lag);
  const waiting = open.filter(
    ({ pull }) => pull.commits.includes(sha) || isBetween(repository, sha, pull.baseSha, pull.headSha),
  );
  return [...known, ...waiting].sort((a, b) => a.number - b.number);
}

function isBetween(repository: Repository, sha: string, base: string, head: string): boolean {
  if (base === head) return false;
  return reachable(repository.git, [head]).has(sha) && !reachable(repository.git, [base]).has(sha);
}
