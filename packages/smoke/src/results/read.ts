import type { FileFacts, SmokePorts } from '../ports.ts';
import type { TestResult, Unreadable } from './result.ts';

type ResultFormat = 'junit' | 'tap' | 'ctrf';
export type ResultSource = { readonly format: ResultFormat; readonly path: string };

/** Readers by format; each is loaded when a suite has a result of it. */
const readers: Record<ResultFormat, () => Promise<(content: string) => TestResult | Unreadable>> = {
  junit: async () => (await import('./junit.ts')).readJunit,
  tap: async () => (await import('./tap.ts')).readTap,
  ctrf: async () => (await import('./ctrf.ts')).readCtrf,
};

/** File systems keep times in whole seconds at worst. */
const clockToleranceMs = 1000;
/** Times of files advance in steps: what is written twice within one looks untouched. */
const longestStepMs = 20;
/** Of files bytes, of output characters. */
const mostRead = 4 * 1024 * 1024;

/** What stands at a result's path before the command begins. */
export type Before = {
  readonly file: FileFacts | undefined;
  /** Milliseconds since the epoch. */ readonly startedMs: number;
};

type Run = {
  readonly before: Before;
  /** Where the command ran, when that is not the workspace. */
  readonly directory: string | undefined;
  readonly stdout: string;
  readonly readResult: SmokePorts['readResult'];
};

const isOutput = ({ path }: ResultSource): boolean => path === '-';

export async function lookBefore(
  source: ResultSource | undefined,
  { clock, readResult }: Pick<SmokePorts, 'clock' | 'readResult'>,
): Promise<Before> {
  const file = source === undefined || isOutput(source) ? undefined : await readResult(source.path);
  const startedMs = clock.now().getTime();
  if (file !== undefined && startedMs - file.modifiedMs < longestStepMs) await clock.sleep(longestStepMs);
  return { file, startedMs };
}

/** The result that a command left, or why there is none: no file, one from before, or one that cannot be read. */
export async function readTestResult(source: ResultSource, run: Run): Promise<TestResult | Unreadable> {
  const content = isOutput(source) ? outputOf(run) : await fileOf(source.path, run);
  if (typeof content !== 'string') return content;
  const read = await readers[source.format]();
  const result = read(content);
  return 'problem' in result
    ? { problem: `${isOutput(source) ? 'the output' : source.path}: ${result.problem}` }
    : result;
}

const outputOf = ({ stdout }: Run): string | Unreadable =>
  stdout.length > mostRead
    ? { problem: `the output has ${stdout.length} characters, at most ${mostRead} are read` }
    : stdout;

async function fileOf(path: string, { before, directory, readResult }: Run): Promise<string | Unreadable> {
  const file = await readResult(path);
  if (file === undefined)
    return { problem: `the command left no ${path} in the workspace${besides(directory)}` };
  const stale = staleness(path, file, before);
  if (stale !== undefined) return { problem: stale };
  return file.sizeBytes > mostRead
    ? { problem: `${path} has ${file.sizeBytes} bytes, at most ${mostRead} are read` }
    : await file.content;
}

const besides = (directory: string | undefined): string =>
  directory === undefined ? '' : `: the path of a result does not begin in its directory ${directory}`;

/** Why a file says nothing of this run: it is as it was before, or it was written earlier. */
function staleness(path: string, file: FileFacts, { file: before, startedMs }: Before): string | undefined {
  const written = new Date(file.modifiedMs).toISOString();
  const isAsBefore =
    before !== undefined &&
    before.modifiedMs === file.modifiedMs &&
    before.sizeBytes === file.sizeBytes &&
    before.inode === file.inode;
  if (isAsBefore)
    return `${path} is from an earlier run: the command left it as it was, written at ${written}`;
  if (file.modifiedMs < startedMs - clockToleranceMs)
    return `${path} is from an earlier run: it was written at ${written}, before the command started`;
  return undefined;
}
