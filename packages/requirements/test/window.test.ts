import { describe, expect, test } from '@jest/globals';
import { parseWindow, type Window } from '@release-actions/policy';
import { inlineToText } from '@release-actions/report';
import type { HolidayFact } from '../src/index.ts';
import { parseCalendar } from '../src/window/calendar.ts';
import { nextClosing, nextOpening, type Schedule, stateAt } from '../src/window/schedule.ts';
import { findingIn, observations, policyOf, read, unread, worldWith } from './support/world.ts';

function window(text: string): Window {
  const parsed = parseWindow(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.window;
}

const schedule = (
  allow: readonly string[],
  more: { deny?: readonly string[]; holidays?: readonly HolidayFact[] } = {},
): Schedule => ({
  allow: allow.map(window),
  deny: (more.deny ?? []).map(window),
  holidays: more.holidays ?? [],
  zone: window(allow[0] ?? 'daily UTC').zone,
});

const at = (instant: string): number => Date.parse(instant);
const open = (times: Schedule, instant: string): boolean => stateAt(times, at(instant)).open;
const iso = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant).toISOString().replace('.000', '');

const berlin = schedule(['Mon-Thu 09:00-16:00 Europe/Berlin']);

describe('weekly windows', () => {
  test.each([
    ['2026-11-24T07:59:59Z', false],
    ['2026-11-24T08:00:00Z', true],
    ['2026-11-24T14:59:59Z', true],
    ['2026-11-24T15:00:00Z', false],
    ['2026-11-27T10:00:00Z', false],
    ['2026-07-01T07:00:00Z', true],
    ['2026-07-01T06:59:59Z', false],
  ])('are half-open in wall-clock time: %s is %s', (instant, expected) => {
    expect(open(berlin, instant)).toBe(expected);
  });

  test('say when they open and close next', () => {
    expect(iso(nextOpening(berlin, at('2026-11-24T15:00:00Z')))).toBe('2026-11-25T08:00:00Z');
    expect(iso(nextOpening(berlin, at('2026-11-26T15:00:00Z')))).toBe('2026-11-30T08:00:00Z');
    expect(iso(nextClosing(berlin, at('2026-11-24T10:00:00Z')))).toBe('2026-11-24T15:00:00Z');
  });

  test('run past midnight, and belong to the day on which they begin', () => {
    const night = schedule(['Fri 22:00-02:00 Europe/Berlin']);
    expect(open(night, '2026-11-27T22:00:00Z')).toBe(true);
    expect(open(night, '2026-11-28T00:59:59Z')).toBe(true);
    expect(open(night, '2026-11-28T01:00:00Z')).toBe(false);
    expect(open(night, '2026-11-27T00:30:00Z')).toBe(false);
    expect(iso(nextClosing(night, at('2026-11-27T22:00:00Z')))).toBe('2026-11-28T01:00:00Z');
  });

  test('whole days that touch are one opening', () => {
    const days = schedule(['Mon-Tue Europe/Berlin']);
    expect(iso(nextClosing(days, at('2026-11-23T12:00:00Z')))).toBe('2026-11-24T23:00:00Z');
  });

  test('of several allowed ones any will do', () => {
    const two = schedule(['Mon 09:00-10:00 UTC', 'Wed 09:00-10:00 America/New_York']);
    expect(open(two, '2026-11-23T09:30:00Z')).toBe(true);
    expect(open(two, '2026-11-25T14:30:00Z')).toBe(true);
    expect(open(two, '2026-11-25T09:30:00Z')).toBe(false);
  });
});

