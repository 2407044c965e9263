import { known } from '@release-actions/evidence';
import type { Reading } from '@release-actions/evidence';
import { Fields, IncompleteAnswer, MalformedAnswer, oneOf, rowsOf } from '../decode.ts';
import { both, decoded, readOne, readPages, unknownFrom } from '../reads.ts';
import type {
  BranchHead,
  ChangedFile,
  Commit,
  CommitPerson,
  Comparison,
  FileContent,
  GitRef,
  RateLimit,
  Repository,
  ResolvedRef,
} from '../records/code.ts';
import type { Answer, Call, Transport } from '../transport.ts';
import type { RepositoryReads } from '../types.ts';
import { rulesOf } from './rules.ts';

const comparisonStates = ['ahead', 'behind', 'diverged', 'identical'] as const;

const fullSha = /^[0-9a-f]{40}([0-9a-f]{24})?$/u;

function personOf(commit: Fields, row: Fields, role: 'author' | 'committer'): CommitPerson {
  const person = commit.objectOrNull(role);
  return {
    name: person?.textOrNull('name') ?? '',
    email: person?.textOrNull('email') ?? '',
    at: person?.textOrNull('date') ?? '',
    login: row.objectOrNull(role)?.textOrNull('login') ?? null,
  };
}

/** REST's commit, as in `GET …/commits/{ref}` and in comparisons. */
function commitOf(row: Fields): Commit {
  const commit = row.object('commit');
  return {
    sha: row.text('sha'),
    parents: row.list('parents', (parent) => parent.text('sha')),
    message: commit.text('message'),
    author: personOf(commit, row, 'author'),
    committer: personOf(commit, row, 'committer'),
    url: row.textOrNull('html_url') ?? '',
  };
}

/** REST's diff entry, as in comparisons and pull requests. */
export const changedFileOf = (row: Fields): ChangedFile => ({
  path: row.text('filename'),
  previousPath: row.textOrNull('previous_filename'),
  status: row.text('status'),
  additions: row.number('additions'),
  deletions: row.number('deletions'),
  patch: row.textOrNull('patch'),
});

export const gitRefOf = (row: Fields): GitRef => {
  const object = row.object('object');
  return { name: row.text('ref'), sha: object.text('sha'), objectType: object.text('type') };
};

const repositoryOf = (row: Fields): Repository => ({
  owner: row.object('owner').text('login'),
  name: row.text('name'),
  defaultBranch: row.text('default_branch'),
  private: row.flag('private'),
  archived: row.flagOrNull('archived') ?? false,
  ownerType: row.object('owner').textOrNull('type') ?? 'User',
  nodeId: row.text('node_id'),
  url: row.textOrNull('html_url') ?? '',
});

const readCommit = (transport: Transport, ref: string): Promise<Reading<Commit>> =>
  readOne(transport, { endpoint: 'GET /repos/{owner}/{repo}/commits/{ref}', parameters: { ref } }, commitOf);

async function readComparison(
  transport: Transport,
  base: string,
  head: string,
): Promise<Reading<Comparison>> {
  const call: Call = {
    endpoint: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    parameters: { basehead: `${base}...${head}`, per_page: 100 },
  };
  const first = await transport.send(call);
  if (!first.ok) return unknownFrom(transport, call, first.failure);
  const total = new Fields(first.data, 'answer').numberOrNull('total_commits') ?? 0;
  const pages = Array.from({ length: Math.max(0, Math.ceil(total / 100) - 1) }, (_, index) => index + 2);
  const rest = await Promise.all(
    pages.map((page) => transport.send({ ...call, parameters: { ...call.parameters, page } })),
  );
  for (const answer of rest) if (!answer.ok) return unknownFrom(transport, call, answer.failure);
  const answers = [first, ...(rest as Answer[])];
  const proof = { endpoint: call.endpoint, pages: answers.length, total, at: first.at };
  return decoded(transport, call, proof, () => comparisonOf(answers));
}

function comparisonOf(answers: readonly Answer[]): Comparison {
  const parts = answers.map((answer) => new Fields(answer.data, 'answer'));
  const [first] = parts as [Fields];
  const commits = parts.flatMap((part) => part.list('commits', commitOf));
  const total = first.number('total_commits');
  if (commits.length !== total)
    throw new IncompleteAnswer(`GitHub counts ${total} commits, but gave ${commits.length}`);
  const files = first.listOrNull('files', changedFileOf) ?? [];
  return {
    status: oneOf(first, 'status', comparisonStates),
    aheadBy: first.number('ahead_by'),
    behindBy: first.number('behind_by'),
    mergeBase: first.object('merge_base_commit').text('sha'),
    baseCommittedAt: commitOf(first.object('base_commit')).committer.at,
    commits,
    files,
    filesComplete: files.length < 300,
  };
}

async function isAncestor(
  transport: Transport,
  ancestor: string,
  descendant: string,
): Promise<Reading<boolean>> {
  return readOne(
    transport,
    {
      endpoint: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      parameters: { basehead: `${ancestor}...${descendant}`, per_page: 1 },
    },
    (row) => {
      const status = oneOf(row, 'status', comparisonStates);
      return status === 'ahead' || status === 'identical';
    },
  );
}

/** The commit behind an annotated tag object; tags of tags are followed. */
async function peel(transport: Transport, ref: GitRef): Promise<Reading<ResolvedRef>> {
  let sha = ref.sha;
  for (let depth = 0; depth < 5; depth += 1) {
    const target = await readOne(
      transport,
      { endpoint: 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}', parameters: { tag_sha: sha } },
      (row) => ({ sha: row.object('object').text('sha'), type: row.object('object').text('type') }),
    );
    if (!target.known) return target;
    if (target.value.type === 'commit')
      return known({ name: ref.name, commit: target.value.sha, tagObject: ref.sha }, target.proof);
    sha = target.value.sha;
  }
  const call: Call = {
    endpoint: 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}',
    parameters: { tag_sha: sha },
  };
  return decoded(transport, call, { endpoint: call.endpoint, pages: 1, at: '' }, () => {
    throw new MalformedAnswer(`${ref.name} is a tag of a tag, more than five deep`);
  });
}

