import { withHint } from '@release-actions/report';
import type { Report, Target } from '@release-actions/report';
import type { Shard } from '../plan/shard.ts';
import { countChecks } from './detail.ts';
import type { SmokeDetail } from './detail.ts';
import { headline } from './sentences.ts';

export type NotStarted = Target & {
  readonly sha: string;
  readonly release?: string;
  readonly reason: 'policy-unknown' | 'suite-unknown';
  /** What could not be read, and what to do about it. */
  readonly message: string;
  readonly hint: string;
  readonly at: Date;
  /** The part of the suite that was to be run. */
  readonly shard?: Shard | undefined;
};

const nothing: SmokeDetail = {
  suites: [],
  baseUrl: null,
  expectedVersion: null,
  servedVersion: null,
  readiness: null,
  served: { before: null, after: null },
  counts: countChecks([]),
  checks: [],
  flaky: { critical: 'warn', advisory: 'allow' },
  shard: null,
};

/** The report of a run that had nothing to run: what it needed could not be read, which says nothing of the service. */
export function notStarted({ reason, message, hint, at, shard, ...target }: NotStarted): Report<SmokeDetail> {
  const instant = at.toISOString();
  return {
    ...target,
    kind: 'smoke',
    outcome: 'inconclusive',
    reasons: [reason],
    startedAt: instant,
    finishedAt: instant,
    headline: headline({
      verdict: 'inconclusive',
      reasons: [reason],
      place: target.environment,
      counts: nothing.counts,
      flaky: nothing.flaky,
      results: [],
      expected: undefined,
      before: undefined,
      after: undefined,
      readiness: undefined,
      notes: [],
    }),
    body: [{ paragraph: message }, ...(hint === '' ? [] : [{ paragraph: hint }])],
    annotations: [{ level: 'warning', message: withHint(message, hint) }],
    detail: shard === undefined ? nothing : { ...nothing, unread: { ...shard, why: message } },
  };
}
