import type { UnknownReason } from '@release-actions/evidence';
import { permissionHint } from './endpoints.ts';
import type { Need } from './endpoints.ts';
import type { RefusalReason } from './written.ts';

/** What went wrong with one request, before it becomes an unknown or a refusal. */
export type Failure = {
  readonly reason:
    | Exclude<UnknownReason, 'unproven'>
    /** 404 without a word why: absent or hidden, to be told apart by a control read. */
    | 'absent-or-hidden'
    | 'conflict'
    | 'invalid'
    | 'cancelled'
    /** No connection was made: certainly nothing happened. */
    | 'unreachable';
  readonly status: number | null;
  /** Such as "the token may not"; completes "Cannot read X: …". */
  readonly why: string;
  readonly hint: string;
  /** GitHub's own wish, from `Retry-After` or the reset time. Null: it states none. */
  readonly retryAfterMs: number | null;
};

export type HttpAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** GitHub's `message` (for GraphQL: of the first error), or the start of a body that is not JSON. */
  readonly message: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

const tryLater = 'Run it again in a few minutes; https://www.githubstatus.com shows known trouble.';

const featureOff =
  /\b(is|are|been|was) (disabled|not enabled)|must be enabled|not available for|disabled (on|for|in) this|no analysis found/iu;
const secondaryLimit = /secondary rate limit|abuse detection|exceeded a (secondary )?rate limit/iu;
const primaryLimit = /API rate limit exceeded/iu;
const singleSignOn = /SAML|single sign-on|SSO/u;

function retryAfterMs({ headers, now }: HttpAnswer): number | null {
  const after = headers['retry-after'];
  if (after !== undefined) {
    const seconds = Number(after);
    const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(after) - now;
    return Number.isFinite(ms) ? Math.max(0, ms) : null;
  }
  const reset = Number(headers['x-ratelimit-reset']);
  return headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)
    ? Math.max(0, reset * 1000 - now + 1000)
    : null;
}

function rateLimited(answer: HttpAnswer): Failure {
  const wait = retryAfterMs(answer);
  const until = wait === null ? '' : `, again in ${Math.ceil(wait / 1000)} s`;
  return {
    reason: 'rate-limited',
    status: answer.status,
    why: `GitHub's rate limit is used up (${answer.status}${until})`,
    hint: 'Run it again later. All workflows of the repository share the limit of 1,000 requests an hour.',
    retryAfterMs: wait,
  };
}

const isRateLimit = ({ status, headers, message }: HttpAnswer): boolean =>
  status === 429 ||
  (status === 403 &&
    (headers['retry-after'] !== undefined ||
      headers['x-ratelimit-remaining'] === '0' ||
      secondaryLimit.test(message) ||
      primaryLimit.test(message)));

function forbidden(need: Need, { status, headers, message }: HttpAnswer): Failure {
  const base = { status, retryAfterMs: null };
  if (headers['x-github-sso'] !== undefined || singleSignOn.test(message)) {
    const hint = "Authorise the token for the organisation's single sign-on, or use a GitHub App's token.";
    return { ...base, reason: 'not-permitted', why: 'single sign-on has not admitted the token', hint };
  }
  if (featureOff.test(message)) return switchedOff(need, status, message);
  if (/IP (address|allow list)/iu.test(message)) {
    const hint = "Run on a runner whose address the organisation's IP allow list admits.";
    return { ...base, reason: 'not-permitted', why: 'the IP allow list keeps this runner out', hint };
  }
  return { ...base, reason: 'not-permitted', why: 'the token may not', hint: permissionHint(need) };
}

const switchedOff = (need: Need, status: number, message: string): Failure => ({
  reason: 'feature-off',
  status,
  why: `GitHub says "${message}"`,
  hint: `Turn it on in the repository's settings, or declare in the policy that ${need.what} do not apply, and why.`,
  retryAfterMs: null,
});

