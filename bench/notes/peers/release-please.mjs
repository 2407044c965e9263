import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { parseConventionalCommits } = require('release-please/build/src/commit.js');
const { DefaultChangelogNotes } = require('release-please/build/src/changelog-notes/default.js');

const [directory, from, to] = process.argv.slice(2);
const range = from === '-' ? to : `${from}..${to}`;
const log = execFileSync('git', ['-C', directory, 'log', '-z', '--format=%H%n%B', range], {
  maxBuffer: 2 ** 30,
});
const commits = log
  .toString()
  .split('\0')
  .filter((record) => record !== '')
  .map((record) => {
    const end = record.indexOf('\n');
    return { sha: record.slice(0, end), message: record.slice(end + 1).trim() };
  });
const quiet = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };
const notes = new DefaultChangelogNotes();
const parsed = parseConventionalCommits(commits, quiet);
process.stdout.write(
  await notes.buildNotes(parsed, {
    owner: 'o',
    repository: 'r',
    version: '0.0.0',
    previousTag: from,
    currentTag: to,
    targetBranch: 'main',
    commits,
  }),
);
