import { firstNames } from '@release-actions/report';
import type { Inline, Report, Target } from '@release-actions/report';
import type { CheckResult } from './engine/outcome.ts';
import { planDigest } from './plan/shard.ts';
import { countChecks } from './report/detail.ts';
import type { SmokeDetail } from './report/detail.ts';
import { smokeReport } from './report/report.ts';
import { judgeRun } from './verdict.ts';
import type { Findings, SmokeReason } from './verdict.ts';
import { servedTogether } from './version/judge.ts';

type Part = Report<SmokeDetail>;

/**
 * One report of the parts of a sharded run, with the proof that no check was lost: the parts name the same plan, and
 * their checks are exactly those of the plan. Where they are not, the whole is inconclusive and says what is missing.
 */
export function mergeShards(parts: readonly Part[], notes: readonly Inline[] = []): Report<SmokeDetail> {
  const begun = parts.filter(({ detail }) => detail.unread === undefined);
  const first = begun[0] ?? parts[0];
  if (first === undefined) throw new RangeError('there is no part to merge');
  const problems = [...unreadParts(parts), ...differences(begun), ...losses(begun, parts)];
  const results = inPlanOrder(begun);
  const counts = countChecks(results);
  const before = servedTogether(parts.map(({ detail }) => detail.served.before));
  const after = servedTogether(parts.map(({ detail }) => detail.served.after));
  const readiness =
    parts.map(({ detail }) => detail.readiness).find((one) => one?.ready === false) ?? undefined;
  const { flaky } = first.detail;
  const told =
    problems.length > 0 ? problems : [`All ${results.length} checks of ${parts.length} parts are here.`];
  const expected = first.detail.expectedVersion ?? undefined;
  const findings = { results, readiness, before, after, flaky };
  const { verdict, reasons } = judgeAll(parts, problems, findings);
  const place = first.environment;
  return smokeReport(
    {
      verdict,
      reasons,
      results,
      counts,
      flaky,
      before,
      after,
      place,
      expected,
      release: first.release,
      readiness,
      incomplete: problems[0],
      notes: [...told, ...notes],
    },
    {
      ...aboutOf(first),
      ...spanOf(parts),
      flaky,
      detail: {
        ...first.detail,
        servedVersion: (after ?? before)?.version ?? null,
        served: { before: before ?? null, after: after ?? null },
        counts,
        checks: results,
        shard: null,
      },
    },
  );
}

function judgeAll(
  parts: readonly Part[],
  problems: readonly string[],
  findings: Omit<Findings, 'cancelled'>,
): ReturnType<typeof judgeRun> {
  const cancelled = parts.some(({ reasons }) => reasons.includes('cancelled'));
  const judged = judgeRun({ ...findings, cancelled });
  if (problems.length === 0) return judged;
  const lost: SmokeReason = 'shards-incomplete';
  return judged.verdict === 'fail'
    ? { verdict: 'fail', reasons: [...judged.reasons, lost] }
    : { verdict: 'inconclusive', reasons: [lost, ...judged.reasons] };
}

function aboutOf({
  service,
  environment,
  wave,
  sha,
  release,
}: Part): Target & { sha: string; release?: string } {
  return { service, environment, wave, sha, ...(release === undefined ? {} : { release }) };
}

const spanOf = (parts: readonly Part[]): { startedAt: string; finishedAt: string } => ({
  startedAt: parts.map(({ startedAt }) => startedAt).sort()[0] ?? '',
  finishedAt:
    parts
      .map(({ finishedAt }) => finishedAt)
      .sort()
      .at(-1) ?? '',
});

/** What the parts must agree on to be parts of one run. */
function differences(parts: readonly Part[]): string[] {
  const aspects: readonly (readonly [string, (part: Part) => unknown])[] = [
    ['commit', ({ sha }) => sha],
    ['target', ({ service, environment, wave }) => [service, environment, wave]],
    ['expected version', ({ detail }) => detail.expectedVersion],
    ['base URL', ({ detail }) => detail.baseUrl],
    ['suites', ({ detail }) => detail.suites],
    ['variables', ({ detail }) => detail.variablesDigest],
    ['policy for flaky checks', ({ detail }) => detail.flaky],
    ['plan', ({ detail }) => [detail.shard?.planDigest, detail.shard?.planned, detail.shard?.of]],
  ];
  return aspects
    .filter(([, read]) => new Set(parts.map((part) => JSON.stringify(read(part)))).size > 1)
    .map(([name]) => `The parts differ in their ${name}.`);
}

