import { escapeXml } from '@release-actions/report';
import type { Report } from '@release-actions/report';
import type { Attempt } from '../engine/outcome.ts';
import { casesOf } from './cases.ts';
import type { Case } from './cases.ts';
import type { SmokeDetail } from './detail.ts';

/**
 * JUnit XML as Maven Surefire writes it: a pass after a failure keeps the failures as `flakyFailure`, a failure the
 * later ones as `rerunFailure`; what could not be told is an error. A failure that decides nothing is `skipped`, and
 * its attempts are output: the format has no word for it, and of the words it has every reader counts `failure` and
 * `error` as red, whatever the verdict.
 */
export function toJunit(report: Report<SmokeDetail>): string {
  const cases = casesOf(report);
  const count = (status: Case['status']): number => cases.filter((one) => shownAs(one) === status).length;
  const totals = attributes({
    tests: cases.length,
    failures: count('failed'),
    errors: count('error'),
    skipped: count('skipped'),
    time: seconds(cases.reduce((sum, { durationMs }) => sum + durationMs, 0)),
  });
  const { service, environment, detail, sha } = report;
  const properties = {
    verdict: report.outcome,
    commit: sha,
    'served-version': detail.servedVersion ?? '',
    'expected-version': detail.expectedVersion ?? '',
  };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${totals}>`,
    `  <testsuite${attributes({ name: `smoke ${service} ${environment}` })}${totals}${attributes({ timestamp: report.startedAt })}>`,
    '    <properties>',
    ...Object.entries(properties).map(([name, value]) => `      <property${attributes({ name, value })}/>`),
    '    </properties>',
    ...cases.flatMap((one) => caseLines(one, service)),
    '  </testsuite>',
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function caseLines(one: Case, service: string): string[] {
  const { name, file, line, durationMs } = one;
  const start = `    <testcase${attributes({ name, classname: service, time: seconds(durationMs), file, line })}`;
  const inside = insideOf(one);
  return inside.length === 0
    ? [`${start}/>`]
    : [`${start}>`, ...inside.map((text) => `      ${text}`), '    </testcase>'];
}

const shownAs = ({ status, aside }: Case): Case['status'] =>
  aside !== undefined && status !== 'passed' ? 'skipped' : status;

function insideOf({ status, message, attempts, aside }: Case): string[] {
  const failed = attempts.filter(({ failures }) => failures.length > 0);
  if (status === 'passed') return failed.map((attempt) => element('flakyFailure', attempt));
  if (status === 'skipped') return [`<skipped${attributes({ message })}/>`];
  if (aside !== undefined) {
    const found = status === 'error' ? 'not told' : 'failed';
    const output = escapeXml(attempts.flatMap(outputOf).join('\n'));
    return [
      `<skipped${attributes({ message: `${aside}, ${found}: ${message}` })}/>`,
      ...(output === '' ? [] : [`<system-out>${output}</system-out>`]),
    ];
  }
  const tag = status === 'error' ? 'error' : 'failure';
  const [first, ...later] = failed;
  if (first === undefined) return [`<${tag}${attributes({ message })}/>`];
  return [element(tag, first), ...later.map((attempt) => element('rerunFailure', attempt))];
}

function element(tag: string, { failures }: Attempt): string {
  const [first] = failures;
  const text = failures.map((failure) => `${failure.class}: ${failure.message}`).join('\n');
  return `<${tag}${attributes({ message: first?.message, type: first?.class })}>${escapeXml(text)}</${tag}>`;
}

const outputOf = ({ failures }: Attempt, index: number): string[] =>
  failures.map((failure) => `attempt ${index + 1}: ${failure.class}: ${failure.message}`);

const seconds = (ms: number): string => (ms / 1000).toFixed(3);

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('');
