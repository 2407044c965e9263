import type { Document } from '@release-actions/report';
import { formatDateTime } from '@release-actions/report';
import type { GateRecord } from './record.ts';
import { headlineOf, nameOf } from './present/body.ts';
import { wasDeployed } from './ticket/live.ts';
import { type Plan, planOf, planText } from './ticket/plan.ts';
import { waking } from './waking.ts';
import { type World, worldOf } from './world.ts';

/** Something that people outside the ticket are told, once for each `id`. */
export type Notice = {
  /** The same for every run that would tell the same thing. */
  readonly id: string;
  readonly event: 'release.scheduled' | 'release.ready';
  readonly headline: string;
  readonly body: Document;
  /** Times that a calendar can hold. */
  readonly plan?: Plan;
};

/**
 * What is to be told about a release that is not deployed yet: when it is planned, again when that changes, and that
 * it may go where nobody is there to see it. Nothing before there is a ticket to answer on.
 */
export function noticesOf({ subject, policy, observations, evaluation }: GateRecord): Notice[] {
  const world = worldOf(subject, policy, observations);
  if (!observations.ticket.known || observations.ticket.value === null || wasDeployed(world)) return [];
  const scheduled = scheduledNotice(world);
  const ready = evaluation.decision === 'go' ? readyNotice(world, evaluation.expiresAt) : undefined;
  return [scheduled, ready].flatMap((notice) =>
    notice === undefined
      ? []
      : [{ ...notice, headline: notice.headline === '' ? headlineOf(evaluation, world) : notice.headline }],
  );
}

/** A plan is told again when it ends at another time: its beginning moves with the clock while a window is open. */
function scheduledNotice(world: World): Notice | undefined {
  const plan = planOf(world);
  if (plan === undefined) return undefined;
  return {
    id: `scheduled:${plan.closes ? plan.to : 'any'}`,
    event: 'release.scheduled',
    headline: `${world.subject.service} ${nameOf(world.subject)} is planned for ${world.subject.environment}`,
    body: [{ paragraph: `Planned: ${planText(plan, world)}.` }, managerLine(world)],
    plan,
  };
}

/** A go that an event brought about is seen by nobody; a run that deploys afterwards needs no word of it. */
function readyNotice(world: World, expiresAt: string | undefined): Notice | undefined {
  const { subject, observations, policy } = world;
  if (!waking.has(observations.run.event)) return undefined;
  const workflow = policy.environments[subject.environment]?.['on-go'] ?? 'notify';
  const until = expiresAt === undefined ? '' : ` before ${formatDateTime(new Date(expiresAt))}`;
  const next =
    workflow === 'notify'
      ? `The release manager starts the deployment${until}.`
      : `The gate starts ${workflow} by itself.`;
  return {
    id: `ready:${subject.sha}`,
    event: 'release.ready',
    headline: '',
    body: [{ paragraph: next }, managerLine(world)],
  };
}

function managerLine({ observations: { ticket } }: World): Document[number] {
  const found = ticket.known ? ticket.value : null;
  const manager = found?.assignees[0];
  return {
    paragraph: `Release manager: ${manager ?? 'nobody is named yet'}. Ticket #${found?.number ?? 0}.`,
  };
}
