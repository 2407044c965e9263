import type { Presentation } from '@release-actions/action-kit';
import { deploymentStore } from '@release-actions/github';
import {
  commandEnvironment,
  commandLine,
  type CommandResult,
  type Findings,
  interruptedFindings,
  interruptedStatus,
  type Prepared,
  prepareRollback,
  preparedFindings,
  releaseOf,
  planDetail,
} from '@release-actions/rollback';
import { connect } from '@release-actions/stage/connect';
import { commandOf, commandRunner } from '../command.ts';
import { preparedOutputs, presentation } from '../present.ts';
import type { Scene } from '../scene.ts';
import { tellPrepared } from '../tell-prepared.ts';
import { end } from './complete.ts';

type Ready = Extract<Prepared, { kind: 'prepared' }>;

async function execute(
  scene: Scene,
  { step, deploymentId }: Ready,
  command: readonly string[],
): Promise<CommandResult> {
  const { runner, request, policy } = scene;
  const change = {
    target: request.target,
    from: releaseOf(step.suspect),
    to: releaseOf(step.target),
    deploymentId,
  };
  return runner.log.group(`Rollback command: ${command.join(' ')}`, () =>
    commandRunner(runner)(
      commandLine(command, change),
      commandEnvironment(change),
      policy.policy.rollback['command-deadline'].ms,
    ),
  );
}

function outcomeOf({ exitCode, stopped }: CommandResult): {
  outcome: 'success' | 'failure' | 'cancelled';
  outcomeDetail: string;
} {
  if (stopped === 'cancelled') return { outcome: 'cancelled', outcomeDetail: '' };
  if (stopped === 'deadline') return { outcome: 'failure', outcomeDetail: 'stopped at its deadline' };
  return exitCode === 0
    ? { outcome: 'success', outcomeDetail: '' }
    : { outcome: 'failure', outcomeDetail: `exit code ${exitCode ?? 'unknown'}` };
}

/** Prepare, the team's command, complete: the whole rollback in one step. */
export async function runWhole(scene: Scene, startedAt: Date): Promise<Presentation> {
  const command = commandOf(scene);
  const { request, opening, world, runner, inputs } = scene;
  const prepared = await prepareRollback(request, opening, world);
  if (prepared.kind !== 'prepared') {
    const continued = await afterCrash(scene, prepared, startedAt);
    if (continued !== null) return continued;
    const failures = prepared.kind === 'asked' ? await tellPrepared(scene, prepared) : [];
    return notPrepared(scene, { ...prepared, warnings: [...prepared.warnings, ...failures] }, startedAt);
  }
  if (inputs['dry-run']) return notPrepared(scene, prepared, startedAt);
  const telling = tellPrepared(scene, prepared);
  const result = await execute(scene, prepared, command);
  const ending = { ...request, deploymentId: prepared.deploymentId, ...outcomeOf(result) };
  if (result.stopped === 'cancelled') {
    const late = deploymentStore(connect(inputs, runner, null));
    await late.addStatus(prepared.deploymentId, interruptedStatus('mutating'));
    return present(scene, prepared, interruptedFindings(prepared.step, request), startedAt);
  }
  const incidents = await world.issues.withLabel('incident');
  const rows = await world.deployments.list(request.target.environment);
  return end({ ...scene, opening: { rows, incidents } }, ending, startedAt, telling);
}

/** A run that was killed after the command had ended is continued here: nothing is left but to write it up. */
async function afterCrash(scene: Scene, prepared: Prepared, startedAt: Date): Promise<Presentation | null> {
  const { plan } = prepared;
  const isDone = plan.kind === 'nothing-to-do' && plan.live?.task === 'rollback';
  if (!isDone) return null;
  const request = { ...scene.request, deploymentId: plan.live.id, outcome: null, outcomeDetail: '' };
  return end(scene, request, startedAt, Promise.resolve([]));
}

const notPrepared = (scene: Scene, prepared: Prepared, startedAt: Date): Promise<Presentation> =>
  present(scene, prepared, preparedFindings(prepared, scene.request), startedAt);

async function present(
  scene: Scene,
  prepared: Prepared,
  findings: Findings,
  startedAt: Date,
): Promise<Presentation> {
  const step = prepared.plan.kind === 'ready' ? prepared.plan.step : null;
  const told = {
    findings,
    detail: planDetail(prepared.plan, 'run'),
    sha: step?.target.sha ?? scene.runner.context.sha,
    outputs: preparedOutputs(prepared),
    proves: false,
  };
  return presentation(scene, told, startedAt);
}
