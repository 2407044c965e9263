import { evaluate } from '../evaluate.ts';
import type { Observations, TicketFact } from '../observations.ts';
import { observe } from '../observe/observe.ts';
import type { Question } from '../observe/plan.ts';
import { recordable } from '../pack.ts';
import type { GateWrites, Sources } from '../ports.ts';
import type { GateRecord } from '../record.ts';
import { worldOf } from '../world.ts';

/** What a mode works with: the question, where facts come from, where answers go. */
export type GateContext = {
  readonly question: Question;
  readonly sources: Sources;
  readonly writes: GateWrites;
};

/** What a run of the gate found and did. */
export type GateRun = {
  readonly record: GateRecord;
  readonly ticket: TicketFact | null;
  /** As they were read: a record leaves out our own. */
  readonly comments: Observations['comments'];
  /** Writes that GitHub refused, each with what to do. They never change the decision. */
  readonly problems: readonly string[];
};

/** Decides by the facts that are recorded, so that the record always gives the same decision again. */
export function recordOf({ question }: Pick<GateContext, 'question'>, observed: Observations): GateRecord {
  const { subject, policy } = question;
  const observations = recordable(observed);
  return {
    v: 1,
    subject,
    policy,
    observations,
    evaluation: evaluate(worldOf(subject, policy, observations)),
  };
}

/** Reads everything that the policy's requirements look at. */
export const observeAll = ({ question, sources }: Omit<GateContext, 'writes'>): Promise<Observations> =>
  observe(question, sources);
