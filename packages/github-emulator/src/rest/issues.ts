import { type Answer, GitHubError, created, ok, validationFailed } from '../server/answer.ts';
import { type Call, announce, found, numberParam } from '../server/call.ts';
import { page } from '../server/pagination.ts';
import { type Urls, nodeId } from '../server/urls.ts';
import { allows } from '../auth/permissions.ts';
import type { Account, Issue, Milestone, Repository } from '../state/types.ts';
import type { World } from '../state/world.ts';
import { presentAccount, presentApp } from './accounts.ts';
import { labelNamed, presentLabel, presentMilestone } from './labels.ts';

/** GitHub refuses longer bodies of issues and comments. */
export const mostBodyCharacters = 65536;

export type LabelInput = string | { name?: string };

type IssueInput = {
  title?: string | number;
  body?: string | null;
  state?: 'open' | 'closed';
  state_reason?: Issue['stateReason'];
  labels?: LabelInput[];
  assignees?: string[];
  assignee?: string | null;
  milestone?: string | number | null;
};

export function association(repository: Repository, account: Account): string {
  if (repository.owner.login === account.login) return 'OWNER';
  const role = repository.collaborators.get(account.login);
  if (role === undefined) return account.type === 'Bot' ? 'CONTRIBUTOR' : 'NONE';
  return repository.owner.type === 'Organization' ? 'MEMBER' : 'COLLABORATOR';
}

function presentIssue(world: World, urls: Urls, repository: Repository, issue: Issue) {
  const url = urls.api(repository, `/issues/${issue.number}`);
  const app = [...world.apps.values()].find((each) => each.bot.login === issue.author.login);
  const closed = issue.subIssues.filter((each) => each.state === 'closed').length;
  return {
    url,
    repository_url: urls.api(repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: urls.html(repository, `/${issue.pull === undefined ? 'issues' : 'pull'}/${issue.number}`),
    id: issue.id,
    node_id: nodeId(issue.pull === undefined ? 'Issue' : 'PullRequest', issue.id),
    number: issue.number,
    title: issue.title,
    user: presentAccount(urls, issue.author),
    labels: issue.labels.map((label) => presentLabel(urls, repository, label)),
    state: issue.state,
    locked: issue.locked,
    assignee: issue.assignees[0] === undefined ? null : presentAccount(urls, issue.assignees[0]),
    assignees: issue.assignees.map((each) => presentAccount(urls, each)),
    milestone: issue.milestone === null ? null : presentMilestone(urls, repository, issue.milestone),
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: issue.closedBy === null ? null : presentAccount(urls, issue.closedBy),
    author_association: association(repository, issue.author),
    active_lock_reason: null,
    body: issue.body,
    timeline_url: `${url}/timeline`,
    performed_via_github_app: app === undefined ? null : presentApp(urls, app),
    state_reason: issue.stateReason,
    sub_issues_summary: {
      total: issue.subIssues.length,
      completed: closed,
      percent_completed:
        issue.subIssues.length === 0 ? 0 : Math.floor((closed * 100) / issue.subIssues.length),
    },
    ...(issue.parent === undefined
      ? {}
      : { parent_issue_url: urls.api(repository, `/issues/${issue.parent.number}`) }),
    ...(issue.pull === undefined ? {} : pullLinks(urls, repository, issue)),
  };
}

function pullLinks(urls: Urls, repository: Repository, issue: Issue) {
  const html = urls.html(repository, `/pull/${issue.number}`);
  return {
    draft: issue.pull?.draft ?? false,
    pull_request: {
      url: urls.api(repository, `/pulls/${issue.number}`),
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      merged_at: issue.pull?.mergedAt ?? null,
    },
  };
}

export function present(call: Call, issue: Issue) {
  return presentIssue(call.world, call.urls, call.repository, issue);
}

export function issueOf(call: Call): Issue {
  const number = numberParam(call, 'issue_number');
  return found(call.repository.issues.find((issue) => issue.number === number));
}

export function getIssue(call: Call): Answer {
  return ok(present(call, issueOf(call)));
}

/** Pull requests are among them; a token without `pull_requests: read` does not see those. */
export function listIssues(call: Call): Answer {
  const { query, repository } = call;
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const since = query.get('since');
  const tests: [string, (issue: Issue, value: string) => boolean][] = [
    ['creator', (issue, value) => issue.author.login.toLowerCase() === value.toLowerCase()],
    ['assignee', isAssigned],
    ['milestone', isInMilestone],
  ];
  const shown = repository.issues
    .filter((issue) => issue.pull === undefined || allows(call.token, 'pull_requests:read'))
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) =>
      labels.every((name) => issue.labels.some((each) => each.name.toLowerCase() === name.toLowerCase())),
    )
    .filter((issue) => since === null || Date.parse(issue.updatedAt) >= Date.parse(since))
    .filter((issue) => tests.every(([name, test]) => !query.has(name) || test(issue, query.get(name) ?? '')));
  return page(call, sorted(shown, query), (issue) => present(call, issue));
}

