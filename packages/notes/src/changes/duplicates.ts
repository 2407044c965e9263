import type { Change } from './change.ts';

/** A title of fewer words may well be given to two different changes. */
const tellingWords = 3;

/** Whether a title is told well enough that the same one twice is one change. */
const isTelling = ({ section, title }: Change): boolean =>
  section !== 'other' && title.split(' ').length >= tellingWords;

const isPick = ({ commits }: Change): boolean =>
  commits.some(({ message }) => message.includes('(cherry picked from commit '));

function isSameChange(newer: Change, older: Change): boolean {
  if (newer.type !== older.type || newer.scope !== older.scope) return false;
  const sameDay = newer.commits[0]?.authoredAt === older.commits[0]?.authoredAt;
  const twoPulls = newer.pr !== undefined && older.pr !== undefined && newer.pr !== older.pr;
  return sameDay || twoPulls || isPick(newer) || isPick(older);
}

/** Lists a change that entered the range twice, such as by a backport that was merged back, once: as its older self. */
export function mergeDuplicates(changes: readonly Change[]): Change[] {
  const byTitle = new Map<string, number>();
  const kept: (Change | undefined)[] = [];
  for (const change of changes) {
    const at = byTitle.get(change.title);
    const newer = at === undefined ? undefined : kept[at];
    byTitle.set(change.title, kept.length);
    if (at !== undefined && newer !== undefined && isTelling(change) && isSameChange(newer, change)) {
      kept[at] = undefined;
      kept.push(joined(newer, change));
    } else kept.push(change);
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
