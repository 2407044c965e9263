import { describe, expect, test } from '@jest/globals';
import type { Change } from '@release-actions/notes';
import { readFragment } from '../src/fragments/fragments.ts';
import { applyFragments } from '../src/fragments/apply.ts';
import { parseMessage } from '../src/changes/message.ts';
import { toChange } from '../src/changes/read-commit.ts';
import { applyPulls, type PullFacts } from '../src/pulls/apply.ts';
import { readSections } from '../src/pulls/sections.ts';
import { nextVersion } from '../src/version.ts';

const rules = {
  features: ['feature'],
  improvements: ['improvement'],
  fixes: ['bug'],
  performance: ['performance'],
  breaking: ['breaking'],
  exclude: ['skip-changelog'],
};
const sha = (number: number): string => String(number).padStart(40, '0');
const change = (number: number, message: string): Change =>
  toChange(parseMessage(`${message} (#${number})`), [
    { sha: sha(number), parents: [], author: { name: 'A', email: 'a@b' }, authoredAt: 1, message },
  ]);
const pull = (number: number, more: Partial<PullFacts> = {}): PullFacts => ({
  number,
  title: '',
  body: '',
  labels: [],
  ...more,
});
const apply = (message: string, more: Partial<PullFacts>) =>
  applyPulls({ changes: [change(1, message)], excluded: [] }, [pull(1, more)], rules);

describe('a description', () => {
  test('is read by its headings; advice in comments, CRLF and "none" are understood', () => {
    const body = [
      '<!-- ## Breaking changes: say what -->',
      '## Release note',
      '',
      'Gift cards can be split.',
      '',
      '### Breaking changes',
      'None',
      '**Migration steps:**',
      '1. stop',
      '2. start',
      '## How I tested it',
      'a lot',
    ].join('\r\n');
    expect(readSections(body)).toEqual({
      releaseNote: 'Gift cards can be split.',
      migration: '1. stop\n2. start',
      statedNone: new Set(['breaking']),
      tickedBreaking: false,
    });
    expect(readSections('```release-note\nWords\n```').releaseNote).toBe('Words');
    expect(readSections('- [ ] Bug fix\n- [x] Breaking change (fix or feature)').tickedBreaking).toBe(true);
    expect(readSections('- [ ] Breaking change').tickedBreaking).toBe(false);
  });

  test('speaks for the change: words, break, migration, rollback and a proposal of the impact', () => {
    const body =
      '## Release note\nSplit @gift cards\n## Breaking changes\nThe field is gone.\n## Migration\nRename it.\n## Rollback\nRestore first.\n## Customer impact\nNone to speak of, mostly.';
    const { changes, ...more } = apply('feat: x', { body });
    expect(changes).toMatchObject([
      { title: 'Split @gift cards', breaking: true, breakingNotes: ['The field is gone.'] },
    ]);
    expect(more).toMatchObject({
      migration: [{ pr: 1, text: 'Rename it.' }],
      rollback: [{ pr: 1, text: 'Restore first.' }],
      impactProposals: [{ pr: 1 }],
      disagreements: [],
    });
  });
});

describe('labels', () => {
  test('place a change whose title says nothing, and mark it as stated', () => {
    expect(apply('Gift cards', { labels: ['Bug'] }).changes).toMatchObject([
      { section: 'fixes', inferred: false },
    ]);
  });

  test('leave a change out, with the reason', () => {
    expect(apply('feat: x', { labels: ['skip-changelog'] })).toMatchObject({
      changes: [],
      excluded: [{ sha: sha(1), reason: 'label "skip-changelog" on #1' }],
    });
    expect(apply('feat: x', { body: '## Release note\nNONE' })).toMatchObject({
      changes: [],
      excluded: [{ reason: '#1 says that it has no release note' }],
    });
  });

  test.each<[string, string, Partial<PullFacts>, number]>([
    ['a fix with the label of a feature', 'fix: x', { labels: ['feature'] }, 1],
    ['a break that the description denies', 'feat!: x', { body: '## Breaking changes\nNo' }, 1],
    ['an improvement that is typed as performance', 'perf: x', { labels: ['improvement'] }, 0],
    ['a feature that is labelled as improvement', 'feat: x', { labels: ['improvement'] }, 0],
    ['an untyped title', 'x y z', { labels: ['feature'] }, 0],
  ])('%s: disagreements', (_, message, more, expected) => {
    expect(apply(message, more).disagreements).toHaveLength(expected);
  });
});

describe('fragments', () => {
  test.each([
    [
      '.changeset/a.md',
      '---\n"shop": major\nb: patch\n---\n\nSplit gift cards.\n',
      { section: 'features', breaking: true, text: 'Split gift cards.' },
    ],
    ['newsfragments/12.bugfix.md', 'Totals.', { section: 'fixes', number: 12 }],
    ['changelog.d/+anon.feature', 'New.', { section: 'features', number: undefined }],
  ])('%s', (path, text, expected) => {
    expect(readFragment({ path, text, sha: 's' })).toMatchObject(expected);
  });

  test.each([
    ['.changeset/README.md', 'words'],
    ['.changeset/config.json', '{}'],
    ['.changeset/x.md', '---\n: [\n---\nwords'],
    ['changes/README.md', 'words'],
  ])('%s is none', (path, text) => {
    expect(readFragment({ path, text, sha: undefined })).toBeUndefined();
  });

  test('speak for the change that they came with, by commit or number', () => {
    const set = { changes: [change(1, 'wip'), change(2, 'more')], excluded: [] };
    const fragments = [
      {
        path: 'a',
        sha: sha(1),
        number: undefined,
        section: 'features',
        breaking: false,
        text: 'Split gift cards.',
      },
      { path: 'b', sha: undefined, number: 2, section: 'fixes', breaking: false, text: '- Right totals' },
      {
        path: 'c',
        sha: sha(9),
        number: undefined,
        section: 'fixes',
        breaking: true,
        text: 'of another release',
      },
    ] as const;
    expect(applyFragments(set, fragments).changes).toMatchObject([
      { title: 'Split gift cards.', section: 'features', inferred: false, pr: 1 },
      { title: 'Right totals', section: 'fixes', pr: 2 },
    ]);
  });
});

describe('the next version', () => {
  test.each([
    ['v1.2.3', ['fix: x'], 'minor', '1.2.4', 'patch'],
    ['v1.2.3', ['feat: x'], 'minor', '1.3.0', 'minor'],
    ['v1.2.3', ['feat!: x'], 'minor', '2.0.0', 'major'],
    ['v0.2.3', ['feat!: x'], 'minor', '0.3.0', 'minor'],
    ['v0.2.3', ['feat!: x'], 'major', '1.0.0', 'major'],
    ['shop-1.2.3', ['feat: x'], 'minor', '1.3.0', 'minor'],
    ['v2.0.0-rc.1', ['feat!: x'], 'minor', '2.0.0', 'major'],
    ['v2.0.1-rc.1', ['fix: x'], 'minor', '2.0.1', 'patch'],
    ['nightly', ['feat: x'], 'minor', null, 'minor'],
    [undefined, ['fix: x'], 'minor', '1.0.0', 'major'],
  ] as const)('after %s with %j (%s)', (previous, messages, zero, next, type) => {
    expect(
      nextVersion(
        previous,
        messages.map((message, index) => change(index + 1, message)),
        zero,
      ),
    ).toMatchObject({ next, type });
  });
});
