import { posix } from 'node:path';
import type { AttemptOutcome, Facts, Failure } from '../engine/outcome.ts';
import { checkMatcher, matcher, mismatches, present } from '../expect/matcher.ts';
import type { Excerpt } from '../expect/excerpt.ts';
import type { Matcher } from '../expect/matcher.ts';
import type { Executed } from '../ports.ts';
import { lookBefore, readTestResult } from '../results/read.ts';
import type { Before, ResultSource } from '../results/read.ts';
import type { TestResult } from '../results/result.ts';
import { found, inside, integer, list, object, optional, record, text } from '../suite/shape.ts';
import type { FieldsOutput, Place, Shape } from '../suite/shape.ts';
import { render, renderDeep } from '../template.ts';
import type { AttemptContext, Kind, Prepared } from './kind.ts';

/** Of the message of one failed test. */
const mostCharacters = 500;

const argv = list(text('The program, then each argument; there is no shell'), 1);

const commandLine: Shape<readonly string[]> = {
  ...argv,
  read: (value, at) => {
    if (typeof value !== 'string') return argv.read(value, at);
    const words = value.trim().split(/\s+/u).join(', ');
    const message = `expected a list of the program and each argument (there is no shell), found ${found(value)}. Did you mean [${words}]?`;
    at.problems.push({ path: at.path, message });
    return undefined;
  },
};

const fields = {
  command: commandLine,
  directory: optional(text('Where it runs; default: the workspace')),
  environment: optional(record(text('Set for the command; secrets reach it in no other way'))),
  result: optional(
    object({
      junit: optional(text('Path of a JUnit XML file that the command writes')),
      ctrf: optional(text('Path of a CTRF JSON file that the command writes')),
      tap: optional(text('Path of a TAP file that the command writes, or - for its output')),
    }),
  ),
  expect: optional(
    object({
      exit: optional(integer(0, 255, 'Default: 0')),
      output: optional(matcher),
      'fewest-tests': optional(integer(1, 1_000_000, 'Fewer tests than this say nothing; default 1')),
    }),
  ),
};

type Definition = FieldsOutput<typeof fields>;

async function prepare(definition: Definition, at: Place): Promise<Prepared> {
  const output = definition.expect?.output;
  if (output !== undefined) await checkMatcher(output, inside(at, 'expect', 'output'));
  checkResult(definition, at);
  return {
    what: definition.command.join(' '),
    idempotent: false,
    hosts: [],
    ...resultFileOf(definition),
    captures: new Map(),
    attempt: (context) => attempt(definition, context),
  };
}

/** Exactly one result can be read, and only a result has tests to count. */
function checkResult({ result, expect }: Definition, at: Place): void {
  if (result !== undefined && Object.keys(result).length !== 1)
    at.problems.push({
      path: [...at.path, 'result'],
      message: 'expected exactly one of junit, ctrf, tap',
    });
  if (result === undefined && expect?.['fewest-tests'] !== undefined)
    at.problems.push({
      path: [...at.path, 'expect', 'fewest-tests'],
      message:
        'counts the tests of a result, and none is named. Add result, such as result: { junit: report.xml }',
    });
}

/** A test command that exists already: its exit code, and the result that it leaves. */
export const command: Kind = { fields, prepare };

async function attempt(definition: Definition, context: AttemptContext): Promise<AttemptOutcome> {
  const { ports, scope, timeoutMs, signal } = context;
  const before = await lookBefore(sourceOf(definition.result), ports);
  const environment = Object.entries(definition.environment ?? {}).map(([name, value]): [string, string] => [
    name,
    render(value, scope),
  ]);
  const executed = await ports.execute({
    argv: definition.command.map((argument) => render(argument, scope)),
    ...(definition.directory === undefined ? {} : { directory: render(definition.directory, scope) }),
    environment: Object.fromEntries(environment),
    withheld: context.settings.secretNames,
    timeoutMs,
    signal,
  });
  if (executed.fault !== undefined)
    return { failures: [faultOf(executed, definition, timeoutMs)], facts: {} };
  const { facts, failures, warnings } = await judgeResult(definition, executed, before, context);
  const expected = definition.expect?.output;
  const output =
    expected === undefined
      ? []
      : await mismatches(
          renderDeep(expected, scope) as Matcher,
          present(executed.stdout),
          'the output',
          context.excerpt,
        );
  return {
    facts,
    warnings,
    failures: [...failures, ...output.map((message): Failure => ({ class: 'assertion', message }))],
  };
}

