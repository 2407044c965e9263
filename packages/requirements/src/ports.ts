import type { DeploymentRow, NewStatus } from '@release-actions/deployments';
import { type EvidenceSource, type OriginRules, type Reading, unknown } from '@release-actions/evidence';
import type {
  AccountFact,
  AnalysisFact,
  CheckRunFact,
  CommentFact,
  EnvironmentFact,
  HttpFact,
  StatusFact,
  SuiteFact,
  WorkflowRunFact,
} from './observations.ts';

/** What to read in one parallel wave; a part that is not asked for is absent from the answer. */
export type WaveRequest = {
  readonly sha?: string;
  /** False: `sha` is asked for its files only. */
  readonly checks?: false;
  readonly items?: readonly number[];
  readonly branch?: string;
  readonly filesAtSha?: readonly string[];
  readonly defaultBranchFiles?: readonly string[];
  readonly ticket?: { readonly label: string; readonly creator?: string };
  /** The newest hundred issues with this label, in any state. */
  readonly labelled?: { readonly label: string };
  readonly commentsOf?: number;
  readonly deploymentsOf?: readonly string[];
  readonly deploymentsAtMost?: number;
  readonly environments?: readonly string[];
  readonly tag?: string;
  /** Check runs of this name on the default branch's commits since an ISO 8601 instant, and on these. */
  readonly checksNamed?: { readonly name: string; readonly since: string; readonly shas: readonly string[] };
  readonly dependabot?: boolean;
  readonly codeScanning?: { readonly ref: string };
  readonly secretScanning?: boolean;
  readonly teams?: readonly string[];
  readonly project?: { readonly owner: string; readonly number: number; readonly statusField: string };
};

export type Wave = {
  readonly checks?: Reading<readonly CheckRunFact[]>;
  readonly suites?: Reading<readonly SuiteFact[]>;
  readonly statuses?: Reading<readonly StatusFact[]>;
  readonly runs?: Reading<readonly WorkflowRunFact[]>;
  readonly files?: Readonly<Record<string, Reading<TextFile>>>;
  readonly filesAtSha?: Readonly<Record<string, Reading<TextFile>>>;
  readonly rules?: Reading<readonly BranchRule[]>;
  readonly items?: Reading<readonly NumberedItem[]>;
  readonly tickets?: Reading<readonly Ticket[]>;
  /** Newest first. */
  readonly labelled?: Reading<readonly LabelledIssue[]>;
  /** Newest first; `deploymentsAtMost` of each. */
  readonly deployments?: Readonly<Record<string, Reading<readonly DeploymentRow[]>>>;
  readonly comments?: Reading<readonly CommentFact[]>;
  readonly environments?: Readonly<Record<string, Reading<EnvironmentFact>>>;
  readonly tag?: Reading<{ readonly commit: string }>;
  readonly namedChecks?: Reading<readonly NamedCheck[]>;
  readonly dependabot?: Reading<readonly DependabotAlert[]>;
  readonly codeScanningAnalyses?: Reading<readonly AnalysisFact[]>;
  readonly codeScanningAlerts?: Reading<readonly CodeScanningAlert[]>;
  readonly secretScanning?: Reading<readonly SecretScanningAlert[]>;
  readonly teams?: Readonly<Record<string, Reading<Team>>>;
  readonly project?: Reading<Project>;
};

/** A check run on some commit; it points at evidence and proves nothing itself. */
export type NamedCheck = {
  readonly sha: string;
  readonly externalId: string | null;
  readonly completedAt: string | null;
  readonly text: string | null;
};

export type TextFile = { readonly path: string; readonly text: string };
export type BranchRule = { readonly type: string; readonly parameters: Readonly<Record<string, unknown>> };

type Dismissal = { readonly reason: string | null; readonly by: string | null; readonly at: string | null };
type Alert = {
  readonly number: number;
  readonly state: string;
  readonly createdAt: string;
  readonly url: string;
};
export type CodeScanningAlert = Alert & {
  readonly fixedAt: string | null;
  readonly rule: string;
  readonly description: string;
  readonly severity: string | null;
  readonly securitySeverity: string | null;
  readonly tool: string;
  readonly category: string | null;
  readonly dismissal: Dismissal | null;
};
export type DependabotAlert = Alert & {
  readonly package: string;
  readonly summary: string;
  readonly severity: string;
  readonly dismissal: Dismissal | null;
};
export type SecretScanningAlert = Alert & { readonly kind: string; readonly resolution: Dismissal | null };

