import type { Evaluation } from '../decide.ts';
import type { CommentFact, Observations, TicketFact } from '../observations.ts';
import type { GateWrites, Written } from '../ports.ts';
import type { GateRecord } from '../record.ts';
import { ticketBody } from '../ticket/body.ts';
import { findComment, requestsComment } from '../ticket/comment.ts';
import { stagesOf } from '../ticket/stages.ts';
import { worldOf } from '../world.ts';
import { problemOf } from './written.ts';

/**
 * At most two writes: the body and the comment; none where nothing changed.
 * @param decided what the deployment was decided by, once there is one: it ticks the checklist before it
 * @param comments as they were read: a record leaves out our own comment, which is the one to edit
 */
export async function writeTicket(
  record: GateRecord,
  ticket: TicketFact,
  comments: Observations['comments'],
  { issues }: GateWrites,
  decided?: Evaluation,
): Promise<string[]> {
  if (ticket.state === 'closed') return [];
  const world = worldOf(record.subject, record.policy, record.observations);
  const body = ticketBody(record.evaluation, world, stagesOf(world), decided);
  const text = requestsComment(record.evaluation, world);
  const known = comments.known ? findComment(comments.value) : undefined;
  const written = await Promise.all([
    ...(withoutTimes(body) === withoutTimes(ticket.body) ? [] : [issues.update(ticket.number, { body })]),
    ...(comments.known ? writeComment(text, known, ticket.number, issues) : []),
  ]);
  return written.flatMap(problemOf);
}

/** The one comment that asks people, where its text changed. */
export function writeComment(
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
    .replace(/last on [^;]*;/gu, '')
    .replace(/\(?in \d+ [^)]*\)/gu, '')
    .replace(/\b\d+(?:\.\d+)? (?:s|min|h|d)\b/gu, '')
    .trim();
