import type { Presentation } from '@release-actions/action-kit';
import { planDetail, prepareRollback, preparedFindings } from '@release-actions/rollback';
import { preparedOutputs, presentation } from '../present.ts';
import type { Scene } from '../scene.ts';
import { tellPrepared } from '../tell-prepared.ts';

/** Takes a rollback to the point at which the team's own deploy step runs. */
export async function prepare(scene: Scene, startedAt: Date): Promise<Presentation> {
  const { request, opening, world, runner } = scene;
  const prepared = await prepareRollback(request, opening, world);
  const failures = prepared.kind === 'asked' ? await tellPrepared(scene, prepared) : [];
  const step = prepared.plan.kind === 'ready' ? prepared.plan.step : null;
  const told = {
    findings: preparedFindings({ ...prepared, warnings: [...prepared.warnings, ...failures] }, request),
    detail: planDetail(prepared.plan, 'prepare'),
    sha: step?.target.sha ?? runner.context.sha,
    ...(step === null ? {} : { release: step.target.payload.version }),
    outputs: preparedOutputs(prepared),
    proves: false,
  };
  return presentation(scene, told, startedAt);
}
