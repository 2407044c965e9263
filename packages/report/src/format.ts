/** "0.4 s", "68 s", "2 h 10 min", "3 d 4 h": two units at most. */
export function formatDuration(durationMs: number): string {
  const seconds = durationMs / 1000;
  if (seconds < 10) return `${(Math.round(seconds * 10) / 10).toString()} s`;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  const days = Math.floor(hours / 24);
  return hours % 24 === 0 ? `${days} d` : `${days} d ${hours % 24} h`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  let found = formatters.get(zone);
  if (found === undefined) {
    found = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(zone, found);
  }
  return found;
}

type WallClock = Record<'weekday' | 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>;

function wallClock(instant: Date, zone: string): WallClock {
  if (zone === 'UTC') return utcClock(instant);
  const parts = formatter(zone).formatToParts(instant);
  return Object.fromEntries(parts.map(({ type, value }) => [type, value])) as WallClock;
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Most times are shown in UTC, and the first formatter of a process costs some 10 ms. */
function utcClock(instant: Date): WallClock {
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] =
    /^(.+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)/u.exec(instant.toISOString()) ?? [];
  return { weekday: weekdays[instant.getUTCDay()] ?? '', year, month, day, hour, minute, second };
}

/** "13:00 Europe/Berlin": a time with its zone, since a time without one is read wrongly by half of the readers. */
export function formatTime(instant: Date, zone = 'UTC'): string {
  const { hour, minute } = wallClock(instant, zone);
  return `${hour}:${minute} ${zone}`;
}

/** "Tue 2026-11-24 13:00 Europe/Berlin". */
export function formatDateTime(instant: Date, zone = 'UTC'): string {
  const { weekday, year, month, day, hour, minute } = wallClock(instant, zone);
  return `${weekday} ${year}-${month}-${day} ${hour}:${minute} ${zone}`;
}

/** The seven characters that people compare; GitHub shows the same. */
export const shortSha = (sha: string): string => sha.slice(0, 7);

/** "a, b and 3 more": the first names, and how many were left out. */
export function firstNames(names: readonly string[], most: number): string {
  const more = names.length - most;
  return `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** "1 check", "3 checks". */
export const count = (amount: number, one: string, many = `${one}s`): string =>
  `${amount} ${amount === 1 ? one : many}`;

/** "4.1 %", with the digits that a share of this size deserves. */
export function formatShare(share: number): string {
  const percent = share * 100;
  const digits = percent === 0 || percent >= 10 ? 0 : percent >= 1 ? 1 : 2;
  return `${percent.toFixed(digits)} %`;
}

/** What happened, and where there is one, what to do about it, as sentences. */
export const withHint = (message: string, hint: string): string =>
  hint === '' ? message : `${message.replace(/\.$/u, '')}. ${hint}`;
