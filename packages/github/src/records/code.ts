/** A person, bot or App as GitHub names it; `login` is null where the account is gone ("ghost"). */
export type Account = {
  readonly login: string | null;
  /** `User`, `Bot`, `Organization`, `Mannequin`, `EnterpriseUserAccount`; null where GitHub does not say. */
  readonly type: string | null;
};

export type Commit = {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: CommitPerson;
  readonly committer: CommitPerson;
  readonly url: string;
};

export type CommitPerson = {
  readonly name: string;
  readonly email: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** The GitHub account behind the address; null where there is none. */
  readonly login: string | null;
};

export type ChangedFile = {
  readonly path: string;
  readonly previousPath: string | null;
  /** `added`, `removed`, `modified`, `renamed`, `copied`, `changed`, `unchanged`. */
  readonly status: string;
  readonly additions: number;
  readonly deletions: number;
  /** Unified diff of this file; null for binary and for very large changes. */
  readonly patch: string | null;
};

export type Comparison = {
  /** How head stands to base. `ahead` and `identical` mean: base is an ancestor of head. */
  readonly status: 'ahead' | 'behind' | 'diverged' | 'identical';
  readonly aheadBy: number;
  readonly behindBy: number;
  readonly mergeBase: string;
  /** ISO 8601 instant at which the base was committed. */
  readonly baseCommittedAt: string;
  /** Every commit that head has and base has not, oldest first. */
  readonly commits: readonly Commit[];
  readonly files: readonly ChangedFile[];
  /** False where GitHub's cap of 300 files was reached: then files may be missing. */
  readonly filesComplete: boolean;
};

/** A file's text at one commit. */
export type FileContent = {
  readonly path: string;
  readonly text: string;
  /** Git blob id. */
  readonly blob: string;
  /** Full SHA of the commit that it was read from. */
  readonly commit: string;
};

export type BranchHead = { readonly branch: string; readonly sha: string };

export type GitRef = {
  /** Such as `refs/tags/v1.2.0`. */
  readonly name: string;
  readonly sha: string;
  /** `commit`, `tag` (annotated), `tree`, `blob`. */
  readonly objectType: string;
};

export type ResolvedRef = {
  readonly name: string;
  /** Full SHA of the commit, annotated tags peeled. */
  readonly commit: string;
  /** SHA of the annotated tag object; null for a lightweight tag or branch. */
  readonly tagObject: string | null;
};

/** One rule that applies to a branch, from whichever ruleset; `parameters` as GitHub states them. */
export type BranchRule = {
  readonly type: string;
  readonly rulesetId: number | null;
  readonly rulesetSource: string | null;
  readonly parameters: Readonly<Record<string, unknown>>;
};

/** A check that a rule demands. `appId` null: any app may provide it. */
export type RequiredCheck = { readonly name: string; readonly appId: number | null };

export type Repository = {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  readonly private: boolean;
  readonly archived: boolean;
  readonly ownerType: string;
  readonly nodeId: string;
  readonly url: string;
};

export type RateLimit = {
  readonly limit: number;
  readonly remaining: number;
  /** ISO 8601 instant. */
  readonly resetsAt: string;
};
