import { breakingLines } from '../document/entry.ts';
import { safeLine } from '../document/prose.ts';
import { ask, nothing, type Field } from './field.ts';

/** More questions than this in one place are answered from the run's summary, where all stand. */
const mostNamed = 5;

export const breaking: Field = {
  label: 'Breaking changes (if any)',
  owner: 'technical-writer',
  draft({ changes, links }) {
    const stated = changes.filter((change) => change.breaking);
    if (stated.length > 0) {
      return {
        state: 'filled',
        lines: stated.flatMap((change) => breakingLines(change, links)),
        source: 'stated by authors in titles, footers, labels or descriptions',
      };
    }
    const suspected = changes.filter(
      ({ suspectedBreaking, alreadyIn }) => suspectedBreaking && alreadyIn.length === 0,
    );
    if (suspected.length === 0)
      return { state: 'none', lines: [nothing], source: 'no author states one, no title reads like one' };
    const named = suspected
      .slice(0, mostNamed)
      .map(({ title, pr }) => `"${safeLine(title)}"${pr === undefined ? '' : ` (\`#${pr}\`)`}`);
    const more =
      suspected.length > mostNamed
        ? ` and ${suspected.length - mostNamed} more that the run's summary names`
        : '';
    const question = `does any of these break something for users: ${named.join(', ')}${more}? Write what, or "${nothing}"`;
    return {
      state: 'missing',
      lines: [ask('technical-writer', question)],
      source: 'titles that read like breaking changes',
    };
  },
};