export type Team = { readonly members: readonly { readonly login: string; readonly type: string }[] };

export type Ticket = {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed';
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly author: AccountFact | null;
  readonly createdAt: string;
};

export type LabelledIssue = Omit<Ticket, 'assignees'> & {
  /** `completed`, `not_planned`, `duplicate`, …; null while it is open. */
  readonly stateReason: string | null;
  readonly milestone: { readonly title: string } | null;
};

export type CommitRecord = {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: { readonly name: string; readonly at: string; readonly login: string | null };
  readonly committer: { readonly name: string; readonly at: string; readonly login: string | null };
};

export type Comparison = {
  readonly status: 'ahead' | 'behind' | 'diverged' | 'identical';
  /** ISO 8601 instant at which the base was committed; absent where there is no base. */
  readonly baseCommittedAt?: string;
  readonly commits: readonly CommitRecord[];
  readonly files: readonly { readonly path: string; readonly patch: string | null }[];
  readonly filesComplete: boolean;
};

type LinkedPullRequest = {
  readonly number: number;
  readonly state: 'open' | 'closed' | 'merged';
  readonly mergeCommit: string | null;
  readonly mergedAt: string | null;
  readonly repository: string;
};

type LinkedIssue = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly stateReason: string | null;
  readonly labels: readonly string[];
  readonly repository: string;
  readonly pullRequests: readonly LinkedPullRequest[];
  readonly url: string;
};

export type PullRequest = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly labels: readonly string[];
  readonly base: string;
  readonly mergeCommit: string | null;
  readonly mergedAt: string | null;
  readonly milestone: { readonly number: number; readonly title: string } | null;
  readonly closes: readonly LinkedIssue[];
  readonly url: string;
};

/** What a number turned out to be. */
export type NumberedItem =
  | { readonly kind: 'pull-request'; readonly number: number; readonly pullRequest: PullRequest }
  | { readonly kind: 'issue'; readonly number: number }
  | { readonly kind: 'absent'; readonly number: number };

export type Milestone = {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly url: string;
};

export type MilestoneItem =
  | { readonly kind: 'issue'; readonly issue: LinkedIssue }
  | { readonly kind: 'pull-request'; readonly pullRequest: PullRequest };

export type Project = {
  readonly title: string;
  readonly url: string;
  readonly statusOptions: readonly { readonly id: string; readonly name: string }[];
  readonly items: readonly ProjectItem[];
};

export type ProjectItem = {
  readonly id: string;
  readonly kind: 'issue' | 'pull-request' | 'draft' | 'redacted';
  readonly archived: boolean;
  readonly status: { readonly name: string; readonly optionId: string } | null;
  readonly number: number | null;
  readonly title: string | null;
  readonly body: string | null;
  readonly state: string | null;
  readonly stateReason: string | null;
  readonly repository: string | null;
  readonly defaultBranch: string | null;
  readonly pullRequests: readonly LinkedPullRequest[];
  readonly url: string | null;
  readonly base: string | null;
  readonly mergeCommit: string | null;
  readonly mergedAt: string | null;
  readonly labels: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
};

export type RunApproval = {
  readonly state: string;
  readonly user: AccountFact;
  readonly environments: readonly string[];
};

export type ReleaseRow = {
  readonly tag: string;
  readonly draft: boolean;
  readonly publishedAt: string | null;
};

/** What the gate reads of GitHub. Every answer is known with its proof, or unknown with the reason and a hint. */
export type GateReads = {
  readonly snapshot: (request: WaveRequest) => Promise<Wave>;
  readonly repository: {
    readonly read: () => Promise<Reading<{ readonly private: boolean; readonly defaultBranch: string }>>;
    readonly commit: (ref: string) => Promise<Reading<CommitRecord>>;
    readonly compare: (base: string, head: string) => Promise<Reading<Comparison>>;
    readonly resolve: (ref: string) => Promise<Reading<{ readonly commit: string }>>;
  };
  readonly issues: {
    readonly comments: (number: number) => Promise<Reading<readonly CommentFact[]>>;
    readonly milestones: (state: 'open' | 'closed' | 'all') => Promise<Reading<readonly Milestone[]>>;
    readonly milestoneItems: (number: number) => Promise<Reading<readonly MilestoneItem[]>>;
  };
  readonly pullRequests: {
    readonly ofCommits: (
      shas: readonly string[],
    ) => Promise<Reading<readonly { readonly sha: string; readonly pullRequests: readonly PullRequest[] }[]>>;
  };
  readonly runs: {
    readonly approvals: (runId: number) => Promise<Reading<readonly RunApproval[]>>;
  };
  readonly releases: {
    readonly list: (atMost?: number) => Promise<Reading<readonly ReleaseRow[]>>;
    /** Published ones only. */
    readonly byTag: (tag: string) => Promise<Reading<ReleaseRow>>;
  };
  /** ISO 8601 `Date` of GitHub's newest answer; null before the first. */
  readonly serverTime: () => string | null;
};

