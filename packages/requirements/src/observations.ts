import type { Ancestry, StandingFreeze } from '@release-actions/deployments';
import type { ArtifactDigest, Reading } from '@release-actions/evidence';
import type { Role } from '@release-actions/report';

/**
 * Facts about the world as plain data, each with its proof or the reason why there is none. Everything decided
 * here is decided from these alone, so that a record can be judged again later and offline.
 */
export type Observations = {
  /** ISO 8601 instant at which the evaluation speaks. */
  readonly now: string;
  /** Signed distance of this machine's clock from GitHub's, in milliseconds; positive: this one is ahead. */
  readonly clockSkew: Reading<number>;
  readonly run: RunFact;
  /** Who let this run through to its environments; empty where the policy does not count that. */
  readonly approvals: Reading<readonly ApprovalFact[]>;
  readonly ticket: Reading<TicketFact | null>;
  readonly comments: Reading<readonly CommentFact[]>;
  readonly people: Readonly<Record<Role, Reading<RoleFact>>>;
  readonly release: Reading<ReleaseFact>;
  readonly checks: ChecksFact;
  readonly security: SecurityFact;
  /** Lockfiles that differ between this commit and the default branch's head. */
  readonly lockfiles: Reading<readonly string[]>;
  readonly evidence: Reading<readonly EvidenceFact[]>;
  /** Drills of this service outside production for other commits, the newest few; none where nobody asks for one. */
  readonly drills: Reading<readonly EvidenceFact[]>;
  readonly freezes: Reading<FreezeFact>;
  /** What is to be deployed, by component; empty where the commit itself is. */
  readonly artifacts: readonly ArtifactDigest[];
  /** What each environment runs, by our deployment records; null: nothing of ours was ever deployed. */
  readonly live: Readonly<Record<string, Reading<LiveFact | null>>>;
  /** Our newest record of this very release, where something newer runs by now; null: there is none. */
  readonly superseded?: Reading<LiveFact | null>;
  /** What each environment's version address says now. */
  readonly served: Readonly<Record<string, Reading<string>>>;
  /** Null: there is none of this name. */
  readonly environment: Reading<EnvironmentFact | null>;
  readonly repository: Reading<{ readonly private: boolean; readonly defaultBranch: string }>;
  readonly scope: Reading<ScopeFact>;
  readonly files: Readonly<Record<string, Reading<FileFact | null>>>;
  /** Issues that hold the customers' words of this release; absent where they stand in a file. */
  readonly communications?: Reading<readonly CommunicationFact[]>;
  readonly holidays: Reading<readonly HolidayFact[]>;
  readonly answers: Readonly<Record<string, Reading<HttpFact>>>;
};

/** The run that is asking. */
export type RunFact = {
  readonly id: number;
  readonly attempt: number;
  readonly url: string;
  readonly workflowPath: string;
  readonly event: string;
  /** Production is about to be changed by this run. */
  readonly deploying: boolean;
  /** Who started it, and who started this attempt; empty where no person did. */
  readonly actor: string;
  readonly triggeringActor: string;
};

/** A reviewer's answer to GitHub's question whether a job may deploy to an environment. It bears no time. */
export type ApprovalFact = {
  readonly login: string;
  readonly state: string;
  readonly environments: readonly string[];
};

export type TicketFact = {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed';
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly createdAt: string;
};

export type AccountFact = { readonly login: string | null; readonly type: string | null };

export type CommentFact = {
  readonly id: number;
  readonly body: string;
  readonly author: AccountFact | null;
  readonly createdAt: string;
  readonly lastEditedAt: string | null;
  readonly minimized: boolean;
  readonly url: string;
};

/** Who may answer for a role now. */
export type RoleFact = {
  readonly members: readonly string[];
  /** May answer when every member is barred by the rules about people. */
  readonly substitutes: readonly string[];
  /** The role is not set in the policy: the release-manager's members answer for it. */
  readonly fallback: boolean;
};

export type PersonOnCommit = { readonly login: string | null; readonly name: string };

/** What is to be released, and since when it has been that. */
export type ReleaseFact = {
  readonly sha: string;
  /** What the asked ref points to at the end of the reads; differs from `sha` where it moved meanwhile. */
  readonly shaAtEnd: string;
  readonly tag: string | null;
  /** ISO 8601 instant of the commit. */
  readonly committedAt: string;
  readonly authors: readonly PersonOnCommit[];
  /** Commit that is live or was released before; null for the first release. */
  readonly previousSha: string | null;
  readonly previousRelease: string | null;
  /**
   * ISO 8601 instant from which things are new: the previous release's commit or its deployment, whichever came first,
   * since what was found on later commits meanwhile was not part of it. Null for the first release.
   */
  readonly previousAt: string | null;
  readonly defaultBranch: string;
  readonly isDefaultBranchHead: boolean;
  readonly policy: PolicyFact;
};

