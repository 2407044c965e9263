import { describe, expect, test } from '@jest/globals';
import { Fields } from '../../src/decode.ts';
import { graphPart } from '../../src/graph.ts';
import { createTransport } from '../../src/transport.ts';
import { connection, graphWorlds, refuse } from '../support/graphql.ts';

const open = graphWorlds();
const at = '2026-11-24T10:00:00Z';

const comment = (id: number, more: Readonly<Record<string, unknown>> = {}) => ({
  id: `IC_${id}`,
  databaseId: id,
  body: `comment ${id}`,
  author: { __typename: 'User', login: 'octocat' },
  authorAssociation: 'MEMBER',
  createdAt: at,
  updatedAt: at,
  lastEditedAt: null,
  editor: null,
  isMinimized: false,
  minimizedReason: null,
  url: `https://github.com/octo/shop/issues/1#issuecomment-${id}`,
  ...more,
});

const thread = (comments: readonly unknown[], withheld = 0) => ({
  repository: { issueOrPullRequest: { __typename: 'Issue', comments: connection(comments, withheld) } },
});

describe('comments', () => {
  test('comment 1,001 is seen', async () => {
    const { github, documents } = await open(
      thread(Array.from({ length: 1001 }, (_, index) => comment(index + 1))),
    );
    const comments = await github.issues.comments(1);
    expect(comments).toMatchObject({ known: true, proof: { pages: 11, total: 1001 } });
    expect(comments.known && comments.value.at(-1)?.body).toBe('comment 1001');
    expect(documents).toHaveLength(11);
  });

  test('edits, minimising, bots and gone accounts are told', async () => {
    const rows = [
      comment(1, { lastEditedAt: at, editor: { __typename: 'User', login: 'hubot' } }),
      comment(2, { isMinimized: true, minimizedReason: 'outdated' }),
      comment(3, { author: { __typename: 'Bot', login: 'github-actions' } }),
      comment(4, { author: null }),
    ];
    const { github } = await open(thread(rows));
    expect(await github.issues.comments(1)).toMatchObject({
      value: [
        { lastEditedAt: at, editor: 'hubot' },
        { minimized: true },
        { author: { login: 'github-actions[bot]', type: 'Bot' } },
        { author: null },
      ],
    });
  });

  test('a withheld row: counted, but not given, is incomplete', async () => {
    const { github } = await open(thread([comment(1)], 1));
    expect(await github.issues.comments(1)).toMatchObject({ known: false, reason: 'incomplete' });
  });

  test('a null row is incomplete, not skipped', async () => {
    const { github } = await open(thread([comment(1), null]));
    expect(await github.issues.comments(1)).toMatchObject({ known: false, reason: 'incomplete' });
  });

  test('a null thread is no empty thread', async () => {
    const { github } = await open({ repository: { issueOrPullRequest: null } });
    expect(await github.issues.comments(1)).toMatchObject({ known: false, reason: 'not-permitted' });
  });

  test('trouble on a later page makes the whole unknown', async () => {
    const rows = Array.from({ length: 150 }, (_, index) => comment(index));
    const { github } = await open(thread(rows), {
      intercept: (document) => (document.includes('after:') ? { status: 502, body: {} } : undefined),
    });
    expect(await github.issues.comments(1)).toMatchObject({ known: false, reason: 'unavailable' });
  });
});

const pullRequest = (number: number, more: Readonly<Record<string, unknown>> = {}) => ({
  __typename: 'PullRequest',
  number,
  title: `feat: ${number}`,
  body: '',
  state: 'MERGED',
  isDraft: false,
  author: { __typename: 'User', login: 'octocat' },
  labels: connection([{ name: 'feature' }]),
  baseRefName: 'main',
  headRefName: 'topic',
  headRefOid: 'b'.repeat(40),
  isCrossRepository: false,
  mergeCommit: { oid: 'a'.repeat(40) },
  mergedAt: at,
  mergedBy: { __typename: 'User', login: 'hubot' },
  milestone: null,
  closingIssuesReferences: connection([]),
  url: `https://github.com/octo/shop/pull/${number}`,
  ...more,
});

