import { inlineToMarkdown } from '@release-actions/report';
import type { Change } from '../changes/change.ts';
import type { Links } from '../fields/field.ts';
import { indented, safeLine, safeProse } from './prose.ts';

const linked = (text: string, href: string | undefined): string =>
  inlineToMarkdown(href === undefined ? text : { link: text, href });

function reference({ pr, commits }: Change, links: Links): string {
  if (pr !== undefined) {
    const href = links.pull(pr);
    // Without an address the number stays in code, since "#12" of a copy elsewhere would link to another's #12.
    return href === undefined ? inlineToMarkdown({ code: `#${pr}` }) : `[#${pr}](${href})`;
  }
  const sha = commits[0]?.sha ?? '';
  return linked(sha.slice(0, 7), links.commit(sha));
}

/** One change as one line: scope, title, where it came from, and where it was before. */
export function entryLine(change: Change, links: Links): string {
  const kind = change.section === 'other' && change.type !== 'chore' ? change.type : undefined;
  const named = [kind, change.scope].filter((part) => part !== undefined).join(', ');
  const scope = named === '' ? '' : `**${safeLine(named)}:** `;
  const also = change.alreadyIn.length === 0 ? '' : `, also in ${change.alreadyIn.map(safeLine).join(', ')}`;
  return `- ${scope}${safeLine(change.title)} (${reference(change, links)}${also})`;
}

/** A breaking change with what its authors wrote about it. */
export function breakingLines(change: Change, links: Links): string[] {
  const notes = change.breakingNotes.filter((note) => note !== '');
  return [entryLine(change, links), ...notes.flatMap((note) => ['', ...indented(safeProse(note))])];
}
