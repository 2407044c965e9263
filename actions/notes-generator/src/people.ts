import { known, type Reading } from '@release-actions/evidence';
import type { GitHub } from '@release-actions/github';
import type { RoleMembers } from '@release-actions/notes';
import { holdersOf, type Policy } from '@release-actions/policy';
import type { Role } from '@release-actions/report';

/** People by name, members of teams, and whether the release-manager's stand in. */
export async function membersOf(github: GitHub, policy: Policy, role: Role): Promise<Reading<RoleMembers>> {
  const { holders, fallback } = holdersOf(policy, role);
  const members = [...holders.people];
  let proof = { endpoint: 'the policy', pages: 0, at: '' };
  for (const slug of holders.teams) {
    const team = await github.directory.team(slug);
    if (!team.known) return team;
    proof = { ...proof, ...team.proof };
    members.push(...team.value.members.filter(({ type }) => type === 'User').map(({ login }) => login));
  }
  return known({ members: [...new Set(members)], substitutes: holders.substitutes, fallback }, proof);
}
