import type { ScopeItem } from '../observations.ts';
import type { CommitRecord, MilestoneItem, Project, PullRequest } from '../ports.ts';
import { countOpenCriteria } from './criteria.ts';

type LinkedIssue = PullRequest['closes'][number];

const keyIn = (home: string, repository: string, number: number): string =>
  home === repository ? `#${number}` : `${home}#${number}`;

const stillOpen = (pulls: LinkedIssue['pullRequests'], repository: string): string[] =>
  pulls
    .filter(({ state }) => state === 'open')
    .map(({ number, repository: home }) => keyIn(home, repository, number));

/** What every kind of item has until its own facts are told. */
const blank = {
  stateReason: null,
  status: null,
  archived: false,
  base: null,
  defaultBranch: null,
  inRelease: true,
  openPullRequests: [],
  mergedLater: [],
} as const;

/** What an item is seen from: this repository, and the commits of the release. */
export type Vantage = {
  /** `owner/name`. */
  readonly repository: string;
  readonly shas: ReadonlySet<string>;
  /** Milliseconds since the epoch: when the newest commit of the release was made; undefined where it has none. */
  readonly newestMs: number | undefined;
};

export const vantageOf = (repository: string, commits: readonly CommitRecord[]): Vantage => {
  const times = commits.map(({ committer }) => Date.parse(committer.at)).filter((at) => !Number.isNaN(at));
  return {
    repository,
    shas: new Set(commits.map(({ sha }) => sha)),
    newestMs: times.length === 0 ? undefined : Math.max(...times),
  };
};

type Merge = {
  readonly number: number | null;
  readonly repository: string | null;
  readonly mergeCommit: string | null;
  readonly mergedAt: string | null;
};

/** Merged here, not by a commit of the release, and after its newest one: its code is not in the release. */
const mergedLater = (merges: readonly Merge[], { repository, shas, newestMs }: Vantage): string[] =>
  merges
    .filter((merge) => merge.repository === repository && merge.mergedAt !== null)
    .filter(({ mergeCommit }) => mergeCommit === null || !shas.has(mergeCommit))
    .filter(({ mergedAt }) => newestMs !== undefined && Date.parse(mergedAt ?? '') > newestMs)
    .map(({ number }) => `#${number ?? ''}`);

function issueItem(issue: LinkedIssue, from: Vantage): ScopeItem {
  const { repository } = from;
  const { number, title, url, state, stateReason, labels, body, pullRequests, repository: home } = issue;
  return {
    ...blank,
    ...{ number, title, url, state, stateReason, labels },
    key: keyIn(home, repository, number),
    kind: 'issue',
    openCriteria: countOpenCriteria(body),
    openPullRequests: stillOpen(pullRequests, repository),
    mergedLater: mergedLater(pullRequests, from),
  };
}

function pullItem(pull: PullRequest, from: Vantage): ScopeItem {
  const { number, title, url, state, labels, base, body, mergeCommit } = pull;
  return {
    ...blank,
    ...{ number, title, url, state, labels, base },
    key: `#${number}`,
    kind: 'pull-request',
    inRelease: mergeCommit === null || from.shas.has(mergeCommit),
    openCriteria: countOpenCriteria(body),
    mergedLater: mergedLater([{ ...pull, repository: from.repository }], from),
  };
}

/** A pull request of the release, and the issues that it closes. */
export const itemsOf = (pull: PullRequest, from: Vantage): ScopeItem[] => [
  pullItem(pull, from),
  ...pull.closes.map((issue) => issueItem(issue, from)),
];

/** An issue or pull request of a milestone. */
export const milestoneItem = (item: MilestoneItem, from: Vantage): ScopeItem =>
  item.kind === 'issue' ? issueItem(item.issue, from) : pullItem(item.pullRequest, from);

const states = new Set(['open', 'closed', 'merged']);
const isState = (state: string | null): state is ScopeItem['state'] => state !== null && states.has(state);

/** Whatever a board holds: issues and pull requests of any repository, drafts, what may not be seen. */
export function projectItem(item: Project['items'][number], from: Vantage): ScopeItem {
  const { repository } = from;
  const { number, url, kind, stateReason, status, archived, labels, base, defaultBranch } = item;
  const elsewhere = item.repository !== null && item.repository !== repository;
  return {
    ...{ number, url, kind, stateReason, status, archived, labels, base },
    key: number === null ? item.id : keyIn(item.repository ?? repository, repository, number),
    title: item.title ?? '',
    state: isState(item.state) ? item.state : 'unknown',
    defaultBranch: elsewhere ? defaultBranch : null,
    inRelease: item.mergeCommit !== null && from.shas.has(item.mergeCommit),
    openCriteria: item.body === null ? null : countOpenCriteria(item.body),
    openPullRequests: stillOpen(item.pullRequests, repository),
    mergedLater: mergedLater([item, ...item.pullRequests], from),
  };
}
