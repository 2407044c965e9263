import { guideLayout, type Layout } from '../document/layout.ts';
import { readFields, stateOf } from '../document/read-fields.ts';
import type { FieldId } from '../fields/field.ts';
import { fields } from '../fields/registry.ts';

const shown: readonly FieldId[] = [
  'summary',
  'breaking',
  'migration',
  'features',
  'improvements',
  'fixes',
  'known-issues',
];

const entryMarker = (tag: string): string => `<!-- release ${tag.replaceAll('--', '-')} -->`;

/** One release in a CHANGELOG.md, in the words of its notes. */
export function changelogEntry(
  visible: string,
  tag: string,
  date: string,
  layout: Layout = guideLayout,
): string {
  const texts = readFields(visible, layout);
  const parts = shown.flatMap((id) => {
    const text = texts.get(id);
    if (stateOf(text) !== 'filled' || text === undefined) return [];
    return [id === 'summary' ? text : `### ${fields[id].label}\n\n${text}`];
  });
  return [`## ${tag} (${date})\n${entryMarker(tag)}`, ...parts].join('\n\n');
}

/**
 * A changelog with this release in it: above the older ones, below its own title. A release that is there already is
 * replaced where it stands, so that writing twice is writing once.
 */
export function withEntry(changelog: string, entry: string, tag: string): string {
  const text = changelog.replaceAll('\r\n', '\n');
  const marker = entryMarker(tag);
  const at = text.indexOf(marker);
  if (at !== -1) {
    const start = text.lastIndexOf('\n## ', at) + 1;
    const next = text.indexOf('\n## ', at);
    return `${text.slice(0, start)}${entry}\n${next === -1 ? '' : text.slice(next)}`;
  }
  const first = /^## /mu.exec(text)?.index;
  if (first !== undefined) return `${text.slice(0, first)}${entry}\n\n${text.slice(first)}`;
  return `${text.trim() === '' ? '# Changelog' : text.trimEnd()}\n\n${entry}\n`;
}
