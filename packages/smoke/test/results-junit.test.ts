import { describe, expect, test } from '@jest/globals';
import { readJunit } from '../src/results/junit.ts';

const outcomesOf = (content: string): unknown => {
  const result = readJunit(content);
  return 'problem' in result ? result.problem : result.tests.map(({ outcome }) => outcome);
};

const one = '<testcase name="t"/>';

describe('a failure that no test holds is a failure', () => {
  test.each([
    ['totals of a suite', `<testsuite tests="3" failures="1" errors="1">${one}</testsuite>`],
    ['totals of all suites', `<testsuites failures="1"><testsuite>${one}</testsuite></testsuites>`],
    ['totals of errors only', `<testsuite errors="1">${one}</testsuite>`],
    ['an error of the suite', `<testsuite errors="1"><error message="no"/>${one}</testsuite>`],
    ['an error of all suites', `<testsuites><failure/><testsuite>${one}</testsuite></testsuites>`],
    ['a status', `<testsuite>${one}<testcase status="failed"/></testsuite>`],
    ['a result', `<testsuite>${one}<testcase status="run" result="Error"/></testsuite>`],
    ['an unknown element', `<testsuite>${one}<group><testcase><failure/></testcase></group></testsuite>`],
    ['an element inside a test', `<testsuite>${one}<testcase><a><error/></a></testcase></testsuite>`],
    ['a rerun alone', `<testsuite>${one}<testcase><rerunFailure/></testcase></testsuite>`],
    ['fewer tests too', `<testsuite tests="9">${one}<testcase><failure/></testcase></testsuite>`],
  ])('%s', (_name, content) => {
    expect([outcomesOf(content)].flat().toSorted()).toEqual(['fail', 'pass']);
  });

  test.each([
    ['an attribute', '<error message="no database"/>'],
    ['text', '<error>\n  no database\n at x</error>'],
    ['CDATA', '<error><![CDATA[no database]]></error>'],
    ['references', '<error message="no&#32;&#x64;atabase"/>'],
  ])('what it says is told: %s', (_name, error) => {
    expect(readJunit(`<testsuite name="s">${error}</testsuite>`)).toMatchObject({
      tests: [{ name: 's', message: 'no database' }],
    });
  });

  test('it is told whole: what is cut here is not recognised as a secret afterwards', () => {
    const long = 'x'.repeat(5000);
    for (const error of [`<error message="${long}"/>`, `<error>${long}\nmore</error>`])
      expect(readJunit(`<testsuite>${error}</testsuite>`)).toMatchObject({ tests: [{ message: long }] });
  });

  test('it is told once, by the innermost suite that says it', () => {
    const content = `<testsuites failures="1"><testsuite name="a" failures="1">${one}</testsuite></testsuites>`;
    expect(readJunit(content)).toEqual({
      tests: [
        { name: 't', outcome: 'pass', flaky: false, message: '' },
        {
          name: 'a',
          outcome: 'fail',
          flaky: false,
          message: 'its totals say 1 failed and 0 broken, found none among its tests',
        },
      ],
    });
  });
});

describe('what is in doubt is no result', () => {
  test.each([
    [
      'a test that is not there',
      `<testsuite name="s" tests="3">${one}</testsuite>`,
      's says 3 tests, found 1',
    ],
    [
      'one of all suites',
      `<testsuites tests="2"><testsuite tests="1">${one}</testsuite></testsuites>`,
      'a suite without a name says 2 tests, found 1',
    ],
    ['a total that is no number', `<testsuite failures="NaN">${one}</testsuite>`, 'failures="NaN"'],
    ['a status that nobody knows', '<testsuite><testcase name="t" status="purple"/></testsuite>', '"purple"'],
    ['a second root', `<testsuite>${one}</testsuite><testsuite/>`, '<testsuite> is a second root'],
    ['an attribute twice', `<testsuite failures="1" failures="0">${one}</testsuite>`, 'failures twice'],
    ['a comment without an end', `<testsuite>${one}</testsuite><!-- `, 'a comment is not closed'],
    ['a CDATA section without an end', '<testsuite><testcase><![CDATA[', 'a CDATA section is not closed'],
    ['another document', '<testsuite-of-mine/>', 'has no testsuite'],
    [
      'suites in another document',
      `<a><testcase><failure/></testcase><testsuite>${one}</testsuite></a>`,
      'has no testsuite',
    ],
  ])('%s', (_name, content, problem) => {
    expect(outcomesOf(content)).toContain(problem);
  });

  test.each([
    ['notrun', 'skipped'],
    ['skipped', 'skipped'],
    ['Disabled', 'skipped'],
    ['run', 'pass'],
    ['passed', 'pass'],
    ['', 'pass'],
  ])('a status of %j is %s', (status, outcome) => {
    expect(outcomesOf(`<testsuite><testcase status="${status}"/></testsuite>`)).toEqual([outcome]);
  });
});

