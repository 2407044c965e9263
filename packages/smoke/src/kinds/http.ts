import { followRedirects } from '@release-actions/http';
import type { ExchangeAnswer, ExchangeRequest, HttpFault } from '@release-actions/http';
import { expectation, judgeAnswer, prepareExpectation } from '../expect/answer.ts';
import type { Expectation } from '../expect/answer.ts';
import { captureFields, prepareCaptures } from '../expect/capture.ts';
import type { AttemptOutcome, Facts, Failure } from '../engine/outcome.ts';
import {
  either,
  integer,
  isMapping,
  mapped,
  object,
  optional,
  record,
  text,
  written,
} from '../suite/shape.ts';
import type { FieldsOutput, Shape } from '../suite/shape.ts';
import { MissingValue, render, renderDeep } from '../template.ts';
import type { Scope } from '../template.ts';
import type { AttemptContext, Kind, Prepared } from './kind.ts';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
const idempotentMethods = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);
const mostBodyBytes = 8 * 1024 * 1024;

export type RequestLine = { readonly method: string; readonly url: string; readonly status?: string };

const linePattern = new RegExp(`^(${methods.join('|')})\\s+(\\S+)(?:\\s+(\\d\\d\\d|[1-5]xx))?$`, 'u');

/** `GET /health`, or with the expected status: `GET /old 301`. */
export function parseRequestLine(line: string): RequestLine | undefined {
  const [, method, url, status] = linePattern.exec(line.trim()) ?? [];
  if (method === undefined || url === undefined) return undefined;
  return { method, url, ...(status === undefined ? {} : { status }) };
}

export const requestLine: Shape<RequestLine> = written(
  parseRequestLine,
  'a method and an address, and if another than 2xx is expected the status, such as GET /health or GET /old 301',
  linePattern,
);

const body = either<Body>(
  [
    mapped(text('Sent as it is'), (plain): Body => ({ text: plain })),
    mapped(object({ json: anythingInBody() }), ({ json }): Body => ({ json })),
    mapped(object({ form: record(text()) }), ({ form }): Body => ({ form })),
  ],
  (value) => bodyShapes.find(([accepts]) => accepts(value))?.[1],
  'text, json: … or form: …',
);

type Body =
  | { readonly text: string }
  | { readonly json: unknown }
  | { readonly form: Readonly<Record<string, string>> };

function anythingInBody(): Shape<unknown> {
  return { read: (value) => value ?? null, schema: {} };
}

const bodyShapes: readonly (readonly [(value: unknown) => boolean, Shape<Body>])[] = [
  [(value) => typeof value === 'string', mapped(text(), (plain): Body => ({ text: plain }))],
  [
    (value) => isMapping(value) && 'form' in value,
    mapped(object({ form: record(text()) }), ({ form }): Body => ({ form })),
  ],
  [isMapping, mapped(object({ json: anythingInBody() }), ({ json }): Body => ({ json }))],
];

const fields = {
  request: requestLine,
  headers: optional(record(text())),
  body: optional(body),
  /** How many redirects are followed; without it a redirect is an answer. */
  follow: optional(integer(0, 20, 'How many redirects are followed; without it a redirect is the answer')),
  expect: optional(expectation),
  capture: optional(captureFields),
};

type Definition = FieldsOutput<typeof fields>;

async function prepare(definition: Definition, at: Parameters<Kind['prepare']>[1]): Promise<Prepared> {
  const { request } = definition;
  const expected: Expectation = {
    ...(request.status === undefined ? {} : { status: [request.status] }),
    ...definition.expect,
  };
  const judge = await prepareExpectation(expected, { path: [...at.path, 'expect'], problems: at.problems });
  const capture = await prepareCaptures(definition.capture ?? {}, {
    path: [...at.path, 'capture'],
    problems: at.problems,
  });
  return {
    what: `${request.method} ${request.url}`,
    idempotent: idempotentMethods.has(request.method),
    hosts: hostsIn(request.url),
    captures: capture.names,
    attempt: async (context) => {
      const started = startRequest(definition, context);
      if ('message' in started) return { failures: [started], facts: {} };
      const { result, facts } = await send(started, definition.follow ?? 0, context, judge.certificate);
      if (!result.ok) return { failures: [{ class: result.kind, message: result.message }], facts };
      const { failures, warnings } = await judgeAnswer(judge, result, facts, context);
      const captured = failures.length > 0 ? undefined : await capture.take(result);
      return {
        facts,
        warnings,
        failures: [...failures, ...(captured?.failures ?? [])],
        ...(captured === undefined ? {} : { captures: captured.values }),
        ...retryAfter(result),
      };
    },
  };
}

