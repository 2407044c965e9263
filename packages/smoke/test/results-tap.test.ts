import { describe, expect, test } from '@jest/globals';
import { readTap } from '../src/results/tap.ts';

const outcomeOf = (line: string): unknown => {
  const result = readTap(`1..1\n${line}\n`);
  return 'problem' in result ? result.problem : result.tests.map(({ outcome, name }) => [outcome, name]);
};

describe('a directive is one wherever it stands', () => {
  test.each([
    ['ok 1 # SKIP no network', 'skipped', 'test 1'],
    ['ok # SKIP no network', 'skipped', 'test'],
    ['ok 1 - # skip', 'skipped', 'test 1'],
    ['ok 1 - a #skip', 'skipped', 'a'],
    ['ok 1 - a # SKIPPED no network', 'skipped', 'a'],
    ['ok 1 - a # skip: no network', 'skipped', 'a'],
    ['ok 1 - a # Skipping', 'skipped', 'a'],
    ['ok 1 - a # b # SKIP', 'skipped', 'a # b'],
    ['not ok 1 # TODO later', 'skipped', 'test 1'],
    ['not ok 1 - a # todo: later', 'skipped', 'a'],
    ['not ok 1 - a\t# TODO', 'skipped', 'a'],
  ])('%s', (line, outcome, name) => {
    expect(outcomeOf(line)).toEqual([[outcome, name]]);
  });
});

describe('what only looks like a directive is part of the name', () => {
  test.each([
    ['ok 1 - issue#skip', 'pass', 'issue#skip'],
    ['ok 1 - a \\# SKIP', 'pass', 'a \\# SKIP'],
    ['not ok 1 - a # todos', 'fail', 'a # todos'],
    ['not ok 1 - skip', 'fail', 'skip'],
    ['ok 1 - a # fixed', 'pass', 'a # fixed'],
  ])('%s', (line, outcome, name) => {
    expect(outcomeOf(line)).toEqual([[outcome, name]]);
  });
});

describe('what is in doubt is no result, and a failure stays one', () => {
  test.each<[string, string, unknown]>([
    ['a second plan', '1..2\nok 1\nok 2\n1..5', 'has two plans, 1..2 and 1..5'],
    ['more tests than are kept', `1..100001\n${'ok\n'.repeat(100_001)}`, 'has more than 100000 tests'],
    ['a subtest that bails out', '1..1\nok 1\n    Bail out! no database', 'Bail out! no database'],
    ['tests that are not there behind one that failed', '1..3\nok 1\nnot ok 2', ['pass', 'fail']],
    ['bailing out behind a test that failed', '1..3\nnot ok 1\nBail out!', ['fail']],
  ])('%s', (_name, content, expected) => {
    const result = readTap(content);
    expect('problem' in result ? result.problem : result.tests.map(({ outcome }) => outcome)).toEqual(
      expected,
    );
  });
});

describe('four million characters are read once, whatever they are', () => {
  const million = 1_000_000;
  test.each([
    ['spaces behind a name', `ok 1 - a${' '.repeat(4 * million)}`, 'pass'],
    ['spaces in front of a name', `ok 1${' '.repeat(4 * million)}a`, 'pass'],
    ['spaces behind a hash', `ok 1 - a #${' '.repeat(4 * million)}`, 'pass'],
    ['hashes with spaces', `ok 1 - a${' # '.repeat(million)}`, 'pass'],
    ['hashes', `ok 1 - a${'#'.repeat(4 * million)}`, 'pass'],
    ['a directive behind spaces', `ok 1 - a${' '.repeat(4 * million)}# SKIP`, 'skipped'],
    ['empty lines', `ok 1 - a${'\r\n'.repeat(2 * million)}`, 'pass'],
  ])('%s', (_name, line, outcome) => {
    expect(readTap(`1..1\n${line}`)).toMatchObject({ tests: [{ outcome }] });
  });
});
