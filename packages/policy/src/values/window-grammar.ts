import { nearestZone, zoneExists } from './time-zone.ts';

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Wall-clock times of day in minutes after midnight, half-open; `to <= from` runs into the next day. */
type Times = { readonly from: number; readonly to: number };

/**
 * When something is allowed (or denied), in wall-clock time of one IANA zone. Weekly windows name days, one-off
 * windows name dates (`YYYY-MM-DD`, both included). `text` is what the person wrote.
 */
export type Window = Times & { readonly text: string; readonly zone: string } & (
    | { readonly kind: 'weekly'; readonly days: readonly Weekday[] }
    | { readonly kind: 'dates'; readonly first: string; readonly last: string }
  );

export type ParsedWindow =
  { readonly ok: true; readonly window: Window } | { readonly ok: false; readonly message: string };

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const example = 'Expected such as "Mon-Thu 09:00-16:00 Europe/Berlin"';
const wholeDay: Times = { from: 0, to: 24 * 60 };

/**
 * Reads `DAYS [HH:MM-HH:MM] ZONE`, where DAYS is `Mon-Thu`, `Mon,Wed-Fri`, `daily`, a date or `DATE..DATE`, and
 * ZONE an IANA name. Never guesses a zone: a window without one is refused.
 */
export function parseWindow(text: string): ParsedWindow {
  const words = text.trim().split(/\s+/);
  const [when = '', ...rest] = words;
  const zone = rest.at(-1);
  const times = rest.length > 1 ? rest.slice(0, -1).join('') : undefined;
  const days = parseWhen(when);
  if (typeof days === 'string') return refuse(text, days);
  if (zone === undefined || /^\d/.test(zone)) return refuse(text, `no time zone. ${example}`);
  const zoneProblem = judgeZone(zone);
  if (zoneProblem) return refuse(text, zoneProblem);
  const span = times === undefined ? wholeDay : parseTimes(times);
  if (typeof span === 'string') return refuse(text, span);
  return { ok: true, window: { text, ...days, ...span, zone } };
}

const refuse = (text: string, message: string): ParsedWindow => ({
  ok: false,
  message: `"${text}": ${message}`,
});

function judgeZone(zone: string): string | undefined {
  if (zoneExists(zone)) return undefined;
  const nearest = nearestZone(zone);
  return `no such time zone "${zone}".${nearest ? ` Did you mean "${nearest}"?` : ' Use an IANA name such as "Europe/Berlin"'}`;
}

type When =
  | { readonly kind: 'weekly'; readonly days: readonly Weekday[] }
  | { readonly kind: 'dates'; readonly first: string; readonly last: string };

function parseWhen(text: string): When | string {
  if (/^\d{4}-/.test(text)) return parseDates(text);
  if (text.toLowerCase() === 'daily') return { kind: 'weekly', days: [1, 2, 3, 4, 5, 6, 7] };
  const days = new Set<Weekday>();
  for (const part of text.split(',')) {
    const [first = '', last = first, more] = part.split('-');
    const from = weekday(first);
    const to = weekday(last);
    if (!from || more !== undefined) return `no such day "${first}". ${example}`;
    if (!to) return `no such day "${last}". ${example}`;
    for (let day = from; ; day = ((day % 7) + 1) as Weekday) {
      days.add(day);
      if (day === to) break;
    }
  }
  return { kind: 'weekly', days: [...days].sort((a, b) => a - b) };
}

function weekday(name: string): Weekday | undefined {
  const index = dayNames.findIndex((day) => day.toLowerCase() === name.toLowerCase());
  return index < 0 ? undefined : ((index + 1) as Weekday);
}

function parseDates(text: string): When | string {
  const [first = '', last = first, more] = text.split('..');
  for (const date of [first, last]) if (!isDate(date)) return `no such date "${date}". Write YYYY-MM-DD`;
  if (more !== undefined) return `"${text}" has more than two dates`;
  if (last < first) return `ends on ${last}, before it begins on ${first}`;
  return { kind: 'dates', first, last };
}

/** True for a date that exists, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function parseTimes(text: string): Times | string {
  const match = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/.exec(text);
  if (!match) return `no such times "${text}". Write HH:MM-HH:MM, such as 09:00-16:00`;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
  const from = fromHour * 60 + fromMinute;
  const to = toHour * 60 + toMinute;
  if (fromMinute > 59 || toMinute > 59 || from >= wholeDay.to || to > wholeDay.to)
    return `no such times "${text}". Hours run from 00:00 to 24:00`;
  if (from === to) return `"${text}" is empty: it ends when it begins`;
  return { from, to };
}
