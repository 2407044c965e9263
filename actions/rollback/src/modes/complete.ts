import type { Presentation } from '@release-actions/action-kit';
import { completedFindings, type CompletionRequest, completeRollback } from '@release-actions/rollback';
import { completedDetail, completedOutputs, presentation } from '../present.ts';
import type { Scene } from '../scene.ts';

/** Ends a prepared rollback with the outcome of the team's own step, or adds what has come since. */
export async function complete(scene: Scene, startedAt: Date): Promise<Presentation> {
  const { inputs, request } = scene;
  return end(
    scene,
    {
      ...request,
      deploymentId: inputs['deployment-id'] ?? null,
      outcome: inputs.outcome ?? null,
      outcomeDetail: '',
    },
    startedAt,
  );
}

/** The end of a rollback, as a presentation. */
export async function end(scene: Scene, request: CompletionRequest, startedAt: Date): Promise<Presentation> {
  const { opening, world, serves, runner, inputs } = scene;
  const completed = await completeRollback(request, opening, world, serves);
  const ended = 'record' in completed ? completed : null;
  const told = {
    findings: completedFindings(completed, request),
    detail: await completedDetail(completed, scene, inputs.mode),
    sha: ended?.record.sha ?? runner.context.sha,
    ...(ended === null ? {} : { release: ended.record.payload.version }),
    outputs: completedOutputs(completed),
    proves: ended !== null,
  };
  return presentation(scene, told, startedAt);
}