const numbered = (item: (number: number) => unknown) => ({
  repository: { issueOrPullRequest: ({ number }: { readonly number: number }) => item(number) },
});

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('pull requests by number', () => {
  test.each([
    [100, 1],
    [101, 2],
    [300, 3],
  ])('%i in %i requests', async (count, requests) => {
    const { github, documents } = await open(numbered((number) => pullRequest(number)));
    const items = await github.pullRequests.items(upTo(count));
    expect(items.known && items.value.map(({ number }) => number)).toEqual(upTo(count));
    expect(documents).toHaveLength(requests);
  });

  test('a query that GitHub cuts off is asked again in halves', async () => {
    const { github, documents } = await open(
      numbered((number) => pullRequest(number)),
      {
        intercept: (document) =>
          document.match(/issueOrPullRequest/gu)!.length > 30 ? { status: 502, body: {} } : undefined,
      },
    );
    const items = await github.pullRequests.items(upTo(100));
    expect(items.known && items.value.map(({ number }) => number)).toEqual(upTo(100));
    expect(documents).toHaveLength(7);
  });

  test('one number that is cut off by itself is unknown, not left out', async () => {
    const { github } = await open(
      numbered((number) => pullRequest(number)),
      {
        intercept: (document) => (document.includes('i3:') ? { status: 502, body: {} } : undefined),
      },
    );
    expect(await github.pullRequests.items(upTo(4))).toMatchObject({ known: false, reason: 'unavailable' });
  });

  test('issues, pull requests and numbers of nothing are told apart', async () => {
    const issue = {
      __typename: 'Issue',
      number: 2,
      title: 'A bug',
      body: '',
      closedByPullRequestsReferences: connection([]),
      state: 'CLOSED',
      stateReason: 'NOT_PLANNED',
      labels: connection([]),
      repository: { nameWithOwner: 'octo/shop' },
      url: 'https://github.com/octo/shop/issues/2',
    };
    const { github } = await open(
      numbered((number) => {
        if (number === 3)
          refuse('NOT_FOUND', 'Could not resolve to an issue or pull request with the number of 3.');
        return number === 2 ? issue : pullRequest(number);
      }),
    );
    expect(await github.pullRequests.items([1, 2, 3])).toMatchObject({
      value: [
        { kind: 'pull-request', pullRequest: { state: 'merged', mergeCommit: 'a'.repeat(40) } },
        { kind: 'issue', issue: { state: 'closed', stateReason: 'not_planned' } },
        { kind: 'absent', number: 3 },
      ],
    });
  });

  test('FORBIDDEN on one item is never "no such item"', async () => {
    const { github } = await open(
      numbered((number) =>
        number === 2 ? refuse('FORBIDDEN', 'Resource not accessible by integration') : pullRequest(number),
      ),
    );
    expect(await github.pullRequests.items([1, 2])).toMatchObject({
      known: false,
      reason: 'not-permitted',
      hint: 'Add to this job:   permissions: { pull-requests: read }',
    });
  });

  test('"could not resolve" for another reason is no absence', async () => {
    const { github } = await open(numbered(() => refuse('SERVICE_UNAVAILABLE', 'Could not resolve host')));
    expect(await github.pullRequests.items([1])).toMatchObject({ known: false, reason: 'unavailable' });
  });

  test('a fifty-first label is not silently missing', async () => {
    const labels = connection(Array.from({ length: 51 }, (_, index) => ({ name: `l${index}` })));
    const { github } = await open(numbered((number) => pullRequest(number, { labels })));
    expect(await github.pullRequests.read(1)).toMatchObject({ known: false, reason: 'incomplete' });
  });

  test('pull requests of commits keep the order that was asked', async () => {
    const shas = ['c', 'a', 'b'].map((letter) => letter.repeat(40));
    const { github } = await open({
      repository: {
        object: ({ oid }: { readonly oid: string }) => ({
          __typename: 'Commit',
          associatedPullRequests: connection(oid.startsWith('b') ? [] : [pullRequest(oid.charCodeAt(0))]),
        }),
      },
    });
    const found = await github.pullRequests.ofCommits(shas);
    expect(
      found.known &&
        found.value.map(({ sha, pullRequests }) => [sha[0], pullRequests.map(({ number }) => number)]),
    ).toEqual([
      ['c', [99]],
      ['a', [97]],
      ['b', []],
    ]);
  });
});

describe('a part that its neighbour took away', () => {
  test('is withheld: neither absent nor empty', async () => {
    const transport = createTransport({
      token: 'job-token',
      apiUrl: 'http://127.0.0.1:1',
      repository: { owner: 'octo', repo: 'shop' },
    });
    const answer = {
      data: new Fields({ repository: null }, 'data'),
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible', path: ['repository', 'tickets'] }],
      at,
    };
    const call = { endpoint: 'GRAPHQL tag' } as const;
    expect(await graphPart(transport, call, answer, ['repository', 'tag'], () => 'tag')).toMatchObject({
      known: false,
      reason: 'incomplete',
    });
    expect(transport.requests()).toBe(0);
  });
});

describe('deployments', () => {
  const status = (id: string, description: string) => ({
    id,
    state: 'IN_PROGRESS',
    description,
    environment: 'production',
    environmentUrl: null,
    logUrl: null,
    createdAt: at,
    creator: { __typename: 'Bot', login: 'github-actions' },
  });
  const deployment = (
    databaseId: number,
    statuses: readonly { readonly id: string }[],
    latest: string | null,
  ) => ({
    databaseId,
    commitOid: 'a'.repeat(40),
    ref: null,
    task: 'deploy',
    environment: 'production',
    originalEnvironment: 'production',
    description: null,
    payload: JSON.stringify({ v: 1 }),
    createdAt: at,
    updatedAt: at,
    creator: { __typename: 'Bot', login: 'github-actions' },
    latestStatus: latest === null ? null : { id: latest },
    statuses: connection(statuses),
  });
  const production = (rows: readonly unknown[]) => ({ repository: { deployments: connection(rows) } });

  test.each([
    ['newest first', ['s3', 's2', 's1']],
    ['oldest first', ['s1', 's2', 's3']],
  ])('three statuses of one second, given %s, come back newest first', async (_, order) => {
    const rows = [
      deployment(
        1,
        order.map((id) => status(id, id)),
        's3',
      ),
    ];
    const { github } = await open(production(rows));
    const read = await github.deployments.list({ environment: 'production' });
    expect(read.known && read.value[0]?.statuses.map(({ description }) => description)).toEqual([
      's3',
      's2',
      's1',
    ]);
  });

  test('history, payload and all, in one request', async () => {
    const { github, documents } = await open(production([deployment(2, [], null), deployment(1, [], null)]));
    expect(await github.deployments.list({ environment: 'production' })).toMatchObject({
      proof: { total: 2 },
      value: [
        { id: 2, payload: { v: 1 } },
        { id: 1, payload: { v: 1 } },
      ],
    });
    expect(documents).toHaveLength(1);
  });

  test('stopping early asks for no more and claims no total', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => deployment(120 - index, [], null));
    const { github, documents } = await open(production(rows));
    const read = await github.deployments.list({ environment: 'production', atMost: 5 });
    expect(read.known && read.value.map(({ id }) => id)).toEqual([120, 119, 118, 117, 116]);
    expect(read.known && read.proof.total).toBeUndefined();
    expect(documents).toHaveLength(1);
  });
});
