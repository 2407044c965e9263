import type { Change, ChangeSet, Exclusion } from '../changes/change.ts';
import { cleanTitle } from '../changes/read-commit.ts';
import type { Section } from '../changes/section.ts';
import type { Statement } from '../fields/field.ts';
import { disagreementsOf, type Disagreement } from './disagreements.ts';
import {
  exclusionOf,
  hasLabel,
  labelledSections,
  readPull,
  type LabelRules,
  type Pull,
  type PullFacts,
} from './pull.ts';
import type { SectionName } from './sections.ts';

export type { LabelRules, PullFacts } from './pull.ts';

export type Enriched = ChangeSet & {
  readonly disagreements: readonly Disagreement[];
  readonly migration: readonly Statement[];
  readonly rollback: readonly Statement[];
  readonly impactProposals: readonly Statement[];
};

/** Adds what titles, labels and descriptions say to the changes that pull requests brought. */
export function applyPulls(set: ChangeSet, pulls: readonly PullFacts[], rules: LabelRules): Enriched {
  const byNumber = new Map<number, Pull>(pulls.map((pull) => [pull.number, readPull(pull)]));
  const excluded: Exclusion[] = [...set.excluded];
  const changes: Change[] = [];
  const disagreements: Disagreement[] = [];
  const seen = new Set<number>();
  for (const change of set.changes) {
    const pull = change.pr === undefined ? undefined : byNumber.get(change.pr);
    if (pull === undefined) {
      changes.push(change);
      continue;
    }
    const told = enriched(change, pull, rules, seen.has(pull.number));
    const reason = exclusionOf(pull, rules)?.reason;
    // A break is not left out unsaid: that its author wants it left out is a disagreement.
    if (reason !== undefined && !told.breaking)
      excluded.push(...change.commits.map(({ sha }) => ({ sha, reason })));
    else changes.push(told);
    if (!seen.has(pull.number)) disagreements.push(...disagreementsOf(change, pull, rules));
    seen.add(pull.number);
  }
  const listed = new Set(changes.flatMap(({ commits }) => commits.map(({ sha }) => sha)));
  const inNotes = new Set(changes.flatMap(({ pr }) => pr ?? []));
  const told = [...byNumber.values()].filter(({ number }) => inNotes.has(number));
  const statements = (name: SectionName): Statement[] =>
    told.flatMap(({ number, sections }) => {
      const text = sections[name];
      return text === undefined ? [] : [{ pr: number, text }];
    });
  return {
    changes,
    excluded: withoutRepeats(excluded).filter(({ sha }) => !listed.has(sha)),
    disagreements,
    migration: statements('migration'),
    rollback: statements('rollback'),
    impactProposals: statements('customerImpact'),
  };
}

const withoutRepeats = (excluded: readonly Exclusion[]): Exclusion[] =>
  [...new Map([...excluded].reverse().map((one) => [one.sha, one])).values()].reverse();

/** Where an author puts a change whose commit does not: the pull request's title, a label, a ticked box. */
const statedSection = (pull: Pull, rules: LabelRules): Section | undefined =>
  pull.section ?? labelledSections(pull, rules)[0]?.section ?? pull.sections.tickedKind?.section;

function enriched(change: Change, pull: Pull, rules: LabelRules, isFurther: boolean): Change {
  const { sections, message } = pull;
  const section = change.inferred ? statedSection(pull, rules) : undefined;
  const placed = section === undefined ? {} : { section, inferred: false };
  if (isFurther) return { ...change, ...placed };
  const breaking =
    change.breaking ||
    message.bang ||
    message.breakingNotes.length > 0 ||
    hasLabel(pull, rules.breaking) !== undefined ||
    sections.tickedBreaking ||
    sections.breaking !== undefined;
  const note = sections.releaseNote?.split('\n')[0];
  const notes = [
    ...change.breakingNotes,
    ...message.breakingNotes,
    ...(sections.breaking === undefined ? [] : [sections.breaking]),
  ];
  return {
    ...change,
    ...placed,
    ...(note === undefined ? {} : { title: cleanTitle(note) }),
    breaking,
    breakingNotes: [...new Set(notes)],
    suspectedBreaking: change.suspectedBreaking && !breaking && !sections.statedNone.has('breaking'),
  };
}
