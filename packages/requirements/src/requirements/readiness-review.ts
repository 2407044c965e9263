import { formatDateTime, type Inline, type Role, roles as allRoles } from '@release-actions/report';
import { combine } from '../combine.ts';
import {
  type Finding,
  isBlocking,
  met,
  notApplicable,
  pending,
  unknownJudgement,
  unmet,
  unreadable,
} from '../finding.ts';
import { reviewersOf } from '../profile.ts';
import type { Requirement } from '../requirement.ts';
import { answerTo, type SignOffRequest } from '../signoff/answers.ts';
import type { Command } from '../signoff/commands.ts';
import { rolesOf, sameLogin, whyNot } from '../signoff/people.ts';
import { awaiting, signedBy } from '../signoff/request.ts';
import type { World } from '../world.ts';

const owner = 'release-manager';
const id = 'readiness-review';
/** Time and the number of signers change without anybody's readiness changing. */
const notPartOfPack = new Set(['deployment-window', 'distinct-people']);

const inPack = (others: readonly Finding[]): Finding[] =>
  others.filter((finding) => !notPartOfPack.has(finding.id));

/** What the reviewers vouch for: how every requirement stands that could hold the release back. */
function requestFor(role: Role, { subject, policy }: World, others: readonly Finding[]): SignOffRequest {
  const blocking = inPack(others).filter(({ enforcement }) => enforcement === 'block');
  const statuses = Object.fromEntries(blocking.map((finding) => [finding.id, finding.status]));
  const bound = { requirement: id, subject, policy: policy.requirements[id], inputs: statuses };
  return { role, bound: { ...bound, inputsName: 'statuses of the other requirements' } };
}

/** The roles that have to say go: all of them, or the policy's quorum of them. */
function quorumOf({ policy, subject }: World): { readonly roles: readonly Role[]; readonly needed: number } {
  const roles = reviewersOf(subject.releaseType, policy);
  return { roles, needed: Math.min(policy.requirements[id].quorum ?? roles.length, roles.length) };
}

/** "Release readiness meeting completed with go/no-go decision". */
export const readinessReview: Requirement = {
  title: 'Readiness review',
  owner,
  last: true,
  asks: (world, others) => quorumOf(world).roles.map((role) => requestFor(role, world, others)),
  judge(world, others) {
    const { comments } = world.observations;
    if (!comments.known) return unreadable('ticket', comments, owner);
    const hold = standingNoGo(world);
    if (hold !== undefined) return held(hold.command, hold.roles);
    const unclear = unclearNoGo(world);
    if (unclear !== undefined) return unclear;
    const open = inPack(others).filter(isBlocking);
    if (open.length > 0) return notYet(open);
    const { roles, needed } = quorumOf(world);
    const { approvals } = world.observations;
    if (!approvals.known) return unreadable('approvals', approvals, owner);
    const requests = roles.map((role) => requestFor(role, world, others));
    const said = requests.flatMap((request): ReturnType<Requirement['judge']>[] => {
      if (answerTo(world, request).signed.length > 0) return [signedBy(world, request, 'readiness')];
      const login = approverFor(request.role, world);
      return login === undefined ? [] : [approvedBy(login, request.role, world)];
    });
    if (said.length >= needed) {
      const [first, ...rest] = said;
      return first === undefined ? met('signed', 'no role is asked') : combine([first, ...rest]);
    }
    if (said.length === needed - 1 && isAskedLater(world)) {
      return notApplicable(
        'environment-asks',
        `the reviewers of ${world.subject.environment} answer in GitHub when the deploy job begins; \`verify\` looks for it there`,
      );
    }
    const missing = requests.flatMap((request) => awaiting(world, request, 'the others are settled') ?? []);
    const [first, ...rest] = missing;
    return first === undefined ? met('signed', 'no role is asked') : combine([first, ...rest]);
  },
};

const notYet = (open: readonly Finding[]): ReturnType<Requirement['judge']> =>
  pending(
    'readiness-too-early',
    `asked when the others are settled; open: ${open.map(({ title }) => title).join(', ')}`,
    {
      next: { text: 'none before the others are settled', who: 'nobody' },
    },
  );

