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
      const waitsForBanner = expect.banner !== undefined;
      const answer = await ports.connect({
        ...target,
        ...(send === undefined ? {} : { send: render(send, scope) }),
        ...(waitsForBanner ? { until: (received: string) => received.includes('\n') } : {}),
        deadlineMs: timeoutMs,
        route: settings.addresses === undefined ? {} : { policy: settings.addresses },
        signal,
      });
      if (!answer.ok) return { failures: [{ class: answer.kind, message: answer.message }], facts: {} };
      const banner = expect.banner === undefined ? undefined : (renderDeep(expect.banner, scope) as Matcher);
      const tookMs = Math.round(answer.durationMs);
      const messages = [
        ...(banner === undefined
          ? []
          : await mismatches(banner, present(answer.received.trimEnd()), 'the banner', excerpt)),
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
