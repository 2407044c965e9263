import type { Block, Chart, Document, Inline, Table } from './document.ts';
import { cleanText, escapeLogLine, oneLine } from './escape.ts';
import { isSequence } from './markdown.ts';

/** One run as plain text; links keep their target, since a terminal shows no other. */
export function inlineToText(inline: Inline): string {
  if (typeof inline === 'string') return cleanText(inline).replace(/\s+/gu, ' ');
  if (isSequence(inline)) return inline.map(inlineToText).join('');
  if ('code' in inline) return oneLine(inline.code);
  if ('strong' in inline) return oneLine(inline.strong);
  if ('mention' in inline) return `@${oneLine(inline.mention)}`;
  return inline.link === inline.href
    ? oneLine(inline.href)
    : `${oneLine(inline.link)} (${oneLine(inline.href)})`;
}

function tableToText({ columns, rows }: Table): string {
  const cells = [columns.map(oneLine), ...rows.map((row) => row.map(inlineToText))];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const bars = '▁▂▃▄▅▆▇█';

/** One character a value; a gap is a space, never a low bar. */
export function sparkline(values: readonly (number | null)[]): string {
  const finite = values.filter((value): value is number => value !== null && Number.isFinite(value));
  const [low, high] = [Math.min(0, ...finite), Math.max(...finite)];
  const span = high - low || 1;
  return values
    .map((value) => {
      if (value === null || !Number.isFinite(value)) return ' ';
      return bars[Math.round(((value - low) / span) * (bars.length - 1))] ?? ' ';
    })
    .join('');
}

const chartToText = (chart: Chart): string =>
  `${oneLine(chart.title)}: ${sparkline(chart.values)} ${oneLine(chart.unit)}`;

function blockToText(block: Block): string {
  if ('heading' in block) return inlineToText(block.heading);
  if ('paragraph' in block) return inlineToText(block.paragraph);
  if ('list' in block) return block.list.map((item) => `- ${inlineToText(item)}`).join('\n');
  if ('tasks' in block) {
    return block.tasks.map(({ done, text }) => `[${done ? 'x' : ' '}] ${inlineToText(text)}`).join('\n');
  }
  if ('table' in block) return tableToText(block.table);
  if ('preformatted' in block) return cleanText(block.preformatted);
  if ('chart' in block) return chartToText(block.chart);
  return `${inlineToText(block.details.summary)}\n${toText(block.details.blocks)}`;
}

/** The document for a terminal or a job's log: aligned columns, no colour, no workflow commands. */
export const toText = (document: Document): string => escapeLogLine(document.map(blockToText).join('\n\n'));
