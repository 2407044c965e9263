import { nodeId } from '../server/urls.ts';
import type { AnnotatedTag, GitCommit, Signature, TreeEntry } from '../state/git-store.ts';
import { diffTrees } from '../state/diff.ts';
import { log } from '../state/history.ts';
import { resolveCommit } from '../state/refs.ts';
import { associatedPulls } from '../state/associations.ts';
import { accountBehind } from '../rest/commits.ts';
import { latestStatuses } from '../rest/statuses.ts';
import { type Order, connection, ordered } from './connection.ts';
import type { PageArguments } from './page.ts';
import { type RepositoryScope, need } from './scope.ts';

/** What an expression names: a commit, or with `REF:PATH` a file or folder at it. */
export function objectNamed(
  scope: RepositoryScope,
  { oid, expression }: { oid?: string; expression?: string },
): object | null {
  need(scope, 'contents:read');
  const { git } = scope.repository;
  if (typeof oid === 'string') return objectSource(scope, oid);
  const [revision = '', path] = (expression ?? '').split(/:(.*)/s);
  const commit =
    resolveCommit(scope.repository, revision.replace(/^refs\/(heads|tags)\//, '')) ??
    resolveCommit(scope.repository, revision);
  if (commit === undefined) return path === undefined ? objectSource(scope, revision) : null;
  if (path === undefined) return commitSource(scope, commit);
  const entry = git.entryAt(commit.tree, path);
  return entry === undefined ? null : objectSource(scope, entry.sha);
}

export function objectSource(scope: RepositoryScope, sha: string): object | null {
  const { git } = scope.repository;
  const commit = git.commit(sha);
  if (commit !== undefined) return commitSource(scope, commit);
  const tag = git.tag(sha);
  if (tag !== undefined) return tagSource(scope, tag);
  const tree = git.tree(sha);
  if (tree !== undefined) return treeSource(scope, sha, tree);
  const blob = git.blob(sha);
  return blob === undefined ? null : blobSource(scope, sha, blob);
}

function gitObject(scope: RepositoryScope, type: string, oid: string): object {
  const path = `/commit/${oid}`;
  return {
    __typename: type,
    id: nodeId(type, `${scope.repository.id}:${oid}`),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitUrl: scope.urls.html(scope.repository, path),
    repository: () => scope.sources.repository(scope),
  };
}

function gitActor(scope: RepositoryScope, person: Signature): object {
  return {
    name: person.name,
    email: person.email,
    date: person.date,
    user: () => {
      const account = accountBehind(scope.world, person);
      return account?.type === 'User' ? scope.sources.actor(scope, account) : null;
    },
  };
}

function commitSource(scope: RepositoryScope, commit: GitCommit): object {
  const { repository } = scope;
  const [headline = '', ...rest] = commit.message.split('\n');
  const url = scope.urls.html(repository, `/commit/${commit.sha}`);
  return {
    ...gitObject(scope, 'Commit', commit.sha),
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    url,
    authoredDate: commit.author.date,
    committedDate: commit.committer.date,
    author: () => gitActor(scope, commit.author),
    committer: () => gitActor(scope, commit.committer),
    authors: (page: PageArguments) => connection(authorsOf(commit), page, (each) => gitActor(scope, each)),
    parents: (page: PageArguments) => connection(commit.parents, page, (sha) => objectSource(scope, sha)),
    tree: () => objectSource(scope, commit.tree),
    history: (args: HistoryArguments) => historyOf(scope, commit, args),
    ...changes(scope, commit),
    ...judgements(scope, commit),
  };
}

/** The author and whoever a `Co-authored-by` trailer names. */
function authorsOf(commit: GitCommit): Signature[] {
  const trailers = [...commit.message.matchAll(/^co-authored-by:\s*(.+?)\s*<([^>]+)>\s*$/gim)];
  return [
    commit.author,
    ...trailers.map(([, name = '', email = '']) => ({ name, email, date: commit.author.date })),
  ];
}

function changes({ repository }: RepositoryScope, commit: GitCommit): object {
  const files = () => {
    const parent = commit.parents[0];
    return diffTrees(
      repository.git,
      parent === undefined ? undefined : repository.git.commit(parent)?.tree,
      commit.tree,
    );
  };
  return {
    additions: () => files().reduce((sum, file) => sum + file.additions, 0),
    deletions: () => files().reduce((sum, file) => sum + file.deletions, 0),
    changedFilesIfAvailable: () => files().length,
  };
}

/** What others say of a commit. */
function judgements(scope: RepositoryScope, commit: GitCommit): object {
  const { repository, world } = scope;
  return {
    checkSuites: (args: PageArguments & { filterBy?: { appId?: number; checkName?: string } }) => {
      need(scope, 'checks:read');
      return scope.sources.checkSuites(scope, commit.sha, args);
    },
    status: () => {
      need(scope, 'statuses:read');
      const statuses = latestStatuses(repository, commit.sha);
      return statuses.length === 0 ? null : scope.sources.status(scope, commit, statuses);
    },
    statusCheckRollup: () => {
      need(scope, 'checks:read');
      need(scope, 'statuses:read');
      return scope.sources.rollup(scope, commit);
    },
    associatedPullRequests: (args: PageArguments & { orderBy?: Order }) => {
      need(scope, 'pull_requests:read');
      const pulls = associatedPulls(world, repository, commit.sha);
      const sorted = ordered(
        pulls,
        args.orderBy,
        (pull, field) => (field === 'UPDATED_AT' ? pull.updatedAt : pull.createdAt),
        (pull) => pull.number,
      );
      return connection(sorted, args, (pull) => scope.sources.pull(scope, pull));
    },
  };
}

type HistoryArguments = PageArguments & {
  path?: string | null;
  since?: string | null;
  until?: string | null;
};

function historyOf(scope: RepositoryScope, commit: GitCommit, args: HistoryArguments): object {
  const { git } = scope.repository;
  const { path, since, until } = args;
  const at = (sha: string | undefined): string | undefined =>
    sha === undefined || typeof path !== 'string'
      ? undefined
      : git.entryAt(git.commit(sha)?.tree ?? '', path)?.sha;
  const shown = log(git, [commit.sha])
    .filter((each) => typeof since !== 'string' || Date.parse(each.committer.date) >= Date.parse(since))
    .filter((each) => typeof until !== 'string' || Date.parse(each.committer.date) <= Date.parse(until))
    .filter((each) => typeof path !== 'string' || at(each.sha) !== at(each.parents[0]));
  return connection(shown, args, (each) => commitSource(scope, each));
}

function tagSource(scope: RepositoryScope, tag: AnnotatedTag): object {
  return {
    ...gitObject(scope, 'Tag', tag.sha),
    name: tag.tag,
    message: tag.message,
    tagger: () => gitActor(scope, tag.tagger),
    target: () => objectSource(scope, tag.object.sha),
  };
}

function treeSource(scope: RepositoryScope, sha: string, entries: readonly TreeEntry[]): object {
  return {
    ...gitObject(scope, 'Tree', sha),
    entries: () =>
      entries.map((entry) => ({
        name: entry.name,
        path: entry.name,
        mode: parseInt(entry.mode, 8),
        type: entry.type,
        oid: entry.sha,
        object: () => objectSource(scope, entry.sha),
      })),
  };
}

/** GitHub cuts a text off here. */
const mostTextBytes = 512 * 1024;

function blobSource(scope: RepositoryScope, sha: string, content: Buffer): object {
  const isBinary = content.includes(0);
  return {
    ...gitObject(scope, 'Blob', sha),
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > mostTextBytes,
    text: isBinary ? null : content.subarray(0, mostTextBytes).toString('utf8'),
  };
}
