import type { Presentation } from '@release-actions/action-kit';
import { adopt as adoptVersion, adoptFindings, type Adoption } from '@release-actions/rollback';
import { releasedCommit } from '@release-actions/stage';
import { presentation } from '../present.ts';
import type { Scene } from '../scene.ts';

/** Records what runs on the day of adoption as good, on a release-manager's typed word. */
export async function adopt(scene: Scene, startedAt: Date): Promise<Presentation> {
  const { inputs, request, opening, world, serves, runner, github } = scene;
  const sha = await releasedCommit(inputs, runner.context, github);
  const adoption: Adoption = { ...request, sha, version: inputs.release ?? '' };
  const adopted = await adoptVersion(adoption, opening, world, serves);
  const deployment = adopted.kind === 'adopted' ? adopted.deploymentId : undefined;
  const told = {
    findings: adoptFindings(adopted, adoption),
    detail: { mode: 'adopt', ended: adopted.kind, deployment: deployment ?? null, sha },
    sha,
    outputs: { 'deployment-id': deployment },
    proves: adopted.kind === 'adopted',
  };
  return presentation(scene, told, startedAt);
}
