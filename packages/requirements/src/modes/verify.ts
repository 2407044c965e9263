import type { Written as Recorded } from '@release-actions/deployments';
import { type GateContext, type GateRun, observeAll, recordOf } from './context.ts';

/** Opens the record of the deployment that is about to start; continues one with the same key. */
export type OpenRecord = () => Promise<Recorded<{ readonly id: number; readonly continued: boolean }>>;

export type VerifyRun = GateRun & { readonly deploymentId: number | undefined };

/**
 * Decides again at the door, directly before the team's deploy command. Only a go opens the deployment record, and
 * without the record nothing is deployed: what nobody can find later did not happen.
 */
export async function runVerify(
  context: GateContext,
  openRecord: (run: GateRun) => ReturnType<OpenRecord>,
): Promise<VerifyRun> {
  const observations = await observeAll(context);
  const record = recordOf(context, observations);
  const { ticket } = observations;
  const run: GateRun = { record, ticket: ticket.known ? ticket.value : null, problems: [] };
  if (record.evaluation.decision !== 'go') return { ...run, deploymentId: undefined };
  const opened = await openRecord(run);
  if (opened.done) return { ...run, deploymentId: opened.value.id };
  return {
    ...refusedBy(run, opened.message),
    problems: [`${opened.message} ${opened.hint}`],
    deploymentId: undefined,
  };
}

function refusedBy(run: GateRun, why: string): GateRun {
  const { record } = run;
  const evaluation = {
    decision: 'no-go' as const,
    findings: record.evaluation.findings,
    reasons: ['deployment-record:not-opened', ...record.evaluation.reasons],
  };
  return { ...run, record: { ...record, evaluation }, problems: [why] };
}
