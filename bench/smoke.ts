/**
 * Smoke checks side by side: GET, status and one JSONPath, 1, 100 and 1,000 times, interleaved in one run, medians.
 *
 *   npm --prefix bench/smoke ci        once, for newman and stepci; hurl is measured where it is on the path
 *   npm run bench:smoke
 */
import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGitHubEmulator, runAction } from '@release-actions/github-emulator';
import { contenders } from './smoke/peers.ts';

const counts = [1, 100, 1000] as const;
const runsOf: Readonly<Record<number, number>> = { 1: 11, 100: 7, 1000: 5 };

type Row = { readonly name: string; readonly medians: Map<number, number> };

async function elapsedMs([program = '', ...args]: readonly string[]): Promise<number> {
  const environment = { ...process.env, STEPCI_DISABLE_ANALYTICS: '1', NO_COLOR: '1' };
  const startedAt = performance.now();
  const child = spawn(program, args, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  const elapsed = performance.now() - startedAt;
  if (code !== 0) throw new Error(`${program} exited with ${String(code)}: ${complaint.slice(0, 500)}`);
  return elapsed;
}

const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

async function measure(port: number, folder: string): Promise<{ rows: Row[]; action: number }> {
  await using action = await openAction(port);
  const throughAction: number[] = [];
  const rows = contenders.map(({ name }) => ({ name, medians: new Map<number, number>() }));
  for (const count of counts) {
    const commands = await Promise.all(contenders.map(({ prepare }) => prepare(count, port, folder)));
    const times = commands.map((): number[] => []);
    for (let run = 0; run < (runsOf[count] ?? 5); run += 1) {
      for (const [index, command] of commands.entries()) {
        if (command !== undefined) times[index]?.push(await elapsedMs(command));
      }
      if (count === 1) throughAction.push(await action.runMs());
    }
    for (const [index, values] of times.entries()) {
      if (values.length > 0) rows[index]?.medians.set(count, median(values));
    }
  }
  return { rows: rows.filter(({ medians }) => medians.size > 0), action: median(throughAction) };
}

type Action = AsyncDisposable & { readonly runMs: () => Promise<number> };

/** The action's bundle with one check, as a runner starts it, the policy and the suite read from a GitHub. */
async function openAction(port: number): Promise<Action> {
  const emulator = await createGitHubEmulator();
  const files = {
    '.github/release-policy.yml': `version: 1\nroles: { release-manager: octocat }\nenvironments: { staging: { url: 'http://127.0.0.1:${port}' } }\n`,
    '.github/smoke.yml': 'checks:\n  item-1:\n    request: GET /items/1\n    expect: { json: { $.id: 1 } }\n',
  };
  const { sha } = emulator.repository('octoacme/storefront').commit({ files });
  const call = { emulator, action: 'smoke-test-runner', repository: 'octoacme/storefront', sha };
  return {
    runMs: async () => {
      const { exitCode, durationMs, stdout } = await runAction({
        ...call,
        inputs: { environment: 'staging' },
      });
      if (exitCode !== 0) throw new Error(stdout);
      return durationMs;
    },
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}

function print(rows: readonly Row[], action: number): void {
  const cell = (text: string, width: number): string => text.padStart(width);
  console.log(`${'median, ms'.padEnd(24)}${counts.map((count) => cell(`${count} checks`, 14)).join('')}`);
  for (const { name, medians } of rows) {
    const cells = counts.map((count) => cell(medians.get(count)?.toFixed(0) ?? '-', 14));
    console.log(`${name.padEnd(24)}${cells.join('')}`);
  }
  console.log(`${'smoke-test-runner'.padEnd(24)}${cell(action.toFixed(0), 14)}\n`);
}

/** The figures that are to be reached; a peer that is not here cannot be compared with. */
function verdicts(rows: readonly Row[], action: number): boolean {
  const of = (name: string, count: number): number | undefined =>
    rows.find((row) => row.name.startsWith(name))?.medians.get(count);
  const [floor1 = 0, floor100 = 0] = [of('node:http', 1), of('node:http', 100)];
  const [one = 0, hundred = 0, thousand = 0] = counts.map((count) => of('release-actions', count));
  const [newman, hurl] = [of('newman', 100), of('hurl', 1000)];
  const bars: readonly (readonly [string, number | undefined, 'at most' | 'at least', number])[] = [
    ['1 check, times the floor', one / floor1, 'at most', 1.9],
    ['1 check through the action, times the floor', action / floor1, 'at most', 2.4],
    [
      '100 checks beyond the start-up difference, times the floor',
      (hundred - (one - floor1)) / floor100,
      'at most',
      1.6,
    ],
    [
      '100 checks, times faster than newman',
      newman === undefined ? undefined : newman / hundred,
      'at least',
      10,
    ],
    ['1,000 checks, times hurl', hurl === undefined ? undefined : thousand / hurl, 'at most', 3],
  ];
  const reached = bars.map(([what, found, relation, bar]) => {
    if (found === undefined) console.log(`  -  ${what}: not measured, ${relation} ${bar}`);
    const good = found === undefined || (relation === 'at most' ? found <= bar : found >= bar);
    if (found !== undefined)
      console.log(`${good ? ' ok' : 'NOT'}  ${what}: ${found.toFixed(2)}, ${relation} ${bar}`);
    return good;
  });
  return reached.every((good) => good);
}

const folder = await mkdtemp(join(tmpdir(), 'bench-smoke-'));
const server: ChildProcess = fork(join(import.meta.dirname, 'smoke/server.mjs'));
const [port] = (await once(server, 'message')) as [number];
try {
  const { rows, action } = await measure(port, folder);
  print(rows, action);
  process.exitCode = verdicts(rows, action) ? 0 : 1;
} finally {
  server.kill();
  await rm(folder, { recursive: true });
}
