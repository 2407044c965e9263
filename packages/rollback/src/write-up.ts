import { descriptions } from '@release-actions/deployments';
import type { DeploymentRecord, History, NewStatus } from '@release-actions/deployments';
import { formatDateTime } from '@release-actions/report';
import type { Document } from '@release-actions/report';
import { readCommands } from './commands.ts';
import type { CompletionRequest } from './request.ts';
import { worst } from './decide.ts';
import {
  findMarked,
  incidentIssue,
  incidentKey,
  markerOf,
  retrospectiveIssue,
  severityOfLabels,
} from './incident.ts';
import type { IncidentState } from './incident.ts';
import { timelineOf, zoneOf } from './incidents.ts';
import { inWords } from './journal.ts';
import { formatHolder } from './lock.ts';
import { isOurAuthor } from './plan.ts';
import type { Comment, Issue, Opening, World } from './ports.ts';
import { invitation, retrospectiveDue, usualHours } from './retrospective.ts';
import { timingLine, timingsOf } from './timings.ts';
import type { Timings } from './timings.ts';
import { nameOf } from './version.ts';

export type WriteUp = {
  readonly incident: { readonly number: number; readonly url: string } | null;
  readonly retrospective: {
    readonly dueAt: Date;
    readonly inWorkingHours: boolean;
    readonly number: number | null;
    readonly url: string;
    /** iCalendar text. */
    readonly invitation: string;
  } | null;
  readonly timings: Timings;
  readonly severity: ReturnType<typeof worst>;
};

export type Ending = {
  readonly kind: 'restored' | 'confirmed' | 'failed' | 'unchanged' | 'interrupted';
  readonly record: DeploymentRecord;
  readonly suspect: DeploymentRecord;
  readonly history: History;
  readonly request: CompletionRequest;
  readonly opening: Opening;
  readonly world: World;
};

const standings = {
  restored: 'rolled-back',
  confirmed: 'confirmed',
  failed: 'failed',
  unchanged: 'failed',
  interrupted: 'rolling-back',
} as const satisfies Record<Ending['kind'], IncidentState['standing']>;

/** Collects what went wrong beside the way: a write-up that fails never undoes a rollback that worked. */
type Notes = string[];

function note(notes: Notes, written: { done: boolean } & Partial<Record<'message' | 'hint', string>>): void {
  if (!written.done) notes.push(`${written.message ?? ''} ${written.hint ?? ''}`.trim());
}

function findIncident({ record, suspect, history, request, opening }: Ending): {
  issue: Issue | null;
  duplicates: readonly Issue[];
} {
  const recorded = record.payload.freeze?.incident;
  if (!opening.incidents.known) return { issue: null, duplicates: [] };
  const marker = markerOf('incident', incidentKey(request.target, suspect.id));
  const marked = findMarked(opening.incidents.value, marker, isOurAuthor(history));
  const all = marked === undefined ? [] : [marked.issue, ...marked.duplicates];
  const issue = opening.incidents.value.find(({ number }) => number === recorded) ?? marked?.issue ?? null;
  return {
    issue,
    duplicates: all.filter(({ number, state }) => number !== issue?.number && state === 'open'),
  };
}

/** The suspect was left: its own deployment says so, once. */
async function markSuspect(ending: Ending, incident: Issue | null, notes: Notes): Promise<void> {
  const { kind, suspect, request, world } = ending;
  if (kind !== 'restored' && kind !== 'confirmed') return;
  if (suspect.statuses.some(({ description }) => description.startsWith(descriptions.rolledBack))) return;
  const named = incident === null ? '' : `, incident #${incident.number}`;
  const status: NewStatus = {
    state: 'error',
    description: `${descriptions.rolledBack} by run ${request.me.runId}${named}`,
    logUrl: request.runUrl,
  };
  note(notes, await world.deployments.addStatus(suspect.id, status));
}

