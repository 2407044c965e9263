import { digestOf, type Reading } from '@release-actions/evidence';
import type { Target } from '@release-actions/report';
import { type History, readHistory, recordWithKey } from './history.ts';
import type { DeploymentPayload } from './payload.ts';
import { type DeploymentRecord, type DeploymentRow, type DeploymentState, descriptions } from './record.ts';

/** Outcome of a write: what GitHub now holds, or why it does not. */
export type Written<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly message: string; readonly hint: string };

export type NewDeployment = {
  readonly sha: string;
  readonly environment: string;
  readonly task: 'deploy' | 'rollback';
  readonly description: string;
  readonly payload: DeploymentPayload;
};

export type NewStatus = {
  readonly state: DeploymentState;
  readonly description: string;
  readonly logUrl?: string;
};

/** What deployment records need of GitHub. */
export type DeploymentStore = {
  readonly list: (environment: string) => Promise<Reading<readonly DeploymentRow[]>>;
  /** Creates with `auto_merge: false` and `required_contexts: []`: a release is never merged into by GitHub. */
  readonly create: (deployment: NewDeployment) => Promise<Written<{ readonly id: number }>>;
  readonly addStatus: (deploymentId: number, status: NewStatus) => Promise<Written<{ readonly id: number }>>;
};

/** All deployments of a target. */
export async function historyOf(target: Target, store: DeploymentStore): Promise<Reading<History>> {
  const rows = await store.list(target.environment);
  return rows.known ? { ...rows, value: readHistory(rows.value, target) } : rows;
}

export type Act = Target & { readonly sha: string; readonly version: string; readonly runId: number };

/** Names one act of deploying: the same run deploying the same commit is the same act, however often it is tried. */
export const deploymentKey = ({ service, environment, wave, sha, version, runId }: Act): string =>
  digestOf({ service, environment, wave, sha, version, runId });

/**
 * Opens the record of a deployment and marks it as mutating; a record with the same key is continued. Called
 * directly before the team's deploy command, so that a job killed after it reads as "outcome unknown", never absent.
 */
export async function openDeployment(
  deployment: NewDeployment,
  history: History,
  store: DeploymentStore,
  logUrl?: string,
): Promise<Written<{ readonly id: number; readonly continued: boolean }>> {
  const existing = recordWithKey(history, deployment.payload.key);
  const opened: Written<{ readonly id: number }> =
    existing === undefined ? await store.create(deployment) : { done: true, value: { id: existing.id } };
  if (!opened.done) return opened;
  const { id } = opened.value;
  const continued = existing !== undefined;
  if (existing?.phase === 'mutating') return { done: true, value: { id, continued } };
  const status = await store.addStatus(id, {
    state: 'in_progress',
    description: descriptions.mutating,
    ...withLog(logUrl),
  });
  return status.done ? { done: true, value: { id, continued } } : status;
}

const withLog = (logUrl: string | undefined): { logUrl?: string } => (logUrl === undefined ? {} : { logUrl });

/** A step's outcome in GitHub's words (`steps.<id>.outcome`). */
export type StepOutcome = 'success' | 'failure' | 'cancelled' | 'skipped';

/** What the end of the deploy step means for the record; a cancelled step may have changed anything. */
export function closingStatus(outcome: StepOutcome): NewStatus {
  switch (outcome) {
    case 'success':
      return { state: 'success', description: descriptions.deployed };
    case 'failure':
      return { state: 'error', description: `${descriptions.failed} in the deploy step` };
    case 'cancelled':
      return { state: 'error', description: `${descriptions.failed}: the deploy step was cancelled` };
    case 'skipped':
      return { state: 'inactive', description: `${descriptions.unchanged}: the deploy step did not run` };
  }
}

/** Posts a status unless the record's newest one already says the same. */
export async function postStatus(
  record: DeploymentRecord,
  status: NewStatus,
  store: DeploymentStore,
): Promise<Written<{ readonly id: number }>> {
  const newest = record.statuses.at(-1);
  if (newest?.state === status.state && newest.description === status.description) {
    return { done: true, value: { id: newest.id } };
  }
  return store.addStatus(record.id, status);
}

/** Characters of a status's description that GitHub keeps. */
const longestDescription = 140;

/** `success`, "verified <digest>": a monitor passed. */
export const verifiedStatus = (evidenceDigest: string): NewStatus => ({
  state: 'success',
  description: `${descriptions.verified} ${evidenceDigest}`,
});

/** `success`, "accepted by <login>: <reason>": a person accepted an inconclusive monitor. */
export const acceptedStatus = (login: string, reason: string): NewStatus => ({
  state: 'success',
  description: `${descriptions.accepted} by ${login}: ${reason}`.slice(0, longestDescription),
});

/** `error`, "faulty: <why>": a failed monitor, or a rollback away from it. */
export const faultyStatus = (why: string): NewStatus => ({
  state: 'error',
  description: `${descriptions.faulty}: ${why}`.slice(0, longestDescription),
});
