import { afterAll, describe, expect, test } from '@jest/globals';
import { gitHistory, notesFromHistory } from '@release-actions/notes';
import { makeRepository, type PlannedCommit, type Repository } from './support/repository.ts';

/**
 * Eighteen cases of real histories, in one real repository of one tag pair. Of the tools that a team would otherwise
 * take, git-cliff handles 7, conventional-changelog 8, changelogen 2, release-please 7.
 */
const history: PlannedCommit[] = [
  { id: 'shipped', message: 'feat: guest checkout (#1)', tags: ['v1.0.0'] },
  { id: 'c1a', message: 'feat: gift cards (#10)' },
  { id: 'c1b', message: 'Revert "feat: gift cards (#10)" (#11)\n\nThis reverts commit {c1a}.' },
  { id: 'c2a', message: 'feat: wish lists (#12)' },
  { id: 'c2b', message: 'Revert "feat: wish lists (#12)" (#13)\n\nThis reverts commit {c2a}.' },
  {
    id: 'c2c',
    message: 'Revert "Revert "feat: wish lists (#12)" (#13)" (#14)\n\nThis reverts commit {c2b}.',
  },
  { id: 'c3a', message: 'feat: price alerts (#20)' },
  { id: 'c3b', message: 'Revert "feat: price alerts" (#21)\n\nReverts octoacme/storefront#20' },
  { id: 'c4', message: 'Revert "feat: guest checkout (#1)" (#22)\n\nThis reverts commit {shipped}.' },
  {
    id: 'c5',
    message:
      'feat: new pricing engine (#23)\n\nBREAKING CHANGE: prices are now in cents.\n\nMultiply stored prices by one hundred.\n\nReviewed-by: Grace Hopper <grace@example.test>',
  },
  { id: 'c6', message: 'fix: drop the legacy cookie (#24)\n\nBREAKING-CHANGE: sessions of version 1 end.' },
  {
    id: 'c7',
    message:
      'docs: say what a major is (#25)\n\nA note on when something is not a BREAKING CHANGE: see the wiki for more.',
  },
  { id: 'c8', message: 'fix: round totals (#26)\n\nbreaking change: lower case is prose, not a footer' },
  {
    id: 'c9',
    message:
      'refactor: split the cart API (#27)\n\nBREAKING CHANGE: GET /cart is gone.\nBREAKING CHANGE: POST /cart needs a currency.',
  },
  {
    id: 'c10',
    message:
      'Loyalty programme (#30)\n\n* feat: collect loyalty points\n\n* fix: points of a cancelled order\n\nBREAKING CHANGE: orders carry a points field.\n\n* lint',
  },
  { id: 'c11', message: 'feat: greet @octocat and @octoacme/support on login (#31)' },
  { id: 'c12', message: 'fix: strip <!-- from descriptions (#32)' },
  { id: 'c13', message: 'fix: ![pixel](https://evil.example/p.png) and [click](javascript:alert(1)) (#33)' },
  { id: 'c14a', message: 'fix: retry failed payments twice (#50)' },
  { id: 'c14b', message: 'fix: retry failed payments twice (#51)\n\n(cherry picked from commit {c14a})' },
  { id: 'c15branch', message: 'feat: search by colour' },
  { id: 'c15main', message: 'chore: tidy up', parents: ['c14b'] },
  {
    id: 'c15merge',
    message: 'Merge pull request #52 from octoacme/colour\n\nfeat: search by colour',
    parents: ['c15main', 'c15branch'],
  },
  { id: 'c16', message: 'Checkout no longer loses the voucher (#53)' },
  { id: 'c17', message: 'fix: `a | b` in filters and stray ` ticks (#54)' },
  {
    id: 'c18',
    message: 'feat(Größe): größere Bilder für Übersichten (#55)\r\n\r\nErste Zeile\r\nzweite Zeile\r\n',
    tags: ['v1.1.0'],
  },
];

const repository: Repository = makeRepository(history);
afterAll(() => repository.remove());

const range = await gitHistory(repository.directory).range({ from: 'v1.0.0', to: 'v1.1.0' });
const notes = notesFromHistory(range, { service: 'storefront' });
const { body } = await notes.draft();
const { entries, excluded } = notes.summary;

const of = (id: string) => entries.filter(({ shas }) => shas.includes(repository.sha(id)));
const reasonOf = (id: string): string => excluded.find(({ sha }) => sha === repository.sha(id))?.reason ?? '';
const occurrences = (text: string): number => body.split(text).length - 1;

