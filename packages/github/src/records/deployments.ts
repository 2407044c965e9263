import type { Account } from './code.ts';

export type DeploymentStatusRow = {
  /** `error`, `failure`, `inactive`, `in_progress`, `queued`, `pending`, `success`, `waiting`. */
  readonly state: string;
  readonly description: string;
  readonly environment: string | null;
  readonly environmentUrl: string | null;
  readonly logUrl: string | null;
  readonly creator: Account | null;
  readonly createdAt: string;
};

/** A GitHub deployment with its whole history. Never judge by GitHub's own `ACTIVE`. */
export type DeploymentRow = {
  readonly id: number;
  readonly sha: string;
  /** Branch, tag or SHA that it was created from; null where the branch or tag is gone. */
  readonly ref: string | null;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  /** As sent at creation: an object, or a string that is not JSON; null when there was none. */
  readonly payload: unknown;
  readonly creator: Account | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Newest first. */
  readonly statuses: readonly DeploymentStatusRow[];
};

export type Reviewer = {
  readonly type: 'User' | 'Team';
  /** Login or team slug. */
  readonly name: string;
};

export type ProtectionRule =
  | {
      readonly type: 'required_reviewers';
      readonly reviewers: readonly Reviewer[];
      readonly preventSelfReview: boolean;
    }
  | { readonly type: 'wait_timer'; readonly minutes: number }
  | { readonly type: 'branch_policy' }
  | { readonly type: 'other'; readonly name: string };

export type Environment = {
  readonly id: number;
  readonly name: string;
  readonly url: string | null;
  readonly rules: readonly ProtectionRule[];
  /** Null: every branch and tag may deploy. */
  readonly branchPolicy: {
    readonly protectedBranches: boolean;
    readonly customBranchPolicies: boolean;
  } | null;
  /** Null where GitHub does not state it. */
  readonly adminsBypass: boolean | null;
};
