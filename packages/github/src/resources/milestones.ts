import type { Reading } from '@release-actions/evidence';
import { askGraph, finishList, inRepository, literal } from '../graph.ts';
import type { ListPart } from '../graph.ts';
import { both, unknownFrom } from '../reads.ts';
import type { MilestoneItem } from '../records/issues.ts';
import type { Transport } from '../transport.ts';
import {
  issueFragment,
  itemFragments,
  linkedIssueOf,
  pullRequestFragment,
  pullRequestOf,
} from './pull-requests.ts';

const call = { endpoint: 'GRAPHQL milestone', attempts: 1 } as const;
/** GitHub refuses queries of more than 500,000 nodes, and each pull request may bring 25 issues. */
const pullsPerPage = 50;

const listOf = (
  number: number,
  field: 'issues' | 'pullRequests',
  perPage: number,
  fragment: 'IssueItem' | 'PullRequestItem',
  decode: ListPart<MilestoneItem>['decode'],
): ListPart<MilestoneItem> => ({
  call,
  alias: field,
  fragments: fragment === 'IssueItem' ? issueFragment : pullRequestFragment,
  select: (after) =>
    `${field}: milestone(number: ${literal(number)}) { ${field}(first: ${perPage}${after}) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...${fragment} } } }`,
  path: [field],
  decode,
});

/** All issues and all pull requests of a milestone: one request for a hundred and fifty, further pages as needed. */
export async function readMilestoneItems(
  transport: Transport,
  number: number,
): Promise<Reading<readonly MilestoneItem[]>> {
  const issues = listOf(number, 'issues', 100, 'IssueItem', (node) => ({
    kind: 'issue',
    issue: linkedIssueOf(node),
  }));
  const pulls = listOf(number, 'pullRequests', pullsPerPage, 'PullRequestItem', (node) => ({
    kind: 'pull-request',
    pullRequest: pullRequestOf(node),
  }));
  const selection = [issues, pulls].map((part) => part.select('')).join('\n');
  const answer = await askGraph(transport, call, inRepository(transport, selection, itemFragments));
  if ('failure' in answer) return unknownFrom(transport, call, answer.failure);
  const [ofIssues, ofPulls] = await Promise.all(
    [issues, pulls].map((part) => finishList(transport, part, answer)),
  );
  if (ofIssues === undefined || ofPulls === undefined) throw new TypeError('two lists were asked for');
  return both(ofIssues, ofPulls, (left, right) => [...left, ...right]);
}
