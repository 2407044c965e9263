import type { ExchangeAnswer } from '@release-actions/http';
import type { Facts, Failure, FailureClass } from '../engine/outcome.ts';
import type { AttemptContext } from '../kinds/kind.ts';
import {
  anything,
  either,
  inside,
  integer,
  isMapping,
  list,
  mapped,
  object,
  optional,
  record,
  text,
  written,
} from '../suite/shape.ts';
import type { Output, Place, Shape } from '../suite/shape.ts';
import { duration, size } from '../suite/units.ts';
import { MissingValue, references, render, renderDeep } from '../template.ts';
import { jsonPath, knownJsonPath } from './json-path.ts';
import type { JsonPath } from './json-path.ts';
import { isStatus } from './status.ts';
import { jsonOf, textOf } from './document.ts';
import { absent, checkMatcher, equalsOnly, matcher, mismatches, present } from './matcher.ts';
import type { Matcher, Operand } from './matcher.ts';

const statusPattern = /^(?:[1-5]\d\d|[1-5]xx)$/u;
const oneStatus = written(
  (value) => (statusPattern.test(value) ? value : undefined),
  'a status such as 200 or 2xx',
  statusPattern,
);

const status: Shape<readonly string[]> = either(
  [mapped(oneStatus, (one) => [one]), list(oneStatus, 1)],
  (value) => (Array.isArray(value) ? list(oneStatus, 1) : mapped(oneStatus, (one) => [one])),
  'a status',
);

const bodyText: Shape<Matcher> = either(
  [mapped(text('Text that the body contains'), (part): Matcher => ({ contains: part })), matcher],
  (value) => (typeof value === 'string' ? mapped(text(), (part): Matcher => ({ contains: part })) : matcher),
  'text that the body contains, or operators',
);

const schemaSource: Shape<unknown> = either(
  [
    text('Path of a JSON Schema file'),
    { ...anything(), schema: { type: 'object', description: 'A JSON Schema' } },
  ],
  (value) => (typeof value === 'string' || isMapping(value) ? anything() : undefined),
  'the path of a JSON Schema file, or a JSON Schema',
);

/** What an answer must be. Without a status every 2xx is right. */
const expectationFields = object({
  status: optional(status),
  headers: optional(record(matcher)),
  body: optional(bodyText),
  json: optional(record(matcher)),
  schema: optional(schemaSource),
  size: optional(size),
  duration: optional(duration),
  redirects: optional(integer(0, 20, 'How many redirects were followed')),
  certificate: optional(
    object({ 'days-left': integer(1, 3650, 'Days for which the certificate must still be valid') }),
  ),
});

export type Expectation = Output<typeof expectationFields>;

export const expectation: Shape<Expectation> = {
  ...expectationFields,
  read: (value, at) => {
    if (typeof value !== 'number' || !statusPattern.test(String(value)))
      return expectationFields.read(value, at);
    const message = `expected a mapping, found ${value}. Did you mean { status: ${value} }?`;
    at.problems.push({ path: at.path, message });
    return undefined;
  },
};

/** An expectation with its queries compiled. */
export type Judge = {
  readonly expected: Expectation;
  readonly paths: ReadonlyMap<string, JsonPath>;
  /** Whether the certificate has to be read. */
  readonly certificate: boolean;
  /** Whether the body is looked at. */
  readonly body: boolean;
};

/** Compiles what can be compiled before the run; a query that is not valid is a problem of the suite file. */
export async function prepareExpectation(expected: Expectation, at: Place): Promise<Judge> {
  const queries = new Map<string, JsonPath>();
  for (const query of Object.keys(expected.json ?? {})) {
    if (references(query).length > 0) continue;
    const path = knownJsonPath(query) ?? (await compileAt(query, inside(at, 'json', query)));
    if (path !== undefined) queries.set(query, path);
  }
  for (const [field, one] of matchersIn(expected))
    if (needsCheck(one)) await checkMatcher(one, inside(at, ...field));
  const { schema } = expected;
  if (schema !== undefined && typeof schema !== 'string') await checkSchema(schema, inside(at, 'schema'));
  const body = [expected.body, expected.json, expected.schema, expected.size].some(
    (one) => one !== undefined,
  );
  return { expected, paths: queries, certificate: expected.certificate !== undefined, body };
}

