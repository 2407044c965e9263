import { oneLine } from '@release-actions/report';
import type { Report } from '@release-actions/report';
import { casesOf } from './cases.ts';
import type { SmokeDetail } from './detail.ts';

/** TAP 14; attempts stand as comments, so that a pass after a failure shows. */
export function toTap(report: Report<SmokeDetail>): string {
  const cases = casesOf(report);
  const lines = cases.flatMap(({ name, status, message, attempts, aside }, index) => {
    const ok = status === 'passed' || status === 'skipped' ? 'ok' : 'not ok';
    const skip =
      status === 'skipped'
        ? ` # SKIP ${oneLine(message)}`
        : aside !== undefined && ok === 'not ok'
          ? ` # TODO ${aside}`
          : '';
    const failed = attempts.flatMap(({ failures, try: chained }, attempt) =>
      failures.map(
        (failure) =>
          `# attempt ${attempt + 1}${chained === undefined ? '' : ` (try ${chained})`}: ${failure.class}: ${oneLine(failure.message)}`,
      ),
    );
    const told =
      failed.length === 0 && status !== 'passed' && status !== 'skipped' ? [`# ${oneLine(message)}`] : failed;
    return [`${ok} ${index + 1} - ${oneLine(name).replaceAll('#', '\\#')}${skip}`, ...told];
  });
  return ['TAP version 14', `1..${cases.length}`, ...lines, ''].join('\n');
}