/** Lifts the freeze when the release-manager has said so on the incident. */
async function obeyUnfreeze(ending: Ending, comments: readonly Comment[], notes: Notes): Promise<void> {
  const { record, world } = ending;
  const said = readCommands(comments, await world.roles()).findLast(({ kind }) => kind === 'unfreeze');
  const newest = record.statuses.at(-1);
  if (said?.kind !== 'unfreeze' || newest === undefined || record.phase === 'mutating') return;
  if (record.statuses.some(({ description }) => description.startsWith(descriptions.unfrozen))) return;
  const description = `${descriptions.unfrozen} by ${said.by}: ${said.reason}`.slice(0, 140);
  note(notes, await world.deployments.addStatus(record.id, { state: newest.state, description }));
}

type Retrospective = WriteUp['retrospective'];

async function planRetrospective(
  ending: Ending,
  incident: Issue | null,
  restoredAt: string,
): Promise<NonNullable<Retrospective>> {
  const { suspect, request } = ending;
  const { policy, target } = request;
  const within = policy.rollback['retrospective-within'].ms;
  const due = retrospectiveDue(new Date(restoredAt), within, usualHours(zoneOf(request)));
  const text = await invitation({
    uid: `${incidentKey(target, suspect.id).replaceAll('/', '-')}@${request.repository.replaceAll('/', '.')}`,
    sequence: 0,
    title: `Retrospective: ${target.service} ${nameOf(suspect)} in ${target.environment}`,
    description: incident === null ? 'Blameless.' : `Blameless. Incident #${incident.number}.`,
    url: incident?.url ?? null,
    endsBy: due.at,
    stamp: new Date(restoredAt),
  });
  return { dueAt: due.at, inWorkingHours: due.inWorkingHours, number: null, url: '', invitation: text };
}

/** Opens the retrospective below the incident; it is found again by its marker. */
async function openRetrospective(
  ending: Ending,
  state: IncidentState,
  incident: Issue | null,
  planned: NonNullable<Retrospective>,
  notes: Notes,
): Promise<NonNullable<Retrospective>> {
  const { world, history } = ending;
  if (incident === null) return planned;
  const issue = retrospectiveIssue(state, incident, planned.dueAt);
  const existing = await world.issues.withLabel('retrospective');
  if (!existing.known) {
    notes.push(`${existing.message} ${existing.hint}`);
    return planned;
  }
  const found = findMarked(existing.value, issue.marker, isOurAuthor(history))?.issue;
  if (found !== undefined) return { ...planned, number: found.number, url: found.url };
  const opened = await world.issues.create(issue);
  note(notes, opened);
  if (!opened.done) return planned;
  note(notes, await world.issues.addSubIssue(incident.number, opened.value.id));
  return { ...planned, number: opened.value.number, url: opened.value.url };
}

const issueIn = ({ number, url }: NonNullable<Retrospective>): { number: number; url: string } | null =>
  number === null ? null : { number, url };

function stateOf(ending: Ending, incident: Issue | null, retrospective: Retrospective): IncidentState {
  const { kind, record, suspect, history, request } = ending;
  const { rollback } = record.payload;
  const restored = history.records.find(({ id }) => id === rollback?.toDeployment) ?? record;
  const steps = record.statuses.map(({ createdAt, description }) => ({
    at: createdAt,
    what: `rollback ${record.id}: ${inWords(description)}`,
  }));
  const securityRelated = request.securityRelated || (incident?.labels.includes('security') ?? false);
  return {
    ...{ target: request.target, policy: request.policy, suspect, to: restored, securityRelated },
    severity: worst([request.severity ?? undefined, severityOfLabels(incident?.labels ?? [])]),
    reason: rollback?.reason ?? request.reason,
    standing: standings[kind],
    timeline: [
      ...timelineOf(history, suspect),
      {
        at: record.createdAt,
        what: `rollback to ${nameOf(record)} started by ${rollback?.actor ?? 'nobody known'}`,
      },
      ...steps,
    ],
    retrospective:
      retrospective === null ? null : { dueAt: retrospective.dueAt, issue: issueIn(retrospective) },
    zone: zoneOf(request),
    number: incident?.number ?? null,
  };
}

