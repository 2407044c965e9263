import { ok } from '../server/answer.ts';
import { type Call, found, param } from '../server/call.ts';
import { type Urls, nodeId } from '../server/urls.ts';
import type { Repository } from '../state/types.ts';
import { fullNameOf } from '../state/world.ts';
import { presentAccount } from './accounts.ts';

const templates = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
} as const;

/** GitHub's `minimal-repository`. */
export function presentMinimalRepository(urls: Urls, repository: Repository) {
  return {
    id: repository.id,
    node_id: nodeId('Repository', fullNameOf(repository)),
    name: repository.name,
    full_name: fullNameOf(repository),
    owner: presentAccount(urls, repository.owner),
    private: repository.private,
    html_url: urls.html(repository),
    description: null,
    fork: false,
    url: urls.api(repository),
    ...Object.fromEntries(Object.entries(templates).map(([key, path]) => [key, urls.api(repository, path)])),
  };
}

/** GitHub's `repository` and `full-repository`, which differ in a few counts. */
export function presentRepository(urls: Urls, repository: Repository) {
  const open = repository.issues.filter((issue) => issue.state === 'open').length;
  return {
    ...presentMinimalRepository(urls, repository),
    git_url: `git:${urls.html(repository, '.git').replace(/^\w+:/, '')}`,
    ssh_url: `git@github.com:${fullNameOf(repository)}.git`,
    clone_url: urls.html(repository, '.git'),
    svn_url: urls.html(repository),
    mirror_url: null,
    homepage: null,
    language: 'TypeScript',
    forks_count: 0,
    forks: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: 1,
    default_branch: repository.defaultBranch,
    open_issues_count: open,
    open_issues: open,
    has_issues: repository.features.issues,
    has_projects: true,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: repository.private ? 'private' : 'public',
    pushed_at: repository.createdAt,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    license: null,
  };
}

export function getRepository(call: Call) {
  const extra = { subscribers_count: 0, network_count: 0 };
  return ok({ ...presentRepository(call.urls, call.repository), ...extra });
}

/** The permission that GitHub reports: `maintain` reads as `write`, `triage` as `read`. */
export function getCollaboratorPermission(call: Call) {
  const username = param(call, 'username');
  const user = found(call.world.findAccount(username));
  const role = call.repository.collaborators.get(user.login) ?? (call.repository.private ? 'none' : 'read');
  const permission = { maintain: 'write', triage: 'read' }[role] ?? role;
  return ok({
    permission,
    role_name: role,
    user: { ...presentAccount(call.urls, user), role_name: role },
  });
}
