import { formatDateTime, type Role } from '@release-actions/report';
import type { Override } from '../finding.ts';
import { dayMs } from '../vocabulary.ts';
import type { World } from '../world.ts';
import type { Command, Refusal } from './commands.ts';
import { sameLogin, whyNot } from './people.ts';

type OverrideCommand = Extract<Command, { verb: 'override' }>;

/** Longer than this is no exception but another policy. */
const mostMs = 7 * dayMs;

export type OverrideState = {
  /** Two people agree, and the time has not run out. */
  readonly standing: Override | undefined;
  /** One person asked; a second one is missing. */
  readonly waiting: OverrideCommand | undefined;
  readonly refused: readonly Refusal[];
};

/**
 * An override names one requirement, a reason and a time limit, and takes two people: the release manager, and a
 * second who holds that role or owns the requirement. It ends with the earlier of their limits, and its reason is what
 * the one who asked for it said.
 */
export function overrideOf(id: string, owner: Role, world: World): OverrideState {
  const refused: Refusal[] = [];
  const valid: OverrideCommand[] = [];
  for (const command of world.spoken.commands) {
    if (command.verb !== 'override' || command.requirement !== id) continue;
    const why = objection(command, owner, world);
    if (why === undefined) valid.push(command);
    else
      refused.push({
        login: command.login,
        at: command.at,
        line: command.line,
        url: command.comment.url,
        why,
      });
  }
  const standing = valid.filter((command) => !revoked(command, world));
  const manager = standing.findLast(({ login }) => holds(login, 'release-manager', world));
  const second = standing.findLast(({ login }) => manager !== undefined && !sameLogin(login, manager.login));
  if (manager === undefined || second === undefined)
    return { standing: undefined, waiting: standing.at(-1), refused };
  // Two comments may bear the same second: who asked is told by their order.
  const both = standing.filter((command) => command === manager || command === second);
  return { standing: agreed(both[0] ?? manager, both[1] ?? second), waiting: undefined, refused };
}

function agreed(asked: OverrideCommand, agreeing: OverrideCommand): Override {
  const [earlier] = [asked.until, agreeing.until].sort((left, right) => Date.parse(left) - Date.parse(right));
  return {
    by: [asked.login, agreeing.login],
    until: earlier ?? asked.until,
    reason: asked.reason,
    urls: [asked.comment.url, agreeing.comment.url],
  };
}

const holds = (login: string, role: Role, { observations, barred }: World): boolean =>
  whyNot(login, role, observations.people[role], barred) === undefined;

function objection(command: OverrideCommand, owner: Role, world: World): string | undefined {
  const { login, at, until } = command;
  if (!holds(login, 'release-manager', world) && !holds(login, owner, world)) {
    return `only release-manager and ${owner} may override this, and ${login} may not answer as either`;
  }
  if (Date.parse(until) - Date.parse(at) > mostMs) return 'an override lasts 7 days at most';
  if (Date.parse(until) <= world.now) return `it ended at ${formatDateTime(new Date(until))}`;
  return undefined;
}

/** `/revoke <requirement>` by the same person takes their override back as well as their sign-off. */
const revoked = (command: OverrideCommand, { spoken }: World): boolean =>
  spoken.commands
    .slice(spoken.commands.indexOf(command) + 1)
    .some(
      (later) =>
        later.verb === 'revoke' &&
        later.requirement === command.requirement &&
        sameLogin(later.login, command.login),
    );
