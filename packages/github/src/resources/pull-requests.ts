import { known } from '@release-actions/evidence';
import type { Reading } from '@release-actions/evidence';
import { MalformedAnswer, oneOf, word } from '../decode.ts';
import type { Fields } from '../decode.ts';
import { askGraph, graphPart, inRepository, literal, wholeConnection } from '../graph.ts';
import type { GraphAnswer, GraphCall } from '../graph.ts';
import { readPages, unknownFrom } from '../reads.ts';
import type {
  CommitPullRequests,
  LinkedIssue,
  LinkedPullRequest,
  NumberedItem,
  PullRequest,
} from '../records/issues.ts';
import type { Transport } from '../transport.ts';
import type { PullRequests } from '../types.ts';
import { actorOrNull, actorSelection } from './common.ts';
import { changedFileOf } from './repository.ts';

const numbersPerQuery = 100;
/** Fewer, since each commit may bring ten pull requests: GitHub refuses queries of more than 500,000 nodes. */
const commitsPerQuery = 25;

const labelsOf = (node: Fields): readonly string[] =>
  node.has('labels') ? wholeConnection(node.object('labels'), (label) => label.text('name')) : [];

const milestoneOf = (node: Fields): PullRequest['milestone'] => {
  const milestone = node.objectOrNull('milestone');
  return milestone === null ? null : { number: milestone.number('number'), title: milestone.text('title') };
};

/** Of an issue's selection: the pull requests that close it. More of them than these make the issue unreadable. */
export const linkedPullsSelection = `closedByPullRequestsReferences(first: 10) { totalCount nodes {
  number state mergedAt mergeCommit { oid } repository { nameWithOwner } } }`;

export const linkedPullsOf = (issue: Fields): readonly LinkedPullRequest[] =>
  wholeConnection(issue.object('closedByPullRequestsReferences'), (node) => ({
    number: node.number('number'),
    state: oneOf(node, 'state', ['open', 'closed', 'merged']),
    mergeCommit: node.objectOrNull('mergeCommit')?.text('oid') ?? null,
    mergedAt: node.textOrNull('mergedAt'),
    repository: node.object('repository').text('nameWithOwner'),
  }));

export const linkedIssueOf = (node: Fields): LinkedIssue => {
  const reason = node.textOrNull('stateReason');
  return {
    number: node.number('number'),
    title: node.text('title'),
    body: node.text('body'),
    state: oneOf(node, 'issueState', ['open', 'closed']),
    stateReason: reason === null ? null : word(reason),
    labels: labelsOf(node),
    repository: node.object('repository').text('nameWithOwner'),
    pullRequests: linkedPullsOf(node),
    url: node.text('url'),
  };
};

export const pullRequestOf = (node: Fields): PullRequest => ({
  number: node.number('number'),
  title: node.text('title'),
  body: node.text('body'),
  state: oneOf(node, 'state', ['open', 'closed', 'merged']),
  draft: node.flag('isDraft'),
  author: actorOrNull(node.objectOrNull('author')),
  labels: labelsOf(node),
  base: node.text('baseRefName'),
  head: node.text('headRefName'),
  headSha: node.text('headRefOid'),
  fromFork: node.flag('isCrossRepository'),
  mergeCommit: node.objectOrNull('mergeCommit')?.text('oid') ?? null,
  mergedAt: node.textOrNull('mergedAt'),
  mergedBy: actorOrNull(node.objectOrNull('mergedBy'))?.login ?? null,
  milestone: milestoneOf(node),
  closes: node.has('closingIssuesReferences')
    ? wholeConnection(node.object('closingIssuesReferences'), linkedIssueOf)
    : [],
  url: node.text('url'),
});

const issueFields = `number title body issueState: state stateReason url repository { nameWithOwner }
  labels(first: 50) { totalCount nodes { name } } ${linkedPullsSelection}`;