/** What is asked of an address that is not GitHub's. */
export type HttpQuestion = {
  readonly url: string;
  /** Sent by POST as JSON; absent: GET. */
  readonly body?: string;
  readonly credential?: {
    /** Environment variable that holds it. */
    readonly variable: string;
    readonly scheme: 'bearer' | 'basic' | 'raw';
  };
};

/** The value of the header `authorization`: `Bearer …`, `Basic …` of `user:password`, or the secret as it is. */
export const authorizationOf = (secret: string, scheme: 'bearer' | 'basic' | 'raw'): string => {
  if (scheme === 'raw') return secret;
  return scheme === 'bearer' ? `Bearer ${secret}` : `Basic ${Buffer.from(secret, 'utf8').toString('base64')}`;
};

/** Asked without its credential, a tracker may answer with what everybody may see, as if that were all. */
export const withoutSecret = (url: string, variable: string): Reading<never> =>
  unknown({
    reason: 'not-permitted',
    endpoint: url,
    message: `Cannot ask ${url}: the environment variable ${variable} is not set.`,
    hint: `Add to this step:   env: { ${variable}: \${{ secrets.${variable} }} }`,
  });

/** Everything that facts come from. */
export type Sources = {
  readonly github: GateReads;
  /** All deployments of an environment, newest first; asked where the first wave's newest are not enough. */
  readonly deployments: (environment: string) => Promise<Reading<readonly DeploymentRow[]>>;
  readonly evidence: EvidenceSource;
  readonly originRules: OriginRules;
  /** Asks an address. */
  readonly get: (question: HttpQuestion) => Promise<Reading<HttpFact>>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Pages that people open. */
  readonly runUrl: (runId: number) => string;
  readonly fileUrl: (path: string, sha: string) => string;
};

/** The answer of a write: what GitHub now holds, what would have been sent, or why it was refused. */
export type Written<T> =
  | { readonly outcome: 'done'; readonly value: T }
  | { readonly outcome: 'planned' }
  | { readonly outcome: 'refused'; readonly message: string; readonly hint: string };

export type IssueWrite = {
  readonly title: string;
  readonly body: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
};

export type IssueChange = {
  readonly title?: string;
  readonly body?: string;
  readonly assignees?: readonly string[];
  readonly state?: 'open' | 'closed';
  readonly stateReason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened';
};

/** What the gate writes to GitHub. */
export type GateWrites = {
  readonly issues: {
    readonly create: (issue: IssueWrite) => Promise<Written<{ readonly issue: Ticket }>>;
    readonly update: (number: number, change: IssueChange) => Promise<Written<{ readonly issue: Ticket }>>;
    readonly comment: (
      number: number,
      body: string,
    ) => Promise<Written<{ readonly id: number; readonly url: string }>>;
    readonly editComment: (
      id: number,
      body: string,
    ) => Promise<Written<{ readonly id: number; readonly url: string }>>;
    readonly ensureLabels: (
      labels: readonly { readonly name: string; readonly color: string; readonly description?: string }[],
    ) => Promise<Written<readonly string[]>>;
    readonly closeMilestone: (number: number) => Promise<Written<{ readonly number: number }>>;
  };
  readonly deployments: {
    readonly addStatus: (deploymentId: number, status: NewStatus) => Promise<Written<unknown>>;
  };
  readonly runs: {
    readonly dispatch: (
      workflow: string,
      ref: string,
      inputs: Readonly<Record<string, string>>,
    ) => Promise<Written<{ readonly runId: number | null; readonly url: string | null }>>;
  };
};
