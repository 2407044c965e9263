import { clipCharacters, safeHref, toText } from '@release-actions/report';
import type { Message } from '../message.ts';
import { json, titled, tooLong, type Notifier } from '../notifier.ts';

/** Teams refuses a message over 28 kB. */
const longestText = 20_000;

const colours = { critical: 'attention', error: 'attention', warning: 'warning', info: 'default' } as const;

/** Adaptive Cards read some Markdown in text blocks; its marks are escaped, so that titles stay what they are. */
const escapeCard = (text: string): string => text.replace(/[\\*_[\]`~]/gu, String.raw`\$&`);

const titleBlock = (message: Message, prefix: string | undefined): object => ({
  type: 'TextBlock',
  size: 'Large',
  weight: 'Bolder',
  wrap: true,
  color: colours[message.severity],
  style: 'heading',
  text: escapeCard(titled(message, prefix)),
});

/** A channel or chat in Teams, by the address of a workflow ("When a Teams webhook request is received"). */
export const teams: Notifier<'teams'> = {
  name: () => 'Teams',
  repeatable: false,
  prepare(message, { webhook }, { secret, prefix }) {
    const address = secret(webhook);
    if (address === undefined) return { unusable: `the environment variable ${webhook} is not set` };
    if (!URL.canParse(address)) return { unusable: `${webhook} holds no address` };
    const { verbatim, url } = message;
    if (verbatim !== undefined && verbatim.length > longestText) return { unusable: tooLong(longestText) };
    const href = url === undefined || verbatim !== undefined ? undefined : safeHref(url);
    const text = verbatim ?? clipCharacters(toText(message.body), longestText);
    const content = {
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      type: 'AdaptiveCard',
      version: '1.4',
      msteams: { width: 'Full' },
      body: [
        // Signed words stand alone, and lose none of their line breaks.
        ...(verbatim === undefined ? [titleBlock(message, prefix)] : []),
        ...(verbatim === undefined ? text.split(/\n{2,}/u) : [text]).map((part) => ({
          type: 'TextBlock',
          wrap: true,
          text: escapeCard(part).replaceAll('\n', '\n\n'),
        })),
      ],
      ...(href === undefined ? {} : { actions: [{ type: 'Action.OpenUrl', title: 'Details', url: href }] }),
    };
    const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content };
    return { request: json(address, { type: 'message', attachments: [attachment] }) };
  },
  accept: () => ({}),
};
