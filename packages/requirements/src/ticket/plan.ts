import { formatDateTime } from '@release-actions/report';
import { scheduleOf } from '../requirements/deployment-window.ts';
import { effectOf } from '../profile.ts';
import { dayMs } from '../vocabulary.ts';
import { nextClosing, nextOpening, type Schedule, stateAt } from '../window/schedule.ts';
import type { World } from '../world.ts';
import { type Plan as Span, planIn } from './schedule.ts';

/** `closes`: the window ends then; otherwise it is as far as anybody needs to plan. */
export type Plan = Span & { readonly closes: boolean };

/** A window without an end is planned to the end of the next day, so that the plan stays the same all day. */
const planLengthMs = dayMs;

const endOfDay = (instant: number): number => (Math.floor(instant / dayMs) + 1) * dayMs;

/** Whether the window holds this release back at all: a patch may pass it, and a policy may not demand it. */
function isHeld({ subject, policy, now }: World): boolean {
  const { enforcement, notApplicable, combined } = effectOf(
    'deployment-window',
    subject.releaseType,
    policy,
    now,
  );
  const exempt = policy.environments[subject.environment]?.window?.['any-time-for'] ?? [];
  return (
    enforcement !== 'off' &&
    notApplicable === undefined &&
    combined !== true &&
    !exempt.includes(subject.releaseType)
  );
}

/**
 * When the deployment may happen next: what people were told while that stands, else the running window or the next
 * opening, as far ahead as the policy wants it told. Undefined where any time will do.
 */
export function planOf(world: World): Plan | undefined {
  const schedule = scheduleOf(world);
  if (schedule === undefined || !isHeld(world)) return undefined;
  const { ms: aheadMs } = world.policy.requirements['deployment-window']['communicated-ahead'];
  const told = aheadMs === 0 ? undefined : standingPlan(schedule, aheadMs, world);
  if (told !== undefined) return told;
  const earliest = world.now + aheadMs;
  const from = stateAt(schedule, earliest).open ? earliest : nextOpening(schedule, earliest);
  return from === undefined ? undefined : planFrom(from, schedule);
}

function planFrom(from: number, schedule: Schedule): Plan {
  const closing = nextClosing(schedule, from);
  const to = closing ?? endOfDay(from) + planLengthMs;
  return {
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    closes: closing !== undefined,
  };
}

/** What was told, while it is not over, was told early enough to count, and the window is still the one that was told. */
function standingPlan(
  schedule: Schedule,
  aheadMs: number,
  { observations: { comments }, now }: World,
): Plan | undefined {
  const told = comments.known ? planIn(comments.value) : undefined;
  if (told === undefined) return undefined;
  const [from, to] = [Date.parse(told.from), Date.parse(told.to)];
  const isInTime = now < to && Date.parse(told.communicatedAt) + aheadMs < to;
  const within = Math.max(from, now);
  const closing = nextClosing(schedule, within);
  const isUnchanged = stateAt(schedule, within).open && (closing === undefined || closing === to);
  return isInTime && isUnchanged
    ? { from: told.from, to: told.to, closes: closing !== undefined }
    : undefined;
}

/** "storefront to production, Tue 2026-11-24 09:00 Europe/Berlin to Tue 2026-11-24 16:00 Europe/Berlin". */
export function planText({ from, to }: Span, world: World): string {
  const { service, environment } = world.subject;
  const zone = scheduleOf(world)?.zone ?? 'UTC';
  const end = formatDateTime(new Date(to), zone);
  const start = Date.parse(from) <= world.now ? 'now, until' : `${formatDateTime(new Date(from), zone)} to`;
  return `${service} to ${environment}, ${start} ${end}`;
}
