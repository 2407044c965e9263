import { HistoryError, isPlainName, type HistoryRange, type RangeEnds } from '../history/history.ts';
import { nearestNames } from '../history/nearest.ts';
import { pairByPatch } from '../history/twins.ts';
import type { History, RangeRequest } from '../ports.ts';
import { readFragments } from './git-fragments.ts';
import { openGit, type Git } from './git-process.ts';
import {
  patchIds,
  readSides,
  readTags,
  withFirstTags,
  type Sides,
  type SidesRead,
  type Tags,
} from './git-range.ts';

/** Reads history from a clone with one git process, and beside it two where both sides of the range have commits. */
export function gitHistory(directory: string): History {
  const git = openGit(directory);
  return {
    range: (request) => readRange(git, request),
    previousTag: (request) => previousTag(git, request),
    resolve: async (name) => (await resolveEnds(git, { to: name })).ends.to.sha,
    isAncestor: async (older, newer) => (await git.text(['rev-list', '-1', older, `^${newer}`])) === '',
    changedFiles: (ends, folders) => changedFiles(git, ends, folders),
    fragments: (ends, folders) => readFragments(git, ends, folders),
  };
}

async function readRange(git: Git, request: RangeRequest): Promise<HistoryRange> {
  checkNames(request);
  const paths = request.paths ?? [];
  const { from, to, tagPattern } = request;
  // Started as soon as the listing shows that they are needed, and read while the rest of it comes.
  let started: Promise<Tags> | undefined;
  const tags = (): Promise<Tags> => (started ??= readTags(git, tagPattern));
  const startTags = (): void => void tags().catch(() => undefined);
  const watch = { onShipped: startTags, onCommit: request.onCommit };
  const whole =
    paths.length > 0
      ? undefined
      : await readSides(git, { from, to }, [], watch).catch((error: unknown) => noSides(error));
  const told = whole === undefined ? undefined : toldEnds(request, whole);
  const isCut =
    whole !== undefined && [...whole.right, ...whole.left].some(({ parents }) => parents.length === 0);
  const { ends, shallow } =
    told === undefined || isCut ? await resolveEnds(git, request) : { ends: told, shallow: false };
  const sides = whole ?? (await readSides(git, { from: ends.from?.sha, to: ends.to.sha }, paths));
  if (shallow && [...sides.right, ...sides.left].some(({ parents }) => parents.length === 0))
    throw cutShort(ends);
  return pairSides(git, ends, sides, tags);
}

/** A failed reading is tried again step by step, which says what is wrong; what is no repository stays that. */
function noSides(error: unknown): undefined {
  if (error instanceof HistoryError && error.code === 'not-a-repository') throw error;
  return undefined;
}

/** The ends' SHAs as the listing tells them, which spares asking git for them. */
function toldEnds({ from, to }: RangeRequest, { fromSha, toSha }: SidesRead): RangeEnds | undefined {
  if (toSha === undefined || (from !== undefined && fromSha === undefined)) return undefined;
  return {
    from: from === undefined ? undefined : { name: from, sha: fromSha ?? '' },
    to: { name: to, sha: toSha },
  };
}

async function pairSides(
  git: Git,
  ends: RangeEnds,
  { left, right, same, patchesCompared }: Sides,
  tags: () => Promise<Tags>,
): Promise<HistoryRange> {
  const range = { ends, commits: right, shipped: [], samePatch: new Map(), patchesCompared };
  if (ends.from === undefined || left.length === 0 || right.length === 0) return range;
  const shipped = withFirstTags(left, ends.from.name, await tags());
  const samePatch = await pairByPatch(right, shipped, same, (shas) => patchIds(git, shas));
  return { ...range, shipped, samePatch };
}

function checkNames({ from, to }: RangeRequest): void {
  for (const name of from === undefined ? [to] : [from, to]) {
    if (isPlainName(name)) continue;
    throw new HistoryError(
      'bad-name',
      `"${name}" is not the name of a tag, branch or commit.`,
      'Give a plain name such as v1.4.0.',
    );
  }
}

async function resolveEnds(
  git: Git,
  { from, to }: RangeRequest,
): Promise<{ ends: RangeEnds; shallow: boolean }> {
  checkNames({ from, to });
  const names = from === undefined ? [to] : [from, to];
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

/** How pre-releases are named; a plain hyphen is not enough, since `shop-1.4.0` is a release of the shop. */
const prereleases = ['alpha', 'beta', 'rc', 'pre', 'preview', 'next', 'nightly', 'canary', 'dev', 'snapshot'];

async function previousTag(
  git: Git,
  { to, pattern = [], stable = false }: Parameters<History['previousTag']>[0],
): Promise<string | undefined> {
  const { ends } = await resolveEnds(git, { to });
  const match = pattern.flatMap((glob) => ['--match', glob]);
  const exclude = stable ? prereleases.flatMap((word) => ['--exclude', `*-${word}*`]) : [];
  const asked = ['describe', '--tags', '--abbrev=0', ...match, ...exclude, `${ends.to.sha}^`];
  const found = await git.text(asked).catch(() => '');
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

function cutShort({ from, to }: RangeEnds): HistoryError {
  const where = from === undefined ? 'the first commit' : `where ${from.name} and ${to.name} meet`;
  return new HistoryError(
    'shallow',
    `This clone is shallow and ends before ${where}, so the range cannot be told.`,
    'Check out with "fetch-depth: 0", or run "git fetch --unshallow --tags".',
  );
}

export { HistoryError } from '../history/history.ts';
export { isStable } from '../version.ts';
