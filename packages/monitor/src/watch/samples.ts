import { scrapeInterval } from '../series/increments.ts';
import { labelKey, labelText } from '../sources/selector.ts';
import { fault, type MetricSource, type RawSeries, type SourceFault, type Span } from '../sources/source.ts';

/** Raw samples of one watch, as far as they have been read. */
export type Samples = {
  readonly of: (expression: string) => readonly RawSeries[];
  /** Reads one expression up to `now`; a fault, or what the source remarked. */
  readonly read: (expression: Wanted, now: number) => Promise<SourceFault | readonly string[]>;
  readonly seriesCount: () => number;
};

export type Wanted = { readonly expression: string; readonly isGauge: boolean };

/** Samples may come late; so much is read again at each look. */
const rereadMs = 5 * 60_000;
/** A series that has not been seen for this many intervals is not waited for: its process is gone. */
const goneIntervals = 2.5;

function merge(known: readonly RawSeries[], fresh: readonly RawSeries[], from: number): RawSeries[] {
  const all = new Map(known.map((series) => [labelKey(series.labels), series]));
  for (const series of fresh) {
    const key = labelKey(series.labels);
    const kept = all.get(key)?.samples.filter(({ at }) => at <= from) ?? [];
    const newest = kept.at(-1)?.at ?? -Infinity;
    const samples = [...kept, ...series.samples.filter(({ at }) => at > newest)];
    all.set(key, { labels: series.labels, samples });
  }
  return [...all.values()];
}

/** The instant up to which every series that is alive has been read; null where there is none. */
export function knownUntil(all: readonly RawSeries[]): number | null {
  const newest = all.map(({ samples }) => samples.at(-1)?.at ?? -Infinity);
  const latest = Math.max(...newest);
  if (!Number.isFinite(latest)) return null;
  const interval = scrapeInterval(all) ?? 0;
  return Math.min(...newest.filter((at) => at >= latest - goneIntervals * interval));
}

function severalSeries(expression: string, found: readonly RawSeries[]): SourceFault {
  const names = found.slice(0, 3).map(({ labels }) => labelText(labels));
  const more = found.length > names.length ? ' …' : '';
  return fault(
    'configuration',
    `"${expression}" gives ${found.length} series where one is expected: ${names.join(', ')}${more}`,
    'Join them with sum, max or avg.',
  );
}

/** Steps that gauges are asked for begin at `start`. */
export function createSamples(source: MetricSource, start: number, stepMs: number): Samples {
  const raw = new Map<string, readonly RawSeries[]>();
  const readUntil = new Map<string, number>();
  const alignDown = (moment: number): number => start + Math.floor((moment - start) / stepMs) * stepMs;
  const spanOf = ({ expression, isGauge }: Wanted, now: number): Span => {
    const since = readUntil.get(expression);
    const first = start - stepMs;
    return {
      from: since === undefined ? first : Math.max(first, alignDown(since - rereadMs)),
      to: isGauge ? alignDown(now) : now,
    };
  };
  return {
    of: (expression) => raw.get(expression) ?? [],
    seriesCount: () => [...raw.values()].reduce((sum, series) => sum + series.length, 0),
    read: async (wanted, now) => {
      const { expression, isGauge } = wanted;
      const span = spanOf(wanted, now);
      const reading = isGauge
        ? await source.gauge(expression, span, stepMs)
        : await source.counters(expression, span);
      if (!reading.ok) return reading;
      if (isGauge && reading.value.length > 1) return severalSeries(expression, reading.value);
      raw.set(expression, merge(raw.get(expression) ?? [], reading.value, span.from));
      readUntil.set(expression, span.to);
      return reading.notes;
    },
  };
}
