import { diff3Merge } from 'node-diff3';

/** A place where both a person and the generator changed the same lines. The person's stand. */
export type MergeConflict = {
  /** What the person wrote; empty where they removed it. */
  readonly kept: readonly string[];
  /** What would now be generated there. */
  readonly offered: readonly string[];
};

export type Merged = { readonly text: string; readonly conflicts: readonly MergeConflict[] };

/** Which pull request or commit a generated line is about. */
const reference = (line: string): string | undefined =>
  /\(\[?`?(?<name>#\d+|[0-9a-f]{7})`?[\]),]/u.exec(line)?.groups?.name;

const isBlank = (line: string): boolean => line.trim() === '';

/** An entry with what is indented under it, so that a note is never torn from its change. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const belongs =
      last !== undefined && last[0]?.startsWith('- ') === true && (isBlank(line) || line.startsWith('  '));
    if (belongs) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/**
 * Merges what is generated now into a text that people edited, against what was generated when they began. Every line
 * that a person added or changed survives, every new change appears, and where both changed the same lines the
 * person's stand and the difference is told.
 */
export function mergeNotes(base: string, mine: string, theirs: string): Merged {
  const [o, a, b] = [base, mine, theirs].map((text) => text.split('\n'));
  const mineLines = new Set(a);
  const lines: string[] = [];
  const conflicts: MergeConflict[] = [];
  for (const region of diff3Merge(a ?? [], o ?? [], b ?? [], { excludeFalseConflicts: true })) {
    if (region.ok !== undefined) {
      lines.push(...region.ok);
    } else if (region.conflict !== undefined) {
      const joined = joinRegion(region.conflict.a, region.conflict.o, region.conflict.b, mineLines);
      lines.push(...joined.lines);
      if (joined.conflict !== undefined) conflicts.push(joined.conflict);
    }
  }
  return { text: lines.join('\n'), conflicts };
}

type Joined = { readonly lines: readonly string[]; readonly conflict: MergeConflict | undefined };

function joinRegion(
  mine: readonly string[],
  base: readonly string[],
  theirs: readonly string[],
  everywhere: ReadonlySet<string>,
): Joined {
  const inBase = new Set(base);
  const inTheirs = new Set(theirs);
  // What the generator withdrew goes, unless a person changed it.
  const kept = mine.filter((line) => isBlank(line) || !inBase.has(line) || inTheirs.has(line));
  const reworded = countReferences(base.filter((line) => !inTheirs.has(line)));
  const added: string[][] = [];
  const offered: string[] = [];
  for (const block of blocksOf(theirs)) {
    const [first = ''] = block;
    if (isBlank(first) || inBase.has(first) || everywhere.has(first)) continue;
    const name = reference(first);
    const replaces = name === undefined ? 0 : (reworded.get(name) ?? 0);
    if (name !== undefined && replaces === 0) added.push(block);
    else {
      if (name !== undefined) reworded.set(name, replaces - 1);
      offered.push(...block);
    }
  }
  return {
    lines: insertBlocks(kept, added),
    conflict: offered.length === 0 ? undefined : { kept: kept.filter((line) => !isBlank(line)), offered },
  };
}

function countReferences(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = reference(line);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Puts new entries after the last entry of the region, so that they stand in its list. */
function insertBlocks(kept: readonly string[], added: readonly string[][]): string[] {
  if (added.length === 0) return [...kept];
  const end = kept.findLastIndex((line) => !isBlank(line)) + 1;
  const separated = end > 0 && !/^\s*- /u.test(kept[end - 1] ?? '') && !kept[end - 1]?.startsWith('  ');
  return [...kept.slice(0, end), ...(separated ? [''] : []), ...added.flat(), ...kept.slice(end)];
}

/** Joins a text whose base is lost with what is generated: nothing is replaced, what it does not mention is added. */
export function mergeWithoutBase(mine: string, theirs: string): Merged {
  const mentioned = new Set(mine.split('\n').flatMap((line) => reference(line) ?? []));
  const added = blocksOf(theirs.split('\n')).filter(([first = '']) => {
    const name = reference(first);
    return name !== undefined && first.startsWith('- ') && !mentioned.has(name);
  });
  return { text: insertBlocks(mine.split('\n'), added).join('\n'), conflicts: [] };
}
