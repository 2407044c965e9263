import { firstTags, type TaggedCommit } from '../history/first-tag.ts';
import {
  HistoryError,
  isPlainName,
  type Commit,
  type HistoryRange,
  type RangeEnds,
  type ShippedCommit,
} from '../history/history.ts';
import { logFormat, parseRecord, records, type Side } from '../history/log.ts';
import { nearestNames } from '../history/nearest.ts';
import { pairByPatch } from '../history/twins.ts';
import type { History, RangeRequest } from '../ports.ts';
import { openGit, type Git } from './git-process.ts';

/** Reads history from a clone with two git processes, three where both sides of the range have commits. */
export function gitHistory(directory: string): History {
  const git = openGit(directory);
  return {
    range: (request) => readRange(git, request),
    previousTag: ({ to, pattern }) => previousTag(git, to, pattern),
    resolve: async (name) => (await resolveEnds(git, { to: name })).ends.to.sha,
    changedFiles: (ends, folders) => changedFiles(git, ends, folders),
    files: (commit, folders) => readFiles(git, commit, folders),
  };
}

async function readRange(git: Git, request: RangeRequest): Promise<HistoryRange> {
  const paths = request.paths ?? [];
  const { ends, shallow } = await resolveEnds(git, request);
  const sides = await readSides(git, ends, paths);
  const { left, right: commits } = sides;
  if (shallow && [...commits, ...left].some(({ parents }) => parents.length === 0)) throw cutShort(ends);
  const plain: HistoryRange = { ends, commits, shipped: [], samePatch: new Map(), patchesCompared: true };
  if (commits.length === 0 || left.length === 0 || ends.from === undefined) return plain;
  const twins = await readTwins(git, ends, paths).catch(() => undefined);
  const tagged: TaggedCommit[] = left.map((commit) => ({
    ...commit,
    tags: (twins?.tags.get(commit.sha) ?? []).filter((tag) => request.tagPattern?.test(tag) ?? true),
  }));
  const first = firstTags(tagged, ends.from.name);
  const shipped: ShippedCommit[] = left.map((commit) => ({
    ...commit,
    firstTag: first.get(commit.sha) ?? '',
  }));
  const samePatch = await pairByPatch(commits, shipped, twins?.same ?? new Set(), (shas) =>
    patchIds(git, shas),
  );
  return { ...plain, shipped, samePatch, patchesCompared: twins !== undefined };
}

async function resolveEnds(
  git: Git,
  { from, to }: RangeRequest,
): Promise<{ ends: RangeEnds; shallow: boolean }> {
  const names = from === undefined ? [to] : [from, to];
  for (const name of names) {
    if (isPlainName(name)) continue;
    throw new HistoryError(
      'bad-name',
      `"${name}" is not the name of a tag, branch or commit.`,
      'Give a plain name such as v1.4.0.',
    );
  }
  const asked = names.map((name) => `${name}^{commit}`);
  const answer = await git
    .text(['rev-parse', '--is-shallow-repository', ...asked])
    .catch(async (error: unknown) => {
      if (error instanceof HistoryError && error.code === 'not-a-repository') throw error;
      throw await unknownName(git, names, error);
    });
  const [shallow, ...shas] = answer.trim().split('\n');
  return {
    ends: {
      from: from === undefined ? undefined : { name: from, sha: shas[0] ?? '' },
      to: { name: to, sha: shas.at(-1) ?? '' },
    },
    shallow: shallow === 'true',
  };
}

async function unknownName(git: Git, names: readonly string[], cause: unknown): Promise<HistoryError> {
  const refs = await git.text([
    'for-each-ref',
    '--format=%(refname:lstrip=2)',
    'refs/tags',
    'refs/heads',
    'refs/remotes',
  ]);
  const all = refs.split('\n').filter((name) => name !== '');
  const known = new Set(all);
  const missing = names.find((name) => !known.has(name) && !/^[0-9a-f]{7,40}$/u.test(name)) ?? names[0] ?? '';
  const near = nearestNames(missing, all).map((name) => `"${name}"`);
  const fetch = 'fetch tags with "git fetch --tags", or check out with "fetch-depth: 0"';
  const hint =
    near.length > 0
      ? `Did you mean ${near.join(', ')}?`
      : `No name in this clone is near it${all.length === 0 ? ': it has no tags' : ''}; ${fetch}.`;
  return new HistoryError(
    'unknown-name',
    `There is no tag, branch or commit "${missing}" in ${git.directory}.`,
    hint,
    {
      cause,
    },
  );
}

