/**
 * Release notes of one range, beside git-cliff, conventional-changelog and release-please's library, each as the
 * command that its package brings, from process start to end on the same repositories; `git log` alone is the floor.
 * Interleaved, median of the runs.
 *
 *   npm install --no-save --prefix bench/notes      (once: the peers; npm ci wants binaries of every platform)
 *   npm run bench:notes [-- --runs 5] [-- --quick]
 *
 * Data: RELEASE_ACTIONS_DATA, by default ../shared/data beside this repository, and a generated history of 30,000
 * commits and 4,000 tags. Exit 2 when the peers are not installed, 1 when a peer is faster at some size, or the largest takes over four times `git log`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { generatedHistory } from './notes/generated-history.ts';

const root = resolve(import.meta.dirname, '..');
const peers = join(root, 'bench/notes/node_modules');
const data = resolve(process.env['RELEASE_ACTIONS_DATA'] ?? join(root, '../shared/data'), 'notes');
const quick = process.argv.includes('--quick');
const runsArgument = process.argv.indexOf('--runs');
const runs = runsArgument === -1 ? (quick ? 3 : 5) : Number(process.argv[runsArgument + 1]);
const mostTimesGitLog = 4;
const deadlineMs = 180_000;

type Size = { readonly name: string; readonly directory: string; readonly from: string; readonly to: string };
type Tool = { readonly name: string; readonly command: (size: Size) => readonly string[] };

const floorFormat = '%H%n%P%n%aN%n%aE%n%at%n%B';
const node = process.execPath;
const cliff = join(peers, 'git-cliff/lib/cli/cli.js');
const cliffBinary = join(peers, `git-cliff-${process.platform}-${process.arch}/bin/git-cliff`);

const gitLog: Tool = {
  name: 'git log',
  command: ({ directory, from, to }) => [
    'git',
    '-C',
    directory,
    'log',
    '-z',
    `--format=${floorFormat}`,
    `${from}..${to}`,
  ],
};
const ours: Tool = {
  name: 'release-actions',
  command: ({ directory, from, to }) => [
    node,
    join(root, 'packages/cli/dist/index.js'),
    'notes',
    '--git-dir',
    directory,
    '--from',
    from,
    '--to',
    to,
    '--json',
  ],
};
const others: readonly Tool[] = [
  { name: 'git-cliff', command: ({ from, to }) => [node, cliff, '--offline', `${from}..${to}`] },
  {
    name: 'conventional-changelog',
    command: ({ directory, from, to }) => [
      node,
      join(root, 'bench/notes/peers/conventional-changelog.mjs'),
      directory,
      from,
      to,
    ],
  },
  {
    name: 'release-please (library)',
    command: ({ directory, from, to }) => [
      node,
      join(root, 'bench/notes/peers/release-please.mjs'),
      directory,
      from,
      to,
    ],
  },
];

/** What git-cliff's own command starts, by itself: shown, since nobody installs it from the registry without the command. */
const unwrapped: Tool = {
  name: '(its binary alone)',
  command: ({ from, to }) => [cliffBinary, '--offline', `${from}..${to}`],
};

const absent = [cliff, 'conventional-changelog', 'release-please'].filter(
  (name) => !existsSync(resolve(peers, name)),
);
if (absent.length > 0) {
  console.error(
    `Nothing to measure beside: ${absent.join(', ')} not installed. Run: npm install --no-save --prefix bench/notes`,
  );
  process.exit(2);
}

/** A repository with a branch checked out in name only: some peers refuse bare ones. */
function importInto(folder: string, stream: Buffer | string, head: string): string {
  const git = (...args: string[]): void => void execFileSync('git', ['-C', folder, ...args]);
  execFileSync('git', ['init', '-q', '-b', 'bench', folder]);
  execFileSync('git', ['-C', folder, 'fast-import', '--quiet'], { input: stream });
  git('update-ref', 'refs/heads/bench', `${head}^{commit}`);
  git('pack-refs', '--all');
  return folder;
}

