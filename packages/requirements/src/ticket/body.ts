import { type Document, formatDateTime, type Inline, toMarkdown } from '@release-actions/report';
import type { Evaluation } from '../decide.ts';
import { type Finding, isOpen } from '../finding.ts';
import { bodyOf, nameOf } from '../present/body.ts';
import type { World } from '../world.ts';
import { afterBody, ticketHeadline } from './after.ts';
import { planOf, planText } from './plan.ts';
import { wasDeployed } from './live.ts';
import { subjectMarker, ticketMarker } from './find.ts';

/** One line of the guide's deployment checklist, and what ticks it: evidence, never a person's click. */
type ChecklistLine = { readonly text: string; readonly ids: readonly string[] };

const checklist: readonly ChecklistLine[] = [
  { text: 'Deployment window scheduled and communicated (if needed)', ids: ['deployment-window'] },
  { text: 'Release readiness meeting completed with go/no-go decision', ids: ['readiness-review'] },
  { text: 'Backup or snapshot taken (if applicable)', ids: ['backup'] },
  {
    text: 'Deploy to staging and run smoke tests (QA/Testing validates)',
    ids: ['smoke-tests', 'staging-verified'],
  },
  { text: 'Security Lead approval obtained for security-sensitive changes', ids: ['security-approval'] },
];

/** A stage after the deployment, as far as it is known. */
export type Stage = { readonly text: string; readonly done: boolean; readonly note: Inline };

export const ticketTitle = ({ subject }: World): string =>
  `Release ${subject.service} ${nameOf(subject)} to ${subject.environment}`;

/** The ticket's body: a view, written anew from the facts each time. Nothing is ever decided from it. */
export function ticketBody(
  evaluation: Evaluation,
  world: World,
  stages: readonly Stage[],
  decided: Evaluation = evaluation,
): string {
  const isEnded = stages.at(-1)?.done === true;
  const before = decided.findings.map((finding) => answeredSince(finding, evaluation));
  const document: Document = [
    { heading: ticketHeadline(evaluation, world), level: 2 },
    { paragraph: managerLine(world) },
    ...planLine(world),
    ...(wasDeployed(world) ? afterBody(evaluation, world, isEnded) : bodyOf(evaluation, world)),
    { heading: 'Deployment checklist', level: 3 },
    { tasks: [...checklist.map((line) => lineOf(line, before)), ...stages.map(stageLine)] },
    {
      paragraph: `Written anew by each evaluation, last on ${formatDateTime(new Date(world.now))}; answer in a comment.`,
    },
  ];
  return `${ticketMarker(world.subject)}\n${subjectMarker(world.subject)}\n\n${toMarkdown(document)}\n`;
}

function managerLine({ observations: { ticket } }: World): Inline {
  const manager = ticket.known ? ticket.value?.assignees[0] : undefined;
  return manager === undefined
    ? 'Release manager: nobody is named yet; assign this ticket.'
    : `Release manager: ${manager}.`;
}

/** Until it is deployed: when it may be. */
function planLine(world: World): Document {
  const plan = wasDeployed(world) ? undefined : planOf(world);
  return plan === undefined ? [] : [{ paragraph: `Planned: ${planText(plan, world)}.` }];
}

/** What was allowed to be answered after the deployment is told as it stands now. */
const answeredSince = (finding: Finding, { findings }: Evaluation): Finding =>
  finding.dueAfterMs === undefined || !isOpen(finding)
    ? finding
    : (findings.find(({ id }) => id === finding.id) ?? finding);

function lineOf({ text, ids }: ChecklistLine, findings: readonly Finding[]): { done: boolean; text: Inline } {
  const own = findings.filter(({ id }) => ids.includes(id));
  const done = own.length > 0 && own.every((finding) => !isOpen(finding));
  const excused = own.every(({ status }) => status === 'not-applicable');
  const notes = own.filter(({ status }) => status === 'not-applicable' || status === 'overridden');
  const suffix =
    notes.length === 0
      ? ''
      : excused
        ? ' (not applicable)'
        : ` (${notes.map(({ status }) => status).join(', ')})`;
  return { done, text: `${text}${suffix}` };
}

const stageLine = ({ text, done, note }: Stage): { done: boolean; text: Inline } => ({
  done,
  text: note === '' ? text : [text, ' (', note, ')'],
});
