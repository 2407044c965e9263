import type { Role } from '@release-actions/report';
import { type Bound, codeOf, whatChanged } from './code.ts';
import type { Command, Refusal } from './commands.ts';
import { whyNot } from './people.ts';
import type { World } from '../world.ts';

/** What one role is asked to answer for. */
export type SignOffRequest = {
  readonly role: Role;
  /** Roles that may answer as well. */
  readonly orRoles?: readonly Role[];
  readonly bound: Bound;
};

export type SignOff = {
  readonly login: string;
  readonly role: Role;
  readonly requirement: string;
  readonly at: string;
  readonly url: string;
  readonly code: string;
};

export type Answer = {
  /** Everyone whose sign-off stands, in the order in which they signed; empty: nobody's does. */
  readonly signed: readonly SignOff[];
  /** The code to type now. */
  readonly code: string;
  /** Sign-offs for this requirement that do not count, newest last. */
  readonly refused: readonly Refusal[];
};

/**
 * The valid sign-off of a role for exactly what is to be signed now. A person's later `/revoke` of the same
 * requirement, or `/no-go`, takes it back; a later sign-off with the right code renews it.
 */
export function answerTo(world: World, request: SignOffRequest): Answer {
  const code = codeOf(request.bound);
  const refused: Refusal[] = [];
  const signed = new Map<string, SignOff>();
  for (const command of world.spoken.commands) {
    const login = command.login.toLowerCase();
    const standing = signed.get(login);
    if (takesBack(command, request) && standing !== undefined) {
      refused.push(takenBack(standing, command));
      signed.delete(login);
    }
    if (!signs(command, request)) continue;
    const judged = judgeSignature(world, request, command, code);
    if ('why' in judged) refused.push({ ...plain(command), why: judged.why });
    else signed.set(login, acceptedFrom(command, judged.role, request, code));
  }
  return { signed: [...signed.values()], code, refused };
}

const signs = (command: Command, { bound }: SignOffRequest): command is Command & { code: string } =>
  (command.verb === 'sign' && command.requirement === bound.requirement) ||
  (command.verb === 'go' && command.code !== undefined && bound.requirement === 'readiness-review');

const takesBack = (command: Command, { bound }: SignOffRequest): boolean =>
  (command.verb === 'revoke' && command.requirement === bound.requirement) ||
  (command.verb === 'no-go' && bound.requirement === 'readiness-review');

type Accepted = { readonly role: Role } | { readonly why: string };

/** In which of the asked roles this person may answer; where in none, why not in the first. */
function judgePerson(world: World, { role, orRoles = [] }: SignOffRequest, login: string): Accepted {
  const objections = [role, ...orRoles].map((candidate) => ({
    candidate,
    why: whyNot(login, candidate, world.observations.people[candidate], world.barred),
  }));
  const free = objections.find(({ why }) => why === undefined);
  return free === undefined ? { why: objections[0]?.why ?? 'nobody is asked' } : { role: free.candidate };
}

function judgeSignature(
  world: World,
  request: SignOffRequest,
  command: Command & { code: string },
  code: string,
): Accepted {
  const person = judgePerson(world, request, command.login);
  if ('why' in person) return person;
  return command.code === code ? person : { why: `signed ${whatChanged(command.code, request.bound)}` };
}

const plain = ({ login, at, line, comment }: Command): Omit<Refusal, 'why'> => ({
  login,
  at,
  line,
  url: comment.url,
});

const takenBack = (signed: SignOff, by: Command): Refusal => ({
  login: signed.login,
  at: signed.at,
  line: `/sign ${signed.requirement}`,
  url: signed.url,
  why: `taken back at ${by.at}`,
});

const acceptedFrom = (command: Command, role: Role, { bound }: SignOffRequest, code: string): SignOff => ({
  login: command.login,
  role,
  requirement: bound.requirement,
  at: command.at,
  url: command.comment.url,
  code,
});
