import { count } from '@release-actions/report';
import type { Change } from '../changes/change.ts';
import type { Section } from '../changes/section.ts';
import { fileMention } from '../document/file-mention.ts';
import { entryLine } from '../document/entry.ts';
import { nothing, type DraftedField, type NotesFacts } from './field.ts';

/** More of the project's own keeping than this would bury what readers look for. */
const mostInView = 10;

export const notableFields = ['features', 'improvements', 'fixes'] as const;
type NotableField = (typeof notableFields)[number];

/** The guide's template has no places of their own for performance and the rest. */
const sectionsOf: Readonly<Record<NotableField, readonly Section[]>> = {
  features: ['features'],
  improvements: ['improvements', 'performance', 'other'],
  fixes: ['fixes'],
};

const folded = (lines: readonly string[], after: boolean): string[] => [
  ...(after ? [''] : []),
  `<details><summary>${count(lines.length, 'change')} of documentation, tests, builds and upkeep</summary>`,
  '',
  ...lines,
  '',
  '</details>',
];

/** The changes that one field lists, in their order: section by section, and what was released before last. */
export function changesOf({ changes }: NotesFacts, field: NotableField): readonly Change[] {
  const listed = sectionsOf[field].flatMap((section) =>
    changes.filter((change) => change.section === section && !change.breaking),
  );
  const isOld = ({ alreadyIn }: Change): boolean => alreadyIn.length > 0;
  return [...listed.filter((change) => !isOld(change)), ...listed.filter(isOld)];
}

/** The lines of one field; where the lists were cut, its first ones and where the others are. */
export function draftList(facts: NotesFacts, field: NotableField): DraftedField {
  const { links, cut } = facts;
  const all = changesOf(facts, field);
  if (all.length === 0) return { state: 'none', lines: [nothing], source: 'no such change in the range' };
  const most = cut?.most ?? Infinity;
  const isUpkeep = ({ section }: Change): boolean => section === 'other';
  const told = all.filter((change) => !isUpkeep(change)).slice(0, most);
  const kept = all.filter(isUpkeep).slice(0, Math.max(0, most - told.length));
  const left = all.length - told.length - kept.length;
  const line = (change: Change): string => entryLine(change, links);
  const upkeep = kept.map(line);
  const inferred = all.filter((change) => change.inferred).length;
  return {
    state: 'filled',
    lines: [
      ...told.map(line),
      ...(upkeep.length <= mostInView ? upkeep : folded(upkeep, told.length > 0)),
      ...(cut === undefined || left === 0 ? [] : [`- … and ${left} more, in ${fileMention(cut.file)}`]),
    ],
    source: `${count(all.length, 'change')} of the range${inferred > 0 ? `, ${inferred} placed here by the words of their titles` : ''}`,
  };
}
