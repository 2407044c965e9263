import { setTimeout as delay } from 'node:timers/promises';
import { needOf } from './endpoints.ts';
import type { Endpoint, Need } from './endpoints.ts';
import { failureOf, faultFailure } from './failure.ts';
import type { Failure } from './failure.ts';
import { octokitRequest } from './octokit.ts';
import type { GatewayClock, GitHubOptions } from './types.ts';
import { CutBody, notConnected } from './wire.ts';
import type { Request } from './wire.ts';

export type Parameters = Readonly<Record<string, unknown>>;

export type Call = {
  readonly endpoint: Endpoint;
  readonly parameters?: Parameters;
  /** Default `job`. */
  readonly token?: 'job' | 'directory';
  readonly headers?: Readonly<Record<string, string>>;
  /** Answer bytes instead of JSON. */
  readonly raw?: boolean;
  /** May be sent twice. Default: GET only. */
  readonly safe?: boolean;
  /** Times to try in all, for trouble that may pass. Default 3. */
  readonly attempts?: number;
};

export type Answer = {
  readonly ok: true;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or a Buffer for a raw call. */
  readonly data: unknown;
  /** ISO 8601 instant. */
  readonly at: string;
};

export type NoAnswer = { readonly ok: false; readonly failure: Failure };

export type Transport = {
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly hasDirectoryToken: boolean;
  readonly send: (call: Call) => Promise<Answer | NoAnswer>;
  /** `POST /graphql` for an endpoint of the table that starts with GRAPHQL. */
  readonly graphql: (
    call: Omit<Call, 'parameters' | 'raw'>,
    query: string,
    variables: Parameters,
  ) => Promise<Answer | NoAnswer>;
  /** Method and path with this call's values, without query: for messages. */
  readonly describe: (call: Call) => string;
  readonly now: () => number;
  readonly requests: () => number;
  readonly serverTime: () => string | null;
};

const systemClock: GatewayClock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    await delay(ms, undefined, { signal, ref: true }).catch(() => undefined);
  },
};

const parallelRequests = 12;
const firstPauseMs = 250;

/** At most `places` at a time; the others wait in line. */
function queueOf(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

const methodOf = (call: Call): string => call.endpoint.split(' ')[0] ?? '';
const isSafe = (call: Call): boolean => call.safe ?? methodOf(call) === 'GET';

/** Milliseconds to wait before the next try; null: give up. */
function pauseBefore(failure: Failure, call: Call, tried: number, patienceLeftMs: number): number | null {
  if (tried >= (call.attempts ?? 3)) return null;
  // Refused by the rate limit means: not carried out. So even a write may be sent again.
  if (failure.reason === 'rate-limited') {
    const pause = failure.retryAfterMs;
    return pause !== null && pause < patienceLeftMs ? pause : null;
  }
  const mayPass =
    failure.reason === 'unreachable' ||
    (isSafe(call) && ['unavailable', 'malformed', 'timeout'].includes(failure.reason));
  if (!mayPass || (failure.reason === 'timeout' && tried > 1)) return null;
  const pause = Math.max(failure.retryAfterMs ?? 0, firstPauseMs * 4 ** (tried - 1));
  return pause < patienceLeftMs ? pause : null;
}

const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  notConnected,
  'UND_ERR_CONNECT_TIMEOUT',
]);

type ErrorResponse = {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly data: unknown;
};

type RequestFailure = {
  readonly name?: string;
  readonly message?: string;
  readonly code?: unknown;
  readonly cause?: RequestFailure;
  readonly response?: ErrorResponse;
};

const causes = (error: RequestFailure | undefined): RequestFailure[] =>
  error === undefined ? [] : [error, ...causes(error.cause)];

const messageOf = (data: unknown): string => {
  if (typeof data === 'string') return data.slice(0, 300);
  const message = typeof data === 'object' && data !== null && 'message' in data ? data.message : '';
  return typeof message === 'string' ? message : '';
};

