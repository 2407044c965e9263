import { nearestName, type Role } from '@release-actions/report';
import type { World } from '../world.ts';
import type { Command, Refusal } from './commands.ts';
import { type Barred, rolesOf, whyNot } from './people.ts';

const nobodyBarred: Barred = { authors: [], starters: [] };

/**
 * What people said on the ticket that counts for no requirement: written wrongly, edited since, about something that
 * does not exist, or by somebody who may not. Sign-offs and overrides of a requirement are refused there, not here.
 * `ids` are the requirements of this policy.
 */
export function unheard(world: World, ids: readonly string[]): readonly Refusal[] {
  const objections = world.spoken.commands.flatMap((command): Refusal[] => {
    const why = objectionTo(command, world, ids);
    const { login, at, line, comment } = command;
    return why === undefined ? [] : [{ login, at, line, url: comment.url, why }];
  });
  return [...world.spoken.refusals, ...objections].sort(
    (left, right) => Date.parse(left.at) - Date.parse(right.at),
  );
}

function objectionTo(command: Command, world: World, ids: readonly string[]): string | undefined {
  const { login } = command;
  switch (command.verb) {
    case 'sign':
    case 'revoke':
    case 'override':
      return ids.includes(command.requirement) ? undefined : mistyped(command.requirement, ids);
    case 'go':
      return command.code === undefined ? withoutRole(login, world) : undefined;
    case 'no-go':
      return withoutRole(login, world);
    case 'defer':
      return notAs('product-manager', login, world);
    case 'unfreeze':
    case 'withdraw':
      return notAs('release-manager', login, world);
    case 'verify':
      return notAs('on-call', login, world);
    case 'impact':
    case 'ack':
      return undefined;
  }
}

/** Other steps ask for sign-offs of their own on the same ticket: only what is near one of ours was meant for us. */
function mistyped(requirement: string, ids: readonly string[]): string | undefined {
  const meant = nearestName(requirement, ids);
  return meant === undefined
    ? undefined
    : `there is no requirement "${requirement}". Did you mean "${meant}"?`;
}

const withoutRole = (login: string, world: World): string | undefined =>
  rolesOf(login, world.observations).length > 0 ? undefined : `${login} has no role in the policy`;

const notAs = (role: Role, login: string, { observations }: World): string | undefined =>
  whyNot(login, role, observations.people[role], nobodyBarred);
