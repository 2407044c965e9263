import { known, mapReading } from '@release-actions/evidence';
import type { Reading } from '@release-actions/evidence';
import { IncompleteAnswer, word } from '../decode.ts';
import type { Fields } from '../decode.ts';
import { askGraph, connectionOf, finishList, graphPart, literal } from '../graph.ts';
import type { Connection, GraphAnswer, ListPart } from '../graph.ts';
import { decoded, unknownFrom } from '../reads.ts';
import type { CheckRun, CheckSuite, CommitStatus, SuiteRun } from '../records/actions.ts';
import type { ReleaseSnapshot } from '../records/snapshot.ts';
import { actorOrNull, actorSelection } from '../resources/common.ts';
import type { Transport } from '../transport.ts';
import type { Checks, Runs } from '../types.ts';
import type { SnapshotPart } from './part.ts';

const runFields = `databaseId name status conclusion startedAt completedAt url detailsUrl externalId title summary text`;
const runsOf = (after: string): string => `checkRuns(first: 100, filterBy: { checkType: LATEST }${after}) {
  totalCount pageInfo { hasNextPage endCursor } nodes { ${runFields} } }`;
const suiteFields = `id databaseId status conclusion createdAt branch { name } app { databaseId slug name }
  workflowRun { databaseId event createdAt url file { path }
    workflow { databaseId name resourcePath } } ${runsOf('')}`;
const statusFields = `status { contexts { context state description targetUrl createdAt creator ${actorSelection} } }`;

type Suite = {
  readonly nodeId: string;
  readonly suite: CheckSuite;
  readonly app: CheckRun['app'];
  readonly run: SuiteRun | null;
  readonly page: Connection;
};

const lower = (value: string | null): string | null => (value === null ? null : word(value));

/** `/o/r/actions/workflows/ci.yml` names the file too, where GitHub withholds the file itself. */
const pathOf = (node: Fields, workflow: Fields): string =>
  node.objectOrNull('file')?.text('path') ??
  `.github/workflows/${workflow.text('resourcePath').split('/').at(-1) ?? ''}`;

function suiteRunOf(node: Fields, suite: Fields): SuiteRun {
  const workflow = node.object('workflow');
  return {
    id: node.number('databaseId'),
    attempt: null,
    workflowId: workflow.number('databaseId'),
    name: workflow.text('name'),
    path: pathOf(node, workflow),
    event: node.text('event'),
    status: lower(suite.textOrNull('status')),
    conclusion: lower(suite.textOrNull('conclusion')),
    suiteId: suite.number('databaseId'),
    startedAt: null,
    createdAt: node.text('createdAt'),
    url: node.text('url'),
  };
}

function suiteOf(sha: string, node: Fields): Suite {
  const app = node.objectOrNull('app');
  const run = node.objectOrNull('workflowRun');
  const page = connectionOf(node.object('checkRuns'));
  const identity = app === null ? null : { id: app.number('databaseId'), slug: app.text('slug') };
  return {
    nodeId: node.text('id'),
    suite: {
      id: node.number('databaseId'),
      app: identity,
      status: lower(node.textOrNull('status')),
      conclusion: lower(node.textOrNull('conclusion')),
      sha,
      branch: node.objectOrNull('branch')?.text('name') ?? null,
      checkRunCount: page.total,
      createdAt: node.textOrNull('createdAt'),
    },
    app: app === null || identity === null ? null : { ...identity, name: app.text('name') },
    run: run === null ? null : suiteRunOf(run, node),
    page,
  };
}

const checkOf =
  ({ suite, app, run }: Suite) =>
  (node: Fields): CheckRun => ({
    id: node.number('databaseId'),
    name: node.text('name'),
    sha: suite.sha,
    status: word(node.text('status')),
    conclusion: lower(node.textOrNull('conclusion')),
    startedAt: node.textOrNull('startedAt'),
    completedAt: node.textOrNull('completedAt'),
    url: node.text('url'),
    detailsUrl: node.textOrNull('detailsUrl'),
    externalId: node.textOrNull('externalId'),
    app,
    suiteId: suite.id,
    origin:
      run === null
        ? null
        : {
            runId: run.id,
            attempt: null,
            workflowId: run.workflowId,
            workflowName: run.name,
            workflowPath: run.path,
            event: run.event,
          },
    title: node.textOrNull('title'),
    summary: node.textOrNull('summary'),
    text: node.textOrNull('text'),
  });

const suitesPart = (sha: string): ListPart<Suite> => ({
  call: { endpoint: 'GRAPHQL check suites' },
  alias: 'head',
  select: (after) =>
    `head: object(oid: ${literal(sha)}) { ... on Commit { ${after === '' ? statusFields : ''}
      checkSuites(first: 40${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${suiteFields} } } } }`,
  path: ['checkSuites'],
  decode: (node) => suiteOf(sha, node),
});

type OpenSuite = { readonly suite: Suite; readonly cursor: string };

