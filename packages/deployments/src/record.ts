import { type DeploymentPayload, readPayload } from './payload.ts';

/** GitHub's deployment states (REST; GraphQL's in lower case). */
export type DeploymentState =
  'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success';

export type DeploymentStatusRow = {
  readonly id: number;
  readonly state: DeploymentState;
  readonly description: string;
  readonly createdAt: string;
  /** Page of the run that wrote it, where it said so. */
  readonly logUrl?: string | null;
};

/** One deployment with its whole status history, as the gateway reads it. */
export type DeploymentRow = {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly payload: unknown;
  readonly creator: string;
  readonly createdAt: string;
  readonly statuses: readonly DeploymentStatusRow[];
};

/** The words that our statuses start with; what they mean is read back from here only. */
export const descriptions = {
  mutating: 'mutating',
  deployed: 'deployed',
  verified: 'verified',
  accepted: 'accepted',
  adopted: 'adopted',
  failed: 'failed',
  faulty: 'faulty',
  rolledBack: 'rolled back',
  unchanged: 'unchanged',
  unfrozen: 'unfrozen',
} as const;

/**
 * How far a deployment came. `opened`: nothing was changed; `mutating`: the deploy command may have changed
 * production and its outcome is unknown; `unchanged`: it was stopped before it changed anything.
 */
export type DeploymentPhase = 'opened' | 'mutating' | 'deployed' | 'failed' | 'unchanged';

/** One of our deployments with what its history says. */
export type DeploymentRecord = Omit<DeploymentRow, 'payload'> & {
  readonly payload: DeploymentPayload;
  readonly phase: DeploymentPhase;
  /** Monitor evidence, or the person who accepted or adopted it; absent once the record was marked bad later. */
  readonly verified?: { readonly by: string; readonly at: string };
  /** Why this deployment is bad: a failed deploy, a failed monitor or a rollback. */
  readonly bad?: string;
};

export type ReadRow =
  | { readonly kind: 'ours'; readonly record: DeploymentRecord }
  | { readonly kind: 'foreign'; readonly row: DeploymentRow }
  | { readonly kind: 'malformed'; readonly row: DeploymentRow; readonly message: string };

const startsWith = ({ description }: DeploymentStatusRow, word: string): boolean =>
  description.startsWith(word) && /^(?:$|[\s:])/u.test(description.slice(word.length));

const vouched = [descriptions.verified, descriptions.accepted, descriptions.adopted];

/** Oldest first; GitHub answers newest first, and statuses of one second keep the order of their ids. */
export const byAge = <T extends { readonly createdAt: string; readonly id: number }>(
  left: T,
  right: T,
): number => Date.parse(left.createdAt) - Date.parse(right.createdAt) || left.id - right.id;

function phaseOf(statuses: readonly DeploymentStatusRow[]): DeploymentPhase {
  let phase: DeploymentPhase = 'opened';
  for (const status of statuses) {
    if (startsWith(status, descriptions.unchanged)) phase = 'unchanged';
    else if (startsWith(status, descriptions.mutating)) phase = 'mutating';
    else if (status.state === 'success') phase = 'deployed';
    else if ((status.state === 'error' || status.state === 'failure') && phase === 'mutating')
      phase = 'failed';
  }
  return phase;
}

function judgementOf(statuses: readonly DeploymentStatusRow[]): Pick<DeploymentRecord, 'verified' | 'bad'> {
  let judgement: Pick<DeploymentRecord, 'verified' | 'bad'> = {};
  for (const status of statuses) {
    const word = vouched.find((candidate) => startsWith(status, candidate));
    // Begun anew: what an earlier try came to says nothing about this one.
    if (startsWith(status, descriptions.mutating)) judgement = {};
    else if (status.state === 'success' && word !== undefined) {
      judgement = { verified: { by: status.description.slice(word.length).trim(), at: status.createdAt } };
    } else if (status.state === 'error' || status.state === 'failure') {
      judgement = { bad: status.description };
    }
  }
  return judgement;
}

/** What a row of GitHub's says in our terms. */
export function readRow(row: DeploymentRow): ReadRow {
  const reading = readPayload(row.payload);
  if (reading.kind === 'foreign') return { kind: 'foreign', row };
  if (reading.kind === 'malformed') return { kind: 'malformed', row, message: reading.message };
  const statuses = [...row.statuses].sort(byAge);
  const record = {
    ...row,
    payload: reading.payload,
    statuses,
    phase: phaseOf(statuses),
    ...judgementOf(statuses),
  };
  return { kind: 'ours', record };
}
