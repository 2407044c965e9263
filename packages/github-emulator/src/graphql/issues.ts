import { association } from '../rest/issues.ts';
import { nodeId } from '../server/urls.ts';
import type { Edit, Issue, IssueComment, Label, Milestone } from '../state/types.ts';
import { type Order, connection, ordered } from './connection.ts';
import type { PageArguments } from './page.ts';
import { type RepositoryScope, need, upper } from './scope.ts';

/** Who edited last and when; `includesCreatedEdit` once there is any edit. */
function edited(scope: RepositoryScope, edits: readonly Edit[]): object {
  const last = edits.at(-1);
  return {
    lastEditedAt: last?.at ?? null,
    editor: () => (last === undefined ? null : scope.sources.actor(scope, last.editor)),
    includesCreatedEdit: last !== undefined,
  };
}

/** What issues and pull requests have in common. */
export function commonFields(scope: RepositoryScope, issue: Issue): object {
  const { repository, urls } = scope;
  const kind = issue.pull === undefined ? 'issues' : 'pull';
  const path = `/${kind}/${issue.number}`;
  return {
    id: nodeId(issue.pull === undefined ? 'Issue' : 'PullRequest', issue.id),
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    bodyText: issue.body ?? '',
    url: urls.html(repository, path),
    closed: issue.state === 'closed',
    closedAt: issue.closedAt,
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    publishedAt: issue.createdAt,
    locked: issue.locked,
    author: () => scope.sources.actor(scope, issue.author),
    authorAssociation: association(repository, issue.author),
    repository: () => scope.sources.repository(scope),
    milestone: () => (issue.milestone === null ? null : milestoneSource(scope, issue.milestone)),
    assignees: (page: PageArguments) =>
      connection(issue.assignees, page, (each) => scope.sources.actor(scope, each)),
    labels: (page: PageArguments) => connection(issue.labels, page, (each) => labelSource(scope, each)),
    comments: (args: PageArguments & { orderBy?: Order | null }) =>
      connection(
        ordered(
          issue.comments,
          args.orderBy,
          (comment) => comment.updatedAt,
          (comment) => comment.id,
        ),
        args,
        (comment) => commentSource(scope, issue, comment),
      ),
    ...edited(scope, issue.edits),
  };
}

export function issueSource(scope: RepositoryScope, issue: Issue): object {
  return {
    __typename: 'Issue',
    ...commonFields(scope, issue),
    state: upper(issue.state),
    stateReason: issue.stateReason === null ? null : upper(issue.stateReason),
    parent: () => (issue.parent === undefined ? null : issueSource(scope, issue.parent)),
    subIssues: (page: PageArguments) => connection(issue.subIssues, page, (each) => issueSource(scope, each)),
    closedByPullRequestsReferences: (args: PageArguments & { includeClosedPrs?: boolean }) => {
      need(scope, 'pull_requests:read');
      const closing = scope.repository.issues
        .filter(({ pull }) => pull?.closes.includes(issue.number) === true)
        .filter(
          (each) => each.state === 'open' || each.pull?.mergedAt !== null || args.includeClosedPrs === true,
        );
      return connection(closing, args, (each) => scope.sources.pull(scope, each));
    },
  };
}

