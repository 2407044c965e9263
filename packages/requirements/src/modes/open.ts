import { known } from '@release-actions/evidence';
import type { Policy } from '@release-actions/policy';
import { sameLogin } from '../signoff/people.ts';
import type { Observations, TicketFact } from '../observations.ts';
import type { GateWrites, Ticket } from '../ports.ts';
import { ticketBody, ticketTitle } from '../ticket/body.ts';
import { findTicket, ticketLabel } from '../ticket/find.ts';
import { stagesOf } from '../ticket/stages.ts';
import { tellPlan } from './tell-plan.ts';
import { worldOf } from '../world.ts';
import { type GateContext, type GateRun, observeAll, recordOf } from './context.ts';
import { writeTicket } from './write-ticket.ts';
import { problemOf } from './written.ts';

/**
 * Opens the release ticket, or finds the one that is open already: one release, one ticket, however often and from
 * however many runs it is asked for. Names the release manager, plans the deployment and posts what is asked of whom.
 */
export async function runOpen(context: GateContext): Promise<GateRun> {
  const observations = await observeAll(context);
  const { ticket } = observations;
  const { comments } = observations;
  if (!ticket.known) return { record: recordOf(context, observations), ticket: null, comments, problems: [] };
  const opened =
    ticket.value === null ? await openTicket(context, observations) : { ticket: ticket.value, problems: [] };
  if (opened.ticket === null) return { record: recordOf(context, observations), comments, ...opened };
  const record = recordOf(context, { ...observations, ticket: known(opened.ticket, ticket.proof) });
  const problems = [
    ...opened.problems,
    ...(await tellPlan(record, opened.ticket, context.writes)),
    ...(await writeTicket(record, opened.ticket, comments, context.writes)),
  ];
  return { record, ticket: opened.ticket, comments, problems };
}

type Opened = { readonly ticket: TicketFact | null; readonly problems: readonly string[] };

async function openTicket(context: GateContext, observations: Observations): Promise<Opened> {
  const { issues } = context.writes;
  const assignees = managerOf(observations);
  const record = recordOf(context, {
    ...observations,
    ticket: known(ticketToBe(assignees, observations), nowhere),
  });
  const world = worldOf(record.subject, record.policy, record.observations);
  const label = await issues.ensureLabels(labelsFor(record.policy));
  if (label.outcome === 'refused') return { ticket: null, problems: problemOf(label) };
  const created = await issues.create({
    title: ticketTitle(world),
    body: ticketBody(record.evaluation, world, stagesOf(world)),
    labels: [ticketLabel],
    assignees,
  });
  if (created.outcome !== 'done') return { ticket: null, problems: problemOf(created) };
  return settleRace(context, created.value.issue);
}

/** GitHub leaves a form's label out where the repository has none of that name. */
function labelsFor({ requirements }: Policy): Parameters<GateWrites['issues']['ensureLabels']>[0] {
  const { issue } = requirements['customer-communication'];
  return [
    { name: ticketLabel, color: '1d76db', description: 'One release: checklist, sign-offs, evidence' },
    ...(issue === undefined
      ? []
      : [{ name: issue, color: 'c5def5', description: 'Words for customers of one release' }]),
  ];
}

const nowhere = { endpoint: 'POST /repos/{owner}/{repo}/issues', pages: 0, at: '' };

/** The ticket as it will be, so that its first text needs no second one. */
const ticketToBe = (assignees: readonly string[], { now }: Observations): TicketFact => ({
  number: 0,
  url: '',
  state: 'open',
  body: '',
  labels: [],
  assignees,
  createdAt: now,
});

/** The release manager who opened it, else the first of that role. */
function managerOf({ people, run }: Observations): string[] {
  const managers = people['release-manager'];
  if (!managers.known) return [];
  const { members } = managers.value;
  const opener = members.find((login) => sameLogin(login, run.actor));
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
