import { descriptions, readHistory } from '@release-actions/deployments';
import type { DeploymentRecord, History, NewStatus } from '@release-actions/deployments';
import { journalWords } from './journal.ts';
import { holdOf, judgeHold } from './lock.ts';
import type { Opening, ServedVersion, World } from './ports.ts';
import type { CompletionRequest } from './request.ts';
import { servesVersion } from './served.ts';
import { nameOf, releaseOf } from './version.ts';
import { writeUp } from './write-up.ts';
import type { WriteUp } from './write-up.ts';

type Served = {
  readonly state: 'target' | 'other' | 'unknown' | 'not-asked';
  readonly answer: string;
};

export type Completed =
  | {
      readonly kind: 'restored' | 'confirmed' | 'failed' | 'unchanged' | 'interrupted';
      readonly record: DeploymentRecord;
      readonly suspect: DeploymentRecord;
      readonly served: Served;
      readonly writeUp: WriteUp;
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'nothing-found'; readonly why: string; readonly next: string }
  | { readonly kind: 'not-mine'; readonly why: string; readonly next: string }
  | { readonly kind: 'unknown'; readonly why: string; readonly next: string };

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

function findRecord(history: History, { deploymentId }: CompletionRequest): DeploymentRecord | undefined {
  return history.records.find(
    ({ id, task, phase }) =>
      task === 'rollback' && (deploymentId === null ? phase !== 'unchanged' : id === deploymentId),
  );
}

async function askServed(record: DeploymentRecord, serves: ServedVersion): Promise<Served> {
  const answer = await serves((text) => servesVersion(text, releaseOf(record)));
  if (answer === null) return { state: 'not-asked', answer: '' };
  if (!answer.known) return { state: 'unknown', answer: answer.message };
  return {
    state: servesVersion(answer.value, releaseOf(record)) ? 'target' : 'other',
    answer: cut(answer.value.trim(), 60),
  };
}

const isEnded = ({ phase }: DeploymentRecord): boolean => phase !== 'opened' && phase !== 'mutating';

/** The statuses that the command's end means for the record; what was said before is not said again. */
function statusesFor(record: DeploymentRecord, request: CompletionRequest, served: Served): NewStatus[] {
  const { outcome, outcomeDetail, runUrl } = request;
  if (isEnded(record) || outcome === null) return [];
  const log = { logUrl: runUrl };
  const detail = outcomeDetail === '' ? '' : ` (${outcomeDetail})`;
  switch (outcome) {
    case 'success': {
      if (served.state === 'other') {
        const description = `${descriptions.failed}: it answers as ${served.answer}, not as ${nameOf(record)}`;
        return [{ state: 'failure', description: cut(description, 140), ...log }];
      }
      const deployed: NewStatus = { state: 'success', description: descriptions.deployed, ...log };
      const smoked = `${journalWords.smoked}: it answers as ${nameOf(record)}`;
      return served.state === 'target'
        ? [deployed, { state: 'success', description: cut(smoked, 140) }]
        : [deployed];
    }
    case 'failure':
      return [
        {
          state: 'failure',
          description: cut(`${descriptions.failed}: the rollback command${detail}`, 140),
          ...log,
        },
      ];
    case 'cancelled':
      return [{ state: 'in_progress', description: `${journalWords.interrupted} at mutating`, ...log }];
    case 'skipped':
      return [
        {
          state: 'inactive',
          description: `${descriptions.unchanged}: the rollback command did not run`,
          ...log,
        },
      ];
  }
}

async function post(id: number, statuses: readonly NewStatus[], world: World): Promise<string | null> {
  for (const status of statuses) {
    const written = await world.deployments.addStatus(id, status);
    if (!written.done) return `${written.message} ${written.hint}`;
  }
  return null;
}

function kindOf(record: DeploymentRecord): 'restored' | 'confirmed' | 'failed' | 'unchanged' | 'interrupted' {
  switch (record.phase) {
    case 'opened':
    case 'mutating':
      return 'interrupted';
    case 'unchanged':
      return 'unchanged';
    case 'failed':
      return 'failed';
    case 'deployed':
      if (record.bad !== undefined) return 'failed';
      return record.verified === undefined ? 'restored' : 'confirmed';
  }
}

/** A later attempt or a living run may have taken over: then this one must not write any more. */
async function fenced(
  record: DeploymentRecord,
  request: CompletionRequest,
  world: World,
): Promise<string | null> {
  const hold = holdOf(record);
  if (hold === undefined || isEnded(record)) return null;
  const { runId } = hold.holder;
  const run = runId === request.me.runId ? 'running' : await world.runState(runId);
  const verdict = judgeHold(hold, request.me, run, world.now());
  const ok = verdict.state === 'mine' || verdict.state === 'stale';
  return ok
    ? null
    : `rollback ${record.id} is in the hands of run ${hold.holder.runId}, attempt ${hold.holder.attempt}`;
}

/**
 * Ends what `prepareRollback` began: the command's outcome and what really answers become statuses, the suspect is
 * marked as left, incident and retrospective are written up. Called again it adds only what has come since, such as
 * the confirmation by a passed watch or an answer on the incident.
 */
export async function completeRollback(
  request: CompletionRequest,
  opening: Opening,
  world: World,
  serves: ServedVersion,
): Promise<Completed> {
  if (!opening.rows.known) return { kind: 'unknown', why: opening.rows.message, next: opening.rows.hint };
  const history = readHistory(opening.rows.value, request.target);
  const record = findRecord(history, request);
  const suspect = history.records.find(({ id }) => id === record?.payload.rollback?.fromDeployment);
  if (record === undefined || suspect === undefined) {
    const { service, environment } = request.target;
    const why = `no rollback of ${service} in ${environment} was begun`;
    return { kind: 'nothing-found', why, next: 'Run mode "prepare" or "run" first.' };
  }
  const other = await fenced(record, request, world);
  if (other !== null)
    return { kind: 'not-mine', why: other, next: 'Follow that run; it ends this rollback.' };
  if (record.phase === 'mutating' && request.outcome === null) {
    const why = `how the command of rollback ${record.id} ended is not known`;
    return {
      kind: 'unknown',
      why,
      next: 'Give its outcome:   with: { outcome: "${{ steps.deploy.outcome }}" }',
    };
  }
  return writeEnd(record, suspect, request, opening, world, serves);
}

async function writeEnd(
  before: DeploymentRecord,
  suspect: DeploymentRecord,
  request: CompletionRequest,
  opening: Opening,
  world: World,
  serves: ServedVersion,
): Promise<Completed> {
  const asks = request.outcome === 'success' && before.phase === 'mutating';
  const served: Served = asks ? await askServed(before, serves) : { state: 'not-asked', answer: '' };
  const fault = await post(before.id, statusesFor(before, request, served), world);
  if (fault !== null)
    return { kind: 'unknown', why: fault, next: 'Run this again: it goes on where it stopped.' };
  const rows = await world.deployments.list(request.target.environment);
  if (!rows.known) return { kind: 'unknown', why: rows.message, next: rows.hint };
  const history = readHistory(rows.value, request.target);
  const record = history.records.find(({ id }) => id === before.id) ?? before;
  const kind = kindOf(record);
  if (isEnded(record)) await world.lock?.release();
  const left = history.records.find(({ id }) => id === suspect.id) ?? suspect;
  const written = await writeUp({ kind, record, suspect: left, history, request, opening, world });
  return { kind, record, suspect: left, served, writeUp: written.writeUp, warnings: written.warnings };
}
