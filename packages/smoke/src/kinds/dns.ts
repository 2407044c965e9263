import { isIP } from 'node:net';
import type { Failure } from '../engine/outcome.ts';
import { checkMatcher, matcher, mismatches, present } from '../expect/matcher.ts';
import type { Matcher } from '../expect/matcher.ts';
import { choice, described, formed, list, object, optional } from '../suite/shape.ts';
import type { FieldsOutput, Place } from '../suite/shape.ts';
import { render, renderDeep } from '../template.ts';
import type { Kind, Prepared } from './kind.ts';
import { splitTarget } from './target.ts';

export const recordTypes = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'TXT'] as const;

const namePattern = /^(?:[^\s/:]+|.*\$\{.*)$/u;
const name = formed((value) => namePattern.test(value), 'a name such as shop.example', namePattern);

const server = formed(
  isServer,
  'the address of a name server such as 192.0.2.53 or 192.0.2.53:5353',
  /^[[\]\da-fA-F:.]+$/u,
);

/** An address, or address and port: servers cannot be named, since names are what they are asked for. */
function isServer(value: string): boolean {
  const host = splitTarget(value, 53)?.host.replace(/^\[(.*)\]$/u, '$1');
  return isIP(host ?? value) !== 0;
}

const fields = {
  dns: described(name, 'The name whose records are asked for, such as shop.example'),
  type: optional(choice(recordTypes, 'The type of the records; default A')),
  servers: optional(
    described(
      list(server, 1),
      "Addresses of the name servers that are asked, such as 192.0.2.53 or 192.0.2.53:5353; default the system's",
    ),
  ),
  expect: optional(
    object(
      { answers: optional(described(matcher, 'The sorted list of the answers, all as text')) },
      'What the answers must be; default that there is one',
    ),
  ),
};

type Definition = FieldsOutput<typeof fields>;

async function prepare(
  { dns: written, type = 'A', servers, expect = {} }: Definition,
  at: Place,
): Promise<Prepared> {
  if (expect.answers !== undefined)
    await checkMatcher(expect.answers, { path: [...at.path, 'expect', 'answers'], problems: at.problems });
  return {
    what: `DNS ${type} ${written}`,
    idempotent: true,
    hosts: [],
    captures: new Map(),
    attempt: async ({ ports, scope, timeoutMs, signal, excerpt }) => {
      const name = render(written, scope);
      const question = { name, type, timeoutMs, signal, ...(servers === undefined ? {} : { servers }) };
      const found = await ports.resolve(question);
      if ('fault' in found) return { failures: [faultOf(found.fault, name, type)], facts: {} };
      const answers = found.answers.toSorted();
      const none = answers.length === 0 ? [`${name} has no ${type} record`] : [];
      const expected =
        expect.answers === undefined ? undefined : (renderDeep(expect.answers, scope) as Matcher);
      const messages =
        expected === undefined
          ? none
          : await mismatches(expected, present(answers), `the ${type} records of ${name}`, excerpt);
      return { failures: messages.map((message) => ({ class: 'assertion', message })), facts: {} };
    },
  };
}

/** The records of a name, asked of its name servers. */
export const dns: Kind = { fields, prepare };

function faultOf(code: string, name: string, type: string): Failure {
  if (code === 'CANCELLED') return { class: 'cancelled', message: `${name}: cancelled` };
  if (code === 'ETIMEOUT')
    return { class: 'timeout', message: `no name server answered for ${name} (${type})` };
  return { class: 'name-not-resolved', message: `${name} has no ${type} record (${code})` };
}
