import type { Policy } from '@release-actions/policy';
import type { Communication } from '../communication.ts';
import type { CommentFact } from '../observations.ts';
import type { Subject } from '../vocabulary.ts';
import { type Bound, codeOf, formatCode } from './code.ts';
import { readCommands } from './commands.ts';
import { sameLogin } from './people.ts';

const id = 'customer-communication';

/** What a signer of the customers' text is shown: its words, its channel, its audience and its time. */
export function communicationBound(
  subject: Subject,
  policy: Policy,
  { channel, audience, time, textDigest }: Communication,
): Bound {
  const inputs = { channel, audience, time, textDigest };
  return { requirement: id, subject, policy: policy.requirements[id], inputs, inputsName: 'communication' };
}

export type CommunicationSigned =
  | { readonly signed: true; readonly by: string; readonly at: string; readonly url: string }
  /** The line to reply with. */
  | { readonly signed: false; readonly command: string };

/** Whether somebody who may has signed exactly this text for customers, and has not taken it back. */
export function communicationSigned(
  bound: Bound,
  comments: readonly CommentFact[],
  members: readonly string[],
): CommunicationSigned {
  const code = codeOf(bound);
  const standing = new Map<string, { by: string; at: string; url: string }>();
  for (const command of readCommands(comments).commands) {
    const { login, at } = command;
    if (!members.some((member) => sameLogin(member, login))) continue;
    if (command.verb === 'revoke' && command.requirement === id) standing.delete(login.toLowerCase());
    if (command.verb === 'sign' && command.requirement === id && command.code === code)
      standing.set(login.toLowerCase(), { by: login, at, url: command.comment.url });
  }
  const [first] = standing.values();
  return first === undefined
    ? { signed: false, command: `/sign ${id} ${formatCode(code)}` }
    : { signed: true, ...first };
}