/** Where the policy came from. */
export type PolicyFact = {
  readonly path: string;
  readonly commit: string;
  readonly digest: string;
  /** The release itself changes the policy file. */
  readonly changedInRelease: boolean;
};

export type CheckOriginFact = {
  readonly runId: number;
  /** Null where GitHub was asked in a way that does not tell; of one run only the newest attempt is listed. */
  readonly attempt: number | null;
  readonly workflowId: number;
  readonly workflowName: string | null;
  readonly workflowPath: string | null;
  readonly event: string;
};

export type CheckRunFact = {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  readonly url: string;
  readonly externalId: string | null;
  readonly app: { readonly id: number; readonly slug: string } | null;
  readonly suiteId: number | null;
  readonly origin: CheckOriginFact | null;
};

/** A group of checks of one app: on which branch the commit was built. */
export type SuiteFact = {
  readonly sha: string;
  readonly branch: string | null;
  readonly createdAt: string | null;
};

export type StatusFact = {
  readonly context: string;
  readonly state: string;
  readonly targetUrl: string | null;
  readonly creator: AccountFact | null;
  readonly createdAt: string;
};

export type WorkflowRunFact = {
  readonly id: number;
  /** Null only for runs that have ended. */
  readonly attempt: number | null;
  readonly workflowId: number;
  readonly name: string | null;
  readonly path: string;
  readonly event: string;
  readonly status: string | null;
  readonly conclusion: string | null;
  readonly suiteId: number | null;
  readonly startedAt: string | null;
  readonly createdAt: string;
  readonly url: string;
};

export type RequiredCheckFact = { readonly name: string; readonly appId: number | null };

export type ChecksFact = {
  readonly runs: Reading<readonly CheckRunFact[]>;
  readonly statuses: Reading<readonly StatusFact[]>;
  readonly workflowRuns: Reading<readonly WorkflowRunFact[]>;
  /** What GitHub's rules for the default branch demand. */
  readonly required: Reading<readonly RequiredCheckFact[]>;
};

/** The same shape for every source; severities are ordered by `severityRank`. */
export type AlertFact = {
  readonly source: 'code-scanning' | 'dependabot' | 'secret-scanning';
  readonly number: number;
  readonly state: string;
  readonly title: string;
  /** Null: not stated, which ranks highest. */
  readonly severity: string | null;
  readonly createdAt: string;
  /** Null while it is not fixed, and where nobody says when. */
  readonly fixedAt: string | null;
  readonly tool: string | null;
  readonly category: string | null;
  readonly dismissal: {
    readonly reason: string | null;
    readonly by: string | null;
    readonly at: string | null;
  } | null;
  readonly url: string;
};

export type AnalysisFact = {
  readonly id: number;
  readonly tool: string;
  readonly category: string | null;
  readonly sha: string;
  readonly createdAt: string;
  readonly error: string;
  readonly warning: string;
};

export type SecurityFact = {
  readonly codeScanning: Reading<readonly AlertFact[]>;
  readonly analyses: Reading<readonly AnalysisFact[]>;
  readonly dependabot: Reading<readonly AlertFact[]>;
  readonly secretScanning: Reading<readonly AlertFact[]>;
};

/** One statement that was kept somewhere, and whether its origin is proven. */
export type EvidenceFact = {
  readonly digest: string;
  readonly kind: string;
  readonly service: string;
  readonly environment: string;
  readonly wave: string;
  readonly sha: string;
  readonly artifacts: readonly ArtifactDigest[];
  readonly outcome: string;
  readonly headline: string;
  readonly reasons: readonly string[];
  /** Versions that the environment served at the first and at the last look; null where none was read. */
  readonly served: { readonly first: string; readonly last: string } | null;
  readonly policyDigest: string | null;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly expiresAt: string | null;
  readonly people: readonly {
    readonly login: string;
    readonly role: string;
    readonly act: string;
    readonly at: string;
  }[];
  readonly producer: {
    readonly runId: number;
    readonly runAttempt: number;
    readonly workflowPath: string;
    readonly url: string;
  };
  /** Kind-specific facts that the statement carries, such as counts of checks. */
  readonly detail: unknown;
  /** Null: bytes, digest and producing run were verified. Otherwise why it proves nothing. */
  readonly refusal: string | null;
};

