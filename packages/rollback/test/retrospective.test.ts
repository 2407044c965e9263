import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { invitation, retrospectiveDue, usualHours } from '../src/retrospective.ts';

const hours48 = 48 * 3_600_000;
const berlin = usualHours('Europe/Berlin');
const due = (resolved: string, hours = berlin) => {
  const { at, inWorkingHours } = retrospectiveDue(new Date(resolved), hours48, hours);
  return `${at.toISOString().slice(0, 16)} ${inWorkingHours ? 'working' : 'not working'}`;
};

describe('the retrospective is due', () => {
  test.each([
    ['48 hours later, when people work then', '2026-11-24T11:06:00Z', '2026-11-26T11:06 working'],
    [
      'at the end of the day before, when the 48 hours end at night',
      '2026-11-24T22:00:00Z',
      '2026-11-26T16:00 working',
    ],
    [
      'the evening before, when they end in the early morning',
      '2026-11-24T05:00:00Z',
      '2026-11-25T16:00 working',
    ],
    ['on Friday, when they end on Saturday', '2026-11-26T10:00:00Z', '2026-11-27T16:00 working'],
    ['on Friday, when they end on Sunday', '2026-11-27T12:00:00Z', '2026-11-27T16:00 working'],
    [
      'at the deadline, when no working hour lies in between',
      '2026-11-27T18:00:00Z',
      '2026-11-29T18:00 not working',
    ],
    ['in the zone, over the change to winter time', '2026-10-23T20:00:00Z', '2026-10-25T20:00 not working'],
    ['in the zone, after the change to winter time', '2026-10-25T16:30:00Z', '2026-10-27T16:00 working'],
  ])('%s', (_, resolved, expected) => {
    expect(due(resolved)).toBe(expected);
  });

  test('property: after the resolution, never later than 48 hours, in working hours where it says so', () => {
    const instants = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
    const zones = fc.constantFrom('UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia');
    fc.assert(
      fc.property(instants, zones, (resolved, zone) => {
        const { at, inWorkingHours } = retrospectiveDue(new Date(resolved), hours48, usualHours(zone));
        expect(at.getTime()).toBeGreaterThan(resolved);
        expect(at.getTime()).toBeLessThanOrEqual(resolved + hours48);
        const local = at.toLocaleString('en-GB', {
          timeZone: zone,
          weekday: 'short',
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        });
        const working = /^(?:Mon|Tue|Wed|Thu|Fri),? (?:09|1[0-6]):|^(?:Mon|Tue|Wed|Thu|Fri),? 17:00/u.test(
          local,
        );
        expect(working).toBe(inWorkingHours);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the invitation', () => {
  const meeting = {
    ...{
      uid: 'storefront-production-all-12@octoacme',
      sequence: 0,
      title: 'Retrospective: storefront 1.5.0, then',
      url: null,
    },
    description: 'Blameless.\nBEGIN:VEVENT',
    endsBy: new Date('2026-11-26T11:00:00Z'),
    stamp: new Date('2026-11-24T11:06:00Z'),
  };

  test('has a stable identity, a sequence, and one event whatever the text says', async () => {
    const text = await invitation(meeting);
    expect(text).toContain('UID:storefront-production-all-12@octoacme');
    expect(text).toContain('SEQUENCE:0');
    expect(text).toContain('DTSTAMP:20261124T110600Z');
    expect(text).toContain('DTSTART:20261126T100000Z');
    expect(text).toContain('DTEND:20261126T110000Z');
    expect(text).toContain('SUMMARY:Retrospective: storefront 1.5.0\\, then');
    expect(text.match(/^BEGIN:VEVENT/gmu)).toHaveLength(1);
    expect(await invitation(meeting)).toBe(text);
    expect(await invitation({ ...meeting, sequence: 1 })).toContain('SEQUENCE:1');
  });
});
