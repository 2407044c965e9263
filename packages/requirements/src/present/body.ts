import {
  type Block,
  count,
  type Document,
  formatDateTime,
  formatDuration,
  type Inline,
  shortSha,
  withCode,
} from '@release-actions/report';
import type { Evaluation } from '../decide.ts';
import { type Finding, isBlocking, isOpen, type NextStep } from '../finding.ts';
import { refusalNotes } from '../signoff/request.ts';
import { unheard } from '../signoff/unheard.ts';
import { hourMs } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { permissionsBlock } from './permissions.ts';

const decisionWords = { go: 'Go', 'no-go': 'No-go', wait: 'Wait' } as const;

/** "No-go: storefront 1.4.0 to production". */
export function headlineOf({ decision, findings }: Evaluation, { subject }: World): string {
  const overridden =
    decision === 'go' && findings.some(({ status }) => status === 'overridden') ? ' (overridden)' : '';
  const wave = subject.wave === 'all' ? '' : ` (${subject.wave})`;
  return `${decisionWords[decision]}${overridden}: ${subject.service} ${nameOf(subject)} to ${subject.environment}${wave}`;
}

/** The release's name, or its commit where it has none. */
export const nameOf = ({ release, sha }: World['subject']): string =>
  release?.replace(/^v(?=\d)/u, '') ?? shortSha(sha);

const symbols = {
  unmet: '✗',
  unknown: '✗',
  pending: '…',
  overridden: '!',
  met: '✓',
  'not-applicable': '–',
} as const;

/** One symbol a finding: what is only reported is marked apart from what blocks. */
export const symbolOf = (finding: Finding): string =>
  isOpen(finding) && !isBlocking(finding) ? '!' : symbols[finding.status];

/** Decision, why, what next and who; then what blocks and what is reported; the rest is folded away. */
export function bodyOf(evaluation: Evaluation, evaluated: World): Document {
  const { findings } = evaluation;
  const shown = findings.filter((finding) => isOpen(finding) || finding.status === 'overridden');
  const rest = findings.filter((finding) => !shown.includes(finding));
  return [
    { paragraph: summaryOf(evaluation, evaluated) },
    ...(shown.length === 0 ? [] : [{ table: tableOf(sorted(shown)) }]),
    ...permissionsBlock(evaluated.observations),
    ...notesOf(shown),
    ...unheardIn(evaluation, evaluated),
    ...restOf(rest, evaluated.now),
  ];
}

/** Blocking first, so that the first line is what holds the release back. */
const sorted = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((left, right) => Number(isBlocking(right)) - Number(isBlocking(left)));

function summaryOf(
  { decision, findings, expiresAt }: Evaluation,
  { now, subject, observations }: World,
): Inline {
  const applicable = findings.filter(({ status }) => status !== 'not-applicable');
  const blocking = findings.filter(isBlocking);
  if (decision !== 'go') {
    const verb = blocking.length === 1 ? 'blocks' : 'block';
    return [
      `${blocking.length} of ${count(applicable.length, 'requirement')} ${verb}. Next: `,
      nextOf(blocking, now),
      '.',
    ];
  }
  const overridden = findings.filter(({ status }) => status === 'overridden');
  const limits =
    expiresAt === undefined
      ? ''
      : ` This go holds until ${timeOf(expiresAt)} (${formatDuration(Date.parse(expiresAt) - now)}).`;
  const aside =
    overridden.length === 0
      ? ''
      : ` ${count(overridden.length, 'requirement')} overridden: ${overridden.map(({ title }) => title).join(', ')}.`;
  const deploy = observations.run.deploying
    ? 'the deploy step runs'
    : `deploy ${nameOf(subject)} to ${subject.environment} (release-manager)`;
  return `All ${applicable.length - overridden.length} requirements that apply are met.${aside} Next: ${deploy}.${limits}`;
}

/** What people do first, then what time brings. */
function nextOf(blocking: readonly Finding[], now: number): Inline {
  const steps = blocking.flatMap(({ next, title }) => (next === undefined ? [] : [{ next, title }]));
  const people = steps.filter(({ next }) => next.who !== 'nobody');
  const [first, ...more] = people;
  const rest = more.length === 0 ? [] : [` (and ${count(more.length, 'more step')} below)`];
  const opening = steps.find(({ next }) => next.at !== undefined && next.who === 'nobody');
  const then =
    opening === undefined
      ? []
      : [...(first === undefined ? [] : ['; then ']), openingOf(opening.title, opening.next, now)];
  const [only] = steps;
  if (first === undefined && opening === undefined)
    return only === undefined ? 'evaluate again' : [`${only.title}: `, stepText(only.next)];
  return [...(first === undefined ? [] : [`${first.next.who}: `, stepText(first.next)]), ...rest, ...then];
}

