import { known, type Reading, type Unknown } from '@release-actions/evidence';
import type { Policy } from '@release-actions/policy';
import { approvalCode, impactSaid, type RoleMembers } from './approval/approval.ts';
import { hear, type Heard } from './approval/commands.ts';
import { collectChanges } from './changes/collect.ts';
import type { NotesFacts } from './fields/field.ts';
import type { HistoryRange } from './history/history.ts';
import type { History, Issues, People, PullRequests, Ticket } from './ports.ts';
import { applyPulls, type Enriched, type LabelRules } from './pulls/apply.ts';
import { nextVersion, versionOf } from './version.ts';

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
};

export type GatherPorts = {
  readonly history: History;
  readonly pulls: PullRequests;
  readonly issues: Issues;
  readonly ticket: Ticket;
  readonly people: People;
};

export type Gathered = {
  readonly range: HistoryRange;
  readonly set: Enriched;
  readonly facts: NotesFacts;
  /** Tag of the release, given or computed. */
  readonly tag: string;
  readonly ticket: { readonly number: number; readonly url: string } | null;
  readonly heard: Heard;
  /** What could not be read; the notes were drafted without it and say so. */
  readonly gaps: readonly Unknown[];
};

/** The pattern of tags as an expression: `*` stands for anything but a slash. */
export const tagExpression = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .split('*')
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
      .join('[^/]*')}$`,
    'u',
  );

/** Everything that notes are drafted from. Throws HistoryError where the history itself cannot be told. */
export async function gather(subject: NotesSubject, policy: Policy, ports: GatherPorts): Promise<Gathered> {
  const gaps: Unknown[] = [];
  const take = <T>(reading: Reading<T>, fallback: T): T => {
    if (reading.known) return reading.value;
    gaps.push(reading);
    return fallback;
  };
  const { history } = ports;
  const { notes, rollback } = policy;
  const from = subject.from ?? (await history.previousTag({ to: subject.to, pattern: [notes.tags] }));
  const range = await history.range({
    from,
    to: subject.to,
    paths: subject.paths,
    tagPattern: tagExpression(notes.tags),
  });
  const found = collectChanges(range, { repository: subject.repository });
  const numbers = [...new Set(found.changes.flatMap(({ pr }) => (pr === undefined ? [] : [pr])))];
  const [pulls, issues, ticket, impactHolders, migrationFiles] = await Promise.all([
    numbers.length === 0 ? known([], nothingAsked) : ports.pulls.read(numbers),
    ports.issues.known(notes.labels['known-issue']),
    ports.ticket.find(),
    ports.people.holdersOf('customer-success-manager'),
    history.changedFiles(range.ends, rollback.migrations),
  ]);
  const set = applyPulls(found, take(pulls, []), labelRules(policy));
  const version = nextVersion(from, set.changes, notes['zero-x']);
  const thread = take(ticket, null);
  const heard = hear(thread === null ? [] : take(await ports.ticket.comments(thread.number), []));
  const tag = subject.tag ?? tagAfter(from, version.next);
  const nobody: RoleMembers = { members: [], substitutes: [], fallback: false };
  return {
    range,
    set,
    tag,
    ticket: thread,
    heard,
    gaps,
    facts: {
      service: subject.service,
      release: tag,
      ends: range.ends,
      version,
      changes: set.changes,
      links: subject.links,
      migration: set.migration,
      rollback: set.rollback,
      impactProposals: set.impactProposals,
      impact: impactSaid(heard, take(impactHolders, nobody).members),
      knownIssues: issues.known ? issues.value : (take(issues, []), undefined),
      migrationFiles,
      rollbackPlan: rollback.plan,
    },
  };
}

const nothingAsked = { endpoint: 'none: the range has no pull request', pages: 0, at: '' };

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
export const codeFor = (subject: NotesSubject, { range, tag }: Gathered, bodyDigest: string): string =>
  approvalCode({
    repository: subject.repository,
    service: subject.service,
    environment: subject.environment,
    release: tag,
    bodyDigest,
    sha: range.ends.to.sha,
    previousSha: range.ends.from?.sha ?? null,
  });
