import { mapReading, type Reading, unknown } from '@release-actions/evidence';
import type { AcceptanceSource, Policy } from '@release-actions/policy';
import { count, shortSha } from '@release-actions/report';
import type { ScopeFact, ScopeItem } from '../observations.ts';
import type { Comparison, GateReads, MilestoneIssue, Project, PullRequest, Wave } from '../ports.ts';
import { countOpenCriteria } from './criteria.ts';
import type { Subject } from '../vocabulary.ts';
import type { Previous } from './previous.ts';
import { pullsOf } from './pulls.ts';

export type ScopeSources = {
  readonly github: GateReads;
  readonly wave: Wave;
  readonly policy: Policy;
  readonly subject: Subject;
  readonly previous: Reading<Previous>;
  /** From what was released before to this commit. */
  readonly changes: Reading<Comparison>;
  /** False: commits and files are enough. */
  readonly withItems: boolean;
  readonly external: (
    source: Extract<AcceptanceSource, { kind: 'http' }>,
  ) => Promise<Reading<readonly ScopeItem[]>>;
};

/** What changed since the last release, and which items it belongs to. */
export async function readScope(sources: ScopeSources): Promise<Reading<ScopeFact>> {
  const changes = await readChanges(sources);
  if (!changes.known) return changes;
  const { source } = sources.policy.requirements['acceptance-criteria'];
  switch (source.kind) {
    case 'issues':
      return changes;
    case 'milestone':
      return withMilestone(changes.value, source.milestone ?? sources.subject.release, sources);
    case 'project':
      return withProject(changes.value, source.project, sources);
    case 'http': {
      const items = await sources.external(source);
      return mapReading(items, (list) => ({
        ...changes.value,
        items: list,
        description: source.http.url,
      }));
    }
  }
}

async function readChanges(sources: ScopeSources): Promise<Reading<ScopeFact>> {
  const { github, subject, previous, changes: comparison, wave, withItems } = sources;
  if (!previous.known) return previous;
  if (!comparison.known) return comparison;
  const { commits, files, filesComplete } = comparison.value;
  const looked = withItems ? comparison.value : { ...comparison.value, commits: [] };
  const pulls = await pullsOf(looked, wave.items, github);
  return mapReading(pulls, (bySha) => {
    const unique = new Map([...bySha.values()].flat().map((pull) => [pull.number, pull]));
    const inRelease = new Set(commits.map(({ sha }) => sha));
    const items = [...unique.values()].flatMap((pull) => itemsOf(pull, subject.repository, inRelease));
    return {
      description: `${rangeOf(previous.value, subject.sha)}, ${count(commits.length, 'commit')}`,
      items: dedupe(items),
      commits: commits.map(({ sha, message }) => ({
        sha,
        title: message.split('\n', 1)[0] ?? '',
        items: (bySha.get(sha) ?? []).map(({ number }) => `#${number}`),
      })),
      statusOptions: [],
      milestone: null,
      files,
      filesComplete,
      labels: [...new Set(items.flatMap(({ labels }) => labels))],
    };
  });
}

const rangeOf = (previous: Previous, sha: string): string =>
  previous === null ? 'the first release' : `${previous.name}..${shortSha(sha)}`;

/** The commits and files from what was released before; of a first release, its commit alone. */
export async function readComparison(
  previous: Reading<Previous>,
  sha: string,
  { repository }: GateReads,
): Promise<Reading<Comparison>> {
  if (!previous.known) return previous;
  if (previous.value !== null) return repository.compare(previous.value.sha, sha);
  const commit = await repository.commit(sha);
  return mapReading(commit, (one) => ({
    status: 'ahead',
    commits: [one],
    files: [],
    filesComplete: false,
  }));
}

function itemsOf(pull: PullRequest, repository: string, inRelease: ReadonlySet<string>): ScopeItem[] {
  const item: ScopeItem = {
    key: `#${pull.number}`,
    number: pull.number,
    kind: 'pull-request',
    title: pull.title,
    url: pull.url,
    state: pull.state,
    stateReason: null,
    status: null,
    archived: false,
    labels: pull.labels,
    base: pull.base,
    inRelease: pull.mergeCommit === null || inRelease.has(pull.mergeCommit),
    openCriteria: countOpenCriteria(pull.body),
    openPullRequests: [],
  };
  const issues = pull.closes.map((issue): ScopeItem => ({
    ...item,
    key: issue.repository === repository ? `#${issue.number}` : `${issue.repository}#${issue.number}`,
    number: issue.number,
    kind: 'issue',
    title: issue.title,
    url: issue.url,
    state: issue.state,
    stateReason: issue.stateReason,
    labels: issue.labels,
    base: null,
    openCriteria: null,
  }));
  return [item, ...issues];
}

