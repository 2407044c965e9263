import { toHtml, toText } from '@release-actions/report';
import { changelogEntry } from '../present/changelog.ts';
import type { Layout } from './layout.ts';
import { toDocument } from './to-document.ts';

/** Notes in one of their forms; all are made from the one Markdown text, so that none says anything else. */
export function printNotes(
  markdown: string,
  format: 'markdown' | 'text' | 'html' | 'changelog',
  tag: string,
  layout: Layout,
): string {
  switch (format) {
    case 'markdown':
      return markdown;
    case 'text':
      return `${toText(toDocument(markdown))}\n`;
    case 'html':
      return `${toHtml(toDocument(markdown))}\n`;
    case 'changelog':
      return `${changelogEntry(markdown, tag, 'unreleased', layout)}\n`;
  }
}
