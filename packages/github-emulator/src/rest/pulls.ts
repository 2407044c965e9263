import { type Answer, ok } from '../server/answer.ts';
import { type Call, found, numberParam, param } from '../server/call.ts';
import { page } from '../server/pagination.ts';
import { type Urls, nodeId } from '../server/urls.ts';
import { diffTrees } from '../state/diff.ts';
import { mergeBase } from '../state/history.ts';
import type { Issue, PullRequestDetail, Repository } from '../state/types.ts';
import { associatedPulls } from '../state/associations.ts';
import { presentAccount } from './accounts.ts';
import { presentCommit, presentFile } from './commits.ts';
import { association } from './issues.ts';
import { presentLabel, presentMilestone } from './labels.ts';
import { presentRepository } from './repositories.ts';

type Pull = Issue & { pull: PullRequestDetail };

function isPull(issue: Issue): issue is Pull {
  return issue.pull !== undefined;
}

/** GitHub's `pull-request-simple`. */
function presentSimplePull(urls: Urls, repository: Repository, issue: Pull) {
  const { pull } = issue;
  const url = urls.api(repository, `/pulls/${issue.number}`);
  const issueUrl = urls.api(repository, `/issues/${issue.number}`);
  const html = urls.html(repository, `/pull/${issue.number}`);
  const statuses = urls.api(repository, `/statuses/${pull.headSha}`);
  return {
    url,
    id: issue.id,
    node_id: nodeId('PullRequest', issue.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issueUrl,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user: presentAccount(urls, issue.author),
    body: issue.body,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    assignee: issue.assignees[0] === undefined ? null : presentAccount(urls, issue.assignees[0]),
    assignees: issue.assignees.map((each) => presentAccount(urls, each)),
    requested_reviewers: [],
    requested_teams: [],
    labels: issue.labels.map((label) => presentLabel(urls, repository, label)),
    milestone: issue.milestone === null ? null : presentMilestone(urls, repository, issue.milestone),
    draft: pull.draft,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: urls.api(repository, '/pulls/comments{/number}'),
    comments_url: `${issueUrl}/comments`,
    statuses_url: statuses,
    head: presentSide(urls, pull.headRepository, pull.headRef, pull.headSha, issue),
    base: presentSide(urls, repository, pull.baseRef, pull.baseSha, issue),
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issueUrl },
      comments: { href: `${issueUrl}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: urls.api(repository, '/pulls/comments{/number}') },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: association(repository, issue.author),
    auto_merge: null,
    active_lock_reason: null,
  };
}

function presentSide(urls: Urls, repository: Repository | undefined, ref: string, sha: string, issue: Issue) {
  const owner = repository?.owner ?? issue.author;
  return {
    label: `${owner.login}:${ref}`,
    ref,
    sha,
    user: presentAccount(urls, owner),
    repo: repository === undefined ? null : presentRepository(urls, repository),
  };
}

function filesOf(repository: Repository, { pull }: Pull) {
  const { git } = repository;
  const fork = mergeBase(git, pull.baseSha, pull.headSha) ?? pull.baseSha;
  const head = git.commit(pull.headSha);
  return head === undefined ? [] : diffTrees(git, git.commit(fork)?.tree, head.tree);
}

function pullOf(call: Call): Pull {
  const number = numberParam(call, 'pull_number');
  return found(call.repository.issues.filter(isPull).find((issue) => issue.number === number));
}

export function getPull(call: Call): Answer {
  const { repository, urls } = call;
  const issue = pullOf(call);
  const { pull } = issue;
  const files = filesOf(repository, issue);
  const open = issue.state === 'open';
  return ok({
    ...presentSimplePull(urls, repository, issue),
    merged: pull.mergedAt !== null,
    mergeable: open ? true : null,
    rebaseable: open ? true : null,
    mergeable_state: open ? 'clean' : 'unknown',
    merged_by: pull.mergedBy === null ? null : presentAccount(urls, pull.mergedBy),
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pull.commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  });
}

export function listPulls(call: Call): Answer {
  const { query, repository } = call;
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const by = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const sign = (query.get('direction') ?? 'desc') === 'desc' ? -1 : 1;
  const shown = repository.issues
    .filter(isPull)
    .filter((issue) => state === 'all' || issue.state === state)
    .filter(({ pull }) => base === null || pull.baseRef === base)
    .filter(
      ({ pull }) =>
        head === null || `${(pull.headRepository ?? repository).owner.login}:${pull.headRef}` === head,
    )
    .sort((a, b) => (a[by].localeCompare(b[by]) || a.number - b.number) * sign);
  return page(call, shown, (issue) => presentSimplePull(call.urls, repository, issue));
}

export function listPullsOfCommit(call: Call): Answer {
  const pulls = associatedPulls(call.world, call.repository, param(call, 'commit_sha')).filter(isPull);
  return page(call, pulls, (issue) => presentSimplePull(call.urls, call.repository, issue));
}

export function listPullFiles(call: Call): Answer {
  const issue = pullOf(call);
  return page(call, filesOf(call.repository, issue), (file) =>
    presentFile(call.urls, call.repository, issue.pull.headSha, file),
  );
}

/** The first 250, oldest first. */
export function listPullCommits(call: Call): Answer {
  const { repository } = call;
  const commits = pullOf(call).pull.commits.slice(0, 250);
  return page(call, commits, (sha) =>
    presentCommit(call.world, call.urls, repository, found(repository.git.commit(sha))),
  );
}

export function listReviews(call: Call): Answer {
  const { repository, urls } = call;
  const issue = pullOf(call);
  const pull = urls.api(repository, `/pulls/${issue.number}`);
  return page(call, issue.pull.reviews, (review) => {
    const html = urls.html(repository, `/pull/${issue.number}#pullrequestreview-${review.id}`);
    return {
      id: review.id,
      node_id: nodeId('PullRequestReview', review.id),
      user: presentAccount(urls, review.author),
      body: review.body,
      state: review.state,
      html_url: html,
      pull_request_url: pull,
      _links: { html: { href: html }, pull_request: { href: pull } },
      submitted_at: review.submittedAt,
      commit_id: review.commitSha,
      author_association: association(repository, review.author),
    };
  });
}
