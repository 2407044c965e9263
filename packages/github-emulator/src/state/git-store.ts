import { createHash } from 'node:crypto';

export type Signature = { readonly name: string; readonly email: string; readonly date: string };

export type GitCommit = {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
};

export type TreeEntry = {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly name: string;
};

export type AnnotatedTag = {
  readonly sha: string;
  readonly tag: string;
  readonly message: string;
  readonly object: { readonly type: string; readonly sha: string };
  readonly tagger: Signature;
};

/** Objects that are not in memory yet, for example those of a repository on disk. */
export type GitBacking = {
  readonly commit: (sha: string) => GitCommit | undefined;
  readonly tree: (sha: string) => readonly TreeEntry[] | undefined;
  readonly blob: (sha: string) => Buffer | undefined;
};

function gitObjectId(type: string, content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}

/** Commits, trees, blobs and annotated tags under the names that git itself would give them. */
export class GitStore {
  readonly #commits = new Map<string, GitCommit>();
  readonly #trees = new Map<string, readonly TreeEntry[]>();
  readonly #blobs = new Map<string, Buffer>();
  readonly #tags = new Map<string, AnnotatedTag>();
  readonly #backings: GitBacking[] = [];

  addBacking(backing: GitBacking): void {
    this.#backings.push(backing);
  }

  addBlob(content: Buffer | string): string {
    const bytes = Buffer.from(content);
    const sha = gitObjectId('blob', bytes);
    this.#blobs.set(sha, bytes);
    return sha;
  }

  addTree(entries: readonly TreeEntry[]): string {
    const key = (entry: TreeEntry): string => (entry.type === 'tree' ? `${entry.name}/` : entry.name);
    const sorted = [...entries].sort((a, b) => Buffer.compare(Buffer.from(key(a)), Buffer.from(key(b))));
    const content = Buffer.concat(
      sorted.map((entry) =>
        Buffer.concat([
          Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.name}\0`),
          Buffer.from(entry.sha, 'hex'),
        ]),
      ),
    );
    const sha = gitObjectId('tree', content);
    this.#trees.set(sha, sorted);
    return sha;
  }

  /** Adds the trees for whole paths, for example `{ 'src/a.ts': '...' }`, and returns the root's id. */
  addFiles(files: Readonly<Record<string, string | Buffer>>): string {
    const folders = new Map<string, Record<string, string | Buffer>>();
    const entries: TreeEntry[] = [];
    for (const [path, content] of Object.entries(files)) {
      const slash = path.indexOf('/');
      if (slash < 0) {
        entries.push({ mode: '100644', type: 'blob', sha: this.addBlob(content), name: path });
        continue;
      }
      const folder = path.slice(0, slash);
      const inner = folders.get(folder) ?? {};
      inner[path.slice(slash + 1)] = content;
      folders.set(folder, inner);
    }
    for (const [name, inner] of folders)
      entries.push({ mode: '040000', type: 'tree', sha: this.addFiles(inner), name });
    return this.addTree(entries);
  }

  /** Without `sha`, the commit gets the id that git would compute. */
  addCommit(commit: Omit<GitCommit, 'sha'> & { readonly sha?: string }): GitCommit {
    const sha = commit.sha ?? gitObjectId('commit', commitContent(commit));
    const stored = { ...commit, sha };
    this.#commits.set(sha, stored);
    return stored;
  }

  addTag(tag: Omit<AnnotatedTag, 'sha'>): AnnotatedTag {
    const { object, tagger } = tag;
    const content = `object ${object.sha}\ntype ${object.type}\ntag ${tag.tag}\ntagger ${signature(tagger)}\n\n${tag.message}`;
    const stored = { ...tag, sha: gitObjectId('tag', Buffer.from(content)) };
    this.#tags.set(stored.sha, stored);
    return stored;
  }

  putTag(tag: AnnotatedTag): void {
    this.#tags.set(tag.sha, tag);
  }

  commit(sha: string): GitCommit | undefined {
    return this.#find(this.#commits, sha, (backing) => backing.commit(sha));
  }

  tree(sha: string): readonly TreeEntry[] | undefined {
    return this.#find(this.#trees, sha, (backing) => backing.tree(sha));
  }

  blob(sha: string): Buffer | undefined {
    return this.#find(this.#blobs, sha, (backing) => backing.blob(sha));
  }

  tag(sha: string): AnnotatedTag | undefined {
    return this.#tags.get(sha);
  }

  /** Commits whose id begins with these hex digits, among those in memory. */
  abbreviated(prefix: string): readonly GitCommit[] {
    return [...this.#commits.values()].filter((commit) => commit.sha.startsWith(prefix));
  }

  /** Every file below a tree: path to entry. */
  filesOf(treeSha: string, prefix = '', into = new Map<string, TreeEntry>()): Map<string, TreeEntry> {
    for (const entry of this.tree(treeSha) ?? []) {
      const path = prefix + entry.name;
      if (entry.type === 'tree') this.filesOf(entry.sha, `${path}/`, into);
      else into.set(path, entry);
    }
    return into;
  }

  entryAt(treeSha: string, path: string): TreeEntry | undefined {
    let found: TreeEntry | undefined = { mode: '040000', type: 'tree', sha: treeSha, name: '' };
    for (const step of path.split('/').filter((part) => part !== '')) {
      const entries: readonly TreeEntry[] = found.type === 'tree' ? (this.tree(found.sha) ?? []) : [];
      found = entries.find((entry) => entry.name === step);
      if (found === undefined) return undefined;
    }
    return found;
  }

  #find<T>(map: Map<string, T>, sha: string, ask: (backing: GitBacking) => T | undefined): T | undefined {
    const known = map.get(sha);
    if (known !== undefined) return known;
    for (const backing of this.#backings) {
      const found = ask(backing);
      if (found === undefined) continue;
      map.set(sha, found);
      return found;
    }
    return undefined;
  }
}

function signature(person: Signature): string {
  return `${person.name} <${person.email}> ${Math.floor(Date.parse(person.date) / 1000)} +0000`;
}

function commitContent(commit: Omit<GitCommit, 'sha'>): Buffer {
  return Buffer.from(
    [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${signature(commit.author)}`,
      `committer ${signature(commit.committer)}`,
      '',
      commit.message,
    ].join('\n'),
  );
}
