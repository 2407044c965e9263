import type { Runner } from '@release-actions/action-kit';
import type { DeploymentRow } from '@release-actions/deployments';
import { createGitHub, deploymentStore, type GitHub } from '@release-actions/github';
import { createHttpClient } from '@release-actions/http';
import { holdersOf } from '@release-actions/policy';
import type { Role, Target } from '@release-actions/report';
import {
  commitsOf,
  issuesOf,
  type Opening,
  readServedVersion,
  refLock,
  type RollbackRequest,
  runStateOf,
  type ServedVersion,
  type World,
} from '@release-actions/rollback';
import { type PolicyInForce, readPolicy, targetOf } from '@release-actions/stage';
import type { Reading } from '@release-actions/evidence';
import type { RollbackInputs } from './inputs.ts';

/** What every mode begins with, read in one wave: a rollback has no time for more. */
export type Scene = {
  readonly inputs: RollbackInputs;
  readonly runner: Runner;
  readonly github: GitHub;
  readonly policy: PolicyInForce;
  readonly request: RollbackRequest;
  readonly opening: Opening;
  readonly world: World;
  readonly serves: ServedVersion;
};

/** How long a system may take to answer as what was just put live, and how often it is asked. */
const servedPatienceMs = 60_000;
const servedEveryMs = 500;

/** GitHub as this run may use it; without `signal` it still works after the run was cancelled. */
export const connect = (inputs: RollbackInputs, { context }: Runner, signal?: AbortSignal): GitHub =>
  createGitHub({
    token: inputs.token,
    apiUrl: context.apiUrl,
    graphqlUrl: context.graphqlUrl,
    repository: { owner: context.owner, repo: context.repo },
    dryRun: inputs['dry-run'],
    ...(signal === undefined ? {} : { signal }),
  });

/** A person started the run by hand. What comes by itself goes on only as the policy says. */
const isAutomatic = ({ event, triggeringActor }: Runner['context']): boolean =>
  event !== 'workflow_dispatch' || triggeringActor.endsWith('[bot]');

/** Logins only: a team needs a token that can read it, and what cannot be read gives nobody a right. */
function holdsRoleBy({ policy }: PolicyInForce): World['holdsRole'] {
  return (login: string, role: Role) =>
    holdersOf(policy, role).holders.people.some((person) => person.toLowerCase() === login.toLowerCase());
}

export function worldOf(github: GitHub, policy: PolicyInForce, target: Target, runner: Runner): World {
  const { service, environment, wave } = target;
  return {
    now: runner.clock.now,
    deployments: deploymentStore(github),
    issues: issuesOf(github),
    commits: commitsOf(github, policy.commit),
    runState: (runId) => runStateOf(github, runId),
    holdsRole: holdsRoleBy(policy),
    lock:
      policy.policy.rollback.lock === 'ref'
        ? refLock(github, `${service}/${environment}/${wave}`, policy.commit)
        : null,
  };
}

/** Opens the scene. @throws ConfigurationError for a policy, service or environment that cannot be used. */
export async function openScene(inputs: RollbackInputs, runner: Runner): Promise<Scene> {
  const { context, signal } = runner;
  const github = connect(inputs, runner, signal);
  const store = deploymentStore(github);
  const list = (environment: string): Promise<Reading<readonly DeploymentRow[]>> => store.list(environment);
  const early = inputs.environment === undefined ? undefined : list(inputs.environment);
  const [policy, incidents] = await Promise.all([
    readPolicy(github, inputs.policy),
    issuesOf(github).withLabel('incident'),
    early,
  ]);
  const target = targetOf(policy.policy, {
    service: inputs.service,
    environment: inputs.environment,
    repo: context.repo,
  });
  const { url = '', version } = policy.policy.environments[target.environment] ?? {};
  return {
    inputs,
    runner,
    github,
    policy,
    request: requestOf(inputs, runner, policy, target),
    opening: { rows: await (early ?? list(target.environment)), incidents },
    world: worldOf(github, policy, target, runner),
    serves: readServedVersion({
      url: version === undefined ? null : new URL(version, url).href,
      http: createHttpClient(),
      signal,
      patienceMs: servedPatienceMs,
      everyMs: servedEveryMs,
    }),
  };
}

function requestOf(
  inputs: RollbackInputs,
  { context }: Runner,
  { policy }: PolicyInForce,
  target: Target,
): RollbackRequest {
  return {
    repository: context.repository,
    target,
    policy,
    wanted: inputs.target ?? null,
    reason: inputs.reason,
    severity: inputs.severity ?? null,
    securityRelated: inputs['security-related'],
    incident: inputs.incident ?? null,
    actor: context.triggeringActor,
    automatic: isAutomatic(context),
    me: { runId: context.runId, attempt: context.runAttempt },
    runUrl: context.runUrl,
  };
}
