import { followRedirects } from '@release-actions/http';
import type { ExchangeAnswer, ExchangeRequest, HttpFault } from '@release-actions/http';
import type { AttemptOutcome, Facts, Failure } from '../engine/outcome.ts';
import { expectation, judgeAnswer, prepareExpectation } from '../expect/answer.ts';
import type { Expectation } from '../expect/answer.ts';
import { captureFields, noCaptures, nothingCaptured, prepareCaptures } from '../expect/capture.ts';
import type { CaptureSource } from '../expect/capture.ts';
import type { Excerpt } from '../expect/excerpt.ts';
import { inside, integer, optional, record, text } from '../suite/shape.ts';
import type { Place } from '../suite/shape.ts';
import type { AttemptContext, Prepared } from './kind.ts';

/** What all kinds have in common that send a request over HTTP and judge its answer. */
export const exchangeFields = {
  headers: optional(record(text())),
  follow: optional(integer(0, 20, 'How many redirects are followed; without it a redirect is the answer')),
  expect: optional(expectation),
  capture: optional(captureFields),
};

export type ExchangeCheck = {
  readonly what: string;
  /** The address as it is written. */
  readonly url: string;
  readonly idempotent: boolean;
  readonly expect: Expectation;
  readonly capture: Readonly<Record<string, CaptureSource>> | undefined;
  readonly follow: number;
  readonly at: Place;
  /** The request with its references replaced, or why there is none. May throw a MissingValue. */
  readonly request: (context: AttemptContext) => ExchangeRequest | Failure;
  /** What a kind wants of an answer beyond what its author said. */
  readonly also?: (answer: ExchangeAnswer, excerpt: Excerpt) => readonly Failure[];
};

const mostBodyBytes = 8 * 1024 * 1024;

/** A check that sends one request, with everything compiled that can be before the run. */
export async function prepareExchange(check: ExchangeCheck): Promise<Prepared> {
  const judge = await prepareExpectation(check.expect, inside(check.at, 'expect'));
  const capture =
    check.capture === undefined
      ? noCaptures
      : await prepareCaptures(check.capture, inside(check.at, 'capture'));
  const looksAt = {
    certificate: judge.certificate,
    body: judge.body || capture.body || check.also !== undefined,
  };
  return {
    what: check.what,
    idempotent: check.idempotent,
    hosts: hostsIn(check.url),
    ...(check.url.startsWith('/') ? { path: check.url } : {}),
    captures: capture.names,
    ...(typeof check.expect.schema === 'string' ? { schemaFile: check.expect.schema } : {}),
    attempt: async (context) => {
      const request = check.request(context);
      if ('message' in request) return { failures: [request], facts: {} };
      const { result, facts } = await send(request, check.follow, context, looksAt);
      if (!result.ok) return { failures: [{ class: result.kind, message: result.message }], facts };
      const captured = capture === noCaptures ? nothingCaptured : await capture.take(result);
      const masked = context.mask(captured.secrets);
      if ('unmaskable' in masked)
        return { failures: [{ class: 'assertion', message: masked.unmaskable }], facts };
      const judged = await judgeAnswer(judge, result, facts, context);
      const failures = [
        ...judged.failures,
        ...(judged.failures.length > 0 ? [] : (check.also?.(result, context.excerpt) ?? [])),
      ];
      return {
        facts,
        warnings: [...judged.warnings, ...masked.warnings],
        failures: failures.length > 0 ? failures : captured.failures,
        captures: captured.values,
        ...retryAfter(result, context.ports.clock.now()),
      };
    },
  };
}

/** Sends a request under the run's limits; the timeout holds over all redirects together. */
async function send(
  request: ExchangeRequest,
  follow: number,
  { ports, settings, timeoutMs, phases, signal }: AttemptContext,
  { certificate, body }: { readonly certificate: boolean; readonly body: boolean },
): Promise<{ readonly result: ExchangeAnswer | HttpFault; readonly facts: Facts }> {
  const startedMs = ports.clock.monotonicMs();
  const { result, hops } = await followRedirects(request, follow, (hop) =>
    ports.exchange(hop, {
      deadlineMs: Math.max(1, Math.ceil(timeoutMs - (ports.clock.monotonicMs() - startedMs))),
      ...phases,
      maxBodyBytes: mostBodyBytes,
      // Eight answers of this size at once would be more than a runner has to spare.
      keepBody: body,
      connections: settings.connections,
      proxy: settings.proxy,
      route: settings.addresses === undefined ? {} : { policy: settings.addresses },
      ...(settings.ca === undefined ? {} : { tls: { ca: settings.ca } }),
      certificate,
      signal,
    }),
  );
  const facts = factsOf(result);
  if (hops.length === 0) return { result, facts };
  const whole = result.ok
    ? { ...result, timings: { ...result.timings, totalMs: ports.clock.monotonicMs() - startedMs } }
    : result;
  const redirects = hops.map(({ status, to }) => ({ status, to: `${to.origin}${to.pathname}` }));
  return { result: whole, facts: { ...facts, redirects } };
}

function factsOf(result: ExchangeAnswer | HttpFault): Facts {
  if (!result.ok) return result.remoteAddress === undefined ? {} : { remoteAddress: result.remoteAddress };
  const { status, remoteAddress, timings } = result;
  const phases: Record<string, number> = {};
  for (const [name, ms] of Object.entries(timings)) phases[name] = Math.round(ms * 10) / 10;
  return { status, remoteAddress, phases };
}

/** Seconds, or a date (RFC 9110, section 10.2.3). */
function retryAfter({ status, headers }: ExchangeAnswer, now: Date): Pick<AttemptOutcome, 'retryAfterMs'> {
  if (status !== 429 && status !== 503) return {};
  const said = headers['retry-after']?.[0]?.trim() ?? '';
  const waitMs = /^\d+$/u.test(said) ? Number(said) * 1000 : Date.parse(said) - now.getTime();
  return waitMs >= 0 ? { retryAfterMs: waitMs } : {};
}

/** An address as it stands, or a path behind the base URL; null for what is neither. */
export function addressOf(written: string, baseUrl: string | undefined): URL | null {
  const address =
    written.startsWith('/') && baseUrl !== undefined ? `${baseUrl.replace(/\/+$/u, '')}${written}` : written;
  const url = URL.parse(address);
  return url !== null && /^https?:$/u.test(url.protocol) ? url : null;
}

/** The host of a whole address that has no reference in its origin. */
function hostsIn(written: string): string[] {
  const [origin] = /^https?:\/\/[^/?#$]+(?=[/?#]|$)/u.exec(written) ?? [];
  const host = origin === undefined ? undefined : URL.parse(origin)?.hostname;
  return host === undefined ? [] : [host];
}

export const notAnAddress = (written: string): Failure => ({
  class: 'malformed',
  message: `${written} is no http or https address`,
});
