import type { Role } from '@release-actions/report';
import type { Policy } from './policy.ts';
import type { RoleAssignment } from './sections/roles.ts';

/** Who answers for a role. `fallback` is set when the role is unset and the release manager stands in, which the record must say. */
export type RoleHolders = {
  readonly role: Role;
  readonly holders: RoleAssignment;
  readonly fallback: boolean;
};

/** Who holds a role, by the policy: an unset role falls back to the release manager. */
export function holdersOf(policy: Policy, role: Role): RoleHolders {
  const own = policy.roles[role];
  return { role, holders: own ?? policy.roles['release-manager'], fallback: own === undefined };
}

/** Whether the guide's rules for production hold in an environment: as declared, else by its name. */
export function isProduction(policy: Policy, environment: string): boolean {
  return policy.environments[environment]?.production ?? environment === 'production';
}
