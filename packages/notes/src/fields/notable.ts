import { count } from '@release-actions/report';
import type { Change } from '../changes/change.ts';
import type { Section } from '../changes/section.ts';
import { entryLine } from '../document/entry.ts';
import { nothing, type DraftedField, type NotesFacts } from './field.ts';

/** More of the project's own keeping than this would bury what readers look for. */
const mostInView = 10;

const folded = (lines: readonly string[], after: boolean): string[] => [
  ...(after ? [''] : []),
  `<details><summary>${lines.length} changes of documentation, tests, builds and upkeep</summary>`,
  '',
  ...lines,
  '',
  '</details>',
];

/** The lines of some sections, in their order; what was released before stands last. */
export function draftSections({ changes, links }: NotesFacts, wanted: readonly Section[]): DraftedField {
  const listed = wanted.flatMap((section) =>
    changes.filter((change) => change.section === section && !change.breaking),
  );
  const isOld = ({ alreadyIn }: Change): boolean => alreadyIn.length > 0;
  const ordered = [...listed.filter((change) => !isOld(change)), ...listed.filter(isOld)];
  if (ordered.length === 0) return { state: 'none', lines: [nothing], source: 'no such change in the range' };
  const lines = ordered
    .filter(({ section }) => section !== 'other')
    .map((change) => entryLine(change, links));
  const kept = ordered.filter(({ section }) => section === 'other').map((change) => entryLine(change, links));
  const inferred = ordered.filter((change) => change.inferred).length;
  return {
    state: 'filled',
    lines: [...lines, ...(kept.length <= mostInView ? kept : folded(kept, lines.length > 0))],
    source: `${count(ordered.length, 'change')} of the range${inferred > 0 ? `, ${inferred} placed here by the words of their titles` : ''}`,
  };
}
