import type { Written as Recorded } from '@release-actions/deployments';
import { digestOf } from '@release-actions/evidence';
import { formatDateTime } from '@release-actions/report';
import { observeAgain } from '../observe/again.ts';
import type { Observations } from '../observations.ts';
import type { GateRecord } from '../record.ts';
import { type GateContext, type GateRun, observeAll, recordOf } from './context.ts';

/** Opens the record of the deployment that is about to start; continues one with the same key. */
export type OpenRecord = (
  run: GateRun,
) => Promise<Recorded<{ readonly id: number; readonly continued: boolean }>>;

/** A go that was handed over, with proof that it is what the gate decided. */
export type HandedGo = { readonly digest: string; readonly record: GateRecord };

export type VerifyRun = GateRun & {
  readonly deploymentId: number | undefined;
  /** Why nothing is deployed although no requirement blocks; undefined otherwise. */
  readonly refusal?: { readonly code: string; readonly why: string; readonly next: string };
};

/**
 * Decides again at the door, directly before the team's deploy command: from the go that was handed over and what
 * may have changed since, else from the beginning. Only a go opens the deployment record, and without the record
 * nothing is deployed: what nobody can find later did not happen.
 */
export async function runVerify(
  context: GateContext,
  handed: HandedGo | undefined,
  openRecord: OpenRecord,
): Promise<VerifyRun> {
  const observations = await observeAtTheDoor(context, handed);
  const record = recordOf(context, observations);
  const { ticket, comments } = observations;
  const run: GateRun = { record, ticket: ticket.known ? ticket.value : null, comments, problems: [] };
  if (record.evaluation.decision !== 'go') return { ...run, deploymentId: undefined };
  const expired = handed === undefined ? undefined : expiredGo(handed, context);
  if (expired !== undefined) return { ...run, deploymentId: undefined, refusal: expired };
  const opened = await openRecord(run);
  if (opened.done) return { ...run, deploymentId: opened.value.id };
  const refusal = { code: 'record-not-opened', why: opened.message, next: opened.hint };
  return { ...run, deploymentId: undefined, refusal };
}

/** Judged under the same policy about the same release, and it was a go: then most of it still holds. */
function observeAtTheDoor(context: GateContext, handed: HandedGo | undefined): Promise<Observations> {
  const { question, sources } = context;
  if (handed === undefined || !isAbout(handed.record, context)) return observeAll(context);
  return observeAgain(question, sources, handed.record.observations);
}

function isAbout(
  { subject, evaluation, policy, observations }: GateRecord,
  { question }: GateContext,
): boolean {
  const { release } = observations;
  return (
    evaluation.decision === 'go' &&
    digestOf(subject) === digestOf(question.subject) &&
    digestOf(policy) === digestOf(question.policy) &&
    release.known &&
    release.value.policy.digest === question.policyDigest
  );
}

function expiredGo({ record }: HandedGo, { sources }: GateContext): VerifyRun['refusal'] {
  const { decision, expiresAt } = record.evaluation;
  if (decision !== 'go' || expiresAt === undefined || Date.parse(expiresAt) > sources.now()) return undefined;
  return {
    code: 'go-expired',
    why: `the go of ${formatDateTime(new Date(record.observations.now))} expired at ${formatDateTime(new Date(expiresAt))}`,
    next: 'press "Re-run all jobs", so that the gate decides again (release-manager)',
  };
}
