import type { ConnectionAnswer } from '@release-actions/http';
import type { Failure } from '../engine/outcome.ts';
import { checkMatcher, matcher, mismatches, present } from '../expect/matcher.ts';
import type { Matcher } from '../expect/matcher.ts';
import { choice, described, integer, object, optional, text } from '../suite/shape.ts';
import type { FieldsOutput, Place } from '../suite/shape.ts';
import { render, renderDeep } from '../template.ts';
import type { AttemptContext, Kind, Prepared } from './kind.ts';
import { hostPort, splitTarget, targetHosts } from './target.ts';

const defaultPort = 443;
const protocols = ['TLSv1.2', 'TLSv1.3'] as const;

const fields = {
  tls: hostPort('Whose certificate is checked, such as shop.example; without a port at 443', defaultPort),
  servername: optional(text('The name that the certificate must be for; default the host')),
  expect: optional(
    object(
      {
        'days-left': optional(
          integer(0, 3650, 'Days for which the certificate must still be valid; default 0'),
        ),
        protocol: optional(choice(protocols, 'The oldest protocol version that is accepted')),
        issuer: optional(described(matcher, 'Who the certificate is from')),
        subject: optional(described(matcher, 'Who the certificate is for')),
        names: optional(described(matcher, 'The list of names that the certificate is valid for')),
      },
      'What the certificate must be, beyond valid, trusted and for the name',
    ),
  ),
  'warn-days': optional(integer(0, 3650, 'Warn when fewer days are left; default 14')),
};

type Definition = FieldsOutput<typeof fields>;

const dayMs = 86_400_000;

async function prepare(definition: Definition, at: Place): Promise<Prepared> {
  for (const name of ['issuer', 'subject', 'names'] as const) {
    const expected = definition.expect?.[name];
    if (expected !== undefined)
      await checkMatcher(expected, { path: [...at.path, 'expect', name], problems: at.problems });
  }
  return {
    what: `TLS ${definition.tls}`,
    idempotent: true,
    hosts: targetHosts(definition.tls),
    captures: new Map(),
    attempt: async (context) => {
      const { ports, settings, scope, timeoutMs, signal } = context;
      const target = splitTarget(render(definition.tls, scope), defaultPort);
      if (target === undefined)
        return {
          failures: [{ class: 'malformed', message: `${definition.tls} is no host and port` }],
          facts: {},
        };
      const { servername } = definition;
      const answer = await ports.connect({
        ...target,
        secure: {
          ...(servername === undefined ? {} : { servername: render(servername, scope) }),
          ...(settings.ca === undefined ? {} : { ca: settings.ca }),
        },
        deadlineMs: timeoutMs,
        route: settings.addresses === undefined ? {} : { policy: settings.addresses },
        signal,
      });
      if (!answer.ok) return { failures: [{ class: answer.kind, message: answer.message }], facts: {} };
      const { failures, warnings } = await judge(definition, answer, context);
      return { failures, warnings, facts: { remoteAddress: answer.remoteAddress } };
    },
  };
}

/** A TLS handshake: the certificate is always checked, against the trust store, the name and the clock. */
export const tls: Kind = { fields, prepare };

async function judge(
  { expect = {}, 'warn-days': warnDays = 14 }: Definition,
  { certificate }: ConnectionAnswer,
  { ports, scope, excerpt }: AttemptContext,
): Promise<{ failures: Failure[]; warnings: string[] }> {
  if (certificate === undefined)
    return { failures: [{ class: 'tls', message: 'the connection has no certificate' }], warnings: [] };
  const daysLeft = Math.floor((Date.parse(certificate.validTo) - ports.clock.now().getTime()) / dayMs);
  const least = expect['days-left'] ?? 0;
  const messages = [
    ...(daysLeft < least
      ? [`the certificate is expected to be valid for ${least} more days, found ${daysLeft}`]
      : []),
    ...(expect.protocol !== undefined && certificate.protocol < expect.protocol
      ? [`the protocol is expected to be ${expect.protocol} or newer, found ${certificate.protocol}`]
      : []),
  ];
  for (const name of ['issuer', 'subject', 'names'] as const) {
    const expected = expect[name];
    if (expected === undefined) continue;
    messages.push(
      ...(await mismatches(
        renderDeep(expected, scope) as Matcher,
        present(certificate[name]),
        `the ${name}`,
        excerpt,
      )),
    );
  }
  return {
    failures: messages.map((message) => ({ class: 'assertion', message })),
    warnings:
      daysLeft < warnDays && daysLeft >= least
        ? [`the certificate ends in ${daysLeft} days, on ${certificate.validTo.slice(0, 10)}`]
        : [],
  };
}
