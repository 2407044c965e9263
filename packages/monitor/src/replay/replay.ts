import { judge } from '../engine/judge.ts';
import { parseCase } from './case.ts';

/** One answered line of a replay file: a field more here is a field more in what scripts rely on. */
export type ReplayResult = {
  readonly id: string;
  readonly verdict: string;
  readonly cause: string;
  readonly alarmAt: number | null;
  readonly falseAlarmBound: number;
  readonly replays: number;
  readonly metrics: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly cause: string;
    readonly alarmAt: number | null;
    readonly ratio: readonly [number, number, number] | null;
    readonly detectable: number | null;
    readonly reasons: readonly string[];
  }[];
};

export type ReplayError = { readonly id: string | null; readonly error: string };

/** Judges one line of NDJSON, offline. */
export function replayLine(line: string): ReplayResult | ReplayError {
  const parsed = parseCase(line);
  if (!parsed.ok) return { id: parsed.id, error: parsed.error };
  const { id, verdict, cause, alarmAt, falseAlarmBound, replays, metrics } = judge(parsed.case);
  return {
    id,
    verdict,
    cause,
    alarmAt,
    falseAlarmBound,
    replays,
    metrics: metrics.map((metric) => ({
      id: metric.id,
      verdict: metric.verdict,
      cause: metric.cause,
      alarmAt: metric.alarmAt,
      ratio: metric.ratio,
      detectable: metric.detectable,
      reasons: metric.reasons,
    })),
  };
}

export const isReplayError = (result: ReplayResult | ReplayError): result is ReplayError => 'error' in result;

/** Splits text that arrives in pieces into lines; blank lines are no cases. */
export async function* linesOf(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of pieces) {
    rest += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield line;
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield rest;
}

/** Answers each case in order, as soon as it has been read. */
export async function* replay(
  pieces: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<ReplayResult | ReplayError> {
  for await (const line of linesOf(pieces)) yield replayLine(line);
}