async function checkSchema(schema: unknown, at: Place): Promise<void> {
  if (references(schema).length > 0) return;
  const { schemaMistake } = await import('./json-schema.ts');
  const mistake = schemaMistake(schema);
  if (mistake !== undefined) at.problems.push({ path: at.path, message: `is no JSON Schema: ${mistake}` });
}

type Placed = readonly [path: readonly string[], matcher: Matcher];

function matchersIn({ headers = {}, json = {}, body }: Expectation): Placed[] {
  return [
    ...Object.entries(headers).map(([name, one]): Placed => [['headers', name], one]),
    ...Object.entries(json).map(([query, one]): Placed => [['json', query], one]),
    ...(body === undefined ? [] : [[['body'], body] as Placed]),
  ];
}

/** Most expectations are plain values, of which suites have thousands. */
const needsCheck = (one: Matcher): boolean => !('equals' in one) || Object.keys(one).length > 1;

/** A compiled query, or undefined after its problem was reported at its place. */
export async function compileAt(query: string, at: Place): Promise<JsonPath | undefined> {
  try {
    return await jsonPath(query);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    at.problems.push({ path: at.path, key: true, message: `is not a JSONPath query (RFC 9535): ${message}` });
    return undefined;
  }
}

type Verdict = { readonly failures: readonly Failure[]; readonly warnings: readonly string[] };

/** Everything about an answer that is not as expected. */
export async function judgeAnswer(
  judge: Judge,
  answer: ExchangeAnswer,
  facts: Facts,
  context: AttemptContext,
): Promise<Verdict> {
  const statusFailure = judgeStatus(judge.expected.status ?? ['2xx'], answer);
  if (statusFailure !== undefined) return { failures: [statusFailure], warnings: [] };
  try {
    const { expected } = judge;
    const messages = limitFailures(expected, answer, facts);
    if (expected.headers !== undefined)
      messages.push(...(await headerFailures(expected.headers, answer, context)));
    const content = await contentVerdict(judge, answer, context);
    messages.push(...content.failures);
    const { certificate } = expected;
    const judged =
      certificate === undefined
        ? noVerdict
        : certificateVerdict(certificate, answer, context.ports.clock.now());
    return {
      failures: [...messages, ...judged.failures].map((message) => ({ class: 'assertion', message })),
      warnings: [...content.warnings, ...judged.warnings],
    };
  } catch (error) {
    return { failures: [unexpected(error)], warnings: [] };
  }
}

