import type { Decision } from '@release-actions/report';
import { type Finding, isBlocking } from './finding.ts';
import { dayMs } from './vocabulary.ts';

export type Evaluation = {
  readonly decision: Decision;
  readonly findings: readonly Finding[];
  /** Codes of what blocks, in the order of the findings; of a go, the overrides. */
  readonly reasons: readonly string[];
  /** ISO 8601 instant after which a go has to be decided again. */
  readonly expiresAt?: string;
  /** ISO 8601 instant at which the deployment window opens next; absent while it is open. */
  readonly nextOpen?: string;
};

/** A go that nothing else limits is worth this long: the world moves on. */
const longestGoMs = dayMs;

/**
 * `go`: nothing blocks. `wait`: what blocks is only pending, so that time, a running machine or an answer settles
 * it. `no-go`: something is wrong, or could not be told.
 */
export function decide(findings: readonly Finding[], now: number): Evaluation {
  const blocking = findings.filter(isBlocking);
  const decision: Decision =
    blocking.length === 0 ? 'go' : blocking.every(({ status }) => status === 'pending') ? 'wait' : 'no-go';
  const nextOpen = findings.find(({ code }) => code === 'window-closed')?.next?.at;
  return {
    decision,
    findings,
    reasons: reasonsOf(decision, findings),
    ...(decision === 'go' ? { expiresAt: expiryOf(findings, now) } : {}),
    ...(nextOpen === undefined ? {} : { nextOpen }),
  };
}

const reasonsOf = (decision: Decision, findings: readonly Finding[]): string[] =>
  decision === 'go'
    ? findings.filter(({ status }) => status === 'overridden').map(({ id }) => `overridden:${id}`)
    : findings.filter(isBlocking).map(({ id, code }) => `${id}:${code}`);

/** The earliest end of what the go rests on: a window, the freshness of evidence, an override. */
function expiryOf(findings: readonly Finding[], now: number): string {
  const ends = findings
    .filter(({ enforcement }) => enforcement === 'block')
    .flatMap(({ expiresAt, override }) => [expiresAt ?? [], override?.until ?? []].flat())
    .map((instant) => Date.parse(instant));
  return new Date(Math.min(now + longestGoMs, ...ends)).toISOString();
}
