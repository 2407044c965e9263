import { nodeId } from '../server/urls.ts';
import type { Deployment, DeploymentStatus, Environment } from '../state/types.ts';
import { teamSource } from './actors.ts';
import { type Order, connection, ordered } from './connection.ts';
import type { PageArguments } from './page.ts';
import { type RepositoryScope, upper } from './scope.ts';

/** A deployment that stays `pending` so long reads as abandoned. */
const abandonedAfterMs = 30 * 60 * 1000;

/** GraphQL's state, which REST does not have: `success` reads as ACTIVE, whatever came after elsewhere. */
function stateOf(scope: RepositoryScope, deployment: Deployment): string {
  const latest = deployment.statuses.at(-1)?.state ?? 'pending';
  const age = scope.world.now().getTime() - Date.parse(deployment.updatedAt);
  if (latest === 'pending') return age > abandonedAfterMs ? 'ABANDONED' : 'PENDING';
  return latest === 'success' ? 'ACTIVE' : upper(latest);
}

export type DeploymentArguments = PageArguments & {
  readonly environments?: readonly string[] | null;
  readonly orderBy?: Order | null;
};

export function deploymentsSource(scope: RepositoryScope, args: DeploymentArguments): object {
  const shown = scope.repository.deployments.filter(
    (each) => !Array.isArray(args.environments) || args.environments.includes(each.environment),
  );
  const sorted = ordered(
    shown,
    args.orderBy,
    (each) => each.createdAt,
    (each) => each.id,
  );
  return connection(sorted, args, (each) => deploymentSource(scope, each));
}

export function deploymentSource(scope: RepositoryScope, deployment: Deployment): object {
  const latest = deployment.statuses.at(-1);
  return {
    __typename: 'Deployment',
    id: nodeId('Deployment', deployment.id),
    databaseId: deployment.id,
    commitOid: deployment.sha,
    commit: () => scope.sources.object(scope, deployment.sha),
    ref: () => refOf(scope, deployment.ref),
    task: deployment.task,
    payload: JSON.stringify(deployment.payload),
    environment: deployment.environment,
    originalEnvironment: deployment.originalEnvironment,
    latestEnvironment: latest?.environment ?? deployment.environment,
    description: deployment.description,
    state: stateOf(scope, deployment),
    createdAt: deployment.createdAt,
    updatedAt: deployment.updatedAt,
    creator: () => scope.sources.actor(scope, deployment.creator),
    repository: () => scope.sources.repository(scope),
    latestStatus: () => (latest === undefined ? null : statusSource(scope, deployment, latest)),
    statuses: (page: PageArguments) =>
      connection(deployment.statuses.toReversed(), page, (each) => statusSource(scope, deployment, each)),
  };
}

function refOf(scope: RepositoryScope, name: string): object | null {
  return scope.sources.ref(scope, `refs/heads/${name}`) ?? scope.sources.ref(scope, `refs/tags/${name}`);
}

function statusSource(scope: RepositoryScope, deployment: Deployment, status: DeploymentStatus): object {
  return {
    __typename: 'DeploymentStatus',
    id: nodeId('DeploymentStatus', status.id),
    state: upper(status.state),
    description: status.description,
    environment: status.environment,
    environmentUrl: status.environmentUrl === '' ? null : status.environmentUrl,
    logUrl: status.logUrl === '' ? null : status.logUrl,
    createdAt: status.createdAt,
    updatedAt: status.createdAt,
    creator: () => scope.sources.actor(scope, status.creator),
    deployment: () => deploymentSource(scope, deployment),
  };
}

export function environmentSource(scope: RepositoryScope, environment: Environment): object {
  return {
    __typename: 'Environment',
    id: nodeId('Environment', environment.id),
    databaseId: environment.id,
    name: environment.name,
    protectionRules: (page: PageArguments) =>
      connection(protectionRules(scope, environment), page, (rule) => rule),
  };
}

/** Wait timer and reviewers; branch policies are not told here. */
function protectionRules(scope: RepositoryScope, environment: Environment): object[] {
  const { reviewers, waitTimer, preventSelfReview } = environment;
  const rule = (offset: number, type: string, timeout: number, people: typeof reviewers): object => ({
    databaseId: environment.id * 10 + offset,
    type,
    timeout,
    preventSelfReview,
    reviewers: (page: PageArguments) =>
      connection(people, page, (each) =>
        'slug' in each ? teamSource(scope, each) : scope.sources.actor(scope, each),
      ),
  });
  return [
    ...(waitTimer > 0 ? [rule(1, 'WAIT_TIMER', waitTimer, [])] : []),
    ...(reviewers.length > 0 ? [rule(2, 'REQUIRED_REVIEWERS', 0, reviewers)] : []),
  ];
}
