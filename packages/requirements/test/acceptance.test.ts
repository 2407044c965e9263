import { describe, expect, test } from '@jest/globals';
import { inlineToText } from '@release-actions/report';
import type { ScopeFact, ScopeItem } from '../src/index.ts';
import { countOpenCriteria } from '../src/observe/criteria.ts';
import { comment, findingIn, policyOf, read, scope, worldWith } from './support/world.ts';

const [base] = scope().items;
if (base === undefined) throw new Error('the sample has an item');
const item = (more: Partial<ScopeItem> = {}): ScopeItem => ({ ...base, ...more });
const issue = (more: Partial<ScopeItem> = {}): ScopeItem =>
  item({
    key: '#8',
    number: 8,
    kind: 'issue',
    state: 'closed',
    stateReason: 'completed',
    base: null,
    ...more,
  });

function judge(more: Partial<ScopeFact>, policy = policyOf(), comments: ReturnType<typeof comment>[] = []) {
  const finding = findingIn(
    worldWith({ scope: read(scope(more)), comments: read(comments) }, policy),
    'acceptance-criteria',
  );
  return {
    status: finding.status,
    code: finding.code,
    reason: inlineToText(finding.reason),
    notes: (finding.notes ?? []).map(inlineToText).join('\n'),
  };
}

describe('trap 9 and 1: items of the release', () => {
  test('merged pull requests and closed issues are done, and the scope is printed', () => {
    expect(judge({ items: [item(), issue()] })).toMatchObject({
      status: 'met',
      reason: '2 items done in v1.3.0..9d04e77, 2 commits',
    });
  });

  test('none at all is unknown', () => {
    expect(judge({ items: [] })).toMatchObject({ status: 'unknown', code: 'items-none' });
  });

  test('no commit at all is nothing to accept', () => {
    expect(judge({ items: [], commits: [] })).toMatchObject({ status: 'met', code: 'nothing-changed' });
  });

  test.each([
    ['an open issue', issue({ state: 'open', stateReason: null }), 'is open'],
    ['an issue closed as not planned', issue({ stateReason: 'not_planned' }), 'was closed as not planned'],
    ['a pull request closed without merge', item({ state: 'closed' }), 'was closed without being merged'],
    [
      'one merged to another branch',
      item({ base: 'release-1.3', inRelease: false }),
      'was merged to release-1.3, not to main',
    ],
    [
      'a closed issue with an open pull request',
      issue({ openPullRequests: ['#9'] }),
      'has open pull requests #9',
    ],
    ['a draft of a board', item({ kind: 'draft' }), 'is a draft item'],
  ])('%s is not done', (_, one, why) => {
    const found = judge({ items: [item(), one] });
    expect(found).toMatchObject({ status: 'unmet', code: 'items-open' });
    expect(found.reason).toContain(why);
  });

  test('one merged to another branch, but part of the release, is done', () => {
    expect(judge({ items: [item({ base: 'release-1.4', inRelease: true })] }).status).toBe('met');
  });

  test.each([
    ['a redacted item', item({ kind: 'redacted' })],
    ['a state that could not be read', issue({ state: 'unknown' })],
  ])('%s is unknown', (_, one) => {
    expect(judge({ items: [item(), one] })).toMatchObject({ status: 'unknown', code: 'items-hidden' });
  });

  test('commits without an item are listed off board', () => {
    expect(judge({ commits: [{ sha: 'a'.repeat(40), title: 'Quick fix', items: [] }] }).notes).toBe(
      'off board, 1 commit without an item: aaaaaaa Quick fix',
    );
  });
});

describe('a board', () => {
  const policy = policyOf(
    '  acceptance-criteria: { source: { kind: project, project: { owner: octoacme, number: 1, done: [Done, Shipped] } } }',
  );
  const options = [
    { id: 'a', name: 'Todo' },
    { id: 'b', name: 'Done' },
  ];
  const on = (status: ScopeItem['status'], more: Partial<ScopeItem> = {}) =>
    judge({ items: [issue({ status, ...more })], statusOptions: options }, policy);

  test('an item in Done is done', () => {
    expect(on({ name: 'Done', optionId: 'b' }).status).toBe('met');
  });

  test.each([
    ['another option', { name: 'Todo', optionId: 'a' }, {}],
    ['no option', null, {}],
    ['Done with the issue still open', { name: 'Done', optionId: 'b' }, { state: 'open' as const }],
    ['Done with an open pull request', { name: 'Done', optionId: 'b' }, { openPullRequests: ['#3'] }],
    ['archived, not Done', { name: 'Todo', optionId: 'a' }, { archived: true }],
  ])('an item in %s is not', (_, status, more) => {
    expect(on(status, more).status).toBe('unmet');
  });

  test('whose Done was renamed is unknown, and says what there is', () => {
    const found = judge(
      {
        items: [issue({ status: { name: 'Finished', optionId: 'b' } })],
        statusOptions: [{ id: 'b', name: 'Finished' }],
      },
      policy,
    );
    expect(found).toMatchObject({ status: 'unknown', code: 'done-option-missing' });
    expect(found.reason).toContain('Finished');
  });
});

describe('moving an item out', () => {
  const items = [item(), issue({ state: 'open' })];

  test('takes the product-manager, and is recorded', () => {
    const found = judge({ items }, policyOf(), [comment('pat', '/defer #8')]);
    expect(found.status).toBe('met');
    expect(found.notes).toContain('#8 deferred by pat');
  });

  test.each(['dana', 'rita', 'sam'])('%s may not', (login) => {
    expect(judge({ items }, policyOf(), [comment(login, '/defer #8')]).status).toBe('unmet');
  });

  test('moves only what it names', () => {
    expect(
      judge({ items: [...items, issue({ key: '#80', number: 80, state: 'open' })] }, policyOf(), [
        comment('pat', '/defer #8'),
      ]).status,
    ).toBe('unmet');
  });
});

describe('boxes under "Acceptance criteria"', () => {
  test.each([
    ['no such heading', '- [ ] something', null],
    ['all ticked', '## Acceptance criteria\n- [x] a\n- [X] b', 0],
    ['two open', '## Acceptance criteria\n- [ ] a\n* [ ] b\n1. [ ] c\n- [x] d', 3],
    ['under a deeper heading', '## Acceptance criteria\n### Search\n- [ ] a', 1],
    ['after the next heading', '## Acceptance criteria\n- [x] a\n## Notes\n- [ ] b', 0],
    ['in code', '## Acceptance criteria\n```\n- [ ] example\n```', 0],
    ['with carriage returns', '## Acceptance criteria\r\n- [ ] a\r\n', 1],
    ['in another case', '# ACCEPTANCE CRITERIA:\n- [ ] a', 1],
  ])('%s', (_, body, expected) => {
    expect(countOpenCriteria(body)).toBe(expected);
  });

  test('count only where the policy says so', () => {
    const items = [issue({ openCriteria: 2 })];
    expect(judge({ items }).status).toBe('met');
    const found = judge({ items }, policyOf('  acceptance-criteria: { checkboxes: true }'));
    expect(found.status).toBe('unmet');
    expect(found.reason).toContain('has 2 open boxes under "Acceptance criteria"');
  });
});

test('moving out an item that is not in the release says nothing of a release without items', () => {
  const facts = { scope: read(scope({ items: [] })), comments: read([comment('pat', '/defer #999')]) };
  expect(findingIn(worldWith(facts), 'acceptance-criteria')).toMatchObject({
    status: 'unknown',
    code: 'items-none',
  });
});
