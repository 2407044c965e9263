import type { Presentation } from '@release-actions/action-kit';
import { deploymentStore } from '@release-actions/github';
import { ConfigurationError } from '@release-actions/report';
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
  runCommand,
} from '@release-actions/rollback';
import { planDetail, preparedOutputs, presentation } from '../present.ts';
import { connect, type Scene } from '../scene.ts';
import { end } from './complete.ts';

type Ready = Extract<Prepared, { kind: 'prepared' }>;

/** One argument a line where the input is given, else the policy's command. */
function commandOf({ inputs, policy }: Scene): readonly string[] {
  const given = inputs.command?.split(/\r?\n/u).map((line) => line.trim());
  const command = given?.filter((line) => line !== '') ?? policy.policy.rollback.command;
  if (command !== undefined && command.length > 0) return command;
  throw new ConfigurationError('the rollback', [
    {
      path: 'rollback.command',
      message:
        'mode "run" has no command. Add to the policy:   rollback: { command: [./deploy.sh, "{sha}"] }',
    },
  ]);
}

async function execute(
  scene: Scene,
  { step, deploymentId }: Ready,
  command: readonly string[],
): Promise<CommandResult> {
  const { runner, request, policy } = scene;
  const change = { target: request.target, from: step.suspect, to: step.target, deploymentId };
  return runner.log.group(`Rollback command: ${command.join(' ')}`, () =>
    runCommand(commandLine(command, change), {
      environment: commandEnvironment(change),
      deadlineMs: policy.policy.rollback['command-deadline'].ms,
      signal: runner.signal,
      write: runner.log.info,
      cwd: runner.context.workspace,
    }),
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
    return continued ?? notPrepared(scene, prepared, startedAt);
  }
  if (inputs['dry-run']) return notPrepared(scene, prepared, startedAt);
  const result = await execute(scene, prepared, command);
  const ending = { ...request, deploymentId: prepared.deploymentId, ...outcomeOf(result) };
  if (result.stopped === 'cancelled') {
    const late = deploymentStore(connect(inputs, runner));
    await late.addStatus(prepared.deploymentId, interruptedStatus('mutating'));
    return tell(scene, prepared, interruptedFindings(prepared.step, request), startedAt);
  }
  const incidents = await world.issues.withLabel('incident');
  const rows = await world.deployments.list(request.target.environment);
  return end({ ...scene, opening: { rows, incidents } }, ending, startedAt);
}

/** A run that was killed after the command had ended is continued here: nothing is left but to write it up. */
async function afterCrash(scene: Scene, prepared: Prepared, startedAt: Date): Promise<Presentation | null> {
  const { plan } = prepared;
  const isDone = plan.kind === 'nothing-to-do' && plan.live?.task === 'rollback';
  if (!isDone) return null;
  const request = { ...scene.request, deploymentId: plan.live.id, outcome: null, outcomeDetail: '' };
  return end(scene, request, startedAt);
}

const notPrepared = (scene: Scene, prepared: Prepared, startedAt: Date): Promise<Presentation> =>
  tell(scene, prepared, preparedFindings(prepared, scene.request), startedAt);

async function tell(
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
