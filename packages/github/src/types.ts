import type { Reading } from '@release-actions/evidence';
import type * as Actions from './records/actions.ts';
import type * as Code from './records/code.ts';
import type * as Deployments from './records/deployments.ts';
import type * as Issues from './records/issues.ts';
import type * as Security from './records/security.ts';
import type { ReleaseSnapshot, SnapshotRequest } from './records/snapshot.ts';
import type { PlannedWrite, Written } from './written.ts';

/** Time as the gateway sees it. Tests pass their own, so that waiting for `Retry-After` takes no time. */
export type GatewayClock = {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Resolves after `ms`, or at once when `signal` aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
};

export type GitHubOptions = {
  readonly token: string;
  /** App token for organisation projects, teams and secret scanning; without it these answer `not-permitted`. */
  readonly directoryToken?: string;
  /** Such as `https://api.github.com`. */
  readonly apiUrl: string;
  /** Default: derived from `apiUrl`. */
  readonly graphqlUrl?: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** Ends everything under way. */
  readonly signal?: AbortSignal;
  /** One request, its body included. Default 10,000. */
  readonly deadlineMs?: number;
  /** One call with its retries and its waits for `Retry-After`. Default 30,000. */
  readonly patienceMs?: number;
  /** Record writes in `planned` instead of sending them. Default false. */
  readonly dryRun?: boolean;
  readonly clock?: GatewayClock;
};

export type RepositoryReads = {
  readonly read: () => Promise<Reading<Code.Repository>>;
  readonly defaultBranchHead: () => Promise<Reading<Code.BranchHead>>;
  /** `ref`: SHA (also abbreviated), branch or tag. */
  readonly commit: (ref: string) => Promise<Reading<Code.Commit>>;
  readonly compare: (base: string, head: string) => Promise<Reading<Code.Comparison>>;
  /** True when `ancestor` is reachable from `descendant`, or is the same commit. One small request. */
  readonly isAncestor: (ancestor: string, descendant: string) => Promise<Reading<boolean>>;
  /** Finds the commit behind a full ref name (`refs/tags/v1`), tag, branch or SHA, in this order. */
  readonly resolve: (ref: string) => Promise<Reading<Code.ResolvedRef>>;
  /** All refs below a prefix, such as `tags/storefront-`. */
  readonly matchingRefs: (prefix: string) => Promise<Reading<readonly Code.GitRef[]>>;
  /** `not-found` only when the commit itself could be read. */
  readonly file: (path: string, ref: string) => Promise<Reading<Code.FileContent>>;
  /** A file at the head of the default branch, with the commit that was the head. */
  readonly fileOnDefaultBranch: (path: string) => Promise<Reading<Code.FileContent>>;
  /** Names of files and folders (folders end in `/`) directly below `path` at `ref`. */
  readonly folder: (path: string, ref: string) => Promise<Reading<readonly string[]>>;
  /** All rules that apply to a branch, from repository and organisation rulesets. */
  readonly branchRules: (branch: string) => Promise<Reading<readonly Code.BranchRule[]>>;
  readonly rateLimit: () => Promise<Reading<Code.RateLimit>>;
};

export type RefWrites = {
  readonly read: (name: string) => Promise<Reading<Code.GitRef>>;
  /** `conflict` when it exists already: creation is atomic, so one of two callers wins. */
  readonly create: (name: string, sha: string) => Promise<Written<Code.GitRef>>;
  /** Moves the ref only if it still points at `before`, else `conflict`. */
  readonly compareAndSet: (name: string, before: string, after: string) => Promise<Written<Code.GitRef>>;
  /** Deletes the ref only if it still points at `before`, else `conflict`. */
  readonly compareAndDelete: (name: string, before: string) => Promise<Written<null>>;
  /** Deletes whatever it points at; a ref that is not there is a success. */
  readonly delete: (name: string) => Promise<Written<null>>;
  /** An annotated tag object that carries `message`: what a lock ref points at. Answers its SHA. */
  readonly createTagObject: (tag: TagObject) => Promise<Written<string>>;
  readonly readTagObject: (sha: string) => Promise<Reading<TagObject>>;
};

export type TagObject = { readonly tag: string; readonly message: string; readonly commit: string };

