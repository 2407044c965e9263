import { type Answer, GitHubError, created, noContent, notFound, ok } from '../server/answer.ts';
import { type Call, announce, found, param } from '../server/call.ts';
import { page } from '../server/pagination.ts';
import { type Urls, nodeId } from '../server/urls.ts';
import { reachable } from '../state/history.ts';
import { branchesOf, peel, refsUnder } from '../state/refs.ts';
import type { Repository } from '../state/types.ts';
import { presentCommit } from './commits.ts';

function presentRef(urls: Urls, repository: Repository, ref: string, sha: string) {
  const type = typeOf(repository, sha) ?? 'commit';
  return {
    ref,
    node_id: nodeId('Ref', ref),
    url: urls.api(repository, `/git/${ref}`),
    object: { type, sha, url: urls.api(repository, `/git/${type}s/${sha}`) },
  };
}

function typeOf(repository: Repository, sha: string): 'commit' | 'tag' | 'blob' | 'tree' | undefined {
  const { git } = repository;
  if (git.tag(sha) !== undefined) return 'tag';
  if (git.commit(sha) !== undefined) return 'commit';
  if (git.tree(sha) !== undefined) return 'tree';
  return git.blob(sha) === undefined ? undefined : 'blob';
}

export function getRef(call: Call): Answer {
  const ref = `refs/${param(call, 'ref')}`;
  return ok(presentRef(call.urls, call.repository, ref, found(call.repository.refs.get(ref))));
}

/** All references that start so, not only whole path steps. */
export function listMatchingRefs(call: Call): Answer {
  const matching = refsUnder(call.repository, `refs/${param(call, 'ref')}`);
  return ok(matching.map(({ ref, sha }) => presentRef(call.urls, call.repository, ref, sha)));
}

export function createRef(call: Call): Answer {
  const { ref, sha } = call.body as { ref: string; sha: string };
  const { repository } = call;
  if (!/^refs\/[^/]+\/[^/]/.test(ref) || /[ ~^:?*[\\]|\.\.|\/$|\.lock$/.test(ref))
    throw new GitHubError(
      422,
      `Reference name '${ref}' must start with 'refs' and have at least two slashes.`,
    );
  if (repository.refs.has(ref)) throw new GitHubError(422, 'Reference already exists');
  if (typeOf(repository, sha) === undefined) throw new GitHubError(422, 'Object does not exist');
  repository.refs.set(ref, sha);
  announce(call, 'create', ref);
  announce(call, 'push', ref);
  return created(presentRef(call.urls, repository, ref, sha));
}

export function updateRef(call: Call): Answer {
  const { repository } = call;
  const ref = `refs/${param(call, 'ref')}`;
  const { sha, force } = call.body as { sha: string; force?: boolean };
  const current = repository.refs.get(ref);
  if (current === undefined) throw new GitHubError(422, 'Reference does not exist');
  if (typeOf(repository, sha) === undefined) throw new GitHubError(422, 'Object does not exist');
  if (force !== true && !reachable(repository.git, [sha]).has(peel(repository, current)?.sha ?? current))
    throw new GitHubError(422, 'Update is not a fast forward');
  repository.refs.set(ref, sha);
  announce(call, 'push', ref);
  return ok(presentRef(call.urls, repository, ref, sha));
}

export function deleteRef(call: Call): Answer {
  const ref = `refs/${param(call, 'ref')}`;
  if (!call.repository.refs.delete(ref)) throw new GitHubError(422, 'Reference does not exist');
  announce(call, 'delete', ref);
  return noContent();
}

function presentShortBranch(call: Call, branch: { name: string; sha: string }) {
  const { repository, urls } = call;
  return {
    name: branch.name,
    commit: { sha: branch.sha, url: urls.api(repository, `/commits/${branch.sha}`) },
    protected: repository.protectedBranches.has(branch.name),
  };
}

export function listBranches(call: Call): Answer {
  const wanted = call.query.get('protected');
  const branches = branchesOf(call.repository).filter(
    ({ name }) => wanted === null || String(call.repository.protectedBranches.has(name)) === wanted,
  );
  return page(call, branches, (branch) => presentShortBranch(call, branch));
}

export function getBranch(call: Call): Answer {
  const { repository, urls, world } = call;
  const name = param(call, 'branch');
  const branch = branchesOf(repository).find((each) => each.name === name);
  if (branch === undefined) throw new GitHubError(404, 'Branch not found');
  const isProtected = repository.protectedBranches.has(name);
  const path = `/branches/${encodeURIComponent(name)}`;
  const checks = { enforcement_level: isProtected ? 'non_admins' : 'off', contexts: [], checks: [] };
  return ok({
    name,
    commit: presentCommit(world, urls, repository, found(repository.git.commit(branch.sha))),
    _links: { self: urls.api(repository, path), html: urls.html(repository, `/tree/${name}`) },
    protected: isProtected,
    protection: { enabled: isProtected, required_status_checks: checks },
    protection_url: urls.api(repository, `${path}/protection`),
  });
}

/** Classic protection, which only administrators may read. */
export function getBranchProtection(call: Call): Answer {
  const name = param(call, 'branch');
  if (!branchesOf(call.repository).some((each) => each.name === name))
    throw new GitHubError(404, 'Branch not found');
  if (!call.repository.protectedBranches.has(name)) throw new GitHubError(404, 'Branch not protected');
  const url = call.urls.api(call.repository, `/branches/${encodeURIComponent(name)}/protection`);
  return ok({ url, enforce_admins: { url: `${url}/enforce_admins`, enabled: false } });
}

export function listTags(call: Call): Answer {
  const { repository, urls } = call;
  const tags = refsUnder(repository, 'refs/tags/').reverse();
  return page(call, tags, ({ ref, sha }) => {
    const name = ref.slice('refs/tags/'.length);
    const commit = peel(repository, sha);
    if (commit === undefined) throw notFound();
    return {
      name,
      commit: { sha: commit.sha, url: urls.api(repository, `/commits/${commit.sha}`) },
      zipball_url: urls.api(repository, `/zipball/${ref}`),
      tarball_url: urls.api(repository, `/tarball/${ref}`),
      node_id: nodeId('Ref', ref),
    };
  });
}

/** Rules of all rulesets that apply to a branch; an unknown branch has whatever rules match its name. */
export function listBranchRules(call: Call): Answer {
  const rules = call.repository.rules.get(param(call, 'branch')) ?? [];
  return page(call, rules, (rule) => ({
    ...rule,
    ruleset_source_type: 'Repository',
    ruleset_source: `${call.repository.owner.login}/${call.repository.name}`,
    ruleset_id: 1,
  }));
}
