import type { TicketFact } from '../observations.ts';
import { wasDeployed, phaseOf, type ReleasePhase } from '../ticket/live.ts';
import { waking } from '../waking.ts';
import { type World, worldOf } from '../world.ts';
import { type Acceptance, acceptOnWord } from './accept.ts';
import { type GateContext, type GateRun, observeAll, recordOf } from './context.ts';
import { decidedBefore } from './decided.ts';
import { startOnGo } from './start.ts';
import { tellPlan } from './tell-plan.ts';
import { writeTicket } from './write-ticket.ts';

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
  if (wasDeployed(world) && waking.has(observations.run.event)) return runAfter(context, world, ticket.value);
  const decided = await decidedBefore(world, context.sources);
  const problems = [
    ...(await tellPlan(record, ticket.value, context.writes)),
    ...(await writeTicket(record, ticket.value, comments, context.writes, decided)),
    ...(await startOnGo(context, record, observations, ticket.value)),
  ];
  return { record, ticket: ticket.value, comments, problems };
}

async function runAfter(context: GateContext, world: World, ticket: TicketFact): Promise<EvaluateRun> {
  const { acceptance, observations, problems } = await acceptOnWord(world, context.writes);
  const record = recordOf(context, observations);
  const decided = await decidedBefore(world, context.sources);
  const written = await writeTicket(record, ticket, observations.comments, context.writes, decided);
  const phase = phaseOf(worldOf(record.subject, record.policy, observations));
  return {
    record,
    ticket,
    comments: observations.comments,
    problems: [...problems, ...written],
    after: { phase, acceptance },
  };
}