describe('what closes', () => {
  test('a denied window beats an allowed one, and is named', () => {
    const times = schedule(['daily UTC'], { deny: ['2026-12-20..2027-01-03 Europe/Berlin'] });
    expect(stateAt(times, at('2026-12-24T12:00:00Z'))).toEqual({
      open: false,
      because: 'denied: 2026-12-20..2027-01-03 Europe/Berlin',
    });
    expect(open(times, '2026-12-19T22:59:59Z')).toBe(true);
    expect(open(times, '2026-12-19T23:00:00Z')).toBe(false);
    expect(iso(nextOpening(times, at('2026-12-24T12:00:00Z')))).toBe('2027-01-03T23:00:00Z');
  });

  test('a holiday closes its whole day in the zone of the window', () => {
    const times = schedule(['daily Pacific/Auckland'], {
      holidays: [{ name: 'Waitangi Day', fromDate: '2027-02-06', toDate: '2027-02-07' }],
    });
    expect(open(times, '2027-02-05T10:59:59Z')).toBe(true);
    expect(open(times, '2027-02-05T11:00:00Z')).toBe(false);
    expect(open(times, '2027-02-06T10:59:59Z')).toBe(false);
    expect(open(times, '2027-02-06T11:00:00Z')).toBe(true);
  });

  test('a one-off date opens on that date only', () => {
    const once = schedule(['2026-12-05 20:00-23:00 Europe/Berlin']);
    expect(open(once, '2026-12-05T19:30:00Z')).toBe(true);
    expect(open(once, '2026-12-06T19:30:00Z')).toBe(false);
    expect(nextOpening(once, at('2026-12-06T00:00:00Z'))).toBeUndefined();
    expect(iso(nextOpening(once, at('2026-01-01T00:00:00Z')))).toBe('2026-12-05T19:00:00Z');
  });
});

describe('clocks that are set', () => {
  test('a time that clocks skip opens nothing', () => {
    const gap = schedule(['daily 02:15-02:45 America/New_York']);
    expect(iso(nextOpening(gap, at('2027-03-13T12:00:00Z')))).toBe('2027-03-15T06:15:00Z');
  });

  test('a window that begins in the skipped hour begins after it', () => {
    const gap = schedule(['daily 02:30-04:00 America/New_York']);
    expect(iso(nextOpening(gap, at('2027-03-13T12:00:00Z')))).toBe('2027-03-14T07:00:00Z');
    expect(iso(nextClosing(gap, at('2027-03-14T07:00:00Z')))).toBe('2027-03-14T08:00:00Z');
  });

  test('an hour that clocks show twice is open twice', () => {
    const overlap = schedule(['daily 01:00-01:30 America/New_York']);
    expect(iso(nextOpening(overlap, at('2026-10-31T12:00:00Z')))).toBe('2026-11-01T05:00:00Z');
    expect(iso(nextClosing(overlap, at('2026-11-01T05:00:00Z')))).toBe('2026-11-01T05:30:00Z');
    expect(iso(nextOpening(overlap, at('2026-11-01T05:30:00Z')))).toBe('2026-11-01T06:00:00Z');
  });

  test('a whole day is as long as the clocks make it', () => {
    const day = schedule(['Sun Europe/Berlin']);
    expect(iso(nextOpening(day, at('2027-03-27T12:00:00Z')))).toBe('2027-03-27T23:00:00Z');
    expect(iso(nextClosing(day, at('2027-03-27T23:00:00Z')))).toBe('2027-03-28T22:00:00Z');
  });

  test('half-hour and day-long changes are no exception', () => {
    const lordHowe = schedule(['daily 01:45-02:15 Australia/Lord_Howe']);
    expect(iso(nextOpening(lordHowe, at('2027-04-03T00:00:00Z')))).toBe('2027-04-03T14:45:00Z');
    const apia = schedule(['Fri 09:00-17:00 Pacific/Apia']);
    expect(iso(nextOpening(apia, at('2011-12-29T12:00:00Z')))).toBe('2012-01-05T19:00:00Z');
  });
});

