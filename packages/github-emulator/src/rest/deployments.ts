import { type Answer, GitHubError, created, noContent, ok } from '../server/answer.ts';
import { type Call, announce, found, numberParam } from '../server/call.ts';
import { page } from '../server/pagination.ts';
import { nodeId } from '../server/urls.ts';
import { reachable } from '../state/history.ts';
import { resolveCommit } from '../state/refs.ts';
import type { Deployment, DeploymentStatus } from '../state/types.ts';
import { presentAccount, presentApp } from './accounts.ts';
import { environmentNamed } from './environments.ts';
import { latestStatuses } from './statuses.ts';

type DeploymentInput = {
  ref: string;
  task?: string;
  auto_merge?: boolean;
  required_contexts?: string[];
  payload?: unknown;
  environment?: string;
  description?: string | null;
  transient_environment?: boolean;
  production_environment?: boolean;
};

type StatusInput = {
  state: string;
  target_url?: string;
  log_url?: string;
  description?: string;
  environment?: string;
  environment_url?: string;
  auto_inactive?: boolean;
};

export function presentDeployment(call: Call, deployment: Deployment) {
  const { repository, urls, world } = call;
  const url = urls.api(repository, `/deployments/${deployment.id}`);
  const app = [...world.apps.values()].find((each) => each.bot.login === deployment.creator.login);
  return {
    url,
    id: deployment.id,
    node_id: nodeId('Deployment', deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.originalEnvironment,
    environment: deployment.environment,
    description: deployment.description,
    creator: presentAccount(urls, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.updatedAt,
    statuses_url: `${url}/statuses`,
    repository_url: urls.api(repository),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    ...(app === undefined ? {} : { performed_via_github_app: presentApp(urls, app) }),
  };
}

/** Merges the default branch first unless told not to, and wants every status green unless told which. */
export function createDeployment(call: Call): Answer {
  const input = call.body as DeploymentInput;
  const { repository } = call;
  const commit = resolveCommit(repository, input.ref);
  if (commit === undefined) throw new GitHubError(422, `No ref found for: ${input.ref}`);
  const main = resolveCommit(repository, repository.defaultBranch);
  if (
    input.auto_merge !== false &&
    main !== undefined &&
    !reachable(repository.git, [commit.sha]).has(main.sha)
  )
    return autoMerge(call, input.ref, commit.sha, main.sha);
  refuseUnlessGreen(call, input, commit.sha);
  const deployment = openDeployment(call, input, commit.sha);
  announce(call, 'deployment', String(deployment.id), 'created');
  return created(presentDeployment(call, deployment));
}

/** Only a branch can take the merge; it then needs another request to be deployed. */
function autoMerge(call: Call, ref: string, sha: string, mainSha: string): Answer {
  const { repository, world } = call;
  const branch = `refs/heads/${ref.replace(/^refs\/heads\//, '')}`;
  const { defaultBranch, git } = repository;
  if (!repository.refs.has(branch))
    throw new GitHubError(409, `Conflict merging ${defaultBranch} into ${ref}.`);
  const person = {
    name: call.actor.login,
    email: `${call.actor.login}@users.noreply.github.com`,
    date: world.instant(),
  };
  const files = new Map([
    ...git.filesOf(git.commit(mainSha)?.tree ?? ''),
    ...git.filesOf(git.commit(sha)?.tree ?? ''),
  ]);
  const contents = [...files].map(([path, entry]) => [path, git.blob(entry.sha) ?? ''] as const);
  const merge = git.addCommit({
    tree: git.addFiles(Object.fromEntries(contents)),
    parents: [sha, mainSha],
    message: `Merge ${defaultBranch} into ${ref}`,
    author: person,
    committer: person,
  });
  repository.refs.set(branch, merge.sha);
  return { status: 202, body: { message: `Auto-merged ${defaultBranch} into ${ref} on deployment.` } };
}

function refuseUnlessGreen(call: Call, input: DeploymentInput, sha: string): void {
  const { repository } = call;
  const states = new Map<string, boolean>();
  for (const status of latestStatuses(repository, sha))
    states.set(status.context, status.state === 'success');
  for (const run of repository.checkRuns.filter((each) => each.headSha === sha))
    states.set(run.name, ['success', 'neutral', 'skipped'].includes(run.conclusion ?? ''));
  const wanted = input.required_contexts ?? [...states.keys()];
  const missing = wanted.filter((context) => states.get(context) !== true);
  if (missing.length === 0) return;
  const errors = [
    {
      contexts: missing.map((context) => ({ context, state: 'failure' })),
      resource: 'Deployment',
      field: 'required_contexts',
      code: 'invalid',
    },
  ];
  throw new GitHubError(409, `Conflict: Commit status checks failed for ${input.ref}.`, { errors });
}

/** Files the record; an environment that does not exist yet is made without any rule, as GitHub does. */
export function openDeployment(call: Call, input: DeploymentInput, sha: string): Deployment {
  const { repository, world } = call;
  const environment = input.environment ?? 'production';
  environmentNamed(world, repository, environment);
  const deployment: Deployment = {
    id: world.nextId(),
    sha,
    ref: input.ref,
    task: input.task ?? 'deploy',
    payload: input.payload ?? {},
    originalEnvironment: environment,
    environment,
    description: input.description ?? null,
    creator: call.actor,
    createdAt: world.instant(),
    updatedAt: world.instant(),
    transient: input.transient_environment ?? false,
    production: input.production_environment ?? environment === 'production',
    statuses: [],
  };
  repository.deployments.push(deployment);
  return deployment;
}

export function listDeployments(call: Call): Answer {
  const { query } = call;
  const wanted = (name: string, value: string): boolean => !query.has(name) || query.get(name) === value;
  const deployments = call.repository.deployments
    .filter((each) => wanted('sha', each.sha) && wanted('ref', each.ref))
    .filter((each) => wanted('task', each.task) && wanted('environment', each.environment))
    .sort((a, b) => b.id - a.id);
  return page(call, deployments, (deployment) => presentDeployment(call, deployment));
}

function deploymentOf(call: Call): Deployment {
  const id = numberParam(call, 'deployment_id');
  return found(call.repository.deployments.find((each) => each.id === id));
}

export function getDeployment(call: Call): Answer {
  return ok(presentDeployment(call, deploymentOf(call)));
}

/** The only one may go; of several, only one whose newest status is not `success` nor under way. */
export function deleteDeployment(call: Call): Answer {
  const deployment = deploymentOf(call);
  const { deployments } = call.repository;
  const state = deployment.statuses.at(-1)?.state;
  const active = state === undefined || ['success', 'in_progress', 'queued', 'pending'].includes(state);
  if (deployments.length > 1 && active)
    throw new GitHubError(
      422,
      'We cannot delete an active deployment unless it is the only deployment in a given repository.',
    );
  deployments.splice(deployments.indexOf(deployment), 1);
  return noContent();
}

function presentStatus(call: Call, deployment: Deployment, status: DeploymentStatus) {
  const { repository, urls } = call;
  const url = urls.api(repository, `/deployments/${deployment.id}`);
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    state: status.state,
    creator: presentAccount(urls, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: url,
    repository_url: urls.api(repository),
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
  };
}

export function createDeploymentStatus(call: Call): Answer {
  const input = call.body as StatusInput;
  const deployment = deploymentOf(call);
  const status = appendStatus(call, deployment, input);
  if (input.state === 'success' && input.auto_inactive !== false) deactivatePrior(call, deployment);
  announce(call, 'deployment_status', String(deployment.id), input.state);
  return created(presentStatus(call, deployment, status));
}

function appendStatus(call: Call, deployment: Deployment, input: StatusInput): DeploymentStatus {
  if (input.environment !== undefined) {
    environmentNamed(call.world, call.repository, input.environment);
    deployment.environment = input.environment;
  }
  const status: DeploymentStatus = {
    id: call.world.nextId(),
    state: input.state,
    description: input.description ?? '',
    environment: deployment.environment,
    environmentUrl: input.environment_url ?? '',
    logUrl: input.log_url ?? input.target_url ?? '',
    creator: call.actor,
    createdAt: call.world.instant(),
  };
  deployment.statuses.push(status);
  deployment.updatedAt = status.createdAt;
  return status;
}

/** Earlier deployments of the environment that succeeded, unless transient or production ones. */
function deactivatePrior(call: Call, latest: Deployment): void {
  for (const prior of call.repository.deployments) {
    if (prior.id >= latest.id || prior.environment !== latest.environment) continue;
    if (prior.transient || prior.production || prior.statuses.at(-1)?.state !== 'success') continue;
    appendStatus(call, prior, { state: 'inactive' });
  }
}

export function listDeploymentStatuses(call: Call): Answer {
  const deployment = deploymentOf(call);
  const newestFirst = [...deployment.statuses].reverse();
  return page(call, newestFirst, (status) => presentStatus(call, deployment, status));
}

export function getDeploymentStatus(call: Call): Answer {
  const deployment = deploymentOf(call);
  const id = numberParam(call, 'status_id');
  return ok(presentStatus(call, deployment, found(deployment.statuses.find((each) => each.id === id))));
}
