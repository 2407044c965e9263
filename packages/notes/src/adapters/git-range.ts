import { firstTags } from '../history/first-tag.ts';
import { HistoryError, type Commit, type ShippedCommit } from '../history/history.ts';
import { logFormat, parseRecord, records, type Side } from '../history/log.ts';
import type { Git } from './git-process.ts';

/** A range as git prints it, its twins still unpaired. */
export type Sides = {
  /** What only the older end reaches. */
  readonly left: readonly Commit[];
  /** What only the newer end reaches. */
  readonly right: readonly Commit[];
  /** Commits of both sides that have a twin by patch id on the other. */
  readonly same: ReadonlySet<string>;
  readonly patchesCompared: boolean;
};

/** Names or SHAs of both ends; without an older one, everything that the newer one reaches. */
export type Ends = { readonly from: string | undefined; readonly to: string };

type Records = Readonly<Record<Side, Commit[]>>;

/** What may begin while the listing comes in. */
export type Watch = {
  /** The older end has commits of its own. */
  readonly onShipped?: () => void;
  readonly onCommit?: ((commit: Commit) => unknown) | undefined;
};

async function readLog(
  git: Git,
  { from, to }: Ends,
  paths: readonly string[],
  watch: Watch,
): Promise<Records> {
  const found: Records = { left: [], right: [], boundary: [] };
  const range = from === undefined ? [to] : ['--boundary', '--left-right', `${from}...${to}`];
  const args = ['log', '-z', '--encoding=UTF-8', `--format=${logFormat}`, ...range, '--', ...paths];
  for await (const batch of records(git.stream(args))) {
    for (const record of batch) {
      const parsed = parseRecord(record);
      if (parsed === undefined) continue;
      if (parsed.side === 'left' && found.left.length === 0) watch.onShipped?.();
      if (parsed.side === 'right') watch.onCommit?.(parsed.commit);
      found[parsed.side].push(parsed.commit);
    }
  }
  return found;
}

/** The one commit that no other of the listed has as a parent; undefined when there are several, or none. */
function tipOf(commits: readonly Commit[]): string | undefined {
  const parents = new Set(commits.flatMap((commit) => commit.parents));
  const tips = commits.filter(({ sha }) => !parents.has(sha));
  return tips.length === 1 ? tips[0]?.sha : undefined;
}

/** Sides with the ends they were read for; an end is undefined where the listing does not tell its SHA. */
export type SidesRead = Sides & { readonly fromSha: string | undefined; readonly toSha: string | undefined };

/**
 * Reads a range. Comparing patches takes git longer than listing commits, and is needed only where both ends have
 * commits of their own: a second process does it from the first such commit on, while the first one is read.
 */
export async function readSides(
  git: Git,
  ends: Ends,
  paths: readonly string[],
  watch: Watch = {},
): Promise<SidesRead> {
  let comparing: Promise<ReadonlySet<string> | undefined> | undefined;
  const onShipped = (): void => {
    comparing = readTwins(git, ends, paths);
    // Awaited below, and only where it matters.
    comparing.catch(() => undefined);
    watch.onShipped?.();
  };
  const { left, right, boundary } = await readLog(git, ends, paths, { ...watch, onShipped });
  const needed = left.length > 0 && right.length > 0;
  const same = needed ? await comparing : new Set<string>();
  return {
    ...{ left, right, same: same ?? new Set(), patchesCompared: same !== undefined },
    fromSha: left.length > 0 ? tipOf(left) : boundary.length === 1 ? boundary[0]?.sha : undefined,
    // With no commits on the other side, the listing begins at the newer end.
    toSha: left.length === 0 ? right[0]?.sha : tipOf(right),
  };
}

/** Commits of both sides with a twin by patch id on the other; undefined where the clone has no file contents. */
async function readTwins(
  git: Git,
  ends: Ends,
  paths: readonly string[],
): Promise<ReadonlySet<string> | undefined> {
  const range = `${ends.from ?? ''}...${ends.to}`;
  const marked = git.text(['log', '--cherry-mark', '--left-right', '--format=%m%H', range, '--', ...paths]);
  const listing = await marked.catch((error: unknown) => {
    if (error instanceof HistoryError && error.code === 'unreadable') return undefined;
    throw error;
  });
  if (listing === undefined) return undefined;
  return new Set(listing.split('\n').flatMap((line) => (line.startsWith('=') ? [line.slice(1)] : [])));
}

/** Tags by the commit that they name. */
export type Tags = ReadonlyMap<string, readonly string[]>;

/** Says of each commit on the older side which tag contained it first. */
export function withFirstTags(left: readonly Commit[], from: string, tags: Tags): ShippedCommit[] {
  const first = firstTags(left, tags, from);
  return left.map(({ sha, parents, author, authoredAt, message }) => ({
    sha,
    parents,
    author,
    authoredAt,
    message,
    firstTag: first.get(sha) ?? from,
  }));
}

/** All tags that match; their number costs milliseconds, and only where releases stand on two lines. */
export async function readTags(git: Git, pattern: RegExp | undefined): Promise<Tags> {
  const format = '--format=%(objectname) %(*objectname) %(refname:lstrip=2)';
  const tags = new Map<string, string[]>();
  for (const line of (await git.text(['for-each-ref', format, 'refs/tags'])).split('\n')) {
    const [object = '', peeled = '', ...rest] = line.split(' ');
    const name = rest.join(' ');
    if (name === '' || pattern?.test(name) === false) continue;
    const sha = peeled === '' ? object : peeled;
    const known = tags.get(sha);
    if (known === undefined) tags.set(sha, [name]);
    else known.push(name);
  }
  return tags;
}

/** Patch ids of some commits, by SHA. */
export async function patchIds(git: Git, shas: readonly string[]): Promise<Map<string, string>> {
  const patches = await git.text(
    ['diff-tree', '--stdin', '--root', '-p', '--full-index'],
    `${shas.join('\n')}\n`,
  );
  const ids = await git.text(['patch-id', '--stable'], patches);
  const pairs = ids.split('\n').map((line) => line.split(' '));
  return new Map(pairs.map(([id = '', sha = '']) => [sha, id]));
}