const pullRequestFields = `number title body state isDraft baseRefName headRefName headRefOid isCrossRepository
  mergedAt url author ${actorSelection} mergeCommit { oid } mergedBy ${actorSelection}
  milestone { number title } labels(first: 50) { totalCount nodes { name } }
  closingIssuesReferences(first: 25) { totalCount nodes { ${issueFields} } }`;

/** Each stands beside a query that uses it: GitHub refuses one that nobody uses. */
export const issueFragment = `fragment IssueItem on Issue { ${issueFields} }`;
export const pullRequestFragment = `fragment PullRequestItem on PullRequest { ${pullRequestFields} }`;

/** What documents with items need beside them: a hundred aliases would repeat it a hundred times. */
export const itemFragments = `${issueFragment} ${pullRequestFragment}`;

const itemsCall: GraphCall = { endpoint: 'GRAPHQL issues and pull requests', attempts: 1 };

/** One alias for each number. */
export const itemsSelection = (numbers: readonly number[]): string =>
  numbers
    .map(
      (number) => `i${number}: issueOrPullRequest(number: ${literal(number)}) { __typename
        ...IssueItem ...PullRequestItem }`,
    )
    .join('\n');

const itemOf = (number: number, node: Fields): NumberedItem =>
  node.text('__typename') === 'PullRequest'
    ? { kind: 'pull-request', number, pullRequest: pullRequestOf(node) }
    : { kind: 'issue', number, issue: linkedIssueOf(node) };

/** What each number is. "Could not resolve" is absence where other numbers of the same query were given. */
export async function itemsIn(
  transport: Transport,
  answer: GraphAnswer,
  numbers: readonly number[],
): Promise<Reading<readonly NumberedItem[]>> {
  const items: NumberedItem[] = [];
  for (const number of numbers) {
    const item = await graphPart(transport, itemsCall, answer, ['repository', `i${number}`], (node) =>
      itemOf(number, node),
    );
    if (item.known) items.push(item.value);
    else if (isAbsent(answer, number)) items.push({ kind: 'absent', number });
    else return item;
  }
  return known(items, { endpoint: itemsCall.endpoint, pages: 1, total: items.length, at: answer.at });
}

const isAbsent = ({ errors }: GraphAnswer, number: number): boolean =>
  errors.some(
    ({ type, message, path }) =>
      type === 'NOT_FOUND' && path?.at(-1) === `i${number}` && message.startsWith('Could not resolve'),
  );

/**
 * Heavy queries at once. More of them take GitHub longer than 10 s each, are cut, and have to be asked again; and it
 * grants 60 s of its time for 60 s of ours.
 */
const chunksAtOnce = 4;

/** Asks for `keys` in chunks; a chunk that GitHub cuts off is asked again in halves. */
async function inChunks<K, T>(
  keys: readonly K[],
  size: number,
  ask: (chunk: readonly K[]) => Promise<Reading<readonly T[]>>,
): Promise<Reading<readonly T[]> | null> {
  const chunks = Array.from({ length: Math.ceil(keys.length / size) }, (_, index) =>
    keys.slice(index * size, (index + 1) * size),
  );
  const readings: Reading<readonly T[]>[] = [];
  const waiting = chunks.entries();
  const askOn = async (): Promise<void> => {
    for (const [index, chunk] of waiting) readings[index] = await halving(chunk, ask);
  };
  await Promise.all(Array.from({ length: chunksAtOnce }, askOn));
  const rows: T[] = [];
  let pages = 0;
  for (const reading of readings) {
    if (!reading.known) return reading;
    rows.push(...reading.value);
    pages += reading.proof.pages;
  }
  const proof = readings.at(-1);
  return proof?.known === true ? known(rows, { ...proof.proof, pages, total: rows.length }) : null;
}