export type CheckRunWrite = {
  readonly name: string;
  readonly sha: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion?: 'success' | 'failure' | 'action_required' | 'cancelled' | 'timed_out';
  readonly externalId?: string;
  readonly detailsUrl?: string;
  readonly startedAt?: string;
  readonly completedAt?: string;
  readonly output?: {
    readonly title: string;
    readonly summary: string;
    readonly text?: string;
    /** At most 50: GitHub refuses the whole request for one more. */
    readonly annotations?: readonly Actions.CheckAnnotation[];
  };
};

export type Checks = {
  /**
   * The newest run of each name in each suite, all pages, each with the workflow run that it belongs to.
   * `origins: false` leaves the workflow runs out, and the request and permission that they cost; `superseded: true`
   * lists those too that a newer one of their name has replaced.
   */
  readonly ofCommit: (
    sha: string,
    options?: { readonly origins?: boolean; readonly superseded?: boolean },
  ) => Promise<Reading<readonly Actions.CheckRun[]>>;
  readonly suites: (sha: string) => Promise<Reading<readonly Actions.CheckSuite[]>>;
  readonly annotations: (id: number) => Promise<Reading<readonly Actions.CheckAnnotation[]>>;
  readonly statuses: (sha: string) => Promise<Reading<readonly Actions.CommitStatus[]>>;
  readonly create: (check: CheckRunWrite) => Promise<Written<Actions.CheckRun>>;
  /** `sha` and `name` need not be repeated. */
  readonly update: (
    id: number,
    change: Partial<Omit<CheckRunWrite, 'sha'>>,
  ) => Promise<Written<Actions.CheckRun>>;
};

export type RunFilter = {
  readonly sha?: string;
  readonly event?: string;
  readonly branch?: string;
  readonly status?: string;
  /** File name (`release.yml`) or id. */
  readonly workflow?: string | number;
  /** GitHub date range, such as `>=2026-11-01`. */
  readonly created?: string;
  /** Stop after this many, newest first. Default: all. */
  readonly atMost?: number;
};

export type Runs = {
  readonly list: (filter: RunFilter) => Promise<Reading<readonly Actions.WorkflowRun[]>>;
  /** Pass `attempt` for an earlier one. */
  readonly read: (id: number, attempt?: number) => Promise<Reading<Actions.WorkflowRun>>;
  readonly approvals: (id: number) => Promise<Reading<readonly Actions.RunApproval[]>>;
  readonly dispatch: (
    workflow: string,
    ref: string,
    inputs: Readonly<Record<string, string>>,
  ) => Promise<Written<Actions.DispatchedRun>>;
  readonly cancel: (id: number) => Promise<Written<null>>;
  /** Who holds a concurrency group and who waits for it; an inactive group is an empty list. */
  readonly concurrencyGroup: (
    name: string,
    ahead?: { readonly ofRun?: number; readonly ofJob?: number },
  ) => Promise<Reading<readonly Actions.ConcurrencyGroupMember[]>>;
};

export type Artifacts = {
  /** Every artifact of this exact name in the repository, newest first. */
  readonly byName: (name: string) => Promise<Reading<readonly Actions.Artifact[]>>;
  readonly ofRun: (runId: number, name?: string) => Promise<Reading<readonly Actions.Artifact[]>>;
  /** The files in it, by path. At most 32 MiB unpacked. */
  readonly files: (id: number) => Promise<Reading<ReadonlyMap<string, Uint8Array>>>;
};

export type DeploymentWrite = {
  readonly sha: string;
  readonly environment: string;
  readonly task: string;
  readonly description?: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly productionEnvironment?: boolean;
  readonly transientEnvironment?: boolean;
};

export type DeploymentStatusWrite = {
  readonly state: 'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success';
  /** Clipped to GitHub's 140 characters. */
  readonly description?: string;
  readonly logUrl?: string;
  readonly environmentUrl?: string;
  /** GitHub marks earlier deployments inactive. Default false: history stays as it was written. */
  readonly autoInactive?: boolean;
};

export type DeploymentFilter = {
  readonly environment: string;
  /** Stop after this many, newest first. Default: all. */
  readonly atMost?: number;
  /** Ask for this commit only. */
  readonly sha?: string;
};

