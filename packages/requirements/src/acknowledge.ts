import type { Role } from '@release-actions/report';
import type { CommentFact } from './observations.ts';
import { readCommands } from './signoff/commands.ts';
import type { Command } from './signoff/commands.ts';
import { sameLogin } from './signoff/people.ts';

export type { CommentFact } from './observations.ts';
export type { Ticket } from './ports.ts';
export { findTicket, openReleases, ticketLabel } from './ticket/find.ts';

/** A role that is asked to have looked at the verification of production, and who answers for it by name. */
export type AskedRole = { readonly role: Role; readonly logins: readonly string[] };

/** A role's `/ack`, or none yet. */
export type Acknowledgement = {
  readonly role: Role;
  readonly by: { readonly login: string; readonly at: string; readonly url: string } | null;
};

/**
 * Which roles have acknowledged, by the first `/ack` of each that was said at `since` or later: before there was a
 * result, there was nothing to acknowledge. Who holds two roles answers for both at once. What counts as said is
 * what counts for a sign-off: a person, unedited, not hidden, not quoted.
 */
export const acknowledgements = (
  comments: readonly CommentFact[],
  asked: readonly AskedRole[],
  since: Date,
): Acknowledgement[] => acknowledged(readCommands(comments).commands, asked, since);

/** The same, from commands that were read already. */
export const acknowledged = (
  commands: readonly Command[],
  asked: readonly AskedRole[],
  since: Date,
): Acknowledgement[] =>
  asked.map(({ role, logins }) => {
    const said = commands.find(
      ({ verb, login, at }) =>
        verb === 'ack' &&
        Date.parse(at) >= since.getTime() &&
        logins.some((holder) => sameLogin(holder, login)),
    );
    return {
      role,
      by: said === undefined ? null : { login: said.login, at: said.at, url: said.comment.url },
    };
  });
