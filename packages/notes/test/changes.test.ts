import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collectChanges, type Commit, type HistoryRange } from '@release-actions/notes';
import { inferSection } from '../src/changes/classify.ts';
import { parseMessage } from '../src/changes/message.ts';
import { authorsOf } from '../src/changes/read-commit.ts';
import { revertClaim } from '../src/changes/revert-claim.ts';
import { readsBreaking } from '../src/changes/suspects.ts';
import { splitPullNumber } from '../src/changes/subject.ts';

/** A straight line of commits, given oldest first. */
function lineOf(messages: readonly string[]): HistoryRange {
  const commits = messages.map((message, index): Commit => ({
    sha: (index + 1).toString(16).padStart(40, '0'),
    parents: index === 0 ? [] : [index.toString(16).padStart(40, '0')],
    author: { name: 'Ada', email: 'ada@example.test' },
    authoredAt: 1_700_000_000 + index,
    message,
  }));
  const newest = commits.at(-1)?.sha ?? '';
  return {
    ends: { from: { name: 'v1', sha: 'f'.repeat(40) }, to: { name: 'v2', sha: newest } },
    commits: commits.toReversed(),
    shipped: [],
    samePatch: new Map(),
    patchesCompared: true,
  };
}

const titles = (messages: readonly string[]): string[] =>
  collectChanges(lineOf(messages)).changes.map(({ title }) => title);
const shaOf = (number: number): string => number.toString(16).padStart(40, '0');

test('the authors of a change are all who wrote it, each once, without bots', () => {
  const [first, second] = lineOf([
    'fix: a\n\nCo-authored-by: Grace Hopper <grace@example.test>\nCo-Authored-By: dependabot[bot] <bot@example.test>',
    'fix: b\n\nBREAKING CHANGE: gone\nCo-authored-by: Ada <ADA@example.test>\nco-authored-by:  Evil\u202e <x@example.test>',
  ]).commits.toReversed();
  expect(authorsOf([second ?? raise(), first ?? raise()])).toEqual(['Ada', 'Grace Hopper', 'Evil']);
  expect(parseMessage(second?.message ?? '').breakingNotes).toEqual(['gone']);
});

function raise(): never {
  throw new Error('there is no such commit');
}

describe('reverts', () => {
  test('any number of them leaves a change in force or not, by parity', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.constantFrom('sha', 'number', 'title'), (depth, how) => {
        const messages = ['feat: wish lists (#1)'];
        for (let level = 1; level <= depth; level += 1) {
          const title = messages.at(-1)?.split('\n')[0] ?? '';
          const body =
            how === 'sha'
              ? `This reverts commit ${shaOf(level)}.`
              : how === 'number'
                ? `Reverts octo/shop#${level}`
                : '';
          messages.push(`Revert "${title}" (#${level + 1})\n\n${body}`);
        }
        const { changes, excluded } = collectChanges(lineOf(messages));
        expect(changes.map(({ title }) => title)).toEqual(depth % 2 === 0 ? ['wish lists'] : []);
        expect(changes.length + excluded.length).toBe(messages.length);
      }),
    );
  });

  test.each<[string, string[], string[]]>([
    [
      '"Reapply" brings back',
      [
        'feat: a b c',
        `Revert "feat: a b c"\n\nThis reverts commit ${shaOf(1)}.`,
        `Reapply "feat: a b c"\n\nThis reverts commit ${shaOf(2)}.`,
      ],
      ['a b c'],
    ],
    ['by number alone', ['feat: x (#7)', 'Revert #7, it leaks (#8)'], []],
    ['again after it came back', ['feat: x (#7)', 'Revert #7 (#8)', 'Reapply #7 (#9)'], ['x']],
    ['by title alone, other typing', ['Add vouchers (#3)', 'chore: revert "Add vouchers" (#4)'], []],
    [
      'of another repository does not count',
      ['feat: x (#7)', 'Revert "feat: y" (#8)\n\nReverts other/repo#7'],
      ['Revert "feat: y"', 'x'],
    ],
    ['prose is no revert', ['feat: x', 'Revert to the old defaults'], ['Revert to the old defaults', 'x']],
    [
      'a part is no revert',
      ['feat: x (#7)', 'Partially revert "feat: x"\n\nReverts #7'],
      ['Partially revert "feat: x"', 'x'],
    ],
    [
      'a squash that reverts inside is no revert',
      ['feat: x', `fix: y\n\n* fix: y\n\n* Revert "feat: x"\n\nThis reverts commit ${shaOf(1)}.`],
      ['y', 'x'],
    ],
    [
      'two at once',
      [
        'feat: x x x',
        'feat: y y y',
        `Revert two things\n\nThis reverts commits ${shaOf(1)} and ${shaOf(2)}.`,
      ],
      [],
    ],
  ])('%s', (_, messages, expected) => {
    const range = lineOf(messages);
    expect(collectChanges(range, { repository: 'octo/shop' }).changes.map(({ title }) => title)).toEqual(
      expected,
    );
  });

  test('what was reverted before and returns now is new', () => {
    expect(
      collectChanges(
        lineOf([`Reapply "feat: gift cards (#4)" (#9)\n\nThis reverts commit ${'e'.repeat(40)}.`]),
      ).changes,
    ).toMatchObject([{ title: 'gift cards', section: 'features', pr: 9 }]);
  });
});

