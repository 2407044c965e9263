import { formatDateTime, type Inline } from '@release-actions/report';
import { type Judgement, met, pending, unreadable } from '../finding.ts';
import type { World } from '../world.ts';
import { type Answer, answerTo, type SignOffRequest } from './answers.ts';
import { formatCode } from './code.ts';
import type { Refusal } from './commands.ts';

/** Asks a role to sign exactly this. Undefined once somebody has; otherwise why the requirement is still open. */
export function awaiting(world: World, request: SignOffRequest, what: Inline): Judgement | undefined {
  const { comments, people, ticket } = world.observations;
  const { role } = request;
  if (!comments.known) return unreadable('ticket', comments, role);
  if (!people[role].known) return unreadable('people', people[role], 'release-manager');
  const answer = answerTo(world, request);
  if (answer.signed.length > 0) return undefined;
  const missing = ticket.known && ticket.value === null;
  return pending('not-signed', [...inline(what), `, not signed by ${role}`, lastRefusal(answer)], {
    next: {
      text: missing
        ? 'open the release ticket with `mode: open`, then sign there'
        : ['reply ', { code: signCommand(request, answer) }],
      who: role,
    },
    notes: refusalNotes(answer.refused),
  });
}

const inline = (text: Inline): readonly Inline[] =>
  Array.isArray(text) ? (text as readonly Inline[]) : [text];

export const signCommand = ({ bound }: SignOffRequest, { code }: Answer): string =>
  `/sign ${bound.requirement} ${formatCode(code)}`;

/** The sign-off that stands, as evidence; call it only after `awaiting` found nothing missing. */
export function signedBy(world: World, request: SignOffRequest, reason: string): Judgement {
  const { signed, refused } = answerTo(world, request);
  const [first] = signed;
  return met(
    'signed',
    first === undefined ? reason : `${reason}, signed by ${first.login} as ${first.role}`,
    {
      evidence: signed.map(({ login, url, at }) => ({
        label: `${login}, ${formatDateTime(new Date(at))}`,
        href: url,
      })),
      ...(first === undefined ? {} : { asOf: first.at }),
      notes: refusalNotes(refused),
    },
  );
}

function lastRefusal({ refused }: Answer): string {
  const last = refused.at(-1);
  return last === undefined ? '' : ` (${last.login}'s answer does not count: ${last.why})`;
}

export const refusalNotes = (refused: readonly Refusal[]): Inline[] =>
  refused.map(({ login, at, line, url, why }): readonly Inline[] => [
    { link: `${login}, ${formatDateTime(new Date(at))}`, href: url },
    ' ',
    { code: line },
    ` does not count: ${why}`,
  ]);
