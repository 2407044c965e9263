import type { Policy } from '@release-actions/policy';
import type { Observations } from './observations.ts';
import { readCommands, type Spoken } from './signoff/commands.ts';
import { type Barred, barredFrom } from './signoff/people.ts';
import { isFirstRelease } from './release-type.ts';
import type { Subject } from './vocabulary.ts';

/** Everything that a requirement judges by: what is to be released, the rules, the facts, what people said. */
export type World = {
  readonly subject: Subject;
  readonly policy: Policy;
  readonly observations: Observations;
  readonly spoken: Spoken;
  readonly barred: Barred;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

export function worldOf(subject: Subject, policy: Policy, observed: Observations): World {
  const { ticket, now } = observed;
  // Comments count only where it is known that they stand on this release's ticket.
  const comments = ticket.known ? observed.comments : ticket;
  const observations = { ...observed, comments };
  return {
    subject,
    policy,
    observations,
    spoken: comments.known ? readCommands(comments.value) : { commands: [], refusals: [] },
    barred: barredFrom(observations),
    now: Date.parse(now),
  };
}

/** Whether nothing was released before that this release could break. */
export const isFirst = ({ observations: { release }, subject }: World): boolean =>
  release.known && isFirstRelease(subject.release, release.value.previousSha);