async function readSides(
  git: Git,
  { from, to }: RangeEnds,
  paths: readonly string[],
): Promise<Record<Side, Commit[]>> {
  const sides: Record<Side, Commit[]> = { left: [], right: [] };
  const range = from === undefined ? [to.sha] : ['--left-right', `${from.sha}...${to.sha}`];
  const args = ['log', '-z', '--encoding=UTF-8', `--format=${logFormat}`, ...range, '--', ...paths];
  for await (const batch of records(git.stream(args))) {
    for (const record of batch) {
      const parsed = parseRecord(record);
      if (parsed !== undefined) sides[parsed.side].push(parsed.commit);
    }
  }
  return sides;
}

type Twins = { readonly same: ReadonlySet<string>; readonly tags: ReadonlyMap<string, readonly string[]> };

/** Which commits git finds on both sides by patch id, and the tags on the way. */
async function readTwins(git: Git, { from, to }: RangeEnds, paths: readonly string[]): Promise<Twins> {
  const same = new Set<string>();
  const tags = new Map<string, string[]>();
  const marks = ['--cherry-mark', '--left-right', '--decorate-refs=refs/tags/*', '--format=%m%H %D'];
  const listing = await git.text(['log', ...marks, `${from?.sha ?? ''}...${to.sha}`, '--', ...paths]);
  for (const line of listing.split('\n')) {
    const [marked, names] = splitOnce(line, ' ');
    const sha = marked.slice(1);
    if (marked.startsWith('=')) same.add(sha);
    const found = names.split(', ').filter((name) => name.startsWith('tag: '));
    if (found.length > 0)
      tags.set(
        sha,
        found.map((name) => name.slice(5)),
      );
  }
  return { same, tags };
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

async function patchIds(git: Git, shas: readonly string[]): Promise<Map<string, string>> {
  const patches = await git.text(
    ['diff-tree', '--stdin', '--root', '-p', '--full-index'],
    `${shas.join('\n')}\n`,
  );
  const ids = await git.text(['patch-id', '--stable'], patches);
  return new Map(
    ids
      .split('\n')
      .map((line) => splitOnce(line, ' '))
      .map(([id, sha]) => [sha, id]),
  );
}

async function previousTag(
  git: Git,
  to: string,
  pattern: readonly string[] = [],
): Promise<string | undefined> {
  const { ends } = await resolveEnds(git, { to });
  const match = pattern.flatMap((glob) => ['--match', glob]);
  const found = await git
    .text(['describe', '--tags', '--abbrev=0', ...match, `${ends.to.sha}^`])
    .catch(() => '');
  return found.trim() === '' ? undefined : found.trim();
}

async function changedFiles(
  git: Git,
  { from, to }: RangeEnds,
  folders: readonly string[],
): Promise<string[]> {
  if (folders.length === 0 || from === undefined) return [];
  const listing = await git.text(['diff', '--name-only', '-z', from.sha, to.sha, '--', ...folders]);
  return listing.split('\0').filter((path) => path !== '');
}

/** More files than this below the folders of fragments are not fragments. */
const mostFiles = 500;

async function readFiles(git: Git, commit: string, folders: readonly string[]): Promise<Map<string, string>> {
  const listing = await git.text(['ls-tree', '-r', '-z', '--name-only', commit, '--', ...folders]);
  const paths = listing.split('\0').filter((path) => path !== '');
  const texts = await Promise.all(
    paths.slice(0, mostFiles).map((path) => git.text(['cat-file', 'blob', `${commit}:${path}`])),
  );
  return new Map(texts.map((text, index) => [paths[index] ?? '', text]));
}

function cutShort({ from, to }: RangeEnds): HistoryError {
  const where = from === undefined ? 'the first commit' : `where ${from.name} and ${to.name} meet`;
  return new HistoryError(
    'shallow',
    `This clone is shallow and ends before ${where}, so the range cannot be told.`,
    'Check out with "fetch-depth: 0", or run "git fetch --unshallow --tags".',
  );
}