function byStatus(need: Need, answer: HttpAnswer): Failure {
  const { status, message } = answer;
  const base = { status, retryAfterMs: retryAfterMs(answer) };
  const said = message === '' ? '' : ` and says "${message}"`;
  switch (status) {
    case 401: {
      const hint = 'Pass a valid token, such as   token: ${{ github.token }}';
      return { ...base, reason: 'not-permitted', why: 'the token is not valid or has expired', hint };
    }
    case 403:
      return forbidden(need, answer);
    case 404:
    case 501:
      return featureOff.test(message)
        ? switchedOff(need, status, message)
        : { ...base, reason: 'absent-or-hidden', why: 'not found', hint: permissionHint(need) };
    case 410:
      return featureOff.test(message)
        ? switchedOff(need, status, message)
        : { ...base, reason: 'not-found', why: `it is gone${said}`, hint: 'It was deleted or has expired.' };
    case 409:
      return {
        ...base,
        reason: 'conflict',
        why: `GitHub reports a conflict${said}`,
        hint: 'Read the current state and decide again.',
      };
    case 400:
    case 422:
      if (/^No commit found/iu.test(message))
        return { ...base, reason: 'absent-or-hidden', why: 'not found', hint: permissionHint(need) };
      return {
        ...base,
        reason: 'invalid',
        why: `GitHub does not accept it${said}`,
        hint: 'Correct what was asked for; asking again changes nothing.',
      };
    default:
      return status >= 500
        ? { ...base, reason: 'unavailable', why: `GitHub answers ${status}${said}`, hint: tryLater }
        : { ...base, reason: 'malformed', why: `unexpected answer ${status}${said}`, hint: tryLater };
  }
}

/** Tells apart what GitHub answers alike: by status, headers and message together. */
export function failureOf(need: Need, answer: HttpAnswer): Failure {
  const short = { ...answer, message: answer.message.slice(0, 300) };
  return isRateLimit(short) ? rateLimited(short) : byStatus(need, short);
}

/** No complete answer came. */
export function faultFailure(
  kind: 'timeout' | 'cancelled' | 'unreachable' | 'network' | 'malformed',
  detail: string,
): Failure {
  const base = { status: null, retryAfterMs: null };
  switch (kind) {
    case 'timeout':
      return { ...base, reason: 'timeout', why: `no answer within ${detail}`, hint: tryLater };
    case 'cancelled':
      return { ...base, reason: 'cancelled', why: 'the run was cancelled', hint: 'Run it again.' };
    case 'unreachable':
      return {
        ...base,
        reason: 'unreachable',
        why: `no connection to GitHub (${detail})`,
        hint: 'Check the network and proxy settings of the runner, then run it again.',
      };
    case 'network':
      return {
        ...base,
        reason: 'unavailable',
        why: `the connection to GitHub broke (${detail})`,
        hint: tryLater,
      };
    case 'malformed':
      return { ...base, reason: 'malformed', why: `the answer is damaged (${detail})`, hint: tryLater };
  }
}

const unknownReasons: Readonly<Record<Failure['reason'], UnknownReason>> = {
  'absent-or-hidden': 'not-permitted',
  conflict: 'not-found',
  invalid: 'malformed',
  cancelled: 'unavailable',
  unreachable: 'unavailable',
  'not-permitted': 'not-permitted',
  'feature-off': 'feature-off',
  'not-found': 'not-found',
  'rate-limited': 'rate-limited',
  unavailable: 'unavailable',
  timeout: 'timeout',
  incomplete: 'incomplete',
  malformed: 'malformed',
};

/** The reason of an unknown reading. */
export const unknownReasonOf = (failure: Failure): UnknownReason => unknownReasons[failure.reason];

const refusalReasons: Readonly<Record<Failure['reason'], RefusalReason>> = {
  'absent-or-hidden': 'not-found',
  conflict: 'conflict',
  invalid: 'invalid',
  cancelled: 'uncertain',
  unreachable: 'unavailable',
  'not-permitted': 'not-permitted',
  'feature-off': 'feature-off',
  'not-found': 'not-found',
  'rate-limited': 'rate-limited',
  unavailable: 'uncertain',
  timeout: 'uncertain',
  incomplete: 'uncertain',
  malformed: 'uncertain',
};

/** The reason of a refused write. Without an answer, or with a damaged one, it may have happened. */
export const refusalReasonOf = (failure: Failure): RefusalReason => refusalReasons[failure.reason];
