import type { ExchangeAnswer, ExchangeRequest } from './exchange.ts';
import { fault } from './faults.ts';
import type { HttpFault } from './types.ts';

/** Headers that say nothing about who asks; all others stay with the origin that they were meant for. */
const harmlessHeaders = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'pragma',
  'user-agent',
]);

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** The next request of a redirect, a fault when it must not be made, or undefined when the answer is no redirect. */
export function nextHop(
  request: ExchangeRequest,
  answer: ExchangeAnswer,
): ExchangeRequest | HttpFault | undefined {
  const location = answer.headers['location']?.[0];
  if (!redirectStatuses.has(answer.status) || location === undefined) return undefined;
  return hopTo(URL.parse(location, request.url.href), request, answer.status);
}

function hopTo(url: URL | null, request: ExchangeRequest, status: number): ExchangeRequest | HttpFault {
  if (url === null || !/^https?:$/u.test(url.protocol))
    return fault('redirect', request, 'to no http or https URL');
  if (request.url.protocol === 'https:' && url.protocol === 'http:') {
    return fault('redirect', request, `from https to http, at ${url.host}`);
  }
  const keepsBody = status === 307 || status === 308;
  const method = keepsBody || ['GET', 'HEAD'].includes(request.method) ? request.method : 'GET';
  const sameOrigin = url.origin === request.url.origin;
  if (keepsBody && request.body !== undefined && !sameOrigin) {
    return fault('redirect', request, `it would send the body to another origin, ${url.origin}`);
  }
  const headers = headersThatFollow(request.headers, sameOrigin, keepsBody || method === request.method);
  const body = keepsBody && request.body !== undefined ? { body: request.body } : {};
  return { method, url, headers, ...body };
}

function headersThatFollow(
  headers: ExchangeRequest['headers'],
  sameOrigin: boolean,
  sameKind: boolean,
): ExchangeRequest['headers'] {
  const follows = (name: string): boolean =>
    sameOrigin ? sameKind || !name.startsWith('content-') : harmlessHeaders.has(name);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => follows(name.toLowerCase())));
}

export type Hop = { readonly status: number; readonly from: URL; readonly to: URL };

/** The answer after at most `maxRedirects` redirects, with every hop made, or the fault that ended it. */
export async function followRedirects(
  start: ExchangeRequest,
  maxRedirects: number,
  send: (request: ExchangeRequest) => Promise<ExchangeAnswer | HttpFault>,
): Promise<{ readonly result: ExchangeAnswer | HttpFault; readonly hops: readonly Hop[] }> {
  const hops: Hop[] = [];
  let request = start;
  for (;;) {
    const result = await send(request);
    if (!result.ok || maxRedirects === 0) return { result, hops };
    const next = nextHop(request, result);
    if (next === undefined) return { result, hops };
    if ('ok' in next) return { result: next, hops };
    if (hops.length === maxRedirects) {
      return { result: fault('redirect', request, `more than ${maxRedirects} redirects`), hops };
    }
    hops.push({ status: result.status, from: request.url, to: next.url });
    request = next;
  }
}
