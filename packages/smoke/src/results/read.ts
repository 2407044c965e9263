import type { FileFacts } from '../ports.ts';
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
const mostCharacters = 32 * 1024 * 1024;

/** The result that a command left, or why there is none: no file, one from before, or one that cannot be read. */
export async function readTestResult(
  { format, path }: ResultSource,
  run: {
    /** Wall clock at the command's start, milliseconds since the epoch. */
    readonly startedMs: number;
    readonly stdout: string;
    readonly readResult: (path: string) => Promise<FileFacts | undefined>;
  },
): Promise<TestResult | Unreadable> {
  const file = path === '-' ? { content: run.stdout, modifiedMs: run.startedMs } : await run.readResult(path);
  if (file === undefined) return { problem: `the command left no ${path}` };
  if (file.modifiedMs < run.startedMs - clockToleranceMs) {
    const written = new Date(file.modifiedMs).toISOString();
    return {
      problem: `${path} is from an earlier run: it was written at ${written}, before the command started`,
    };
  }
  if (file.content.length > mostCharacters) return { problem: `${path} is larger than is read` };
  const read = await readers[format]();
  const result = read(file.content);
  return 'problem' in result
    ? { problem: `${path === '-' ? 'the output' : path}: ${result.problem}` }
    : result;
}
