import type { Judgement } from '../engine/judge.ts';
import type { MonitorCase } from '../engine/metric.ts';
import type { Clock } from '../ports.ts';
import type { SourceFault } from '../sources/source.ts';
import type { WatchPlan } from './plan.ts';
import type { Refreshed, Session } from './session.ts';

/** One look at a deployment: what was known then, and what it came to. */
export type Look = {
  readonly at: number;
  readonly watched: MonitorCase;
  readonly judgement: Judgement;
  readonly refreshed: Refreshed;
};

/** How a watch ended. */
export type Ending =
  /** The verdict is final: an alarm, or the whole duration. */
  | 'settled'
  /** The duration is over, but the source did not tell all of it. */
  | 'source-silent'
  | 'not-over'
  | 'superseded'
  | 'cancelled'
  /** The source refuses what it is asked; waiting does not mend that. */
  | 'configuration';

export type WatchEnd = {
  readonly ending: Ending;
  /** The look that decided; for a fail, cut at its alarm. */
  readonly look: Look;
  /** What all that is known says, for whether harm is still there. */
  readonly newest: Judgement;
  readonly fault?: SourceFault;
};

export type HoldPorts = {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onLook: (look: Look) => Promise<void>;
  /** Instant at which a newer deployment began, or null. */
  readonly supersededAt: () => Promise<number | null>;
};

const mostPauseMs = 30_000;
const looksPerWatch = 60;
const mostGraceMs = 2 * 60_000;

/** Time between two looks. More looks would change nothing: each one judges every step since the last. */
export const pauseOf = ({ stepMs, durationMs }: WatchPlan): number =>
  Math.max(stepMs, Math.min(mostPauseMs, durationMs / looksPerWatch));

/** How long after the end a late source is waited for. */
const graceMs = ({ durationMs, stepMs }: WatchPlan, { intervalMs }: Refreshed): number =>
  Math.min(mostGraceMs, durationMs / 5) + 4 * Math.max(stepMs, intervalMs ?? 0);

/** Looks once. */
export async function look(session: Session, clock: Clock, mostSteps?: number): Promise<Look> {
  const at = clock.now();
  const refreshed = await session.refresh(at);
  const watched = session.caseOf(mostSteps);
  return { at, refreshed, watched, judgement: session.judge(watched) };
}

/** The look at the moment of the alarm: what a watch that was killed and begun again comes to as well. */
function atAlarm(session: Session, found: Look): Look {
  const { alarmAt } = found.judgement;
  if (alarmAt === null) return found;
  const watched = session.caseOf(alarmAt);
  return { ...found, watched, judgement: session.judge(watched) };
}

const configurationFault = ({ refreshed }: Look): SourceFault | undefined =>
  refreshed.faults.find(({ kind }) => kind === 'configuration' || kind === 'too-large');

/** Whether a look decides; `not-over` where the watch goes on. */
export function endingOf(plan: WatchPlan, found: Look, newerAt: number | null): Ending {
  const { judgement, at, refreshed } = found;
  if (judgement.verdict === 'fail') return 'settled';
  if (newerAt !== null) return 'superseded';
  if (configurationFault(found) !== undefined) return 'configuration';
  if (judgement.seen >= plan.windows.duration) return 'settled';
  if (plan.earlyPass && judgement.verdict === 'pass') return 'settled';
  return at >= plan.deployedAt + plan.durationMs + graceMs(plan, refreshed) ? 'source-silent' : 'not-over';
}

function ended(session: Session, found: Look, ending: Ending): WatchEnd {
  const fault = configurationFault(found) ?? found.refreshed.faults[0];
  return {
    ending,
    newest: found.judgement,
    look: found.judgement.verdict === 'fail' ? atAlarm(session, found) : found,
    ...(fault === undefined ? {} : { fault }),
  };
}

/** Steps that belong to this deployment alone. */
const stepsBefore = ({ deployedAt, stepMs }: WatchPlan, newerAt: number | null): number | undefined =>
  newerAt === null ? undefined : Math.max(0, Math.floor((newerAt - deployedAt) / stepMs));

/** Looks once and says what that comes to, without waiting. */
export async function check(plan: WatchPlan, session: Session, ports: HoldPorts): Promise<WatchEnd> {
  const newerAt = await ports.supersededAt();
  const found = await look(session, ports.clock, stepsBefore(plan, newerAt));
  return ended(session, found, ports.signal.aborted ? 'cancelled' : endingOf(plan, found, newerAt));
}

/** Looks until the verdict is final. Nothing is kept between looks that the source could not tell again. */
export async function hold(plan: WatchPlan, session: Session, ports: HoldPorts): Promise<WatchEnd> {
  for (;;) {
    const end = await check(plan, session, ports);
    await ports.onLook(end.look);
    if (end.ending !== 'not-over') return end;
    await ports.clock.sleep(pauseOf(plan), ports.signal);
    if (ports.signal.aborted) return { ...end, ending: 'cancelled' };
  }
}
