import type { Runner } from '@release-actions/action-kit';
import { deploymentRow, deploymentStore, type GitHub } from '@release-actions/github';
import { mapReading } from '@release-actions/evidence';
import { createHttpClient } from '@release-actions/http';
import type { Target } from '@release-actions/report';
import {
  commitsOf,
  issueOf,
  issuesOf,
  type Opening,
  readServedVersion,
  refLock,
  rolesIn,
  type RollbackRequest,
  runStateOf,
  type ServedVersion,
  type World,
} from '@release-actions/rollback';
import { type PolicyInForce, policyIn, readPolicy, targetOf } from '@release-actions/stage';
import { connect } from '@release-actions/stage/connect';
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

/** How often the running system is asked what it is. */
const servedEveryMs = 500;

/** A person started the run by hand. What comes by itself goes on only as the policy says. */
const isAutomatic = ({ event, triggeringActor }: Runner['context']): boolean =>
  event !== 'workflow_dispatch' || triggeringActor.endsWith('[bot]');

function worldOf(github: GitHub, policy: PolicyInForce, target: Target, runner: Runner): World {
  return {
    now: runner.clock.now,
    deployments: storeOf(github),
    issues: issuesOf(github),
    commits: commitsOf(github, policy.commit),
    runState: (runId) => runStateOf(github, runId),
    roles: () => rolesIn(policy.policy, (team) => github.directory.team(team)),
    lock: policy.policy.rollback.lock === 'ref' ? refLock(github, target, policy.commit) : null,
  };
}

/** How far back a history is read: one page, so that a long one costs no more time. */
const newestDeployments = 100;

/** Deployment records as everywhere, with the length of one page. */
const storeOf = (github: GitHub): ReturnType<typeof deploymentStore> =>
  deploymentStore({
    deployments: {
      ...github.deployments,
      list: (filter) => github.deployments.list({ atMost: newestDeployments, ...filter }),
    },
  });

type Wave = { readonly policy: PolicyInForce; readonly opening: Opening; readonly target: Target };

/** Policy, deployments and incidents in one request where the environment is given. */
async function readWave(inputs: RollbackInputs, { context }: Runner, github: GitHub): Promise<Wave> {
  const { environment } = inputs;
  const snapshot = await github.snapshot({
    defaultBranchFiles: [inputs.policy],
    ticket: { label: 'incident' },
    ...(environment === undefined
      ? {}
      : { deploymentsOf: [environment], deploymentsAtMost: newestDeployments }),
  });
  const file = snapshot.files?.[inputs.policy];
  const policy =
    file === undefined ? await readPolicy(github, inputs.policy) : await policyIn(file, inputs.policy);
  const target = targetOf(policy.policy, { service: inputs.service, environment, repo: context.repo });
  const listed = snapshot.deployments?.[target.environment];
  const { tickets } = snapshot;
  const [rows, incidents] = await Promise.all([
    listed === undefined
      ? storeOf(github).list(target.environment)
      : mapReading(listed, (all) => all.map(deploymentRow)),
    tickets === undefined
      ? issuesOf(github).withLabel('incident')
      : mapReading(tickets, (all) => all.map(issueOf)),
  ]);
  return { policy, target, opening: { rows, incidents } };
}

/** Opens the scene. @throws ConfigurationError for a policy, service or environment that cannot be used. */
export async function openScene(inputs: RollbackInputs, runner: Runner): Promise<Scene> {
  const { signal, clock } = runner;
  const startedAt = clock.now();
  const github = connect(inputs, runner);
  const { policy, target, opening } = await readWave(inputs, runner, github);
  const { url = '', version } = policy.policy.environments[target.environment] ?? {};
  return {
    ...{ inputs, runner, github, policy, opening },
    request: requestOf(inputs, runner, policy, target, startedAt),
    world: worldOf(github, policy, target, runner),
    serves: readServedVersion({
      url: version === undefined ? null : new URL(version, url).href,
      http: createHttpClient(),
      signal,
      patienceMs: policy.policy.rollback['live-within'].ms,
      everyMs: servedEveryMs,
    }),
  };
}

function requestOf(
  inputs: RollbackInputs,
  { context }: Runner,
  { policy }: PolicyInForce,
  target: Target,
  startedAt: Date,
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
    startedAt: startedAt.toISOString(),
  };
}
