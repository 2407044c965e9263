/**
 * Every endpoint that this project asks, with the permission that it needs. The one table behind each "add this
 * line" hint; what is not listed here cannot be asked.
 *
 * Source: GitHub's "Permissions required for GitHub Apps" and the `permissions` keys of workflow syntax.
 */
type Level = 'read' | 'write';

type Permission =
  /** A line of the job's `permissions:`. */
  | { readonly kind: 'job'; readonly name: string; readonly level: Level }
  /** Never grantable to `GITHUB_TOKEN`; `name` as in an App's settings. */
  | { readonly kind: 'app'; readonly name: string };

export type Need = {
  /** What it is in a sentence: "Cannot read <what>". */
  readonly what: string;
  readonly permission: Permission;
  /**
   * A list under the same permission. When one object answers 404 and its list can be read, the object is absent;
   * when the list cannot, it is hidden. Without it a 404 is never taken for absence.
   */
  readonly control?: string;
};

const job = (name: string, level: Level): Permission => ({ kind: 'job', name, level });
const app = (name: string): Permission => ({ kind: 'app', name });
const need = (what: string, permission: Permission, control?: string): Need =>
  control === undefined ? { what, permission } : { what, permission, control };

const repository = '/repos/{owner}/{repo}';
const contents = job('contents', 'read');
const contentsWrite = job('contents', 'write');
const checks = job('checks', 'read');
const actions = job('actions', 'read');
const deployments = job('deployments', 'read');
const issues = job('issues', 'read');
const issuesWrite = job('issues', 'write');
const pulls = job('pull-requests', 'read');
const security = job('security-events', 'read');
const branches = `GET ${repository}/branches` as const;
const releaseList = `GET ${repository}/releases` as const;
const issueList = `GET ${repository}/issues` as const;
const runList = `GET ${repository}/actions/runs` as const;

