import type { Monitor } from '@release-actions/policy';
import type { SourcePorts } from '../ports.ts';
import { prometheusSource } from './prometheus.ts';
import { scrapeSource } from './scrape.ts';
import type { CollectedState, MetricSource } from './source.ts';

export type SourceKind = 'prometheus' | 'scrape';

export type SourceRequest = {
  readonly policy: Monitor;
  /** Address of the environment, which a metrics page is relative to. */
  readonly environmentUrl: string;
  /** Selectors that the metrics name. */
  readonly wanted: readonly string[];
  /** What a source without history collected earlier. */
  readonly earlier?: CollectedState | undefined;
};

type Maker = (request: SourceRequest, ports: SourcePorts) => MetricSource | null;

/** Every source: null where the policy does not name it. One line each. */
const sources = {
  prometheus: ({ policy: { prometheus } }, ports) =>
    prometheus === undefined
      ? null
      : prometheusSource({ ...prometheus, allowPartial: prometheus['allow-partial'] }, ports),
  scrape: ({ policy: { scrape }, environmentUrl, wanted, earlier }, ports) =>
    scrape === undefined
      ? null
      : scrapeSource(
          { url: new URL(scrape.path, environmentUrl).href, token: scrape.token },
          ports,
          wanted,
          earlier,
        ),
} satisfies Record<SourceKind, Maker>;

/** The source that the policy names; null where it names none. A server with history goes before a bare page. */
export function openSource(request: SourceRequest, ports: SourcePorts): MetricSource | null {
  for (const make of Object.values<Maker>(sources)) {
    const source = make(request, ports);
    if (source !== null) return source;
  }
  return null;
}
