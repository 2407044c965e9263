import { clipCharacters } from '@release-actions/report';
import type { Message } from '../message.ts';
import { json, textOf, titled, tooLong, type Accepted, type Notifier } from '../notifier.ts';
import { escapeSlack, escapeVerbatim, toSlack } from '../slack-text.ts';

/** Slack cuts longer texts itself, without saying so. */
const longestText = 39_000;

const hints: Readonly<Record<string, string>> = {
  not_in_channel: 'invite the app to the channel',
  channel_not_found: 'check the channel in the policy; a private channel must have the app as a member',
  invalid_auth: 'check the bot token',
  token_revoked: 'make a new bot token',
  missing_scope: 'give the app the scope chat:write',
  is_archived: 'the channel is archived; name another one in the policy',
};

function readAnswer(text: string): Accepted {
  try {
    const answer = JSON.parse(text) as { ok?: unknown; ts?: unknown; error?: unknown };
    if (answer.ok === true) return typeof answer.ts === 'string' ? { handle: answer.ts } : {};
    const error = typeof answer.error === 'string' ? answer.error : 'no reason';
    const hint = hints[error];
    return { refused: `Slack refused it: ${error}`, ...(hint === undefined ? {} : { hint }) };
  } catch {
    // An incoming webhook answers the two letters "ok".
    return text.trim() === 'ok' ? {} : { refused: 'Slack answered something that is not an answer' };
  }
}

function composed(message: Message, prefix: string | undefined): string {
  const more = message.url === undefined ? '' : `\n\n<${message.url}|Details>`;
  return clipCharacters(
    `*${escapeSlack(titled(message, prefix))}*\n${toSlack(message.body)}${more}`,
    longestText,
  );
}

/**
 * A channel in Slack: with a bot token one thread for each release and incident, by an incoming webhook messages one
 * after the other.
 */
export const slack: Notifier<'slack'> = {
  name: ({ channel }) => `Slack ${channel.startsWith('#') ? channel : `#${channel}`}`,
  repeatable: false,
  prepare(message, { channel, token, webhook, api }, { secret, root, prefix }) {
    const { verbatim } = message;
    if (verbatim !== undefined && verbatim.length > longestText) return { unusable: tooLong(longestText) };
    const text = verbatim === undefined ? composed(message, prefix) : escapeVerbatim(verbatim);
    // Signed words keep their asterisks: Slack formats nothing in them.
    const common = { text, mrkdwn: verbatim === undefined, unfurl_links: false, unfurl_media: false };
    const bot = secret(token);
    if (bot !== undefined) {
      const thread = root === undefined ? {} : { thread_ts: root };
      const payload = {
        channel,
        ...common,
        ...thread,
        metadata: { event_type: 'release_actions', event_payload: { id: message.id } },
      };
      return { request: json(`${api}/chat.postMessage`, payload, { authorization: `Bearer ${bot}` }) };
    }
    const address = secret(webhook);
    if (address === undefined)
      return { unusable: `neither ${token} nor ${webhook} is set in the environment` };
    if (!URL.canParse(address)) return { unusable: `${webhook} holds no address` };
    return { request: json(address, common) };
  },
  accept: (response) => readAnswer(textOf(response)),
};