describe('merged pull requests', () => {
  const commit = (sha: string, message: string, ...parents: string[]): Commit => ({
    sha,
    parents,
    author: { name: 'A', email: 'a@b' },
    authoredAt: 1,
    message,
  });
  const range = (...commits: Commit[]): HistoryRange => ({
    ends: { from: undefined, to: { name: 'v2', sha: commits[0]?.sha ?? '' } },
    commits,
    shipped: [],
    samePatch: new Map(),
    patchesCompared: true,
  });

  test('plain commits of a branch are part of its pull request', () => {
    const { changes } = collectChanges(
      range(
        commit('m', 'Merge pull request #5 from o/b\n\nSupport gift cards', 'a', 'c'),
        commit('c', 'wip', 'b'),
        commit('b', 'first try', 'a'),
        commit('a', 'root'),
      ),
    );
    expect(changes.map(({ title, pr, commits }) => [title, pr, commits.length])).toEqual([
      ['Support gift cards', 5, 3],
      ['root', undefined, 1],
    ]);
  });

  test('a reverted merge takes its commits with it', () => {
    const merge = commit('m'.repeat(40), 'Merge pull request #5 from o/b\n\nfeat: x', 'a', 'c');
    const undo = commit('r', 'Revert "feat: x" (#6)\n\nReverts o/r#5', merge.sha);
    const { changes, excluded } = collectChanges(
      range(undo, merge, commit('c', 'feat: x', 'a'), commit('a', 'root')),
    );
    expect(changes.map(({ title }) => title)).toEqual(['root']);
    expect(excluded).toHaveLength(3);
  });

  test('a branch that was brought up to date is merged once', () => {
    const { changes, excluded } = collectChanges(
      range(
        commit('m', 'Merge pull request #5 from o/b\n\nfeat: x', 'd', 'u'),
        commit('u', "Merge branch 'main' into b", 'c', 'd'),
        commit('d', 'fix: on main', 'a'),
        commit('c', 'feat: x', 'a'),
        commit('a', 'root'),
      ),
    );
    expect(changes.map(({ title, pr }) => [title, pr])).toEqual([
      ['x', 5],
      ['on main', undefined],
      ['root', undefined],
    ]);
    expect(excluded).toEqual([{ sha: 'u', reason: 'merge commit' }]);
  });
});

describe('a message', () => {
  test('never throws and never takes long, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 1, max: 200 }),
        (text, times) => {
          const message = text.repeat(times);
          parseMessage(message);
          revertClaim(message);
          titles([message]);
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([
    ['feat(cart)!: x', { type: 'feat', scope: 'cart', bang: true, title: 'x' }],
    ['Fix: x', { type: 'fix', title: 'x' }],
    ['package: x', { type: undefined, title: 'package: x' }],
    ['[BREAKING] x', { type: undefined, bang: true, title: 'x' }],
    ['chore(breaking): x', { type: 'chore', scope: undefined, bang: true }],
    ['feat(): x', { type: 'feat', scope: undefined }],
    ['feat:', { type: undefined, title: 'feat:' }],
    ['fix: a (b) (#12)', { title: 'a (b)', pr: 12 }],
  ])('%j', (message, expected) => {
    expect(parseMessage(message)).toMatchObject(expected);
  });

  test.each([
    [
      'Note: and After: are text, Refs ends it',
      'feat: x\n\nBREAKING CHANGE: gone.\nNote: really.\n\nRefs: #3',
      ['gone.\nNote: really.'],
    ],
    ['a footer directly after a finished sentence', 'feat: x\n\nIt is done.\nBREAKING CHANGE: y', ['y']],
    ['not in the middle of one', 'feat: x\n\nthis is no\nBREAKING CHANGE: y', []],
  ])('breaking text: %s', (_, message, expected) => {
    expect(parseMessage(message).breakingNotes).toEqual(expected);
  });

  test('numbers of pull requests at its end', () => {
    expect(splitPullNumber('fix: x (#10) (#12)')).toEqual({ title: 'fix: x', pr: 12 });
    expect(splitPullNumber('(#12)')).toEqual({ title: '(#12)', pr: 12 });
    expect(splitPullNumber('fix (see #12)')).toEqual({ title: 'fix (see #12)', pr: undefined });
  });
});

describe('untyped titles', () => {
  test.each([
    ['Add gift cards', 'features'],
    ['Improve the search page', 'improvements'],
    ['Fix crash of empty carts', 'fixes'],
    ["Don't charge twice", 'fixes'],
    ['[search] Cache results', 'performance'],
    ['Fix typo in README', 'other'],
    ['Detect leaks of sessions', 'features'],
    ['🎉', 'other'],
  ])('%s is read as %s', (title, section) => {
    expect(inferSection(title)).toBe(section);
  });

  test.each([
    ['Drop Node 12', true],
    ['feat!: nothing said', false],
    ['use strict checks by default', true],
    ['docs: remove the old guide', false],
    ['chore: remove unused import of tests', true],
    ['Show prices in bold', false],
  ])('%s asks a question: %s', (title, expected) => {
    expect(readsBreaking(parseMessage(title))).toBe(expected);
  });
});

test('entries and exclusions are exactly the range, whatever people write', () => {
  const word = fc.constantFrom(
    'feat: a b c',
    'fix: x y z',
    'Revert "feat: a b c"',
    'Reapply "feat: a b c"',
    'v1.2.3',
    'wip',
    'Reverts #2',
    'fix: x y z (#2)',
    '* feat: q\n\n* fix: r',
    '',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 15 }), (messages) => {
      const range = lineOf(messages);
      const { changes, excluded } = collectChanges(range);
      const listed = new Set(changes.flatMap(({ commits }) => commits.map(({ sha }) => sha)));
      const left = excluded.map(({ sha }) => sha);
      expect([...listed, ...left].sort()).toEqual(range.commits.map(({ sha }) => sha).sort());
    }),
  );
});