describe('holidays from an iCalendar file', () => {
  const calendar = (...events: string[]) =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n${events.join('')}END:VCALENDAR\r\n`;
  const event = (...lines: string[]) =>
    `BEGIN:VEVENT\r\nUID:${lines.join('')}\r\nDTSTAMP:20260101T000000Z\r\n${lines.join('\r\n')}\r\nEND:VEVENT\r\n`;
  const parse = (text: string) => {
    const parsed = parseCalendar(text, 'holidays.ics', at('2026-11-24T00:00:00Z'));
    return parsed.known ? parsed.value : parsed.message;
  };

  test('whole days, with and without an end', () => {
    const text = calendar(
      event('SUMMARY:Christmas', 'DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261227'),
      event('SUMMARY:New Year', 'DTSTART;VALUE=DATE:20270101'),
    );
    expect(parse(text)).toEqual([
      { name: 'Christmas', fromDate: '2026-12-25', toDate: '2026-12-27' },
      { name: 'New Year', fromDate: '2027-01-01', toDate: '2027-01-02' },
    ]);
  });

  test.each([
    ['an empty file', ''],
    ['a file without a calendar', 'BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n'],
    ['a file that was cut', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n'],
    ['an error page', '<!doctype html><title>404</title>'],
    ['an event that began every minute', calendar(event('DTSTART:20200101T000000Z', 'RRULE:FREQ=MINUTELY'))],
  ])('%s lists no free days: it cannot be read', (_, text) => {
    expect(parse(text)).toEqual(expect.stringContaining('is not a calendar that can be read'));
  });

  test('several calendars in one file, a daily event of long ago, an occurrence that was cancelled', () => {
    const daily = event('SUMMARY:Night', 'DTSTART;VALUE=DATE:20000101', 'RRULE:FREQ=DAILY;UNTIL=20261124');
    const series =
      'BEGIN:VEVENT\r\nUID:s\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Fair\r\nDTSTART;VALUE=DATE:20261201\r\nRRULE:FREQ=DAILY;COUNT=2\r\nEND:VEVENT\r\n';
    const cancelled =
      'BEGIN:VEVENT\r\nUID:s\r\nDTSTAMP:20260101T000000Z\r\nRECURRENCE-ID;VALUE=DATE:20261202\r\nSTATUS:CANCELLED\r\nDTSTART;VALUE=DATE:20261202\r\nEND:VEVENT\r\n';
    const found = parse(`${calendar(daily)}${calendar(series, cancelled)}`);
    expect(found).toContainEqual({ name: 'Night', fromDate: '2026-11-24', toDate: '2026-11-25' });
    expect(found).toContainEqual({ name: 'Fair', fromDate: '2026-12-01', toDate: '2026-12-02' });
    expect(JSON.stringify(found)).not.toContain('2026-12-03');
  });

  test('every year, but not in the years that are taken out', () => {
    const text = calendar(
      event(
        'SUMMARY:Unity',
        'DTSTART;VALUE=DATE:19901003',
        'RRULE:FREQ=YEARLY',
        'EXDATE;VALUE=DATE:20281003',
      ),
    );
    expect(parse(text)).toEqual([{ name: 'Unity', fromDate: '2027-10-03', toDate: '2027-10-04' }]);
  });

  test('times with a zone are instants', () => {
    const text = calendar(event('SUMMARY:Fair', 'DTSTART:20261201T090000Z', 'DTEND:20261201T170000Z'));
    expect(parse(text)).toEqual([
      { name: 'Fair', from: '2026-12-01T09:00:00.000Z', to: '2026-12-01T17:00:00.000Z' },
    ]);
  });

  test('what was cancelled closes nothing', () => {
    expect(parse(calendar(event('SUMMARY:Off', 'STATUS:CANCELLED', 'DTSTART;VALUE=DATE:20261225')))).toEqual(
      [],
    );
  });

  test.each(['', 'not a calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'])(
    '%j is said to be none',
    (text) => {
      expect(parse(text)).toContain('holidays.ics is not a calendar that can be read');
    },
  );
});

describe('trap 17 and 18: the requirement', () => {
  const judge = (more: Parameters<typeof worldWith>[0], policy = policyOf(), about = {}) =>
    findingIn(worldWith(more, policy, about), 'deployment-window');

  test('open until, with the end of the window as its own', () => {
    const finding = judge({});
    expect(finding).toMatchObject({ status: 'met', expiresAt: '2026-11-24T15:00:00.000Z' });
    expect(finding.reason).toBe(
      'open until Tue 2026-11-24 16:00 Europe/Berlin (Mon-Thu 09:00-16:00 Europe/Berlin)',
    );
  });

  test('closed is pending, with the next opening', () => {
    const finding = judge({ now: '2026-11-24T06:50:00Z' });
    expect(finding).toMatchObject({
      status: 'pending',
      next: { who: 'nobody', at: '2026-11-24T08:00:00.000Z' },
    });
    expect(inlineToText(finding.next?.text ?? '')).toBe(
      'none, evaluated again at Tue 2026-11-24 09:00 Europe/Berlin (in 70 min)',
    );
  });

  test('a clock that is wrong decides nothing', () => {
    expect(judge({ clockSkew: read(10 * 60_000) })).toMatchObject({ status: 'unknown', code: 'clock-wrong' });
    expect(judge({ clockSkew: read(-10 * 60_000) }).status).toBe('unknown');
    expect(judge({ clockSkew: unread() }).status).toBe('unknown');
  });

  test('holidays that cannot be read decide nothing', () => {
    expect(judge({ holidays: unread() }).status).toBe('unknown');
  });

  test('a patch may go at any time where the policy says so, by rule and not by person', () => {
    const rest =
      '  canary: { url: https://canary.example, window: { allow: Mon 09:00-10:00 UTC, any-time-for: [patch] } }';
    const policy = policyOf('', rest);
    const about = (releaseType: 'patch' | 'minor') => ({ environment: 'canary', releaseType });
    const separate = {
      ...policy,
      profiles: { ...policy.profiles, patch: { ...policy.profiles.patch, combined: [] } },
    };
    expect(judge({}, separate, about('patch'))).toMatchObject({ status: 'met', code: 'window-any-time' });
    expect(judge({}, separate, about('minor'))).toMatchObject({ status: 'pending', code: 'window-closed' });
  });

  test('no window in the policy is not applicable, and said', () => {
    expect(judge({}, policyOf(), { environment: 'staging' })).toMatchObject({
      status: 'not-applicable',
      code: 'window-none',
    });
  });

  test('a plan that was told late enough counts, one that was not told does not', () => {
    const policy = policyOf('  deployment-window: { communicated-ahead: 24h }');
    expect(judge({}, policy)).toMatchObject({ status: 'unmet', code: 'window-not-communicated' });
    const base = observations(policy);
    const told = (createdAt: string, author = { login: 'github-actions[bot]', type: 'Bot' }) =>
      read([
        {
          id: 1,
          body: '<!-- release-actions:v1 schedule 2026-11-24T08:00:00.000Z 2026-11-24T15:00:00.000Z -->\nPlanned',
          author,
          createdAt,
          lastEditedAt: null,
          minimized: false,
          url: 'https://github.com/c/1',
        },
      ]);
    const of = (from: string, to: string) => {
      const plan = told('2026-11-23T06:00:00Z');
      const body = `<!-- release-actions:v1 schedule ${from} ${to} -->\nPlanned`;
      return plan.known ? read(plan.value.map((one) => ({ ...one, body }))) : plan;
    };
    const tomorrow = of('2026-11-25T08:00:00.000Z', '2026-11-25T15:00:00.000Z');
    expect(judge({ comments: tomorrow }, policy)).toMatchObject({
      status: 'pending',
      code: 'window-before-plan',
      next: { at: '2026-11-25T08:00:00.000Z' },
    });
    const passed = of('2026-11-24T08:00:00.000Z', '2026-11-24T09:00:00.000Z');
    expect(judge({ comments: passed }, policy)).toMatchObject({
      status: 'unmet',
      code: 'window-plan-passed',
    });
    expect(base.comments.known).toBe(true);
    expect(judge({ comments: told('2026-11-23T10:00:00Z') }, policy).status).toBe('met');
    expect(judge({ comments: told('2026-11-24T10:00:00Z') }, policy)).toMatchObject({
      status: 'pending',
      next: { at: '2026-11-25T10:00:00.000Z' },
    });
    expect(
      judge({ comments: told('2026-11-23T10:00:00Z', { login: 'mallory', type: 'User' }) }, policy).status,
    ).toBe('unmet');
  });
});
