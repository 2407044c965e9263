import { execFileSync } from 'node:child_process';
import type { GitCommit, Signature, TreeEntry } from './git-store.ts';
import type { Repository } from './types.ts';
import { toInstant } from './world.ts';

const mostBytes = 1024 * 1024 * 1024;

/**
 * Takes over commits, branches and tags of a git repository on disk, so that both agree to the last id. Trees and
 * files are read when they are asked for. Call it again after new commits; references that are gone there go here.
 */
export function loadGitRepository(repository: Repository, directory: string): void {
  const git = (...words: string[]): Buffer =>
    execFileSync('git', ['-C', directory, ...words], {
      maxBuffer: mostBytes,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const text = (...words: string[]): string => git(...words).toString('utf8');
  for (const record of text(
    'log',
    '--all',
    '--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B%x00%x01',
  ).split('\0\x01'))
    addCommit(repository, record);
  for (const ref of repository.refs.keys())
    if (/^refs\/(heads|tags)\//.test(ref)) repository.refs.delete(ref);
  for (const line of text(
    'for-each-ref',
    '--format=%(objectname) %(objecttype) %(refname)',
    'refs/heads',
    'refs/tags',
  ).split('\n')) {
    const [sha, type, ref] = line.split(' ');
    if (sha === undefined || ref === undefined) continue;
    repository.refs.set(ref, sha);
    if (type === 'tag') addTag(repository, sha, text('cat-file', 'tag', sha));
  }
  repository.git.addBacking({
    commit: () => undefined,
    tree: (sha) => {
      const listing = attempt(() => git('ls-tree', '-r', '-t', '-z', sha).toString('utf8'));
      return listing === undefined ? undefined : addTrees(repository, listing);
    },
    blob: (sha) => attempt(() => git('cat-file', 'blob', sha)),
  });
}

/** One process for a tree and all below it: adds those below and gives the entries of the tree itself. */
function addTrees(repository: Repository, listing: string): TreeEntry[] {
  const byFolder = new Map<string, TreeEntry[]>([['', []]]);
  for (const line of listing.split('\0').filter((each) => each !== '')) {
    const [, mode = '', type = 'blob', sha = '', path = ''] =
      /^(\d+) (\w+) ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
    const slash = path.lastIndexOf('/');
    const folder = slash < 0 ? '' : path.slice(0, slash);
    const entries = byFolder.get(folder) ?? [];
    entries.push({ mode, type: type as TreeEntry['type'], sha, name: path.slice(slash + 1) });
    byFolder.set(folder, entries);
  }
  for (const [folder, entries] of byFolder) if (folder !== '') repository.git.addTree(entries);
  return byFolder.get('') ?? [];
}

function addCommit(repository: Repository, record: string): void {
  const [sha, tree, parents, an, ae, at, cn, ce, ct, message] = record.replace(/^\n/, '').split('\0');
  if (sha === undefined || tree === undefined || message === undefined) return;
  const commit: GitCommit = {
    sha,
    tree,
    parents: (parents ?? '').split(' ').filter((each) => each !== ''),
    message: message.replace(/\n+$/, ''),
    author: person(an, ae, at),
    committer: person(cn, ce, ct),
  };
  repository.git.addCommit(commit);
}

function person(name = '', email = '', seconds = '0'): Signature {
  return { name, email, date: toInstant(new Date(Number(seconds) * 1000)) };
}

function addTag(repository: Repository, sha: string, content: string): void {
  const [head = '', ...message] = content.split('\n\n');
  const field = (name: string): string => new RegExp(`^${name} (.*)$`, 'm').exec(head)?.[1] ?? '';
  const [, name, email, seconds] = /^(.*) <(.*)> (\d+)/.exec(field('tagger')) ?? [];
  repository.git.putTag({
    sha,
    tag: field('tag'),
    message: message.join('\n\n').replace(/\n+$/, ''),
    object: { type: field('type'), sha: field('object') },
    tagger: person(name, email, seconds),
  });
}

/** Git has no such object: nothing, as for any other unknown id. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
