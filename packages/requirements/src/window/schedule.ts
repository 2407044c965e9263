import type { Window } from '@release-actions/policy';
import type { HolidayFact } from '../observations.ts';
import { dayMs, minuteMs } from '../vocabulary.ts';
import { dateOf, instantsOf, startOfDay, transitionsBetween, wallTimeAt, weekdayOf } from './wall-clock.ts';

/**
 * When deployments are allowed. Open is: inside any allowed window, outside every denied one and every holiday.
 * A window is open exactly while a clock on the wall of its zone shows a time inside it, its end excluded. So a time
 * that clocks skip never opens anything, and an hour that clocks show twice is open twice.
 */
export type Schedule = {
  /** Empty: always allowed, unless denied. */
  readonly allow: readonly Window[];
  readonly deny: readonly Window[];
  readonly holidays: readonly HolidayFact[];
  /** Whose days a holiday's dates are. */
  readonly zone: string;
};

export type OpenState = {
  readonly open: boolean;
  /** The window that is open, or what closes it; undefined where simply no window is open. */
  readonly because: string | undefined;
};

/** Whether and why deployments are allowed at an instant. */
export function stateAt(schedule: Schedule, instant: number): OpenState {
  const holiday = schedule.holidays.find((candidate) => holidayCovers(candidate, instant, schedule.zone));
  if (holiday !== undefined) return { open: false, because: `holiday: ${holiday.name}` };
  const denied = schedule.deny.find((window) => covers(window, instant));
  if (denied !== undefined) return { open: false, because: `denied: ${denied.text}` };
  if (schedule.allow.length === 0) return { open: true, because: undefined };
  const allowed = schedule.allow.find((window) => covers(window, instant));
  return { open: allowed !== undefined, because: allowed?.text };
}

/** Whether the wall clock of the window's zone shows a time inside the window. */
export function covers(window: Window, instant: number): boolean {
  const wall = wallTimeAt(instant, window.zone);
  const today = startOfDay(wall);
  return [today, today - dayMs].some(
    (day) =>
      onDay(window, day) && wall >= day + window.from * minuteMs && wall < day + endOf(window) * minuteMs,
  );
}

/** Minutes after the starting day's midnight; past 24:00 where the window runs into the next day. */
const endOf = ({ from, to }: Window): number => (to <= from ? to + 24 * 60 : to);

function onDay(window: Window, day: number): boolean {
  if (window.kind === 'weekly') return (window.days as readonly number[]).includes(weekdayOf(day));
  const date = dateOf(day);
  return date >= window.first && date <= window.last;
}

function holidayCovers(holiday: HolidayFact, instant: number, zone: string): boolean {
  if ('from' in holiday) return instant >= Date.parse(holiday.from) && instant < Date.parse(holiday.to);
  const date = dateOf(wallTimeAt(instant, zone));
  return date >= holiday.fromDate && date < holiday.toDate;
}

/** How far ahead an opening is looked for: a freeze of a year is a decision, beyond that a mistake. */
export const horizonMs = 400 * dayMs;
const strides = [3 * dayMs, 11 * dayMs, 60 * dayMs, horizonMs];

/** The first instant after `instant` at which deployments become allowed; undefined within the horizon of 400 days. */
export const nextOpening = (schedule: Schedule, instant: number): number | undefined =>
  nextChange(schedule, instant, true);

/** The first instant after `instant` at which deployments are no longer allowed. */
export const nextClosing = (schedule: Schedule, instant: number): number | undefined =>
  nextChange(schedule, instant, false);

function nextChange(schedule: Schedule, instant: number, wanted: boolean): number | undefined {
  let from = instant;
  for (const stride of strides) {
    const to = instant + stride;
    const found = boundaries(schedule, from, to).find(
      (boundary) => boundary > instant && stateAt(schedule, boundary).open === wanted,
    );
    if (found !== undefined) return found;
    from = to;
  }
  return undefined;
}

/** Every instant in `[from, to]` at which the state can change, in order. */
function boundaries(schedule: Schedule, from: number, to: number): number[] {
  const windows = [...schedule.allow, ...schedule.deny];
  const zones = new Set([...windows.map(({ zone }) => zone), schedule.zone]);
  const found = new Set<number>();
  for (const zone of zones) for (const at of transitionsBetween(from, to, zone)) found.add(at);
  for (const window of windows) for (const at of windowBoundaries(window, from, to)) found.add(at);
  for (const holiday of schedule.holidays)
    for (const at of holidayBoundaries(holiday, schedule.zone)) found.add(at);
  return [...found].filter((at) => at >= from && at <= to).sort((left, right) => left - right);
}

function* windowBoundaries(window: Window, from: number, to: number): Generator<number> {
  const last = startOfDay(wallTimeAt(to, window.zone)) + dayMs;
  for (let day = startOfDay(wallTimeAt(from, window.zone)) - 2 * dayMs; day <= last; day += dayMs) {
    if (!onDay(window, day)) continue;
    yield* instantsOf(day + window.from * minuteMs, window.zone);
    yield* instantsOf(day + endOf(window) * minuteMs, window.zone);
  }
}

function holidayBoundaries(holiday: HolidayFact, zone: string): number[] {
  return 'from' in holiday
    ? [Date.parse(holiday.from), Date.parse(holiday.to)]
    : [holiday.fromDate, holiday.toDate].flatMap((date) => instantsOf(Date.parse(`${date}T00:00:00Z`), zone));
}
