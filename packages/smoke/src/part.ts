import type { Report } from '@release-actions/report';
import type { SmokeDetail } from './report/detail.ts';

/**
 * The JSON report of a part, or why the text is none. Only what joining the parts relies on is looked at: a report comes
 * from another job, and may be cut or of another kind.
 */
export function parsePart(
  text: string,
): { readonly report: Report<SmokeDetail> } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problem: `is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const missing = firstMissing(value);
  return missing === undefined
    ? { report: value as Report<SmokeDetail> }
    : { problem: `is not the report of a smoke run: ${missing}` };
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function firstMissing(value: unknown): string | undefined {
  if (!isFields(value) || value['kind'] !== 'smoke') return 'its kind is not smoke';
  const texts = ['outcome', 'service', 'environment', 'wave', 'sha', 'startedAt', 'finishedAt'];
  const text = texts.find((name) => typeof value[name] !== 'string');
  if (text !== undefined) return `it has no ${text}`;
  if (!Array.isArray(value['reasons'])) return 'it has no reasons';
  const { detail } = value;
  if (!isFields(detail)) return 'it has no detail';
  const { checks, suites, served, flaky, shard } = detail;
  if (!Array.isArray(checks) || !checks.every(isCheck)) return 'its checks are not whole';
  if (!Array.isArray(suites)) return 'it names no suites';
  if (!isFields(served) || ![served['before'], served['after']].every(isMoment))
    return 'it does not say what was served';
  if (!isFields(flaky)) return 'it does not say what flaky checks are worth';
  return shard === null || (isFields(shard) && Array.isArray(shard['own']))
    ? undefined
    : 'it does not say which part it is';
}

const isCheck = (value: unknown): boolean =>
  isFields(value) &&
  typeof value['id'] === 'string' &&
  typeof value['outcome'] === 'string' &&
  Array.isArray(value['attempts']) &&
  Array.isArray(value['warnings']);

const isMoment = (value: unknown): boolean =>
  value === null || (isFields(value) && Array.isArray(value['versions']) && Array.isArray(value['problems']));