const dedupe = (items: readonly ScopeItem[]): ScopeItem[] => [
  ...new Map(items.map((item) => [item.key, item])).values(),
];

async function withMilestone(
  changes: ScopeFact,
  title: string | undefined,
  { github }: ScopeSources,
): Promise<Reading<ScopeFact>> {
  const milestones = await github.issues.milestones('all');
  if (!milestones.known) return milestones;
  const names = title === undefined ? [] : [title, title.replace(/^v(?=\d)/u, '')];
  const milestone = milestones.value.find((candidate) => names.includes(candidate.title));
  if (milestone === undefined) {
    return unknown({
      reason: 'incomplete',
      endpoint: milestones.proof.endpoint,
      message: `Looked for the milestone "${title ?? '(no release name)'}"; there is none.`,
      hint: 'Create the milestone of this release, or name it under requirements.acceptance-criteria.source.milestone.',
    });
  }
  const issues = await github.issues.list({ milestone: milestone.number, state: 'all' });
  return mapReading(issues, (list) => ({
    ...changes,
    description: `milestone ${milestone.title}`,
    items: list.map(milestoneItem),
    milestone: { number: milestone.number, url: milestone.url },
    labels: [...new Set([...changes.labels, ...list.flatMap(({ labels }) => labels)])],
  }));
}

const milestoneItem = (issue: MilestoneIssue): ScopeItem => ({
  key: `#${issue.number}`,
  number: issue.number,
  kind: 'issue',
  title: issue.title,
  url: issue.url,
  state: issue.state,
  stateReason: issue.stateReason,
  status: null,
  archived: false,
  labels: issue.labels,
  base: null,
  inRelease: true,
  openCriteria: countOpenCriteria(issue.body),
  openPullRequests: [],
});

type ProjectSource = Extract<AcceptanceSource, { kind: 'project' }>['project'];

function withProject(
  changes: ScopeFact,
  source: ProjectSource,
  { wave, subject }: ScopeSources,
): Reading<ScopeFact> {
  const { project } = wave;
  if (project === undefined) {
    return unknown({
      reason: 'incomplete',
      endpoint: 'project',
      message: 'The project was not read.',
      hint: 'Evaluate again.',
    });
  }
  const filter = Object.entries(source.filter).map(([field, wanted]): [string, string] => [
    field,
    wanted.replaceAll('{release}', subject.release ?? '').replaceAll('{sha}', subject.sha),
  ]);
  const inRelease = new Set(changes.commits.map(({ sha }) => sha));
  return mapReading(project, (board: Project) => ({
    ...changes,
    description: [`project ${board.title}`, ...filter.map(([field, wanted]) => `${field} = ${wanted}`)].join(
      ', ',
    ),
    items: board.items
      .filter(
        (item) =>
          item.kind === 'redacted' || filter.every(([field, wanted]) => item.fields[field] === wanted),
      )
      .map((item) => projectItem(item, subject.repository, inRelease)),
    statusOptions: board.statusOptions,
  }));
}

const states = new Set(['open', 'closed', 'merged']);

const projectItem = (
  item: Project['items'][number],
  repository: string,
  inRelease: ReadonlySet<string>,
): ScopeItem => ({
  key: keyOf(item, repository),
  number: item.number,
  kind: item.kind,
  title: item.title ?? '',
  url: item.url,
  state: item.state !== null && states.has(item.state) ? (item.state as ScopeItem['state']) : 'unknown',
  stateReason: item.stateReason,
  status: item.status,
  archived: item.archived,
  labels: item.labels,
  base: item.base,
  inRelease: item.mergeCommit !== null && inRelease.has(item.mergeCommit),
  openCriteria: null,
  openPullRequests: [],
});

function keyOf({ number, repository: home, id }: Project['items'][number], repository: string): string {
  if (number === null) return id;
  return home === null || home === repository ? `#${number}` : `${home}#${number}`;
}
