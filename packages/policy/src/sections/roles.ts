import * as z from 'zod/mini';
import { roles as guideRoles } from '@release-actions/report';
import type { Role } from '@release-actions/report';
import { shortForm } from '../values/short-form.ts';

const login = z
  .string()
  .check(z.regex(/^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/, 'expected a GitHub login such as octocat'));

const team = z
  .string()
  .check(z.regex(/^@?[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/, 'expected a team such as octoacme/release-managers'));

const member = z
  .string()
  .check(
    z.regex(
      /^@?[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?$/,
      'expected a GitHub login such as octocat or a team such as octoacme/qa',
    ),
  );

/** `@` before a name is how people write it; it is no part of the name. */
const bare = z.transform<string, string>((name) => name.replace(/^@/, ''));

const logins = z._default(z.array(z.pipe(login, bare)), []);

/**
 * Who holds a role: people by login, teams as `organisation/team`, and substitutes who may sign when none of the
 * others can. A team that cannot be read is unknown, never a login of the same name.
 */
const assignment = z
  .strictObject({ people: logins, teams: z._default(z.array(z.pipe(team, bare)), []), substitutes: logins })
  .check(
    z.refine(({ people, teams }) => people.length + teams.length > 0, 'names nobody: add people or teams'),
  );

const isTeam = (name: string) => name.includes('/');

const role = shortForm(
  z.union([member, z.array(member).check(z.minLength(1, 'names nobody'))]),
  (names) => {
    const list = typeof names === 'string' ? [names] : names;
    const people = list.filter((name) => !isTeam(name));
    const teams = list.filter(isTeam);
    return { ...(people.length > 0 && { people }), ...(teams.length > 0 && { teams }) };
  },
  assignment,
);

export type RoleAssignment = z.output<typeof assignment>;

const optionalRole = z.optional(role);

type Others = Exclude<Role, 'release-manager'>;
const others = Object.fromEntries(
  guideRoles.filter((name) => name !== 'release-manager').map((name) => [name, optionalRole]),
) as Record<Others, typeof optionalRole>;

/** One key for each role of the guide. Only the release manager must be named. */
export const roles = z.strictObject({ 'release-manager': role, ...others });

/** Rules about people, across all sign-offs of one release. */
export const people = z.prefault(
  z.strictObject({
    /** How many different people must have signed in all. 1 is allowed when declared, and shown. */
    distinct: z._default(z.int().check(z.minimum(1), z.maximum(10)), 2),
    /** Who may start the deployment to production: the ticket's release manager, or anyone with write access. */
    'started-by': z._default(z.enum(['release-manager', 'anyone']), 'release-manager'),
  }),
  {},
);