const textHeaders = (headers: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

class Wire implements Transport {
  readonly repository: GitHubOptions['repository'];
  readonly hasDirectoryToken: boolean;
  readonly #options: GitHubOptions;
  readonly #clock: GatewayClock;
  readonly #inLine = queueOf(parallelRequests);
  readonly #clients = new Map<string, Promise<Request>>();
  readonly #signal: AbortSignal;
  #sent = 0;
  #serverTime: string | null = null;

  constructor(options: GitHubOptions) {
    this.#options = options;
    this.repository = options.repository;
    this.hasDirectoryToken = options.directoryToken !== undefined && options.directoryToken !== '';
    this.#clock = options.clock ?? systemClock;
    this.#signal = options.signal ?? new AbortController().signal;
  }

  now(): number {
    return this.#clock.now();
  }

  requests(): number {
    return this.#sent;
  }

  serverTime(): string | null {
    return this.#serverTime;
  }

  describe(call: Call): string {
    if (call.endpoint.startsWith('GRAPHQL ')) return call.endpoint.replace('GRAPHQL', 'GraphQL');
    const values: Parameters = { ...this.repository, ...call.parameters };
    const [method = '', path = ''] = this.#route(call).split(' ');
    const filled = path.replace(/\{\+?(\w+)\}/gu, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'string' || typeof value === 'number' ? encodeURI(String(value)) : whole;
    });
    return `${method} ${filled.split('?')[0] ?? ''}`;
  }

  async graphql(
    call: Omit<Call, 'parameters' | 'raw'>,
    query: string,
    variables: Parameters,
  ): Promise<Answer | NoAnswer> {
    return this.send({ ...call, parameters: { query, variables } });
  }

  async send(call: Call): Promise<Answer | NoAnswer> {
    const started = this.#clock.now();
    const patience = this.#options.patienceMs ?? 30_000;
    for (let tried = 1; ; tried += 1) {
      const left = patience - (this.#clock.now() - started);
      const answer = await this.#inLine(() => this.#once(call, left));
      if (answer.ok || this.#signal.aborted) return answer;
      const pause = pauseBefore(answer.failure, call, tried, patience - (this.#clock.now() - started));
      if (pause === null) return answer;
      await this.#clock.sleep(pause, this.#signal);
    }
  }

  async #once(call: Call, patienceLeftMs: number): Promise<Answer | NoAnswer> {
    if (this.#signal.aborted) return { ok: false, failure: faultFailure('cancelled', '') };
    const deadlineMs = Math.max(1, Math.min(this.#options.deadlineMs ?? 10_000, patienceLeftMs));
    const deadline = AbortSignal.timeout(deadlineMs);
    const need = needOf(call.endpoint);
    try {
      const request = await this.#client(call);
      this.#sent += 1;
      const response = await request(this.#route(call), {
        ...(call.endpoint.includes('{owner}') ? this.repository : {}),
        ...call.parameters,
        headers: { ...call.headers },
        request: { signal: AbortSignal.any([deadline, this.#signal]) },
      });
      return this.#read(
        call,
        response as { status: number; headers: Record<string, unknown>; data: unknown },
      );
    } catch (error) {
      return { ok: false, failure: this.#failure(need, error as RequestFailure, deadline, deadlineMs) };
    }
  }

  #read(
    call: Call,
    response: { readonly status: number; readonly headers: Record<string, unknown>; readonly data: unknown },
  ): Answer | NoAnswer {
    const headers = textHeaders(response.headers);
    this.#serverTime = serverTimeOf(headers) ?? this.#serverTime;
    const at = new Date(this.#clock.now()).toISOString();
    const body = response.data;
    const base = { ok: true, status: response.status, headers, at } as const;
    if (call.raw === true || !(body instanceof Buffer)) return { ...base, data: body };
    try {
      return { ...base, data: JSON.parse(body.toString('utf8')) as unknown };
    } catch {
      return { ok: false, failure: faultFailure('malformed', `${body.length} bytes that are not JSON`) };
    }
  }

  #failure(need: Need, error: RequestFailure, deadline: AbortSignal, deadlineMs: number): Failure {
    if (error.response !== undefined) return this.#answeredFailure(need, error.response);
    if (this.#signal.aborted) return faultFailure('cancelled', '');
    if (deadline.aborted) return faultFailure('timeout', `${deadlineMs / 1000} s`);
    const chain = causes(error);
    const cut = chain.find((cause) => cause instanceof CutBody);
    if (cut !== undefined) return faultFailure('malformed', this.#scrub(cut.message));
    // A DOMException's code is a number and says nothing; a system error's is its name.
    const code = chain.map((cause) => cause.code).find((each) => typeof each === 'string') ?? '';
    const detail = this.#scrub(code === '' ? (chain.at(-1)?.message ?? 'unknown trouble') : code);
    return faultFailure(neverSent.has(code) ? 'unreachable' : 'network', detail);
  }

  #answeredFailure(need: Need, { status, data, headers: raw }: ErrorResponse): Failure {
    const headers = textHeaders(raw);
    this.#serverTime = serverTimeOf(headers) ?? this.#serverTime;
    // The words decide what a 403 or 404 means; damaged words decide nothing.
    if (typeof data === 'string' && data !== '' && headers['content-type']?.includes('json') === true)
      return faultFailure('malformed', `${status} with a body that is not JSON`);
    const message = this.#scrub(messageOf(data));
    return failureOf(need, { status, headers, message, now: this.#clock.now() });
  }

  #client(call: Call): Promise<Request> {
    const { token, directoryToken, apiUrl } = this.#options;
    const chosen = call.token === 'directory' ? (directoryToken ?? '') : token;
    const made = this.#clients.get(chosen) ?? octokitRequest(chosen, apiUrl.replace(/\/+$/u, ''));
    this.#clients.set(chosen, made);
    return made;
  }

  #route(call: Call): string {
    return call.endpoint.startsWith('GRAPHQL ') ? `POST ${this.#graphqlUrl()}` : call.endpoint;
  }

  #graphqlUrl(): string {
    const { graphqlUrl, apiUrl } = this.#options;
    return graphqlUrl ?? `${apiUrl.replace(/\/+$/u, '').replace(/\/v3$/u, '')}/graphql`;
  }

  /** Tokens leave in no message, whoever wrote it. */
  #scrub(message: string): string {
    return [this.#options.token, this.#options.directoryToken ?? '']
      .filter((token) => token.length > 0)
      .reduce((text, token) => text.replaceAll(token, '***'), message)
      .replace(/\/\/[^/@\s]+@/gu, '//***@');
  }
}

function serverTimeOf(headers: Readonly<Record<string, string>>): string | null {
  const ms = Date.parse(headers['date'] ?? '');
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

/** Sends requests: deadlines, retries where safe, `Retry-After`, a limit on parallel requests. Throws never. */
export function createTransport(options: GitHubOptions): Transport {
  const wire = new Wire(options);
  return {
    repository: wire.repository,
    hasDirectoryToken: wire.hasDirectoryToken,
    send: (call) => wire.send(call),
    graphql: (call, query, variables) => wire.graphql(call, query, variables),
    describe: (call) => wire.describe(call),
    now: () => wire.now(),
    requests: () => wire.requests(),
    serverTime: () => wire.serverTime(),
  };
}
