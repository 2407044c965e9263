import { afterAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectChanges, gitHistory, HistoryError, notesFromHistory } from '@release-actions/notes';
import { makeRepository, type PlannedCommit, type Repository } from './support/repository.ts';

const made: { remove: () => void }[] = [];
afterAll(() => made.forEach(({ remove }) => remove()));

function repository(commits: readonly PlannedCommit[]): Repository {
  const one = makeRepository(commits);
  made.push(one);
  return one;
}

const line = repository([
  { id: 'a', message: 'feat: one', tags: ['v1.0.0'], file: 'shop/one' },
  { id: 'b', message: 'feat: two (#2)', file: 'shop/two' },
  { id: 'c', message: 'fix: three (#3)', file: 'search/three', tags: ['v1.1.0-rc.1'] },
  { id: 'd', message: 'docs: four (#4)', file: 'docs/four', tags: ['v1.1.0'] },
]);

const refusal = async (work: Promise<unknown>): Promise<HistoryError> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HistoryError)) throw new Error(`no HistoryError but ${String(error)}`);
  return error;
};

describe('a range', () => {
  test('is by ancestry, with both ends resolved', async () => {
    const range = await gitHistory(line.directory).range({ from: 'v1.0.0', to: 'v1.1.0' });
    expect(range.commits.map(({ sha }) => sha)).toEqual(['d', 'c', 'b'].map(line.sha));
    expect(range.ends).toEqual({
      from: { name: 'v1.0.0', sha: line.sha('a') },
      to: { name: 'v1.1.0', sha: line.sha('d') },
    });
  });

  test('of a first release is everything', async () => {
    const range = await gitHistory(line.directory).range({ to: 'v1.1.0' });
    expect(range.commits).toHaveLength(4);
    expect(notesFromHistory(range, { service: 'shop' }).summary).toMatchObject({
      range: { from: null, to: 'v1.1.0', commits: 4 },
      version: { next: '1.0.0' },
    });
  });

  test('of equal ends is empty, and says so', async () => {
    const range = await gitHistory(line.directory).range({ from: 'v1.1.0', to: 'v1.1.0' });
    expect(range).toMatchObject({
      commits: [],
      ends: { from: { sha: line.sha('d') }, to: { sha: line.sha('d') } },
    });
  });

  test('of a service holds what touches its paths', async () => {
    const range = await gitHistory(line.directory).range({
      from: 'v1.0.0',
      to: 'v1.1.0',
      paths: ['shop', 'docs'],
    });
    expect(range.commits.map(({ sha }) => sha)).toEqual(['d', 'b'].map(line.sha));
  });

  test('begins at the newest release, a pre-release only where asked', async () => {
    const history = gitHistory(line.directory);
    expect(await history.previousTag({ to: 'v1.1.0', pattern: ['v*'], stable: true })).toBe('v1.0.0');
    expect(await history.previousTag({ to: 'v1.1.0', pattern: ['v*'] })).toBe('v1.1.0-rc.1');
    expect(await history.previousTag({ to: 'v1.1.0', pattern: ['w*'] })).toBeUndefined();
    expect(await history.previousTag({ to: 'v1.0.0' })).toBeUndefined();
  });

  test('records the commit of a tag, so that a moved one is another range', async () => {
    const own = repository([
      { id: 'a', message: 'one', tags: ['v1'] },
      { id: 'b', message: 'two' },
      { id: 'c', message: 'three', tags: ['v2'] },
    ]);
    const before = await gitHistory(own.directory).range({ from: 'v1', to: 'v2' });
    own.git('tag', '-f', 'v1', own.sha('b'));
    const after = await gitHistory(own.directory).range({ from: 'v1', to: 'v2' });
    expect([before, after].map(({ ends, commits }) => [ends.from?.sha, commits.length])).toEqual([
      [own.sha('a'), 2],
      [own.sha('b'), 1],
    ]);
  });
});

