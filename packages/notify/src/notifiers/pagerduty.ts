import { clipCharacters, toText } from '@release-actions/report';
import { json, textOf, titled, tooLong, type Accepted, type Notifier } from '../notifier.ts';
import type { Message } from '../message.ts';

const longestSummary = 1_024;
const longestDetail = 30_000;

const actions = {
  'incident.opened': 'trigger',
  'incident.updated': 'trigger',
  'attention.needed': 'trigger',
  'incident.resolved': 'resolve',
} as const;

const links = ({ url }: Message): object =>
  url === undefined ? {} : { links: [{ href: url, text: 'Details' }] };

const isRelease = (event: Message['event']): event is Extract<Message['event'], `release.${string}`> =>
  event.startsWith('release.');

/** PagerDuty's Events API 2: incidents page, releases are change events and page nobody. */
export const pagerduty: Notifier<'pagerduty'> = {
  name: () => 'PagerDuty',
  repeatable: true,
  prepare(message, { 'routing-key': keyName, api }, { secret, prefix }) {
    const key = secret(keyName);
    if (key === undefined) return { unusable: `the environment variable ${keyName} is not set` };
    const summary = clipCharacters(titled(message, prefix), longestSummary);
    const { verbatim } = message;
    if (verbatim !== undefined && verbatim.length > longestDetail)
      return { unusable: tooLong(longestDetail) };
    const detail = { text: verbatim ?? clipCharacters(toText(message.body), longestDetail) };
    const about = { summary, timestamp: message.at, source: 'release-actions', custom_details: detail };
    if (isRelease(message.event)) {
      return {
        request: json(`${api}/v2/change/enqueue`, { routing_key: key, payload: about, ...links(message) }),
      };
    }
    return {
      request: json(`${api}/v2/enqueue`, {
        routing_key: key,
        event_action: actions[message.event],
        dedup_key: clipCharacters(message.thread, 255),
        payload: { ...about, severity: message.severity },
        ...links(message),
      }),
    };
  },
  accept(response): Accepted {
    if (textOf(response).includes('"success"')) return {};
    return { refused: 'PagerDuty did not accept the event', hint: 'check the routing key' };
  },
};