const held = (command: Command, roles: readonly Role[]): ReturnType<Requirement['judge']> => {
  const reason = command.verb === 'no-go' ? command.reason : '';
  const said: Inline = { link: `${command.login} said no-go`, href: command.comment.url };
  return unmet(
    'no-go',
    [said, ` as ${roles.join(', ')} at ${formatDateTime(new Date(command.at))}: ${reason}`],
    {
      next: {
        text: ['settle it; then ', roles.join(' or '), ' replies ', { code: '/go' }],
        who: roles[0] ?? owner,
      },
    },
  );
};

/** The newest `/no-go` that nobody of the same role has taken back with a later `/go`. */
function standingNoGo(
  world: World,
): { readonly command: Command; readonly roles: readonly Role[] } | undefined {
  const { commands } = world.spoken;
  return commands
    .map((command, index) => ({
      command,
      index,
      roles: command.verb === 'no-go' ? rolesOf(command.login, world.observations) : [],
    }))
    .filter(({ roles }) => roles.length > 0)
    .findLast(
      ({ index, roles }) =>
        !commands
          .slice(index + 1)
          .some(
            (later) =>
              later.verb === 'go' &&
              rolesOf(later.login, world.observations).some((role) => roles.includes(role)),
          ),
    );
}

/** Somebody said no-go while it cannot be told who holds a role: a team that could not be read may hold them. */
function unclearNoGo(world: World): ReturnType<Requirement['judge']> | undefined {
  const { people } = world.observations;
  const hidden = allRoles.filter((role) => !people[role].known);
  if (hidden.length === 0) return undefined;
  const { commands } = world.spoken;
  const word = commands.findLast(
    ({ verb, login }, index) =>
      verb === 'no-go' &&
      rolesOf(login, world.observations).length === 0 &&
      !commands.slice(index + 1).some((later) => later.verb === 'go' && sameLogin(later.login, login)),
  );
  if (word === undefined) return undefined;
  return unknownJudgement(
    'no-go-unclear',
    [
      { link: `${word.login} said no-go`, href: word.comment.url },
      `, and whether they are ${hidden.join(', ')} could not be read`,
    ],
    { next: { text: 'make the team readable (see the permission above), then evaluate again', who: owner } },
  );
}

const hasReviewers = ({ environment }: World['observations']): boolean =>
  environment.known &&
  environment.value !== null &&
  environment.value.rules.some((rule) => rule.type === 'required_reviewers' && rule.reviewers.length > 0);

/** Before the deploy job nobody can have answered there; an environment that asks nobody will never be answered. */
const isAskedLater = ({ policy, observations }: World): boolean =>
  policy.requirements[id]['environment-approval'] &&
  !observations.run.deploying &&
  hasReviewers(observations);

/**
 * Who of this role let the run through to the environment. GitHub binds the answer to the run and to nothing else: it
 * counts for the run that deploys, and only together with everything else that is judged at its door.
 */
function approverFor(role: Role, { observations, subject, barred }: World): string | undefined {
  const { approvals, people } = observations;
  return (approvals.known ? approvals.value : [])
    .filter(({ state, environments }) => state === 'approved' && environments.includes(subject.environment))
    .map(({ login }) => login)
    .find((login) => whyNot(login, role, people[role], barred) === undefined);
}

/** Everybody whose approval in the environment counts for a role that is asked. */
export const environmentApprovers = (world: World): string[] =>
  quorumOf(world).roles.flatMap((role) => approverFor(role, world) ?? []);

const approvedBy = (
  login: string,
  role: Role,
  { observations, subject }: World,
): ReturnType<Requirement['judge']> =>
  met(
    'environment-approved',
    `${login} as ${role} approved the deployment to ${subject.environment} in GitHub`,
    {
      evidence: [{ label: `approval of run ${observations.run.id}`, href: observations.run.url }],
    },
  );
