import type { Block, Document, Inline, Table } from './document.ts';
import { escapeHtml, safeHref } from './escape.ts';
import { isSequence } from './markdown.ts';
import { sparkline } from './text.ts';

/** One run as HTML. */
export function inlineToHtml(inline: Inline): string {
  if (typeof inline === 'string') return escapeHtml(inline);
  if (isSequence(inline)) return inline.map(inlineToHtml).join('');
  if ('code' in inline) return `<code>${escapeHtml(inline.code)}</code>`;
  if ('strong' in inline) return `<strong>${escapeHtml(inline.strong)}</strong>`;
  if ('mention' in inline) return `@${escapeHtml(inline.mention)}`;
  const href = safeHref(inline.href);
  return href === undefined
    ? escapeHtml(inline.link)
    : `<a href="${escapeHtml(href)}">${escapeHtml(inline.link)}</a>`;
}

function tableToHtml({ columns, rows }: Table): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${inlineToHtml(cell)}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function blockToHtml(block: Block): string {
  if ('heading' in block) {
    const level = block.level ?? 2;
    return `<h${level}>${inlineToHtml(block.heading)}</h${level}>`;
  }
  if ('paragraph' in block) return `<p>${inlineToHtml(block.paragraph)}</p>`;
  if ('list' in block)
    return `<ul>${block.list.map((item) => `<li>${inlineToHtml(item)}</li>`).join('')}</ul>`;
  if ('tasks' in block) {
    const items = block.tasks.map(
      ({ done, text }) => `<li>${done ? 'Done' : 'Open'}: ${inlineToHtml(text)}</li>`,
    );
    return `<ul>${items.join('')}</ul>`;
  }
  if ('table' in block) return tableToHtml(block.table);
  if ('preformatted' in block) return `<pre>${escapeHtml(block.preformatted)}</pre>`;
  if ('chart' in block) {
    return `<p>${escapeHtml(block.chart.title)}: ${escapeHtml(sparkline(block.chart.values))}</p>`;
  }
  const { summary, blocks } = block.details;
  return `<details><summary>${inlineToHtml(summary)}</summary>${toHtml(blocks)}</details>`;
}

/** A fragment of HTML without scripts, styles or anything that loads from elsewhere. */
export const toHtml = (document: Document): string => document.map(blockToHtml).join('\n');
