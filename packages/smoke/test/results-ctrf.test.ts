import { describe, expect, test } from '@jest/globals';
import { readCtrf } from '../src/results/ctrf.ts';

const passed = { name: 'a', status: 'passed' };
const report = (summary: object, tests: readonly object[] = [passed]): string =>
  JSON.stringify({ results: { summary, tests } });

describe('the summary is held against the tests', () => {
  test.each<[string, object]>([
    ['passed', { tests: 1, passed: 0, failed: 1 }],
    ['failed alone', { tests: 1, failed: 2 }],
    ['failed beside a number of tests that is not theirs', { tests: 3, passed: 2, failed: 1 }],
  ])('a failure that only the summary knows is one: %s', (_name, summary) => {
    expect(readCtrf(report(summary))).toMatchObject({
      tests: [{ outcome: 'pass' }, { name: 'the summary', outcome: 'fail' }],
    });
  });

  test.each<[string, object, string]>([
    ['passed', { tests: 1, passed: 0 }, 'the summary says 0 passed tests, found 1'],
    ['skipped', { tests: 1, passed: 1, skipped: 1 }, 'the summary says 1 skipped tests, found 0'],
    ['pending', { tests: 1, passed: 1, pending: 1 }, 'the summary says 1 pending tests, found 0'],
    ['other', { tests: 1, passed: 1, other: 1 }, 'the summary says 1 other tests, found 0'],
    ['flaky', { tests: 1, passed: 1, flaky: 1 }, 'the summary says 1 flaky tests, found 0'],
    ['what is no number', { tests: 1, passed: '1' }, 'the summary says 1 passed tests, found 1'],
    ['a failed count that is no number', { tests: 1, failed: '1' }, 'says 1 failed tests, found 0'],
  ])('another count that is wrong is no result: %s', (_name, summary, problem) => {
    const result = readCtrf(report(summary));
    expect('problem' in result ? result.problem : result).toContain(problem);
  });

  test('a test that failed is a failure whatever the summary says', () => {
    const failed = { name: 'b', status: 'failed' };
    expect(readCtrf(report({ tests: 1, passed: 1, failed: 0 }, [passed, failed]))).toMatchObject({
      tests: [{ outcome: 'pass' }, { outcome: 'fail' }],
    });
  });

  test.each<[string, object, readonly object[]]>([
    ['all six counts', { tests: 1, passed: 1, failed: 0, skipped: 0, pending: 0, other: 0 }, [passed]],
    ['the number of tests only', { tests: 1 }, [passed]],
    ['fewer flaky tests than there are', { tests: 1, flaky: 0 }, [{ ...passed, flaky: true }]],
  ])('%s is fine', (_name, summary, tests) => {
    expect(readCtrf(report(summary, tests))).toMatchObject({ tests: [{ outcome: 'pass' }] });
  });

  test('more tests than are kept are no result', () => {
    const tests = Array.from({ length: 100_001 }, () => passed);
    expect(readCtrf(report({ tests: tests.length }, tests))).toEqual({
      problem: 'has more than 100000 tests',
    });
  });

  test('a status that is a word of the language is no status', () => {
    const result = readCtrf(report({ tests: 1 }, [{ name: 'a', status: 'constructor' }]));
    expect(result).toEqual({ problem: 'a test has the status "constructor"' });
  });
});
