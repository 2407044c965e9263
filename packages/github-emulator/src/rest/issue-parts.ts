import { type Answer, GitHubError, created, ok } from '../server/answer.ts';
import { type Call, found, param } from '../server/call.ts';
import { page } from '../server/pagination.ts';
import type { Issue } from '../state/types.ts';
import { presentAccount } from './accounts.ts';
import { type LabelInput, assignable, issueOf, labelsFrom, present } from './issues.ts';
import { presentLabel } from './labels.ts';

function answerLabels(call: Call, issue: Issue): Answer {
  issue.updatedAt = call.world.instant();
  return ok(issue.labels.map((label) => presentLabel(call.urls, call.repository, label)));
}

function labelInputs(call: Call): LabelInput[] {
  const body = call.body as LabelInput[] | { labels?: LabelInput[] } | undefined;
  return Array.isArray(body) ? body : (body?.labels ?? []);
}

export function listIssueLabels(call: Call): Answer {
  return page(call, issueOf(call).labels, (label) => presentLabel(call.urls, call.repository, label));
}

export function addIssueLabels(call: Call): Answer {
  const issue = issueOf(call);
  issue.labels = [...new Set([...issue.labels, ...labelsFrom(call, labelInputs(call))])];
  return answerLabels(call, issue);
}

export function setIssueLabels(call: Call): Answer {
  const issue = issueOf(call);
  issue.labels = labelsFrom(call, labelInputs(call));
  return answerLabels(call, issue);
}

export function addAssignees(call: Call): Answer {
  const issue = issueOf(call);
  const { assignees = [] } = call.body as { assignees?: string[] };
  issue.assignees = [...new Set([...issue.assignees, ...assignable(call, assignees)])];
  return created(present(call, issue));
}

export function removeAssignees(call: Call): Answer {
  const issue = issueOf(call);
  const { assignees = [] } = call.body as { assignees?: string[] };
  issue.assignees = issue.assignees.filter((each) => !assignees.includes(each.login));
  return ok(present(call, issue));
}

export function listAssignees(call: Call): Answer {
  const accounts = [...call.repository.collaborators.keys()].map((login) => call.world.account(login));
  return page(
    call,
    accounts.filter((account) => account.type !== 'Organization'),
    (account) => presentAccount(call.urls, account),
  );
}

export function checkAssignee(call: Call): Answer {
  found(call.repository.collaborators.get(param(call, 'assignee')));
  return { status: 204 };
}

export function listSubIssues(call: Call): Answer {
  return page(call, issueOf(call).subIssues, (issue) => present(call, issue));
}

export function addSubIssue(call: Call): Answer {
  const parent = issueOf(call);
  const { sub_issue_id: id, replace_parent: replace } = call.body as {
    sub_issue_id: number;
    replace_parent?: boolean;
  };
  const child = found(call.repository.issues.find((issue) => issue.id === id));
  if (child.parent !== undefined && replace !== true)
    throw new GitHubError(
      422,
      'Issue may not contain duplicate sub-issues and Sub issue may only have one parent',
    );
  if (child.parent !== undefined)
    child.parent.subIssues = child.parent.subIssues.filter((each) => each !== child);
  child.parent = parent;
  parent.subIssues.push(child);
  return created(present(call, parent));
}