function isAssigned(issue: Issue, value: string): boolean {
  if (value === 'none') return issue.assignees.length === 0;
  return issue.assignees.some((each) => value === '*' || each.login.toLowerCase() === value.toLowerCase());
}

function isInMilestone(issue: Issue, value: string): boolean {
  if (value === 'none') return issue.milestone === null;
  return value === '*' ? issue.milestone !== null : String(issue.milestone?.number) === value;
}

function sorted(issues: Issue[], query: URLSearchParams): Issue[] {
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  const key = (issue: Issue): string | number => {
    if (query.get('sort') === 'comments') return issue.comments.length;
    return query.get('sort') === 'updated' ? issue.updatedAt : issue.createdAt;
  };
  return issues.sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    return (x === y ? a.number - b.number : x < y ? -1 : 1) * sign;
  });
}

/** The next number, which issues and pull requests share. */
function nextIssueNumber(repository: Repository): number {
  return Math.max(0, ...repository.issues.map((issue) => issue.number)) + 1;
}

export function newIssue(world: World, repository: Repository, author: Account, title: string): Issue {
  const issue: Issue = {
    id: world.nextId(),
    number: nextIssueNumber(repository),
    title,
    body: null,
    author,
    state: 'open',
    stateReason: null,
    labels: [],
    assignees: [],
    milestone: null,
    locked: false,
    createdAt: world.instant(),
    updatedAt: world.instant(),
    closedAt: null,
    closedBy: null,
    comments: [],
    edits: [],
    subIssues: [],
    parent: undefined,
    pull: undefined,
  };
  repository.issues.push(issue);
  return issue;
}

export function createIssue(call: Call): Answer {
  const input = call.body as IssueInput;
  if (!call.repository.features.issues)
    throw new GitHubError(410, 'Issues has been disabled in this repository.');
  checkInput(call, input);
  const issue = newIssue(call.world, call.repository, call.actor, String(input.title));
  apply(call, issue, input);
  issue.edits = [];
  announce(call, 'issues', String(issue.number), 'opened');
  return created(present(call, issue));
}

export function updateIssue(call: Call): Answer {
  const input = call.body as IssueInput;
  const issue = issueOf(call);
  checkInput(call, input);
  apply(call, issue, input);
  issue.updatedAt = call.world.instant();
  announce(call, 'issues', String(issue.number), input.state === undefined ? 'edited' : input.state);
  return ok(present(call, issue));
}

function checkInput(call: Call, input: IssueInput): void {
  if (input.title !== undefined && String(input.title).trim() === '')
    throw validationFailed('Issue', 'title', 'missing_field');
  if ((input.body ?? '').length > mostBodyCharacters)
    throw validationFailed(
      'Issue',
      'body',
      'custom',
      `body is too long (maximum is ${mostBodyCharacters} characters)`,
    );
  if (input.milestone !== undefined && input.milestone !== null) milestoneNumbered(call, input.milestone);
}

function milestoneNumbered(call: Call, number: string | number): Milestone {
  const milestone = call.repository.milestones.find((each) => String(each.number) === String(number));
  if (milestone === undefined) throw validationFailed('Issue', 'milestone', 'invalid');
  return milestone;
}

/** Who cannot push has labels, assignees and milestone dropped without a word. */
function mayTriage(call: Call): boolean {
  if (call.token.kind !== 'pat') return true;
  const role = call.repository.collaborators.get(call.actor.login);
  return role !== undefined && role !== 'read';
}

function apply(call: Call, issue: Issue, input: IssueInput): void {
  if (input.title !== undefined) issue.title = String(input.title);
  if (input.body !== undefined && input.body !== issue.body) {
    issue.body = input.body;
    issue.edits.push({ at: call.world.instant(), editor: call.actor });
  }
  if (input.state !== undefined) changeState(call, issue, input.state, input.state_reason ?? null);
  if (!mayTriage(call)) return;
  if (input.labels !== undefined) issue.labels = labelsFrom(call, input.labels);
  const assignees = input.assignees ?? (typeof input.assignee !== 'string' ? undefined : [input.assignee]);
  if (assignees !== undefined) issue.assignees = assignable(call, assignees);
  if (input.milestone !== undefined)
    issue.milestone = input.milestone === null ? null : milestoneNumbered(call, input.milestone);
}

function changeState(call: Call, issue: Issue, state: Issue['state'], reason: Issue['stateReason']): void {
  if (state !== issue.state) {
    issue.closedAt = state === 'closed' ? call.world.instant() : null;
    issue.closedBy = state === 'closed' ? call.actor : null;
  }
  issue.state = state;
  issue.stateReason = state === 'closed' ? (reason ?? 'completed') : reason;
}

export function labelsFrom(call: Call, labels: readonly LabelInput[]) {
  const names = labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
  return [...new Set(names)].map((name) => labelNamed(call.world, call.repository, name));
}

/** Logins that can be assigned; the others are dropped without a word. */
export function assignable(call: Call, logins: readonly string[]): Account[] {
  return [...new Set(logins)]
    .map((login) => call.world.findAccount(login))
    .filter((account) => account !== undefined)
    .filter((account) => call.repository.collaborators.has(account.login))
    .slice(0, 10);
}
