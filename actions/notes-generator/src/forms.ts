import type { KeptFile } from '@release-actions/action-kit';
import { changelogEntry, type ModeResult, printNotes, summarize } from '@release-actions/notes';

/** A tag may hold what a file's name must not. */
const inFileName = (tag: string): string => tag.replaceAll(/[^\w.-]+/gu, '-');

/**
 * The notes in every form, beside the report: of a draft as it stands, or as they were published. All are made from
 * the one text, so that none says anything else.
 */
export function formsOf({ mode, gathered, standing, published }: ModeResult): KeptFile[] {
  const { tag, layout, range, set, facts } = gathered;
  const markdown = mode === 'draft' ? standing?.body.visible : published?.body;
  if (markdown === undefined) return [];
  const name = `${inFileName(tag)}${mode === 'draft' ? '-draft' : ''}`;
  const printed = (format: 'markdown' | 'text' | 'html'): string => printNotes(markdown, format, tag, layout);
  const json = { tag, markdown, ...summarize(range, set, facts.version) };
  return [
    { name: `release-notes-${name}.md`, content: printed('markdown') },
    { name: `release-notes-${name}.txt`, content: printed('text') },
    { name: `release-notes-${name}.html`, content: printed('html') },
    { name: `release-notes-${name}.json`, content: `${JSON.stringify(json, null, 2)}\n` },
    {
      name: `changelog-entry-${name}.md`,
      content: `${changelogEntry(markdown, tag, published?.date ?? 'unreleased', layout)}\n`,
    },
  ];
}
