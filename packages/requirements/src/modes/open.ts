import { known } from '@release-actions/evidence';
import { sameLogin } from '../signoff/people.ts';
import { formatDateTime } from '@release-actions/report';
import type { Observations, TicketFact } from '../observations.ts';
import { ticketLabel } from '../observe/plan.ts';
import type { GateWrites, Ticket } from '../ports.ts';
import type { GateRecord } from '../record.ts';
import { scheduleOf } from '../requirements/deployment-window.ts';
import { ticketBody, ticketTitle } from '../ticket/body.ts';
import { findTicket } from '../ticket/find.ts';
import { type Plan, planIn, planMarker } from '../ticket/schedule.ts';
import { stagesOf } from '../ticket/stages.ts';
import { hourMs } from '../vocabulary.ts';
import { nextClosing, nextOpening, stateAt } from '../window/schedule.ts';
import { type World, worldOf } from '../world.ts';
import { type GateContext, type GateRun, observeAll, recordOf } from './context.ts';
import { problemOf, writeTicket } from './evaluate.ts';

/** A window without an end is planned as this long. */
const planLengthMs = 4 * hourMs;

/**
 * Opens the release ticket, or finds the one that is open already: one release, one ticket, however often and from
 * however many runs it is asked for. Names the release manager, plans the deployment and posts what is asked of whom.
 */
export async function runOpen(context: GateContext): Promise<GateRun> {
  const observations = await observeAll(context);
  const { ticket } = observations;
  if (!ticket.known) return { record: recordOf(context, observations), ticket: null, problems: [] };
  const opened =
    ticket.value === null ? await openTicket(context, observations) : { ticket: ticket.value, problems: [] };
  if (opened.ticket === null) return { record: recordOf(context, observations), ...opened };
  const record = recordOf(context, { ...observations, ticket: known(opened.ticket, ticket.proof) });
  const problems = [
    ...opened.problems,
    ...(await tellPlan(record, opened.ticket, context.writes)),
    ...(await writeTicket(record, opened.ticket, context.writes)),
  ];
  return { record, ticket: opened.ticket, problems };
}

type Opened = { readonly ticket: TicketFact | null; readonly problems: readonly string[] };

async function openTicket(context: GateContext, observations: Observations): Promise<Opened> {
  const { issues } = context.writes;
  const record = recordOf(context, observations);
  const world = worldOf(record.subject, record.policy, observations);
  const label = await issues.ensureLabels([
    { name: ticketLabel, color: '1d76db', description: 'One release: checklist, sign-offs, evidence' },
  ]);
  if (label.outcome === 'refused') return { ticket: null, problems: problemOf(label) };
  const created = await issues.create({
    title: ticketTitle(world),
    body: ticketBody(record.evaluation, world, stagesOf(world)),
    labels: [ticketLabel],
    assignees: managerOf(world),
  });
  if (created.outcome !== 'done') return { ticket: null, problems: problemOf(created) };
  return settleRace(context, created.value.issue);
}

/** The release manager who opened it, else the first of that role. */
function managerOf({ observations }: World): string[] {
  const managers = observations.people['release-manager'];
  if (!managers.known) return [];
  const { members } = managers.value;
  const opener = members.find((login) => sameLogin(login, observations.run.actor));
  return [opener ?? members[0] ?? []].flat();
}

/** Two runs may open at once: both look again, the lowest number wins, and whoever lost closes their own. */
async function settleRace({ question, sources, writes }: GateContext, mine: Ticket): Promise<Opened> {
  const { tickets } = await sources.github.snapshot({ ticket: { label: ticketLabel } });
  const found = tickets === undefined ? undefined : findTicket(tickets, question.subject);
  const winner = found?.known === true ? found.value.ticket : null;
  if (winner === null || winner.number >= mine.number) return { ticket: mine, problems: [] };
  const closed = await writes.issues.update(mine.number, { state: 'closed', stateReason: 'duplicate' });
  return { ticket: winner, problems: problemOf(closed) };
}

/** When the deployment may happen next: the running window, or the next opening. Undefined where any time will do. */
export function planOf(world: World): Plan | undefined {
  const schedule = scheduleOf(world);
  if (schedule === undefined) return undefined;
  const from = stateAt(schedule, world.now).open ? world.now : nextOpening(schedule, world.now);
  if (from === undefined) return undefined;
  const to = nextClosing(schedule, from) ?? from + planLengthMs;
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

/** Tells the planned time once, and again when it changes: a plan that is under way or still ahead stays. */
async function tellPlan(
  record: GateRecord,
  { number }: TicketFact,
  { issues }: GateWrites,
): Promise<string[]> {
  const world = worldOf(record.subject, record.policy, record.observations);
  const plan = planOf(world);
  const { comments } = record.observations;
  if (plan === undefined || !comments.known) return [];
  const told = planIn(comments.value);
  if (told !== undefined && Date.parse(told.to) > world.now) return [];
  const zone = scheduleOf(world)?.zone ?? 'UTC';
  const [from, to] = [plan.from, plan.to].map((instant) => formatDateTime(new Date(instant), zone));
  const text = `${planMarker(plan)}\nPlanned: ${record.subject.service} to ${record.subject.environment}, ${from ?? ''} to ${to ?? ''}.\n`;
  return problemOf(await issues.comment(number, text));
}
