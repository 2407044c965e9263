import { createTokenAuth } from '@octokit/auth-token';
import { request } from '@octokit/request';
import { exchange, followRedirects, keepConnections } from '@release-actions/http';
import type { ExchangeAnswer, ExchangeRequest, HttpFault, HttpFaultKind } from '@release-actions/http';
import { CutBody, maxAnswerBytes, notConnected, quiet, wholeResponse } from './wire.ts';
import type { FetchInit, Request, WholeFetch } from './wire.ts';

/** As many as the gateway has under way at most. */
const connectionsKept = 12;
/** What a server or a network on the way drops without a word is idle for longer than this. */
const idleMs = 4_000;
const maxRedirects = 5;
/** The gateway's signal ends a request; this is only what the exchange must be told. */
const deadlineMs = 2 ** 31 - 1;
/** A connection that takes longer is tried anew; a third of it goes to each address of the name. */
const defaultConnectMs = 5_000;

const cutKinds: ReadonlySet<HttpFaultKind> = new Set(['cut-short', 'too-large', 'malformed']);

function errorOf({ kind, message, code, phase = 'request' }: HttpFault): Error {
  if (cutKinds.has(kind)) return new CutBody(message);
  const unsent = kind === 'timeout' && phase !== 'request' && phase !== 'body';
  const named = unsent ? notConnected : code;
  return Object.assign(new Error(message), named === undefined ? {} : { code: named });
}

const toRequest = (url: string, { method = 'GET', headers = {}, body }: FetchInit): ExchangeRequest => ({
  method,
  url: new URL(url),
  headers,
  ...(body === undefined ? {} : { body }),
});

const headersOf = ({ headers }: ExchangeAnswer): Map<string, string> =>
  new Map(Object.entries(headers).map(([name, values]) => [name, values.join(', ')]));

/** Fetches over `node:http` with kept connections. A redirect takes the token along to the same origin only. */
function directFetch(connectMs: number): WholeFetch {
  const connections = keepConnections({ maxSockets: connectionsKept, idleMs });
  return async (url, init) => {
    const signal = init.signal === undefined ? {} : { signal: init.signal };
    const { result } = await followRedirects(toRequest(url, init), maxRedirects, (hop) =>
      exchange(hop, {
        deadlineMs,
        connectMs,
        tlsMs: connectMs,
        maxBodyBytes: maxAnswerBytes,
        connections,
        ...signal,
      }),
    );
    if (!result.ok) throw errorOf(result);
    const { status, body } = result;
    return wholeResponse(
      { status, url: result.url.href, headers: headersOf(result) },
      Buffer.from(body.buffer, body.byteOffset, body.byteLength),
    );
  };
}

/** Octokit's own request function over `node:http`; `connectMs` limits connecting and, again, agreeing on TLS. */
export const requestOf = (token: string, apiUrl: string, connectMs = defaultConnectMs): Request =>
  request.defaults({
    baseUrl: apiUrl,
    request: {
      fetch: directFetch(connectMs),
      hook: createTokenAuth(token).hook,
      parseSuccessResponseBody: false,
      log: quiet,
    },
  });