export type DeploymentAccess = {
  /** Newest first, each with all its statuses. One GraphQL request a hundred; REST where GraphQL is not there. */
  readonly list: (filter: DeploymentFilter) => Promise<Reading<readonly Deployments.DeploymentRow[]>>;
  readonly read: (id: number) => Promise<Reading<Deployments.DeploymentRow>>;
  /** Always `auto_merge: false` and `required_contexts: []`: GitHub must neither merge nor judge. */
  readonly create: (deployment: DeploymentWrite) => Promise<Written<Deployments.DeploymentRow>>;
  readonly addStatus: (
    id: number,
    status: DeploymentStatusWrite,
  ) => Promise<Written<Deployments.DeploymentStatusRow>>;
  readonly environment: (name: string) => Promise<Reading<Deployments.Environment>>;
  readonly environments: () => Promise<Reading<readonly Deployments.Environment[]>>;
};

export type IssueFilter = {
  readonly labels?: readonly string[];
  /** Login; for a bot with its `[bot]`. */
  readonly creator?: string;
  readonly state?: 'open' | 'closed' | 'all';
  readonly milestone?: number;
  readonly since?: string;
};

export type IssueWrite = {
  readonly title: string;
  readonly body: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly milestone?: number;
};

export type IssueChange = Partial<Omit<IssueWrite, 'milestone'>> & {
  readonly milestone?: number | null;
  readonly state?: 'open' | 'closed';
  readonly stateReason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened';
};

/** An issue after a write. GitHub drops labels and assignees silently where it does not like them. */
export type WrittenIssue = {
  readonly issue: Issues.Issue;
  readonly dropped: { readonly labels: readonly string[]; readonly assignees: readonly string[] };
};

export type LabelWrite = {
  readonly name: string;
  /** Six hex digits, without `#`. */
  readonly color: string;
  readonly description?: string;
};

export type IssueAccess = {
  /** Issues only, never pull requests; all pages; oldest first. */
  readonly list: (filter: IssueFilter) => Promise<Reading<readonly Issues.Issue[]>>;
  readonly read: (number: number) => Promise<Reading<Issues.Issue>>;
  readonly create: (issue: IssueWrite) => Promise<Written<WrittenIssue>>;
  readonly update: (number: number, change: IssueChange) => Promise<Written<WrittenIssue>>;
  /** Oldest first, all pages, with edits, minimising and author type. */
  readonly comments: (number: number) => Promise<Reading<readonly Issues.Comment[]>>;
  readonly comment: (number: number, body: string) => Promise<Written<Issues.Comment>>;
  readonly editComment: (commentId: number, body: string) => Promise<Written<Issues.Comment>>;
  /** Creates what is missing; existing labels stay as they are. */
  readonly ensureLabels: (labels: readonly LabelWrite[]) => Promise<Written<readonly string[]>>;
  readonly addSubIssue: (parent: number, childId: number) => Promise<Written<null>>;
  readonly milestones: (state: 'open' | 'closed' | 'all') => Promise<Reading<readonly Issues.Milestone[]>>;
  readonly milestone: (number: number) => Promise<Reading<Issues.Milestone>>;
  /** Everything that a milestone holds, pull requests too, each issue with the pull requests linked to it. */
  readonly milestoneItems: (number: number) => Promise<Reading<readonly Issues.MilestoneItem[]>>;
  readonly closeMilestone: (number: number) => Promise<Written<Issues.Milestone>>;
};

export type PullRequests = {
  readonly read: (number: number) => Promise<Reading<Issues.PullRequest>>;
  /** What each number is, a hundred a request, halved when GitHub cuts the query. In the order asked. */
  readonly items: (numbers: readonly number[]) => Promise<Reading<readonly Issues.NumberedItem[]>>;
  /** Pull requests that GitHub associates with each commit. In the order asked. */
  readonly ofCommits: (shas: readonly string[]) => Promise<Reading<readonly Issues.CommitPullRequests[]>>;
  readonly files: (number: number) => Promise<Reading<readonly Code.ChangedFile[]>>;
};

export type ReleaseWrite = {
  readonly tag: string;
  readonly target: string;
  readonly name: string;
  readonly body: string;
  readonly prerelease?: boolean;
};