const refCall = (name: string): Call => ({
  endpoint: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
  parameters: { ref: name.replace(/^refs\//u, '') },
});

/** One ref by its full name. */
export const readRef = (transport: Transport, name: string): Promise<Reading<GitRef>> =>
  readOne(transport, refCall(name), gitRefOf);

async function resolve(transport: Transport, ref: string): Promise<Reading<ResolvedRef>> {
  if (!fullSha.test(ref)) {
    const call = refCall(ref.startsWith('refs/') ? ref : `tags/${ref}`);
    const answer = await transport.send(call);
    if (answer.ok) return resolveFound(transport, call, answer);
    if (ref.startsWith('refs/') || answer.failure.reason !== 'absent-or-hidden')
      return unknownFrom(transport, call, answer.failure);
  }
  const commit = await readCommit(transport, ref);
  return commit.known
    ? known({ name: ref, commit: commit.value.sha, tagObject: null }, commit.proof)
    : commit;
}

async function resolveFound(transport: Transport, call: Call, answer: Answer): Promise<Reading<ResolvedRef>> {
  const proof = { endpoint: call.endpoint, pages: 1, at: answer.at };
  const found = decoded(transport, call, proof, () => gitRefOf(new Fields(answer.data, 'answer')));
  if (!found.known) return found;
  return found.value.objectType === 'tag'
    ? peel(transport, found.value)
    : known({ name: found.value.name, commit: found.value.sha, tagObject: null }, proof);
}

const contentsCall = (path: string, commit: string): Call => ({
  endpoint: 'GET /repos/{owner}/{repo}/contents/{path}',
  parameters: { path, ref: commit },
});

async function readFileAt(transport: Transport, path: string, commit: string): Promise<Reading<FileContent>> {
  const call = contentsCall(path, commit);
  const found = await readOne(transport, call, (row) => {
    if (row.text('type') !== 'file')
      throw new MalformedAnswer(`${path} is a ${row.text('type')}, not a file`);
    const text =
      row.textOrNull('encoding') === 'base64'
        ? Buffer.from(row.text('content'), 'base64').toString('utf8')
        : null;
    return { path, text, blob: row.text('sha'), commit };
  });
  if (!found.known) return found;
  if (found.value.text !== null) return known({ ...found.value, text: found.value.text }, found.proof);
  // Above 1 MB GitHub leaves the content out and gives it only raw.
  const raw = await transport.send({
    ...call,
    raw: true,
    headers: { accept: 'application/vnd.github.raw+json' },
  });
  if (!raw.ok) return unknownFrom(transport, call, raw.failure);
  return known({ ...found.value, text: (raw.data as Buffer).toString('utf8') }, found.proof);
}

async function readFile(transport: Transport, path: string, ref: string): Promise<Reading<FileContent>> {
  if (fullSha.test(ref)) return readFileAt(transport, path, ref);
  const commit = await readCommit(transport, ref);
  return commit.known ? readFileAt(transport, path, commit.value.sha) : commit;
}

async function readFolder(
  transport: Transport,
  path: string,
  ref: string,
): Promise<Reading<readonly string[]>> {
  const call = contentsCall(path, ref);
  const answer = await transport.send(call);
  if (!answer.ok) return unknownFrom(transport, call, answer.failure);
  return decoded(transport, call, { endpoint: call.endpoint, pages: 1, at: answer.at }, () =>
    rowsOf(answer.data, path).map((row) =>
      row.text('type') === 'dir' ? `${row.text('name')}/` : row.text('name'),
    ),
  );
}

async function defaultBranchHead(transport: Transport): Promise<Reading<BranchHead>> {
  const [repository, commit] = await Promise.all([
    readOne(transport, { endpoint: 'GET /repos/{owner}/{repo}' }, repositoryOf),
    readCommit(transport, 'HEAD'),
  ]);
  return both(repository, commit, ({ defaultBranch }, { sha }) => ({ branch: defaultBranch, sha }));
}

const readRateLimit = (transport: Transport): Promise<Reading<RateLimit>> =>
  readOne(transport, { endpoint: 'GET /rate_limit' }, (row) => {
    const core = row.object('resources').object('core');
    const resetsAt = new Date(core.number('reset') * 1000).toISOString();
    return { limit: core.number('limit'), remaining: core.number('remaining'), resetsAt };
  });

export const repositoryReads = (transport: Transport): RepositoryReads => ({
  read: () => readOne(transport, { endpoint: 'GET /repos/{owner}/{repo}' }, repositoryOf),
  defaultBranchHead: () => defaultBranchHead(transport),
  commit: (ref) => readCommit(transport, ref),
  compare: (base, head) => readComparison(transport, base, head),
  isAncestor: (ancestor, descendant) => isAncestor(transport, ancestor, descendant),
  resolve: (ref) => resolve(transport, ref),
  matchingRefs: (prefix) =>
    readPages(transport, {
      endpoint: 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
      parameters: { ref: prefix.replace(/^refs\//u, '') },
      decode: gitRefOf,
      whole: true,
    }),
  file: (path, ref) => readFile(transport, path, ref),
  fileOnDefaultBranch: (path) => readFile(transport, path, 'HEAD'),
  folder: (path, ref) => readFolder(transport, path, ref),
  branchRules: (branch) => rulesOf(transport, branch),
  rateLimit: () => readRateLimit(transport),
});
