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

describe('the schema', () => {
  test('refuses an unknown field with a suggestion, and records it', async () => {
    const { status, body } = await ask(inShop('deployment(first: 1) { totalCount }'));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      errors: [{ message: expect.stringContaining('Did you mean "deployments"') }],
    });
    expect(emulator.log.violations).toMatchObject([{ kind: 'graphql' }]);
  });

  test('a field that is not answered is no null', async () => {
    expect((await ask(inShop('diskUsage'))).status).toBe(501);
    expect(emulator.log.violations).toMatchObject([{ kind: 'graphql', problems: ['Repository.diskUsage'] }]);
  });

  test('wants first or last, at most 100, unless only the count is asked for', async () => {
    shop.issue();
    expect((await ask(inShop('issues { totalCount }'))).body).toEqual({
      data: { repository: { issues: { totalCount: 1 } } },
    });
    expect((await ask(inShop('issues { nodes { number } }'))).body).toMatchObject({
      errors: [{ type: 'MISSING_PAGINATION_BOUNDARIES', path: ['repository', 'issues'] }],
    });
    expect((await ask(inShop('issues(first: 101) { nodes { number } }'))).body).toMatchObject({
      errors: [{ type: 'EXCESSIVE_PAGINATION' }],
    });
  });

  test('pages by cursor to the end, in both directions', async () => {
    for (let count = 0; count < 5; count += 1) shop.issue();
    const page = 'totalCount nodes { number } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
    const numbers: number[] = [];
    for (let after: string | null = null; ;) {
      const { body } = await ask(
        `query ($after: String) { repository(owner: "octo", name: "shop") { issues(first: 2, after: $after) { ${page} } } }`,
        {},
        { after },
      );
      const { issues } = (body as { data: { repository: { issues: Page } } }).data.repository;
      numbers.push(...issues.nodes.map(({ number }) => number));
      after = issues.pageInfo.endCursor;
      if (!issues.pageInfo.hasNextPage) break;
    }
    expect(numbers).toEqual([1, 2, 3, 4, 5]);
    expect((await ask(inShop(`issues(last: 2) { ${page} }`))).body).toMatchObject({
      data: {
        repository: {
          issues: { nodes: [{ number: 4 }, { number: 5 }], pageInfo: { hasPreviousPage: true } },
        },
      },
    });
  });
});

type Page = { nodes: { number: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

describe('permissions', () => {
  test('a field that may be null is null, with FORBIDDEN at its path', async () => {
    const { body } = await ask(inShop('vulnerabilityAlerts(first: 1) { totalCount }'), {
      permissions: { contents: 'read' },
    });
    expect(body).toEqual({
      data: { repository: { vulnerabilityAlerts: null } },
      errors: [
        {
          type: 'FORBIDDEN',
          path: ['repository', 'vulnerabilityAlerts'],
          extensions: { saml_failure: false },
          locations: [{ line: 1, column: 51 }],
          message: 'Resource not accessible by integration',
        },
      ],
    });
  });

  test('a field that may not be null takes the repository with it', async () => {
    const { body } = await ask(inShop('name issues(first: 1) { totalCount }'), {
      permissions: { contents: 'read' },
    });
    expect(body).toMatchObject({ data: { repository: null }, errors: [{ path: ['repository', 'issues'] }] });
  });

  test('a board that the token may not see is not found', async () => {
    emulator.project('octo', 3).draft('x');
    const query = 'query { organization(login: "octo") { projectV2(number: 3) { title } } }';
    expect((await ask(query)).body).toMatchObject({
      data: { organization: { projectV2: null } },
      errors: [{ type: 'NOT_FOUND', message: 'Could not resolve to a ProjectV2 with the number 3.' }],
    });
    expect((await ask(query, { kind: 'app' })).body).toEqual({
      data: { organization: { projectV2: { title: 'Board 3' } } },
    });
  });

  test('a team is forbidden to a GITHUB_TOKEN', async () => {
    emulator.team('octo', 'release', ['mona']);
    const query =
      'query { organization(login: "octo") { team(slug: "release") { members(first: 9) { nodes { login } } } } }';
    expect((await ask(query)).body).toMatchObject({
      data: { organization: { team: null } },
      errors: [{ type: 'FORBIDDEN' }],
    });
    expect((await ask(query, { kind: 'app' })).body).toMatchObject({
      data: { organization: { team: { members: { nodes: [{ login: 'mona' }] } } } },
    });
  });

  test('another repository is not there', async () => {
    emulator.repository('octo/other');
    const query = 'query { repository(owner: "octo", name: "other") { name } }';
    expect((await ask(query, { repositories: ['octo/shop'] })).body).toMatchObject({
      data: { repository: null },
      errors: [{ type: 'NOT_FOUND' }],
    });
  });
});

describe('updateRefs', () => {
  const zeros = '0'.repeat(40);

  async function update(name: string, beforeOid: string, afterOid: string): Promise<Reply> {
    const { body } = await ask(inShop('id'));
    const { id } = (body as { data: { repository: { id: string } } }).data.repository;
    const input = { repositoryId: id, refUpdates: [{ name, beforeOid, afterOid, force: true }] };
    return ask(
      'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
      {},
      { input },
    );
  }

  test('compares before it sets: one of two wins', async () => {
    const a = shop.commit().sha;
    const b = shop.commit().sha;
    const lock = 'refs/locks/production';
    expect((await update(lock, zeros, a)).body).toEqual({ data: { updateRefs: { clientMutationId: null } } });
    expect((await update(lock, zeros, b)).body).toMatchObject({
      data: { updateRefs: null },
      errors: [{ type: 'UNPROCESSABLE' }],
    });
    expect(shop.repository.refs.get(lock)).toBe(a);
    await update(lock, a, b);
    await update(lock, a, zeros);
    expect(shop.repository.refs.get(lock)).toBe(b);
    await update(lock, b, zeros);
    expect(shop.repository.refs.has(lock)).toBe(false);
  });
});

describe('cost', () => {
  test('is reckoned by GitHub’s formula', async () => {
    const query = `query { rateLimit { cost nodeCount } repository(owner: "octo", name: "shop") {
      issues(first: 100) { nodes { labels(first: 60) { totalCount } comments(first: 60) { totalCount } } } } }`;
    // 1 for the issues and 100 for each connection below them: 201 requests.
    expect((await ask(query)).body).toMatchObject({
      data: { rateLimit: { cost: 2, nodeCount: 100 + 100 * 60 * 2 } },
    });
  });

  test('above the limit that a test sets, GitHub gives up', async () => {
    emulator.graph.mostPoints = 1;
    const query = inShop(
      'issues(first: 100) { nodes { labels(first: 9) { totalCount } comments(first: 9) { totalCount } } }',
    );
    expect((await ask(query)).status).toBe(502);
    expect((await ask(inShop('issues(first: 10) { totalCount }'))).status).toBe(200);
  });

  test('more than 500,000 nodes are refused', async () => {
    const query = inShop(
      'issues(first: 100) { nodes { comments(first: 100) { nodes { issue { comments(first: 100) { totalCount } } } } } }',
    );
    expect((await ask(query)).body).toMatchObject({ errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED' }] });
  });
});
