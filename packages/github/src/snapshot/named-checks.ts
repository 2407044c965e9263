import { mapReading } from '@release-actions/evidence';
import type { Reading } from '@release-actions/evidence';
import type { Fields } from '../decode.ts';
import { askGraph, finishList, graphPart, inRepository, literal, wholeConnection } from '../graph.ts';
import type { GraphAnswer, ListPart } from '../graph.ts';
import { unknownFrom } from '../reads.ts';
import type { NamedCheck } from '../records/actions.ts';
import type { SnapshotRequest } from '../records/snapshot.ts';
import type { Transport } from '../transport.ts';
import type { SnapshotPart } from './part.ts';

type Request = NonNullable<SnapshotRequest['checksNamed']>;

const call = { endpoint: 'GRAPHQL named checks' } as const;
/** One name is posted by one app, and edited rather than doubled: a commit with more than these is read as unknown. */
const most = 10;

/** Of the default branch the newest commits: one page, in the request that is sent anyway. */
const mostRecent = 100;

const checksOf = (name: string): string => {
  const filter = `filterBy: { checkName: ${literal(name)} }`;
  return `oid checkSuites(first: ${most}, ${filter}) { totalCount nodes {
    checkRuns(first: ${most}, ${filter}) { totalCount nodes { externalId completedAt text } } } }`;
};

const checksIn = (commit: Fields): NamedCheck[] =>
  wholeConnection(commit.object('checkSuites'), (suite) =>
    wholeConnection(suite.object('checkRuns'), (run): NamedCheck => ({
      sha: commit.text('oid'),
      externalId: run.textOrNull('externalId'),
      completedAt: run.textOrNull('completedAt'),
      text: run.textOrNull('text'),
    })),
  ).flat();

const recentPart = ({ name, since }: Request): ListPart<readonly NamedCheck[]> => ({
  call,
  alias: 'recent',
  select: (after) =>
    `recent: defaultBranchRef { target { ... on Commit { history(first: 100${after}, since: ${literal(since)}) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${checksOf(name)} } } } } }`,
  path: ['target', 'history'],
  decode: checksIn,
  atMost: mostRecent,
});

/** A commit that was deployed once and is no longer in the repository: whoever rewrote history took its checks along. */
const isGone = ({ data, errors }: GraphAnswer, alias: string): boolean =>
  errors.length === 0 && data.has('repository') && !data.object('repository').has(alias);

async function readFrom(
  transport: Transport,
  request: Request,
  answer: GraphAnswer,
): Promise<Reading<readonly NamedCheck[]>> {
  const recent = await finishList(transport, recentPart(request), answer);
  if (!recent.known) return recent;
  const found = recent.value.flat();
  for (const [index] of request.shas.entries()) {
    if (isGone(answer, `n${index}`)) continue;
    const commit = await graphPart(transport, call, answer, ['repository', `n${index}`], checksIn);
    if (!commit.known) return commit;
    found.push(...commit.value);
  }
  const unique = new Map(found.map((check) => [JSON.stringify([check.sha, check.externalId]), check]));
  return mapReading(recent, () => [...unique.values()]);
}

/** Check runs of one name on the default branch's commits since an instant, and on further commits. */
export function namedChecksPart(transport: Transport, request: Request): SnapshotPart {
  const ofCommits = request.shas.map(
    (sha, index) => `n${index}: object(oid: ${literal(sha)}) { ... on Commit { ${checksOf(request.name)} } }`,
  );
  const selection = [recentPart(request).select(''), ...ofCommits].join('\n');
  return {
    selection,
    owns: /^(recent|n\d+)$/u,
    finish: async (answer) => ({ namedChecks: await readFrom(transport, request, answer) }),
    alone: async () => {
      const answer = await askGraph(transport, call, inRepository(transport, selection));
      return {
        namedChecks:
          'failure' in answer
            ? await unknownFrom(transport, call, answer.failure)
            : await readFrom(transport, request, answer),
      };
    },
  };
}
