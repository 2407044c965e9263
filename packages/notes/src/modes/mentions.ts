import type { Policy } from '@release-actions/policy';
import type { Role } from '@release-actions/report';
import type { People } from '../ports.ts';
import type { Mentions } from '../present/ticket-comment.ts';

/** Who is mentioned when an approval is asked for; a role whose people cannot be read is asked without a mention. */
export async function mentionsOf({ notes: { approvers } }: Policy, people: People): Promise<Mentions> {
  const entries = await Promise.all(
    approvers.map(async (role): Promise<[Role, readonly string[]]> => {
      const holders = await people.holdersOf(role);
      return [role, holders.known ? holders.value.members : []];
    }),
  );
  return Object.fromEntries(entries);
}
