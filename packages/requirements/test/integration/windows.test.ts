import { describe, expect, test } from '@jest/globals';
import type { Window } from '@release-actions/policy';
import { nextClosing, nextOpening, type Schedule, stateAt } from '../../src/window/schedule.ts';
import { instantsOf, transitionsBetween, wallTimeAt } from '../../src/window/wall-clock.ts';

/**
 * Windows against an oracle that knows nothing of offsets: it reads, minute by minute, what a clock on the wall
 * shows, by a formatter of its own, and looks whether that is inside the window.
 */
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const firstYear = 2016;
const years = 20;
const from = Date.UTC(firstYear, 0, 1);
const to = Date.UTC(firstYear + years, 0, 1);

const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];

/** Short name of the day, hour and minute, as en-GB writes them: another road than the one under test takes. */
function reader(zone: string): (instant: number) => { readonly weekday: string; readonly minutes: number } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (instant) => {
    const [weekday = '', time = ''] = format.format(instant).split(' ');
    const [hours = '', minutes = ''] = time.split(':');
    return { weekday: weekday.replace(',', ''), minutes: Number(hours) * 60 + Number(minutes) };
  };
}

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Inside by what the clock shows; a window past midnight belongs to the day before. */
function shownInside(
  window: Window & { kind: 'weekly' },
  shown: { weekday: string; minutes: number },
): boolean {
  const today = names.indexOf(shown.weekday) + 1;
  const yesterday = ((today + 5) % 7) + 1;
  const on = (weekday: number): boolean => (window.days as readonly number[]).includes(weekday);
  if (window.to > window.from) return on(today) && shown.minutes >= window.from && shown.minutes < window.to;
  return (on(today) && shown.minutes >= window.from) || (on(yesterday) && shown.minutes < window.to);
}

const weekly = (
  zone: string,
  days: readonly number[],
  start: number,
  end: number,
): Window & { kind: 'weekly' } => ({
  text: 'test',
  kind: 'weekly',
  days: days as (1 | 2 | 3 | 4 | 5 | 6 | 7)[],
  from: start,
  to: end,
  zone,
});

/** Windows that begin, end and lie around the hours at which clocks are set. */
const shapes: readonly (readonly [readonly number[], number, number])[] = [
  [[1, 2, 3, 4, 5, 6, 7], 60, 150],
  [[7], 120, 180],
  [[6, 7], 22 * 60, 2 * 60],
  [[1, 2, 3, 4], 9 * 60, 16 * 60],
  [[7], 0, 24 * 60],
];

test('there are zones to look at', () => {
  expect(zones.length).toBeGreaterThan(400);
});

describe('every zone, twenty years of transitions', () => {
  test.each(zones)('%s', (zone) => {
    const read = reader(zone);
    const changes = transitionsBetween(from, to, zone);
    for (const at of changes)
      expect(wallTimeAt(at, zone) - at).not.toBe(wallTimeAt(at - 1000, zone) - (at - 1000));
    // Around each change, and around a plain day of each year.
    const plain = Array.from({ length: years }, (_, index) => Date.UTC(firstYear + index, 4, 12));
    for (const centre of [...changes, ...plain.slice(0, 3)]) {
      const shape = shapes[changes.indexOf(centre) % shapes.length] ?? shapes[0];
      if (shape === undefined) throw new Error('no shape');
      compare(zone, shape, centre - 26 * hour, centre + 26 * hour, read);
    }
  });
});

function compare(
  zone: string,
  [days, start, end]: (typeof shapes)[number],
  first: number,
  last: number,
  read: ReturnType<typeof reader>,
): void {
  const window = weekly(zone, days, start, end);
  const schedule: Schedule = { allow: [window], deny: [], holidays: [], zone };
  const step = 15 * minute;
  let previous: boolean | undefined;
  for (let instant = first; instant < last; instant += step) {
    const expected = shownInside(window, read(instant));
    if (stateAt(schedule, instant).open !== expected) {
      throw new Error(
        `${zone} ${new Date(instant).toISOString()}: expected ${expected ? 'open' : 'closed'} for ${days.join()} ${start}-${end}`,
      );
    }
    if (previous !== undefined && previous !== expected) {
      const change = expected ? nextOpening(schedule, instant - step) : nextClosing(schedule, instant - step);
      if (change === undefined || change > instant || change <= instant - step) {
        throw new Error(
          `${zone}: change before ${new Date(instant).toISOString()} was told as ${String(change)}`,
        );
      }
    }
    previous = expected;
  }
}

test('every wall time has as many instants as the clocks show it', () => {
  for (const zone of [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Pacific/Apia',
    'Asia/Kathmandu',
    'America/St_Johns',
  ]) {
    for (const at of transitionsBetween(from, to, zone)) {
      const counted = new Map<number, number>();
      for (let instant = at - 4 * hour; instant < at + 4 * hour; instant += 15 * minute) {
        const wall = wallTimeAt(instant, zone);
        counted.set(wall, (counted.get(wall) ?? 0) + 1);
      }
      for (const [wall, times] of counted) {
        const inner =
          wall > wallTimeAt(at - 4 * hour, zone) + 2 * hour &&
          wall < wallTimeAt(at + 4 * hour, zone) - 2 * hour;
        if (inner)
          expect([zone, new Date(wall).toISOString(), instantsOf(wall, zone).length]).toEqual([
            zone,
            new Date(wall).toISOString(),
            times,
          ]);
      }
    }
  }
});

test('an opening is found however long the holidays are', () => {
  const window = weekly('Europe/Berlin', [1], 540, 600);
  const holidays = [{ name: 'works', fromDate: '2026-12-01', toDate: '2027-09-01' }];
  const schedule: Schedule = { allow: [window], deny: [], holidays, zone: 'Europe/Berlin' };
  expect(nextOpening(schedule, Date.UTC(2026, 11, 1))).toBe(Date.UTC(2027, 8, 6, 7));
  expect(day).toBe(86_400_000);
});
