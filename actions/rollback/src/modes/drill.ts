import type { Presentation } from '@release-actions/action-kit';
import { deploymentStore } from '@release-actions/github';
import { isProduction } from '@release-actions/policy';
import { ConfigurationError } from '@release-actions/report';
import {
  drill as tryRollback,
  drillFindings,
  type DrillRequest,
  drillTarget,
  type Release,
} from '@release-actions/rollback';
import { commandOf, commandRunner } from '../command.ts';
import { releasedCommit } from '@release-actions/stage';
import { presentation } from '../present.ts';
import type { Scene } from '../scene.ts';

/** What production would go back to comes first: the drill is for that day. Else what was good here. */
async function versionBefore(scene: Scene, now: Pick<Release, 'sha'>): Promise<Release> {
  const { policy, request, opening, github } = scene;
  const { environments } = policy.policy;
  const productive = Object.keys(environments).filter((name) => isProduction(policy.policy, name));
  const store = deploymentStore(github);
  const theirs = await Promise.all(
    productive.map(async (environment) => ({
      target: { ...request.target, environment, wave: environments[environment]?.wave ?? 'all' },
      rows: await store.list(environment),
    })),
  );
  const found = drillTarget([...theirs, { target: request.target, rows: opening.rows }], now, request.wanted);
  if (found !== null) return found;
  throw new ConfigurationError('the drill', [
    {
      path: 'input target',
      message:
        'no earlier version is recorded as good in production or here, so there is nothing to go back to. ' +
        'Record what runs with mode "adopt", or deploy through the gate first.',
    },
  ]);
}

/** Tries the rollback outside production: release, version before, release again. */
export async function drill(scene: Scene, startedAt: Date): Promise<Presentation> {
  const { inputs, policy, request, runner, serves, github } = scene;
  const { target } = request;
  if (isProduction(policy.policy, target.environment)) {
    const message = `a drill never runs in production, and ${target.environment} is. Name another environment`;
    throw new ConfigurationError("the action's inputs", [{ path: 'input environment', message }]);
  }
  const sha = await releasedCommit(inputs, runner.context, github);
  const drillRequest: DrillRequest = {
    target,
    now: { sha, version: inputs.release ?? '', artifacts: [] },
    before: await versionBefore(scene, { sha }),
    command: commandOf(scene),
    deadlineMs: policy.policy.rollback['command-deadline'].ms,
  };
  if (inputs['dry-run']) return planned(scene, drillRequest, startedAt);
  const drilled = await tryRollback(drillRequest, commandRunner(runner), serves);
  const told = {
    findings: drillFindings(drilled, drillRequest),
    detail: { mode: 'drill', now: drillRequest.now, before: drillRequest.before, legs: drilled.legs },
    ...{ sha, kind: 'drill' as const, proves: true },
    ...(inputs.release === undefined ? {} : { release: inputs.release }),
    outputs: { from: sha, to: drillRequest.before.sha },
  };
  return presentation(scene, told, startedAt);
}

function planned(
  scene: Scene,
  { now, before, target }: DrillRequest,
  startedAt: Date,
): Promise<Presentation> {
  const way = `${now.sha.slice(0, 7)} -> ${before.sha.slice(0, 7)} -> ${now.sha.slice(0, 7)}`;
  const told = {
    findings: {
      outcome: 'pass' as const,
      reasons: ['drill-planned'],
      headline: `Drill planned: ${target.environment} would go ${way}`,
      body: [{ paragraph: 'Nothing was run.' }],
      warnings: [],
    },
    detail: { mode: 'drill', now, before, legs: [] },
    ...{ sha: now.sha, kind: 'drill' as const, proves: false },
    outputs: { from: now.sha, to: before.sha },
  };
  return presentation(scene, told, startedAt);
}