describe('the eighteen cases', () => {
  test('1: a revert in the range cancels both', () => {
    expect(of('c1a')).toEqual([]);
    expect(reasonOf('c1a')).toBe(`reverted by ${repository.sha('c1b')}`);
    expect(reasonOf('c1b')).toContain('which is in this range too');
    expect(body).not.toContain('gift cards');
  });

  test('2: after a revert of the revert the feature stands once', () => {
    expect(of('c2a')).toMatchObject([{ title: 'wish lists', section: 'features', pr: 12 }]);
    expect(occurrences('wish lists')).toBe(1);
    expect([reasonOf('c2b'), reasonOf('c2c')]).toEqual([
      `reverted by ${repository.sha('c2c')}`,
      `reverts ${repository.sha('c2b')}, which is in this range too`,
    ]);
  });

  test("3: GitHub's revert button, which names a number and no commit, cancels", () => {
    expect([of('c3a'), of('c3b')]).toEqual([[], []]);
    expect(body).not.toContain('price alerts');
  });

  test('4: a revert of what was released is shown as a revert', () => {
    expect(of('c4')).toMatchObject([
      { title: 'Revert "feat: guest checkout"', pr: 22, suspectedBreaking: true },
    ]);
    expect(body).toContain('Revert "feat: guest checkout"');
  });

  test('5: both paragraphs of a breaking footer are kept, the trailer is not part of it', () => {
    expect(of('c5')).toMatchObject([{ breaking: true, section: 'features' }]);
    expect(body).toContain('prices are now in cents.');
    expect(body).toContain('Multiply stored prices by one hundred.');
    expect(body).not.toContain('Grace Hopper');
  });

  test('6: BREAKING-CHANGE with a hyphen counts', () => {
    expect(of('c6')).toMatchObject([{ breaking: true, section: 'fixes' }]);
    expect(body).toContain('sessions of version 1 end.');
  });

  test('7: the phrase inside a sentence does not', () => {
    expect(of('c7')).toMatchObject([{ breaking: false }]);
  });

  test('8: a footer in lower case is a question, not a statement', () => {
    expect(of('c8')).toMatchObject([{ breaking: false, suspectedBreaking: true }]);
  });

  test('9: two breaking footers are both shown', () => {
    expect(of('c9')).toMatchObject([{ breaking: true }]);
    expect(body).toContain('GET /cart is gone.');
    expect(body).toContain('POST /cart needs a currency.');
  });

  test('10: a squash list is read item by item, with the breaking statement of one', () => {
    expect(of('c10')).toMatchObject([
      { title: 'collect loyalty points', section: 'features', breaking: false, pr: 30 },
      { title: 'points of a cancelled order', section: 'fixes', breaking: true, pr: 30 },
    ]);
    expect(body).toContain('orders carry a points field.');
  });

  test('11: people and teams in titles are not notified', () => {
    expect(body).toContain('greet `@octocat` and `@octoacme/support` on login');
    expect(body.replaceAll(/`[^`]*`/gu, '')).not.toContain('@');
  });

  test('12: an opening comment does not hide the rest', () => {
    expect(body).toContain('strip &lt;!-- from descriptions');
    expect(body).not.toContain('<!--');
  });

  test('13: no image is loaded and no script is linked', () => {
    expect(body).not.toMatch(/!\[[^\]]*\]\(/u);
    expect(body).not.toContain('](javascript:');
    expect(body).toContain('pixel (`https://evil.example/p.png`) and click (`javascript:alert(1)`)');
    expect(of('c13')[0]?.title).toContain('pixel');
  });

  test('14: a change that was picked again is listed once, with both commits', () => {
    expect(of('c14a')).toEqual(of('c14b'));
    expect(of('c14a')).toMatchObject([{ pr: 50 }]);
    expect(occurrences('retry failed payments twice')).toBe(1);
  });

  test('15: a merge and its branch count once', () => {
    expect(of('c15merge')).toEqual(of('c15branch'));
    expect(of('c15branch')).toMatchObject([{ title: 'search by colour', section: 'features', pr: 52 }]);
    expect(occurrences('search by colour')).toBe(1);
  });

  test('16: an unconventional title is listed, and marked as inferred', () => {
    expect(of('c16')).toMatchObject([
      { title: 'Checkout no longer loses the voucher', section: 'fixes', inferred: true },
    ]);
    expect(body).toContain('Checkout no longer loses the voucher');
  });

  test('17: a pipe and backticks stay what they are', () => {
    expect(of('c17')).toMatchObject([{ title: '`a | b` in filters and stray ` ticks' }]);
    expect(body).toContain('- `a | b` in filters and stray \\` ticks');
  });

  test('18: other scripts and Windows line ends', () => {
    expect(of('c18')).toMatchObject([{ title: 'größere Bilder für Übersichten', section: 'features' }]);
    expect(body).toContain('**Größe:** größere Bilder für Übersichten');
    expect(body).not.toContain('\r');
  });
});

test('every commit of the range is in an entry or excluded, none in both', () => {
  const listed = new Set(entries.flatMap(({ shas }) => shas));
  const left = excluded.map(({ sha }) => sha);
  const all = repository.git('rev-list', 'v1.0.0..v1.1.0').trim().split('\n');
  expect([...listed, ...left].sort()).toEqual(all.sort());
});

test('the version counts what the notes show', () => {
  expect(notes.summary.version).toMatchObject({ next: '2.0.0', type: 'major' });
  expect(notes.summary.version.reasons[0]).toMatch(/^major: #\d+ /u);
});
