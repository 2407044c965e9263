import type { TicketFact } from '../observations.ts';
import type { GateWrites } from '../ports.ts';
import type { GateRecord } from '../record.ts';
import { wasDeployed } from '../ticket/live.ts';
import { planOf, planText } from '../ticket/plan.ts';
import { planIn, planMarker } from '../ticket/schedule.ts';
import { worldOf } from '../world.ts';
import { problemOf } from './written.ts';

/**
 * Where the policy wants the time told ahead: tells it once, and again when it changes, in a comment that says when
 * it was told. A plan that stands is not told again. Otherwise the ticket's description tells it.
 */
export async function tellPlan(
  record: GateRecord,
  { number }: TicketFact,
  { issues }: GateWrites,
): Promise<string[]> {
  const world = worldOf(record.subject, record.policy, record.observations);
  const plan = planOf(world);
  const { comments } = record.observations;
  const { ms } = record.policy.requirements['deployment-window']['communicated-ahead'];
  if (ms === 0 || plan === undefined || !comments.known || wasDeployed(world)) return [];
  const told = planIn(comments.value);
  if (told?.from === plan.from && told.to === plan.to) return [];
  const text = `${planMarker(plan)}\nPlanned: ${planText(plan, world)}.\n`;
  return problemOf(await issues.comment(number, text));
}
