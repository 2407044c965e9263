import type { FragmentFile } from '../fragments/fragments.ts';
import type { RangeEnds } from '../history/history.ts';
import type { Git } from './git-process.ts';

/** More files than this below the folders of fragments are not fragments. */
const mostFiles = 500;

/**
 * The fragments of a range: those that lie there at its newer end, and those that were added in it and taken away
 * again, as release machinery does with what it has read. Three git processes, however many files there are.
 */
export async function readFragments(
  git: Git,
  { from, to }: RangeEnds,
  folders: readonly string[],
): Promise<FragmentFile[]> {
  const range = from === undefined ? to.sha : `${from.sha}..${to.sha}`;
  const [listing, log] = await Promise.all([
    git.text(['ls-tree', '-r', '-z', '--name-only', to.sha, '--', ...folders]),
    git.text(['log', '-z', '--diff-filter=A', '--name-only', '--format=%x01%H', range, '--', ...folders]),
  ]);
  const added = addedIn(log);
  const present = new Set(listing.split('\0').filter((path) => path !== '' && !path.includes('\n')));
  const taken = [...added.keys()].filter((path) => !present.has(path));
  const wanted = [...present, ...taken].slice(0, mostFiles).map((path) => {
    const sha = added.get(path);
    return { path, sha, at: present.has(path) ? to.sha : (sha ?? to.sha) };
  });
  if (wanted.length === 0) return [];
  const texts = await readBlobs(
    git,
    wanted.map(({ path, at }) => `${at}:${path}`),
  );
  return wanted.flatMap(({ path, sha }, index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ path, text, sha }];
  });
}

/** Which commit added each path first; the log comes newest first. */
function addedIn(log: string): Map<string, string> {
  const added = new Map<string, string>();
  let sha: string | undefined;
  for (const item of log.split('\0').map((part) => part.trim())) {
    if (item.startsWith('\u0001')) sha = item.slice(1);
    else if (item !== '' && sha !== undefined) added.set(item, sha);
  }
  return added;
}

/** The texts of some objects, in their order; undefined for one that is not there, or is no file. */
async function readBlobs(git: Git, names: readonly string[]): Promise<(string | undefined)[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of git.stream(['cat-file', '--batch'], `${names.join('\n')}\n`)) chunks.push(chunk);
  const answer = Buffer.concat(chunks);
  const texts: (string | undefined)[] = [];
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf('\n', at);
    const [, kind, size] = answer.subarray(at, end).toString('utf8').split(' ').slice(-3);
    const bytes = Number(size);
    const isThere = kind !== undefined && Number.isSafeInteger(bytes);
    texts.push(
      isThere && kind === 'blob' ? answer.subarray(end + 1, end + 1 + bytes).toString('utf8') : undefined,
    );
    at = isThere ? end + 1 + bytes + 1 : end + 1;
  }
  return texts;
}