/** One append-only comment a stage: what must outlive runs and statuses. */
async function addRecordComment(
  ending: Ending,
  issue: Issue,
  comments: readonly Comment[],
  body: Document,
  notes: Notes,
): Promise<void> {
  const { kind, record, world } = ending;
  const marker = markerOf('rollback', `${record.payload.key}/${record.id}/${kind}`);
  if (comments.some((comment) => comment.body.startsWith(marker))) return;
  note(notes, await world.issues.comment(issue.number, marker, body));
}

function recordBody({ kind, record, suspect, request }: Ending, timings: Timings): Document {
  const words = {
    restored: `Rolled back from ${nameOf(suspect)} to ${nameOf(record)}; being watched.`,
    confirmed: `${nameOf(record)} is confirmed stable (${record.verified?.by ?? ''}).`,
    failed: `The rollback from ${nameOf(suspect)} to ${nameOf(record)} failed: ${record.bad ?? 'look at its deployment'}.`,
    unchanged: `The rollback to ${nameOf(record)} changed nothing.`,
    interrupted: `The rollback to ${nameOf(record)} was interrupted; run it again to go on.`,
  } as const;
  const zone = zoneOf(request);
  const live = timings.live ?? timings.locked;
  return [
    { paragraph: { strong: words[kind] } },
    { paragraph: `${timingLine(timings, zone)} · recorded ${formatDateTime(new Date(live), zone)}` },
    {
      paragraph: [
        'Deployment ',
        { code: String(record.id) },
        ', key ',
        { code: record.payload.key },
        ', ',
        { link: 'run', href: request.runUrl },
      ],
    },
  ];
}

/** When the rollback was started: by this run if it opened the record, else nobody recorded it. */
const startOf = ({ record, request }: Ending): string | null =>
  record.payload.rollback?.holder === formatHolder(request.me) &&
  Date.parse(request.startedAt) < Date.parse(record.createdAt) + 1000
    ? request.startedAt
    : null;

/** Writes up a rollback's end: suspect, retrospective, incident, freeze. Each part is found again and not repeated. */
export async function writeUp(ending: Ending): Promise<{ writeUp: WriteUp; warnings: readonly string[] }> {
  const { record, suspect, opening, world } = ending;
  const notes: Notes = opening.incidents.known
    ? []
    : [`${opening.incidents.message} ${opening.incidents.hint}`];
  const { issue, duplicates } = findIncident(ending);
  const timings = timingsOf(record, suspect, issue?.createdAt ?? null, startOf(ending));
  const [comments] = await Promise.all([
    issue === null ? null : world.issues.comments(issue.number),
    markSuspect(ending, issue, notes),
    ...duplicates.map(async ({ number }) => {
      note(notes, await world.issues.closeAsDuplicate(number));
    }),
  ]);
  const known = comments?.known === true ? comments.value : [];
  let retrospective: Retrospective = null;
  if (timings.live !== null) {
    const planned = await planRetrospective(ending, issue, timings.live);
    const state = stateOf(ending, issue, planned);
    retrospective = await openRetrospective(ending, state, issue, planned, notes);
  }
  const state = stateOf(ending, issue, retrospective);
  if (issue !== null) {
    await Promise.all([
      rewriteIncident(ending, issue, state, notes),
      comments?.known === true
        ? addRecordComment(ending, issue, known, recordBody(ending, timings), notes)
        : null,
      obeyUnfreeze(ending, known, notes),
    ]);
  }
  const incident = issue === null ? null : { number: issue.number, url: issue.url };
  return { writeUp: { incident, retrospective, timings, severity: state.severity }, warnings: notes };
}

/** Only an incident that we opened has a body of ours; one that people opened gets our comments alone. */
async function rewriteIncident(
  ending: Ending,
  issue: Issue,
  state: IncidentState,
  notes: Notes,
): Promise<void> {
  const { title, marker, body, labels } = incidentIssue(state);
  if (!issue.body.startsWith(marker)) return;
  const merged = [...new Set([...issue.labels.filter((label) => !label.startsWith('sev:')), ...labels])];
  note(notes, await ending.world.issues.rewrite(issue.number, { title, marker, body, labels: merged }));
}
