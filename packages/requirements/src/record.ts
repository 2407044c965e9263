import { digestOf } from '@release-actions/evidence';
import type { Policy } from '@release-actions/policy';
import type { Decision } from '@release-actions/report';
import type { Evaluation } from './decide.ts';
import { evaluate } from './evaluate.ts';
import type { Observations } from './observations.ts';
import type { Subject } from './vocabulary.ts';
import { worldOf } from './world.ts';

/** Everything that a decision was made from, so that anyone can make it again offline. */
export type GateRecord = {
  readonly v: 1;
  readonly subject: Subject;
  readonly policy: Policy;
  readonly observations: Observations;
  readonly evaluation: Evaluation;
};

export type RecordInput = { readonly name: string; readonly digest: string };

/** What the evidence names by digest: the policy, every group of facts, and the decision's own findings. */
export function recordInputs({ policy, observations, subject }: GateRecord): RecordInput[] {
  const groups = Object.entries(observations).map(([name, facts]) => ({
    name: `observations.${name}`,
    digest: digestOf(facts),
  }));
  return [
    { name: 'subject', digest: digestOf(subject) },
    { name: 'policy', digest: digestOf(policy) },
    ...groups,
  ];
}

export type Recomputed =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Makes a recorded decision again from its recorded inputs, and compares digests and outcome. Every difference is
 * named; the record alone is enough, nothing is asked of GitHub.
 */
export function recompute(record: GateRecord, claimed: readonly RecordInput[]): Recomputed {
  const actual = new Map(recordInputs(record).map(({ name, digest }) => [name, digest]));
  const stated = new Map(claimed.map(({ name, digest }) => [name, digest]));
  const names = [...new Set([...actual.keys(), ...stated.keys()])].sort();
  const changed = names.filter((name) => actual.get(name) !== stated.get(name));
  const again = evaluate(worldOf(record.subject, record.policy, record.observations));
  const problems = changed.map((name) => `${name} is not what the evidence names: its digest differs`);
  if (again.decision !== record.evaluation.decision) {
    problems.push(
      `the recorded decision is ${record.evaluation.decision}, the recorded facts give ${again.decision}`,
    );
  } else if (digestOf(again) !== digestOf(record.evaluation)) {
    problems.push('the recorded findings are not those that the recorded facts give');
  }
  return problems.length === 0 ? { ok: true, decision: again.decision } : { ok: false, problems };
}
