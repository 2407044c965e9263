import { count, roles } from '@release-actions/report';
import {
  type Finding,
  isBlocking,
  type Judgement,
  met,
  notApplicable,
  pending,
  unmet,
  unreadable,
} from '../finding.ts';
import type { Requirement } from '../requirement.ts';
import { answerTo, type SignOffRequest } from '../signoff/answers.ts';
import { awaiting } from '../signoff/request.ts';
import type { World } from '../world.ts';
import { environmentApprovers } from './readiness-review.ts';

const id = 'distinct-people';

/** Whoever holds a role of the guide may be the second pair of eyes. */
const requestFor = ({ subject, policy }: World): SignOffRequest => ({
  role: 'release-manager',
  orRoles: roles.filter((role) => role !== 'release-manager'),
  bound: { requirement: id, subject, policy: policy.people, inputs: null, inputsName: 'release' },
});

/** People who stand behind this release: those who signed, and those whom evidence names as approvers. */
function peopleBehind(world: World, others: readonly Finding[]): string[] {
  const { evidence } = world.observations;
  const signers = [
    ...others.flatMap(({ signOffs }) => signOffs),
    ...answerTo(world, requestFor(world)).signed,
  ];
  const approvers = (evidence.known ? evidence.value : [])
    .filter(({ kind, sha, refusal }) => kind === 'notes' && sha === world.subject.sha && refusal === null)
    .flatMap(({ people }) => people);
  const logins = [...signers, ...approvers].map(({ login }) => login);
  const all = [...logins, ...environmentApprovers(world)].map((login) => login.toLowerCase());
  return [...new Set(all)].sort();
}

/** One person will answer in the deploy job's environment; whether that is another one is counted again there. */
const stillToCome = (others: readonly Finding[]): number =>
  others.some(({ code }) => code === 'environment-asks') ? 1 : 0;

const areEnough = (world: World, others: readonly Finding[]): boolean =>
  peopleBehind(world, others).length + stillToCome(others) >= world.policy.people.distinct;

/** Somebody is asked already whose answer may bring in the second person. */
const asksOthers = (others: readonly Finding[]): boolean =>
  others.some((finding) => isBlocking(finding) && finding.asked.some(({ signed }) => !signed));

/** One person in all roles is one opinion: the policy says how many people must stand behind a release. */
export const distinctPeople: Requirement = {
  title: 'Distinct people',
  owner: 'release-manager',
  last: true,
  asks: (world, others) => (!areEnough(world, others) && !asksOthers(others) ? [requestFor(world)] : []),
  judge(world, others) {
    const { distinct } = world.policy.people;
    const { comments } = world.observations;
    if (!comments.known) return unreadable('ticket', comments, 'release-manager');
    const people = peopleBehind(world, others);
    if (areEnough(world, others)) {
      const declared = distinct === 1 ? ' (the policy declares that one is enough)' : '';
      const names = people.length === 0 ? '' : `: ${people.join(', ')}`;
      const later = stillToCome(others) === 0 ? '' : ', and one answers in the environment';
      return met(
        'people-enough',
        `${count(people.length, 'person', 'people')} signed${names}${later}${declared}`,
      );
    }
    if (!others.some(({ asked }) => asked.length > 0)) {
      return notApplicable('people-not-asked', 'no requirement of this policy asks a person');
    }
    const holders = holdersIn(world);
    if (holders !== undefined && holders.size < distinct) return impossible(distinct, [...holders]);
    return tooFew(world, people, asksOthers(others));
  },
};

/** Everybody who holds a role, in lower case; undefined where a team could not be read. */
function holdersIn({ observations: { people } }: World): Set<string> | undefined {
  const holders = new Set<string>();
  for (const role of roles) {
    const fact = people[role];
    if (!fact.known) return undefined;
    for (const login of [...fact.value.members, ...fact.value.substitutes]) holders.add(login.toLowerCase());
  }
  return holders;
}

/** Fewer people hold roles than have to sign: no answer on the ticket can mend that. */
const impossible = (distinct: number, holders: readonly string[]): Judgement =>
  unmet(
    'people-impossible',
    `${count(distinct, 'different person', 'different people')} must sign, and only ${holders.join(', ')} hold${holders.length === 1 ? 's' : ''} a role`,
    {
      next: {
        text: 'give somebody else a role in the policy, or declare there `people: { distinct: 1 }`',
        who: 'release-manager',
      },
    },
  );

function tooFew(world: World, people: readonly string[], asked: boolean): Judgement {
  const { distinct } = world.policy.people;
  const so = people.length === 0 ? 'nobody yet' : people.join(', ');
  const reason = `${count(distinct, 'different person', 'different people')} must sign, so far ${so}`;
  const early = pending('people-too-few', reason, {
    next: { text: 'none before the others have answered', who: 'nobody' },
  });
  return asked ? early : (awaiting(world, requestFor(world), reason) ?? early);
}
