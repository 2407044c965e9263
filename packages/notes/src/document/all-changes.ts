import { sha256 } from '@release-actions/evidence';
import { inlineToMarkdown } from '@release-actions/report';
import type { NotesFacts } from '../fields/field.ts';
import { changesOf, notableFields } from '../fields/notable.ts';
import { fields } from '../fields/registry.ts';
import { entryLine } from './entry.ts';

/** A file that stands beside a release whose lists were cut; its name says what it holds. */
export type ChangesFile = { readonly name: string; readonly content: string; readonly digest: string };

const name = 'ALL-CHANGES.md';

/** Every change of the release, one a line; the notes name its digest, so that an approval covers it. */
export function allChanges(facts: NotesFacts): ChangesFile {
  const since = facts.ends.from === undefined ? '' : `, since ${facts.ends.from.name}`;
  const parts = [
    `# All changes of ${inlineToMarkdown(`${facts.service} ${facts.release}${since}`)}`,
    ...notableFields.flatMap((id) => {
      const lines = changesOf(facts, id).map((change) => entryLine(change, facts.links));
      return lines.length === 0 ? [] : [`## ${fields[id].label}\n\n${lines.join('\n')}`];
    }),
  ];
  const content = `${parts.join('\n\n')}\n`;
  return { name, content, digest: sha256(content) };
}
