import type { GitHub } from '@release-actions/github';
import {
  HistoryError,
  isStable,
  type Commit,
  type FragmentFile,
  type History,
  type HistoryRange,
  type RangeEnds,
  type RangeRequest,
} from '@release-actions/notes';

type Reads = Pick<GitHub, 'repository'>;
type ApiCommit =
  Awaited<ReturnType<Reads['repository']['commit']>> extends infer R
    ? R extends { known: true; value: infer C }
      ? C
      : never
    : never;

const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1_000);

const commitOf = ({ sha, parents, message, author }: ApiCommit): Commit => ({
  sha,
  parents,
  author: { name: author.name, email: author.email },
  authoredAt: seconds(author.at),
  message: message.replaceAll('\r\n', '\n'),
});

const unreadable = (message: string, hint: string): HistoryError =>
  new HistoryError('unreadable', message, hint);

const needsClone = (what: string): HistoryError =>
  new HistoryError(
    'shallow',
    `${what} cannot be read over GitHub's API.`,
    'Add a checkout with "fetch-depth: 0" before this step.',
  );

/** History where there is no clone: GitHub's comparison. It compares titles and picks, not patches. */
export function apiHistory(github: Reads): History {
  const repository = asked(github.repository);
  return {
    resolve: (name) => resolve(repository, name),
    range: (request) => readRange(repository, request),
    async isAncestor(older, newer) {
      const answer = await repository.isAncestor(older, newer);
      if (!answer.known) throw unreadable(answer.message, answer.hint);
      return answer.value;
    },
    async previousTag({ to, pattern = ['*'], stable = false }) {
      const prefix = pattern[0]?.split(/[*?[]/u)[0] ?? '';
      const [sha, refs] = await Promise.all([
        resolve(repository, to),
        repository.matchingRefs(`tags/${prefix}`),
      ]);
      if (!refs.known) throw unreadable(refs.message, refs.hint);
      const names = refs.value.map(({ name }) => name.replace(/^refs\/tags\//u, ''));
      const wanted = stable ? names.filter(isStable) : names;
      return newestAncestor(repository, newestFirst(wanted), sha);
    },
    fragments: (ends, folders) => readFragments(repository, ends, folders),
    changedFiles: (ends, folders) => changedFiles(repository, ends, folders),
  };
}

type Repository = Pick<Reads['repository'], 'compare' | 'file' | 'isAncestor' | 'matchingRefs' | 'resolve'>;

/** Asks for the same comparison or name once. */
function asked(repository: Repository): Repository {
  const comparisons = new Map<string, ReturnType<Repository['compare']>>();
  const names = new Map<string, ReturnType<Repository['resolve']>>();
  return {
    ...repository,
    compare: (base, head) => once(comparisons, `${base}...${head}`, () => repository.compare(base, head)),
    resolve: (name) => once(names, name, () => repository.resolve(name)),
  };
}

function once<T>(known: Map<string, T>, key: string, ask: () => T): T {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  return answer;
}

async function resolve(repository: Repository, name: string): Promise<string> {
  const found = await repository.resolve(name);
  if (found.known) return found.value.commit;
  throw new HistoryError(
    found.reason === 'not-found' ? 'unknown-name' : 'unreadable',
    found.message,
    found.hint,
  );
}

async function commitsBetween(repository: Repository, base: string, head: string): Promise<Commit[]> {
  const compared = await repository.compare(base, head);
  if (!compared.known) throw unreadable(compared.message, compared.hint);
  return compared.value.commits.toReversed().map(commitOf);
}

async function readRange(
  repository: Repository,
  { from, to, paths = [] }: RangeRequest,
): Promise<HistoryRange> {
  if (from === undefined) throw needsClone('The history of a first release');
  if (paths.length > 0) throw needsClone('The history of some paths');
  const [fromSha, toSha] = await Promise.all([resolve(repository, from), resolve(repository, to)]);
  const [commits, shipped] = await Promise.all([
    commitsBetween(repository, fromSha, toSha),
    commitsBetween(repository, toSha, fromSha),
  ]);
  return {
    ends: { from: { name: from, sha: fromSha }, to: { name: to, sha: toSha } },
    commits,
    shipped: shipped.map((commit) => ({ ...commit, firstTag: from })),
    samePatch: new Map(),
    patchesCompared: shipped.length === 0,
  };
}

/**
 * Fragments that the range added. Which commit added one is not asked: towncrier's names carry the number, and a clone
 * knows it all.
 */
async function readFragments(
  repository: Repository,
  { from, to }: RangeEnds,
  folders: readonly string[],
): Promise<FragmentFile[]> {
  if (from === undefined) return [];
  const compared = await repository.compare(from.sha, to.sha);
  const files = compared.known ? compared.value.files : [];
  const added = files.filter(({ path, status }) => status === 'added' && isBelow(path, folders));
  const texts = await Promise.all(added.map(({ path }) => repository.file(path, to.sha)));
  return texts.flatMap((file) =>
    file.known ? [{ path: file.value.path, text: file.value.text, sha: undefined }] : [],
  );
}

const isBelow = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder.replace(/\/$/u, '')}/`));

async function changedFiles(
  repository: Repository,
  { from, to }: RangeEnds,
  folders: readonly string[],
): Promise<string[]> {
  if (folders.length === 0 || from === undefined) return [];
  const compared = await repository.compare(from.sha, to.sha);
  if (!compared.known) throw unreadable(compared.message, compared.hint);
  if (!compared.value.filesComplete) throw needsClone('A comparison of more than 300 files');
  return compared.value.files.map(({ path }) => path).filter((path) => isBelow(path, folders));
}

/** A clone first; GitHub's API where the clone is shallow or lacks a name. */
export function eitherHistory(clone: History, api: History): History {
  const first = async <T>(ask: (history: History) => Promise<T>): Promise<T> => {
    try {
      return await ask(clone);
    } catch (error) {
      if (!(error instanceof HistoryError) || (error.code !== 'shallow' && error.code !== 'unknown-name'))
        throw error;
      return ask(api);
    }
  };
  return {
    resolve: (name) => first((history) => history.resolve(name)),
    range: (request) => first((history) => history.range(request)),
    isAncestor: (older, newer) => first((history) => history.isAncestor(older, newer)),
    previousTag: async (request) =>
      (await first((history) => history.previousTag(request))) ?? api.previousTag(request),
    fragments: (ends, folders) => first((history) => history.fragments(ends, folders)),
    changedFiles: (ends, folders) => first((history) => history.changedFiles(ends, folders)),
  };
}

/** More candidates than this are tried by nobody who has a clone. */
const mostCandidates = 20;

const newestFirst = (names: readonly string[]): string[] =>
  names.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));

async function newestAncestor(
  repository: Repository,
  names: readonly string[],
  head: string,
): Promise<string | undefined> {
  for (const name of names.slice(0, mostCandidates)) {
    const tag = await repository.resolve(`refs/tags/${name}`);
    if (!tag.known || tag.value.commit === head) continue;
    const earlier = await repository.isAncestor(tag.value.commit, head);
    if (earlier.known && earlier.value) return name;
  }
  return undefined;
}
