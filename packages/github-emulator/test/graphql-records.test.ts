import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type GitHubEmulator,
  type RepositorySeed,
  type TokenOptions,
  createGitHubEmulator,
} from '../src/index.ts';
import { type Reply, client } from './support/client.ts';

let emulator: GitHubEmulator;
let shop: RepositorySeed;

beforeEach(async () => {
  emulator = await createGitHubEmulator();
  shop = emulator.repository('octo/shop');
});

afterEach(async () => {
  await emulator.close();
});

function ask(query: string, token: TokenOptions = {}, variables?: object): Promise<Reply> {
  return client(emulator, emulator.tokens.issue(token))('POST', '/graphql', { query, variables });
}

const inShop = (selection: string): string =>
  `query { repository(owner: "octo", name: "shop") { ${selection} } }`;

describe('records', () => {
  test('a commit carries suites, runs, statuses and the pull request that brought it', async () => {
    const base = shop.commit();
    const { sha } = shop.commit();
    shop.run({
      workflow: '.github/workflows/ci.yml',
      headSha: sha,
      jobs: { test: 'failure' },
      status: 'completed',
    });
    shop.status({ sha, context: 'deploy/preview' });
    shop.pull({ head: 'topic', headSha: sha, baseSha: base.sha, mergeCommit: sha, title: 'Add a cart' });
    const { body } = await ask(
      inShop(`object(oid: "${sha}") { ... on Commit {
        checkSuites(first: 9) { nodes { app { slug } workflowRun { event workflow { name } } checkRuns(first: 9) { nodes { name conclusion } } } }
        statusCheckRollup { state contexts(first: 9) { totalCount nodes { __typename } } }
        associatedPullRequests(first: 9) { nodes { title state mergeCommit { oid } } } } }`),
    );
    expect(body).toMatchObject({
      data: {
        repository: {
          object: {
            checkSuites: {
              nodes: [
                {
                  workflowRun: { workflow: { name: 'ci' } },
                  checkRuns: { nodes: [{ conclusion: 'FAILURE' }] },
                },
              ],
            },
            statusCheckRollup: { state: 'FAILURE', contexts: { totalCount: 2 } },
            associatedPullRequests: {
              nodes: [{ title: 'Add a cart', state: 'MERGED', mergeCommit: { oid: sha } }],
            },
          },
        },
      },
    });
  });

  test('a comment tells who edited it; a bot comes without [bot]', async () => {
    const issue = shop.issue({ author: 'github-actions[bot]' });
    shop.comment(issue, { author: 'qa', body: '/sign', editedBy: ['mona'], minimized: 'OUTDATED' });
    const { body } = await ask(
      inShop(`issue(number: 1) { author { __typename login } comments(first: 9) { nodes {
        body lastEditedAt editor { login } includesCreatedEdit isMinimized minimizedReason } } }`),
    );
    expect(body).toMatchObject({
      data: {
        repository: {
          issue: {
            author: { __typename: 'Bot', login: 'github-actions' },
            comments: {
              nodes: [{ editor: { login: 'mona' }, includesCreatedEdit: true, isMinimized: true }],
            },
          },
        },
      },
    });
  });

  test('deployments of an environment come with their statuses in one request', async () => {
    const { sha } = shop.commit({ tag: 'v1' });
    shop.deployment({
      sha,
      ref: 'v1',
      payload: { v: 1 },
      statuses: ['in_progress', ['success', 'verified']],
    });
    shop.deployment({ sha, environment: 'staging' });
    const { body } = await ask(
      inShop(`deployments(environments: ["production"], first: 9, orderBy: { field: CREATED_AT, direction: DESC }) {
        nodes { commitOid payload state ref { name } latestStatus { state } statuses(first: 9) { nodes { state description } } } }`),
    );
    expect(body).toMatchObject({
      data: {
        repository: {
          deployments: {
            nodes: [
              {
                commitOid: sha,
                payload: '{"v":1}',
                state: 'ACTIVE',
                ref: { name: 'v1' },
                latestStatus: { state: 'SUCCESS' },
                statuses: {
                  nodes: [{ state: 'SUCCESS', description: 'verified' }, { state: 'IN_PROGRESS' }],
                },
              },
            ],
          },
        },
      },
    });
  });

  test('a board shows drafts, archived and redacted items; a renamed option keeps its id', async () => {
    const board = emulator.project('octo', 3, { fields: { Team: 'text' } });
    const secret = emulator.repository('octo/secret');
    board.issue(shop.repository, shop.issue({ title: 'A' }), { status: 'Done', values: { Team: 'web' } });
    board.issue(secret.repository, secret.issue({ title: 'hidden' }), { status: 'Done' });
    board.draft('An idea', { archived: true });
    board.renameStatus('Done', 'Shipped');
    const query = `query { organization(login: "octo") { projectV2(number: 3) { items(first: 9) { totalCount nodes {
      type isArchived content { __typename ... on Issue { title } ... on DraftIssue { title } }
      fieldValues(first: 9) { nodes { __typename ... on ProjectV2ItemFieldSingleSelectValue { name optionId } } } } } } } }`;
    const { body } = await ask(query, { kind: 'app', repositories: ['octo/shop'] });
    const optionId = board.field('Status').options[2]?.id;
    expect(body).toMatchObject({
      data: {
        organization: {
          projectV2: {
            items: {
              totalCount: 3,
              nodes: [
                {
                  type: 'ISSUE',
                  content: { title: 'A' },
                  fieldValues: { nodes: [{ name: 'Shipped', optionId }, {}] },
                },
                { type: 'REDACTED', content: null, fieldValues: { nodes: [] } },
                { type: 'DRAFT_ISSUE', isArchived: true, content: { title: 'An idea' } },
              ],
            },
          },
        },
      },
    });
  });

  test('a file at a commit and at a branch', async () => {
    const { sha } = shop.commit({ files: { 'docs/plan.md': 'one' } });
    shop.commit({ files: { 'docs/plan.md': 'two' } });
    const { body } = await ask(
      inShop(`a: object(expression: "${sha}:docs/plan.md") { ... on Blob { text } }
        b: object(expression: "HEAD:docs/plan.md") { ... on Blob { text } } c: object(expression: "HEAD:none") { oid }`),
    );
    expect(body).toEqual({ data: { repository: { a: { text: 'one' }, b: { text: 'two' }, c: null } } });
  });
});
