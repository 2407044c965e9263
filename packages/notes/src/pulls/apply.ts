import type { Change, ChangeSet, Exclusion } from '../changes/change.ts';
import { cleanTitle } from '../changes/read-commit.ts';
import type { Section } from '../changes/section.ts';
import type { Statement } from '../fields/field.ts';
import { readSections, type PullSections, type SectionName } from './sections.ts';

/** What GitHub knows about one pull request. */
export type PullFacts = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
};

/** Labels by what they say, from the policy. */
export type LabelRules = Readonly<
  Record<'features' | 'improvements' | 'fixes' | 'performance' | 'breaking' | 'exclude', readonly string[]>
>;

/** Two statements about one change that cannot both hold: a person has to settle it. */
type Disagreement = {
  readonly pr: number;
  readonly about: string;
  readonly says: readonly { readonly who: string; readonly what: string }[];
};

export type Enriched = ChangeSet & {
  readonly disagreements: readonly Disagreement[];
  readonly migration: readonly Statement[];
  readonly rollback: readonly Statement[];
  readonly impactProposals: readonly Statement[];
};

type Pull = PullFacts & { readonly sections: PullSections };

const labelSections = ['features', 'improvements', 'fixes', 'performance'] as const;

const hasLabel = ({ labels }: PullFacts, names: readonly string[]): string | undefined =>
  labels.find((label) => names.some((name) => name.toLowerCase() === label.toLowerCase()));

/** Adds what labels and descriptions say to the changes that pull requests brought. */
export function applyPulls(set: ChangeSet, pulls: readonly PullFacts[], rules: LabelRules): Enriched {
  const byNumber = new Map<number, Pull>(
    pulls.map((pull) => [pull.number, { ...pull, sections: readSections(pull.body) }]),
  );
  const excluded: Exclusion[] = [...set.excluded];
  const changes: Change[] = [];
  const disagreements: Disagreement[] = [];
  const seen = new Set<number>();
  for (const change of set.changes) {
    const pull = change.pr === undefined ? undefined : byNumber.get(change.pr);
    const reason = pull === undefined ? undefined : exclusionOf(pull, rules);
    if (pull === undefined) changes.push(change);
    else if (reason !== undefined) excluded.push(...change.commits.map(({ sha }) => ({ sha, reason })));
    else {
      if (!seen.has(pull.number)) disagreements.push(...disagreementsOf(change, pull, rules));
      changes.push(enriched(change, pull, rules, seen.has(pull.number)));
      seen.add(pull.number);
    }
  }
  const listed = new Set(changes.flatMap(({ commits }) => commits.map(({ sha }) => sha)));
  const told = [...byNumber.values()].filter(({ number }) => seen.has(number));
  const statements = (name: SectionName): Statement[] =>
    told.flatMap(({ number, sections }) => {
      const text = sections[name];
      return text === undefined ? [] : [{ pr: number, text }];
    });
  return {
    changes,
    excluded: excluded.filter(
      ({ sha }, index) => !listed.has(sha) && excluded.findIndex((other) => other.sha === sha) === index,
    ),
    disagreements,
    migration: statements('migration'),
    rollback: statements('rollback'),
    impactProposals: statements('customerImpact'),
  };
}

function exclusionOf(pull: Pull, rules: LabelRules): string | undefined {
  const label = hasLabel(pull, rules.exclude);
  if (label !== undefined) return `label "${label}" on #${pull.number}`;
  return pull.sections.statedNone.has('releaseNote')
    ? `#${pull.number} says that it has no release note`
    : undefined;
}

function labelledSection(pull: Pull, rules: LabelRules): { section: Section; label: string } | undefined {
  for (const section of labelSections) {
    const label = hasLabel(pull, rules[section]);
    if (label !== undefined) return { section, label };
  }
  return undefined;
}

function enriched(change: Change, pull: Pull, rules: LabelRules, isFurther: boolean): Change {
  const labelled = labelledSection(pull, rules);
  const stated =
    hasLabel(pull, rules.breaking) !== undefined ||
    pull.sections.tickedBreaking ||
    pull.sections.breaking !== undefined;
  const breaking = change.breaking || (stated && !isFurther);
  const note = pull.sections.releaseNote?.split('\n')[0];
  const text = pull.sections.breaking;
  return {
    ...change,
    ...(change.inferred && labelled !== undefined ? { section: labelled.section, inferred: false } : {}),
    ...(note !== undefined && !isFurther ? { title: cleanTitle(note) } : {}),
    breaking,
    breakingNotes:
      text === undefined || isFurther || change.breakingNotes.includes(text)
        ? change.breakingNotes
        : [...change.breakingNotes, text],
    suspectedBreaking: change.suspectedBreaking && !breaking && !pull.sections.statedNone.has('breaking'),
  };
}

const group = (section: Section): string =>
  section === 'improvements' || section === 'features'
    ? 'a feature or improvement'
    : section === 'fixes'
      ? 'a fix'
      : section === 'performance'
        ? 'a change of performance'
        : 'upkeep';

function disagreementsOf(change: Change, pull: Pull, rules: LabelRules): Disagreement[] {
  const found: Disagreement[] = [];
  const labelled = labelledSection(pull, rules);
  const isPerformance =
    [change.section, labelled?.section].includes('performance') &&
    [change.section, labelled?.section].includes('improvements');
  if (
    labelled !== undefined &&
    !change.inferred &&
    group(labelled.section) !== group(change.section) &&
    !isPerformance
  ) {
    found.push({
      pr: pull.number,
      about: 'what kind of change it is',
      says: [
        { who: `the title's type "${change.type ?? ''}"`, what: group(change.section) },
        { who: `the label "${labelled.label}"`, what: group(labelled.section) },
      ],
    });
  }
  const breakingLabel = hasLabel(pull, rules.breaking);
  const yes = [
    ...(change.breaking ? ['the title or a footer'] : []),
    ...(breakingLabel === undefined ? [] : [`the label "${breakingLabel}"`]),
    ...(pull.sections.tickedBreaking ? ['the ticked box in the description'] : []),
  ];
  if (yes.length > 0 && pull.sections.statedNone.has('breaking')) {
    found.push({
      pr: pull.number,
      about: 'whether it is breaking',
      says: [
        ...yes.map((who) => ({ who, what: 'breaking' })),
        { who: 'the description, under "Breaking changes"', what: 'none' },
      ],
    });
  }
  return found;
}
