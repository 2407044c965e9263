import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { unpackCommit } from './git.ts';

/** One running version of one service. */
export type Instance = {
  readonly url: string;
  readonly commit: string;
  readonly version: string;
  /** Lets open requests finish, then ends the process. */
  readonly stop: () => Promise<void>;
};

export type InstanceOptions = {
  readonly repository: string;
  readonly folder: string;
  readonly service: string;
  readonly commit: string;
};

const startDeadlineMs = 10_000;
const drainMs = 2_000;
let started = 0;

/** Unpacks a commit and starts its service as a process of its own; resolves when it accepts requests. */
export async function startInstance({
  repository,
  folder,
  service,
  commit,
}: InstanceOptions): Promise<Instance> {
  started += 1;
  const sources = join(folder, `${service}-${started}-${commit.slice(0, 7)}`);
  await unpackCommit(repository, commit, sources);
  const serviceFolder = join(sources, 'services', service);
  const { version } = JSON.parse(await readFile(join(serviceFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const child = spawn(process.execPath, [join(serviceFolder, 'server.mjs')], {
    env: { PATH: process.env['PATH'], PORT: '0', COMMIT: commit },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const port = await portOf(child, `${service} ${version}`);
  return { url: `http://127.0.0.1:${port}`, commit, version, stop: () => stop(child) };
}

function portOf(child: ChildProcess, name: string): Promise<number> {
  const { stdout } = child;
  if (!stdout) throw new Error('the process has no output');
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`${name} did not start: ${why}`));
    };
    const timer = setTimeout(() => fail(`no address after ${startDeadlineMs} ms`), startDeadlineMs);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`it ended with ${String(code)}`));
    createInterface({ input: stdout }).once('line', (line) => {
      clearTimeout(timer);
      child.removeAllListeners('exit');
      resolve((JSON.parse(line) as { listening: number }).listening);
    });
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), drainMs);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
