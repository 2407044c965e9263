import { describe, expect, test } from '@jest/globals';
import { connection, graphWorlds, refuse } from '../support/graphql.ts';

const open = graphWorlds();

describe('a board', () => {
  const board = { owner: 'octo', number: 7, statusField: 'Status' };
  const statusValue = (name: string) => ({
    __typename: 'ProjectV2ItemFieldSingleSelectValue',
    name,
    optionId: name.toLowerCase(),
    field: { __typename: 'ProjectV2SingleSelectField', name: 'Status' },
  });
  const item = (id: string, type: string, content: unknown, values: readonly unknown[]) => ({
    id,
    type,
    isArchived: false,
    content,
    fieldValues: connection(values),
  });
  const issue = {
    __typename: 'Issue',
    number: 4,
    title: 'Pay by invoice',
    url: 'https://github.com/octo/shop/issues/4',
    state: 'CLOSED',
    stateReason: 'COMPLETED',
    repository: { nameWithOwner: 'octo/shop' },
    milestone: null,
    body: '',
    labels: connection([]),
    closedByPullRequestsReferences: connection([]),
  };
  const root = (items: readonly unknown[], withheld = 0) => ({
    repositoryOwner: {
      __typename: 'Organization',
      projectV2: {
        id: 'PVT_1',
        title: 'Storefront',
        closed: false,
        url: 'https://github.com/orgs/octo/projects/7',
        field: { __typename: 'ProjectV2SingleSelectField', options: [{ id: 'done', name: 'Done' }] },
        items: connection(items, withheld),
      },
    },
  });

  test('done by option id; redacted and statusless items are told', async () => {
    const items = [
      item('1', 'ISSUE', issue, [statusValue('Done')]),
      item('2', 'REDACTED', null, []),
      item('3', 'DRAFT_ISSUE', { __typename: 'DraftIssue', title: 'An idea' }, []),
    ];
    const { github } = await open(root(items), { directoryToken: 'directory-token' });
    expect(await github.directory.project(board)).toMatchObject({
      value: {
        statusOptions: [{ id: 'done', name: 'Done' }],
        items: [
          {
            kind: 'issue',
            number: 4,
            state: 'closed',
            status: { optionId: 'done' },
            fields: { Status: 'Done' },
          },
          { kind: 'redacted', status: null },
          { kind: 'draft', title: 'An idea', status: null },
        ],
      },
    });
  });

  test('an issue whose content is withheld counts as redacted', async () => {
    const { github } = await open(root([item('1', 'ISSUE', null, [statusValue('Done')])]), {
      directoryToken: 'directory-token',
    });
    expect(await github.directory.project(board)).toMatchObject({ value: { items: [{ kind: 'redacted' }] } });
  });

  test('fewer items than counted: incomplete', async () => {
    const { github } = await open(root([], 2), { directoryToken: 'directory-token' });
    expect(await github.directory.project(board)).toMatchObject({ known: false, reason: 'incomplete' });
  });

  test('a null board (the token may not) is unknown', async () => {
    const hidden = { repositoryOwner: { __typename: 'Organization', projectV2: null } };
    const { github } = await open(hidden, { directoryToken: 'directory-token' });
    expect(await github.directory.project(board)).toMatchObject({
      known: false,
      reason: 'not-permitted',
      hint: expect.stringContaining('Organization projects: read') as unknown,
    });
  });
});

describe('compare and set', () => {
  const before = 'a'.repeat(40);
  const after = 'b'.repeat(40);
  const refAt = (sha: string) => () => ({
    body: { ref: 'refs/locks/p', object: { sha, type: 'commit' } },
  });

  test('moves the ref with what it must have pointed at', async () => {
    const { github, documents } = await open({
      repository: { id: 'R_1' },
      updateRefs: () => ({ clientMutationId: null }),
    });
    expect(await github.refs.compareAndSet('refs/locks/p', before, after)).toMatchObject({ outcome: 'done' });
    expect(documents[1]).toContain(`beforeOid: "${before}"`);
    expect(documents[1]).toContain(`afterOid: "${after}"`);
  });

  test('a lost race is a conflict that says where the ref is now', async () => {
    const { github } = await open(
      { repository: { id: 'R_1' }, updateRefs: () => refuse('UNPROCESSABLE', 'Reference cannot be updated') },
      { rest: refAt('c'.repeat(40)) },
    );
    expect(await github.refs.compareAndSet('refs/locks/p', before, after)).toMatchObject({
      outcome: 'refused',
      reason: 'conflict',
      message: expect.stringContaining('c'.repeat(40)) as unknown,
    });
  });

  test('refused for another reason is no lost race', async () => {
    const { github } = await open(
      {
        repository: { id: 'R_1' },
        updateRefs: () => refuse('FORBIDDEN', 'Resource not accessible by integration'),
      },
      { rest: refAt(before) },
    );
    expect(await github.refs.compareAndDelete('refs/locks/p', before)).toMatchObject({
      outcome: 'refused',
      reason: 'not-permitted',
      hint: 'Add to this job:   permissions: { contents: write }',
    });
  });
});
