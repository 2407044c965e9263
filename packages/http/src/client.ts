import { exchange } from './exchange.ts';
import { keepConnections } from './connections.ts';
import type { ExchangeAnswer, ExchangeRequest } from './exchange.ts';
import type { AddressPolicy } from './addresses.ts';
import { fault } from './faults.ts';
import type { ProxyEnvironment } from './proxy.ts';
import { followRedirects } from './redirects.ts';
import type { HttpClient, HttpFault, HttpRequest, HttpResponse } from './types.ts';

export type HttpClientOptions = {
  /** Judges each resolved address at connect time; default: every address. A proxy resolves names by itself. */
  readonly addresses?: AddressPolicy;
  /** Where `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` are read; default: the process environment. */
  readonly environment?: ProxyEnvironment;
  /** Additional certificate authorities, PEM. */
  readonly ca?: string | readonly string[];
  /** Sent with every request unless it says otherwise, such as `user-agent`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Used by requests that name none. */
  readonly deadlineMs?: number;
};

const defaultDeadlineMs = 10_000;
const defaultMaxBodyBytes = 8 * 1024 * 1024;

/** A client with the limits of `HttpRequest` on by default. It never throws and never repeats a request. */
export function createHttpClient(options: HttpClientOptions = {}): HttpClient {
  const tls = options.ca === undefined ? {} : { ca: options.ca };
  const connections = keepConnections({ tls });
  const proxy = options.environment ?? process.env;
  const route = options.addresses === undefined ? {} : { policy: options.addresses };
  return async (request) => {
    const start = readRequest(request, options.headers ?? {});
    if ('ok' in start) return start;
    const deadlineMs = request.deadlineMs ?? options.deadlineMs ?? defaultDeadlineMs;
    const maxBodyBytes = request.maxBodyBytes ?? defaultMaxBodyBytes;
    const startedAt = performance.now();
    const { result } = await followRedirects(start, request.maxRedirects ?? 0, (hop) =>
      exchange(hop, {
        deadlineMs: Math.max(1, deadlineMs - (performance.now() - startedAt)),
        maxBodyBytes,
        connections,
        proxy,
        route,
        tls,
        ...(request.signal === undefined ? {} : { signal: request.signal }),
      }),
    );
    return result.ok ? toResponse(result, performance.now() - startedAt) : result;
  };
}

function readRequest(
  request: HttpRequest,
  defaults: Readonly<Record<string, string>>,
): ExchangeRequest | HttpFault {
  const method = (request.method ?? 'GET').toUpperCase();
  const url = URL.parse(request.url);
  if (url === null || !/^https?:$/u.test(url.protocol)) {
    return fault('malformed', { method, url: request.url }, 'not an http or https URL');
  }
  const headers = { ...defaults, ...request.headers };
  return { method, url, headers, ...(request.body === undefined ? {} : { body: request.body }) };
}

function toResponse(answer: ExchangeAnswer, durationMs: number): HttpResponse {
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, values]) => [name, values.join(', ')]),
  );
  return { ok: true, status: answer.status, headers, body: answer.body, url: answer.url.href, durationMs };
}
