import { count } from '@release-actions/report';
import type { Finding } from '../finding.ts';
import { met, notApplicable, pending, unreadable } from '../finding.ts';
import type { Requirement } from '../requirement.ts';
import type { World } from '../world.ts';

/** People who stand behind this release: those who signed, and those whom evidence names as approvers. */
export function peopleBehind(world: World, others: readonly Finding[]): string[] {
  const signers = others.flatMap(({ signOffs }) => signOffs).map(({ login }) => login.toLowerCase());
  const { evidence } = world.observations;
  const approvers = (evidence.known ? evidence.value : [])
    .filter(({ kind, sha, refusal }) => kind === 'notes' && sha === world.subject.sha && refusal === null)
    .flatMap(({ people }) => people.map(({ login }) => login.toLowerCase()));
  return [...new Set([...signers, ...approvers])].sort();
}

/** One person in all roles is one opinion: the policy says how many people must stand behind a release. */
export const distinctPeople: Requirement = {
  title: 'Distinct people',
  owner: 'release-manager',
  last: true,
  judge(world, others) {
    const { distinct } = world.policy.people;
    const { comments } = world.observations;
    if (!comments.known) return unreadable('ticket', comments, 'release-manager');
    const people = peopleBehind(world, others);
    const named = people.length === 0 ? 'nobody yet' : people.join(', ');
    if (people.length >= distinct) {
      const declared = distinct === 1 ? ' (the policy declares that one is enough)' : '';
      return met('people-enough', `${count(people.length, 'person', 'people')} signed: ${named}${declared}`);
    }
    if (!others.some(({ asked }) => asked.length > 0)) {
      return notApplicable('people-not-asked', 'no requirement of this policy asks a person');
    }
    return pending(
      'people-too-few',
      `${count(distinct, 'different person', 'different people')} must sign, so far ${named}`,
      {
        next: { text: 'somebody else of the roles signs one of the requirements', who: 'release-manager' },
      },
    );
  },
};
