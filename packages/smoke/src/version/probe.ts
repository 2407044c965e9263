import { proxyFor } from '@release-actions/http';
import type { ExchangeRequest, HttpFault, ExchangeAnswer } from '@release-actions/http';
import { addressOf } from '../kinds/exchange.ts';
import type { RequestLine } from '../kinds/request-line.ts';
import type { RunSettings } from '../kinds/kind.ts';
import type { SmokePorts } from '../ports.ts';
import { render } from '../template.ts';
import type { Scope } from '../template.ts';
import type { VersionSource } from './definition.ts';
import type { VersionReading } from './judge.ts';
import { versionNames } from './reading.ts';

/** One way into the service: an edge, and one of its addresses where the name could be resolved. */
export type Entrance = { readonly edge: string; readonly address: string };

export type ProbeContext = {
  readonly ports: SmokePorts;
  readonly settings: RunSettings;
  readonly scope: Scope;
  readonly signal: AbortSignal;
  /** Until when anything is asked, on the monotonic clock. */
  readonly untilMs?: number;
};

const defaultConnections = 24;
const probesAtOnce = 8;
const probeTimeoutMs = 5000;
/** For all connections of one moment: a service on which each of them hangs is not waited for a thousand times. */
const mostProbingMs = 60_000;
const tooSlow = `not asked: reading the version took longer than ${mostProbingMs / 1000} s`;
const mostBodyBytes = 256 * 1024;

/** Every edge at every address that its name has now. A proxy resolves names by itself: then the edge alone. */
export async function entrances(edges: readonly string[], context: ProbeContext): Promise<Entrance[]> {
  const found = await Promise.all(
    edges.map(async (edge): Promise<Entrance[]> => {
      const url = URL.parse(edge);
      if (url === null || proxyFor(url, context.settings.proxy) !== undefined) return [{ edge, address: '' }];
      // Where there are none, the connection itself will say what is wrong.
      const addresses = await context.ports.addresses(url.hostname, context.signal).catch(() => []);
      return addresses.length === 0
        ? [{ edge, address: '' }]
        : addresses.map((address) => ({ edge, address }));
    }),
  );
  return found.flat();
}

/** Where a request enters: a path behind the base URL and at every other edge, a whole address at its own origin. */
export function edgesOf(
  { url }: RequestLine,
  others: readonly string[] | undefined,
  { settings: { baseUrl }, scope }: ProbeContext,
): readonly string[] {
  const whole = addressOf(render(url, scope), undefined);
  if (whole !== null) return [whole.origin];
  return [...new Set([...(baseUrl === undefined ? [] : [baseUrl]), ...(others ?? [])])];
}

/** Asks for the version on fresh connections, spread evenly over all entrances, each of them at least once. */
export async function probeVersion(source: VersionSource, context: ProbeContext): Promise<VersionReading[]> {
  const ways = await entrances(edgesOf(source.request, source.edges, context), context);
  const connections = source.connections ?? defaultConnections;
  const each = Math.ceil(connections / Math.max(1, ways.length));
  const asks = Array.from({ length: each }, () => ways).flat();
  const readings: VersionReading[] = [];
  const { clock } = context.ports;
  const startedMs = clock.monotonicMs();
  for (let next = 0; next < asks.length; next += probesAtOnce) {
    if (clock.monotonicMs() - startedMs > mostProbingMs)
      return [...readings, ...asks.slice(next).map((way) => ({ ...way, problem: tooSlow }))];
    const batch = asks.slice(next, next + probesAtOnce);
    readings.push(...(await Promise.all(batch.map((way) => readVersion(source, way, context)))));
  }
  return readings;
}

/** One reading; a connection that fails is tried once more before it counts as not told. */
export async function readVersion(
  source: VersionSource,
  way: Entrance,
  context: ProbeContext,
): Promise<VersionReading> {
  const headers = Object.fromEntries(
    Object.entries(source.headers ?? {}).map(([name, value]) => [
      name.toLowerCase(),
      render(value, context.scope),
    ]),
  );
  const first = await ask(source.request, way, context, headers);
  const result =
    first.ok || context.signal.aborted ? first : await ask(source.request, way, context, headers);
  if (!result.ok)
    return { ...way, problem: result.message, ...(isUnroutable(result, way) ? { unreachable: true } : {}) };
  const names = await versionNames(source, result);
  return 'problem' in names ? { ...way, problem: names.problem } : { ...way, names };
}

/** Many runners have no IPv6: an address that they have no route to says nothing about the service. */
const isUnroutable = (fault: HttpFault, { address }: Entrance): boolean =>
  address.includes(':') && ['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL'].includes(fault.code ?? '');

/** One request on a connection of its own to one entrance. */
export async function ask(
  line: RequestLine,
  { edge, address }: Entrance,
  { ports, settings, signal, scope, untilMs }: ProbeContext,
  headers: Readonly<Record<string, string>> = {},
): Promise<ExchangeAnswer | HttpFault> {
  const url = addressOf(render(line.url, scope), edge);
  if (url === null)
    return { ok: false, kind: 'malformed', message: `${line.url} is no http or https address` };
  const leftMs = untilMs === undefined ? probeTimeoutMs : untilMs - ports.clock.monotonicMs();
  if (leftMs <= 0)
    return { ok: false, kind: 'timeout', message: `${line.url} was not asked: the time was over` };
  const request: ExchangeRequest = {
    method: line.method,
    url,
    headers: { ...settings.headers, 'cache-control': 'no-cache', ...headers },
  };
  const sameHost = URL.parse(edge)?.host === url.host;
  return await ports.exchange(request, {
    deadlineMs: Math.ceil(Math.min(probeTimeoutMs, leftMs)),
    maxBodyBytes: mostBodyBytes,
    proxy: settings.proxy,
    route: {
      ...(address !== '' && sameHost ? { address } : {}),
      ...(settings.addresses === undefined ? {} : { policy: settings.addresses }),
    },
    ...(settings.ca === undefined ? {} : { tls: { ca: settings.ca } }),
    signal,
  });
}
