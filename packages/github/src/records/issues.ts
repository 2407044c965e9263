import type { Account } from './code.ts';

export type Label = { readonly name: string; readonly color: string; readonly description: string | null };

export type Milestone = {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly description: string | null;
  readonly dueOn: string | null;
  readonly openIssues: number;
  readonly closedIssues: number;
  readonly url: string;
};

export type Issue = {
  readonly number: number;
  readonly id: number;
  readonly nodeId: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  /** `completed`, `not_planned`, `reopened`, `duplicate`; null while open and never closed. */
  readonly stateReason: string | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly author: Account | null;
  readonly milestone: { readonly number: number; readonly title: string } | null;
  readonly isPullRequest: boolean;
  readonly locked: boolean;
  readonly commentCount: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  readonly closedBy: string | null;
  readonly url: string;
};

/** A comment with what decides whether it still says what its author said. */
export type Comment = {
  readonly id: number;
  readonly nodeId: string;
  readonly body: string;
  readonly author: Account | null;
  /** `OWNER`, `MEMBER`, `COLLABORATOR`, `CONTRIBUTOR`, `NONE`, … */
  readonly association: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Null: never edited. */
  readonly lastEditedAt: string | null;
  readonly editor: string | null;
  readonly minimized: boolean;
  readonly minimizedReason: string | null;
  readonly url: string;
};

export type PullRequest = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly draft: boolean;
  readonly author: Account | null;
  readonly labels: readonly string[];
  readonly base: string;
  readonly head: string;
  readonly headSha: string;
  readonly fromFork: boolean;
  readonly mergeCommit: string | null;
  readonly mergedAt: string | null;
  readonly mergedBy: string | null;
  readonly milestone: { readonly number: number; readonly title: string } | null;
  /** Issues that merging closes. */
  readonly closes: readonly LinkedIssue[];
  readonly url: string;
};

/** A pull request that is linked to an issue and would close it. */
export type LinkedPullRequest = {
  readonly number: number;
  readonly state: 'open' | 'closed' | 'merged';
  readonly mergeCommit: string | null;
  readonly mergedAt: string | null;
  /** `owner/name`. */
  readonly repository: string;
};

export type LinkedIssue = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly stateReason: string | null;
  readonly labels: readonly string[];
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequests: readonly LinkedPullRequest[];
  readonly url: string;
};

/** Everything that a milestone holds: issues and pull requests. */
export type MilestoneItem =
  | { readonly kind: 'issue'; readonly issue: LinkedIssue }
  | { readonly kind: 'pull-request'; readonly pullRequest: PullRequest };

/** What a number turned out to be: `#12` may be an issue, a pull request, or nothing. */
export type NumberedItem =
  | { readonly kind: 'pull-request'; readonly number: number; readonly pullRequest: PullRequest }
  | { readonly kind: 'issue'; readonly number: number; readonly issue: LinkedIssue }
  | { readonly kind: 'absent'; readonly number: number };

export type CommitPullRequests = { readonly sha: string; readonly pullRequests: readonly PullRequest[] };

export type ReleaseAsset = {
  readonly id: number;
  readonly name: string;
  readonly sizeBytes: number;
  readonly contentType: string;
  /** `sha256:…` where GitHub states it. */
  readonly digest: string | null;
  readonly url: string;
};

export type Release = {
  readonly id: number;
  readonly tag: string;
  readonly name: string;
  readonly body: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** Branch or SHA that the tag is made from when a draft is published. */
  readonly target: string;
  readonly author: Account | null;
  readonly createdAt: string;
  /** When the record last changed, where GitHub says so. */
  readonly updatedAt: string | null;
  readonly publishedAt: string | null;
  readonly url: string;
  readonly uploadUrl: string;
  readonly assets: readonly ReleaseAsset[];
};

export type ProjectItem = {
  readonly id: string;
  /** `redacted`: the token may not see it, so nothing is known about it. */
  readonly kind: 'issue' | 'pull-request' | 'draft' | 'redacted';
  readonly archived: boolean;
  /** Option name and id of the single-select field asked for; null: no value set. */
  readonly status: { readonly name: string; readonly optionId: string } | null;
  readonly number: number | null;
  readonly title: string | null;
  readonly body: string | null;
  /** `open`, `closed`, `merged`. */
  readonly state: string | null;
  readonly stateReason: string | null;
  readonly repository: string | null;
  /** The default branch of that repository. */
  readonly defaultBranch: string | null;
  /** Of an issue: the pull requests that are linked to it. */
  readonly pullRequests: readonly LinkedPullRequest[];
  readonly url: string | null;
  /** Branch that a pull request is for, and the commit that it was merged as; null for anything else. */
  readonly base: string | null;
  readonly mergeCommit: string | null;
  readonly mergedAt: string | null;
  readonly milestone: string | null;
  readonly labels: readonly string[];
  /** Other single-select, text, iteration and number fields by name, as text. */
  readonly fields: Readonly<Record<string, string>>;
};

export type Project = {
  readonly id: string;
  readonly title: string;
  readonly closed: boolean;
  readonly url: string;
  /** Options of the single-select field asked for, in board order. */
  readonly statusOptions: readonly { readonly id: string; readonly name: string }[];
  readonly items: readonly ProjectItem[];
};
