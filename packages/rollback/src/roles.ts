import type { Reading } from '@release-actions/evidence';
import { holdersOf } from '@release-actions/policy';
import type { Policy } from '@release-actions/policy';
import type { Role } from '@release-actions/report';
import type { HoldsRole } from './commands.ts';

/** Roles that may say something on an incident. */
const asked: readonly Role[] = ['release-manager', 'product-manager', 'on-call'];

type Members = Reading<{ readonly members: readonly { readonly login: string }[] }>;

/**
 * Who holds which role by the policy: people, substitutes, and members of teams. A team that the token cannot read
 * gives nobody a right; it never becomes a login of the same name.
 */
export async function rolesIn(policy: Policy, team: (slug: string) => Promise<Members>): Promise<HoldsRole> {
  const held = new Map<Role, ReadonlySet<string>>();
  await Promise.all(
    asked.map(async (role) => {
      const { people, substitutes, teams } = holdersOf(policy, role).holders;
      const read = await Promise.all(teams.map(team));
      const members = read.flatMap((each) => (each.known ? each.value.members : []));
      const logins = [...people, ...substitutes, ...members.map(({ login }) => login)];
      held.set(role, new Set(logins.map((login) => login.toLowerCase())));
    }),
  );
  return (login, role) => held.get(role)?.has(login.toLowerCase()) ?? false;
}
