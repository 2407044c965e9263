import type { MetricSource, RawSeries, SourceFault, SourceReading } from '../../src/sources/source.ts';
import type { Day } from './simulator.ts';

/** Counters of a simulated day as a source would show them: one sample at the end of each step, from `start` on. */
export function dayAsSeries(
  { service }: Day,
  start: number,
  stepMs: number,
): { bad: RawSeries; total: RawSeries } {
  const series = (name: string, values: readonly number[]): RawSeries => {
    let value = 0;
    const samples = values.map((events, index) => ({
      at: start + (index + 1) * stepMs,
      value: (value += events),
    }));
    return { labels: { __name__: name }, samples: [{ at: start, value: 0 }, ...samples] };
  };
  return { bad: series('bad', service.bad), total: series('total', service.total) };
}

/** A source whose data ends at the present of a clock that the test moves, and which fails when told to. */
export function fakeSource(
  series: Readonly<Record<string, RawSeries>>,
  now: () => number,
  faultNow: () => SourceFault | null = () => null,
  lagMs = 0,
): MetricSource {
  const read = (
    name: string,
    { from, to }: { from: number; to: number },
  ): Promise<SourceReading<RawSeries[]>> => {
    const fault = faultNow();
    if (fault !== null) return Promise.resolve(fault);
    const known = series[name];
    const end = Math.min(to, now() - lagMs);
    const value =
      known === undefined
        ? []
        : [{ ...known, samples: known.samples.filter(({ at }) => at > from && at <= end) }];
    return Promise.resolve({ ok: true, value: value.filter(({ samples }) => samples.length > 0), notes: [] });
  };
  return {
    name: 'a fake',
    keepsHistory: true,
    counters: read,
    gauge: read,
    collect: () => Promise.resolve({ ok: true, value: null, notes: [] }),
    state: () => null,
  };
}
