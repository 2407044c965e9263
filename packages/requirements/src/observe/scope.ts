import { mapReading, type Reading, unknown } from '@release-actions/evidence';
import type { AcceptanceSource, Policy } from '@release-actions/policy';
import { count, shortSha } from '@release-actions/report';
import type { LinkedFact, ScopeFact, ScopeItem } from '../observations.ts';
import type { Comparison, GateReads, Project, Wave } from '../ports.ts';
import { itemsOf, milestoneItem, projectItem, vantageOf } from './items.ts';
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
    const from = vantageOf(subject.repository, commits);
    const items = [...unique.values()].flatMap((pull) => itemsOf(pull, from));
    return {
      description: `${rangeOf(previous.value, subject.sha)}, ${count(commits.length, 'commit')}`,
      items: dedupe(items),
      commits: commits.map(({ sha, message }) => ({
        sha,
        title: message.split('\n', 1)[0] ?? '',
        items: (bySha.get(sha) ?? []).map(({ number }) => `#${number}`),
      })),
      statusOptions: [],
      linked: linkedIn(items),
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

const linkedIn = (items: readonly ScopeItem[]): LinkedFact[] =>
  dedupe(items.filter(({ kind }) => kind === 'issue')).map(({ key, title, url, labels }) => ({
    key,
    title,
    url,
    labels,
  }));

const dedupe = (items: readonly ScopeItem[]): ScopeItem[] => [
  ...new Map(items.map((item) => [item.key, item])).values(),
];

async function withMilestone(
  changes: ScopeFact,
  title: string | undefined,
  { github, subject, changes: comparison }: ScopeSources,
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
  const from = vantageOf(subject.repository, comparison.known ? comparison.value.commits : []);
  const found = await github.issues.milestoneItems(milestone.number);
  return mapReading(found, (list) => {
    const items = list.map((item) => milestoneItem(item, from));
    return {
      ...changes,
      description: `milestone ${milestone.title}`,
      items,
      milestone: { number: milestone.number, url: milestone.url },
      labels: [...new Set([...changes.labels, ...items.flatMap(({ labels }) => labels)])],
    };
  });
}

type ProjectSource = Extract<AcceptanceSource, { kind: 'project' }>['project'];

function withProject(
  changes: ScopeFact,
  source: ProjectSource,
  { wave, subject, changes: comparison }: ScopeSources,
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
  const from = vantageOf(subject.repository, comparison.known ? comparison.value.commits : []);
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
      .map((item) => projectItem(item, from)),
    statusOptions: board.statusOptions,
  }));
}
