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
  marks: readonly string[],
  paths: readonly string[],
  watch: Watch = {},
): Promise<Records> {
  const found: Records = { left: [], right: [], both: [], boundary: [] };
  const range = from === undefined ? [to] : [...marks, '--left-right', `${from}...${to}`];
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

/** Which of the listed commits one end reaches. */
function reachable(listed: ReadonlyMap<string, Commit>, end: string): Set<string> {
  const found = new Set<string>();
  const waiting = [end];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    const commit = listed.get(sha);
    if (commit === undefined || found.has(sha)) continue;
    found.add(sha);
    waiting.push(...commit.parents);
  }
  return found;
}

/** Sides with the ends they were read for; an end is undefined where the listing does not tell its SHA. */
export type SidesRead = Sides & { readonly fromSha: string | undefined; readonly toSha: string | undefined };

/**
 * Reads a whole range with one git process. git compares patches only where both ends have commits of their own, and
 * marks twins without saying on which side they are; the commits' parents do, and tell the ends' own SHAs as well.
 * Undefined where the listing does not suffice to tell them.
 */
export async function readSides(git: Git, ends: Ends, watch: Watch): Promise<SidesRead | undefined> {
  const { left, right, both, boundary } = await readLog(
    git,
    ends,
    ['--cherry-mark', '--boundary'],
    [],
    watch,
  );
  const plain = { left, right, same: new Set<string>(), patchesCompared: true };
  if (both.length === 0) {
    const fromSha = left.length > 0 ? tipOf(left) : boundary.length === 1 ? boundary[0]?.sha : undefined;
    // With no commits on the other side, the listing begins at the newer end.
    return { ...plain, fromSha, toSha: left.length === 0 ? right[0]?.sha : tipOf(right) };
  }
  const all = new Map([...left, ...right, ...both].map((commit) => [commit.sha, commit]));
  const parents = new Set([...all.values()].flatMap((commit) => commit.parents));
  const tips = [...all.values()].filter(({ sha }) => !parents.has(sha));
  // One tip for each end. Where twins are the tips themselves, the names have to be resolved.
  const toSha = tips.find(({ sha }) => right.some((commit) => commit.sha === sha))?.sha;
  const fromSha = tips.find(({ sha }) => sha !== toSha)?.sha;
  if (tips.length !== 2 || toSha === undefined) return undefined;
  const ofNewer = reachable(all, toSha);
  const twins = (isNewer: boolean): Commit[] => both.filter(({ sha }) => ofNewer.has(sha) === isNewer);
  return {
    left: inOrder([...left, ...twins(false)]),
    right: inOrder([...right, ...twins(true)]),
    same: new Set(both.map(({ sha }) => sha)),
    patchesCompared: true,
    fromSha,
    toSha,
  };
}

/** Children before parents, newest first, as git lists each side by itself. */
function inOrder(commits: readonly Commit[]): Commit[] {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const children = new Map<string, number>();
  for (const { parents } of commits)
    for (const parent of parents) children.set(parent, (children.get(parent) ?? 0) + 1);
  const byDate = (a: Commit, b: Commit): number => a.authoredAt - b.authoredAt;
  const ready = commits.filter(({ sha }) => !children.has(sha)).sort(byDate);
  const ordered: Commit[] = [];
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    ordered.push(next);
    for (const parent of next.parents) {
      const left = (children.get(parent) ?? 0) - 1;
      children.set(parent, left);
      const commit = bySha.get(parent);
      if (left === 0 && commit !== undefined) ready.push(commit);
    }
  }
  return ordered;
}

/** The same for some paths, or where patches cannot be compared: sides first, then twins by a second look. */
export async function readSidesApart(git: Git, ends: Ends, paths: readonly string[]): Promise<Sides> {
  const { left, right } = await readLog(git, ends, [], paths);
  if (left.length === 0 || right.length === 0) return { left, right, same: new Set(), patchesCompared: true };
  const range = `${ends.from ?? ''}...${ends.to}`;
  const marked = git.text(['log', '--cherry-mark', '--left-right', '--format=%m%H', range, '--', ...paths]);
  const listing = await marked.catch((error: unknown) => {
    if (error instanceof HistoryError && error.code === 'unreadable') return undefined;
    throw error;
  });
  const same = (listing ?? '').split('\n').flatMap((line) => (line.startsWith('=') ? [line.slice(1)] : []));
  return { left, right, same: new Set(same), patchesCompared: listing !== undefined };
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
