import http from 'node:http';
import type { ClientRequest, IncomingMessage, OutgoingHttpHeaders, RequestOptions } from 'node:http';
import { isIP } from 'node:net';
import type { Socket } from 'node:net';
import { bareHostname, lookupFor, refuseLiteral, serverNameFor } from './addresses.ts';
import type { Route } from './addresses.ts';
import { certificateOf } from './certificate.ts';
import type { CertificateFacts } from './certificate.ts';
import type { Connections } from './connections.ts';
import { readBody } from './decode.ts';
import type { Body } from './decode.ts';
import { codeOf, fault, kindOfError, messageOf } from './faults.ts';
import { openTunnel, proxyFor, throughProxy } from './proxy.ts';
import type { ProxyEnvironment } from './proxy.ts';
import type { HttpFault, HttpFaultKind, HttpPhase } from './types.ts';

export type ExchangeRequest = {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
};

export type ExchangeOptions = {
  /** Deadline over everything; the phases' own deadlines only ever shorten it. */
  readonly deadlineMs: number;
  /** Until the connection stands, name resolution included. */
  readonly connectMs?: number;
  /** For the TLS handshake. */
  readonly tlsMs?: number;
  /** From the request sent to the first byte of the answer. */
  readonly firstByteMs?: number;
  readonly maxBodyBytes: number;
  /** False: the body is read to its end and only counted, for who does not look at it. Default true. */
  readonly keepBody?: boolean;
  readonly connections?: Connections;
  readonly route?: Route;
  readonly proxy?: ProxyEnvironment;
  /** Passed to `node:tls`: `ca`, `cert`, `key`, `servername`, `minVersion`. */
  readonly tls?: Readonly<Record<string, unknown>>;
  /** Read the peer's certificate into the answer. */
  readonly certificate?: boolean;
  readonly signal?: AbortSignal;
};

/** Milliseconds from the start of the exchange; absent where a kept connection skipped the phase. */
export type Timings = {
  readonly resolvedMs?: number;
  readonly connectedMs?: number;
  readonly securedMs?: number;
  readonly firstByteMs: number;
  readonly totalMs: number;
};

