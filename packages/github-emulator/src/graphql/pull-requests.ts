import { nodeId } from '../server/urls.ts';
import { diffTrees } from '../state/diff.ts';
import { mergeBase } from '../state/history.ts';
import type { Issue, PullRequestDetail, Review } from '../state/types.ts';
import { type Order, connection } from './connection.ts';
import { commonFields, hasLabel, inOrder } from './issues.ts';
import type { PageArguments } from './page.ts';
import { type RepositoryScope, need, upper } from './scope.ts';

export function pullSource(scope: RepositoryScope, issue: Issue): object {
  const { pull } = issue;
  if (pull === undefined) throw new Error(`#${issue.number} is no pull request`);
  return {
    __typename: 'PullRequest',
    ...commonFields(scope, issue),
    ...branches(scope, pull),
    ...contents(scope, pull),
    state: pull.mergedAt === null ? upper(issue.state) : 'MERGED',
    isDraft: pull.draft,
    merged: pull.mergedAt !== null,
    mergedAt: pull.mergedAt,
    mergedBy: () => (pull.mergedBy === null ? null : scope.sources.actor(scope, pull.mergedBy)),
    mergeCommit: () =>
      pull.mergeCommitSha === null ? null : scope.sources.object(scope, pull.mergeCommitSha),
    statusCheckRollup: () => {
      need(scope, 'checks:read');
      need(scope, 'statuses:read');
      const head = scope.repository.git.commit(pull.headSha);
      return head === undefined ? null : scope.sources.rollup(scope, head);
    },
    closingIssuesReferences: (page: PageArguments) => {
      need(scope, 'issues:read');
      const closed = scope.repository.issues.filter((each) => pull.closes.includes(each.number));
      return connection(closed, page, (each) => scope.sources.issue(scope, each));
    },
    reviewDecision: decision(pull.reviews),
    reviews: (args: PageArguments & { states?: readonly string[] | null; author?: string | null }) => {
      const shown = pull.reviews
        .filter((review) => !Array.isArray(args.states) || args.states.includes(review.state))
        .filter((review) => typeof args.author !== 'string' || review.author.login === args.author);
      return connection(shown, args, (review) => reviewSource(scope, review));
    },
  };
}

function branches(scope: RepositoryScope, pull: PullRequestDetail): object {
  const { repository } = scope;
  const head = pull.headRepository;
  return {
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseSha,
    baseRef: () => scope.sources.ref(scope, `refs/heads/${pull.baseRef}`),
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    headRef: () => (head === repository ? scope.sources.ref(scope, `refs/heads/${pull.headRef}`) : null),
    headRepository: () =>
      head === undefined ? null : scope.sources.repository({ ...scope, repository: head }),
    headRepositoryOwner: () => (head === undefined ? null : scope.sources.actor(scope, head.owner)),
    isCrossRepository: head !== repository,
  };
}

function contents(scope: RepositoryScope, pull: PullRequestDetail): object {
  const { git } = scope.repository;
  const files = () => {
    const head = git.commit(pull.headSha);
    const base = git.commit(mergeBase(git, pull.baseSha, pull.headSha) ?? pull.baseSha);
    return head === undefined ? [] : diffTrees(git, base?.tree, head.tree);
  };
  return {
    changedFiles: () => files().length,
    additions: () => files().reduce((sum, file) => sum + file.additions, 0),
    deletions: () => files().reduce((sum, file) => sum + file.deletions, 0),
    files: (page: PageArguments) =>
      connection(files(), page, (file) => ({
        path: file.filename,
        additions: file.additions,
        deletions: file.deletions,
        changeType: { added: 'ADDED', removed: 'DELETED', modified: 'MODIFIED', renamed: 'RENAMED' }[
          file.status
        ],
      })),
    commits: (page: PageArguments) =>
      connection(pull.commits, page, (sha) => ({
        __typename: 'PullRequestCommit',
        id: nodeId('PullRequestCommit', sha),
        commit: () => scope.sources.object(scope, sha),
      })),
  };
}

/** The last word of each reviewer counts. */
function decision(reviews: readonly Review[]): string | null {
  const last = new Map(
    reviews.filter(({ state }) => state !== 'COMMENTED').map((each) => [each.author.login, each.state]),
  );
  const states = [...last.values()];
  if (states.includes('CHANGES_REQUESTED')) return 'CHANGES_REQUESTED';
  return states.includes('APPROVED') ? 'APPROVED' : null;
}

function reviewSource(scope: RepositoryScope, review: Review): object {
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PullRequestReview', review.id),
    databaseId: review.id,
    state: review.state,
    body: review.body,
    submittedAt: review.submittedAt,
    author: () => scope.sources.actor(scope, review.author),
    commit: () => scope.sources.object(scope, review.commitSha),
  };
}

export type PullArguments = PageArguments & {
  readonly states?: readonly string[] | null;
  readonly labels?: readonly string[] | null;
  readonly baseRefName?: string | null;
  readonly headRefName?: string | null;
  readonly orderBy?: Order | null;
};

export function pullsSource(scope: RepositoryScope, args: PullArguments): object {
  const state = (issue: Issue): string => (issue.pull?.mergedAt === null ? upper(issue.state) : 'MERGED');
  const shown = scope.repository.issues
    .filter((issue) => issue.pull !== undefined)
    .filter((issue) => !Array.isArray(args.states) || args.states.includes(state(issue)))
    .filter((issue) => hasLabel(issue, args.labels))
    .filter(({ pull }) => typeof args.baseRefName !== 'string' || pull?.baseRef === args.baseRefName)
    .filter(({ pull }) => typeof args.headRefName !== 'string' || pull?.headRef === args.headRefName);
  return connection(inOrder(shown, args.orderBy), args, (issue) => pullSource(scope, issue));
}
