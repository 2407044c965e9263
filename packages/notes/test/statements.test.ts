import { describe, expect, test } from '@jest/globals';
import { parseMessage } from '../src/changes/message.ts';
import { toChange } from '../src/changes/read-commit.ts';
import { safeProse } from '../src/document/prose.ts';
import { applyPulls, type Enriched, type PullFacts } from '../src/pulls/apply.ts';
import { readSections } from '../src/pulls/sections.ts';

/** What authors say about one change, in all the places where they say it. */
const rules = {
  features: ['feature'],
  improvements: ['improvement'],
  fixes: ['bug'],
  performance: ['performance'],
  breaking: ['breaking'],
  exclude: ['skip-changelog'],
};
const apply = (message: string, more: Partial<PullFacts>): Enriched => {
  const commit = {
    sha: '1'.repeat(40),
    parents: [],
    author: { name: 'A', email: 'a@b' },
    authoredAt: 1,
    message,
  };
  const pull: PullFacts = { number: 1, title: '', body: '', labels: [], ...more };
  const change = { ...toChange(parseMessage(message), [commit]), pr: 1 };
  return applyPulls({ changes: [change], excluded: [] }, [pull], rules);
};

describe('no author says that it is breaking', () => {
  test.each([
    ['a footer that says none', 'feat: x\n\nBREAKING CHANGE: none'],
    ['a footer that says so in a sentence', 'feat: x\n\nBREAKING CHANGE: No breaking changes.'],
    [
      "a template's advice in a comment with room",
      'feat: x\n\n<!--\n\nBREAKING CHANGE: say what breaks\n\n-->',
    ],
    ["a template's advice in a comment", 'feat: x\n\n<!--\nBREAKING CHANGE: say what breaks\n-->'],
  ])('in %s', (_, message) => {
    expect(toChange(parseMessage(message), [])).toMatchObject({ breaking: false, breakingNotes: [] });
  });

  test('in a footer without words, which is a question', () => {
    expect(toChange(parseMessage('feat: x\n\nBREAKING CHANGE:'), [])).toMatchObject({
      breaking: false,
      suspectedBreaking: true,
    });
  });

  test.each([
    ['the box of a bug fix', '- [x] Bug fix (non-breaking change which fixes an issue)'],
    ['the box of an unknown kind', '- [x] Upkeep (non-breaking change)'],
    ['a box that was not ticked', '- [ ] Breaking change (fix or feature)'],
    ['a section that says no', '## Breaking changes\n\nNo breaking changes.'],
    ['a section that says no in a word', '## Breaking changes\r\n\r\nNope\r\n'],
    ['a section with the box for no', '## Breaking change?\n\n- [ ] Yes\n- [x] No'],
    ['a section with boxes that nobody ticked', '## Breaking change?\n\n- [ ] Yes\n- [ ] No'],
    ["a section of the template's advice alone", '## Breaking changes\n<!-- say what breaks -->'],
    ['a footer of the description that says none', 'Words.\n\nBREAKING CHANGE: N/A'],
  ])('in %s', (_, body) => {
    expect(apply('fix: x', { title: 'fix: x', body })).toMatchObject({
      changes: [{ breaking: false }],
      disagreements: [],
    });
  });
});

describe('an author says that it is breaking', () => {
  test.each([
    ['the ticked box', { body: '- [X] Breaking change (fix or feature)' }, []],
    ['the box for yes', { body: '## Breaking change?\n\n- [x] Yes\n- [ ] No' }, []],
    [
      'words that begin with "no longer"',
      { body: '## Breaking changes\n\nNo longer reads XML.' },
      ['No longer reads XML.'],
    ],
    ["the pull request's title, where the commit lost the mark", { title: 'fix!: x' }, []],
    [
      'a footer of the description, which the squash dropped',
      { body: 'W.\n\nBREAKING CHANGE: ids are texts' },
      ['ids are texts'],
    ],
    ['the label', { labels: ['Breaking'] }, []],
  ])('with %s', (_, more, notes) => {
    expect(apply('fix: x', more)).toMatchObject({
      changes: [{ breaking: true, suspectedBreaking: false, breakingNotes: notes }],
      disagreements: [],
    });
  });

  test('is said once, although commit and description carry the same footer', () => {
    const footer = 'BREAKING CHANGE: ids are texts';
    expect(apply(`fix: x\n\n${footer}`, { body: footer }).changes).toMatchObject([
      { breakingNotes: ['ids are texts'] },
    ]);
  });
});

describe('what kind of change it is', () => {
  test('is told by the title of the pull request where the commit says nothing', () => {
    expect(apply('Gift cards', { title: 'feat: gift cards' }).changes).toMatchObject([
      { section: 'features', inferred: false },
    ]);
  });

  test('is told by a ticked box where nothing else tells it', () => {
    expect(apply('Gift cards', { body: '- [x] Bug fix\n- [ ] New feature' }).changes).toMatchObject([
      { section: 'fixes', inferred: false },
    ]);
  });
});

describe('authors contradict themselves', () => {
  const says = (message: string, more: Partial<PullFacts>): string[] =>
    apply(message, more).disagreements.flatMap((one) => one.says.map(({ who, what }) => `${who}: ${what}`));

  test.each<[string, string, Partial<PullFacts>, string[]]>([
    [
      'commit and pull request',
      'fix: x',
      { title: 'feat: x' },
      [`the commit's type "fix": a fix`, `the pull request's type "feat": a feature or improvement`],
    ],
    [
      'two labels',
      'Gift cards',
      { labels: ['bug', 'feature'] },
      ['the label "feature": a feature or improvement', 'the label "bug": a fix'],
    ],
    [
      'title and box',
      'feat: x',
      { title: 'feat: x', body: '- [x] Bug fix' },
      [`the title's type "feat": a feature or improvement`, 'the ticked box "Bug fix": a fix'],
    ],
    [
      'a break that is to be left out',
      'feat!: x',
      { labels: ['skip-changelog'] },
      ['the title or a footer: breaking', 'the label "skip-changelog": no line in the notes'],
    ],
    [
      'a break that has no release note',
      'feat: x',
      { labels: ['breaking'], body: '## Release note\nNONE' },
      ['the label "breaking": breaking', 'the description, under "Release note": no line in the notes'],
    ],
    [
      'a label and a section',
      'feat: x',
      { labels: ['breaking'], body: '## Breaking changes\nNo' },
      ['the label "breaking": breaking', 'the description, under "Breaking changes": none'],
    ],
  ])('%s', (_, message, more, expected) => {
    expect(says(message, more)).toEqual(expected);
  });

  test('a break is never left out unsaid', () => {
    expect(apply('feat!: x', { labels: ['skip-changelog'] }).changes).toHaveLength(1);
  });
});

describe('an opening comment in the middle of a line hides nothing', () => {
  test('of a description', () => {
    const body = 'Handles `<!--` in titles.\n\n## Migration\n\nEscape <!-- yourself no longer.';
    expect(readSections(body).migration).toBe('Escape <!-- yourself no longer.');
  });

  test("of a breaking change's words", () => {
    expect(safeProse('Escapes <!-- now.\nUsers stop doing it.').join('\n')).toContain('Users stop doing it.');
    expect(toChange(parseMessage('fix: x\n\nAbout <!-- here.\n\nBREAKING CHANGE: gone'), [])).toMatchObject({
      breakingNotes: ['gone'],
    });
  });
});
