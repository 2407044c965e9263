import type { GitCommit, Signature } from '../state/git-store.ts';
import { resolveCommit } from '../state/refs.ts';
import type { Repository } from '../state/types.ts';
import { type World, toInstant } from '../state/world.ts';

export type CommitSeed = {
  readonly message?: string;
  /** Changes to the parent's files; `null` removes one. */
  readonly files?: Readonly<Record<string, string | Buffer | null>>;
  /** Branch that moves to it; default: the repository's. `null` moves none. */
  readonly branch?: string | null;
  /** Default: the branch's head. */
  readonly parents?: readonly string[];
  /** Login. */
  readonly author?: string;
  readonly date?: Date;
  readonly tag?: string;
};

/** Adds a commit; without words it differs from its parent by one more empty line in `history.txt`. */
export function seedCommit(world: World, repository: Repository, seed: CommitSeed = {}): GitCommit {
  const branch = seed.branch === undefined ? repository.defaultBranch : seed.branch;
  const { git } = repository;
  const parents = seed.parents ?? headOf(repository, branch);
  const files = filesAt(repository, parents[0]);
  const changes = seed.files ?? { 'history.txt': `${files.get('history.txt')?.toString() ?? ''}\n` };
  for (const [path, content] of Object.entries(changes))
    if (content === null) files.delete(path);
    else files.set(path, content);
  const signature = signatureOf(world, seed);
  const commit = git.addCommit({
    tree: git.addFiles(Object.fromEntries(files)),
    parents,
    message: seed.message ?? 'Change something',
    author: signature,
    committer: signature,
  });
  if (branch !== null) repository.refs.set(`refs/heads/${branch}`, commit.sha);
  if (seed.tag !== undefined) repository.refs.set(`refs/tags/${seed.tag}`, commit.sha);
  return commit;
}

/** A new branch starts at the default one. */
function headOf(repository: Repository, branch: string | null): string[] {
  if (branch === null) return [];
  const head = resolveCommit(repository, branch) ?? resolveCommit(repository, repository.defaultBranch);
  return head === undefined ? [] : [head.sha];
}

function signatureOf(world: World, seed: CommitSeed): Signature {
  const author = world.account(seed.author ?? 'octocat');
  return {
    name: author.name ?? author.login,
    email: `${author.id}+${author.login}@users.noreply.github.com`,
    date: toInstant(seed.date ?? world.now()),
  };
}

function filesAt(repository: Repository, sha: string | undefined): Map<string, string | Buffer> {
  const { git } = repository;
  const tree = sha === undefined ? undefined : git.commit(sha)?.tree;
  if (tree === undefined) return new Map();
  return new Map([...git.filesOf(tree)].map(([path, entry]) => [path, git.blob(entry.sha) ?? '']));
}

/** An annotated tag, or with `message: null` a plain one. */
export function seedTag(
  world: World,
  repository: Repository,
  name: string,
  sha: string,
  message: string | null = null,
): void {
  if (message === null) {
    repository.refs.set(`refs/tags/${name}`, sha);
    return;
  }
  const tagger = { name: 'octocat', email: 'octocat@users.noreply.github.com', date: world.instant() };
  const tag = repository.git.addTag({ tag: name, message, object: { type: 'commit', sha }, tagger });
  repository.refs.set(`refs/tags/${name}`, tag.sha);
}