/** A value that is missing, or an expectation that cannot be evaluated, is never a pass. */
function unexpected(error: unknown): Failure {
  if (error instanceof MissingValue) return { class: 'missing-value', message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { class: 'assertion', message: `an expectation could not be evaluated: ${message}` };
}

function judgeStatus(expected: readonly string[], answer: ExchangeAnswer): Failure | undefined {
  if (expected.some((one) => isStatus(one, answer.status))) return undefined;
  const location = answer.headers['location']?.[0];
  const hint = location === undefined ? '' : `, a redirect to ${location}; it is followed only with "follow"`;
  const message = `the status is expected to be ${expected.join(' or ')}, found ${answer.status}${hint}`;
  return { class: classOfStatus(answer.status), message };
}

function classOfStatus(status: number): FailureClass {
  if (status === 429) return 'too-many-requests';
  return status >= 502 && status <= 504 ? 'unavailable' : 'assertion';
}

function limitFailures(expected: Expectation, answer: ExchangeAnswer, facts: Facts): string[] {
  const failures: string[] = [];
  const redirects = facts.redirects?.length ?? 0;
  if (expected.size !== undefined && answer.body.length > expected.size) {
    failures.push(`the body is expected to have at most ${expected.size} bytes, found ${answer.body.length}`);
  }
  const tookMs = Math.round(answer.timings.totalMs);
  if (expected.duration !== undefined && tookMs > expected.duration) {
    failures.push(`the answer is expected within ${expected.duration} ms, it took ${tookMs} ms`);
  }
  if (expected.redirects !== undefined && redirects !== expected.redirects) {
    failures.push(`${expected.redirects} redirects are expected, found ${redirects}`);
  }
  return failures;
}

async function headerFailures(
  headers: NonNullable<Expectation['headers']>,
  answer: ExchangeAnswer,
  { scope, excerpt }: AttemptContext,
): Promise<string[]> {
  const failures = await Promise.all(
    Object.entries(headers).map(async ([name, expected]) => {
      const values = answer.headers[name.toLowerCase()];
      const operand: Operand =
        values === undefined ? absent : { present: true, value: values.join(', '), untyped: true };
      return await mismatches(renderDeep(expected, scope) as Matcher, operand, `header ${name}`, excerpt);
    }),
  );
  return failures.flat();
}

type ContentVerdict = { readonly failures: readonly string[]; readonly warnings: readonly string[] };

const nothingSaid: ContentVerdict = { failures: [], warnings: [] };

async function contentVerdict(
  judge: Judge,
  answer: ExchangeAnswer,
  context: AttemptContext,
): Promise<ContentVerdict> {
  const { body, json, schema } = judge.expected;
  if (body === undefined && json === undefined && schema === undefined) return nothingSaid;
  const failures =
    body === undefined
      ? []
      : await mismatches(
          renderDeep(body, context.scope) as Matcher,
          present(textOf(answer)),
          'the body',
          context.excerpt,
        );
  if (json === undefined && schema === undefined) return { failures, warnings: [] };
  const document = jsonOf(answer);
  if ('problem' in document) return { failures: [...failures, document.problem], warnings: [] };
  const all = [
    ...failures,
    ...(json === undefined ? [] : await jsonFailures(json, judge, document.value, context)),
    ...(schema === undefined ? [] : await schemaFailures(schema, document.value, context)),
  ];
  return {
    failures: all,
    warnings: document.twice === undefined ? [] : [standsTwice(context.excerpt(document.twice, 100))],
  };
}

const standsTwice = (name: string): string =>
  `the body has "${name}" twice in one object; which one counts differs between readers, here the last`;

/** Whether any expected value needs rendering is decided once a value, not once a check. */
async function jsonFailures(
  json: Readonly<Record<string, Matcher>>,
  { paths: queries }: Judge,
  document: unknown,
  { scope, excerpt }: AttemptContext,
): Promise<string[]> {
  const failures: string[] = [];
  for (const [written, expected] of Object.entries(json)) {
    const query = render(written, scope);
    const path = queries.get(query) ?? (await jsonPath(query));
    const operand = operandOf(path, document);
    const rendered = renderDeep(expected, scope) as Matcher;
    if (!equalsOnly(rendered, operand))
      failures.push(...(await mismatches(rendered, operand, query, excerpt)));
  }
  return failures;
}

/** A query for one place gives its value or nothing; any other gives the list of what it found, if anything. */
export function operandOf(path: JsonPath, document: unknown): Operand {
  const values = path.select(document);
  if (values.length === 0) return absent;
  return present(path.singular ? values[0] : values);
}

async function schemaFailures(
  schema: unknown,
  document: unknown,
  { settings }: AttemptContext,
): Promise<string[]> {
  const { schemaProblems } = await import('./json-schema.ts');
  if (typeof schema !== 'string') return schemaProblems(schema, document);
  const file = await settings.readFile(schema);
  if (file === undefined) return [`the JSON Schema ${schema} is not there`];
  return schemaProblems(JSON.parse(file), document);
}

const dayMs = 86_400_000;

const noVerdict: ReturnType<typeof certificateVerdict> = { failures: [], warnings: [] };

function certificateVerdict(
  certificate: NonNullable<Expectation['certificate']>,
  answer: ExchangeAnswer,
  now: Date,
): { readonly failures: string[]; readonly warnings: string[] } {
  if (answer.certificate === undefined)
    return { failures: ['a certificate is expected, the connection has none'], warnings: [] };
  const daysLeft = Math.floor((Date.parse(answer.certificate.validTo) - now.getTime()) / dayMs);
  const expected = certificate['days-left'];
  const failures =
    daysLeft >= expected
      ? []
      : [`the certificate is expected to be valid for ${expected} more days, found ${daysLeft}`];
  return { failures, warnings: clockWarnings(answer, now) };
}

/** A certificate is judged by this machine's clock; the server's own is there to doubt it. */
function clockWarnings(answer: ExchangeAnswer, now: Date): string[] {
  const server = Date.parse(answer.headers['date']?.[0] ?? '');
  const skewMinutes = Math.round(Math.abs(server - now.getTime()) / 60_000);
  return skewMinutes > 5 ? [`this machine's clock and the server's differ by ${skewMinutes} minutes`] : [];
}