export type ExchangeAnswer = {
  readonly ok: true;
  readonly status: number;
  readonly httpVersion: string;
  /** Names in lower case; every value of a repeated header. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: Uint8Array;
  readonly wireBytes: number;
  readonly url: URL;
  readonly remoteAddress: string;
  readonly reusedConnection: boolean;
  readonly timings: Timings;
  readonly certificate?: CertificateFacts;
};

const idempotentMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE']);

/**
 * One request and its answer, or the fault with the phase in which it happened. Follows no redirect and repeats
 * nothing, but for a kept connection that the server had closed meanwhile, which says nothing about the server. What
 * must not be repeated gets a connection of its own, unless the kept ones are trusted.
 */
export async function exchange(
  request: ExchangeRequest,
  options: ExchangeOptions,
): Promise<ExchangeAnswer | HttpFault> {
  const repeatable = idempotentMethods.has(request.method);
  if (!repeatable && options.connections?.trusted !== true)
    return await new Attempt(request, { ...options, connections: freshConnections }).run();
  const first = await new Attempt(request, options).run();
  const stale = !first.ok && first.kind === 'reset' && first.phase === 'request' && first.code === staleCode;
  if (!stale || !repeatable) return first;
  const deadlineMs = Math.max(1, options.deadlineMs - (first.durationMs ?? 0));
  return await new Attempt(request, { ...options, connections: freshConnections, deadlineMs }).run();
}

const staleCode = 'ESTALECONNECTION';
const freshConnections: Connections = { agentFor: () => undefined };

/** What the runtime would take from the URL, without its looking at each part of it again. */
function addressOf(url: URL): RequestOptions {
  const { hostname, port, pathname, search, username, password } = url;
  const auth =
    username === '' ? {} : { auth: `${decodeURIComponent(username)}:${decodeURIComponent(password)}` };
  return {
    // Without a name for TLS, the agent would work one out for every request.
    ...({ servername: '' } as RequestOptions),
    host: bareHostname(hostname),
    port: port === '' ? 80 : Number(port),
    path: `${pathname}${search}`,
    ...auth,
  };
}

/** Servers send one or two; a flood of them is no answer. */
const mostInterim = 20;

class Attempt {
  readonly #request: ExchangeRequest;
  readonly #options: ExchangeOptions;
  readonly #startedAt = performance.now();
  readonly #timings: { resolvedMs?: number; connectedMs?: number; securedMs?: number; firstByteMs?: number } =
    {};
  #phase: HttpPhase = 'resolve';
  #remoteAddress: string | undefined;
  #settled = false;
  #interim = 0;
  #settle: (result: ExchangeAnswer | HttpFault) => void = () => undefined;
  #outgoing: ClientRequest | undefined;
  #tunnel: AbortController | undefined;
  #totalTimer: NodeJS.Timeout | undefined;
  #phaseTimer: NodeJS.Timeout | undefined;
  readonly #onAbort = (): void => this.#fail('cancelled', '');

  constructor(request: ExchangeRequest, options: ExchangeOptions) {
    this.#request = request;
    this.#options = options;
  }

  run(): Promise<ExchangeAnswer | HttpFault> {
    return new Promise((resolve) => {
      this.#settle = resolve;
      const { signal, deadlineMs, route } = this.#options;
      if (signal?.aborted === true) {
        this.#fail('cancelled', '');
        return;
      }
      signal?.addEventListener('abort', this.#onAbort, { once: true });
      this.#totalTimer = setTimeout(() => this.#fail('timeout', `${deadlineMs} ms`), deadlineMs);
      const refused = refuseLiteral(bareHostname(this.#request.url.hostname), route?.policy);
      if (refused !== undefined) this.#failWith(refused);
      else void this.#send().catch((error: unknown) => this.#failWith(error));
    });
  }

  async #send(): Promise<void> {
    const { url, body } = this.#request;
    const outgoing = await this.#open(url);
    this.#outgoing = outgoing;
    outgoing.on('socket', (socket) => this.#watch(socket));
    outgoing.on('information', () => this.#countInterim());
    outgoing.on('response', (response) => void this.#receive(response));
    outgoing.on('upgrade', (response, socket) => {
      this.#answer(response, { bytes: new Uint8Array(), wireBytes: 0 });
      socket.destroy();
    });
    // The size of all headers is limited; to count them too would drop the last without a word.
    outgoing.maxHeadersCount = 0;
    outgoing.on('error', (error) => this.#failWith(error));
    if (this.#settled) outgoing.destroy();
    else outgoing.end(body);
  }

  /** Each interim answer (1xx) costs memory, and nothing in HTTP says when they end. */
  #countInterim(): void {
    this.#interim += 1;
    if (this.#interim > mostInterim)
      this.#fail('malformed', `more than ${mostInterim} interim answers (1xx)`);
  }

  async #open(url: URL): Promise<ClientRequest> {
    const secure = url.protocol === 'https:';
    const { tls, connections, proxy } = this.#options;
    const via = proxy === undefined ? undefined : proxyFor(url, proxy);
    const options: RequestOptions = {
      method: this.#request.method,
      headers: this.#headers(),
      ...this.#target(),
    };
    if (via !== undefined && !secure) {
      const proxied = throughProxy(url, via);
      return http.request({
        ...options,
        ...proxied,
        headers: { ...proxied.headers, ...this.#headers() },
        agent: false,
      });
    }
    if (!secure)
      return http.request({
        ...options,
        ...addressOf(url),
        agent: (await connections?.agentFor(url)) ?? false,
      });
    const https = await import('node:https');
    if (via === undefined) {
      return https.request(url, { ...options, ...tls, agent: (await connections?.agentFor(url)) ?? false });
    }
    const { connect } = await import('node:tls');
    this.#limitPhase(this.#options.connectMs);
    this.#tunnel = new AbortController();
    const socket = await openTunnel(url, via, this.#tunnel.signal);
    const secured = connect({
      socket,
      host: bareHostname(url.hostname),
      servername: serverNameFor(url.hostname),
      ...tls,
    });
    return https.request(url, { ...options, createConnection: () => secured });
  }

  #target(): RequestOptions {
    const lookup = lookupFor(this.#options.route ?? {});
    const attemptMs = Math.max(250, Math.floor((this.#options.connectMs ?? this.#options.deadlineMs) / 3));
    return {
      ...(lookup === undefined ? {} : { lookup }),
      ...({ autoSelectFamilyAttemptTimeout: attemptMs } as RequestOptions),
    };
  }

  #headers(): OutgoingHttpHeaders {
    const headers: Record<string, string | readonly string[]> = { 'accept-encoding': 'gzip, br' };
    for (const [name, value] of Object.entries(this.#request.headers)) headers[name.toLowerCase()] = value;
    return headers as OutgoingHttpHeaders;
  }

  #watch(socket: Socket): void {
    if (!socket.connecting) {
      this.#requestPhase(socket);
      return;
    }
    if (isIP(bareHostname(this.#request.url.hostname)) !== 0) this.#phase = 'connect';
    this.#limitPhase(this.#options.connectMs);
    socket.once('lookup', (_error, address: string) => {
      this.#timings.resolvedMs = this.#elapsed();
      this.#remoteAddress = address;
      this.#phase = 'connect';
    });
    socket.once('connect', () => {
      this.#timings.connectedMs = this.#elapsed();
      this.#remoteAddress = socket.remoteAddress;
      if (this.#request.url.protocol === 'https:') this.#tlsPhase(socket);
      else this.#requestPhase(socket);
    });
  }

  #tlsPhase(socket: Socket): void {
    this.#phase = 'tls';
    this.#limitPhase(this.#options.tlsMs);
    socket.once('secureConnect', () => {
      this.#timings.securedMs = this.#elapsed();
      this.#requestPhase(socket);
    });
  }

  #requestPhase(socket: Socket): void {
    this.#remoteAddress = socket.remoteAddress;
    this.#phase = 'request';
    this.#limitPhase(this.#options.firstByteMs);
  }

  async #receive(response: IncomingMessage): Promise<void> {
    this.#phase = 'body';
    this.#timings.firstByteMs = this.#elapsed();
    clearTimeout(this.#phaseTimer);
    const { maxBodyBytes: maxBytes, keepBody: keep = true } = this.#options;
    const body = await readBody(response, { maxBytes, keep });
    if ('fault' in body) {
      this.#fail(body.fault, body.detail);
      return;
    }
    this.#answer(response, body);
  }

  #answer(response: IncomingMessage, body: Body): void {
    const { certificate } = this.#options;
    const socket = this.#outgoing?.socket;
    const facts = certificate === true && socket !== null ? certificateOf(socket) : undefined;
    this.#finish({
      ok: true,
      status: response.statusCode ?? 0,
      httpVersion: response.httpVersion,
      headers: response.headersDistinct as Record<string, string[]>,
      body: body.bytes,
      wireBytes: body.wireBytes,
      url: this.#request.url,
      remoteAddress: this.#remoteAddress ?? '',
      reusedConnection: this.#outgoing?.reusedSocket ?? false,
      timings: {
        ...this.#timings,
        firstByteMs: this.#timings.firstByteMs ?? this.#elapsed(),
        totalMs: this.#elapsed(),
      },
      ...(facts === undefined ? {} : { certificate: facts }),
    });
  }

  #elapsed(): number {
    return performance.now() - this.#startedAt;
  }

  #limitPhase(limitMs: number | undefined): void {
    clearTimeout(this.#phaseTimer);
    if (limitMs === undefined) return;
    this.#phaseTimer = setTimeout(
      () => this.#fail('timeout', `${limitMs} ms, phase ${this.#phase}`),
      limitMs,
    );
  }

  #failWith(error: unknown): void {
    const kind = kindOfError(error, this.#phase);
    const stale = kind === 'reset' && this.#outgoing?.reusedSocket === true;
    this.#fail(kind, messageOf(error), stale ? staleCode : codeOf(error));
  }

  #fail(kind: HttpFaultKind, detail: string, code = ''): void {
    const facts = {
      phase: this.#phase,
      durationMs: this.#elapsed(),
      ...(this.#remoteAddress === undefined ? {} : { remoteAddress: this.#remoteAddress }),
      ...(code === '' ? {} : { code }),
    };
    this.#finish(fault(kind, this.#request, detail, facts));
  }

  #finish(result: ExchangeAnswer | HttpFault): void {
    if (this.#settled) return;
    this.#settled = true;
    clearTimeout(this.#totalTimer);
    clearTimeout(this.#phaseTimer);
    this.#options.signal?.removeEventListener('abort', this.#onAbort);
    if (!result.ok) {
      this.#outgoing?.destroy();
      this.#tunnel?.abort();
    }
    this.#settle(result);
  }
}