export type LiveFact = {
  readonly sha: string;
  readonly version: string;
  readonly deploymentId: number;
  readonly at: string;
  /** `mutating`: the outcome is not known yet. */
  readonly phase: string;
  /** Monitor evidence, or the person who accepted or adopted it; null: nobody vouches for it. */
  readonly verifiedBy: string | null;
  /** Why it is bad; null while nothing says so. */
  readonly bad: string | null;
  /** Digest of the go that it was deployed by, where its record names one. */
  readonly gateEvidence?: string;
};

/** What rollbacks froze, and how the commit under judgement stands to each bad commit. */
export type FreezeFact = {
  readonly standing: readonly StandingFreeze[];
  /** ISO 8601 instant at which each was set, by the id of its record. */
  readonly setAt: Readonly<Record<string, string>>;
  /** By bad commit in lower case. */
  readonly ancestry: Readonly<Record<string, Ancestry>>;
};

export type EnvironmentFact = {
  readonly name: string;
  readonly url: string | null;
  readonly rules: readonly ProtectionRuleFact[];
  /** Null: every branch and tag may deploy. */
  readonly branchPolicy: object | null;
  readonly adminsBypass: boolean | null;
};

export type ProtectionRuleFact =
  | {
      readonly type: 'required_reviewers';
      readonly reviewers: readonly { readonly type: 'User' | 'Team'; readonly name: string }[];
      readonly preventSelfReview: boolean;
    }
  | { readonly type: 'wait_timer'; readonly minutes: number }
  | { readonly type: 'branch_policy' }
  | { readonly type: 'other'; readonly name: string };

export type ScopeItem = {
  /** Such as `#12`, `octoacme/other#4`, `SHOP-9`. */
  readonly key: string;
  readonly number: number | null;
  readonly kind: 'issue' | 'pull-request' | 'draft' | 'redacted' | 'external';
  readonly title: string;
  readonly url: string | null;
  readonly state: 'open' | 'closed' | 'merged' | 'unknown';
  readonly stateReason: string | null;
  /** The board's option, where the source is a board or a tracker. */
  readonly status: { readonly name: string; readonly optionId: string } | null;
  readonly archived: boolean;
  readonly labels: readonly string[];
  /** Branch that a pull request was merged to; null for issues. */
  readonly base: string | null;
  /** Branch that it should have been merged to, where its repository is another one; null: this repository's. */
  readonly defaultBranch: string | null;
  /** The merge is part of the release, whatever branch it went to. */
  readonly inRelease: boolean;
  /** Open task-list boxes under a heading "Acceptance criteria"; null where there is no such heading. */
  readonly openCriteria: number | null;
  /** Pull requests linked to an issue that are still open, such as `#9` or `octoacme/other#4`. */
  readonly openPullRequests: readonly string[];
  /** Pull requests of this item that were merged only after the released commit was made. */
  readonly mergedLater: readonly string[];
};

/** An issue that a pull request of the release closes. */
export type LinkedFact = Pick<ScopeItem, 'key' | 'title' | 'url' | 'labels'>;

export type ScopeFact = {
  /** Printed as it is: "v1.3.0..9d04e77, 14 commits", "milestone 1.4.0", "project Storefront, Release = 1.4.0". */
  readonly description: string;
  readonly items: readonly ScopeItem[];
  readonly commits: readonly {
    readonly sha: string;
    readonly title: string;
    readonly items: readonly string[];
  }[];
  /** Options of the board's field, in its order; empty where the source is no board. */
  readonly statusOptions: readonly { readonly id: string; readonly name: string }[];
  /** Issues that the release's pull requests close, whatever the source of its items is. */
  readonly linked: readonly LinkedFact[];
  readonly milestone: { readonly number: number; readonly url: string } | null;
  readonly files: readonly { readonly path: string; readonly patch: string | null }[];
  readonly filesComplete: boolean;
  readonly labels: readonly string[];
};

export type FileFact = {
  readonly path: string;
  readonly text: string;
  readonly digest: string;
  readonly url: string;
};

/** An issue made with the form for customers' words. */
export type CommunicationFact = { readonly number: number; readonly url: string; readonly text: string };

/** A closed span: whole local days, or instants. `to` is exclusive. */
export type HolidayFact =
  | { readonly name: string; readonly fromDate: string; readonly toDate: string }
  | { readonly name: string; readonly from: string; readonly to: string };

export type HttpFact = { readonly status: number; readonly body: string };