describe('release branches', () => {
  const fork = repository([
    { id: 'root', message: 'root' },
    { id: 'picked', message: 'feat: right totals (#10)', file: 'totals', content: 'right' },
    { id: 'onlyMain', message: 'feat: new search (#11)' },
    { id: 'undone', message: 'fix: rounding of sums (#12)', file: 'rounding', content: 'x' },
    {
      id: 'renamed',
      message: 'fix: a better name of it (#13)',
      file: 'name',
      content: 'n',
      tags: ['v2.0.0'],
    },
    { id: 'tip', message: 'fix: only on main (#14)', tags: ['v2.1.0'] },
    {
      id: 'r1',
      message: 'feat: right totals (#20)',
      parents: ['root'],
      file: 'totals',
      content: 'right',
      tags: ['v1.9.1'],
    },
    { id: 'r2', message: 'chore: nothing much here', tags: ['v1.9.2'] },
    { id: 'r3', message: 'fix: rounding of sums (#21)', file: 'rounding', content: 'x' },
    { id: 'r4', message: 'Revert "fix: rounding of sums (#21)"\n\nThis reverts commit {r3}.' },
    { id: 'r5', message: 'fix: the name (#22)', file: 'name', content: 'n', tags: ['v1.9.3'] },
    { id: 'r6', message: 'docs: only here (#23)', tags: ['v1.9.4'] },
  ]);

  test('a change is known by its patch or its title, with the first release that had it', async () => {
    const range = await gitHistory(fork.directory).range({ from: 'v1.9.3', to: 'v2.0.0' });
    const { changes } = collectChanges(range);
    expect(Object.fromEntries(changes.map(({ pr, alreadyIn }) => [pr, alreadyIn]))).toEqual({
      10: ['v1.9.1'],
      11: [],
      12: [],
      13: ['v1.9.3'],
    });
  });

  test('the same where the ends themselves are no twins', async () => {
    const range = await gitHistory(fork.directory).range({ from: 'v1.9.4', to: 'v2.1.0' });
    const { changes } = collectChanges(range);
    expect(range.commits.map(({ sha }) => sha)).toEqual(
      ['tip', 'renamed', 'undone', 'onlyMain', 'picked'].map(fork.sha),
    );
    expect(Object.fromEntries(changes.map(({ pr, alreadyIn }) => [pr, alreadyIn]))).toEqual({
      10: ['v1.9.1'],
      11: [],
      12: [],
      13: ['v1.9.3'],
      14: [],
    });
  });

  test('the same over paths', async () => {
    const range = await gitHistory(fork.directory).range({
      from: 'v1.9.3',
      to: 'v2.0.0',
      paths: ['totals', 'name'],
    });
    const { changes } = collectChanges(range);
    expect(changes.map(({ pr, alreadyIn }) => [pr, ...alreadyIn])).toEqual([
      [13, 'v1.9.3'],
      [10, 'v1.9.1'],
    ]);
  });

  test('a backport does not raise the version', async () => {
    const range = await gitHistory(fork.directory).range({ from: 'v1.9.3', to: fork.sha('picked') });
    expect(notesFromHistory(range, { service: 'shop' }).summary.version).toMatchObject({ type: 'patch' });
  });
});

describe('what cannot be told', () => {
  test('a name that is not there comes with the nearest ones', async () => {
    const error = await refusal(gitHistory(line.directory).range({ from: 'v1.0.0', to: 'v1.1.9' }));
    expect(error).toMatchObject({ code: 'unknown-name' });
    expect(error.message).toContain('no tag, branch or commit "v1.1.9"');
    expect(error.hint).toContain('"v1.1.0"');
  });

  test.each(['--upload-pack=x', 'v1..v2', 'v1^', 'a b', '', 'x\u0000y'])(
    '%j is refused before git sees it',
    async (to) => {
      expect(await refusal(gitHistory(line.directory).range({ from: 'v1.0.0', to }))).toMatchObject({
        code: 'bad-name',
      });
    },
  );

  test('a folder without a repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'notes-empty-'));
    made.push({ remove: () => rmSync(folder, { recursive: true }) });
    expect(await refusal(gitHistory(folder).range({ to: 'v1' }))).toMatchObject({ code: 'not-a-repository' });
  });

  test('a shallow clone that ends too early says how to get the rest', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'notes-shallow-'));
    made.push({ remove: () => rmSync(folder, { recursive: true }) });
    execFileSync(
      'git',
      ['clone', '-q', '--bare', '--depth', '1', '-b', 'd', `file://${line.directory}`, folder],
      { stdio: 'ignore' },
    );
    const error = await refusal(gitHistory(folder).range({ to: line.sha('d') }));
    expect(error).toMatchObject({ code: 'shallow' });
    expect(error.hint).toContain('fetch-depth: 0');
  });
});