function openingOf(title: string, next: NextStep, now: number): Inline {
  return Date.parse(next.at ?? '') > now ? [`${title}: `, stepText(next)] : title;
}

const timeOf = (instant: string): string => formatDateTime(new Date(instant));

export const tableOf = (
  findings: readonly Finding[],
): { columns: readonly string[]; rows: readonly (readonly Inline[])[] } => ({
  columns: ['', 'Requirement', 'Owner', 'Why', 'Next step'],
  rows: findings.map((finding) => [
    symbolOf(finding),
    finding.title,
    finding.owner,
    whyOf(finding),
    stepOf(finding),
  ]),
});

function whyOf(finding: Finding): Inline {
  if (isBlocking(finding) || !isOpen(finding)) return finding.reason;
  const from = finding.blockFrom === undefined ? '' : `, blocks from ${finding.blockFrom}`;
  const due =
    finding.dueAfterMs === undefined
      ? ''
      : `, due ${Math.round(finding.dueAfterMs / hourMs)} h after the deployment`;
  return [finding.reason, ` (reported${from}${due})`];
}

function stepOf({ next, override }: Finding): Inline {
  if (override !== undefined) return 'review within 48 h (release-manager)';
  if (next === undefined) return 'none';
  return next.who === 'nobody' ? stepText(next) : [`${next.who}: `, stepText(next)];
}

/** Next steps are our own words, in which commands stand between backticks. */
const stepText = ({ text }: NextStep): Inline => (typeof text === 'string' ? withCode(text) : text);

const notesIn = (findings: readonly Finding[]): Inline[] =>
  findings.flatMap(({ title, notes = [] }) => notes.map((note): Inline => [`${title}: `, note]));

function notesOf(findings: readonly Finding[]): Block[] {
  const notes = notesIn(findings);
  return notes.length === 0
    ? []
    : [{ details: { summary: count(notes.length, 'note'), blocks: [{ list: notes }] } }];
}

const mostUnheard = 20;

/** Whoever answered in vain finds out here why; the newest, where there are many. */
function unheardIn({ findings }: Evaluation, evaluated: World): Block[] {
  const refused = unheard(
    evaluated,
    findings.map(({ id }) => id),
  );
  if (refused.length === 0) return [];
  const older = refused.length - mostUnheard;
  const list = [
    ...refusalNotes(refused.slice(-mostUnheard)),
    ...(older > 0 ? [`and ${older} before these`] : []),
  ];
  return [
    {
      details: {
        summary: `${count(refused.length, 'answer')} on the ticket without effect`,
        blocks: [{ list }],
      },
    },
  ];
}

function restOf(rest: readonly Finding[], now: number): Block[] {
  if (rest.length === 0) return [];
  const excused = rest.filter(({ status }) => status === 'not-applicable');
  const fine = rest.length - excused.length;
  const words = [
    ...(fine === 0 ? [] : [`${fine} met`]),
    ...(excused.length === 0
      ? []
      : [`${excused.length} not applicable (${excused.map(({ title }) => title).join(', ')})`]),
  ];
  const notes = notesIn(rest);
  const blocks: Block[] = [
    { table: detailTable(rest, now) },
    ...(notes.length === 0 ? [] : [{ list: notes }]),
  ];
  return [{ details: { summary: words.join(', '), blocks } }];
}

const detailTable = (findings: readonly Finding[], now: number): ReturnType<typeof tableOf> => ({
  columns: ['', 'Requirement', 'Owner', 'Found', 'Age', 'Evidence'],
  rows: findings.map((finding) => [
    symbolOf(finding),
    finding.title,
    finding.owner,
    finding.reason,
    ageOf(finding, now),
    linksOf(finding),
  ]),
});

const ageOf = ({ asOf }: Finding, now: number): string =>
  asOf === undefined || Number.isNaN(Date.parse(asOf))
    ? ''
    : formatDuration(Math.max(0, now - Date.parse(asOf)));

const mostLinks = 3;

function linksOf({ evidence = [] }: Finding): Inline {
  const shown = evidence
    .slice(0, mostLinks)
    .flatMap(({ label, href }, index): Inline[] => [
      ...(index === 0 ? [] : [', ']),
      href === undefined ? label : { link: label, href },
    ]);
  return evidence.length > mostLinks ? [...shown, ` and ${evidence.length - mostLinks} more`] : shown;
}
