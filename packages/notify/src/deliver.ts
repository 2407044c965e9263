import type { HttpFault, HttpRequest, HttpResponse } from '@release-actions/http';
import type { NotifyPorts } from './ports.ts';

/** Tries and waits of one message at one place, in all. */
const mostAttempts = 4;
const deadlineMs = 45_000;
const firstWaitMs = 1_000;
const requestDeadlineMs = 10_000;

export type Delivered =
  | { readonly outcome: 'answered'; readonly response: HttpResponse }
  /** Certainly not taken. */
  | { readonly outcome: 'refused'; readonly why: string }
  /** It may have been taken: the answer never came. */
  | { readonly outcome: 'unclear'; readonly why: string };

/** These happen before a request can have been read. */
const neverSent = new Set<HttpFault['kind']>([
  'refused',
  'name-not-resolved',
  'certificate',
  'blocked-address',
  'malformed',
]);

const isBusy = (status: number): boolean => status === 429 || status === 503;

/** Seconds or a date, as `Retry-After` may say; undefined where it says nothing. */
function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/u.test(header.trim())) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

type Turn =
  Delivered | { readonly outcome: 'again'; readonly why: string; readonly waitMs: number | undefined };

function readTurn(answer: HttpResponse | HttpFault, repeatable: boolean, now: Date): Turn {
  if (!answer.ok) {
    if (answer.kind === 'certificate' || answer.kind === 'malformed' || answer.kind === 'blocked-address') {
      return { outcome: 'refused', why: answer.kind };
    }
    const again = repeatable || neverSent.has(answer.kind);
    return again
      ? { outcome: 'again', why: answer.kind, waitMs: undefined }
      : { outcome: 'unclear', why: answer.kind };
  }
  const { status, headers } = answer;
  if (status < 300) return { outcome: 'answered', response: answer };
  if (isBusy(status) || (repeatable && status >= 500)) {
    return { outcome: 'again', why: `status ${status}`, waitMs: retryAfterMs(headers['retry-after'], now) };
  }
  return status >= 500
    ? { outcome: 'unclear', why: `status ${status}` }
    : { outcome: 'refused', why: `status ${status}` };
}

/** Sends one request, again where that is safe, within a deadline; never throws. Addresses stay out of `why`. */
export async function deliver(
  request: HttpRequest,
  repeatable: boolean,
  { http, sleep, now }: Pick<NotifyPorts, 'http' | 'sleep' | 'now'>,
): Promise<Delivered> {
  const begun = now().getTime();
  for (let attempt = 1; ; attempt += 1) {
    const turn = readTurn(await http({ ...request, deadlineMs: requestDeadlineMs }), repeatable, now());
    if (turn.outcome !== 'again') return turn;
    const waitMs = turn.waitMs ?? firstWaitMs * 2 ** (attempt - 1);
    const spentMs = now().getTime() - begun;
    if (attempt === mostAttempts || spentMs + waitMs > deadlineMs) {
      return { outcome: 'refused', why: `${turn.why}, tried ${attempt} ${attempt === 1 ? 'time' : 'times'}` };
    }
    await sleep(waitMs);
  }
}
