import { known, mapReading } from '@release-actions/evidence';
import type { Reading } from '@release-actions/evidence';
import { oneOf, word } from '../decode.ts';
import type { Fields } from '../decode.ts';
import { finishList, literal, wholeConnection } from '../graph.ts';
import type { ListPart } from '../graph.ts';
import { both } from '../reads.ts';
import type { Comment, Issue, NumberedItem } from '../records/issues.ts';
import type { SnapshotRequest } from '../records/snapshot.ts';
import { commentsPart } from '../resources/comments.ts';
import { actorOrNull, actorSelection } from '../resources/common.ts';
import { itemFragments, itemsIn, itemsSelection } from '../resources/pull-requests.ts';
import type { Transport } from '../transport.ts';
import type { IssueAccess, PullRequests } from '../types.ts';
import type { SnapshotPart } from './part.ts';

type TicketRequest = NonNullable<SnapshotRequest['ticket']>;

const issueFields = `id databaseId number title body state stateReason locked createdAt updatedAt closedAt url
  author ${actorSelection} milestone { number title } comments { totalCount }
  labels(first: 50) { totalCount nodes { name } } assignees(first: 20) { totalCount nodes { login } }`;

function issueOf(node: Fields): Issue {
  const milestone = node.objectOrNull('milestone');
  const reason = node.textOrNull('stateReason');
  return {
    number: node.number('number'),
    id: node.number('databaseId'),
    nodeId: node.text('id'),
    title: node.text('title'),
    body: node.text('body'),
    state: oneOf(node, 'state', ['open', 'closed']),
    stateReason: reason === null ? null : word(reason),
    labels: wholeConnection(node.object('labels'), (label) => label.text('name')),
    assignees: wholeConnection(node.object('assignees'), (user) => user.text('login')),
    author: actorOrNull(node.objectOrNull('author')),
    milestone:
      milestone === null ? null : { number: milestone.number('number'), title: milestone.text('title') },
    isPullRequest: false,
    locked: node.flag('locked'),
    commentCount: node.object('comments').number('totalCount'),
    createdAt: node.text('createdAt'),
    updatedAt: node.text('updatedAt'),
    closedAt: node.textOrNull('closedAt'),
    closedBy: null,
    url: node.text('url'),
  };
}

const states = { open: '[OPEN]', closed: '[CLOSED]', all: '[OPEN, CLOSED]' } as const;

const ticketList = ({ label, state = 'all' }: TicketRequest): ListPart<Issue> => ({
  call: { endpoint: 'GRAPHQL issues' },
  alias: 'tickets',
  select: (after) =>
    `tickets: issues(first: 100${after}, labels: [${literal(label)}], states: ${states[state]},
      orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${issueFields} } }`,
  path: [],
  decode: issueOf,
});

const by =
  (creator: string | undefined) =>
  (issues: readonly Issue[]): readonly Issue[] =>
    creator === undefined ? issues : issues.filter(({ author }) => author?.login === creator);

/** Issues of one label: the release tickets or incidents. */
export function ticketsPart(transport: Transport, issues: IssueAccess, request: TicketRequest): SnapshotPart {
  const part = ticketList(request);
  const { label, state = 'all', creator } = request;
  return {
    selection: part.select(''),
    owns: /^tickets$/u,
    finish: async (answer) => ({
      tickets: mapReading(await finishList(transport, part, answer), by(creator)),
    }),
    alone: async () => ({
      tickets: mapReading(await issues.list({ labels: [label], state }), by(creator)),
    }),
  };
}

const newestLabelled = 100;

const labelledList = (label: string): ListPart<Issue> => ({
  call: { endpoint: 'GRAPHQL issues' },
  alias: 'labelled',
  select: (after) =>
    `labelled: issues(first: ${newestLabelled}${after}, labels: [${literal(label)}],
      orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${issueFields} } }`,
  path: [],
  decode: issueOf,
  atMost: newestLabelled,
});

/** The newest issues of one label. */
export function labelledPart(transport: Transport, issues: IssueAccess, label: string): SnapshotPart {
  const part = labelledList(label);
  return {
    selection: part.select(''),
    owns: /^labelled$/u,
    finish: async (answer) => ({ labelled: await finishList(transport, part, answer) }),
    alone: async () => ({
      labelled: mapReading(await issues.list({ labels: [label], state: 'all' }), (all) =>
        all.toSorted((left, right) => right.number - left.number).slice(0, newestLabelled),
      ),
    }),
  };
}

/** Comments of one issue. */
export function threadPart(transport: Transport, issues: IssueAccess, number: number): SnapshotPart {
  const part = commentsPart(number);
  return {
    selection: part.select(''),
    owns: /^thread$/u,
    finish: async (answer): Promise<{ comments: Reading<readonly Comment[]> }> => ({
      comments: await finishList(transport, part, answer),
    }),
    alone: async () => ({ comments: await issues.comments(number) }),
  };
}

const inFirstRequest = 100;

/** Issues and pull requests by number: a hundred in the common request, the others beside it at the same time. */
export function itemsPart(
  transport: Transport,
  pullRequests: PullRequests,
  numbers: readonly number[],
): SnapshotPart {
  const unique = [...new Set(numbers)];
  const first = unique.slice(0, inFirstRequest);
  const others = unique.slice(inFirstRequest);
  const beside = others.length === 0 ? null : pullRequests.items(others);
  return {
    selection: itemsSelection(first),
    owns: /^i\d+$/u,
    ...(first.length === 0 ? {} : { fragments: itemFragments }),
    finish: async (answer): Promise<{ items: Reading<readonly NumberedItem[]> }> => {
      const found = await itemsIn(transport, answer, first);
      if (beside === null) return { items: found };
      const joined = both(found, await beside, (left, right) => [...left, ...right]);
      return {
        items: joined.known ? known(joined.value, { ...joined.proof, total: joined.value.length }) : joined,
      };
    },
    alone: async () => ({ items: await pullRequests.items(unique) }),
  };
}
