import { titleKey } from '../changes/subject.ts';
import type { Commit, ShippedCommit } from './history.ts';

const subjectOf = ({ message }: Commit): string => message.split('\n', 1)[0] ?? '';

/**
 * Pairs the commits that git found on both sides by patch id. Most pairs share title or author date, which costs
 * nothing; patch ids are asked for only where neither settles it.
 */
export async function pairByPatch(
  commits: readonly Commit[],
  shipped: readonly ShippedCommit[],
  same: ReadonlySet<string>,
  patchIds: (shas: readonly string[]) => Promise<Map<string, string>>,
): Promise<Map<string, readonly ShippedCommit[]>> {
  const right = commits.filter(({ sha }) => same.has(sha));
  const left = shipped.filter(({ sha }) => same.has(sha));
  const pairs = new Map<string, readonly ShippedCommit[]>();
  const byTitle = groupBy(left, (commit) => titleKey(subjectOf(commit)));
  const byDate = groupBy(left, (commit) => String(commit.authoredAt));
  const open: Commit[] = [];
  for (const commit of right) {
    const found = byTitle.get(titleKey(subjectOf(commit))) ?? byDate.get(String(commit.authoredAt));
    if (found === undefined) open.push(commit);
    else pairs.set(commit.sha, found);
  }
  if (open.length === 0 || left.length === 0) return pairs;
  if (new Set(left.map(({ firstTag }) => firstTag)).size === 1) {
    // All twins shipped first in one tag: which of them it is makes no difference.
    for (const { sha } of open) pairs.set(sha, left);
    return pairs;
  }
  const ids = await patchIds([...open, ...left].map(({ sha }) => sha));
  const byPatch = groupBy(left, ({ sha }) => ids.get(sha) ?? sha);
  for (const { sha } of open) {
    const found = byPatch.get(ids.get(sha) ?? '');
    if (found !== undefined) pairs.set(sha, found);
  }
  return pairs;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}
