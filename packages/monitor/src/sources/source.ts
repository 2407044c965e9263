import type { Labels } from './selector.ts';

/** One sample of one series: `at` in milliseconds since the epoch. Never NaN or infinite: such samples are left out. */
export type RawSample = { readonly at: number; readonly value: number };

export type RawSeries = { readonly labels: Labels; readonly samples: readonly RawSample[] };

/**
 * Why a source gave no answer. `configuration` is a mistake that waiting does not mend (a wrong query, a wrong token);
 * `unavailable` may pass; `partial` is an answer that says it is not whole; `too-large` one that nobody should read.
 */
export type SourceFault = {
  readonly ok: false;
  readonly kind: 'configuration' | 'unavailable' | 'partial' | 'too-large';
  /** What happened, safe to print. */
  readonly message: string;
  readonly hint: string;
};

export type SourceReading<T> =
  { readonly ok: true; readonly value: T; readonly notes: readonly string[] } | SourceFault;

/** Instants in milliseconds; samples after `from`, up to and with `to`. */
export type Span = { readonly from: number; readonly to: number };

/** Where metrics come from. One file and one line of the registry each. */
export type MetricSource = {
  readonly name: string;
  /** False where only what was collected since `baseline` is known. */
  readonly keepsHistory: boolean;
  /** Raw samples of every series that a selector of counters meets. */
  readonly counters: (selector: string, span: Span) => Promise<SourceReading<readonly RawSeries[]>>;
  /** A measured level; the expression must give one series. */
  readonly gauge: (
    expression: string,
    span: Span,
    stepMs: number,
  ) => Promise<SourceReading<readonly RawSeries[]>>;
  /** Takes a sample now, where the source keeps no history; otherwise does nothing. */
  readonly collect: () => Promise<SourceReading<null>>;
  /** What was collected, to be kept between jobs; null where the source keeps its own history. */
  readonly state: () => CollectedState | null;
};

/** Samples of a source without history, per series, in the order of time. */
export type CollectedState = {
  readonly series: readonly {
    readonly labels: Labels;
    readonly at: readonly number[];
    readonly values: readonly number[];
  }[];
};

/** The number of series that one selector may meet. */
export const mostSeries = 500;
/** Of one answer, unpacked. */
export const mostBytes = 8 * 1024 * 1024;
/** Of a source's own words in a message. */
const mostCharacters = 300;

export function fault(kind: SourceFault['kind'], message: string, hint: string): SourceFault {
  const oneLine = message.replace(/\s+/gu, ' ').trim();
  const clipped = oneLine.length > mostCharacters ? `${oneLine.slice(0, mostCharacters - 1)}…` : oneLine;
  return { ok: false, kind, message: clipped, hint };
}
