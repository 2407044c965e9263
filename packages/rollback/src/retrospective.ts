/** Wall-clock hours in one IANA zone in which people can meet; minutes after midnight, Monday is 1. */
export type WorkingHours = {
  readonly zone: string;
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
};

export const usualHours = (zone: string): WorkingHours => ({
  zone,
  days: [1, 2, 3, 4, 5],
  from: 9 * 60,
  to: 17 * 60,
});

const minuteMs = 60_000;
const dayNumbers: Readonly<Record<string, number>> = {
  Mon: 1,
  Tue: 2,
  Wed: 3,
  Thu: 4,
  Fri: 5,
  Sat: 6,
  Sun: 7,
};

function wallClock(zone: string): (instant: Date) => { day: number; minute: number } {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  return (instant) => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const { weekday = '', hour = '0', minute = '0' } = parts;
    return { day: dayNumbers[weekday] ?? 0, minute: Number(hour) * 60 + Number(minute) };
  };
}

export type Due = {
  /** To the minute. */
  readonly at: Date;
  /** False when no working hour lies between the resolution and the deadline. */
  readonly inWorkingHours: boolean;
};

/**
 * When the retrospective is due: `withinMs` (the guide: 48 hours) after the incident was resolved, moved earlier into
 * working hours and never later. Where none of them lies in between, the deadline itself.
 */
export function retrospectiveDue(resolvedAt: Date, withinMs: number, hours: WorkingHours): Due {
  const deadline = Math.floor((resolvedAt.getTime() + withinMs) / minuteMs) * minuteMs;
  const read = wallClock(hours.zone);
  for (let at = deadline; at > resolvedAt.getTime(); at -= minuteMs) {
    const { day, minute } = read(new Date(at));
    if (hours.days.includes(day) && minute >= hours.from && minute <= hours.to) {
      return { at: new Date(at), inWorkingHours: true };
    }
  }
  return { at: new Date(deadline), inWorkingHours: false };
}

export type Meeting = {
  /** The incident's key: a changed invitation replaces the earlier one instead of standing beside it. */
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly description: string;
  readonly url: string | null;
  readonly endsBy: Date;
  /** When this version of the invitation was written. */
  readonly stamp: Date;
};

const meetingMinutes = 60;

/** An iCalendar invitation (RFC 5545) for the hour before the retrospective is due. */
export async function invitation(meeting: Meeting): Promise<string> {
  const { default: ical, ICalCalendarMethod } = await import('ical-generator');
  const calendar = ical({ prodId: '//OctoAcme//release-actions//EN', method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    id: meeting.uid,
    sequence: meeting.sequence,
    stamp: meeting.stamp,
    start: new Date(meeting.endsBy.getTime() - meetingMinutes * minuteMs),
    end: meeting.endsBy,
    summary: meeting.title,
    description: meeting.description,
    ...(meeting.url === null ? {} : { url: meeting.url }),
  });
  return calendar.toString();
}
