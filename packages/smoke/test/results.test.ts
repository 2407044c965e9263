import { describe, expect, test } from '@jest/globals';
import { readCtrf } from '../src/results/ctrf.ts';
import { readJunit } from '../src/results/junit.ts';
import { readTap } from '../src/results/tap.ts';

const problemOf = (result: object): string => ('problem' in result ? String(result.problem) : 'no problem');

describe('JUnit', () => {
  test('suites inside suites, failures, errors, skipped and flaky tests', () => {
    const result = readJunit(`<?xml version="1.0"?>
<testsuites><testsuite name="a"><testcase classname="c" name="passes"/>
<testsuite><testcase name="fails"><failure message="1 &lt; 2">trace</failure></testcase></testsuite>
<testcase name="breaks"><error>boom
more</error></testcase><testcase name="skips"><skipped/></testcase>
<testcase name="flakes"><flakyFailure message="at first"/></testcase><!-- <open> --></testsuite></testsuites>`);
    expect(result).toEqual({
      tests: [
        { name: 'c passes', outcome: 'pass', flaky: false, message: '' },
        { name: 'breaks', outcome: 'fail', flaky: false, message: 'boom' },
        { name: 'skips', outcome: 'skipped', flaky: false, message: '' },
        { name: 'flakes', outcome: 'pass', flaky: true, message: 'at first' },
        { name: 'fails', outcome: 'fail', flaky: false, message: '1 < 2' },
      ],
    });
  });

  test.each([
    ['a root suite without attributes', '<testsuite><testcase/></testsuite>', 'pass'],
    ['characters of every language', '<testsuite><testcase name="日本 😀"/></testsuite>', 'pass'],
    ['an empty failure element', '<testsuite><testcase name="a"><failure/></testcase></testsuite>', 'fail'],
    ['an attribute with a tag in it', `<testsuite><testcase name="a > b"/></testsuite>`, 'pass'],
  ])('%s', (_name, content, outcome) => {
    expect(readJunit(content)).toMatchObject({ tests: [{ outcome }] });
  });

  test.each([
    ['', 'no testsuite'],
    ['<testsuite><testcase name="a">', 'is not closed'],
    ['<testsuite><testcase name="a"/></testsuites>', 'expected'],
    ['<testsuite><testcase name="a', 'is not closed'],
    ['<html><body>502</body></html>', 'no testsuite'],
    ['<!DOCTYPE a [<!ENTITY x "y">]><testsuite/>', 'document type'],
  ])('%s is unreadable', (content, problem) => {
    expect(problemOf(readJunit(content))).toContain(problem);
  });
});

describe('TAP', () => {
  test('tests, directives and subtests', () => {
    const lines = [
      'TAP version 14',
      '1..4',
      'ok 1 - fine',
      '    ok 1 - inner',
      '    1..1',
      'not ok 2 - bad',
      'ok 3 - later # SKIP no db',
      'not ok 4 - soon # TODO',
    ];
    expect(readTap(lines.join('\n'))).toMatchObject({
      tests: [
        { outcome: 'pass', name: 'fine' },
        { outcome: 'fail', name: 'bad' },
        { outcome: 'skipped', name: 'later' },
        { outcome: 'skipped', name: 'soon' },
      ],
    });
  });

  test.each([
    ['ok 1\n', 'has no plan'],
    ['1..3\nok 1\nok 2\n', 'the plan says 3 tests, found 2'],
    ['1..2\nok 1\nBail out! no database\n', 'no database'],
  ])('%j is unreadable', (content, problem) => {
    expect(problemOf(readTap(content))).toContain(problem);
  });
});

describe('CTRF', () => {
  const report = (tests: unknown[], summary = tests.length): string =>
    JSON.stringify({ results: { summary: { tests: summary }, tests } });

  test('statuses and flakiness', () => {
    const content = report([
      { name: 'a', status: 'passed', flaky: true },
      { name: 'b', status: 'failed', message: 'no' },
      { name: 'c', status: 'pending' },
    ]);
    expect(readCtrf(content)).toEqual({
      tests: [
        { name: 'a', outcome: 'pass', flaky: true, message: '' },
        { name: 'b', outcome: 'fail', flaky: false, message: 'no' },
        { name: 'c', outcome: 'skipped', flaky: false, message: '' },
      ],
    });
  });

  test.each([
    ['{', 'is not JSON'],
    ['{}', 'has no results.tests'],
    [report([{ name: 'a', status: 'passed' }], 2), 'the summary says 2 tests, found 1'],
    [report([{ name: 'a', status: 'green' }]), 'has the status "green"'],
  ])('%j is unreadable', (content, problem) => {
    expect(problemOf(readCtrf(content))).toContain(problem);
  });
});
