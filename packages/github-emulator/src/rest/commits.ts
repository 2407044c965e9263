import { type Answer, GitHubError, notFound, ok } from '../server/answer.ts';
import { type Call, found, param } from '../server/call.ts';
import { links, page, perPageOf } from '../server/pagination.ts';
import { type Urls, nodeId } from '../server/urls.ts';
import { type FileChange, diffTrees } from '../state/diff.ts';
import type { GitCommit, Signature } from '../state/git-store.ts';
import { log, mergeBase, reachable } from '../state/history.ts';
import { resolveCommit } from '../state/refs.ts';
import type { Account, Repository } from '../state/types.ts';
import type { World } from '../state/world.ts';
import { presentAccount } from './accounts.ts';

/** Compare shows at most this many commits a page, whatever `per_page` asks for above it. */
const compareCommits = 250;
const mostFiles = 300;

/** The account behind a signature: by a `NUMBER+login@users.noreply.github.com` address or by its local part. */
export function accountBehind(world: World, person: Signature): Account | undefined {
  const local = person.email.split('@')[0] ?? '';
  return world.findAccount(local.replace(/^\d+\+/, '')) ?? world.findAccount(person.name);
}

/** GitHub's `commit`, without files. */
export function presentCommit(world: World, urls: Urls, repository: Repository, commit: GitCommit) {
  const author = accountBehind(world, commit.author);
  const committer = accountBehind(world, commit.committer);
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: urls.api(repository, `/git/trees/${commit.tree}`) },
      url: urls.api(repository, `/git/commits/${commit.sha}`),
      comment_count: 0,
      verification: unverified,
    },
    url: urls.api(repository, `/commits/${commit.sha}`),
    html_url: urls.html(repository, `/commit/${commit.sha}`),
    comments_url: urls.api(repository, `/commits/${commit.sha}/comments`),
    author: author === undefined ? null : presentAccount(urls, author),
    committer: committer === undefined ? null : presentAccount(urls, committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: urls.api(repository, `/commits/${sha}`),
      html_url: urls.html(repository, `/commit/${sha}`),
    })),
  };
}

export const unverified = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
} as const;

/** GitHub's `simple-commit`, as runs and suites carry it. */
export function presentSimpleCommit(commit: GitCommit) {
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.committer.date,
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  };
}

export function presentFile(urls: Urls, repository: Repository, sha: string, file: FileChange) {
  const path = file.filename.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: urls.html(repository, `/blob/${sha}/${path}`),
    raw_url: urls.html(repository, `/raw/${sha}/${path}`),
    contents_url: urls.api(repository, `/contents/${path}?ref=${sha}`),
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousFilename === undefined ? {} : { previous_filename: file.previousFilename }),
  };
}

/** The commit that a `{ref}` in the path names. Throws GitHub's 422 for an unknown one. */
export function commitOf(call: Call, name = param(call, 'ref')): GitCommit {
  const commit = resolveCommit(call.repository, name);
  if (commit === undefined) throw new GitHubError(422, `No commit found for SHA: ${name}`);
  return commit;
}

export function getCommit(call: Call): Answer {
  const { repository, urls } = call;
  const commit = commitOf(call);
  if (call.accept.includes('vnd.github.sha')) return { status: 200, raw: Buffer.from(commit.sha) };
  const parent = commit.parents[0];
  const files = diffTrees(
    repository.git,
    parent === undefined ? undefined : repository.git.commit(parent)?.tree,
    commit.tree,
  );
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return ok({
    ...presentCommit(call.world, urls, repository, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: files.slice(0, mostFiles).map((file) => presentFile(urls, repository, commit.sha, file)),
  });
}

export function listCommits(call: Call): Answer {
  const { repository, query } = call;
  if (repository.refs.size === 0) throw new GitHubError(409, 'Git Repository is empty.');
  const start = resolveCommit(repository, query.get('sha') ?? repository.defaultBranch);
  if (start === undefined) throw notFound();
  const path = query.get('path');
  const since = query.get('since');
  const until = query.get('until');
  const author = query.get('author');
  const commits = log(repository.git, [start.sha]).filter((commit) => {
    const when = Date.parse(commit.committer.date);
    if (since !== null && when < Date.parse(since)) return false;
    if (until !== null && when > Date.parse(until)) return false;
    if (author !== null && !isBy(call, commit, author)) return false;
    return path === null || touches(repository, commit, path);
  });
  return page(call, commits, (commit) => presentCommit(call.world, call.urls, repository, commit));
}

function isBy(call: Call, commit: GitCommit, author: string): boolean {
  return commit.author.email === author || accountBehind(call.world, commit.author)?.login === author;
}

function touches(repository: Repository, commit: GitCommit, path: string): boolean {
  const { git } = repository;
  const here = git.entryAt(commit.tree, path)?.sha;
  const before = commit.parents.map((sha) => git.entryAt(git.commit(sha)?.tree ?? '', path)?.sha);
  return before.length === 0 ? here !== undefined : before.every((sha) => sha !== here);
}

/** `base...head`: what head has and base has not, oldest first, with files on the first page only. */
export function compareCommitRange(call: Call): Answer {
  const { repository, urls, world } = call;
  const [baseName, headName] = [param(call, 'base'), param(call, 'head')];
  const base = resolveCommit(repository, baseName.split(':').at(-1) ?? '');
  const head = resolveCommit(repository, headName.split(':').at(-1) ?? '');
  if (base === undefined || head === undefined) throw notFound();
  const fork = mergeBase(repository.git, base.sha, head.sha);
  if (fork === undefined)
    throw new GitHubError(404, `No common ancestor between ${baseName} and ${headName}.`);
  const ahead = log(repository.git, [head.sha], reachable(repository.git, [base.sha])).reverse();
  const behind = log(repository.git, [base.sha], reachable(repository.git, [head.sha])).length;
  const paged = call.query.has('per_page') || call.query.has('page');
  const perPage = paged ? perPageOf(call, 100) : compareCommits;
  const number = Math.max(1, Number(call.query.get('page') ?? '1'));
  const forkCommit = found(repository.git.commit(fork));
  const present = (commit: GitCommit) => presentCommit(world, urls, repository, commit);
  const files =
    number === 1
      ? diffTrees(repository.git, forkCommit.tree, head.tree)
          .slice(0, mostFiles)
          .map((file) => presentFile(urls, repository, head.sha, file))
      : undefined;
  const path = `/compare/${encodeURIComponent(baseName)}...${encodeURIComponent(headName)}`;
  const link =
    paged || ahead.length > perPage ? links(call.url, number, Math.ceil(ahead.length / perPage)) : '';
  return ok(
    {
      url: urls.api(repository, path),
      html_url: urls.html(repository, path),
      permalink_url: urls.html(repository, `/compare/${base.sha}...${head.sha}`),
      diff_url: urls.html(repository, `${path}.diff`),
      patch_url: urls.html(repository, `${path}.patch`),
      base_commit: present(base),
      merge_base_commit: present(forkCommit),
      status: relation(ahead.length, behind),
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: ahead.slice((number - 1) * perPage, number * perPage).map(present),
      ...(files === undefined ? {} : { files }),
    },
    link === '' ? {} : { link },
  );
}

function relation(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
