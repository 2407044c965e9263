import type { Presentation } from '@release-actions/action-kit';
import { deploymentKey, historyOf, isFrozen, openDeployment } from '@release-actions/deployments';
import { type GateRun, runVerify } from '@release-actions/requirements';
import { type Gate, present } from '../gate.ts';

/** Decides again directly before the deploy command, and on go opens the deployment record of the released commit. */
export async function verify(gate: Gate): Promise<Presentation> {
  const run = await runVerify(gate.context, (decided) => openRecord(gate, decided));
  return present(gate, { run, outputs: { 'deployment-id': run.deploymentId } });
}

async function openRecord(
  { stage, runner, context, artifacts, inputs }: Gate,
  { record }: GateRun,
): ReturnType<typeof openDeployment> {
  const { target, sha, policy, deployments } = stage;
  const history = await historyOf(target, deployments);
  if (!history.known) return { done: false, message: history.message, hint: history.hint };
  const version = context.question.subject.release ?? sha;
  const mends = mendedFreezes(record);
  const [gateEvidence] = inputs.evidence;
  return openDeployment(
    {
      sha,
      environment: target.environment,
      task: 'deploy',
      description: `${target.service} ${version}`,
      payload: {
        v: 1,
        key: deploymentKey({ ...target, sha, version, runId: runner.context.runId }),
        service: target.service,
        wave: target.wave,
        version,
        artifacts,
        policyDigest: policy.digest,
        ...(gateEvidence === undefined ? {} : { gateEvidence }),
        ...(mends.length === 0 ? {} : { fixes: mends }),
      },
    },
    history.value,
    deployments,
    runner.context.runUrl,
  );
}

/** Freezes that this release passed as a fix: once it is verified they are lifted. */
function mendedFreezes({ observations: { freezes, artifacts, now }, subject }: GateRun['record']): number[] {
  if (!freezes.known) return [];
  const verdict = isFrozen(
    { sha: subject.sha, digests: artifacts.map(({ digest }) => digest) },
    freezes.value.standing,
    new Map(Object.entries(freezes.value.ancestry)),
    new Date(now),
  );
  return verdict.state === 'fix' ? verdict.fixes.map(({ freeze }) => freeze.record) : [];
}
