import { labelNamed } from '../rest/labels.ts';
import { newIssue } from '../rest/issues.ts';
import type { Issue, IssueComment, Milestone, PullRequestDetail, Repository } from '../state/types.ts';
import type { World } from '../state/world.ts';

export type IssueSeed = {
  readonly title?: string;
  readonly body?: string | null;
  readonly author?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly milestone?: Milestone;
  readonly state?: 'open' | 'closed';
  readonly stateReason?: Issue['stateReason'];
  readonly createdAt?: string;
};

export function seedIssue(world: World, repository: Repository, seed: IssueSeed = {}): Issue {
  const issue = newIssue(
    world,
    repository,
    world.account(seed.author ?? 'octocat'),
    seed.title ?? 'An issue',
  );
  const closed = seed.state === 'closed';
  Object.assign(issue, {
    body: seed.body ?? null,
    labels: (seed.labels ?? []).map((name) => labelNamed(world, repository, name)),
    assignees: (seed.assignees ?? []).map((login) => world.account(login)),
    milestone: seed.milestone ?? null,
    state: seed.state ?? 'open',
    stateReason: seed.stateReason ?? (closed ? 'completed' : null),
    closedAt: closed ? world.instant() : null,
    createdAt: seed.createdAt ?? issue.createdAt,
  });
  return issue;
}

export type CommentSeed = {
  readonly author: string;
  readonly body: string;
  readonly createdAt?: string;
  /** Logins of those who have edited it since. */
  readonly editedBy?: readonly string[];
  readonly minimized?: string;
};

export function seedComment(world: World, issue: Issue, seed: CommentSeed): IssueComment {
  const at = seed.createdAt ?? world.instant();
  const comment: IssueComment = {
    id: world.nextId(),
    body: seed.body,
    author: world.account(seed.author),
    createdAt: at,
    updatedAt: at,
    edits: (seed.editedBy ?? []).map((login) => ({ at: world.instant(), editor: world.account(login) })),
    minimizedReason: seed.minimized ?? null,
    reactions: [],
  };
  issue.comments.push(comment);
  return comment;
}

export type PullSeed = IssueSeed & {
  readonly head: string;
  readonly headSha: string;
  readonly baseSha: string;
  readonly base?: string;
  readonly commits?: readonly string[];
  /** Commit on the base branch that brought it; absent: not merged. */
  readonly mergeCommit?: string;
  readonly mergedAt?: string;
  readonly mergedBy?: string;
  readonly draft?: boolean;
  readonly closes?: readonly number[];
  readonly headRepository?: Repository;
};

export function seedPull(
  world: World,
  repository: Repository,
  seed: PullSeed,
): Issue & { pull: PullRequestDetail } {
  const merged = seed.mergeCommit !== undefined;
  const issue = seedIssue(world, repository, { ...seed, state: seed.state ?? (merged ? 'closed' : 'open') });
  issue.stateReason = null;
  const pull: PullRequestDetail = {
    headRef: seed.head,
    headSha: seed.headSha,
    headRepository: seed.headRepository ?? repository,
    baseRef: seed.base ?? repository.defaultBranch,
    baseSha: seed.baseSha,
    draft: seed.draft ?? false,
    mergedAt: merged ? (seed.mergedAt ?? world.instant()) : null,
    mergedBy: merged ? world.account(seed.mergedBy ?? 'octocat') : null,
    mergeCommitSha: seed.mergeCommit ?? null,
    commits: [...(seed.commits ?? [seed.headSha])],
    reviews: [],
    closes: [...(seed.closes ?? [])],
  };
  return Object.assign(issue, { pull });
}

export function seedMilestone(
  world: World,
  repository: Repository,
  title: string,
  more: Partial<Milestone> = {},
): Milestone {
  const milestone: Milestone = {
    id: world.nextId(),
    number: repository.milestones.length + 1,
    title,
    description: null,
    state: 'open',
    dueOn: null,
    creator: world.account('octocat'),
    createdAt: world.instant(),
    updatedAt: world.instant(),
    closedAt: null,
    ...more,
  };
  repository.milestones.push(milestone);
  return milestone;
}
