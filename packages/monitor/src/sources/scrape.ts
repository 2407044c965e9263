import type { HttpResponse } from '@release-actions/http';
import type { SourcePorts } from '../ports.ts';
import { type Exposed, parseExposition } from './exposition.ts';
import { printable } from './prometheus-ask.ts';
import { labelKey, type Matcher, parseSelector, selects } from './selector.ts';
import { fault, mostBytes, mostSeries } from './source.ts';
import type { CollectedState, MetricSource, RawSeries, SourceFault, SourceReading, Span } from './source.ts';

export type ScrapeSettings = {
  /** Of the metrics page itself. */
  readonly url: string;
  /** Environment variable with a bearer token. */
  readonly token?: string | undefined;
};

const deadlineMs = 5_000;
const passing = 'Asked again at the next step.';

type Kept = { readonly labels: RawSeries['labels']; readonly at: number[]; readonly values: number[] };

function within({ labels, at, values }: Kept, { from, to }: Span): RawSeries {
  const samples = at.flatMap((moment, index) =>
    moment > from && moment <= to ? [{ at: moment, value: values[index] ?? 0 }] : [],
  );
  return { labels, samples };
}

function statusFault({ status }: HttpResponse, address: string): SourceFault | null {
  if (status === 200) return null;
  return status === 401 || status === 403 || status === 404
    ? fault('configuration', `${address} answered ${status}`, 'Correct monitor.scrape in the policy.')
    : fault('unavailable', `${address} answered ${status}`, passing);
}

/** Reads the page once: only what the monitor asks for is kept of it. */
async function readPage(
  settings: ScrapeSettings,
  ports: SourcePorts,
  selectors: readonly (readonly Matcher[])[],
): Promise<SourceReading<readonly Exposed[]>> {
  const address = printable(settings.url);
  const bearer = settings.token === undefined ? null : ports.secret(settings.token);
  if (bearer === undefined) {
    const message = `the environment variable ${settings.token ?? ''} is not set`;
    return fault('configuration', message, 'Pass it to this step with env:');
  }
  const answer = await ports.http({
    url: settings.url,
    headers: bearer === null ? {} : { authorization: `Bearer ${bearer}` },
    deadlineMs,
    maxBodyBytes: mostBytes,
    signal: ports.signal,
  });
  if (!answer.ok) {
    return fault(answer.kind === 'too-large' ? 'too-large' : 'unavailable', answer.message, passing);
  }
  const refused = statusFault(answer, address);
  if (refused !== null) return refused;
  const value = parseExposition(new TextDecoder().decode(answer.body)).filter(({ labels }) =>
    selectors.some((matchers) => selects(matchers, labels)),
  );
  if (value.length <= mostSeries) return { ok: true, value, notes: [] };
  const message = `${address} shows ${value.length} matching series, more than ${mostSeries}`;
  return fault('configuration', message, 'Select fewer series.');
}

/** Samples in memory, which outlive a job as state. */
function memory(earlier: CollectedState | undefined) {
  const kept = new Map<string, Kept>(
    (earlier?.series ?? []).map(({ labels, at, values }) => [
      labelKey(labels),
      { labels, at: [...at], values: [...values] },
    ]),
  );
  return {
    add: (exposed: readonly Exposed[], at: number): void => {
      for (const { labels, value } of exposed) {
        const key = labelKey(labels);
        const series = kept.get(key) ?? { labels, at: [], values: [] };
        series.at.push(at);
        series.values.push(value);
        kept.set(key, series);
      }
    },
    all: (): readonly Kept[] => [...kept.values()],
  };
}

/**
 * The service's own metrics page. It has no history: what is known is what was collected since `baseline`, so the
 * samples are kept as state between jobs.
 */
export function scrapeSource(
  settings: ScrapeSettings,
  ports: SourcePorts,
  wanted: readonly string[],
  earlier?: CollectedState,
): MetricSource {
  const kept = memory(earlier);
  const selectors = wanted.map(parseSelector).filter((matchers) => typeof matchers !== 'string');
  const read = (selector: string, span: Span): Promise<SourceReading<readonly RawSeries[]>> => {
    const matchers = parseSelector(selector);
    if (typeof matchers === 'string') {
      return Promise.resolve(fault('configuration', matchers, 'Name a metric of the page.'));
    }
    const value = kept
      .all()
      .filter(({ labels }) => selects(matchers, labels))
      .map((series) => within(series, span))
      .filter(({ samples }) => samples.length > 0);
    return Promise.resolve({ ok: true, value, notes: [] });
  };
  return {
    name: `metrics page ${printable(settings.url)}`,
    keepsHistory: false,
    counters: read,
    gauge: read,
    collect: async () => {
      const page = await readPage(settings, ports, selectors);
      if (!page.ok) return page;
      kept.add(page.value, ports.clock.now());
      return { ok: true, value: null, notes: [] };
    },
    state: () => ({ series: kept.all() }),
  };
}
