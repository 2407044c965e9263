import { known, type Reading } from '@release-actions/evidence';
import { holdersOf, type Policy } from '@release-actions/policy';
import { type Role, roles } from '@release-actions/report';
import type { RoleFact } from '../observations.ts';
import type { Wave } from '../ports.ts';
import { unasked } from './parts.ts';

/** Every team that the policy gives a role to. */
export const teamsOf = (policy: Policy): string[] => [
  ...new Set(roles.flatMap((role) => holdersOf(policy, role).holders.teams)),
];

/**
 * Who may answer for each role now. A team that cannot be read makes its roles unknown: its name is never taken for
 * a login, though a user of that name may exist.
 */
export function peopleOf(policy: Policy, teams: Wave['teams'], at: string): Record<Role, Reading<RoleFact>> {
  const entries = roles.map((role): [Role, Reading<RoleFact>] => [role, membersOf(role, policy, teams, at)]);
  return Object.fromEntries(entries) as Record<Role, Reading<RoleFact>>;
}

function membersOf(role: Role, policy: Policy, teams: Wave['teams'], at: string): Reading<RoleFact> {
  const { holders, fallback } = holdersOf(policy, role);
  const members = [...holders.people];
  for (const name of holders.teams) {
    const team = teams?.[name] ?? unasked(`team ${name}`);
    if (!team.known) return team;
    members.push(...team.value.members.filter(({ type }) => type === 'User').map(({ login }) => login));
  }
  const fact: RoleFact = { members: [...new Set(members)], substitutes: holders.substitutes, fallback };
  return known(fact, { endpoint: 'policy roles', pages: 1, total: fact.members.length, at });
}