const unreadParts = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ detail: { unread } }) =>
    unread === undefined ? [] : [`Part ${unread.index} of ${unread.of} could not begin: ${unread.why}`],
  );

/** Parts that are missing or there twice, and checks of a part that its report does not have. */
function losses(begun: readonly Part[], all: readonly Part[]): string[] {
  const shards = begun.flatMap(({ detail }) => (detail.shard === null ? [] : [detail.shard]));
  if (shards.length < begun.length)
    return ['A report is of a whole run, not of a part: it was made without "shard".'];
  const [one] = shards;
  if (one === undefined) return [];
  const indexes = [...shards, ...all.flatMap(({ detail }) => detail.unread ?? [])].map(({ index }) => index);
  const missing = Array.from({ length: one.of }, (_, index) => index + 1).filter(
    (index) => !indexes.includes(index),
  );
  const twice = indexes.filter((index, position) => indexes.indexOf(index) !== position);
  const own = [
    ...new Map(shards.flatMap((shard) => shard.own).map((part) => [part.place, part])).values(),
  ].toSorted((left, right) => left.place - right.place);
  const whole = own.length === one.planned && planDigest(own.map(({ id }) => id)) === one.planDigest;
  const known = missing.length > 0 || begun.length < all.length;
  return [
    ...missing.map((index) => `Part ${index} of ${one.of} is missing.`),
    ...twice.map((index) => `Part ${index} of ${one.of} is there twice.`),
    ...(whole || known ? [] : [`The parts have ${own.length} checks, the plan has ${one.planned}.`]),
    ...withoutResult(begun),
    ...strangers(begun),
    ...begun.flatMap(contradiction),
  ];
}

const mostNames = 20;

function withoutResult(parts: readonly Part[]): string[] {
  const ids = parts.flatMap(({ detail }) => {
    const reported = new Set(detail.checks.map(({ id }) => id));
    return (detail.shard?.own ?? []).filter(({ id }) => !reported.has(id)).map(({ id }) => id);
  });
  return ids.length === 0 ? [] : [`Without a result: ${firstNames(ids, mostNames)}.`];
}

/** Results that a part was not to bring. */
function strangers(parts: readonly Part[]): string[] {
  const ids = parts.flatMap(({ detail }) => {
    const own = new Set((detail.shard?.own ?? []).map(({ id }) => id));
    return detail.checks.filter(({ id }) => !own.has(id)).map(({ id }) => id);
  });
  return ids.length === 0
    ? []
    : [`In a report and not in its part of the plan: ${firstNames(ids, mostNames)}.`];
}

/** A part whose findings do not give its own verdict was changed after it was written. */
function contradiction({ outcome, reasons, detail }: Part): string[] {
  const { served, checks, flaky, readiness, shard } = detail;
  const { verdict } = judgeRun({
    results: checks,
    readiness: readiness ?? undefined,
    before: served.before ?? undefined,
    after: served.after ?? undefined,
    flaky,
    cancelled: reasons.includes('cancelled'),
  });
  return verdict === outcome
    ? []
    : [`Part ${shard?.index ?? '?'} says ${outcome}, and what it found says ${verdict}.`];
}

/** Of a check that is there twice, the worse result. */
const gravest: readonly CheckResult['outcome'][] = ['fail', 'inconclusive', 'skipped', 'pass'];

function inPlanOrder(parts: readonly Part[]): CheckResult[] {
  const places = new Map(
    parts.flatMap(({ detail }) => (detail.shard?.own ?? []).map(({ id, place }) => [id, place])),
  );
  const results = new Map<string, CheckResult>();
  for (const result of parts.flatMap(({ detail }) => detail.checks)) {
    const other = results.get(result.id);
    if (other === undefined || gravest.indexOf(result.outcome) < gravest.indexOf(other.outcome))
      results.set(result.id, result);
  }
  return [...results.values()].toSorted(
    (left, right) => (places.get(left.id) ?? 0) - (places.get(right.id) ?? 0),
  );
}
