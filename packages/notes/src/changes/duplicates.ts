import type { Change } from './change.ts';
import { titleKey } from './subject.ts';

/** A title of fewer words may well be given to two different changes. */
const tellingWords = 3;

function key(change: Change): string | undefined {
  if (change.section === 'other') return undefined;
  const title = titleKey(change.title);
  return title.split(' ').length < tellingWords
    ? undefined
    : `${change.type ?? ''}:${change.scope ?? ''}:${title}`;
}

const isPick = ({ commits }: Change): boolean =>
  commits.some(({ message }) => message.includes('(cherry picked from commit '));

function isSameChange(newer: Change, older: Change): boolean {
  const sameDay = newer.commits[0]?.authoredAt === older.commits[0]?.authoredAt;
  const twoPulls = newer.pr !== undefined && older.pr !== undefined && newer.pr !== older.pr;
  return sameDay || twoPulls || isPick(newer) || isPick(older);
}

/** Lists a change that entered the range twice, such as by a backport that was merged back, once: as its older self. */
export function mergeDuplicates(changes: readonly Change[]): Change[] {
  const byKey = new Map<string, number>();
  const kept: (Change | undefined)[] = [];
  for (const change of changes) {
    const name = key(change);
    const at = name === undefined ? undefined : byKey.get(name);
    const newer = at === undefined ? undefined : kept[at];
    if (name === undefined || at === undefined || newer === undefined || !isSameChange(newer, change)) {
      if (name !== undefined) byKey.set(name, kept.length);
      kept.push(change);
      continue;
    }
    kept[at] = undefined;
    byKey.set(name, kept.length);
    kept.push(joined(newer, change));
  }
  return kept.filter((change) => change !== undefined);
}

const joined = (newer: Change, older: Change): Change => ({
  ...older,
  breaking: older.breaking || newer.breaking,
  breakingNotes: [...new Set([...older.breakingNotes, ...newer.breakingNotes])],
  commits: [
    ...newer.commits,
    ...older.commits.filter(({ sha }) => !newer.commits.some((commit) => commit.sha === sha)),
  ],
  alreadyIn: [...new Set([...older.alreadyIn, ...newer.alreadyIn])],
});
