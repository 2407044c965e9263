import { known, type Reading, unknown } from '@release-actions/evidence';
import ICAL from 'ical.js';
import type { HolidayFact } from '../observations.ts';
import { dayMs } from '../vocabulary.ts';

/** How far around the evaluation recurring holidays are listed: past ones end nothing, later ones are asked for again. */
const pastMs = 7 * dayMs;
const aheadMs = 500 * dayMs;
/** An event that recurs more often than this is no holiday: it would take daily ones since 1972. */
const mostEvents = 20_000;

/**
 * The closed spans of an iCalendar file (RFC 5545): whole days stay days, whatever zone the window is in; timed
 * events become instants. Recurrence, exceptions and moved instances are honoured, cancelled events are not.
 */
export function parseCalendar(text: string, path: string, around: number): Reading<readonly HolidayFact[]> {
  try {
    const calendars = calendarsIn(text);
    const zones = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vtimezone'));
    for (const zone of zones) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
    const events = calendars
      .flatMap((calendar) => calendar.getAllSubcomponents('vevent'))
      .map((component) => new ICAL.Event(component));
    const found = events
      .filter(
        (event) =>
          !event.isRecurrenceException() && event.component.getFirstPropertyValue('status') !== 'CANCELLED',
      )
      .flatMap((event) => occurrences(event, around));
    return known(found, {
      endpoint: path,
      pages: 1,
      total: found.length,
      at: new Date(around).toISOString(),
    });
  } catch (error) {
    return unknown({
      reason: 'malformed',
      endpoint: path,
      message: `${path} is not a calendar that can be read: ${error instanceof Error ? error.message : String(error)}`,
      hint: `Export ${path} again as iCalendar (RFC 5545).`,
    });
  }
}

type ParsedComponent = ConstructorParameters<typeof ICAL.Component>[0];

/** One calendar or several after each other. @throws for a text that holds none: an empty file lists no free days. */
function calendarsIn(text: string): ICAL.Component[] {
  const parsed = ICAL.parse(text) as unknown;
  const all = Array.isArray(parsed) && Array.isArray(parsed[0]) ? (parsed as unknown[]) : [parsed];
  const calendars = all.map((each) => new ICAL.Component(each as ParsedComponent));
  if (calendars.length === 0 || calendars.some(({ name }) => name !== 'vcalendar'))
    throw new TypeError('it holds no VCALENDAR');
  return calendars;
}

/** The library's own type of this answer does not resolve. */
type Occurrence = { readonly startDate: ICAL.Time; readonly endDate: ICAL.Time; readonly item: ICAL.Event };

function occurrences(event: ICAL.Event, around: number): HolidayFact[] {
  if (!event.isRecurring()) return [spanOf(event.summary, event.startDate, event.endDate)];
  const found: HolidayFact[] = [];
  const iterator = event.iterator();
  for (let count = 0; ; count += 1) {
    if (count === mostEvents)
      throw new RangeError(
        `"${event.summary}" recurs more than ${mostEvents} times before it comes to today`,
      );
    const start = iterator.next() as ICAL.Time | null | undefined;
    if (start === null || start === undefined) break;
    const at = start.toJSDate().getTime();
    if (at > around + aheadMs) break;
    if (at < around - pastMs) continue;
    const { startDate, endDate, item } = event.getOccurrenceDetails(start) as Occurrence;
    if (item.component.getFirstPropertyValue('status') === 'CANCELLED') continue;
    found.push(spanOf(item.summary, startDate, endDate));
  }
  return found;
}

function spanOf(summary: string, start: ICAL.Time, end: ICAL.Time): HolidayFact {
  const name = summary === '' ? 'closed' : summary;
  if (start.isDate) return { name, fromDate: dateText(start), toDate: dateText(end) };
  return { name, from: start.toJSDate().toISOString(), to: end.toJSDate().toISOString() };
}

const dateText = ({ year, month, day }: ICAL.Time): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
