import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { GitHubError, errorBody } from './answer.ts';
import type { RateLimit } from './call.ts';
import type { Fault } from './faults.ts';
import type { Handled } from './mount.ts';
import { bodyOf } from './send.ts';

/** `sent`: the connection is dealt with already, or must stay as it is. */
type Outcome = { readonly handled: Handled | undefined; readonly sent: boolean };

const messages: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Validation Failed',
  429: 'Too many requests',
  500: 'Server Error',
  502: 'Server Error',
  503: 'Service unavailable',
  504: "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists.",
};

/** Does the work as the fault allows. What still is an answer of GitHub's keeps its shape. */
export async function applyFault(
  fault: Fault | undefined,
  response: ServerResponse,
  limit: RateLimit,
  work: () => Promise<Handled>,
  now: () => Date,
): Promise<Outcome> {
  if (fault === undefined) return answered(await work());
  const refused = refusal(fault, limit, now());
  if (refused !== undefined) return answered(refused);
  switch (fault.kind) {
    case 'slow':
      await delay(fault.delayMs);
      return answered(await work());
    case 'meanwhile':
      await fault.happens();
      return answered(await work());
    case 'disconnect': {
      const handled = fault.afterEffect === true ? await work() : undefined;
      response.socket?.destroy();
      return { handled, sent: true };
    }
    case 'cut-body':
      return { handled: cut(response, await work()), sent: true };
    case 'malformed-json':
      return answered(malformed(await work()));
    case 'drop-next-link':
      return answered(withoutLink(await work()));
    case 'empty-page':
      return answered(emptied(await work()));
    default:
      return { handled: undefined, sent: true };
  }
}

/** Faults that answer without any work being done. */
function refusal(fault: Fault, limit: RateLimit, now: Date): Handled | undefined {
  if (fault.kind === 'status')
    return error(fault.status, fault.message ?? messages[fault.status] ?? 'Error', fault.headers);
  if (fault.kind === 'secondary-limit') {
    const text = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    return error(fault.status ?? 403, text, { 'retry-after': String(fault.retryAfterSeconds ?? 60) });
  }
  if (fault.kind !== 'rate-limit') return undefined;
  const seconds = fault.resetInSeconds ?? 60;
  return error(403, 'API rate limit exceeded for installation.', {
    'x-ratelimit-limit': String(limit.limit),
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(now.getTime() / 1000) + seconds),
  });
}

function malformed(handled: Handled): Handled {
  return { ...handled, body: undefined, raw: Buffer.from('{"items":[{"id":'), headers: json(handled) };
}

function withoutLink(handled: Handled): Handled {
  const kept = Object.entries(handled.headers ?? {}).filter(([name]) => name !== 'link');
  return { ...handled, headers: Object.fromEntries(kept) };
}

function answered(handled: Handled): Outcome {
  return { handled, sent: false };
}

function error(status: number, message: string, headers: Record<string, string> = {}): Handled {
  return { status, body: errorBody(new GitHubError(status, message)), headers };
}

function json(handled: Handled): Record<string, string> {
  return { ...handled.headers, 'content-type': 'application/json; charset=utf-8' };
}

function cut(response: ServerResponse, handled: Handled): Handled {
  const body = bodyOf(handled);
  response.writeHead(handled.status, { ...json(handled), 'content-length': String(body.length) });
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroy());
  return handled;
}

/** Lists are emptied wherever they stand on the first level; counts and links stay. */
function emptied(handled: Handled): Handled {
  const { body } = handled;
  if (Array.isArray(body)) return { ...handled, body: [] };
  if (typeof body !== 'object' || body === null) return handled;
  const entries = Object.entries(body).map(([key, value]) => [
    key,
    Array.isArray(value) ? [] : (value as unknown),
  ]);
  return { ...handled, body: Object.fromEntries(entries) as unknown };
}
