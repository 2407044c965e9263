import { join } from 'node:path';
import type { Presentation } from '@release-actions/action-kit';
import { type Delivery, type Message, notify } from '@release-actions/notify';
import type { Block } from '@release-actions/report';
import { type GateRun, type Notice, noticesOf, planCalendar, worldOf } from '@release-actions/requirements';
import { openMessages, releaseThread } from '@release-actions/stage/messages';
import type { Gate } from './gate.ts';

export type Told = {
  readonly deliveries: readonly Delivery[];
  /** The planned times as an iCalendar file, where they are new. */
  readonly calendar?: { readonly name: string; readonly content: string };
};

/**
 * Tells the places that the policy names under `notify.release` what is new, each once; what was told stands on the
 * ticket. Telling never changes a decision. `always`: the calendar file is made even where nothing is new.
 */
export async function tell(gate: Gate, run: GateRun, always = false): Promise<Told> {
  const notices = noticesOf(run.record);
  const { stage, inputs } = gate;
  const places = stage.policy.policy.notify.release;
  const plan = notices.find((notice) => notice.plan !== undefined);
  const isHeard = always || places.length > 0;
  if (inputs['dry-run'] || notices.length === 0 || !isHeard) return { deliveries: [] };
  const calendar = plan?.plan === undefined ? undefined : await calendarOf(plan.plan, run);
  const deliveries = places.length === 0 ? [] : await tellPlaces(notices, gate, run, calendar?.content);
  const isNew = always || deliveries.some(({ outcome }) => outcome === 'sent');
  return { deliveries, ...(calendar === undefined || !isNew ? {} : { calendar }) };
}

/** Without knowing what was told before, nobody is told anything: an announcement twice is worse than late. */
async function tellPlaces(
  notices: readonly Notice[],
  gate: Gate,
  run: GateRun,
  calendar: string | undefined,
): Promise<Delivery[]> {
  const { stage, runner } = gate;
  const { release: places, prefix } = stage.policy.policy.notify;
  const { ports, unread } = await openMessages(
    stage.github,
    run.ticket?.number,
    'release',
    runner,
    run.comments,
  );
  if (unread !== undefined) {
    const { message: why, hint } = unread;
    return [{ destination: 'the places under notify.release', outcome: 'failed', why, hint }];
  }
  const deliveries: Delivery[] = [];
  for (const notice of notices) {
    const message = messageOf(notice, gate, run, calendar);
    deliveries.push(...(await notify(places, message, ports, { prefix })));
  }
  return deliveries;
}

async function calendarOf(
  plan: NonNullable<Notice['plan']>,
  { record }: GateRun,
): Promise<NonNullable<Told['calendar']>> {
  const world = worldOf(record.subject, record.policy, record.observations);
  const { service, environment, release, sha } = record.subject;
  const name = `${service}-${(release ?? sha.slice(0, 7)).replaceAll(/[^\w.-]/gu, '-')}-${environment}.ics`;
  return { name, content: await planCalendar(plan, world) };
}

/** One thread for each release, which its announcement continues. */
function messageOf(
  { id, event, headline, body }: Notice,
  { stage, runner }: Gate,
  { ticket }: GateRun,
  calendar: string | undefined,
): Message {
  const { service, environment } = stage.target;
  const version = stage.release ?? stage.sha;
  const thread = releaseThread(stage.target, version);
  return {
    id: `${thread}:${id}`,
    thread,
    event,
    severity: 'info',
    headline,
    body,
    ...(ticket === null ? {} : { url: ticket.url }),
    at: runner.clock.now().toISOString(),
    data: {
      service,
      environment,
      version,
      sha: stage.sha,
      ...(event === 'release.scheduled' && calendar !== undefined ? { calendar } : {}),
    },
  };
}

/** The calendar file beside the report, with its path as output. */
export function withCalendar(presentation: Presentation, { calendar }: Told, { runner }: Gate): Presentation {
  if (calendar === undefined) return presentation;
  const path = join(runner.context.temporaryFolder, calendar.name);
  return { ...presentation, files: [calendar], outputs: { ...presentation.outputs, calendar: path } };
}

/** Who was told now, and who could not be; nothing where nothing was new. */
export function toldBlocks({ deliveries }: Told): Block[] {
  const lines = deliveries.flatMap(({ destination, outcome, why, hint }) => {
    if (outcome === 'already') return [];
    const words = { sent: 'told', failed: 'not told', unclear: 'perhaps told' } as const;
    const because = why === undefined ? '' : `, ${why}`;
    return [`${destination}: ${words[outcome]}${because}${hint === undefined ? '' : ` (${hint})`}`];
  });
  return lines.length === 0 ? [] : [{ list: lines }];
}
