import { digestOf } from '@release-actions/evidence';
import type { Subject } from '../vocabulary.ts';

/** What a signer is shown, and what therefore voids the sign-off when it changes. */
export type Bound = {
  readonly requirement: string;
  readonly subject: Subject;
  /** The effective policy section of this requirement. */
  readonly policy: unknown;
  /** What this requirement, and only this one, rests on. */
  readonly inputs: unknown;
  /** In the words of a reader: "the release notes", "the reasons". */
  readonly inputsName: string;
};

const bindingDigits = 12;
/** One digit each for commit and policy, two for the inputs: they tell what changed, they do not bind. */
const parts = ['commit', 'policy', 'inputs', 'inputs'] as const;

/**
 * The code that a person types: twelve digits over everything, then four that tell later what has changed.
 * Sixteen hexadecimal digits in all.
 */
export function codeOf(bound: Bound): string {
  const { requirement, policy, inputs } = bound;
  const subject = subjectOf(bound.subject);
  const whole = digestOf({ requirement, subject, policy, inputs });
  return whole.slice(0, bindingDigits) + hints(bound);
}

function hints({ subject, policy, inputs }: Bound): string {
  const inputDigits = digestOf({ inputs }).slice(0, 2);
  return digestOf(subjectOf(subject)).slice(0, 1) + digestOf({ policy }).slice(0, 1) + inputDigits;
}

const subjectOf = ({ repository, service, environment, wave, sha, release }: Subject): object => ({
  repository,
  service,
  environment,
  wave,
  sha,
  release: release ?? null,
});

/** "4be1 90c2 77fa 31d0": in groups, as it is read aloud and compared. */
export const formatCode = (code: string): string => code.replace(/(.{4})(?=.)/gu, '$1 ');

/** What was signed when a code is not the present one: "another commit, another policy". */
export function whatChanged(code: string, bound: Bound): string {
  const given = code.slice(bindingDigits);
  const present = hints(bound);
  if (given.length !== parts.length) return 'for something else';
  const changed = new Set(parts.filter((_, index) => given[index] !== present[index]));
  const names = { commit: 'another commit', policy: 'another policy', inputs: `other ${bound.inputsName}` };
  const words = [...changed].map((part) => names[part]);
  return words.length === 0 ? 'for something else' : `for ${words.join(' and ')}`;
}
