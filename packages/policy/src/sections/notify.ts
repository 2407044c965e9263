import * as z from 'zod/mini';
import { anyNumber, shortForm } from '../values/short-form.ts';
import { secretName, text, webAddress } from '../values/text.ts';

const slack = z.strictObject({
  kind: z.literal('slack'),
  channel: z.string().check(z.regex(/^#?[^\s#]+$/, 'expected a channel such as #releases')),
  /** Environment variable with a bot token (threads) or, without one, an incoming webhook's address. */
  token: z._default(secretName, 'SLACK_BOT_TOKEN'),
  webhook: z._default(secretName, 'SLACK_WEBHOOK_URL'),
  /** Root of Slack's interface, for a relay. */
  api: z._default(webAddress, 'https://slack.com/api'),
});

const teams = z.strictObject({
  kind: z.literal('teams'),
  /** Environment variable with the workflow's address, which is itself a secret. */
  webhook: z._default(secretName, 'TEAMS_WEBHOOK_URL'),
});

const pagerduty = z.strictObject({
  kind: z.literal('pagerduty'),
  'routing-key': z._default(secretName, 'PAGERDUTY_ROUTING_KEY'),
  api: z._default(webAddress, 'https://events.pagerduty.com'),
});

const webhook = z
  .strictObject({
    kind: z.literal('webhook'),
    url: z.optional(webAddress),
    /** Environment variable with the address, where the address is a secret. */
    'url-from': z.optional(secretName),
    /** Environment variable with the key that signs each message. */
    'signing-key': z.optional(secretName),
  })
  .check(
    z.refine(
      (value) => (value.url === undefined) !== (value['url-from'] === undefined),
      'needs exactly one of url, url-from',
    ),
  );

const long = z.discriminatedUnion('kind', [slack, teams, pagerduty, webhook]);

const shortText = z
  .string()
  .check(
    z.regex(
      /^(slack:#?[^\s#]+|teams|pagerduty|webhook:https?:\/\/\S+)$/,
      'expected such as slack:#releases, teams, pagerduty or webhook:https://hooks.example/release',
    ),
  );

const destination = shortForm(
  shortText,
  (written): z.input<typeof long> => {
    const separator = written.indexOf(':');
    const kind = separator < 0 ? written : written.slice(0, separator);
    const rest = separator < 0 ? '' : written.slice(separator + 1);
    if (kind === 'slack') return { kind: 'slack', channel: rest };
    if (kind === 'webhook') return { kind: 'webhook', url: rest };
    return { kind: kind === 'teams' ? 'teams' : 'pagerduty' };
  },
  long,
);

export type Destination = z.output<typeof long>;

const destinations = anyNumber(destination);

/** Where messages go. Nothing leaves for any place that does not stand here. */
export const notify = z.prefault(
  z.strictObject({
    release: destinations,
    incident: destinations,
    /** The three audiences of an announcement; each may have a place of its own. */
    stakeholders: destinations,
    support: destinations,
    customers: destinations,
    /** Text that begins every message, such as a team's name. */
    prefix: z.optional(text),
  }),
  {},
);

export type Notify = z.output<typeof notify>;