function faultOf(
  { fault, stderr }: Executed,
  { command: [program = ''] }: Definition,
  timeoutMs: number,
): Failure {
  if (fault === 'timeout')
    return { class: 'timeout', message: `${program} had not ended after ${timeoutMs} ms and was stopped` };
  if (fault === 'cancelled')
    return { class: 'cancelled', message: `${program} was stopped: the run was cancelled` };
  if (fault === 'too-large')
    return { class: 'too-large', message: `${program} writes more output than is read` };
  return { class: 'no-result', message: `${program} could not be started: ${stderr}` };
}

type Judged = {
  readonly facts: Facts;
  readonly failures: readonly Failure[];
  readonly warnings: readonly string[];
};

async function judgeResult(
  { result, directory, expect = {}, command: [program = ''] }: Definition,
  executed: Executed,
  before: Before,
  { ports, scope, excerpt }: AttemptContext,
): Promise<Judged> {
  const exit = expect.exit ?? 0;
  const ended: Failure[] =
    executed.exitCode === exit
      ? []
      : [
          {
            class: 'assertion',
            message: `${program} is expected to end with ${exit}, found ${executed.exitCode}${lastLine(executed, excerpt)}`,
          },
        ];
  const source = sourceOf(result);
  if (source === undefined) return { facts: {}, failures: ended, warnings: [] };
  const found = await readTestResult(source, {
    before,
    directory: directory === undefined ? undefined : render(directory, scope),
    stdout: executed.stdout,
    readResult: ports.readResult,
  });
  if ('problem' in found)
    return {
      facts: {},
      failures: [{ class: 'no-result', message: excerpt(found.problem, mostCharacters) }, ...ended],
      warnings: [],
    };
  return {
    facts: { tests: countsOf(found) },
    ...judgeTests(found, expect['fewest-tests'] ?? 1, ended, excerpt),
  };
}

function resultFileOf({ result }: Definition): Pick<Prepared, 'resultFile'> {
  const path = sourceOf(result)?.path;
  return path === undefined || path === '-' ? {} : { resultFile: posix.normalize(path) };
}

function sourceOf({ junit, ctrf, tap }: NonNullable<Definition['result']> = {}): ResultSource | undefined {
  if (junit !== undefined) return { format: 'junit', path: junit };
  if (ctrf !== undefined) return { format: 'ctrf', path: ctrf };
  return tap === undefined ? undefined : { format: 'tap', path: tap };
}

function countsOf({ tests }: TestResult): NonNullable<Facts['tests']> {
  const of = (outcome: string): number => tests.filter((test) => test.outcome === outcome).length;
  return {
    passed: of('pass'),
    failed: of('fail'),
    skipped: of('skipped'),
    flaky: tests.filter(({ flaky }) => flaky).length,
  };
}

/** No test that ran is no result: an empty suite must not be a pass. */
function judgeTests(
  found: TestResult,
  fewest: number,
  ended: readonly Failure[],
  excerpt: Excerpt,
): Omit<Judged, 'facts'> {
  const { passed, failed, skipped, flaky } = countsOf(found);
  const ran = passed + failed;
  if (ran < fewest && failed === 0) {
    const message = `${ran} tests ran and ${skipped} were skipped, at least ${fewest} must run for a result to say anything`;
    return { failures: [{ class: 'no-result', message }, ...ended], warnings: [] };
  }
  const names = found.tests
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ name, message }) => `${name}: ${message}`);
  const shown = names
    .slice(0, 5)
    .map((message): Failure => ({ class: 'assertion', message: excerpt(message, mostCharacters) }));
  const more: Failure[] =
    failed > shown.length
      ? [{ class: 'assertion', message: `and ${failed - shown.length} more failed tests` }]
      : [];
  const warnings = flaky === 0 ? [] : [`${flaky} tests of the command passed only on a later attempt`];
  return { failures: [...shown, ...more, ...(failed === 0 ? ended : [])], warnings };
}

function lastLine({ stdout, stderr }: Executed, excerpt: Excerpt): string {
  const line = (stderr.trim() === '' ? stdout : stderr).trim().split('\n').at(-1) ?? '';
  return line === '' ? '' : `: ${excerpt(line, 300)}`;
}
