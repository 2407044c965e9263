import { dayMs } from '../vocabulary.ts';

/**
 * What a clock on a wall shows, as if it were UTC: milliseconds since 1970-01-01T00:00 of that clock. Two instants
 * may show the same time (clocks set back), and some times are never shown (clocks set forward).
 */
export type WallTime = number;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs ten times what using it costs. */
function formatterOf(zone: string): Intl.DateTimeFormat {
  const kept = formatters.get(zone);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}

/**
 * The wall time in a zone at an instant (milliseconds since the epoch), by the runtime's IANA data.
 * @throws RangeError for a zone that does not exist.
 */
export function wallTimeAt(instant: number, zone: string): WallTime {
  const seconds = Math.floor(instant / 1000) * 1000;
  const known = knownOf(zone);
  const wall = known.get(seconds) ?? wallSeconds(seconds, zone);
  known.set(seconds, wall);
  return wall + (instant - seconds);
}

const mostKept = 20_000;
const kept = new Map<string, Map<number, WallTime>>();

/** One decision asks for the midnights of a year several times over; the answer to each never changes. */
function knownOf(zone: string): Map<number, WallTime> {
  const known = kept.get(zone);
  if (known !== undefined && known.size < mostKept) return known;
  const fresh = new Map<number, WallTime>();
  kept.set(zone, fresh);
  return fresh;
}

/** Reads `11/29/2026, 13:46:01`: taking the formatter's answer in parts costs three times as much. */
function wallSeconds(seconds: number, zone: string): WallTime {
  const shown = formatterOf(zone).format(seconds).match(/\d+/gu) ?? [];
  const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] = shown.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
export const offsetAt = (instant: number, zone: string): number => wallTimeAt(instant, zone) - instant;

/** Offsets on earth lie between -12 and +14 hours; a day on either side sees those before and after any change. */
function offsetsAround(wall: WallTime, zone: string): Set<number> {
  return new Set([-dayMs, 0, dayMs].map((shift) => offsetAt(wall + shift, zone)));
}

/** Every instant at which the zone's clocks show this time: none in a gap, two where clocks were set back. */
export function instantsOf(wall: WallTime, zone: string): number[] {
  return [...offsetsAround(wall, zone)]
    .map((offset) => wall - offset)
    .filter((instant) => wallTimeAt(instant, zone) === wall)
    .sort((left, right) => left - right);
}

/** Instants in `[from, to)` at which the zone's offset changes, to the second. */
export function transitionsBetween(from: number, to: number, zone: string): number[] {
  const found: number[] = [];
  let left = from;
  let offset = offsetAt(left, zone);
  while (left < to) {
    const right = Math.min(left + dayMs, to);
    const after = offsetAt(right, zone);
    if (after !== offset) found.push(firstDifference(left, right, offset, zone));
    left = right;
    offset = after;
  }
  return found;
}

function firstDifference(from: number, to: number, offset: number, zone: string): number {
  let low = Math.floor(from / 1000);
  let high = Math.ceil(to / 1000);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * 1000, zone) === offset) low = middle;
    else high = middle;
  }
  return high * 1000;
}

/** Midnight of the wall clock's day. */
export const startOfDay = (wall: WallTime): WallTime => Math.floor(wall / dayMs) * dayMs;

/** ISO weekday: Monday is 1, Sunday is 7. */
export const weekdayOf = (wall: WallTime): number => ((Math.floor(wall / dayMs) + 3) % 7) + 1;

/** `YYYY-MM-DD` of the wall clock. */
export const dateOf = (wall: WallTime): string => new Date(wall).toISOString().slice(0, 10);