const endpoints = {
  [`GET ${repository}`]: need('the repository', job('metadata', 'read')),
  [branches]: need('branches', contents),
  [`GET ${repository}/branches/{branch}`]: need('the branch', contents, branches),
  [`GET ${repository}/commits/{ref}`]: need('the commit', contents, branches),
  [`GET ${repository}/compare/{basehead}`]: need('the comparison of two commits', contents, branches),
  [`GET ${repository}/contents/{path}`]: need('the file', contents, branches),
  [`GET ${repository}/git/ref/{ref}`]: need('the ref', contents, branches),
  [`GET ${repository}/git/matching-refs/{ref}`]: need('refs', contents),
  [`GET ${repository}/git/tags/{tag_sha}`]: need('the annotated tag', contents, branches),
  [`GET ${repository}/rules/branches/{branch}`]: need('the rules of the branch', contents),
  'GET /rate_limit': need('the rate limit', job('metadata', 'read')),
  [`POST ${repository}/git/refs`]: need('refs', contentsWrite),
  [`DELETE ${repository}/git/refs/{ref}`]: need('refs', contentsWrite),
  [`POST ${repository}/git/tags`]: need('annotated tags', contentsWrite),

  [`GET ${repository}/commits/{ref}/check-runs`]: need('check runs', checks),
  [`GET ${repository}/commits/{ref}/check-suites`]: need('check suites', checks),
  [`GET ${repository}/commits/{ref}/statuses`]: need('commit statuses', job('statuses', 'read')),
  [`GET ${repository}/check-runs/{check_run_id}/annotations`]: need('annotations of the check run', checks),
  [`POST ${repository}/check-runs`]: need('check runs', job('checks', 'write')),
  [`PATCH ${repository}/check-runs/{check_run_id}`]: need('check runs', job('checks', 'write')),

  [runList]: need('workflow runs', actions),
  [`GET ${repository}/actions/workflows/{workflow_id}/runs`]: need('runs of the workflow', actions, runList),
  [`GET ${repository}/actions/runs/{run_id}`]: need('the workflow run', actions, runList),
  [`GET ${repository}/actions/runs/{run_id}/attempts/{attempt_number}`]: need(
    'the attempt of the workflow run',
    actions,
    runList,
  ),
  [`GET ${repository}/actions/runs/{run_id}/approvals`]: need('approvals of the run', actions, runList),
  [`GET ${repository}/actions/runs/{run_id}/artifacts`]: need('artifacts of the run', actions, runList),
  [`GET ${repository}/actions/artifacts`]: need('artifacts', actions),
  [`GET ${repository}/actions/artifacts/{artifact_id}/{archive_format}`]: need(
    'the artifact',
    actions,
    `GET ${repository}/actions/artifacts`,
  ),
  [`GET ${repository}/actions/concurrency_groups/{concurrency_group_name}`]: need(
    'the concurrency group',
    actions,
    runList,
  ),
  [`POST ${repository}/actions/workflows/{workflow_id}/dispatches`]: need(
    'workflow runs',
    job('actions', 'write'),
  ),
  [`POST ${repository}/actions/runs/{run_id}/cancel`]: need('the workflow run', job('actions', 'write')),

  [`GET ${repository}/deployments`]: need('deployments', deployments),
  [`GET ${repository}/deployments/{deployment_id}`]: need(
    'the deployment',
    deployments,
    `GET ${repository}/deployments`,
  ),
  [`GET ${repository}/deployments/{deployment_id}/statuses`]: need(
    'statuses of the deployment',
    deployments,
    `GET ${repository}/deployments`,
  ),
  [`POST ${repository}/deployments`]: need('deployments', job('deployments', 'write')),
  [`POST ${repository}/deployments/{deployment_id}/statuses`]: need(
    'the status of the deployment',
    job('deployments', 'write'),
  ),
  [`GET ${repository}/environments`]: need('environments', actions),
  [`GET ${repository}/environments/{environment_name}`]: need(
    'the environment',
    actions,
    `GET ${repository}/environments`,
  ),

  [issueList]: need('issues', issues),
  [`GET ${repository}/issues/{issue_number}`]: need('the issue', issues, issueList),
  [`GET ${repository}/issues/{issue_number}/comments`]: need('comments of the issue', issues, issueList),
  [`GET ${repository}/labels`]: need('labels', issues),
  [`GET ${repository}/milestones`]: need('milestones', issues),
  [`GET ${repository}/milestones/{milestone_number}`]: need(
    'the milestone',
    issues,
    `GET ${repository}/milestones`,
  ),
  [`POST ${repository}/issues`]: need('issues', issuesWrite),
  [`PATCH ${repository}/issues/{issue_number}`]: need('the issue', issuesWrite),
  [`POST ${repository}/issues/{issue_number}/comments`]: need('comments of the issue', issuesWrite),
  [`PATCH ${repository}/issues/comments/{comment_id}`]: need('the comment', issuesWrite),
  [`POST ${repository}/issues/{issue_number}/sub_issues`]: need('sub-issues', issuesWrite),
  [`POST ${repository}/labels`]: need('labels', issuesWrite),
  [`PATCH ${repository}/milestones/{milestone_number}`]: need('the milestone', issuesWrite),

  [`GET ${repository}/pulls`]: need('pull requests', pulls),
  [`GET ${repository}/pulls/{pull_number}`]: need('the pull request', pulls, `GET ${repository}/pulls`),
  [`GET ${repository}/pulls/{pull_number}/files`]: need(
    'files of the pull request',
    pulls,
    `GET ${repository}/pulls`,
  ),
  [`GET ${repository}/commits/{commit_sha}/pulls`]: need('pull requests of the commit', pulls),

  [releaseList]: need('releases', contents),
  [`GET ${repository}/releases/{release_id}`]: need('the release', contents, releaseList),
  [`GET ${repository}/releases/tags/{tag}`]: need('the release', contents, releaseList),
  [`GET ${repository}/releases/assets/{asset_id}`]: need('the release asset', contents, releaseList),
  [`DELETE ${repository}/releases/assets/{asset_id}`]: need('the release asset', contentsWrite),
  [`POST ${repository}/releases`]: need('releases', contentsWrite),
  [`PATCH ${repository}/releases/{release_id}`]: need('the release', contentsWrite),
  'POST {+upload_url}': need('release assets', contentsWrite),

  [`GET ${repository}/code-scanning/analyses`]: need('code scanning analyses', security),
  [`GET ${repository}/code-scanning/alerts`]: need('code scanning alerts', security),
  [`GET ${repository}/dependabot/alerts`]: need('Dependabot alerts', job('vulnerability-alerts', 'read')),
  [`GET ${repository}/secret-scanning/alerts`]: need(
    'secret scanning alerts',
    app('Secret scanning alerts: read'),
  ),

  'GET /orgs/{org}/teams': need('teams', app('Organization members: read')),
  'GET /orgs/{org}/teams/{team_slug}': need(
    'the team',
    app('Organization members: read'),
    'GET /orgs/{org}/teams',
  ),
  'GET /orgs/{org}/teams/{team_slug}/members': need(
    'members of the team',
    app('Organization members: read'),
    'GET /orgs/{org}/teams',
  ),
  'GET /users/{username}': need('the user', job('metadata', 'read'), 'GET /rate_limit'),

  'GRAPHQL check suites': need('check runs', checks),
  'GRAPHQL named checks': need('check runs of earlier commits', checks),
  'GRAPHQL commit statuses': need('commit statuses', job('statuses', 'read')),
  'GRAPHQL file': need('the file', contents, branches),
  'GRAPHQL default branch': need('the default branch', contents),
  'GRAPHQL branch rules': need('the rules of the branch', contents),
  'GRAPHQL tag': need('the tag', contents, branches),
  'GRAPHQL issues': need('issues', issues),
  'GRAPHQL team': need('the team', app('Organization members: read')),
  'GRAPHQL deployments': need('deployments', deployments),
  'GRAPHQL issue comments': need('comments of the issue', issues, issueList),
  'GRAPHQL issues and pull requests': need('issues and pull requests', pulls),
  'GRAPHQL pull requests of commits': need('pull requests of commits', pulls),
  'GRAPHQL milestone': need('items of the milestone', pulls),
  'GRAPHQL project': need('the project', app('Organization projects: read')),
  'GRAPHQL repository id': need('the repository', job('metadata', 'read')),
  'GRAPHQL updateRefs': need('refs', contentsWrite),
  'GRAPHQL snapshot': need('the repository', job('metadata', 'read')),
} as const satisfies Record<string, Need>;

export type Endpoint = keyof typeof endpoints;

/** The permission and the words for an endpoint. */
export const needOf = (endpoint: Endpoint): Need => endpoints[endpoint];

/** `contents: read`; for an App's permission its name in the App's settings. */
const permissionLine = (permission: Permission): string =>
  permission.kind === 'job' ? `${permission.name}: ${permission.level}` : permission.name;

/** Tells what to change so that the token may. */
export function permissionHint({ what, permission }: Need): string {
  return permission.kind === 'job'
    ? `Add to this job:   permissions: { ${permissionLine(permission)} }`
    : `Pass directory-token: a GitHub App's token with "${permission.name}". The job's own token can never read ${what}.`;
}

/** One `permissions:` block that covers all of these endpoints, as a person would write it. */
export function permissionsBlock(asked: readonly Endpoint[]): string {
  const levels = new Map<string, Level>();
  for (const endpoint of asked) {
    const { permission } = needOf(endpoint);
    if (permission.kind !== 'job' || permission.name === 'metadata') continue;
    if (levels.get(permission.name) !== 'write') levels.set(permission.name, permission.level);
  }
  const lines = [...levels]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, level]) => `  ${name}: ${level}`);
  return ['permissions:', ...lines].join('\n');
}
