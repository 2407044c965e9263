import type { Account, GitHubApp, Instant, Team } from './account-types.ts';
import type { GitStore } from './git-store.ts';
import type {
  CodeScanningAlert,
  CodeScanningAnalysis,
  DependabotAlert,
  SecretScanningAlert,
} from './security-types.ts';

export type * from './account-types.ts';
export type * from './security-types.ts';

export type Annotation = {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
};

export type CheckSuite = {
  readonly id: number;
  readonly headSha: string;
  headBranch: string | null;
  readonly app: GitHubApp;
  readonly createdAt: Instant;
  /** Only for a suite that has no check runs: what GitHub says of it. */
  idleStatus?: string;
};

export type CheckRun = {
  readonly id: number;
  name: string;
  readonly headSha: string;
  readonly suite: CheckSuite;
  readonly app: GitHubApp;
  externalId: string | null;
  detailsUrl: string | null;
  status: string;
  conclusion: string | null;
  startedAt: Instant | null;
  completedAt: Instant | null;
  output: { title: string | null; summary: string | null; text: string | null };
  annotations: Annotation[];
};

export type CommitStatus = {
  readonly id: number;
  readonly sha: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Account;
  readonly createdAt: Instant;
};

export type Workflow = {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  state: 'active' | 'deleted' | 'disabled_fork' | 'disabled_inactivity' | 'disabled_manually';
  readonly createdAt: Instant;
};

export type WorkflowRun = {
  readonly id: number;
  readonly workflow: Workflow;
  readonly number: number;
  attempt: number;
  readonly event: string;
  status: string;
  conclusion: string | null;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** Another repository when a fork's pull request started the run. */
  readonly headRepository: Repository;
  readonly actor: Account;
  triggeringActor: Account;
  readonly suite: CheckSuite;
  readonly createdAt: Instant;
  startedAt: Instant;
  updatedAt: Instant;
  readonly displayTitle: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  jobs: Job[];
  approvals: Approval[];
  /** Environments that wait for a reviewer. */
  pending: Environment[];
};

export type Job = {
  readonly id: number;
  readonly attempt: number;
  readonly name: string;
  status: string;
  conclusion: string | null;
  readonly checkRun: CheckRun | undefined;
  readonly createdAt: Instant;
  startedAt: Instant;
  completedAt: Instant | null;
};

export type Approval = {
  readonly environments: readonly Environment[];
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly user: Account;
  readonly comment: string;
};

export type ConcurrencyGroup = { readonly name: string; members: { run: WorkflowRun; job?: Job }[] };

export type Artifact = {
  readonly id: number;
  readonly name: string;
  readonly run: WorkflowRun;
  /** Attempt of the run that uploaded it. */
  readonly attempt: number;
  content: Buffer;
  digest: string;
  readonly createdAt: Instant;
  expiresAt: Instant;
  /** False between CreateArtifact and FinalizeArtifact. */
  finalized: boolean;
};

export type DeploymentStatus = {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly environment: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly creator: Account;
  readonly createdAt: Instant;
};

export type Deployment = {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly payload: unknown;
  readonly originalEnvironment: string;
  environment: string;
  readonly description: string | null;
  readonly creator: Account;
  readonly createdAt: Instant;
  updatedAt: Instant;
  readonly transient: boolean;
  readonly production: boolean;
  /** Oldest first. */
  statuses: DeploymentStatus[];
};

export type Environment = {
  readonly id: number;
  readonly name: string;
  readonly createdAt: Instant;
  /** Minutes. */
  waitTimer: number;
  reviewers: (Account | Team)[];
  preventSelfReview: boolean;
  canAdminsBypass: boolean;
  branchPolicy: { protectedBranches: boolean; customPatterns: string[] } | null;
};

/** A rule as `GET /rules/branches/{branch}` answers it, without its ruleset. */
export type BranchRule = { readonly type: string; readonly parameters?: Readonly<Record<string, unknown>> };

