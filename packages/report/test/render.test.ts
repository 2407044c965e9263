import { describe, expect, test } from '@jest/globals';
import {
  byteLength,
  clipLines,
  type Document,
  evidenceFromText,
  evidenceText,
  chartToMermaid,
  type Report,
  reportToCheckRun,
  reportToMarkdown,
  sparkline,
  toHtml,
  toMarkdown,
  toText,
  withCode,
} from '../src/index.ts';

const document: Document = [
  { heading: 'No-go: storefront 1.4.0 to production' },
  { paragraph: ['2 of 12 block. Next: ', { mention: 'qa-lead' }, ' signs ', { code: 'staging' }] },
  {
    table: {
      columns: ['', 'Requirement'],
      rows: [['✗', { link: 'Smoke | tests', href: 'https://shop.example/1' }]],
    },
  },
  {
    tasks: [
      { done: true, text: 'window' },
      { done: false, text: '</details>' },
    ],
  },
  { details: { summary: '9 met', blocks: [{ list: ['a', { strong: 'b' }] }] } },
];

const report: Report = {
  kind: 'gate',
  outcome: 'no-go',
  reasons: ['smoke-missing'],
  service: 'storefront',
  environment: 'production',
  wave: 'all',
  sha: 'a'.repeat(40),
  startedAt: '2026-11-24T10:00:00Z',
  finishedAt: '2026-11-24T10:00:01Z',
  headline: 'No-go: storefront 1.4.0 to production',
  body: document.slice(1),
  annotations: [
    { level: 'error', message: 'unknown key', position: { file: 'p.yml', line: 3, column: 5 } },
    { level: 'notice', message: 'no place' },
  ],
  detail: null,
};

const runUrl = 'https://github.com/octoacme/storefront/actions/runs/7';

describe('one document, three forms', () => {
  test('Markdown', () => {
    expect(toMarkdown(document)).toBe(
      [
        '## No-go: storefront 1.4.0 to production',
        '2 of 12 block. Next: @qa-lead signs `staging`',
        '|  | Requirement |\n| --- | --- |\n| ✗ | [Smoke \\| tests](https://shop.example/1) |',
        '- [x] window\n- [ ] &lt;/details&gt;',
        '<details><summary>9 met</summary>\n\n- a\n- **b**\n\n</details>',
      ].join('\n\n'),
    );
  });

  test('text keeps link targets and aligns columns', () => {
    expect(toText(document)).toContain('   Requirement\n✗  Smoke | tests (https://shop.example/1)');
  });

  test('HTML carries no tag of its content', () => {
    expect(toHtml(document)).toContain('<li>Open: &lt;/details&gt;</li>');
  });
});

describe('charts', () => {
  test.each([
    ['no sample at all', [null, null], undefined],
    ['a gap is held, never drawn as zero', [2, null, 4], 'line [2, 2, 4]'],
    ['NaN counts as a gap', [Number.NaN, 3], 'line [3, 3]'],
    ['small numbers have no exponent', [0.0001, 0.00001], 'line [0.0001, 0.00001]'],
  ])('%s', (_, values, expected) => {
    const mermaid = chartToMermaid({ title: 'a "b"', unit: '%', labels: [], values });
    if (expected === undefined) expect(mermaid).toBeUndefined();
    else expect(mermaid).toContain(expected);
  });

  test('at most 61 points, and no quote in the title', () => {
    const mermaid = chartToMermaid({
      title: 'a "b"',
      unit: '%',
      labels: [],
      values: Array.from({ length: 2000 }, (_, index) => index),
    });
    expect(mermaid?.match(/line \[(.*)\]/u)?.[1]?.split(', ').length).toBeLessThanOrEqual(61);
    expect(mermaid).toContain(`title "a 'b'"`);
  });

  test('a sparkline leaves gaps blank', () => {
    expect(sparkline([0, null, 4])).toBe('▁ █');
  });
});

describe('limits', () => {
  test('a cut closes folds and fences, says how much is gone, and holds its size', () => {
    const text = `<details><summary>x</summary>\n\n\`\`\`\n${'é line\n'.repeat(5000)}\`\`\`\n\n</details>\n`;
    const cut = clipLines(text, 2000, 'the report file');
    expect(byteLength(cut)).toBeLessThanOrEqual(2000);
    expect(cut).toMatch(/lines were cut here: the report file/u);
    expect(cut.match(/<details>/gu)?.length).toBe(cut.match(/<\/details>/gu)?.length);
    expect((cut.match(/^`{3}/gmu) ?? []).length % 2).toBe(0);
  });

  test('a summary and a check run stay within GitHub', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [`check ${index}`, 'failed']);
    const large: Report = { ...report, body: [{ table: { columns: ['a', 'b'], rows } }] };
    expect(byteLength(reportToMarkdown(large))).toBeLessThanOrEqual(256 * 1024);
    expect(
      reportToCheckRun(large, { digest: 'd', content: '{}' }, runUrl).output.summary.length,
    ).toBeLessThanOrEqual(65_535);
  });

  test('more annotations than GitHub takes in one request are counted', () => {
    const annotations = Array.from({ length: 60 }, (_, index) => ({
      level: 'error' as const,
      message: `line ${index}`,
      position: { file: 'smoke.yml', line: index + 1, column: 1 },
    }));
    const run = reportToCheckRun({ ...report, annotations }, { digest: 'd', content: '{}' }, runUrl);
    expect(run.output.annotations).toHaveLength(49);
    expect(run.output.summary).toContain('49 of 60 annotations are shown');
  });

  test('the check run is red, indexed by digest, and annotates only what has a place', () => {
    expect(reportToCheckRun(report, { digest: 'f00', content: '{"a":1}' }, runUrl)).toMatchObject({
      name: 'release-actions / gate / storefront / production',
      conclusion: 'failure',
      externalId: 'gate:storefront:production:all:f00',
      detailsUrl: runUrl,
      completedAt: report.finishedAt,
      output: { annotations: [{ path: 'p.yml', line: 3, level: 'failure' }] },
    });
  });

  test('a wait is in progress, never a conclusion that GitHub counts as success', () => {
    const run = reportToCheckRun({ ...report, outcome: 'wait' }, { digest: 'f00', content: '{}' }, runUrl);
    expect(run.status).toBe('in_progress');
    expect(run.conclusion).toBeUndefined();
    expect(run.completedAt).toBeUndefined();
  });

  test('evidence goes into a check run whole or not at all', () => {
    expect(evidenceFromText(evidenceText('{"a":1}') ?? '')).toBe('{"a":1}');
    expect(evidenceText(`"${'x'.repeat(70_000)}"`)).toBeUndefined();
  });
});

test.each([
  ['nothing in it', 'nothing in it'],
  ['run `mode: open` first', ['run ', { code: 'mode: open' }, ' first']],
  ['`/go`', [{ code: '/go' }]],
  ['an odd ` stays text', 'an odd ` stays text'],
])('code between backticks of our own text: %s', (text, inline) => {
  expect(withCode(text)).toEqual(inline);
});
