import * as z from 'zod/mini';
import { defaultMargin, defaultNegligible, type Metric, type MonitorCase } from '../engine/metric.ts';

const defaultDurationSeconds = 1800;

const samples = z.array(z.nullable(z.number().check(z.nonnegative('expected a count of 0 or more'))));
const counts = z.strictObject({ bad: samples, total: samples });

const common = {
  id: z.string().check(z.minLength(1)),
  worse: z._default(z.enum(['higher', 'lower']), 'higher'),
  critical: z._default(z.boolean(), true),
  margin: z._default(z.number().check(z.gt(1, 'expected more than 1')), defaultMargin),
};

const ratio = z.strictObject({
  ...common,
  kind: z.literal('ratio'),
  bad: samples,
  total: samples,
  control: z.optional(counts),
});

const gauge = z.strictObject({
  ...common,
  kind: z.literal('gauge'),
  value: z.array(z.nullable(z.number())),
});

const index = z.int('expected a whole number').check(z.nonnegative('expected 0 or more'));

const replayCase = z.strictObject({
  id: z.string(),
  step: z.number().check(z.positive('expected more than 0')),
  deployedAt: index,
  duration: z.optional(z.int('expected a whole number of steps').check(z.positive('expected more than 0'))),
  metrics: z
    .array(z.discriminatedUnion('kind', [ratio, gauge]))
    .check(z.minLength(1, 'expected at least one metric')),
});

type Written = z.output<typeof replayCase>;
type WrittenMetric = Written['metrics'][number];

export type ParsedCase =
  | { readonly ok: true; readonly case: MonitorCase }
  | { readonly ok: false; readonly id: string | null; readonly error: string };

function idOf(value: unknown): string | null {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : null;
}

function lengths(metric: WrittenMetric): Record<string, number> {
  if (metric.kind === 'gauge') return { value: metric.value.length };
  const own = { bad: metric.bad.length, total: metric.total.length };
  if (metric.control === undefined) return own;
  return { ...own, 'control.bad': metric.control.bad.length, 'control.total': metric.control.total.length };
}

/** All series of a case describe the same steps: where they do not, nobody knows which sample belongs to which. */
function lengthProblem({ metrics, deployedAt }: Written): string | null {
  const all = metrics.flatMap((metric) =>
    Object.entries(lengths(metric)).map(([name, length]) => ({ name: `${metric.id}.${name}`, length })),
  );
  const [first] = all;
  if (first === undefined) return null;
  const other = all.find(({ length }) => length !== first.length);
  if (other !== undefined) {
    return `unequal lengths: ${first.name} has ${first.length} steps, ${other.name} has ${other.length}`;
  }
  return deployedAt > first.length
    ? `deployedAt is ${deployedAt}, but the series have only ${first.length} steps`
    : null;
}

function duplicateId({ metrics }: Written): string | null {
  const ids = metrics.map(({ id }) => id);
  const twice = ids.find((id, position) => ids.indexOf(id) !== position);
  return twice === undefined ? null : `two metrics have the id "${twice}"`;
}

function toMetric(written: WrittenMetric): Metric {
  const { id, worse, critical, margin } = written;
  if (written.kind === 'gauge') return { id, worse, critical, margin, kind: 'gauge', values: written.value };
  return {
    id,
    worse,
    critical,
    margin,
    kind: 'ratio',
    negligible: defaultNegligible,
    counts: { bad: written.bad, total: written.total },
    ...(written.control === undefined ? {} : { control: written.control }),
  };
}

type Issue = z.core.$ZodIssue;

/** The first problem, as "path: what was expected". */
function problemOf([issue]: readonly Issue[]): string {
  if (issue === undefined) return 'malformed';
  const path = issue.path.map(String).join('.');
  return path === '' ? expectation(issue) : `${path}: ${expectation(issue)}`;
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.map(String).join(' or ')}`;
    case 'invalid_union':
      return issue.errors.length === 0 ? 'expected ratio or gauge' : 'expected a number or null';
    default:
      return issue.message;
  }
}

/** Reads one line of a replay file. Whatever is wrong with it concerns this line only. */
export function parseCase(line: string): ParsedCase {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return {
      ok: false,
      id: null,
      error: `not JSON: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  const parsed = replayCase.safeParse(value);
  if (!parsed.success) return { ok: false, id: idOf(value), error: problemOf(parsed.error.issues) };
  const written = parsed.data;
  const problem = lengthProblem(written) ?? duplicateId(written);
  if (problem !== null) return { ok: false, id: written.id, error: problem };
  return {
    ok: true,
    case: {
      id: written.id,
      stepSeconds: written.step,
      deployedAt: written.deployedAt,
      durationSteps: written.duration ?? Math.max(1, Math.round(defaultDurationSeconds / written.step)),
      metrics: written.metrics.map(toMetric),
    },
  };
}
