import type { Block, Chart, Document, Inline, Table } from './document.ts';
import { cleanText, escapeMarkdown, markdownCode, markdownFence, oneLine, safeHref } from './escape.ts';

/** GitHub Flavored Markdown of one run of text. */
export function inlineToMarkdown(inline: Inline): string {
  if (typeof inline === 'string') return escapeMarkdownKeepingEdges(inline);
  if (isSequence(inline)) return inline.map(inlineToMarkdown).join('');
  if ('code' in inline) return markdownCode(inline.code);
  if ('strong' in inline) return `**${escapeMarkdown(inline.strong)}**`;
  if ('mention' in inline) return `@${inline.mention.replace(/[^\w/-]/gu, '')}`;
  const href = safeHref(inline.href);
  const text = escapeMarkdown(inline.link);
  return href === undefined ? text : `[${text}](${href})`;
}

/** Spaces at the edges separate this run from its neighbours in a sequence. */
function escapeMarkdownKeepingEdges(text: string): string {
  const start = /^\s/u.test(text) ? ' ' : '';
  const end = text.trim() !== '' && /\s$/u.test(text) ? ' ' : '';
  return `${start}${escapeMarkdown(text)}${end}`;
}

export const isSequence = (inline: Inline): inline is readonly Inline[] => Array.isArray(inline);

function tableToMarkdown({ columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(escapeMarkdown)),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(row.map(inlineToMarkdown))),
  ].join('\n');
}

const mostPoints = 61;

/** Mermaid's grammar breaks on NaN, null, empty slots, exponents and quotes; labels beyond 61 points are unreadable. */
export function chartToMermaid(chart: Chart): string | undefined {
  const values = chart.values.map((value) => (value !== null && Number.isFinite(value) ? value : null));
  if (values.every((value) => value === null)) return undefined;
  const stride = Math.ceil(values.length / mostPoints);
  const kept = fillGaps(values).filter((_, index) => index % stride === 0);
  const title = oneLine(chart.title).replaceAll('"', "'");
  const axis = oneLine(chart.unit).replaceAll('"', "'");
  const highest = Math.max(...kept) || 1;
  return [
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis "steps" 0 --> ${Math.max(1, kept.length - 1)}`,
    `  y-axis "${axis}" 0 --> ${decimal(highest * 1.1)}`,
    `  line [${kept.map(decimal).join(', ')}]`,
  ].join('\n');
}

const decimal = (value: number): string => value.toFixed(6).replace(/\.?0+$/u, '') || '0';

function fillGaps(values: readonly (number | null)[]): number[] {
  let last = values.find((value) => value !== null) ?? 0;
  return values.map((value) => (last = value ?? last));
}

function chartToMarkdown(chart: Chart): string {
  const mermaid = chartToMermaid(chart);
  const gaps = chart.values.filter((value) => value === null || !Number.isFinite(value)).length;
  if (mermaid === undefined) return escapeMarkdown(`${chart.title}: no samples to draw`);
  const marker = chart.marker === undefined ? undefined : chart.labels[chart.marker];
  const notes = [
    ...(marker === undefined ? [] : [`deployed at ${marker}`]),
    ...(gaps === 0 ? [] : [`${gaps} of ${chart.values.length} steps had no sample`]),
  ];
  return [
    markdownFence(mermaid, 'mermaid'),
    ...(notes.length === 0 ? [] : [escapeMarkdown(notes.join(', '))]),
  ].join('\n');
}

function blockToMarkdown(block: Block): string {
  if ('heading' in block) return `${'#'.repeat(block.level ?? 2)} ${inlineToMarkdown(block.heading)}`;
  if ('paragraph' in block) return inlineToMarkdown(block.paragraph);
  if ('list' in block) return block.list.map((item) => `- ${inlineToMarkdown(item)}`).join('\n');
  if ('tasks' in block) {
    return block.tasks
      .map(({ done, text }) => `- [${done ? 'x' : ' '}] ${inlineToMarkdown(text)}`)
      .join('\n');
  }
  if ('table' in block) return tableToMarkdown(block.table);
  if ('preformatted' in block) return markdownFence(cleanText(block.preformatted), block.language);
  if ('chart' in block) return chartToMarkdown(block.chart);
  const { summary, blocks } = block.details;
  return `<details><summary>${inlineToMarkdown(summary)}</summary>\n\n${toMarkdown(blocks)}\n\n</details>`;
}

/** GitHub Flavored Markdown of a document, LF line ends, no line break at its end. */
export const toMarkdown = (document: Document): string => document.map(blockToMarkdown).join('\n\n');
