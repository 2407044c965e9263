import type { GitCommit } from './git-store.ts';
import type { Repository } from './types.ts';

/** The commit that an object id leads to; annotated tags are peeled. */
export function peel(repository: Repository, sha: string): GitCommit | undefined {
  const tag = repository.git.tag(sha);
  return tag === undefined ? repository.git.commit(sha) : peel(repository, tag.object.sha);
}

/** The commit of a branch, tag, full or abbreviated id, tried in GitHub's order. */
export function resolveCommit(repository: Repository, name: string): GitCommit | undefined {
  for (const candidate of [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]) {
    const sha = repository.refs.get(candidate);
    if (sha !== undefined) return peel(repository, sha);
  }
  if (name === 'HEAD') return resolveCommit(repository, repository.defaultBranch);
  if (/^[0-9a-f]{40}$/.test(name)) return peel(repository, name);
  if (/^[0-9a-f]{7,39}$/.test(name)) {
    const found = repository.git.abbreviated(name);
    return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

export function branchesOf(repository: Repository): { name: string; sha: string }[] {
  return refsUnder(repository, 'refs/heads/').map(({ ref, sha }) => ({ name: ref.slice(11), sha }));
}

/** References whose full name starts with `prefix`, by name. */
export function refsUnder(repository: Repository, prefix: string): { ref: string; sha: string }[] {
  return [...repository.refs]
    .filter(([ref]) => ref.startsWith(prefix))
    .map(([ref, sha]) => ({ ref, sha }))
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
}
