import type { Presentation } from '@release-actions/action-kit';
import {
  type Completed,
  completedFindings,
  type CompletionRequest,
  completeRollback,
  type Findings,
} from '@release-actions/rollback';
import { completedDetail, completedOutputs, presentation } from '../present.ts';
import type { Scene } from '../scene.ts';
import { type News, tell } from '../tell.ts';

/** Ends a prepared rollback with the outcome of the team's own step, or adds what has come since. */
export function complete(scene: Scene, startedAt: Date): Promise<Presentation> {
  const { inputs, request } = scene;
  const completion: CompletionRequest = {
    ...request,
    deploymentId: inputs['deployment-id'] ?? null,
    outcome: inputs.outcome ?? null,
    outcomeDetail: '',
  };
  return end(scene, completion, startedAt, Promise.resolve([]));
}

type Ended = Extract<Completed, { record: unknown }>;

/** What people are told at the end: that it began, if they do not know yet, and how it stands now. */
function newsOf(ended: Ended, findings: Findings): News[] {
  const { suspect, record, kind, writeUp } = ended;
  const { incident, severity } = writeUp;
  const common = { suspect: suspect.id, incident, severity };
  const opened = {
    headline: `${record.environment}: ${suspect.payload.service} ${suspect.payload.version} is bad and is rolled back`,
    body: findings.body,
    reasons: ['opened'],
  };
  return [
    { ...common, event: 'opened', findings: opened },
    { ...common, event: kind === 'confirmed' ? 'resolved' : 'updated', findings },
  ];
}

/** The end of a rollback, as a presentation. `telling` is what is being told already. */
export async function end(
  scene: Scene,
  request: CompletionRequest,
  startedAt: Date,
  telling: Promise<readonly string[]>,
): Promise<Presentation> {
  const { opening, world, serves, runner, inputs } = scene;
  const completed = await completeRollback(request, opening, world, serves);
  const ended = 'record' in completed ? completed : null;
  const findings = completedFindings(completed, request);
  const before = await telling;
  const after = ended === null ? [] : await tell(scene, newsOf(ended, findings));
  const told = {
    findings: { ...findings, warnings: [...findings.warnings, ...before, ...after] },
    detail: await completedDetail(completed, scene, inputs.mode),
    sha: ended?.record.sha ?? runner.context.sha,
    ...(ended === null ? {} : { release: ended.record.payload.version }),
    outputs: completedOutputs(completed),
    proves: ended !== null,
  };
  return presentation(scene, told, startedAt);
}
