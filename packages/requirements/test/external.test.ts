import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { known, type Reading } from '@release-actions/evidence';
import { loadPolicy } from '@release-actions/policy/load';
import { authorizationOf, type HttpQuestion, type Sources, withoutSecret } from '../src/index.ts';
import { readExternal } from '../src/observe/external.ts';
import { policyOf, proof, subject } from './support/world.ts';

type Source = Parameters<typeof readExternal>[0];
type Answer = { readonly status?: number; readonly body: unknown };

const sourceOf = (yaml: string): Source => {
  const { source } = policyOf(`  acceptance-criteria: { source: { kind: http, http: ${yaml} } }`)
    .requirements['acceptance-criteria'];
  if (source.kind !== 'http') throw new Error('not a tracker');
  return source.http;
};
const simple = (more = ''): Source =>
  sourceOf(
    `{ url: 'https://tracker.example/items?v={release}', items: '$.items[*]', id: '$.id', status: '$.status', done: [Done]${more} }`,
  );

/** Asks pages one after the other, and remembers what was asked. */
async function ask(source: Source, pages: readonly Answer[]) {
  const asked: HttpQuestion[] = [];
  const get: Sources['get'] = (question) => {
    const page = pages[asked.length] ?? { status: 404, body: '' };
    asked.push(question);
    const body = typeof page.body === 'string' ? page.body : JSON.stringify(page.body);
    return Promise.resolve(known({ status: page.status ?? 200, body }, proof));
  };
  const found = await readExternal(source, { ...subject, release: 'v1.4.0 "x"' }, { get } as Sources);
  return {
    asked,
    found,
    items: found.known ? found.value.map(({ key, status }) => [key, status?.name]) : found.reason,
  };
}

const one = { id: 'SHOP-1', status: 'Done' };

describe('a tracker', () => {
  test('is asked about this release, and its items are told by id and status', async () => {
    const { asked, items } = await ask(simple(), [{ body: { items: [one] } }]);
    expect(asked).toEqual([{ url: 'https://tracker.example/items?v=v1.4.0%20%22x%22' }]);
    expect(items).toEqual([['SHOP-1', 'Done']]);
  });

  test.each([
    ['another status', { status: 403, body: { items: [one] } }],
    ['no JSON', { body: '<html>' }],
    ['an item without status', { body: { items: [{ id: 'SHOP-1' }] } }],
    ['an item without id', { body: { items: [{ status: 'Done' }] } }],
  ])('%s is unknown', async (_, answer) => {
    expect((await ask(simple(), [answer])).items).toBe('malformed');
  });

  test('a token goes to the next page of the same place, and nowhere else', async () => {
    const source = simple(", cursor: '$.next', token: TRACKER");
    const page = (next: unknown) => ({ body: { items: [one], next } });
    const token = await ask(source, [page('abc'), page(null)]);
    expect(token.asked.map(({ url }) => url).at(-1)).toBe(
      'https://tracker.example/items?v=v1.4.0+%22x%22&cursor=abc',
    );
    const address = await ask(source, [page('https://tracker.example/items?page=2'), page(null)]);
    expect(address.items).toHaveLength(2);
    const elsewhere = await ask(source, [page('https://evil.example/'), page(null)]);
    expect([elsewhere.items, elsewhere.asked.length]).toEqual(['malformed', 1]);
  });

  test('more pages than anybody needs are no answer', async () => {
    const pages = Array.from({ length: 60 }, () => ({ body: { items: [one], next: 'x' } }));
    expect((await ask(simple(", cursor: '$.next'"), pages)).items).toBe('malformed');
  });

  test.each([
    ['bearer', 'Bearer s:t'],
    ['basic', 'Basic czp0'],
    ['raw', 's:t'],
  ] as const)('a credential is sent as %s', (scheme, header) => {
    expect(authorizationOf('s:t', scheme)).toBe(header);
  });

  test('a credential that is not there asks nobody', () => {
    const missing: Reading<never> = withoutSecret('https://tracker.example/', 'TRACKER');
    expect(missing).toMatchObject({ known: false, reason: 'not-permitted' });
    expect(missing.known ? '' : missing.hint).toContain('${{ secrets.TRACKER }}');
  });
});

/** The recipes as they stand in the cookbook, under a policy that is otherwise the smallest. */
const cookbook = readFileSync(new URL('../../../action-docs/cookbook.md', import.meta.url), 'utf8');
const recipes = [...cookbook.matchAll(/^```yaml\n(requirements:\n[\s\S]*?)^```/gmu)]
  .map(([, text = '']) => text)
  .filter((text) => text.includes('kind: http'))
  .map((text) => {
    const loaded = loadPolicy(
      `version: 1\nroles: { release-manager: [rita] }\nenvironments: { production: https://x.example }\n${text}`,
      { file: 'p.yml' },
    );
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const { source } = loaded.policy.requirements['acceptance-criteria'];
    if (source.kind !== 'http') throw new Error('not a tracker');
    return source.http;
  });

describe('the recipes of the cookbook', () => {
  test('Jira, two pages', async () => {
    const jira = recipes.find(({ url }) => url.includes('atlassian'));
    if (jira === undefined) throw new Error('no recipe for Jira');
    const issue = (key: string, name: string) => ({ key, fields: { status: { name } } });
    const { asked, items } = await ask(jira, [
      { body: { issues: [issue('SHOP-1', 'Done')], nextPageToken: 'p2', isLast: false } },
      { body: { issues: [issue('SHOP-2', 'In Progress')], isLast: true } },
    ]);
    expect(items).toEqual([
      ['SHOP-1', 'Done'],
      ['SHOP-2', 'In Progress'],
    ]);
    expect(asked[0]?.url).not.toContain('nextPageToken');
    expect(asked[1]?.url).toContain('nextPageToken=p2');
    expect(asked[0]?.credential).toEqual({ variable: 'JIRA', scheme: 'basic' });
  });

  test('Linear, two pages, by POST', async () => {
    const linear = recipes.find(({ url }) => url.includes('linear'));
    if (linear === undefined) throw new Error('no recipe for Linear');
    const page = (identifier: string, hasNextPage: boolean) => ({
      body: {
        data: {
          issues: {
            nodes: [{ identifier, state: { type: 'completed' } }],
            pageInfo: { endCursor: 'c', hasNextPage },
          },
        },
      },
    });
    const { asked, items } = await ask(linear, [page('SHOP-1', true), page('SHOP-2', false)]);
    expect(items).toEqual([
      ['SHOP-1', 'completed'],
      ['SHOP-2', 'completed'],
    ]);
    const sent = asked.map(({ body }) => (JSON.parse(body ?? '') as { variables: unknown }).variables);
    expect(sent).toEqual([
      { label: 'v1.4.0 "x"', after: null },
      { label: 'v1.4.0 "x"', after: 'c' },
    ]);
  });
});
