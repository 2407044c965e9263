import type { CommentFact, Observations, TicketFact } from '../observations.ts';
import type { GateWrites, Written } from '../ports.ts';
import type { GateRecord } from '../record.ts';
import { ticketBody } from '../ticket/body.ts';
import { findComment, requestsComment } from '../ticket/comment.ts';
import { stagesOf } from '../ticket/stages.ts';
import { isLive, phaseOf, type ReleasePhase } from '../ticket/live.ts';
import { waking } from '../waking.ts';
import { type World, worldOf } from '../world.ts';
import { type Acceptance, acceptOnWord } from './accept.ts';
import { type GateContext, type GateRun, observeAll, recordOf } from './context.ts';
import { startOnGo } from './start.ts';
import { tellPlan } from './tell-plan.ts';
import { problemOf } from './written.ts';

/** Of a release that runs already nothing is decided again: `after` says what an event brought to it. */
export type EvaluateRun = GateRun & { readonly after?: After };

export type After = { readonly phase: ReleasePhase; readonly acceptance: Acceptance | undefined };

/**
 * Judges everything, and writes the ticket's body and the one comment anew where they changed; on a go that was
 * waited for, starts what the policy says. Once the release runs, an event brings on-call's word to its record.
 */
export async function runEvaluate(context: GateContext): Promise<EvaluateRun> {
  const observations = await observeAll(context);
  const record = recordOf(context, observations);
  const { ticket, comments } = observations;
  if (!ticket.known || ticket.value === null) return { record, ticket: null, comments, problems: [] };
  const world = worldOf(record.subject, record.policy, observations);
  if (isLive(world) && waking.has(observations.run.event)) return runAfter(context, world, ticket.value);
  const problems = [
    ...(await tellPlan(record, ticket.value, context.writes)),
    ...(await writeTicket(record, ticket.value, comments, context.writes)),
    ...(await startOnGo(context, record, observations, ticket.value)),
  ];
  return { record, ticket: ticket.value, comments, problems };
}

async function runAfter(context: GateContext, world: World, ticket: TicketFact): Promise<EvaluateRun> {
  const { acceptance, observations, problems } = await acceptOnWord(world, context.writes);
  const record = recordOf(context, observations);
  const written = await writeTicket(record, ticket, observations.comments, context.writes);
  const phase = phaseOf(worldOf(record.subject, record.policy, observations));
  return {
    record,
    ticket,
    comments: observations.comments,
    problems: [...problems, ...written],
    after: { phase, acceptance },
  };
}

/**
 * At most two writes: the body and the comment; none where nothing changed.
 * @param comments as they were read: a record leaves out our own comment, which is the one to edit
 */
export async function writeTicket(
  record: GateRecord,
  ticket: TicketFact,
  comments: Observations['comments'],
  { issues }: GateWrites,
): Promise<string[]> {
  if (ticket.state === 'closed') return [];
  const world = worldOf(record.subject, record.policy, record.observations);
  const body = ticketBody(record.evaluation, world, stagesOf(world));
  const text = requestsComment(record.evaluation, world);
  const known = comments.known ? findComment(comments.value) : undefined;
  const written = await Promise.all([
    ...(withoutTimes(body) === withoutTimes(ticket.body) ? [] : [issues.update(ticket.number, { body })]),
    ...(comments.known ? writeComment(text, known, ticket.number, issues) : []),
  ]);
  return written.flatMap(problemOf);
}

function writeComment(
  text: string,
  known: CommentFact | undefined,
  ticket: number,
  issues: GateWrites['issues'],
): Promise<Written<unknown>>[] {
  if (known?.body.trim() === text.trim()) return [];
  const asksNobody = !text.includes('/sign ');
  if (known === undefined) return asksNobody ? [] : [issues.comment(ticket, text)];
  return [issues.editComment(known.id, text)];
}

/** Ages, countdowns and the time of the evaluation change each time without anything having changed. */
const withoutTimes = (body: string): string =>
  body
    .replaceAll('\r\n', '\n')
    .replace(/last at \S+;/gu, '')
    .replace(/\(?in \d+ [^)]*\)/gu, '')
    .replace(/\b\d+(?:\.\d+)? (?:s|min|h|d)\b/gu, '')
    .trim();
