import type { Report } from '@release-actions/report';
import type { Attempt } from '../engine/outcome.ts';
import type { SmokeDetail } from './detail.ts';
import { servedSentence } from './sentences.ts';

/** One line of a test report, whatever its format. */
export type Case = {
  readonly name: string;
  readonly what: string;
  readonly status: 'passed' | 'failed' | 'error' | 'skipped';
  readonly flaky: boolean;
  readonly advisory: boolean;
  /** Why a failure of it decides nothing, in a word; undefined where it decides. */
  readonly aside?: 'advisory' | 'cleaning up';
  readonly durationMs: number;
  readonly attempts: readonly Attempt[];
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
};

const statusOf = { pass: 'passed', fail: 'failed', inconclusive: 'error', skipped: 'skipped' } as const;

/**
 * Every check as a case, and before them what the checks alone do not say: the served version, and a verdict that
 * no check explains. A reader that counts cases must never count a run as green that was not.
 */
export function casesOf(report: Report<SmokeDetail>): Case[] {
  const checks = report.detail.checks.map((check): Case => {
    const failures = check.attempts.find((attempt) => attempt.failures.length > 0)?.failures ?? [];
    return {
      name: check.id,
      what: check.what,
      status: statusOf[check.outcome],
      flaky: check.flaky,
      advisory: check.advisory,
      ...(check.always ? { aside: 'cleaning up' } : check.advisory ? { aside: 'advisory' } : {}),
      durationMs: check.durationMs,
      attempts: check.attempts,
      message: check.skippedBecause ?? failures.map(({ message }) => message).join('\n'),
      ...(check.position === undefined ? {} : { file: check.position.file, line: check.position.line }),
    };
  });
  const all = [...versionCase(report), ...checks];
  const red = all.some(
    ({ status, aside }) => aside === undefined && (status === 'failed' || status === 'error'),
  );
  return report.outcome === 'pass' || red ? all : [verdictCase(report), ...all];
}

const plain = { what: '', flaky: false, advisory: false, durationMs: 0, attempts: [] };

function versionCase({ detail, reasons }: Report<SmokeDetail>): Case[] {
  const { before, after } = detail.served;
  if (before === null) return [];
  const reason = reasons.find((code) => code.startsWith('served-version'));
  const status = reason === undefined ? 'passed' : (worth[reason] ?? 'error');
  const message = servedSentence({
    before,
    after: after ?? undefined,
    expected: detail.expectedVersion ?? undefined,
    results: detail.checks,
  });
  return [
    { ...plain, name: 'served version', status, message: reason === undefined ? '' : (message ?? reason) },
  ];
}

const worth: Readonly<Record<string, Case['status']>> = {
  'served-version-old': 'failed',
  'served-version-mixed': 'failed',
};

const verdictCase = ({ outcome, headline }: Report<SmokeDetail>): Case => ({
  ...plain,
  name: 'verdict',
  status: outcome === 'fail' ? 'failed' : 'error',
  message: headline,
});
