import type { Reading } from '@release-actions/evidence';
import { type Role, roles as allRoles } from '@release-actions/report';
import type { Observations, RoleFact } from '../observations.ts';

export const sameLogin = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

const includes = (logins: readonly string[], login: string): boolean =>
  logins.some((candidate) => sameLogin(candidate, login));

/** Those who may not sign for their own work: they wrote the release's commit, or started the run that deploys it. */
export type Barred = { readonly authors: readonly string[]; readonly starters: readonly string[] };

/**
 * Who is barred now. The starter counts only where a person starts a deployment: an evaluation that a comment or a
 * finished check started has whoever wrote that comment as its actor.
 */
export function barredFrom({ run, release }: Pick<Observations, 'run' | 'release'>): Barred {
  const started = ['workflow_dispatch', 'push', 'release', 'deployment'].includes(run.event);
  return {
    authors: release.known
      ? release.value.authors.flatMap(({ login }) => (login === null ? [] : [login]))
      : [],
    starters: started ? [run.actor, run.triggeringActor].filter((login) => login !== '') : [],
  };
}

/** Why this person may not answer for this role, or undefined where they may; `unknown` where nobody can tell. */
export function whyNot(
  login: string,
  role: Role,
  members: Reading<RoleFact>,
  barred: Barred,
): string | undefined {
  if (!members.known) return `who is ${role} could not be read`;
  const { members: regular, substitutes } = members.value;
  if (includes(regular, login)) return barredBy(login, role, barred);
  if (includes(substitutes, login)) {
    const free = regular.filter((member) => barredBy(member, role, barred) === undefined);
    return free.length === 0
      ? barredBy(login, role, barred)
      : `${login} is a substitute, and ${free.join(', ')} can still answer as ${role}`;
  }
  return `${login} is not ${role}${regular.length === 0 ? '' : ` (${regular.join(', ')})`}`;
}

/**
 * The guide makes the release manager both decide and execute: whoever starts the run may still speak as
 * release-manager, and the rule of distinct people brings in a second person.
 */
function barredBy(login: string, role: Role, { authors, starters }: Barred): string | undefined {
  if (includes(authors, login)) return `${login} wrote the commit that is released`;
  if (role !== 'release-manager' && includes(starters, login)) return `${login} started this deployment`;
  return undefined;
}

/** The guide's roles that a person holds by name; a role that falls back to the release manager is theirs already. */
export function rolesOf(login: string, { people }: Pick<Observations, 'people'>): Role[] {
  return allRoles.filter((role) => {
    const holders = people[role];
    return holders.known && !holders.value.fallback && includes(holders.value.members, login);
  });
}
