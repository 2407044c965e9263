import * as z from 'zod/mini';
import { fault, type RawSample, type RawSeries, type SourceReading } from './source.ts';

const series = z.object({
  metric: z.record(z.string(), z.string()),
  values: z._default(z.array(z.tuple([z.number(), z.string()])), []),
});

const answer = z.object({
  status: z.literal('success'),
  data: z.object({ resultType: z.string(), result: z.unknown() }),
  /** Thanos and Mimir say here that a part did not answer. */
  warnings: z.optional(z.array(z.string())),
  /** VictoriaMetrics says it here. */
  isPartial: z.optional(z.boolean()),
});

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

/** NaN and infinity are no numbers of events: such a sample was not obtained. */
function toSamples(values: readonly (readonly [number, string])[]): RawSample[] {
  return values.flatMap(([seconds, text]) => {
    const value = text.trim() === '' ? NaN : Number(text);
    return Number.isFinite(value) ? [{ at: Math.round(seconds * 1000), value }] : [];
  });
}

/** Reads a matrix, refusing everything that is not surely whole. An empty answer is an answer: no series. */
export function decodeMatrix(
  body: Uint8Array,
  address: string,
  allowPartial: boolean,
): SourceReading<readonly RawSeries[]> {
  const read = answer.safeParse(parse(body));
  if (!read.success) {
    return fault(
      'configuration',
      `${address} answered 200, but not as Prometheus does`,
      'Check that monitor.prometheus is the address of the query interface.',
    );
  }
  const { data, warnings = [], isPartial = false } = read.data;
  if ((isPartial || warnings.length > 0) && !allowPartial) {
    return fault(
      'partial',
      `${address} says its answer is not whole: ${warnings.join('; ')}`,
      'Mend the part that did not answer, or accept such answers with monitor.prometheus.allow-partial.',
    );
  }
  if (data.resultType !== 'matrix') {
    return fault(
      'configuration',
      `${address} answered a ${data.resultType} where series over time were asked for`,
      'Give a selector or an expression that gives a value at each step.',
    );
  }
  const result = z.array(series).safeParse(data.result);
  if (!result.success)
    return fault('configuration', `${address} answered a malformed matrix`, 'Check the address.');
  return {
    ok: true,
    value: result.data.map(({ metric, values }) => ({ labels: metric, samples: toSamples(values) })),
    notes: warnings,
  };
}
