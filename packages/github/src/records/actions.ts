import type { Account } from './code.ts';

/** Which workflow run a check belongs to: together with the app and the name, the identity of a check. */
export type CheckOrigin = {
  readonly runId: number;
  /** Null where it was read by GraphQL, which does not tell; of one run only the newest attempt is listed. */
  readonly attempt: number | null;
  readonly workflowId: number;
  readonly workflowName: string | null;
  /** Such as `.github/workflows/ci.yml`. */
  readonly workflowPath: string | null;
  /** Such as `push`, `pull_request`, `workflow_dispatch`. */
  readonly event: string;
};

export type CheckRun = {
  readonly id: number;
  readonly name: string;
  readonly sha: string;
  /** `queued`, `in_progress`, `completed`, `waiting`, `requested`, `pending`, or a word that is new to us. */
  readonly status: string;
  /** Null until completed; an unknown word is passed on as it is. */
  readonly conclusion: string | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  readonly url: string;
  readonly detailsUrl: string | null;
  readonly externalId: string | null;
  readonly app: { readonly id: number; readonly slug: string; readonly name: string } | null;
  readonly suiteId: number | null;
  /** Null for checks of other apps, which belong to no workflow run. */
  readonly origin: CheckOrigin | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
};

/** A remark at a line of a file. */
export type CheckAnnotation = {
  readonly path: string;
  readonly line: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly message: string;
};

export type CheckSuite = {
  readonly id: number;
  readonly app: { readonly id: number; readonly slug: string } | null;
  readonly status: string | null;
  readonly conclusion: string | null;
  readonly sha: string;
  readonly branch: string | null;
  /** An idle app's suite stays `queued` with 0 runs for ever. */
  readonly checkRunCount: number;
  readonly createdAt: string | null;
};

export type CommitStatus = {
  readonly context: string;
  /** `success`, `failure`, `error`, `pending`. The newest of each context. */
  readonly state: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Account | null;
  readonly createdAt: string;
};

export type WorkflowRun = {
  readonly id: number;
  readonly attempt: number;
  readonly number: number;
  readonly workflowId: number;
  readonly name: string | null;
  /** Such as `.github/workflows/release.yml`, without `@ref`. */
  readonly path: string;
  readonly event: string;
  readonly status: string | null;
  readonly conclusion: string | null;
  readonly sha: string;
  readonly branch: string | null;
  readonly suiteId: number | null;
  /** `owner/name` of the repository the head comes from: differs for forks, null when it was deleted. */
  readonly headRepository: string | null;
  readonly repository: string;
  readonly actor: Account | null;
  readonly triggeringActor: Account | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly startedAt: string | null;
  readonly url: string;
};

/**
 * What is known of a workflow run from its check suite. A run without check runs (`startup_failure`, waiting for
 * approval) is here too: all-green checks may be a prefix.
 */
export type SuiteRun = Pick<
  WorkflowRun,
  | 'id'
  | 'workflowId'
  | 'name'
  | 'path'
  | 'event'
  | 'status'
  | 'conclusion'
  | 'suiteId'
  | 'startedAt'
  | 'createdAt'
  | 'url'
> & {
  /** Null only for runs that have ended: GraphQL tells neither attempt nor its start. */
  readonly attempt: number | null;
};

/** An answer to an environment's review request. GitHub states no time, commit or attempt. */
export type RunApproval = {
  readonly state: string;
  readonly comment: string;
  readonly user: Account;
  readonly environments: readonly string[];
};

export type Artifact = {
  readonly id: number;
  readonly name: string;
  readonly sizeBytes: number;
  readonly expired: boolean;
  /** `sha256:…` of the zip, where GitHub states it. */
  readonly digest: string | null;
  readonly createdAt: string | null;
  readonly expiresAt: string | null;
  /** The run that uploaded it, by GitHub's own word; null where GitHub does not know it any more. */
  readonly run: {
    readonly id: number;
    readonly branch: string | null;
    readonly sha: string | null;
    readonly repositoryId: number | null;
    readonly headRepositoryId: number | null;
  } | null;
};

export type ConcurrencyGroupMember = {
  readonly runId: number;
  /** Where a job, not the whole run, is in the group. */
  readonly jobId: number | null;
  /** `in_progress` holds the group, `pending` waits for it. */
  readonly status: string;
  readonly url: string | null;
};

/** A run that was asked for. GitHub Enterprise Server does not name it: then all are null. */
export type DispatchedRun = { readonly runId: number | null; readonly url: string | null };

/** A check run that was looked for by its name on many commits. */
export type NamedCheck = {
  readonly sha: string;
  readonly externalId: string | null;
  readonly completedAt: string | null;
  readonly text: string | null;
};
