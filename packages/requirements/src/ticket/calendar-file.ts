import { nameOf } from '../present/body.ts';
import { minuteMs } from '../vocabulary.ts';
import type { World } from '../world.ts';
import type { Plan } from './plan.ts';
import { ticketKey } from './find.ts';

/**
 * The planned deployment as an iCalendar file (RFC 5545). One release is one event: a calendar that holds an earlier
 * plan of it replaces it, since the sequence grows with the planned time.
 */
export async function planCalendar(plan: Plan, { subject, observations, now }: World): Promise<string> {
  const { default: ICAL } = await import('ical.js');
  const ticket = observations.ticket.known ? observations.ticket.value : null;
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//OctoAcme//release-actions//EN');
  calendar.updatePropertyWithValue('method', 'PUBLISH');
  const event = new ICAL.Component('vevent');
  const time = (instant: string | number): InstanceType<typeof ICAL.Time> =>
    ICAL.Time.fromJSDate(new Date(instant), true);
  event.updatePropertyWithValue(
    'uid',
    `${ticketKey(subject).replaceAll('/', '-')}@${subject.repository.replaceAll('/', '.')}`,
  );
  event.updatePropertyWithValue('sequence', Math.floor(Date.parse(plan.to) / minuteMs));
  event.updatePropertyWithValue('dtstamp', time(now));
  event.updatePropertyWithValue('dtstart', time(plan.from));
  event.updatePropertyWithValue('dtend', time(plan.to));
  event.updatePropertyWithValue(
    'summary',
    `${subject.service} ${nameOf(subject)} may be deployed to ${subject.environment}`,
  );
  if (ticket !== null && ticket.url !== '') event.updatePropertyWithValue('url', ticket.url);
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}
