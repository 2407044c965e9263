import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type GitHubEmulator, type RepositorySeed, createGitHubEmulator } from '../src/index.ts';
import { client } from './support/client.ts';

let emulator: GitHubEmulator;
let shop: RepositorySeed;
let folder: string;

beforeEach(async () => {
  emulator = await createGitHubEmulator();
  shop = emulator.repository('octo/shop');
  folder = mkdtempSync(join(tmpdir(), 'emulated-git-'));
  git('init', '-q', '-b', 'main');
});

afterEach(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
});

function git(...words: string[]): string {
  const person = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...person, '-C', folder, ...words], { encoding: 'utf8' }).trim();
}

function commit(message: string, files: Record<string, string> = {}): string {
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', message);
  return git('rev-parse', 'HEAD');
}

const asking = () => client(emulator, emulator.tokens.issue(), '/repos/octo/shop');

describe('names of objects', () => {
  test('files and folders are called what git calls them', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9.-]{0,6}$/);
    const file = fc.tuple(fc.array(name, { minLength: 1, maxLength: 3 }), fc.string());
    fc.assert(
      fc.property(fc.array(file, { maxLength: 8 }), (files) => {
        const tree = new Map<string, string>();
        for (const [path, content] of files) {
          const joined = path.join('/');
          const clashes = [...tree.keys()].some(
            (each) => each.startsWith(`${joined}/`) || joined.startsWith(`${each}/`),
          );
          if (!clashes) tree.set(joined, content);
        }
        const ours = shop.repository.git.addFiles(Object.fromEntries(tree));
        git('read-tree', '--empty');
        for (const [path, content] of tree) {
          const blob = execFileSync('git', ['-C', folder, 'hash-object', '-w', '--stdin'], {
            input: content,
            encoding: 'utf8',
          });
          git('update-index', '--add', '--cacheinfo', `100644,${blob.trim()},${path}`);
        }
        expect(ours).toBe(git('write-tree'));
      }),
      { numRuns: 8 },
    );
  });

  test('a commit is called what git calls it', () => {
    const ours = shop.commit({
      message: 'First',
      files: { 'a.txt': 'a' },
      date: new Date('2026-01-02T03:04:05Z'),
    });
    const { name, email } = ours.author;
    const date = '1767323045 +0000';
    const who = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date };
    const committer = { GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: date };
    writeFileSync(join(folder, 'a.txt'), 'a');
    git('add', '-A');
    const theirs = execFileSync('git', ['-C', folder, 'commit-tree', git('write-tree')], {
      input: 'First',
      env: { ...process.env, ...who, ...committer },
      encoding: 'utf8',
    });
    expect(ours.sha).toBe(theirs.trim());
  });
});

describe('a repository on disk', () => {
  test('is the same here: commits, tags, files, comparison', async () => {
    const first = commit('First', { 'a.txt': 'one\n' });
    git('tag', '-a', 'v1', '-m', 'One');
    const second = commit('Second\n\nwith a body', { 'a.txt': 'two\n', 'b.txt': 'b\n' });
    shop.loadGit(folder);
    const ask = asking();
    expect(await ask('GET', '/commits/v1')).toMatchObject({ status: 200, body: { sha: first } });
    expect((await ask('GET', '/git/ref/tags/v1')).body).toMatchObject({ object: { type: 'tag' } });
    expect(await ask('GET', `/compare/v1...main`)).toMatchObject({
      body: {
        commits: [{ sha: second, commit: { message: 'Second\n\nwith a body' } }],
        files: [
          { filename: 'a.txt', status: 'modified', additions: 1, deletions: 1 },
          { filename: 'b.txt', status: 'added', additions: 1, deletions: 0 },
        ],
      },
    });
    const raw = { accept: 'application/vnd.github.raw' };
    expect((await ask('GET', '/contents/a.txt?ref=v1', undefined, raw)).body).toBe('one\n');
    const third = commit('Third');
    git('tag', '-d', 'v1');
    shop.loadGit(folder);
    expect((await ask('GET', '/commits/main')).body).toMatchObject({ sha: third });
    expect((await ask('GET', '/git/ref/tags/v1')).status).toBe(404);
  });

  test('histories with merges compare as git compares them', async () => {
    const shas = [commit('root')];
    const random = fc.sample(fc.record({ from: fc.nat(), merge: fc.option(fc.nat()) }), {
      numRuns: 25,
      seed: 7,
    });
    for (const [index, { from, merge }] of random.entries()) {
      git('checkout', '-q', shas[from % shas.length] ?? '');
      if (merge !== null)
        git('merge', '-q', '--no-ff', '-m', `merge ${index}`, shas[merge % shas.length] ?? '');
      shas.push(commit(`change ${index}`));
      git('branch', `b${index}`);
    }
    shop.loadGit(folder);
    const ask = asking();
    for (let index = 0; index + 7 < shas.length; index += 1) {
      const [base = '', head = ''] = [shas[index], shas[index + 7]];
      const { body } = await ask('GET', `/compare/${base}...${head}`);
      const expected = git('rev-list', `${base}..${head}`).split('\n').filter(Boolean);
      const { commits, behind_by: behind } = body as { commits: { sha: string }[]; behind_by: number };
      expect(commits.map(({ sha }) => sha).sort()).toEqual(expected.sort());
      expect(behind).toBe(Number(git('rev-list', '--count', `${head}..${base}`)));
    }
  });
});
