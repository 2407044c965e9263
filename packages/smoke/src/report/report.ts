import { count, formatDuration } from '@release-actions/report';
import type { Annotation, Block, Document, Inline, Report, Target } from '@release-actions/report';
import type { CheckResult } from '../engine/outcome.ts';
import type { FlakyPolicies } from '../verdict.ts';
import type { SmokeDetail } from './detail.ts';
import {
  chainSentences,
  cleaningSentence,
  flakySentence,
  headline,
  nextSentence,
  servedSentence,
} from './sentences.ts';
import type { Story } from './sentences.ts';

export type ReportFacts = Target & {
  readonly sha: string;
  readonly release?: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly flaky: FlakyPolicies;
  readonly detail: SmokeDetail;
};

const mostRows = 20;

/** The report of a run: everything people see is rendered from it. */
export function smokeReport(story: Story, facts: ReportFacts): Report<SmokeDetail> {
  const { flaky, ...rest } = facts;
  return {
    ...rest,
    kind: 'smoke',
    outcome: story.verdict,
    reasons: story.reasons,
    headline: headline(story),
    body: bodyOf(story),
    annotations: inOrderOfWeight(story.results, flaky).flatMap((result) => annotationOf(result, flaky)),
  };
}

function bodyOf(story: Story): Document {
  const sentences = [
    nextSentence(story),
    servedSentence(story),
    story.readiness?.lastProblem === undefined
      ? undefined
      : `Last seen while waiting: ${story.readiness.lastProblem}.`,
    flakySentence(story.results),
    ...chainSentences(story.results),
    cleaningSentence(story.results),
  ].filter((sentence) => sentence !== undefined);
  const worth = inOrderOfWeight(story.results, story.flaky).filter(isWorthARow);
  const rest = story.results.filter((result) => !isWorthARow(result));
  const late = rest.some(({ attempts }) => attempts.length > 1);
  return [
    ...sentences.map((paragraph): Block => ({ paragraph })),
    ...story.notes.map((paragraph): Block => ({ paragraph })),
    ...tableOf(worth.slice(0, mostRows)),
    ...(worth.length > mostRows ? [detailsOf(`${worth.length - mostRows} more`, worth.slice(mostRows))] : []),
    ...(rest.length === 0
      ? []
      : [detailsOf(`${rest.length} passed at ${late ? 'every' : 'the first'} attempt`, rest)]),
    ...warningsOf(story.results),
  ];
}

const isWorthARow = ({ outcome, flaky }: CheckResult): boolean => outcome !== 'pass' || flaky;

/** GitHub shows some of what it is given, and people read from the top: what decides the verdict comes first. */
const inOrderOfWeight = (results: readonly CheckResult[], flaky: FlakyPolicies): readonly CheckResult[] =>
  results.toSorted((left, right) => rankOf(left, flaky) - rankOf(right, flaky));

const ranks: readonly CheckResult['outcome'][] = ['fail', 'inconclusive', 'pass', 'skipped'];

function rankOf(result: CheckResult, policies: FlakyPolicies): number {
  const { outcome, advisory, always, flaky } = result;
  const decides = flaky
    ? policies[advisory ? 'advisory' : 'critical'] === 'fail'
    : !advisory && !always && (outcome === 'fail' || outcome === 'inconclusive');
  return (decides ? 0 : ranks.length) + ranks.indexOf(outcome);
}

const detailsOf = (summary: string, results: readonly CheckResult[]): Block => ({
  details: { summary, blocks: tableOf(results) },
});

function tableOf(results: readonly CheckResult[]): Block[] {
  if (results.length === 0) return [];
  const rows = results.map((result): Inline[] => [
    `${symbols[result.outcome]} ${words[result.outcome]}`,
    nameOf(result),
    String(result.attempts.length),
    shortDuration(result.durationMs),
    firstError(result) ?? '',
  ]);
  return [{ table: { columns: ['Result', 'Check', 'Attempts', 'Time', 'First error'], rows } }];
}

/** What did not pass is named with what was done: of a check with rows, which row it was. */
const nameOf = ({ id, advisory, outcome, what }: CheckResult): string =>
  `${id}${advisory ? ' (advisory)' : ''}${outcome === 'pass' ? '' : `: ${what}`}`;

/** Most answers take less than a tenth of a second: then in milliseconds. */
const shortDuration = (ms: number): string => (ms < 100 ? `${Math.round(ms)} ms` : formatDuration(ms));

const symbols: Record<CheckResult['outcome'], string> = {
  pass: '✓',
  fail: '✗',
  inconclusive: '?',
  skipped: '-',
};
const words: Record<CheckResult['outcome'], string> = {
  pass: 'passed',
  fail: 'failed',
  inconclusive: 'could not tell',
  skipped: 'skipped',
};

/** The first thing that went wrong, with how much more did. */
function firstError({ attempts, skippedBecause }: CheckResult): string | undefined {
  if (skippedBecause !== undefined) return skippedBecause;
  const failures = attempts.find((attempt) => attempt.failures.length > 0)?.failures ?? [];
  const [first] = failures;
  if (first === undefined) return undefined;
  return failures.length === 1 ? first.message : `${first.message} (and ${failures.length - 1} more)`;
}

function warningsOf(results: readonly CheckResult[]): Block[] {
  const warnings = results.flatMap(({ id, warnings: own }) => own.map((warning) => `${id}: ${warning}`));
  if (warnings.length === 0) return [];
  const more = warnings.length - mostRows;
  return [
    { list: [...warnings.slice(0, mostRows), ...(more > 0 ? [`and ${count(more, 'more warning')}`] : [])] },
  ];
}

/** A failed check points at its line; one that was flaky is a warning, never an error, unless the policy says so. */
function annotationOf(result: CheckResult, flaky: FlakyPolicies): Annotation[] {
  const message = firstError(result);
  if (message === undefined || result.outcome === 'skipped') return [];
  const place = result.position === undefined ? {} : { position: result.position };
  if (result.outcome === 'pass') {
    const policy = flaky[result.advisory ? 'advisory' : 'critical'];
    if (policy === 'allow') return [];
    const level = policy === 'fail' ? 'error' : 'warning';
    return [
      {
        level,
        title: `${result.id} is flaky`,
        message: `passed at attempt ${result.attempts.length}; at first: ${message}`,
        ...place,
      },
    ];
  }
  const mild = result.advisory || result.always || result.outcome === 'inconclusive';
  const level = mild ? 'warning' : 'error';
  return [{ level, title: result.id, message, ...place }];
}
