import { type Answer, GitHubError, created, notFound, ok } from '../server/answer.ts';
import { type Call, found, param } from '../server/call.ts';
import { nodeId } from '../server/urls.ts';
import type { AnnotatedTag, GitCommit, Signature, TreeEntry } from '../state/git-store.ts';
import { unverified } from './commits.ts';

function presentGitCommit(call: Call, commit: GitCommit) {
  const { repository, urls } = call;
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: urls.api(repository, `/git/commits/${commit.sha}`),
    html_url: urls.html(repository, `/commit/${commit.sha}`),
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: urls.api(repository, `/git/trees/${commit.tree}`) },
    parents: commit.parents.map((sha) => ({
      sha,
      url: urls.api(repository, `/git/commits/${sha}`),
      html_url: urls.html(repository, `/commit/${sha}`),
    })),
    verification: unverified,
  };
}

export function getGitCommit(call: Call): Answer {
  return ok(presentGitCommit(call, found(call.repository.git.commit(param(call, 'commit_sha')))));
}

export function createGitCommit(call: Call): Answer {
  const input = call.body as {
    message: string;
    tree: string;
    parents?: string[];
    author?: Partial<Signature>;
    committer?: Partial<Signature>;
  };
  const { git } = call.repository;
  if (git.tree(input.tree) === undefined) throw new GitHubError(422, 'Tree SHA does not exist');
  const author = signatureOf(call, input.author);
  const committer = input.committer === undefined ? author : signatureOf(call, input.committer);
  const parents = input.parents ?? [];
  return created(
    presentGitCommit(
      call,
      git.addCommit({ tree: input.tree, parents, message: input.message, author, committer }),
    ),
  );
}

function signatureOf(call: Call, given: Partial<Signature> | undefined): Signature {
  const { login, id } = call.actor;
  const name = given?.name ?? login;
  const email = given?.email ?? `${id}+${login}@users.noreply.github.com`;
  return { name, email, date: given?.date ?? call.world.instant() };
}

function presentTree(call: Call, sha: string, recursive: boolean) {
  const { repository, urls } = call;
  const present = (path: string, entry: TreeEntry) => ({
    path,
    mode: entry.mode,
    type: entry.type,
    sha: entry.sha,
    url: urls.api(repository, `/git/${entry.type}s/${entry.sha}`),
    ...(entry.type === 'blob' ? { size: repository.git.blob(entry.sha)?.length ?? 0 } : {}),
  });
  const walk = (tree: string, prefix: string): unknown[] =>
    (repository.git.tree(tree) ?? []).flatMap((entry) => [
      present(prefix + entry.name, entry),
      ...(recursive && entry.type === 'tree' ? walk(entry.sha, `${prefix}${entry.name}/`) : []),
    ]);
  return { sha, url: urls.api(repository, `/git/trees/${sha}`), tree: walk(sha, ''), truncated: false };
}

export function getTree(call: Call): Answer {
  const asked = param(call, 'tree_sha');
  const { git, refs } = call.repository;
  const named = refs.get(`refs/heads/${asked}`) ?? asked;
  const sha = git.commit(named)?.tree ?? named;
  found(git.tree(sha));
  return ok(presentTree(call, sha, call.query.has('recursive')));
}

type NewEntry = {
  path?: string;
  mode?: string;
  type?: TreeEntry['type'];
  sha?: string | null;
  content?: string;
};

/** Paths may name folders; an entry with `sha: null` removes the path from the base tree. */
export function createTree(call: Call): Answer {
  const { tree, base_tree: base } = call.body as { tree: NewEntry[]; base_tree?: string };
  const { git } = call.repository;
  if (base !== undefined && git.tree(base) === undefined) throw notFound();
  const files =
    base === undefined ? new Map<string, TreeEntry>() : git.filesOf(git.commit(base)?.tree ?? base);
  for (const { path = '', mode = '100644', type = 'blob', sha, content } of tree) {
    if (sha === null) files.delete(path);
    else files.set(path, { mode, type, sha: sha ?? git.addBlob(content ?? ''), name: path });
  }
  const write = (entries: ReadonlyMap<string, TreeEntry>): string => {
    const direct: TreeEntry[] = [];
    const folders = new Map<string, Map<string, TreeEntry>>();
    for (const [path, entry] of entries) {
      const [first = '', ...rest] = path.split('/');
      if (rest.length === 0) direct.push({ ...entry, name: first });
      else
        folders.set(first, (folders.get(first) ?? new Map<string, TreeEntry>()).set(rest.join('/'), entry));
    }
    for (const [name, inner] of folders)
      direct.push({ mode: '040000', type: 'tree', sha: write(inner), name });
    return git.addTree(direct);
  };
  return created(presentTree(call, write(files), false));
}

export function getBlob(call: Call): Answer {
  const { repository, urls } = call;
  const sha = param(call, 'file_sha');
  const content = found(repository.git.blob(sha));
  if (call.accept.includes('raw')) return { status: 200, raw: content };
  return ok({
    sha,
    node_id: nodeId('Blob', sha),
    size: content.length,
    url: urls.api(repository, `/git/blobs/${sha}`),
    content: content.toString('base64'),
    encoding: 'base64',
  });
}

export function createBlob(call: Call): Answer {
  const { content, encoding } = call.body as { content: string; encoding?: string };
  const sha = call.repository.git.addBlob(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
  return created({ sha, url: call.urls.api(call.repository, `/git/blobs/${sha}`) });
}

function presentTag(call: Call, tag: AnnotatedTag) {
  const { repository, urls } = call;
  return {
    node_id: nodeId('Tag', tag.sha),
    tag: tag.tag,
    sha: tag.sha,
    url: urls.api(repository, `/git/tags/${tag.sha}`),
    message: tag.message,
    tagger: tag.tagger,
    object: { ...tag.object, url: urls.api(repository, `/git/${tag.object.type}s/${tag.object.sha}`) },
    verification: unverified,
  };
}

export function getTag(call: Call): Answer {
  return ok(presentTag(call, found(call.repository.git.tag(param(call, 'tag_sha')))));
}

/** Makes the tag object only; a reference must be made for it to be a tag that anyone sees. */
export function createTag(call: Call): Answer {
  const input = call.body as {
    tag: string;
    message: string;
    object: string;
    type: string;
    tagger?: Partial<Signature>;
  };
  const tagger = signatureOf(call, input.tagger);
  const object = { type: input.type, sha: input.object };
  return created(
    presentTag(call, call.repository.git.addTag({ tag: input.tag, message: input.message, object, tagger })),
  );
}
