import { expect, test } from '@jest/globals';
import { parseDuration, parseWindow } from '../src/index.ts';

test.each([
  [
    'Mon-Thu 09:00-16:00 Europe/Berlin',
    { kind: 'weekly', days: [1, 2, 3, 4], from: 540, to: 960, zone: 'Europe/Berlin' },
  ],
  ['mon,wed-fri 09:00-16:00 UTC', { kind: 'weekly', days: [1, 3, 4, 5], from: 540, to: 960, zone: 'UTC' }],
  ['Sat-Mon 22:00-02:00 America/New_York', { kind: 'weekly', days: [1, 6, 7], from: 1320, to: 120 }],
  ['daily Asia/Kolkata', { kind: 'weekly', days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 1440 }],
  ['daily 00:00-24:00 US/Pacific', { from: 0, to: 1440, zone: 'US/Pacific' }],
  [
    '2026-12-24 09:00-12:00 Europe/Berlin',
    { kind: 'dates', first: '2026-12-24', last: '2026-12-24', from: 540, to: 720 },
  ],
  [
    '2026-12-20..2027-01-03 Europe/Berlin',
    { kind: 'dates', first: '2026-12-20', last: '2027-01-03', from: 0, to: 1440 },
  ],
])('%s', (text, expected) => {
  expect(parseWindow(text)).toMatchObject({ ok: true, window: { text, ...expected } });
});

test.each([
  ['Mon-Thu 09:00-16:00', 'no time zone'],
  ['Mon-Thu 09:00-16:00 +02:00', 'no such time zone "+02:00"'],
  ['Mon-Thu 09:00-16:00 New_York', 'Did you mean "America/New_York"?'],
  ['Mon-Thu 09:00-16:00 Europe/Berln', 'Did you mean "Europe/Berlin"?'],
  ['Mon-Thu 9-16 Europe/Berlin', 'no such times "9-16"'],
  ['Mon-Thu 09:00-25:00 Europe/Berlin', 'Hours run from 00:00 to 24:00'],
  ['Mon-Thu 09:00-09:00 Europe/Berlin', 'is empty'],
  ['Moon 09:00-10:00 Europe/Berlin', 'no such day "Moon"'],
  ['2026-02-30 Europe/Berlin', 'no such date "2026-02-30"'],
  ['2026-03-02..2026-03-01 Europe/Berlin', 'before it begins'],
  ['', 'no such day ""'],
])('%s is refused', (text, message) => {
  const parsed = parseWindow(text);
  expect(parsed.ok ? 'accepted' : parsed.message).toContain(message);
});

test('lengths of time', () => {
  expect(['90s', '30m', '24h', '7d', '1.5h'].map((text) => parseDuration(text)?.ms)).toEqual([
    90_000, 1_800_000, 86_400_000, 604_800_000, 5_400_000,
  ]);
  expect(['', '30', 'm', '30 minutes', '-5m', '1h30m'].map(parseDuration)).toEqual(Array(6).fill(undefined));
});
