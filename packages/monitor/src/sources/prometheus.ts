import type { SourcePorts } from '../ports.ts';
import { asker, printable, type PrometheusSettings } from './prometheus-ask.ts';
import { labelKey, parseSelector } from './selector.ts';
import { fault, mostSeries } from './source.ts';
import type { MetricSource, RawSample, RawSeries, SourceReading, Span } from './source.ts';

/** An answer that is too large is asked for again in this many pieces at most. */
const mostPieces = 64;
/** Prometheus refuses more points per series than this. */
const mostPoints = 11_000;

/** Joins pieces of the same series; where they overlap, a sample counts once. */
function joined(pieces: readonly (readonly RawSeries[])[]): RawSeries[] {
  const all = new Map<string, { labels: RawSeries['labels']; samples: RawSample[] }>();
  for (const { labels, samples } of pieces.flat()) {
    const key = labelKey(labels);
    const known = all.get(key) ?? { labels, samples: [] };
    const newest = known.samples.at(-1)?.at ?? -Infinity;
    known.samples.push(...samples.filter(({ at }) => at > newest));
    all.set(key, known);
  }
  return [...all.values()];
}

function capped(value: readonly RawSeries[], notes: readonly string[]): SourceReading<readonly RawSeries[]> {
  if (value.length <= mostSeries) return { ok: true, value, notes: [...new Set(notes)] };
  return fault(
    'configuration',
    `${value.length} series, more than ${mostSeries}`,
    'Select fewer series, such as with a label for the service.',
  );
}

type ReadPiece = (piece: Span) => Promise<SourceReading<readonly RawSeries[]>>;

/** Reads a span in pieces, in four times as many again where one is too large. */
async function inPieces(
  { from, to }: Span,
  pieces: number,
  read: ReadPiece,
): Promise<SourceReading<readonly RawSeries[]>> {
  const edge = (index: number): number => Math.round(from + (index * (to - from)) / pieces);
  const found: (readonly RawSeries[])[] = [];
  const notes: string[] = [];
  for (let index = 0; index < pieces; index += 1) {
    const reading = await read({ from: edge(index), to: edge(index + 1) });
    if (!reading.ok) {
      const again = reading.kind === 'too-large' && pieces * 4 <= mostPieces;
      return again ? inPieces({ from, to }, pieces * 4, read) : reading;
    }
    found.push(reading.value);
    notes.push(...reading.notes);
  }
  return capped(joined(found), notes);
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3);

/** A server that answers Prometheus' query interface: Prometheus, Thanos, Mimir, VictoriaMetrics, managed ones. */
export function prometheusSource(settings: PrometheusSettings, ports: SourcePorts): MetricSource {
  const ask = asker(settings, ports);
  return {
    name: `Prometheus at ${printable(settings.url)}`,
    keepsHistory: true,
    counters: (selector, span) => {
      const parsed = parseSelector(selector);
      if (typeof parsed === 'string') {
        return Promise.resolve(fault('configuration', parsed, 'Name a counter in the policy.'));
      }
      return inPieces(span, 1, ({ from, to }) =>
        ask('/api/v1/query', { query: `${selector.trim()}[${to - from}ms]`, time: seconds(to) }),
      );
    },
    gauge: (expression, span, stepMs) => {
      const points = Math.ceil((span.to - span.from) / stepMs);
      const pieces = Math.max(1, Math.ceil(points / (mostPoints - 1)));
      return inPieces(span, pieces, ({ from, to }) =>
        ask('/api/v1/query_range', {
          query: expression,
          start: seconds(from),
          end: seconds(to),
          step: seconds(stepMs),
        }),
      );
    },
    collect: () => Promise.resolve({ ok: true, value: null, notes: [] }),
    state: () => null,
  };
}
