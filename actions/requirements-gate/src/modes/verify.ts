import type { Presentation } from '@release-actions/action-kit';
import {
  deploymentKey,
  historyOf,
  isFrozen,
  openDeployment,
  readHistory,
} from '@release-actions/deployments';
import { mapReading } from '@release-actions/evidence';
import { deploymentRow } from '@release-actions/github';
import { type GateRun, newestDeployments, rollbackProcedure, runVerify } from '@release-actions/requirements';
import { type Gate, present } from '../gate.ts';
import { handedGo } from '../handed.ts';

/** Decides again directly before the deploy command, and on go opens the deployment record of the released commit. */
export async function verify(gate: Gate): Promise<Presentation> {
  const run = await runVerify(gate.context, await handedGo(gate), (decided) => openRecord(gate, decided));
  const { deploymentId, refusal } = run;
  return present(gate, { run, refusal, outputs: { 'deployment-id': deploymentId } });
}

async function openRecord(
  { stage, runner, context, artifacts, inputs }: Gate,
  { record }: GateRun,
): ReturnType<typeof openDeployment> {
  const { target, sha, policy, deployments } = stage;
  const history = await historyAtTheDoor(stage);
  if (!history.known) return { done: false, message: history.message, hint: history.hint };
  const version = context.question.subject.release ?? sha;
  const mends = mendedFreezes(record);
  const [gateEvidence] = inputs.evidence;
  const procedure = runner.redactor.redactDeep(rollbackProcedure(record));
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
        ...(procedure === undefined ? {} : { procedure }),
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

/** The deployments came with the first request; where there are more than that, all are read. */
async function historyAtTheDoor({ read, target, deployments }: Gate['stage']): ReturnType<typeof historyOf> {
  const newest = read.deployments?.[target.environment];
  if (newest?.known !== true || newest.value.length >= newestDeployments)
    return historyOf(target, deployments);
  return mapReading(newest, (rows) => readHistory(rows.map(deploymentRow), target));
}