describe('reports as they are written', () => {
  test.each<[string, string, string[]]>([
    [
      'surefire',
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="3.0.1" name="com.example.CartTest" time="0.05" tests="4" errors="0" skipped="1" failures="1" flakes="1">
  <properties><property name="java.version" value="21"/></properties>
  <testcase name="adds" classname="com.example.CartTest" time="0.01"/>
  <testcase name="removes" classname="com.example.CartTest" time="0.01"><skipped message="later"/></testcase>
  <testcase name="pays" classname="com.example.CartTest" time="0.01"><failure message="expected: &lt;1&gt;" type="AssertionError"><![CDATA[trace <of> it]]></failure><rerunFailure type="AssertionError"><stackTrace>x</stackTrace></rerunFailure></testcase>
  <testcase name="ships" classname="com.example.CartTest" time="0.01"><flakyFailure type="AssertionError"><stackTrace>x</stackTrace></flakyFailure><system-out><![CDATA[<failure/>]]></system-out></testcase>
</testsuite>`,
      ['pass', 'skipped', 'fail', 'pass'],
    ],
    [
      'jest-junit',
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="jest tests" tests="2" failures="0" errors="0" time="1.2">
  <testsuite name="cart" errors="0" failures="0" skipped="1" timestamp="2026-01-01T00:00:00" time="0.5" tests="2">
    <testcase classname="cart adds" name="cart adds" time="0.01"></testcase>
    <testcase classname="cart later" name="cart later" time="0"><skipped/></testcase>
  </testsuite>
</testsuites>`,
      ['pass', 'skipped'],
    ],
    [
      'jest-junit with a suite that did not start',
      `<testsuites name="jest tests" tests="1" failures="0" errors="1"><testsuite name="cart" errors="0" failures="0" tests="1">${one}</testsuite><testsuite name="broken" errors="1" failures="0" tests="0"></testsuite></testsuites>`,
      ['pass', 'fail'],
    ],
    [
      'pytest, which counts subtests that it does not write',
      `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="0" skipped="0" tests="9" time="0.065" timestamp="2026-11-29T18:36:38.885554+00:00" hostname="vm"><testcase classname="test_a.T" name="test_sub" time="0.010" /><testcase classname="test_a" name="test_plain" time="0.000" /></testsuite></testsuites>`,
      ['pass', 'pass'],
    ],
    [
      'pytest with an error when a test that passed is torn down',
      '<testsuites name="pytest tests"><testsuite name="pytest" errors="1" failures="0" skipped="0" tests="2"><testcase classname="test_a" name="test_x"><error message="failed on teardown with &quot;no&quot;">trace</error></testcase></testsuite></testsuites>',
      ['fail'],
    ],
    [
      'pytest with totals on both levels',
      `<testsuites name="all" tests="2" failures="0" errors="0"><testsuite name="a" tests="1" failures="0" errors="0">${one}</testsuite><testsuite name="b" tests="1" failures="0" errors="0">${one}</testsuite></testsuites>`,
      ['pass', 'pass'],
    ],
    [
      'gotestsum',
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="3" failures="1" errors="0" time="0.5">
	<testsuite tests="3" failures="1" time="0.002000" name="example.com/cart" timestamp="2026-01-01T00:00:00Z">
		<properties><property name="go.version" value="go1.25"></property></properties>
		<testcase classname="example.com/cart" name="TestAdd" time="0.000000"></testcase>
		<testcase classname="example.com/cart" name="TestLater" time="0.000000"><skipped message="later"></skipped></testcase>
		<testcase classname="example.com/cart" name="TestPay" time="0.000000"><failure message="Failed" type="">=== RUN</failure></testcase>
	</testsuite>
</testsuites>`,
      ['pass', 'skipped', 'fail'],
    ],
    [
      'phpunit, suites in suites with totals',
      `<testsuites><testsuite name="all" tests="3" assertions="4" errors="0" failures="0" skipped="1" time="0.1"><testsuite name="CartTest" file="CartTest.php" tests="3" assertions="4" errors="0" failures="0" skipped="1" time="0.1"><testsuite name="CartTest::testAdd" tests="2" assertions="2" errors="0" failures="0" skipped="0"><testcase name="testAdd with data set #0" class="CartTest" assertions="1"/><testcase name="testAdd with data set #1" class="CartTest" assertions="1"/></testsuite><testcase name="testLater" class="CartTest" assertions="2"><skipped/></testcase></testsuite></testsuite></testsuites>`,
      ['skipped', 'pass', 'pass'],
    ],
    [
      "mocha's own, which counts each failure as an error",
      '<testsuite name="Mocha Tests" tests="2" failures="1" errors="1" skipped="0" time="0.002"><testcase classname="x" name="a" time="0"/><testcase classname="x" name="b" time="0"><failure>no</failure></testcase></testsuite>',
      ['pass', 'fail'],
    ],
    [
      'mocha-junit-reporter, which leaves out tests that were skipped',
      `<testsuites name="Mocha Tests" time="0.003" tests="4" failures="0" skipped="2">
  <testsuite name="Root Suite" tests="0" time="0.000" failures="0">
  </testsuite>
  <testsuite name="x" tests="3" file="/test/a.js" time="0.000" failures="0">
    <testcase name="x a" time="0.000" classname="a">
    </testcase>
  </testsuite>
  <testsuite name="n" tests="1" time="0.000" failures="0">
    <testcase name="x n d" time="0.000" classname="d"/>
  </testsuite>
</testsuites>`,
      ['pass', 'pass'],
    ],
    [
      'GoogleTest with a disabled test',
      '<testsuites tests="2" failures="0" disabled="1" errors="0" name="AllTests"><testsuite name="Cart" tests="2" failures="0" disabled="1" skipped="0" errors="0"><testcase name="Adds" status="run" result="completed" classname="Cart"/><testcase name="DISABLED_Pays" status="notrun" result="suppressed" classname="Cart"/></testsuite></testsuites>',
      ['pass', 'skipped'],
    ],
    [
      'Catch2, which counts assertions',
      '<testsuites><testsuite name="t" errors="0" failures="0" skipped="0" tests="7" hostname="tbd" time="0.1"><testcase classname="t.global" name="adds" time="0" status="run"/></testsuite></testsuites>',
      ['pass'],
    ],
    [
      'a page with a document type in the output of a test',
      '<testsuite tests="1"><testcase name="a"><system-out><![CDATA[<!DOCTYPE html><br>]]></system-out></testcase></testsuite>',
      ['pass'],
    ],
  ])('%s', (_name, content, outcomes) => {
    expect(outcomesOf(content)).toEqual(outcomes);
  });
});

describe('four million characters are read once, whatever they are', () => {
  const million = 1_000_000;
  test.each([
    ['comments that begin in each other', `<testsuite>${'<!--'.repeat(million)}`, 'a comment'],
    ['CDATA sections that begin in each other', `<testsuite>${'<![CDATA['.repeat(million / 2)}`, 'CDATA'],
    [
      'instructions that begin in each other',
      `<testsuite>${'<?'.repeat(2 * million)}`,
      'a processing instruction',
    ],
    ['tags that begin in each other', `<testsuite>${'<a '.repeat(million)}`, '<a> is not closed'],
    ['spaces in a tag', `<testsuite${' '.repeat(4 * million)}`, '<testsuite> is not closed'],
    ['spaces behind a name', `<testsuite a${' '.repeat(4 * million)}`, '<testsuite> is not closed'],
    ['a name', `<${'a'.repeat(4 * million)}`, 'is not closed'],
    ['an attribute', `<testsuite a="${'b'.repeat(4 * million)}`, '<testsuite> is not closed'],
    ['ampersands', `<testsuite a="${'&'.repeat(4 * million)}"/`, '<testsuite> is not closed'],
    ['elements in elements', '<testsuite>'.repeat(million / 3), 'is nested more than 1000 deep'],
  ])('%s', (_name, content, problem) => {
    expect(outcomesOf(content)).toContain(problem);
  });

  test('tests at the bottom of suites in suites', () => {
    const [depth, tests] = [999, 90_000];
    const content = `${'<testsuite>'.repeat(depth)}${'<testcase/>'.repeat(tests)}${'</testsuite>'.repeat(depth)}`;
    expect(outcomesOf(content)).toHaveLength(tests);
  });

  test.each([['<testcase/>'], ['<testsuite/>'], ['<failure/>']])(
    '%s, and no more than is kept',
    (element) => {
      expect(outcomesOf(`<testsuite>${element.repeat(100_001)}</testsuite>`)).toBe(
        'has more than 100000 tests',
      );
    },
  );

  test('text in pieces', () => {
    const content = `<testsuite><testcase><failure>${'a<b/>'.repeat(million / 2)}</failure></testcase></testsuite>`;
    expect(outcomesOf(content)).toEqual(['fail']);
  });
});
