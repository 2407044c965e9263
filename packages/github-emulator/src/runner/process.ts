import { spawn } from 'node:child_process';
import type { LoggedRequest, RequestLog } from '../server/log.ts';

export type KillPlan = {
  /** Default `SIGKILL`. `cancel` is what "Cancel workflow" does: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. */
  readonly signal?: NodeJS.Signals | 'cancel';
  /** After this many of its requests have been worked on and before the last one is answered. */
  readonly afterRequests?: number;
  /** At the first request for which this holds, at the same moment. */
  readonly when?: (request: LoggedRequest) => boolean;
  /** When its output contains this. */
  readonly onOutput?: string;
  readonly afterMs?: number;
};

export type Ended = {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly durationMs: number;
};

export type ProcessOptions = {
  readonly main: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly log: RequestLog;
  readonly isOurs: (request: LoggedRequest) => boolean;
  readonly timeoutMs: number;
  readonly kill?: KillPlan;
  readonly onOutput?: (text: string) => void;
};

/** Where compiled bundles are kept between the many starts of a test run; they behave the same, and start sooner. */
function compiledBefore(): Readonly<Record<string, string>> {
  const folder = process.env['NODE_COMPILE_CACHE'];
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder };
}

const termAfterMs = 7_500;
const killAfterMs = 10_000;

/** Starts the bundle and waits for its end; throws when it outlives its deadline. */
export async function runProcess(options: ProcessOptions): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, [options.main], {
    cwd: options.cwd,
    env: { ...compiledBefore(), ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timers: NodeJS.Timeout[] = [];
  const after = (delayMs: number, act: () => void): void => void timers.push(setTimeout(act, delayMs));
  const end = (): void => {
    const signal = options.kill?.signal ?? 'SIGKILL';
    child.kill(signal === 'cancel' ? 'SIGINT' : signal);
    if (signal !== 'cancel') return;
    after(termAfterMs, () => child.kill('SIGTERM'));
    after(killAfterMs, () => child.kill('SIGKILL'));
  };
  const stopListening = watchRequests(options, end);
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (piece: string) => {
      const seen = contains(text[name], options.kill?.onOutput);
      text[name] += piece;
      if (!seen && contains(text[name], options.kill?.onOutput)) end();
      options.onOutput?.(piece);
    });
  }
  if (options.kill?.afterMs !== undefined) after(options.kill.afterMs, end);
  const deadline = AbortSignal.timeout(options.timeoutMs);
  deadline.addEventListener('abort', () => child.kill('SIGKILL'));
  const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (...ended) => resolve(ended));
  });
  timers.forEach(clearTimeout);
  stopListening();
  if (deadline.aborted)
    throw new Error(`${options.main} ran longer than ${options.timeoutMs} ms.\n${text.stdout}${text.stderr}`);
  return { exitCode, signal, ...text, durationMs: performance.now() - started };
}

function contains(text: string, wanted: string | undefined): boolean {
  return wanted !== undefined && text.includes(wanted);
}

function watchRequests({ log, isOurs, kill }: ProcessOptions, end: () => void): () => void {
  let count = 0;
  return log.onRequest((request) => {
    if (!isOurs(request)) return;
    count += 1;
    if (count === kill?.afterRequests || kill?.when?.(request) === true) end();
  });
}
