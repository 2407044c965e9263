import { entryLine } from '../document/entry.ts';
import { fields } from '../fields/registry.ts';
import type { FieldId } from '../fields/field.ts';
import type { Change } from '../changes/change.ts';
import type { Section } from '../changes/section.ts';
import type { Gathered } from '../gather.ts';

/** What one pull request adds to the notes, and what its author still owes them. */
export type PullPreview = {
  readonly number: number;
  readonly adds: readonly { readonly field: string; readonly line: string }[];
  readonly owes: readonly { readonly field: string; readonly what: string }[];
};

const fieldOf: Readonly<Record<Section, FieldId>> = {
  features: 'features',
  improvements: 'improvements',
  fixes: 'fixes',
  performance: 'improvements',
  other: 'improvements',
};

const placeOf = ({ section, breaking }: Change): FieldId => (breaking ? 'breaking' : fieldOf[section]);

/** Judges a pull request by itself, while its author is still there to answer. */
export function owedBy(number: number, { set, facts }: Gathered): PullPreview {
  const own = set.changes.filter(({ pr }) => pr === number);
  const says = (statements: readonly { readonly pr: number }[]): boolean =>
    statements.some(({ pr }) => pr === number);
  const owes: { field: FieldId; what: string }[] = [];
  for (const change of own) {
    if (change.inferred) {
      owes.push({
        field: placeOf(change),
        what: 'say what kind of change it is: a type before the title, such as "fix: ", or a label',
      });
    }
    if (change.suspectedBreaking) {
      owes.push({
        field: 'breaking',
        what: 'it reads like a breaking change: say what breaks under a heading "Breaking changes", or "None" there',
      });
    }
  }
  if (own.some(({ breaking }) => breaking) && !says(set.migration)) {
    owes.push({ field: 'migration', what: 'it is breaking: say under a heading "Migration" what users do' });
  }
  if (own.some(({ section, breaking }) => section === 'features' || breaking) && !says(set.impactProposals)) {
    owes.push({
      field: 'customer-impact',
      what: 'propose under a heading "Customer impact" what customers notice',
    });
  }
  return {
    number,
    adds: own.map((change) => ({
      field: fields[placeOf(change)].label,
      line: entryLine(change, facts.links),
    })),
    owes: owes.map(({ field, what }) => ({ field: fields[field].label, what })),
  };
}
