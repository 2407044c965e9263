import type { Reading, Unknown } from '@release-actions/evidence';
import type { Policy } from '@release-actions/policy';
import { approvalCode, impactSaid, type ConfirmedImpact, type RoleMembers } from './approval/approval.ts';
import { hear, type Heard } from './approval/commands.ts';
import type { Change, ChangeSet } from './changes/change.ts';
import { collectChanges } from './changes/collect.ts';
import type { Layout } from './document/layout.ts';
import type { KnownIssue, NotesFacts } from './fields/field.ts';
import { applyFragments } from './fragments/apply.ts';
import { fragmentFolders, readFragment } from './fragments/fragments.ts';
import type { Commit, HistoryRange } from './history/history.ts';
import { compare, type Compared, type Previous } from './history/previous.ts';
import type { Deployments, History, Issues, People, PullRequests, Ticket } from './ports.ts';
import { applyPulls, type Enriched, type LabelRules, type PullFacts } from './pulls/apply.ts';
import { besideTaken, nextVersion, versionOf, type NextVersion, type ZeroPolicy } from './version.ts';

/** One release of one service in one environment. */
export type NotesSubject = {
  /** `owner/repo`. */
  readonly repository: string;
  readonly service: string;
  readonly environment: string;
  /** Tag of the release; undefined: the computed next version. */
  readonly tag: string | undefined;
  readonly from: string | undefined;
  readonly to: string;
  readonly paths: readonly string[];
  readonly links: NotesFacts['links'];
  /** A pull request to preview as if it were merged; `to` is then what it would be merged to. */
  readonly pull?: (PullFacts & { readonly sha: string }) | undefined;
  /** The team's own template; the guide's where there is none. */
  readonly layout: Layout;
};

export type GatherPorts = {
  readonly history: History;
  readonly pulls: PullRequests;
  readonly issues: Issues;
  readonly ticket: Ticket;
  readonly people: People;
  readonly deployments: Pick<Deployments, 'earlier'>;
};

export type Gathered = {
  readonly range: HistoryRange;
  readonly previous: Previous;
  /** The name that carries the number to count from; undefined for the first release. */
  readonly countsFrom: string | undefined;
  /** The commits that make type and number; undefined: all of the range. */
  readonly counted: ReadonlySet<string> | undefined;
  readonly set: Enriched;
  readonly facts: NotesFacts;
  readonly layout: Layout;
  /** Tag of the release, given or computed. */
  readonly tag: string;
  readonly ticket: { readonly number: number; readonly url: string } | null;
  readonly heard: Heard;
  /** What the customer-success-manager confirmed of the draft's own words. */
  readonly confirmedImpact: ConfirmedImpact | undefined;
  /** What could not be read; the notes were drafted without it and say so. */
  readonly gaps: readonly Unknown[];
};

/** Type and number of the release, counted from what carries a number. */
const versionOfRange = (
  changes: readonly Change[],
  { countsFrom, counted, taken }: Compared,
  zero: ZeroPolicy,
): NextVersion => besideTaken(nextVersion(countsFrom, countedOf(changes, counted), zero), taken);

/** The changes that make type and number. */
export const countedOf = (
  changes: readonly Change[],
  counted: ReadonlySet<string> | undefined,
): readonly Change[] =>
  counted === undefined
    ? changes
    : changes.filter(({ commits }) => commits.some(({ sha }) => counted.has(sha)));

/** Collects what could not be read, so that the report says it and nothing is taken for absent. */
class Gaps {
  readonly found: Unknown[];

  constructor(found: readonly Unknown[]) {
    this.found = [...found];
  }

  take<T>(reading: Reading<T>, fallback: T): T {
    if (reading.known) return reading.value;
    this.found.push(reading);
    return fallback;
  }
}

const nobody: RoleMembers = { members: [], substitutes: [], fallback: false };

