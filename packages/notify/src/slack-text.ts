import {
  cleanText,
  inlineToText,
  oneLine,
  safeHref,
  toText,
  type Block,
  type Document,
  type Inline,
} from '@release-actions/report';

/** Slack's three special characters; an `@name` or `#name` in plain text notifies nobody there. */
export const escapeSlack = (text: string): string =>
  cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The same for text that must arrive as it is: Slack turns the three back, and nothing else is touched. */
export const escapeVerbatim = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const isSequence = (inline: Inline): inline is readonly Inline[] => Array.isArray(inline);

function inlineToSlack(inline: Inline): string {
  if (typeof inline === 'string') return escapeSlack(inline).replace(/\s+/gu, ' ');
  if (isSequence(inline)) return inline.map(inlineToSlack).join('');
  if ('code' in inline) return `\`${escapeSlack(oneLine(inline.code)).replaceAll('`', "'")}\``;
  if ('strong' in inline) return `*${escapeSlack(oneLine(inline.strong))}*`;
  if ('mention' in inline) return escapeSlack(`@${inline.mention}`);
  const href = safeHref(inline.href);
  const text = escapeSlack(oneLine(inline.link));
  return href === undefined ? text : `<${href.replaceAll('>', '%3E')}|${text.replaceAll('|', '¦')}>`;
}

function blockToSlack(block: Block): string {
  if ('heading' in block) return `*${escapeSlack(inlineToText(block.heading)).trim()}*`;
  if ('paragraph' in block) return inlineToSlack(block.paragraph);
  if ('list' in block) return block.list.map((item) => `• ${inlineToSlack(item)}`).join('\n');
  if ('tasks' in block)
    return block.tasks.map(({ done, text }) => `${done ? '✓' : '○'} ${inlineToSlack(text)}`).join('\n');
  if ('details' in block) return `${inlineToSlack(block.details.summary)}\n${toSlack(block.details.blocks)}`;
  if ('table' in block || 'preformatted' in block)
    return `\`\`\`\n${escapeSlack(toText([block])).replaceAll('```', "'''")}\n\`\`\``;
  return escapeSlack(toText([block]));
}

/** A document in Slack's mrkdwn. */
export const toSlack = (document: Document): string => document.map(blockToSlack).join('\n\n');