/** GitHub cuts a query after 10 s with 502 or 504, whatever its price; smaller ones get through. */
async function halving<K, T>(
  keys: readonly K[],
  ask: (chunk: readonly K[]) => Promise<Reading<readonly T[]>>,
): Promise<Reading<readonly T[]>> {
  const whole = await ask(keys);
  const cut = !whole.known && (whole.reason === 'unavailable' || whole.reason === 'timeout');
  if (!cut || keys.length < 2) return whole;
  const middle = Math.ceil(keys.length / 2);
  const left = await halving(keys.slice(0, middle), ask);
  if (!left.known) return left;
  const right = await halving(keys.slice(middle), ask);
  if (!right.known) return right;
  const proof = { ...right.proof, pages: left.proof.pages + right.proof.pages };
  return known([...left.value, ...right.value], proof);
}

const nothingAsked = <T>(transport: Transport, call: GraphCall): Reading<readonly T[]> => {
  const at = new Date(transport.now()).toISOString();
  return known<readonly T[]>([], { endpoint: call.endpoint, pages: 0, total: 0, at });
};

async function readItems(
  transport: Transport,
  numbers: readonly number[],
): Promise<Reading<readonly NumberedItem[]>> {
  const found = await inChunks([...new Set(numbers)], numbersPerQuery, async (chunk) => {
    const answer = await askGraph(
      transport,
      itemsCall,
      inRepository(transport, itemsSelection(chunk), itemFragments),
    );
    return 'failure' in answer
      ? unknownFrom(transport, itemsCall, answer.failure)
      : itemsIn(transport, answer, chunk);
  });
  return found ?? nothingAsked(transport, itemsCall);
}

const ofCommitsCall: GraphCall = { endpoint: 'GRAPHQL pull requests of commits', attempts: 1 };

async function commitsIn(
  transport: Transport,
  answer: GraphAnswer,
  shas: readonly string[],
): Promise<Reading<readonly CommitPullRequests[]>> {
  const rows: CommitPullRequests[] = [];
  for (const [index, sha] of shas.entries()) {
    const row = await graphPart(transport, ofCommitsCall, answer, ['repository', `c${index}`], (node) => ({
      sha,
      pullRequests: wholeConnection(node.object('associatedPullRequests'), pullRequestOf),
    }));
    if (!row.known) return row;
    rows.push(row.value);
  }
  return known(rows, { endpoint: ofCommitsCall.endpoint, pages: 1, total: rows.length, at: answer.at });
}

async function ofCommits(
  transport: Transport,
  shas: readonly string[],
): Promise<Reading<readonly CommitPullRequests[]>> {
  const found = await inChunks([...new Set(shas)], commitsPerQuery, async (chunk) => {
    const selection = chunk.map(
      (sha, index) => `c${index}: object(oid: ${literal(sha)}) { ... on Commit {
        associatedPullRequests(first: 10) { totalCount nodes { ...PullRequestItem } } } }`,
    );
    const answer = await askGraph(
      transport,
      ofCommitsCall,
      inRepository(transport, selection.join('\n'), pullRequestFragment),
    );
    return 'failure' in answer
      ? unknownFrom(transport, ofCommitsCall, answer.failure)
      : commitsIn(transport, answer, chunk);
  });
  return found ?? nothingAsked(transport, ofCommitsCall);
}

async function readPullRequest(transport: Transport, number: number): Promise<Reading<PullRequest>> {
  const call: GraphCall = { endpoint: 'GRAPHQL issues and pull requests' };
  const answer = await askGraph(
    transport,
    call,
    inRepository(transport, itemsSelection([number]), itemFragments),
  );
  if ('failure' in answer) return unknownFrom(transport, call, answer.failure);
  return graphPart(transport, call, answer, ['repository', `i${number}`], (node) => {
    if (node.text('__typename') !== 'PullRequest') throw new MalformedAnswer(`#${number} is an issue`);
    return pullRequestOf(node);
  });
}

export const pullRequestReads = (transport: Transport): PullRequests => ({
  read: (number) => readPullRequest(transport, number),
  items: (numbers) => readItems(transport, numbers),
  ofCommits: (shas) => ofCommits(transport, shas),
  files: (number) =>
    readPages(transport, {
      endpoint: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
      parameters: { pull_number: number },
      decode: changedFileOf,
    }),
});
