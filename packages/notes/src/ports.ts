import type { Reading } from '@release-actions/evidence';
import type { Role } from '@release-actions/report';
import type { RoleMembers } from './approval/approval.ts';
import type { TicketComment } from './approval/commands.ts';
import type { KnownIssue } from './fields/field.ts';
import type { FragmentFile } from './fragments/fragments.ts';
import type { Commit, HistoryRange, RangeEnds } from './history/history.ts';
import type { PullFacts } from './pulls/apply.ts';

export type RangeRequest = {
  /** Name of the previous release; undefined for the first one. */
  readonly from?: string | undefined;
  readonly to: string;
  /** Only commits that touch these paths, for a service of a monorepo; none means all. */
  readonly paths?: readonly string[];
  /** Which tags count as releases when saying where a change shipped first; none means all. */
  readonly tagPattern?: RegExp;
  /** Called for each commit of the range as it comes, so that reading it need not wait for the rest. */
  readonly onCommit?: (commit: Commit) => unknown;
};

/** The repository's history: a clone beside us, or GitHub where there is none. Throws `HistoryError`. */
export type History = {
  range(request: RangeRequest): Promise<HistoryRange>;
  /** The newest tag before `to` on its own line that matches one of the globs; with `stable` no pre-release. */
  previousTag(request: {
    to: string;
    pattern?: readonly string[];
    stable?: boolean;
  }): Promise<string | undefined>;
  /** Full object name of a tag, branch or commit. */
  resolve(name: string): Promise<string>;
  /** Whether one commit, by its full name, is in the history of another. */
  isAncestor(older: string, newer: string): Promise<boolean>;
  /** The files under some folders at the newer end, each with the commit of the range that added it. */
  fragments(ends: RangeEnds, folders: readonly string[]): Promise<readonly FragmentFile[]>;
  /** Paths below some folders that differ between the ends of a range. */
  changedFiles(ends: RangeEnds, folders: readonly string[]): Promise<readonly string[]>;
};

/** The outcome of a write; `planned` in a dry run. */
export type Written<T> =
  | { readonly outcome: 'done'; readonly value: T }
  | { readonly outcome: 'planned' }
  | { readonly outcome: 'refused'; readonly reason: string; readonly message: string; readonly hint: string };

/** A release on GitHub, as far as notes need it. */
export type ReleaseRecord = {
  readonly id: number;
  readonly tag: string;
  readonly body: string;
  readonly draft: boolean;
  readonly target: string;
  readonly url: string;
  /** Files beside it; `digest` is a SHA-256 in hexadecimal, null where GitHub states none. */
  readonly files: readonly { readonly name: string; readonly digest: string | null }[];
};

export type Releases = {
  /** Drafts of this tag, oldest first. Unknown where the token may not see drafts. */
  readonly draftsOf: (tag: string) => Promise<Reading<readonly ReleaseRecord[]>>;
  /** The published release of this tag; null where there is none. */
  readonly published: (tag: string) => Promise<Reading<ReleaseRecord | null>>;
  readonly createDraft: (release: {
    tag: string;
    target: string;
    name: string;
    body: string;
  }) => Promise<Written<ReleaseRecord>>;
  /** Refused when it is no longer a draft, or its text is not `expectedBody` any more. */
  readonly updateDraft: (id: number, body: string, expectedBody: string) => Promise<Written<ReleaseRecord>>;
  /** `target`: the commit that GitHub makes the tag on where there is none yet. */
  readonly publish: (id: number, expectedBody: string, target: string) => Promise<Written<ReleaseRecord>>;
  /** The commit that a tag names; null where there is no such tag. */
  readonly tagged: (tag: string) => Promise<Reading<string | null>>;
  /** Marks a published release: no longer the latest, and a pre-release. Its text stays as it is. */
  readonly withdraw: (id: number) => Promise<Written<ReleaseRecord>>;
  /** Keeps a file beside a draft, in the place of an older one of that name; the same content again is no write. */
  readonly attach: (release: ReleaseRecord, name: string, content: string) => Promise<Written<unknown>>;
};

export type PullRequests = {
  /** What GitHub knows of each number that is a pull request; other numbers are left out. */
  readonly read: (numbers: readonly number[]) => Promise<Reading<readonly PullFacts[]>>;
  /** Numbers of the merged pull requests that GitHub associates with each commit. */
  readonly ofCommits: (shas: readonly string[]) => Promise<Reading<ReadonlyMap<string, readonly number[]>>>;
};

export type Issues = {
  /** Open issues with one of these labels. */
  readonly known: (labels: readonly string[]) => Promise<Reading<readonly KnownIssue[]>>;
};

/** The release ticket: where people answer. */
export type Ticket = {
  /** Null where this release has none yet. */
  readonly find: () => Promise<Reading<{ readonly number: number; readonly url: string } | null>>;
  readonly comments: (ticket: number) => Promise<Reading<readonly TicketComment[]>>;
  /** One comment of ours by its marker, written once and edited later; nothing is sent when it says the same. */
  readonly say: (ticket: number, marker: string, body: string) => Promise<Written<unknown>>;
};

export type People = {
  readonly holdersOf: (role: Role) => Promise<Reading<RoleMembers>>;
};

export type LiveVersion = {
  readonly sha: string;
  /** Evidence or person that says that the monitor was passed; undefined while it runs or after it failed. */
  readonly verifiedBy: string | undefined;
  /** When it was deployed, ISO 8601. */
  readonly deployedAt: string;
};

/** A version that the environment was changed to before the release in question. */
export type EarlierVersion = {
  readonly sha: string;
  /** As its record calls it, mostly its tag. */
  readonly version: string;
  /** When it was verified, ISO 8601; undefined where it never was, or was taken back since. */
  readonly verifiedAt: string | undefined;
  readonly isBad: boolean;
};

export type Deployments = {
  /** What the environment was changed to before it was last changed to this commit, newest first. */
  readonly earlier: (sha: string) => Promise<Reading<readonly EarlierVersion[]>>;
  /** What runs in the environment; null where nothing of ours ever did. */
  readonly live: () => Promise<Reading<LiveVersion | null>>;
  /** Why a commit that was deployed there is bad, by its own record; null: it is not, or never was there. */
  readonly badness: (sha: string) => Promise<Reading<string | null>>;
};