/** Milliseconds from start to end; undefined when it fails or outlives the deadline. */
function time({ command }: Tool, size: Size): number | undefined {
  const [program = '', ...args] = command(size);
  const begun = process.hrtime.bigint();
  const { status } = spawnSync(program, args, {
    cwd: size.directory,
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: deadlineMs,
  });
  return status === 0 ? Number(process.hrtime.bigint() - begun) / 1e6 : undefined;
}

function median(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length
    ? undefined
    : known.toSorted((a, b) => a - b)[Math.floor(known.length / 2)];
}

function measure(size: Size): Map<string, number | undefined> {
  const tools = [gitLog, ours, ...others, unwrapped];
  const found = new Map<string, (number | undefined)[]>(tools.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const tool of tools) {
      const before = found.get(tool.name) ?? [];
      // What took over ten seconds, or failed, is not run again.
      if (before.some((value) => value === undefined || value > 10_000)) continue;
      before.push(time(tool, size));
    }
  }
  return new Map([...found].map(([name, values]) => [name, median(values)]));
}

const scratch = mkdtempSync(join(tmpdir(), 'bench-notes-'));
const sizes: Size[] = [];
for (const [name, head, ranges] of [
  ['electron-38-to-42', 'v42.0.0', [['v40.0.0', 'v41.0.0']]],
  [
    'jest-to-29',
    'v29.7.0',
    [
      ['v29.0.0', 'v29.7.0'],
      ['v22.0.0', 'v29.7.0'],
    ],
  ],
] as const) {
  const file = join(data, `${name}.fast-import.gz`);
  if (!existsSync(file)) {
    console.log(`${name}: not in ${data}, left out`);
    continue;
  }
  const directory = importInto(join(scratch, name), gunzipSync(readFileSync(file)), head);
  for (const [from, to] of ranges) sizes.push({ name, directory, from, to });
}
const generated = importInto(
  join(scratch, 'generated'),
  generatedHistory({ commits: 30_000, tags: 4_000 }),
  'v0.3999.0',
);
for (const from of quick ? ['v0.3960.0'] : ['v0.3960.0', 'v0.3600.0', 'v0.0.0'])
  sizes.push({ name: 'generated, 4,000 tags', directory: generated, from, to: 'v0.3999.0' });

console.log(`median of ${runs}, milliseconds from process start to end\n`);
const names = [gitLog, ours, ...others, unwrapped].map(({ name }) => name);
console.log(
  `${'range'.padEnd(46)} ${'commits'.padStart(8)} ${names.map((name) => name.padStart(Math.max(10, name.length))).join('  ')}`,
);
let slower = 0;
for (const size of sizes) {
  const commits = execFileSync('git', [
    '-C',
    size.directory,
    'rev-list',
    '--count',
    `${size.from}..${size.to}`,
  ])
    .toString()
    .trim();
  const times = measure(size);
  const row = names.map((name) =>
    (times.get(name)?.toFixed(0) ?? 'failed').padStart(Math.max(10, name.length)),
  );
  console.log(
    `${`${size.name} ${size.from}..${size.to}`.padEnd(46)} ${commits.padStart(8)} ${row.join('  ')}`,
  );
  const own = times.get(ours.name) ?? Infinity;
  const floor = times.get(gitLog.name) ?? 0;
  for (const { name } of others)
    if ((times.get(name) ?? Infinity) <= own) slower += report(`${name} is faster there`);
  if (Number(commits) > 20_000 && own > mostTimesGitLog * floor)
    slower += report(`${(own / floor).toFixed(1)} times git log, over ${mostTimesGitLog}`);
}
rmSync(scratch, { recursive: true, force: true });
console.log('\n"failed": it ended with an error, or after 180 s.');
process.exitCode = slower > 0 ? 1 : 0;

function report(what: string): number {
  console.log(`  ! ${what}`);
  return 1;
}
