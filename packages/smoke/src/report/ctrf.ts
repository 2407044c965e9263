import { jsonText } from '@release-actions/report';
import type { Report } from '@release-actions/report';
import type { Attempt } from '../engine/outcome.ts';
import { casesOf } from './cases.ts';
import type { Case } from './cases.ts';
import type { SmokeDetail } from './detail.ts';

const statuses = { passed: 'passed', failed: 'failed', error: 'other', skipped: 'skipped' } as const;

/** What decides nothing must not turn a reader red: its own status stands beside. */
const statusOf = ({ status, aside }: Case): (typeof statuses)[Case['status']] =>
  aside !== undefined && status === 'failed' ? 'other' : statuses[status];

/** A report in the Common Test Report Format (ctrf.io, 1.0.0), every attempt kept. */
export function toCtrf(report: Report<SmokeDetail>): string {
  const cases = casesOf(report);
  const count = (status: ReturnType<typeof statusOf>): number =>
    cases.filter((one) => statusOf(one) === status).length;
  const [start, stop] = [Date.parse(report.startedAt), Date.parse(report.finishedAt)];
  const { service, environment, sha, outcome, reasons, detail } = report;
  const document = {
    reportFormat: 'CTRF',
    specVersion: '1.0.0',
    timestamp: report.finishedAt,
    generatedBy: 'release-actions',
    results: {
      tool: { name: 'release-actions smoke' },
      summary: {
        tests: cases.length,
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: 0,
        other: count('other'),
        flaky: cases.filter(({ flaky }) => flaky).length,
        start,
        stop,
        duration: stop - start,
      },
      tests: cases.map((one) => testOf(one, service)),
      environment: {
        testEnvironment: environment,
        commit: sha,
        extra: {
          verdict: outcome,
          reasons,
          servedVersion: detail.servedVersion,
          expectedVersion: detail.expectedVersion,
        },
      },
    },
  };
  return `${jsonText(document)}\n`;
}

function testOf(one: Case, service: string): object {
  const { name, what, status, flaky, advisory, aside, durationMs, attempts, message, file, line } = one;
  return {
    name,
    status: statusOf(one),
    ...(statusOf(one) === statuses[status] ? {} : { rawStatus: `${status}, ${aside ?? ''}` }),
    duration: Math.round(durationMs),
    suite: [service],
    type: 'smoke',
    flaky,
    retries: Math.max(0, attempts.length - 1),
    ...(message === '' ? {} : { message }),
    ...(file === undefined ? {} : { filePath: file }),
    ...(line === undefined ? {} : { line }),
    ...(advisory ? { tags: ['advisory'] } : {}),
    ...(what === '' ? {} : { extra: { what } }),
    ...(attempts.length === 0 ? {} : { retryAttempts: attempts.map(attemptOf) }),
  };
}

const attemptOf = (
  { failures, startedAt, durationMs, facts, try: chained }: Attempt,
  index: number,
): object => ({
  attempt: index + 1,
  status: failures.length === 0 ? 'passed' : 'failed',
  duration: Math.round(durationMs),
  start: Date.parse(startedAt),
  ...(failures.length === 0 ? {} : { message: failures.map((failure) => failure.message).join('\n') }),
  extra: {
    classes: failures.map((failure) => failure.class),
    ...(chained === undefined ? {} : { try: chained }),
    ...facts,
  },
});
