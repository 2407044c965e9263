import type { Presentation } from '@release-actions/action-kit';
import { planDetail, planFindings, planRollback } from '@release-actions/rollback';
import { presentation } from '../present.ts';
import type { Scene } from '../scene.ts';

/** What a rollback would do now: reads only. */
export async function plan(scene: Scene, startedAt: Date): Promise<Presentation> {
  const { request, opening, world, runner } = scene;
  const found = await planRollback(request, opening, world);
  const step = found.kind === 'ready' ? found.step : null;
  const told = {
    findings: planFindings(found, request),
    detail: planDetail(found, 'plan'),
    sha: step?.target.sha ?? runner.context.sha,
    ...(step === null ? {} : { release: step.target.payload.version }),
    outputs:
      step === null ? {} : { from: step.suspect.sha, to: step.target.sha, incident: found.incident?.number },
    proves: false,
  };
  return presentation(scene, told, startedAt);
}
