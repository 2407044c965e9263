import type { Reading } from '@release-actions/evidence';
import type { Fields } from '../decode.ts';
import { literal, readList } from '../graph.ts';
import type { ListPart } from '../graph.ts';
import type { Comment } from '../records/issues.ts';
import type { Transport } from '../transport.ts';
import type { IssueAccess } from '../types.ts';
import { answered } from '../writes.ts';
import { accountOrNull, actorOrNull, actorSelection } from './common.ts';
import type { Access } from './common.ts';

const graphComment = (node: Fields): Comment => ({
  id: node.number('databaseId'),
  nodeId: node.text('id'),
  body: node.text('body'),
  author: actorOrNull(node.objectOrNull('author')),
  association: node.text('authorAssociation'),
  createdAt: node.text('createdAt'),
  updatedAt: node.text('updatedAt'),
  lastEditedAt: node.textOrNull('lastEditedAt'),
  editor: actorOrNull(node.objectOrNull('editor'))?.login ?? null,
  minimized: node.flag('isMinimized'),
  minimizedReason: node.textOrNull('minimizedReason'),
  url: node.text('url'),
});

/** REST tells neither editor nor minimising: enough for what we have just written ourselves, for nothing else. */
const ownComment = (row: Fields): Comment => ({
  id: row.number('id'),
  nodeId: row.text('node_id'),
  body: row.textOrNull('body') ?? '',
  author: accountOrNull(row.objectOrNull('user')),
  association: row.textOrNull('author_association') ?? 'NONE',
  createdAt: row.text('created_at'),
  updatedAt: row.text('updated_at'),
  lastEditedAt: row.text('updated_at') === row.text('created_at') ? null : row.text('updated_at'),
  editor: null,
  minimized: false,
  minimizedReason: null,
  url: row.text('html_url'),
});

const commentFields = `id databaseId body createdAt updatedAt lastEditedAt isMinimized minimizedReason url
  authorAssociation author ${actorSelection} editor ${actorSelection}`;

/** Comments of an issue or pull request, oldest first. */
export const commentsPart = (issue: number, alias = 'thread'): ListPart<Comment> => ({
  call: { endpoint: 'GRAPHQL issue comments' },
  alias,
  select: (after) => {
    const comments = `comments(first: 100${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${commentFields} } }`;
    return `${alias}: issueOrPullRequest(number: ${literal(issue)}) { ... on Issue { ${comments} } ... on PullRequest { ${comments} } }`;
  },
  path: ['comments'],
  decode: graphComment,
});

const readComments = (transport: Transport, issue: number): Promise<Reading<readonly Comment[]>> =>
  readList(transport, commentsPart(issue));

export const commentAccess = ({
  transport,
  writer,
}: Access): Pick<IssueAccess, 'comments' | 'comment' | 'editComment'> => ({
  comments: (number) => readComments(transport, number),
  comment: (number, body) =>
    writer.send(
      {
        endpoint: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: number, body },
      },
      `comment on #${number}`,
      answered(ownComment),
    ),
  editComment: (commentId, body) =>
    writer.send(
      {
        endpoint: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { comment_id: commentId, body },
        safe: true,
      },
      `edit comment ${commentId}`,
      answered(ownComment),
    ),
});