export const http: Kind = { fields, prepare };

/** The host of a whole address that has no reference in its origin. */
export function hostsIn(written: string): string[] {
  const [origin] = /^https?:\/\/[^/?#$]+(?=[/?#]|$)/u.exec(written) ?? [];
  const host = origin === undefined ? undefined : URL.parse(origin)?.hostname;
  return host === undefined ? [] : [host];
}

/** The request with its references replaced, or why it cannot be made. */
function startRequest(
  definition: Definition,
  { scope, settings }: AttemptContext,
): ExchangeRequest | Failure {
  try {
    const url = addressOf(render(definition.request.url, scope), settings.baseUrl);
    if (url === null)
      return { class: 'malformed', message: `${definition.request.url} is no http or https address` };
    const encoded = definition.body === undefined ? undefined : encodeBody(definition.body, scope);
    const own = Object.entries(definition.headers ?? {}).map(([name, value]): [string, string] => [
      name.toLowerCase(),
      render(value, scope),
    ]);
    const headers = {
      ...settings.headers,
      ...encoded?.headers,
      ...Object.fromEntries(own),
    };
    return {
      method: definition.request.method,
      url,
      headers,
      ...(encoded === undefined ? {} : { body: encoded.text }),
    };
  } catch (error) {
    if (error instanceof MissingValue) return { class: 'missing-value', message: error.message };
    throw error;
  }
}

/** An address as it stands, or a path behind the base URL; null for what is neither. */
export function addressOf(written: string, baseUrl: string | undefined): URL | null {
  const address =
    written.startsWith('/') && baseUrl !== undefined ? `${baseUrl.replace(/\/+$/u, '')}${written}` : written;
  const url = URL.parse(address);
  return url !== null && /^https?:$/u.test(url.protocol) ? url : null;
}

function encodeBody(body: Body, scope: Scope): { text: string; headers: Record<string, string> } {
  if ('json' in body) {
    return {
      text: JSON.stringify(renderDeep(body.json, scope)),
      headers: { 'content-type': 'application/json' },
    };
  }
  if ('form' in body) {
    const pairs = Object.entries(body.form).map(([name, value]): [string, string] => [
      name,
      render(value, scope),
    ]);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { text: new URLSearchParams(pairs).toString(), headers };
  }
  return { text: render(body.text, scope), headers: {} };
}

/** Sends a request under the run's limits; the timeout holds over all redirects together. */
export async function send(
  request: ExchangeRequest,
  follow: number,
  { ports, settings, timeoutMs, signal }: AttemptContext,
  certificate: boolean,
): Promise<{ readonly result: ExchangeAnswer | HttpFault; readonly facts: Facts }> {
  const startedMs = ports.clock.monotonicMs();
  const { result, hops } = await followRedirects(request, follow, (hop) =>
    ports.exchange(hop, {
      deadlineMs: Math.max(1, Math.ceil(timeoutMs - (ports.clock.monotonicMs() - startedMs))),
      maxBodyBytes: mostBodyBytes,
      connections: settings.connections,
      proxy: settings.proxy,
      route: settings.addresses === undefined ? {} : { policy: settings.addresses },
      ...(settings.ca === undefined ? {} : { tls: { ca: settings.ca } }),
      certificate,
      signal,
    }),
  );
  const redirects = hops.map(({ status, to }) => ({ status, to: `${to.origin}${to.pathname}` }));
  return { result, facts: { ...factsOf(result), ...(redirects.length === 0 ? {} : { redirects }) } };
}

function factsOf(result: ExchangeAnswer | HttpFault): Facts {
  if (!result.ok) return result.remoteAddress === undefined ? {} : { remoteAddress: result.remoteAddress };
  const { status, remoteAddress, timings } = result;
  const phases = Object.fromEntries(
    Object.entries(timings).map(([name, ms]) => [name, Math.round(ms * 10) / 10]),
  );
  return { status, remoteAddress, phases };
}

function retryAfter({ status, headers }: ExchangeAnswer): Pick<AttemptOutcome, 'retryAfterMs'> {
  const seconds = Number(headers['retry-after']?.[0]);
  return (status === 429 || status === 503) && seconds >= 0 ? { retryAfterMs: seconds * 1000 } : {};
}
