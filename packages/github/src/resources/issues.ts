import { known } from '@release-actions/evidence';
import type { Reading } from '@release-actions/evidence';
import { oneOf } from '../decode.ts';
import type { Fields } from '../decode.ts';
import { readOne, readPages } from '../reads.ts';
import type { Issue, Milestone } from '../records/issues.ts';
import type { Parameters, Transport } from '../transport.ts';
import type {
  IssueAccess,
  IssueChange,
  IssueFilter,
  IssueWrite,
  LabelWrite,
  WrittenIssue,
} from '../types.ts';
import { answered, nothing } from '../writes.ts';
import { done } from '../written.ts';
import type { Written } from '../written.ts';
import { commentAccess } from './comments.ts';
import { readMilestoneItems } from './milestones.ts';
import { accountOrNull, defined } from './common.ts';
import type { Access } from './common.ts';

const issueOf = (row: Fields): Issue => {
  const milestone = row.objectOrNull('milestone');
  return {
    number: row.number('number'),
    id: row.number('id'),
    nodeId: row.text('node_id'),
    title: row.text('title'),
    body: row.textOrNull('body') ?? '',
    state: oneOf(row, 'state', ['open', 'closed']),
    stateReason: row.textOrNull('state_reason'),
    labels: row.list('labels', (label) => label.text('name')),
    assignees: row.listOrNull('assignees', (user) => user.text('login')) ?? [],
    author: accountOrNull(row.objectOrNull('user')),
    milestone:
      milestone === null ? null : { number: milestone.number('number'), title: milestone.text('title') },
    isPullRequest: row.has('pull_request'),
    locked: row.flagOrNull('locked') ?? false,
    commentCount: row.number('comments'),
    createdAt: row.text('created_at'),
    updatedAt: row.text('updated_at'),
    closedAt: row.textOrNull('closed_at'),
    closedBy: row.objectOrNull('closed_by')?.text('login') ?? null,
    url: row.text('html_url'),
  };
};

const milestoneOf = (row: Fields): Milestone => ({
  number: row.number('number'),
  title: row.text('title'),
  state: oneOf(row, 'state', ['open', 'closed']),
  description: row.textOrNull('description'),
  dueOn: row.textOrNull('due_on'),
  openIssues: row.number('open_issues'),
  closedIssues: row.number('closed_issues'),
  url: row.text('html_url'),
});

async function listIssues(transport: Transport, filter: IssueFilter): Promise<Reading<readonly Issue[]>> {
  const found = await readPages(transport, {
    endpoint: 'GET /repos/{owner}/{repo}/issues',
    parameters: defined({
      labels: filter.labels?.join(','),
      creator: filter.creator,
      state: filter.state ?? 'open',
      milestone: filter.milestone?.toString(),
      since: filter.since,
      sort: 'created',
      direction: 'asc',
    }),
    decode: issueOf,
  });
  return found.known
    ? known(
        found.value.filter(({ isPullRequest }) => !isPullRequest),
        found.proof,
      )
    : found;
}

const issueBody = (change: IssueChange): Parameters =>
  defined({
    title: change.title,
    body: change.body,
    labels: change.labels,
    assignees: change.assignees,
    milestone: change.milestone,
    state: change.state,
    state_reason: change.stateReason,
  });

const missing = (wanted: readonly string[] | undefined, got: readonly string[]): readonly string[] => {
  const have = new Set(got.map((name) => name.toLowerCase()));
  return (wanted ?? []).filter((name) => !have.has(name.toLowerCase()));
};

/** GitHub answers 201 and leaves out labels and assignees that the token or the repository does not allow. */
const withDropped =
  (asked: Pick<IssueChange, 'labels' | 'assignees'>) =>
  (row: Fields): WrittenIssue => {
    const issue = issueOf(row);
    return {
      issue,
      dropped: {
        labels: missing(asked.labels, issue.labels),
        assignees: missing(asked.assignees, issue.assignees),
      },
    };
  };

async function ensureLabels(
  { transport, writer }: Access,
  labels: readonly LabelWrite[],
): Promise<Written<readonly string[]>> {
  const existing = await readPages(transport, {
    endpoint: 'GET /repos/{owner}/{repo}/labels',
    decode: (row) => row.text('name'),
  });
  const lacking = existing.known
    ? labels.filter(({ name }) => missing([name], existing.value).length > 0)
    : labels;
  const created: string[] = [];
  for (const label of lacking) {
    const written = await writer.send(
      { endpoint: 'POST /repos/{owner}/{repo}/labels', parameters: defined(label) },
      `create label ${label.name}`,
      answered((row) => row.text('name')),
    );
    if (written.outcome === 'planned') continue;
    // 422 here means that somebody created it meanwhile.
    if (written.outcome === 'refused' && written.reason !== 'invalid') return written;
    created.push(label.name);
  }
  return done(created);
}

const milestoneAccess = ({
  transport,
  writer,
}: Access): Pick<IssueAccess, 'milestones' | 'milestone' | 'milestoneItems' | 'closeMilestone'> => ({
  milestones: (state) =>
    readPages(transport, {
      endpoint: 'GET /repos/{owner}/{repo}/milestones',
      parameters: { state },
      decode: milestoneOf,
    }),
  milestone: (number) =>
    readOne(
      transport,
      {
        endpoint: 'GET /repos/{owner}/{repo}/milestones/{milestone_number}',
        parameters: { milestone_number: number },
      },
      milestoneOf,
    ),
  milestoneItems: (number) => readMilestoneItems(transport, number),
  closeMilestone: (number) =>
    writer.send(
      {
        endpoint: 'PATCH /repos/{owner}/{repo}/milestones/{milestone_number}',
        parameters: { milestone_number: number, state: 'closed' },
        safe: true,
      },
      `close milestone ${number}`,
      answered(milestoneOf),
    ),
});

const createCall = (issue: IssueWrite) =>
  ({
    endpoint: 'POST /repos/{owner}/{repo}/issues',
    parameters: issueBody(issue),
  }) as const;

export function issueAccess(access: Access): IssueAccess {
  const { transport, writer } = access;
  return {
    ...commentAccess(access),
    list: (filter) => listIssues(transport, filter),
    read: (number) =>
      readOne(
        transport,
        {
          endpoint: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
          parameters: { issue_number: number },
        },
        issueOf,
      ),
    create: (issue) =>
      writer.send(createCall(issue), `create issue "${issue.title}"`, answered(withDropped(issue))),
    update: (number, change) =>
      writer.send(
        {
          endpoint: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
          parameters: { issue_number: number, ...issueBody(change) },
          safe: true,
        },
        `change issue #${number}: ${Object.keys(change).join(', ')}`,
        answered(withDropped(change)),
      ),
    ensureLabels: (labels) => ensureLabels(access, labels),
    addSubIssue: (parent, childId) =>
      writer.send(
        {
          endpoint: 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues',
          parameters: { issue_number: parent, sub_issue_id: childId },
        },
        `add a sub-issue to #${parent}`,
        nothing,
      ),
    ...milestoneAccess(access),
  };
}