export type Label = { readonly id: number; name: string; color: string; description: string | null };

export type Milestone = {
  readonly id: number;
  readonly number: number;
  title: string;
  description: string | null;
  state: 'open' | 'closed';
  dueOn: Instant | null;
  readonly creator: Account;
  readonly createdAt: Instant;
  updatedAt: Instant;
  closedAt: Instant | null;
};

export type Edit = { readonly at: Instant; readonly editor: Account };

export type IssueComment = {
  readonly id: number;
  body: string;
  readonly author: Account;
  readonly createdAt: Instant;
  updatedAt: Instant;
  edits: Edit[];
  minimizedReason: string | null;
  reactions: { readonly content: string; readonly user: Account; readonly id: number }[];
};

export type PullRequestDetail = {
  readonly headRef: string;
  headSha: string;
  /** Undefined when the fork is gone. */
  readonly headRepository: Repository | undefined;
  baseRef: string;
  baseSha: string;
  draft: boolean;
  mergedAt: Instant | null;
  mergedBy: Account | null;
  mergeCommitSha: string | null;
  commits: string[];
  reviews: Review[];
  closes: number[];
};

export type Review = {
  readonly id: number;
  readonly author: Account;
  readonly state: string;
  readonly body: string;
  readonly commitSha: string;
  readonly submittedAt: Instant;
};

export type Issue = {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly author: Account;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'reopened' | 'not_planned' | 'duplicate' | null;
  labels: Label[];
  assignees: Account[];
  milestone: Milestone | null;
  locked: boolean;
  readonly createdAt: Instant;
  updatedAt: Instant;
  closedAt: Instant | null;
  closedBy: Account | null;
  comments: IssueComment[];
  edits: Edit[];
  subIssues: Issue[];
  parent: Issue | undefined;
  pull: PullRequestDetail | undefined;
};

export type ReleaseAsset = {
  readonly id: number;
  readonly name: string;
  readonly label: string | null;
  readonly contentType: string;
  readonly content: Buffer;
  readonly uploader: Account;
  readonly createdAt: Instant;
};

export type Release = {
  id: number;
  tagName: string;
  targetCommitish: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  readonly author: Account;
  readonly createdAt: Instant;
  updatedAt: Instant;
  publishedAt: Instant | null;
  assets: ReleaseAsset[];
  /** Undefined: decided by date and semantic version. */
  makeLatest: boolean | undefined;
};

/** What a repository's plan or settings offer. */
export type Features = {
  codeScanning: boolean;
  dependabotAlerts: boolean;
  secretScanning: boolean;
  issues: boolean;
};

export type Repository = {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly private: boolean;
  defaultBranch: string;
  readonly createdAt: Instant;
  readonly git: GitStore;
  /** Full names (`refs/heads/main`) to object ids; an annotated tag points at its tag object. */
  readonly refs: Map<string, string>;
  readonly features: Features;
  /** `read`, `triage`, `write`, `maintain` or `admin` by login. */
  readonly collaborators: Map<string, string>;
  readonly protectedBranches: Set<string>;
  /** Rules by branch name. */
  readonly rules: Map<string, BranchRule[]>;
  readonly checkSuites: CheckSuite[];
  readonly checkRuns: CheckRun[];
  readonly statuses: CommitStatus[];
  readonly workflows: Workflow[];
  readonly runs: WorkflowRun[];
  readonly concurrencyGroups: ConcurrencyGroup[];
  readonly artifacts: Artifact[];
  readonly deployments: Deployment[];
  readonly environments: Environment[];
  readonly labels: Label[];
  readonly milestones: Milestone[];
  /** Issues and pull requests, which share their numbers. */
  readonly issues: Issue[];
  readonly releases: Release[];
  readonly codeScanningAlerts: CodeScanningAlert[];
  readonly codeScanningAnalyses: CodeScanningAnalysis[];
  readonly dependabotAlerts: DependabotAlert[];
  readonly secretScanningAlerts: SecretScanningAlert[];
};
