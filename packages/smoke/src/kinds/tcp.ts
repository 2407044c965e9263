import type { Excerpt } from '../expect/excerpt.ts';
import { checkMatcher, matcher, mismatches, present } from '../expect/matcher.ts';
import type { Matcher } from '../expect/matcher.ts';
import { described, object, optional, text } from '../suite/shape.ts';
import type { FieldsOutput, Place } from '../suite/shape.ts';
import { duration } from '../suite/units.ts';
import { render, renderDeep } from '../template.ts';
import type { Kind, Prepared } from './kind.ts';
import { hostPort, splitTarget, targetHosts } from './target.ts';

const fields = {
  tcp: hostPort('Where to connect, such as mail.example:25'),
  send: optional(text('Sent once the connection stands; default nothing')),
  expect: optional(
    object(
      {
        banner: optional(
          described(
            matcher,
            'What the other side says first, up to the end of a line; default anything or nothing',
          ),
        ),
        duration: optional(described(duration, 'How soon the connection must stand')),
      },
      'What the other side says, and how soon it must accept; default that it accepts',
    ),
  ),
};

type Definition = FieldsOutput<typeof fields>;

async function prepare(definition: Definition, at: Place): Promise<Prepared> {
  const { tcp: written, send, expect = {} } = definition;
  if (expect.banner !== undefined)
    await checkMatcher(expect.banner, { path: [...at.path, 'expect', 'banner'], problems: at.problems });
  return {
    what: `TCP ${written}`,
    idempotent: send === undefined,
    hosts: targetHosts(written),
    captures: new Map(),
    attempt: async ({ ports, settings, scope, timeoutMs, signal, excerpt }) => {
      const target = splitTarget(render(written, scope));
      if (target === undefined)
        return { failures: [{ class: 'malformed', message: `${written} is no host and port` }], facts: {} };
      const banner = expect.banner === undefined ? undefined : (renderDeep(expect.banner, scope) as Matcher);
      const answer = await ports.connect({
        ...target,
        ...(send === undefined ? {} : { send: render(send, scope) }),
        ...(banner === undefined
          ? {}
          : { until: (received: string) => isDecided(banner, received, excerpt) }),
        deadlineMs: timeoutMs,
        route: settings.addresses === undefined ? {} : { policy: settings.addresses },
        signal,
      });
      if (!answer.ok) return { failures: [{ class: answer.kind, message: answer.message }], facts: {} };
      const tookMs = Math.round(answer.connectedMs);
      const messages = [
        ...(banner === undefined ? [] : await bannerMismatches(banner, answer.received, excerpt)),
        ...(expect.duration !== undefined && tookMs > expect.duration
          ? [`the connection is expected within ${expect.duration} ms, it took ${tookMs} ms`]
          : []),
      ];
      return {
        failures: messages.map((message) => ({ class: 'assertion', message })),
        facts: { remoteAddress: answer.remoteAddress },
      };
    },
  };
}

/** A TCP connection, and what is said on it. */
export const tcp: Kind = { fields, prepare };

const bannerMismatches = (banner: Matcher, received: string, excerpt: Excerpt): Promise<string[]> =>
  mismatches(banner, present(received.trimEnd()), 'the banner', excerpt);

/** A line is a banner; greetings of binary protocols have none, and end for those who found what they look for. */
async function isDecided(banner: Matcher, received: string, excerpt: Excerpt): Promise<boolean> {
  if (received.includes('\n')) return true;
  return onlyGrows(banner) && (await bannerMismatches(banner, received, excerpt)).length === 0;
}

const growing: ReadonlySet<string> = new Set<keyof Matcher>(['contains', 'starts-with', 'matches', 'exists']);
/** What looks at the end of the text, or at what stands behind a match. */
const looksAhead = /\$|\\[bBz]/u;

/** Whether what holds for the first part of a text holds for the whole of it. */
const onlyGrows = (banner: Matcher): boolean =>
  Object.keys(banner).every((operator) => growing.has(operator)) && !looksAhead.test(banner.matches ?? '');
