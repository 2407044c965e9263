import { describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '@release-actions/report';
import {
  choice,
  commitSha,
  commonInputs,
  durationMs,
  flag,
  type InputSpec,
  lines,
  pairs,
  parseInputs,
  readContext,
  requiredText,
  wholeNumber,
  workflowPathOf,
  wordSet,
} from '../src/index.ts';

const read = (reader: InputSpec[string], value: string): unknown =>
  parseInputs({ x: reader }, { INPUT_X: value }).x;

function problemsOf(spec: InputSpec, environment: Record<string, string>): string[] {
  try {
    parseInputs(spec, environment);
  } catch (error) {
    if (error instanceof ConfigurationError)
      return error.problems.map(({ path = '', message }) => `${path}: ${message}`);
  }
  return [];
}

describe('reading', () => {
  test.each<[string, InputSpec[string], string, unknown]>([
    ['a choice', choice(['open', 'close']), 'open', 'open'],
    ['a default', choice(['open', 'close'], 'close'), '', 'close'],
    ['YAML true', flag(false), 'True', true],
    ['lines', lines(), ' a \n\n b\r\n', ['a', 'b']],
    ['pairs, with an equals sign in the value', pairs(), 'a=1=2\nb = x y', { a: '1=2', b: 'x y' }],
    ['a duration', durationMs(), '1h 30m', 5_400_000],
    ['bare seconds', durationMs(), '90', 90_000],
    ['a SHA', commitSha(), 'A'.repeat(40), 'a'.repeat(40)],
    ['a number', wholeNumber({ least: 1, most: 9 }), '9', 9],
  ])('%s', (_, reader, text, expected) => {
    expect(read(reader, text)).toEqual(expected);
  });

  test('a set of words', () => {
    expect(read(wordSet(['fail', 'wait'], ['fail']), 'wait, fail')).toEqual(new Set(['wait', 'fail']));
  });
});

describe('refusing, all at once', () => {
  test.each<[string, InputSpec[string], string, RegExp]>([
    ['a near miss', choice(['evaluate', 'verify']), 'evalute', /Did you mean "evaluate"\?/u],
    ['yes is not YAML 1.2', flag(false), 'yes', /neither true nor false/u],
    ['a short SHA', commitSha(), 'abc1234', /full commit SHA/u],
    ['a number out of bounds', wholeNumber({ least: 1, most: 9 }), '10', /from 1 to 9/u],
    ['not a duration', durationMs(), 'soon', /such as 90s/u],
    ['a pair without a name', pairs(), 'a=1\noops', /line 2/u],
  ])('%s', (_, reader, text, expected) => {
    expect(problemsOf({ x: reader }, { INPUT_X: text })[0]).toMatch(expected);
  });

  test('missing, malformed and unknown inputs in one error', () => {
    const problems = problemsOf(
      { suite: requiredText(), dry: flag(false) },
      { INPUT_DRY: 'no', INPUT_SUIT: 'x' },
    );
    expect(problems).toEqual([
      'input suite: missing. Add to this step:   with: { suite: … }',
      'input dry: "no" is neither true nor false',
      'input suit: unknown input. Did you mean "suite"?',
    ]);
  });

  test('an input with a hyphen is found where the runner puts it', () => {
    expect(parseInputs(commonInputs, { INPUT_TOKEN: 'tttt', 'INPUT_DRY-RUN': 'true' })['dry-run']).toBe(true);
  });

  test('secrets are masked before anything is refused', () => {
    const masked: string[] = [];
    const environment = { INPUT_TOKEN: 'ghs_secret', INPUT_SHA: 'short' };
    expect(() => parseInputs(commonInputs, environment, (value) => masked.push(value))).toThrow(
      ConfigurationError,
    );
    expect(masked).toEqual(['ghs_secret']);
  });
});

describe('the run', () => {
  test('outside a runner every missing variable is named', () => {
    expect(() => readContext({})).toThrow(/GITHUB_REPOSITORY[^]*GITHUB_SHA[^]*GITHUB_RUN_ID/u);
  });

  test('the workflow is a path, whatever ref it ran on', () => {
    expect(workflowPathOf('octo/shop/.github/workflows/release.yml@refs/heads/a@b')).toBe(
      '.github/workflows/release.yml',
    );
  });
});