describe('messages as people write them', () => {
  const wild = repository([
    { id: 'start', message: 'start', tags: ['v1'] },
    { id: 'long', message: `fix: long\n\n${'all work and no play '.repeat(50_000)}` },
    { id: 'oneline', message: `fix: ${'x '.repeat(300_000)}` },
    { id: 'controls', message: 'fix: evil \u202egnp.exe\u202c \u0007bell and \u001b[31mred\u001b[0m' },
    { id: 'crlf', message: 'feat: windows\r\n\r\nBREAKING CHANGE: line one\r\nline two\r\n' },
    { id: 'empty', message: '' },
    { id: 'dots', message: `Revert "${'.'.repeat(2_000)}` },
    { id: 'last', message: '🎉🎉🎉', tags: ['v2'] },
  ]);

  test('are all accounted for, quickly, without their tricks', async () => {
    const begun = performance.now();
    const range = await gitHistory(wild.directory).range({ from: 'v1', to: 'v2' });
    const notes = notesFromHistory(range, { service: 'shop' });
    const { body } = await notes.draft();
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(notes.summary.entries.length + notes.summary.excluded.length).toBe(7);
    // eslint-disable-next-line no-control-regex -- they are what must not be there
    expect(body).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e]/u);
    expect(body).toContain('line one');
    expect(Math.max(...body.split('\n').map(({ length }) => length))).toBeLessThan(600);
  });

  test('bytes that are no text become the character for that', async () => {
    const own = repository([{ id: 'a', message: 'one', tags: ['v1'] }]);
    const tree = own.git('rev-parse', 'v1^{tree}').trim();
    const raw = Buffer.concat([
      Buffer.from(
        `tree ${tree}\nparent ${own.sha('a')}\nauthor A <a@b> 1700000000 +0000\ncommitter A <a@b> 1700000000 +0000\n\nfix: caf`,
      ),
      Buffer.from([0xe9, 0xff]),
      Buffer.from(' broken\n'),
    ]);
    const sha = execFileSync('git', ['-C', own.directory, 'hash-object', '-t', 'commit', '-w', '--stdin'], {
      input: raw,
    })
      .toString()
      .trim();
    const range = await gitHistory(own.directory).range({ from: 'v1', to: sha });
    expect(collectChanges(range).changes).toMatchObject([{ title: 'caf\ufffd\ufffd broken' }]);
  });
});

test('fragments come with the commit that added them', async () => {
  const own = repository([
    { id: 'a', message: 'one', tags: ['v1'] },
    {
      id: 'b',
      message: 'Work (#7)',
      file: '.changeset/brave-cats.md',
      content: '---\n"shop": minor\n---\n\nGift cards can be split.\n',
    },
    {
      id: 'c',
      message: 'Other',
      file: 'newsfragments/12.bugfix.md',
      content: 'Totals are right.\n',
      tags: ['v2'],
    },
  ]);
  const history = gitHistory(own.directory);
  const { ends } = await history.range({ from: 'v1', to: 'v2' });
  const found = await history.fragments(ends, ['.changeset', 'newsfragments', 'changelog.d']);
  expect(found.map(({ path, sha }) => [path, sha])).toEqual([
    ['.changeset/brave-cats.md', own.sha('b')],
    ['newsfragments/12.bugfix.md', own.sha('c')],
  ]);
  expect(found.map(({ text }) => text.split('\n').at(-2))).toEqual([
    'Gift cards can be split.',
    'Totals are right.',
  ]);
  expect(await history.changedFiles(ends, ['newsfragments'])).toEqual(['newsfragments/12.bugfix.md']);
});

test('fragments that the release took away again are read where they were added', async () => {
  const own = repository([
    { id: 'a', message: 'one', tags: ['v1'] },
    {
      id: 'b',
      message: 'Work (#7)',
      file: '.changeset/brave cats ö.md',
      content: '---\n"shop": minor\n---\n\nSplit é.\n',
    },
  ]);
  const tree = own.git('rev-parse', 'a^{tree}').trim();
  const released = own.git('commit-tree', tree, '-p', own.sha('b'), '-m', 'Version packages').trim();
  const history = gitHistory(own.directory);
  const { ends } = await history.range({ from: 'v1', to: released });
  expect(await history.fragments(ends, ['.changeset'])).toEqual([
    { path: '.changeset/brave cats ö.md', text: '---\n"shop": minor\n---\n\nSplit é.\n', sha: own.sha('b') },
  ]);
});
