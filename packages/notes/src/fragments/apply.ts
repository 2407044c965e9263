import type { Change, ChangeSet } from '../changes/change.ts';
import { cleanTitle } from '../changes/read-commit.ts';
import type { Fragment } from './fragments.ts';

const matches = ({ pr, commits }: Change, { sha, number }: Fragment): boolean =>
  (number !== undefined && pr === number) ||
  (sha !== undefined && commits.some((commit) => commit.sha === sha));

/** The fragment's words instead of the title's: an author wrote them for readers. */
function told(change: Change, { section, breaking, text }: Fragment): Change {
  const [first = '', ...rest] = text.split('\n');
  const more = rest.join('\n').trim();
  return {
    ...change,
    title: cleanTitle(first.replace(/^[-*]\s+/u, '')),
    section,
    inferred: false,
    breaking: change.breaking || breaking,
    breakingNotes: breaking && more !== '' ? [...change.breakingNotes, more] : change.breakingNotes,
    suspectedBreaking: change.suspectedBreaking && !breaking,
  };
}

/**
 * Lets fragments speak for the changes that they came with. One that belongs to no change of the range is left to the
 * release that it belongs to.
 */
export function applyFragments(set: ChangeSet, fragments: readonly Fragment[]): ChangeSet {
  if (fragments.length === 0) return set;
  const changes = set.changes.flatMap((change, index) => {
    const own = fragments.filter((fragment) => matches(change, fragment));
    const isFirst =
      set.changes.findIndex((other) => own.some((fragment) => matches(other, fragment))) === index;
    return own.length === 0 || !isFirst ? [change] : own.map((fragment) => told(change, fragment));
  });
  return { ...set, changes };
}