export function commentSource(scope: RepositoryScope, issue: Issue, comment: IssueComment): object {
  const { repository, urls } = scope;
  const kind = issue.pull === undefined ? 'issues' : 'pull';
  return {
    __typename: 'IssueComment',
    id: nodeId('IssueComment', comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    bodyText: comment.body,
    url: urls.html(repository, `/${kind}/${issue.number}#issuecomment-${comment.id}`),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    publishedAt: comment.createdAt,
    author: () => scope.sources.actor(scope, comment.author),
    authorAssociation: association(repository, comment.author),
    isMinimized: comment.minimizedReason !== null,
    minimizedReason: comment.minimizedReason,
    issue: () => scope.sources.issue(scope, issue),
    repository: () => scope.sources.repository(scope),
    ...edited(scope, comment.edits),
  };
}

export function labelSource({ repository, urls }: RepositoryScope, label: Label): object {
  return {
    __typename: 'Label',
    id: nodeId('Label', label.id),
    name: label.name,
    color: label.color,
    description: label.description,
    isDefault: false,
    url: urls.html(repository, `/labels/${encodeURIComponent(label.name)}`),
  };
}

type IssueFilters = {
  readonly states?: readonly string[] | null;
  readonly labels?: readonly string[] | null;
  readonly since?: string | null;
  readonly createdBy?: string | null;
  readonly assignee?: string | null;
  readonly milestoneNumber?: string | null;
};

export type IssueArguments = PageArguments & {
  readonly states?: readonly string[] | null;
  readonly labels?: readonly string[] | null;
  readonly filterBy?: IssueFilters | null;
  readonly orderBy?: Order | null;
};

/** Any of the labels, any of the states. */
export function issuesSource(scope: RepositoryScope, issues: readonly Issue[], args: IssueArguments): object {
  const { filterBy } = args;
  const states = args.states ?? filterBy?.states;
  const labels = args.labels ?? filterBy?.labels;
  const is = (wanted: string | null | undefined, value: string): boolean =>
    typeof wanted !== 'string' || wanted.toLowerCase() === value.toLowerCase();
  const shown = issues
    .filter((issue) => issue.pull === undefined)
    .filter((issue) => !Array.isArray(states) || states.includes(upper(issue.state)))
    .filter((issue) => hasLabel(issue, labels))
    .filter((issue) => is(filterBy?.createdBy, issue.author.login))
    .filter((issue) => is(filterBy?.milestoneNumber, String(issue.milestone?.number)))
    .filter((issue) => isAssigned(issue, filterBy?.assignee))
    .filter(
      (issue) =>
        typeof filterBy?.since !== 'string' || Date.parse(issue.updatedAt) >= Date.parse(filterBy.since),
    );
  return connection(inOrder(shown, args.orderBy), args, (issue) => scope.sources.issue(scope, issue));
}

function isAssigned(issue: Issue, login: string | null | undefined): boolean {
  return (
    typeof login !== 'string' ||
    issue.assignees.some((each) => each.login.toLowerCase() === login.toLowerCase())
  );
}

export function hasLabel(issue: Issue, labels: readonly string[] | null | undefined): boolean {
  const wanted = labels?.map((label) => label.toLowerCase());
  return wanted === undefined || issue.labels.some((label) => wanted.includes(label.name.toLowerCase()));
}

export function inOrder(issues: readonly Issue[], order: Order | null | undefined): Issue[] {
  const key = (issue: Issue, field: string): string => {
    if (field === 'COMMENTS') return String(issue.comments.length).padStart(8, '0');
    return field === 'UPDATED_AT' ? issue.updatedAt : issue.createdAt;
  };
  return ordered(issues, order, key, (issue) => issue.number);
}

export function milestoneSource(scope: RepositoryScope, milestone: Milestone): object {
  const { repository, urls } = scope;
  const issues = repository.issues.filter((issue) => issue.milestone === milestone);
  const closed = issues.filter((issue) => issue.state === 'closed').length;
  return {
    __typename: 'Milestone',
    id: nodeId('Milestone', milestone.id),
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    state: upper(milestone.state),
    closed: milestone.state === 'closed',
    closedAt: milestone.closedAt,
    createdAt: milestone.createdAt,
    updatedAt: milestone.updatedAt,
    dueOn: milestone.dueOn,
    progressPercentage: issues.length === 0 ? 0 : (closed * 100) / issues.length,
    url: urls.html(repository, `/milestone/${milestone.number}`),
    creator: () => scope.sources.actor(scope, milestone.creator),
    issues: (args: IssueArguments) => {
      need(scope, 'issues:read');
      return issuesSource(scope, issues, args);
    },
    pullRequests: (args: PageArguments & { orderBy?: Order | null }) => {
      need(scope, 'pull_requests:read');
      const pulls = inOrder(
        issues.filter((issue) => issue.pull !== undefined),
        args.orderBy,
      );
      return connection(pulls, args, (issue) => scope.sources.pull(scope, issue));
    },
  };
}
