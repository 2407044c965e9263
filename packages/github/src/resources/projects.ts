import type { Reading } from '@release-actions/evidence';
import { MalformedAnswer, oneOf, word } from '../decode.ts';
import type { Fields } from '../decode.ts';
import { askGraph, finishList, graphPart, literal, wholeConnection } from '../graph.ts';
import type { GraphAnswer, ListPart } from '../graph.ts';
import { both, unknownFrom, withoutDirectoryToken } from '../reads.ts';
import type { Project, ProjectItem } from '../records/issues.ts';
import type { Transport } from '../transport.ts';
import { linkedPullsOf, linkedPullsSelection } from './pull-requests.ts';

export type ProjectRequest = {
  readonly owner: string;
  readonly number: number;
  readonly statusField: string;
};

const call = { endpoint: 'GRAPHQL project', token: 'directory' } as const;

const fieldName = 'field { ... on ProjectV2FieldCommon { name } }';
const fieldValues = `fieldValues(first: 50) { totalCount nodes { __typename
  ... on ProjectV2ItemFieldSingleSelectValue { name optionId ${fieldName} }
  ... on ProjectV2ItemFieldTextValue { text ${fieldName} }
  ... on ProjectV2ItemFieldNumberValue { number ${fieldName} }
  ... on ProjectV2ItemFieldDateValue { date ${fieldName} }
  ... on ProjectV2ItemFieldIterationValue { title ${fieldName} } } }`;
const contentFields = `number title body url repository { nameWithOwner defaultBranchRef { name } } milestone { title }
  labels(first: 30) { totalCount nodes { name } }`;
const itemFields = `id type isArchived content { __typename ... on DraftIssue { title }
  ... on Issue { issueState: state stateReason ${contentFields} ${linkedPullsSelection} }
  ... on PullRequest { state baseRefName mergedAt mergeCommit { oid } ${contentFields} } } ${fieldValues}`;

const valueKeys: Readonly<Record<string, string>> = {
  ProjectV2ItemFieldSingleSelectValue: 'name',
  ProjectV2ItemFieldTextValue: 'text',
  ProjectV2ItemFieldNumberValue: 'number',
  ProjectV2ItemFieldDateValue: 'date',
  ProjectV2ItemFieldIterationValue: 'title',
};

type FieldValue = { readonly field: string; readonly value: string; readonly optionId: string | null };

function fieldValueOf(node: Fields): FieldValue | null {
  const key = valueKeys[node.text('__typename')];
  const value = key === undefined ? undefined : node.raw(key);
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return {
    field: node.object('field').text('name'),
    value: String(value),
    optionId: node.textOrNull('optionId'),
  };
}

const kinds = {
  issue: 'issue',
  pull_request: 'pull-request',
  draft_issue: 'draft',
  redacted: 'redacted',
} as const;

const noContent = {
  number: null,
  title: null,
  body: null,
  state: null,
  stateReason: null,
  repository: null,
  defaultBranch: null,
  pullRequests: [],
  url: null,
  base: null,
  mergeCommit: null,
  mergedAt: null,
  milestone: null,
  labels: [],
} as const;

const lower = (value: string | null): string | null => (value === null ? null : word(value));

/** Issue, pull request or draft; a draft has a title only. */
const contentOf = (content: Fields): Omit<ProjectItem, 'id' | 'kind' | 'archived' | 'status' | 'fields'> => ({
  number: content.numberOrNull('number'),
  title: content.textOrNull('title'),
  body: content.textOrNull('body'),
  state: lower(content.textOrNull('issueState') ?? content.textOrNull('state')),
  stateReason: lower(content.textOrNull('stateReason')),
  repository: content.objectOrNull('repository')?.text('nameWithOwner') ?? null,
  defaultBranch:
    content.objectOrNull('repository')?.objectOrNull('defaultBranchRef')?.textOrNull('name') ?? null,
  pullRequests: content.text('__typename') === 'Issue' ? linkedPullsOf(content) : [],
  url: content.textOrNull('url'),
  base: content.textOrNull('baseRefName'),
  mergeCommit: content.objectOrNull('mergeCommit')?.text('oid') ?? null,
  mergedAt: content.textOrNull('mergedAt'),
  milestone: content.objectOrNull('milestone')?.text('title') ?? null,
  labels: content.has('labels')
    ? wholeConnection(content.object('labels'), (label) => label.text('name'))
    : [],
});

const itemOf =
  (statusField: string) =>
  (node: Fields): ProjectItem => {
    const kind = kinds[oneOf(node, 'type', ['issue', 'pull_request', 'draft_issue', 'redacted'])];
    const content = node.objectOrNull('content');
    const values = wholeConnection(node.object('fieldValues'), fieldValueOf).filter(
      (value) => value !== null,
    );
    const status = values.find(({ field }) => field === statusField);
    const optionId = status?.optionId ?? null;
    return {
      id: node.text('id'),
      // An issue without content is one that the token may not see, whatever its type says.
      kind: content === null ? 'redacted' : kind,
      archived: node.flag('isArchived'),
      status: status === undefined || optionId === null ? null : { name: status.value, optionId },
      ...(content === null ? noContent : contentOf(content)),
      fields: Object.fromEntries(values.map(({ field, value }) => [field, value])),
    };
  };

const ownerOpen = (owner: string): string =>
  `repositoryOwner(login: ${literal(owner)}) { ... on ProjectV2Owner {`;

function itemsPart(request: ProjectRequest, header: string): ListPart<ProjectItem> {
  return {
    call,
    alias: 'board',
    inRepository: false,
    select: (after) =>
      `board: ${ownerOpen(request.owner)} projectV2(number: ${literal(request.number)}) { ${after === '' ? header : ''}
        items(first: 100${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${itemFields} } } } } }`,
    path: ['projectV2', 'items'],
    decode: itemOf(request.statusField),
  };
}

const headerOf =
  (request: ProjectRequest) =>
  (node: Fields): Omit<Project, 'items'> => ({
    id: node.text('id'),
    title: node.text('title'),
    closed: node.flag('closed'),
    url: node.text('url'),
    statusOptions:
      node
        .objectOrNull('field')
        ?.listOrNull('options', (option) => ({ id: option.text('id'), name: option.text('name') })) ??
      missingField(node, request.statusField),
  });

/** A board without the field cannot say what is done: that is no empty list of options. */
function missingField(node: Fields, name: string): never {
  throw new MalformedAnswer(`${node.text('title')} has no single-select field "${name}"`);
}

/** The board's selection, for a document that holds other parts too. */
export const projectPart = (request: ProjectRequest): ListPart<ProjectItem> =>
  itemsPart(
    request,
    `id title closed url field(name: ${literal(request.statusField)}) {
      ... on ProjectV2SingleSelectField { options { id name } } }`,
  );

export async function finishProject(
  transport: Transport,
  request: ProjectRequest,
  answer: GraphAnswer,
): Promise<Reading<Project>> {
  const header = await graphPart(transport, call, answer, ['board', 'projectV2'], headerOf(request));
  if (!header.known) return header;
  const items = await finishList(transport, projectPart(request), answer);
  return both(header, items, (board, rows) => ({ ...board, items: rows }));
}

/** A whole board, archived items included. */
export async function readProject(transport: Transport, request: ProjectRequest): Promise<Reading<Project>> {
  if (!transport.hasDirectoryToken) return withoutDirectoryToken(transport, call.endpoint);
  const answer = await askGraph(transport, call, `query { ${projectPart(request).select('')} }`);
  return 'failure' in answer
    ? unknownFrom(transport, call, answer.failure)
    : finishProject(transport, request, answer);
}
