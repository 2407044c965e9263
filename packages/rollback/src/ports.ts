import type { DeploymentRow, DeploymentStore, Written } from '@release-actions/deployments';
import type { Reading } from '@release-actions/evidence';
import type { Document } from '@release-actions/report';
import type { HoldsRole, IncidentComment } from './commands.ts';
import type { HolderRun } from './lock.ts';

/** An issue with the label that was asked for. */
export type Issue = {
  readonly number: number;
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly state: 'open' | 'closed';
  readonly author: { readonly login: string; readonly isBot: boolean };
  readonly createdAt: string;
  readonly url: string;
};

export type NewIssue = {
  readonly title: string;
  /** First line of the body, as it is. */
  readonly marker: string;
  readonly body: Document;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
};

export type Comment = IncidentComment & { readonly id: number };

/** What incidents and retrospectives need of GitHub's issues. */
export type Issues = {
  /** In any state, oldest first. Never by search, which lags behind. */
  readonly withLabel: (label: string) => Promise<Reading<readonly Issue[]>>;
  readonly read: (number: number) => Promise<Reading<Issue>>;
  readonly create: (issue: NewIssue) => Promise<Written<Issue>>;
  readonly rewrite: (
    number: number,
    change: Partial<Pick<NewIssue, 'title' | 'labels'>> & Pick<NewIssue, 'marker' | 'body'>,
  ) => Promise<Written<Issue>>;
  readonly closeAsDuplicate: (number: number) => Promise<Written<unknown>>;
  readonly comments: (number: number) => Promise<Reading<readonly Comment[]>>;
  readonly comment: (number: number, marker: string, body: Document) => Promise<Written<unknown>>;
  readonly editComment: (id: number, marker: string, body: Document) => Promise<Written<unknown>>;
  readonly addSubIssue: (parent: number, childId: number) => Promise<Written<unknown>>;
};

/** How two versions stand to each other in the commit graph. */
export type Relation = {
  /** True when the version to return to contains the one that is left. */
  readonly targetContainsSuspect: boolean;
  /** Files in which they differ; `null` where GitHub cut the list. */
  readonly changedFiles: readonly string[] | null;
};

export type Commits = {
  readonly relation: (target: string, suspect: string) => Promise<Reading<Relation>>;
  /** True when the commit is on the default branch, or a tag of this version points at it. */
  readonly isReleased: (sha: string, version: string) => Promise<Reading<boolean>>;
};

export type CommandResult = {
  /** `null` when it was stopped by us. */
  readonly exitCode: number | null;
  readonly stopped: 'deadline' | 'cancelled' | null;
  readonly durationMs: number;
};

/** Runs the team's command: an argument list, never a shell. */
export type RunCommand = (
  argv: readonly string[],
  environment: Readonly<Record<string, string>>,
  deadlineMs: number,
) => Promise<CommandResult>;

/**
 * What the running system says it is, asked until it is what `matches` wants or patience ends; `null`: the policy
 * names no place to ask.
 */
export type ServedVersion = (matches: (answer: string) => boolean) => Promise<Reading<string> | null>;

export type Lock = {
  /** `inherited`: a record was taken over, and with it whatever its last holder left here. */
  readonly acquire: (
    inherited: boolean,
  ) => Promise<{ readonly state: 'won' | 'lost' | 'unknown'; readonly message: string }>;
  readonly release: () => Promise<void>;
};

/** The world of a rollback. Everything it reads or changes goes through here. */
export type World = {
  readonly now: () => Date;
  readonly deployments: DeploymentStore;
  readonly issues: Issues;
  readonly commits: Commits;
  /** Whether the workflow run that holds a rollback still lives. */
  readonly runState: (runId: number) => Promise<HolderRun>;
  /** Who holds which role, asked only where an answer depends on it; a team that cannot be read holds nothing. */
  readonly roles: () => Promise<HoldsRole>;
  /** A second, atomic lock beside the records; `null` where the policy asks for none. */
  readonly lock: Lock | null;
};

/** What the caller has read in one wave before anything is decided. */
export type Opening = {
  readonly rows: Reading<readonly DeploymentRow[]>;
  readonly incidents: Reading<readonly Issue[]>;
};
