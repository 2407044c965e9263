import { reachable } from './history.ts';
import type { Issue, Repository } from './types.ts';
import type { World } from './world.ts';

const lags = new WeakMap<Repository, number>();

/** After this many milliseconds only does GitHub's index know which pull request brought a commit. */
export function setAssociationLag(repository: Repository, lagMs: number): void {
  lags.set(repository, lagMs);
}

/**
 * Pull requests that brought this commit, or have it open in their branch. On the default branch GitHub knows the
 * merged one by its merge commit and by its own commits.
 */
export function associatedPulls(world: World, repository: Repository, sha: string): Issue[] {
  const lag = lags.get(repository) ?? 0;
  const now = world.now().getTime();
  return repository.issues.filter(({ pull }) => {
    if (pull === undefined) return false;
    if (pull.mergedAt !== null && now - Date.parse(pull.mergedAt) < lag) return false;
    if (pull.mergeCommitSha === sha || pull.commits.includes(sha)) return true;
    return (
      pull.mergedAt === null &&
      pull.headSha !== pull.baseSha &&
      isBetween(repository, sha, pull.baseSha, pull.headSha)
    );
  });
}

function isBetween(repository: Repository, sha: string, base: string, head: string): boolean {
  return reachable(repository.git, [head]).has(sha) && !reachable(repository.git, [base]).has(sha);
}
