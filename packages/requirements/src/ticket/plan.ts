import { formatDateTime } from '@release-actions/report';
import { scheduleOf } from '../requirements/deployment-window.ts';
import { effectOf } from '../profile.ts';
import { dayMs } from '../vocabulary.ts';
import { nextClosing, nextOpening, stateAt } from '../window/schedule.ts';
import type { World } from '../world.ts';
import type { Plan as Span } from './schedule.ts';

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

/** When the deployment may happen next: the running window, or the next opening. Undefined where any time will do. */
export function planOf(world: World): Plan | undefined {
  const schedule = scheduleOf(world);
  if (schedule === undefined || !isHeld(world)) return undefined;
  const from = stateAt(schedule, world.now).open ? world.now : nextOpening(schedule, world.now);
  if (from === undefined) return undefined;
  const closing = nextClosing(schedule, from);
  const to = closing ?? endOfDay(from) + planLengthMs;
  return {
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    closes: closing !== undefined,
  };
}

/** "storefront to production, Tue 2026-11-24 09:00 Europe/Berlin to Tue 2026-11-24 16:00 Europe/Berlin". */
export function planText({ from, to }: Span, world: World): string {
  const { service, environment } = world.subject;
  const zone = scheduleOf(world)?.zone ?? 'UTC';
  const end = formatDateTime(new Date(to), zone);
  const start = Date.parse(from) <= world.now ? 'now, until' : `${formatDateTime(new Date(from), zone)} to`;
  return `${service} to ${environment}, ${start} ${end}`;
}
