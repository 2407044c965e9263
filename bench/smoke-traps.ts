/**
 * The traps of smoke checks beside other clients, in one run: verdict, memory and time of each. `!` marks a green that
 * should not be one, a secret that arrived elsewhere, memory over 120 MB, a retry that left no trace, or a hang.
 *
 *   npm --prefix bench/smoke ci        once, for newman and stepci; curl and hurl are measured where they are on the path
 *   npm run bench:smoke-traps
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from '../packages/smoke/test/certificates.ts';
import { junitReport, trapClients } from './smoke/trap-clients.ts';
import type { Task, TrapClient } from './smoke/trap-clients.ts';
import { answering, bomb, expired, flaky, halfBody, redirecting } from './smoke/trap-servers.ts';
import type { TrapServer } from './smoke/trap-servers.ts';

const longestMs = 20_000;
const mostMegabytes = 120;
const secret = 'k3y-that-identifies';

type Outcome = {
  /** Undefined where it had to be stopped. */
  readonly exitCode: number | undefined;
  readonly megabytes: number;
  readonly ms: number;
  /** What it printed, and its JUnit report where it wrote one. */
  readonly told: string;
};

type Trap = {
  readonly name: string;
  readonly serve: () => Promise<TrapServer>;
  readonly task: Omit<Task, 'url'>;
  /** What is wrong with an outcome, in a word; empty when nothing is. */
  readonly wrong: (outcome: Outcome, server: TrapServer) => string;
};

const mustFail = ({ exitCode }: Outcome): string => (exitCode === 0 ? 'green' : '');

const past = new Date('2021-01-01T00:00:00Z');
const certificate = makeCertificate({ name: 'localhost', hosts: ['127.0.0.1'], from: new Date(0), to: past });

const traps: readonly Trap[] = [
  {
    name: 'redirect to another origin',
    serve: redirecting,
    task: { key: secret, follow: true },
    wrong: (_outcome, { seen }) => (seen.includes(secret) ? 'leaked' : ''),
  },
  {
    name: '300 kB that unpack to 300 MiB',
    serve: bomb,
    task: { notFive: 'p95' },
    wrong: mustFail,
  },
  { name: 'half a body, no limit set', serve: halfBody, task: {}, wrong: mustFail },
  { name: 'expired certificate', serve: () => expired(certificate), task: {}, wrong: mustFail },
  {
    name: 'a missing field is not 5',
    serve: () => answering('{}'),
    task: { notFive: 'p95' },
    wrong: mustFail,
  },
  {
    name: '503, then 200, with a retry',
    serve: flaky,
    task: { retry: true },
    wrong: ({ exitCode, told }) =>
      exitCode === 0 && !/flaky|503|later attempt|second attempt/iu.test(told) ? 'no trace' : '',
  },
  { name: 'no checks at all', serve: () => answering('{}'), task: { empty: true }, wrong: mustFail },
];

/** The most memory that a process has held so far, by Linux's own account. */
function peakMegabytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s*(\d+) kB$/mu.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function outcomeOf([program = '', ...args]: readonly string[], folder: string): Promise<Outcome> {
  const environment = { ...process.env, STEPCI_DISABLE_ANALYTICS: '1', NO_COLOR: '1' };
  const startedAt = performance.now();
  const child = spawn(program, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let [told, megabytes, stopped] = ['', 0, false];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (told = (told + chunk.toString()).slice(-100_000)));
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peakMegabytes(child.pid ?? 0));
  }, 5);
  const limit = setTimeout(() => {
    stopped = true;
    child.kill('SIGKILL');
  }, longestMs);
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  clearTimeout(limit);
  const report = await readFile(join(folder, junitReport), 'utf8').catch(() => '');
  const ms = performance.now() - startedAt;
  return { exitCode: stopped ? undefined : (code ?? -1), megabytes, ms, told: told + report };
}

/** One cell: the verdict with memory and time, and what is wrong with it. */
async function spring(
  trap: Trap,
  client: TrapClient,
): Promise<{ readonly text: string; readonly good: boolean }> {
  const [server, folder] = await Promise.all([trap.serve(), mkdtemp(join(tmpdir(), 'trap-'))]);
  try {
    const command = await client.command({ ...trap.task, url: server.url }, folder);
    if (command === undefined) return { text: '-', good: true };
    const outcome = await outcomeOf(command, folder);
    const verdict = outcome.exitCode === undefined ? 'hangs' : outcome.exitCode === 0 ? 'green' : 'red';
    const marks = [
      trap.wrong(outcome, server),
      outcome.exitCode === undefined ? 'hangs' : '',
      outcome.megabytes > mostMegabytes ? 'memory' : '',
    ].filter((mark) => mark !== '');
    const numbers = `${verdict} ${outcome.megabytes.toFixed(0)} MB ${(outcome.ms / 1000).toFixed(1)} s`;
    return {
      text: marks.length === 0 ? numbers : `${numbers} ! ${marks.join(', ')}`,
      good: marks.length === 0,
    };
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

let ours = true;
const rows = [['', ...trapClients.map(({ name }) => name)]];
for (const trap of traps) {
  const cells: string[] = [];
  for (const client of trapClients) {
    const { text, good } = await spring(trap, client);
    if (client === trapClients[0]) ours &&= good;
    cells.push(text);
  }
  rows.push([trap.name, ...cells]);
}
const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
for (const row of rows)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
process.exitCode = ours ? 0 : 1;