export type ReleaseAccess = {
  /** Newest first. Drafts are included only where the token may write contents: see `draftsVisible`. */
  readonly list: (atMost?: number) => Promise<Reading<readonly Issues.Release[]>>;
  /** Published releases only: GitHub knows no draft by its tag. */
  readonly byTag: (tag: string) => Promise<Reading<Issues.Release>>;
  readonly read: (id: number) => Promise<Reading<Issues.Release>>;
  /** Drafts of this tag, newest first; `not-permitted` where drafts are invisible to the token. */
  readonly draftsOf: (tag: string) => Promise<Reading<readonly Issues.Release[]>>;
  readonly createDraft: (release: ReleaseWrite) => Promise<Written<Issues.Release>>;
  /** Reads it again first: `conflict` when it is no longer a draft, or its body is not `expectedBody`. */
  readonly updateDraft: (
    id: number,
    change: Partial<ReleaseWrite>,
    expectedBody?: string,
  ) => Promise<Written<Issues.Release>>;
  /** Reads it again first, as `updateDraft`. Publishing what is already published is a success. */
  readonly publish: (
    id: number,
    options: {
      readonly expectedBody?: string;
      readonly latest?: boolean;
      /** Commit that GitHub makes the tag on, in the same request, where there is none yet. */
      readonly target?: string;
    },
  ) => Promise<Written<Issues.Release>>;
  /** For a published release: mark or unmark as latest or pre-release. The text stays as it is. */
  readonly setStanding: (
    id: number,
    standing: { readonly latest?: boolean; readonly prerelease?: boolean },
  ) => Promise<Written<Issues.Release>>;
  /** An asset of the same name and digest is a success; of another digest a `conflict`. */
  readonly uploadAsset: (
    release: Pick<Issues.Release, 'id' | 'uploadUrl'>,
    asset: { readonly name: string; readonly content: Uint8Array; readonly contentType: string },
  ) => Promise<Written<Issues.ReleaseAsset>>;
  readonly deleteAsset: (asset: Pick<Issues.ReleaseAsset, 'id' | 'name'>) => Promise<Written<null>>;
  readonly assetContent: (assetId: number) => Promise<Reading<Uint8Array>>;
};

export type SecurityReads = {
  readonly codeScanningAnalyses: (filter: {
    readonly ref?: string;
    /** GitHub knows no such filter: applied here, after reading every page of the ref. */
    readonly sha?: string;
  }) => Promise<Reading<readonly Security.CodeScanningAnalysis[]>>;
  /** Without `ref`: the default branch. */
  readonly codeScanningAlerts: (filter: {
    readonly state?: 'open' | 'dismissed' | 'fixed';
    readonly ref?: string;
  }) => Promise<Reading<readonly Security.CodeScanningAlert[]>>;
  /** State of the default branch now, never of a commit. */
  readonly dependabotAlerts: (filter: {
    /** Default: every state. */
    readonly states?: readonly ('open' | 'dismissed' | 'auto_dismissed' | 'fixed')[];
  }) => Promise<Reading<readonly Security.DependabotAlert[]>>;
  /** State of the whole repository now. Needs the directory token. */
  readonly secretScanningAlerts: (filter: {
    readonly state?: 'open' | 'resolved';
  }) => Promise<Reading<readonly Security.SecretScanningAlert[]>>;
};

export type Directory = {
  /** `organization/slug` or a slug of the repository's owner. Never falls back to a user of that name. */
  readonly team: (slug: string) => Promise<Reading<Security.Team>>;
  readonly user: (login: string) => Promise<Reading<Code.Account>>;
  /** A Projects v2 board with every item; `statusField` is the single-select field to read. */
  readonly project: (project: {
    readonly owner: string;
    readonly number: number;
    readonly statusField: string;
  }) => Promise<Reading<Issues.Project>>;
};

/** Everything asked of GitHub. Every read says known or unknown, every write done, planned or refused. */
export type GitHub = {
  readonly repository: RepositoryReads;
  readonly refs: RefWrites;
  readonly checks: Checks;
  readonly runs: Runs;
  readonly artifacts: Artifacts;
  readonly deployments: DeploymentAccess;
  readonly issues: IssueAccess;
  readonly pullRequests: PullRequests;
  readonly releases: ReleaseAccess;
  readonly security: SecurityReads;
  readonly directory: Directory;
  /** Many parts in one request; each part is known or unknown by itself. */
  readonly snapshot: (request: SnapshotRequest) => Promise<ReleaseSnapshot>;
  /** In a dry run, every write that would have been made. */
  readonly planned: readonly PlannedWrite[];
  /** Requests sent so far, for budgets and benches. */
  readonly requests: () => number;
  /** `Date` header of GitHub's newest answer, ISO 8601; null before the first. Shows a wrong local clock. */
  readonly serverTime: () => string | null;
};