/** Everything that notes are drafted from. Throws HistoryError where the history itself cannot be told. */
export async function gather(subject: NotesSubject, policy: Policy, ports: GatherPorts): Promise<Gathered> {
  const { notes, rollback } = policy;
  const compared = await readRange(subject, policy, ports);
  const { range, previous, countsFrom, counted } = compared;
  const gaps = new Gaps(compared.gaps);
  const listed = collectChanges(range, { repository: subject.repository });
  const [found, issues, ticket, impactHolders, migrationFiles, fragments] = await Promise.all([
    withNumbers(listed, ports.pulls, gaps),
    ports.issues.known(notes.labels['known-issue']),
    ports.ticket.find(),
    ports.people.holdersOf('customer-success-manager'),
    ports.history.changedFiles(range.ends, rollback.migrations),
    ports.history.fragments(range.ends, fragmentFolders),
  ]);
  const told = applyFragments(
    found,
    fragments.flatMap((file) => readFragment(file) ?? []),
  );
  const set = applyPulls(told, await readPulls(told, subject, ports.pulls, gaps), labelRules(policy));
  const version = versionOfRange(set.changes, compared, notes['zero-x']);
  const thread = gaps.take(ticket, null);
  const heard = hear(thread === null ? [] : gaps.take(await ports.ticket.comments(thread.number), []));
  const tag = subject.tag ?? tagAfter(countsFrom, version.next);
  const { impact, confirmed } = impactSaid(heard, gaps.take(impactHolders, nobody).members);
  const { migration, rollback: goingBack, impactProposals, changes } = set;
  return {
    range,
    previous,
    countsFrom,
    counted,
    set,
    tag,
    layout: subject.layout,
    ticket: thread,
    heard,
    confirmedImpact: confirmed,
    gaps: gaps.found,
    facts: {
      service: subject.service,
      release: tag,
      ends: range.ends,
      version,
      changes,
      links: subject.links,
      migration,
      rollback: goingBack,
      impactProposals,
      impact,
      knownIssues: gaps.take<readonly KnownIssue[] | undefined>(issues, undefined),
      migrationFiles,
      rollbackPlan: rollback.plan,
    },
  };
}

/** The range of the release; with a pull request to preview, as if that were merged on top of it. */
async function readRange(
  { from, to, tag, paths, pull }: NotesSubject,
  { notes: { tags } }: Policy,
  { history, deployments }: GatherPorts,
): Promise<Compared> {
  const compared = await compare({ from, to, tag, paths, tags }, history, deployments);
  if (pull === undefined) return compared;
  const { range } = compared;
  const merged: Commit = {
    sha: pull.sha,
    parents: [range.ends.to.sha],
    author: { name: '', email: '' },
    authoredAt: 0,
    message: `${pull.title} (#${pull.number})\n\n${pull.body}`,
  };
  const ends = { ...range.ends, to: { name: `pull request #${pull.number}`, sha: pull.sha } };
  return { ...compared, range: { ...range, ends, commits: [merged, ...range.commits] } };
}

/** Asks GitHub for the pull requests of commits whose message names none; its index may lag behind a merge. */
async function withNumbers(set: ChangeSet, pulls: PullRequests, gaps: Gaps): Promise<ChangeSet> {
  const lone = set.changes.flatMap(({ pr, commits }) => (pr === undefined ? (commits[0]?.sha ?? []) : []));
  if (lone.length === 0) return set;
  const numbers = gaps.take(await pulls.ofCommits(lone), new Map<string, readonly number[]>());
  const changes = set.changes.map((change) => {
    const [number, ...others] =
      change.pr === undefined ? (numbers.get(change.commits[0]?.sha ?? '') ?? []) : [];
    return number === undefined || others.length > 0 ? change : { ...change, pr: number };
  });
  return { ...set, changes };
}

/** What GitHub knows of the changes' pull requests; the one that started this run comes with its own event. */
async function readPulls(
  { changes }: ChangeSet,
  { pull }: NotesSubject,
  pulls: PullRequests,
  gaps: Gaps,
): Promise<readonly PullFacts[]> {
  const numbers = [
    ...new Set(changes.flatMap(({ pr }) => (pr === undefined || pr === pull?.number ? [] : [pr]))),
  ];
  const own = pull === undefined ? [] : [pull];
  return numbers.length === 0 ? own : [...own, ...gaps.take(await pulls.read(numbers), [])];
}

/** The next version in the form of the previous tag: `v1.4.0` gives `v1.5.0`, `shop-1.4.0` gives `shop-1.5.0`. */
function tagAfter(previous: string | undefined, next: string | null): string {
  if (next === null) return 'next';
  const version = previous === undefined ? undefined : versionOf(previous);
  if (previous === undefined || version === undefined) return `v${next}`;
  const start = previous.search(/\d{1,9}\.\d{1,9}(?:\.\d{1,9})?(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/u);
  return `${previous.slice(0, start)}${next}`;
}

function labelRules({ notes: { labels } }: Policy): LabelRules {
  const { features, improvements, fixes, performance, breaking, exclude } = labels;
  return { features, improvements, fixes, performance, breaking, exclude };
}

/** The code that approves this text for this release. */
export const codeFor = (
  { repository, service, environment }: NotesSubject,
  { tag, ends }: { readonly tag: string; readonly ends: Bounds },
  bodyDigest: string,
): string =>
  approvalCode({
    repository,
    service,
    environment,
    release: tag,
    bodyDigest,
    sha: ends.to.sha,
    previousSha: ends.from?.sha ?? null,
  });

type Bounds = {
  readonly from?: { readonly sha: string } | null | undefined;
  readonly to: { readonly sha: string };
};