/** Suites with more than a hundred runs: the next hundred of each, all in one request. */
async function furtherRuns(
  transport: Transport,
  open: readonly OpenSuite[],
): Promise<Reading<readonly { readonly suite: Suite; readonly page: Connection }[]>> {
  const call = { endpoint: 'GRAPHQL check suites' } as const;
  const selections = open.map(
    ({ suite, cursor }, index) =>
      `s${index}: node(id: ${literal(suite.nodeId)}) { ... on CheckSuite { ${runsOf(`, after: ${literal(cursor)}`)} } }`,
  );
  const answer = await askGraph(transport, call, `query { ${selections.join('\n')} }`);
  if ('failure' in answer) return unknownFrom(transport, call, answer.failure);
  const found: { suite: Suite; page: Connection }[] = [];
  for (const [index, { suite }] of open.entries()) {
    const page = await graphPart(transport, call, answer, [`s${index}`], (node) =>
      connectionOf(node.object('checkRuns')),
    );
    if (!page.known) return page;
    found.push({ suite, page: page.value });
  }
  return known(found, { endpoint: call.endpoint, pages: 1, at: answer.at });
}

async function checksOf(
  transport: Transport,
  suites: Reading<readonly Suite[]>,
): Promise<Reading<readonly CheckRun[]>> {
  if (!suites.known) return suites;
  const nodes = suites.value.map((suite) => ({ suite, page: suite.page }));
  let { pages } = suites.proof;
  for (let open = openSuites(nodes); open.length > 0; pages += 1) {
    const more = await furtherRuns(transport, open);
    if (!more.known) return more;
    nodes.push(...more.value);
    open = openSuites(more.value);
  }
  const total = suites.value.reduce((sum, { page }) => sum + page.total, 0);
  const call = { endpoint: 'GRAPHQL check suites' } as const;
  return decoded(transport, call, { ...suites.proof, pages, total }, () => {
    const checks = nodes.flatMap(({ suite, page }) => page.nodes.map(checkOf(suite)));
    if (checks.length !== total)
      throw new IncompleteAnswer(`GitHub counts ${total} check runs, but gave ${checks.length}`);
    return checks;
  });
}

const openSuites = (
  nodes: readonly { readonly suite: Suite; readonly page: Connection }[],
): readonly OpenSuite[] =>
  nodes.flatMap(({ suite, page }) => (page.next === null ? [] : [{ suite, cursor: page.next }]));

const statusOf = (node: Fields): CommitStatus => ({
  context: node.text('context'),
  state: word(node.text('state')),
  description: node.textOrNull('description'),
  targetUrl: node.textOrNull('targetUrl'),
  creator: actorOrNull(node.objectOrNull('creator')),
  createdAt: node.text('createdAt'),
});

/** `status` is null for a commit without any; that the commit itself was given is the proof. */
async function statusesOf(
  transport: Transport,
  answer: GraphAnswer,
): Promise<Reading<readonly CommitStatus[]>> {
  const call = { endpoint: 'GRAPHQL commit statuses' } as const;
  const troubled = answer.errors.some(({ path }) => path?.includes('status') === true);
  const path = ['repository', 'head', ...(troubled ? ['status'] : [])];
  return graphPart(
    transport,
    call,
    relevantTo(answer, 'status'),
    path,
    (node) => node.objectOrNull('status')?.list('contexts', statusOf) ?? [],
  );
}

/** Leaves out the errors of the neighbours below the same commit. */
const relevantTo = (answer: GraphAnswer, field: string): GraphAnswer => ({
  ...answer,
  errors: answer.errors.filter(({ path }) => path === null || path.length <= 2 || path[2] === field),
});

/** Runs that have ended are known from their suites; attempt and start of one under way only REST can tell. */
async function runsIn(
  suites: Reading<readonly Suite[]>,
  runs: Runs,
  sha: string,
  asking: number | undefined,
): Promise<Reading<readonly SuiteRun[]>> {
  if (!suites.known) return suites;
  const found = suites.value.flatMap(({ run }) => run ?? []);
  return found.every(({ id, status }) => status === 'completed' || id === asking)
    ? { ...suites, value: found }
    : runs.list({ sha });
}

/** Check suites with their runs, workflow runs and commit statuses of one commit. */
export function commitPart(
  transport: Transport,
  { checks, runs }: { readonly checks: Checks; readonly runs: Runs },
  sha: string,
  asking?: number,
): SnapshotPart {
  const part = suitesPart(sha);
  return {
    selection: part.select(''),
    owns: /^head$/u,
    finish: async (answer): Promise<ReleaseSnapshot> => {
      const found = await finishList(transport, part, relevantTo(answer, 'checkSuites'));
      const [ofCommit, ofSha, statuses] = await Promise.all([
        checksOf(transport, found),
        runsIn(found, runs, sha, asking),
        statusesOf(transport, answer),
      ]);
      const suites = mapReading(found, (rows) => rows.map(({ suite }) => suite));
      return { checks: ofCommit, suites, runs: ofSha, statuses };
    },
    alone: async (): Promise<ReleaseSnapshot> => {
      const [ofCommit, suites, statuses, ofSha] = await Promise.all([
        checks.ofCommit(sha),
        checks.suites(sha),
        checks.statuses(sha),
        runs.list({ sha }),
      ]);
      return { checks: ofCommit, suites, statuses, runs: ofSha };
    },
  };
}
