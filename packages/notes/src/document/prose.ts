import { withoutComments } from '../changes/said.ts';
import { inlineToMarkdown, markdownFence, oneLine, type Inline } from '@release-actions/report';

/** Code spans, links and images, mentions and issue references; everything between them is text. */
const pieces = new RegExp(
  [
    /(?<!`)(?<ticks>`+)(?<code>[^`]|[^`][\s\S]*?[^`])\k<ticks>(?!`)/u,
    /(?<image>!?)\[(?<label>[^[\]]{0,200})\]\((?<target>[^\s()<>]{1,500}(?:\([^\s()<>]{0,100}\))?[^\s()<>]{0,100})\)/u,
    /(?<reference>(?<![\w/`])@[\p{L}\p{N}][\w-]*(?:\/[\w.-]+)?|(?<![\w/&`])(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d+\b)/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/**
 * Text that someone else wrote, as a run of our own: code stays code; mentions and references become code, so that
 * they notify nobody and link nowhere; images are not loaded, and links keep http targets only.
 */
function inlineOf(text: string): readonly Inline[] {
  const line = oneLine(text);
  const runs: Inline[] = [];
  let end = 0;
  for (const match of line.matchAll(pieces)) {
    if (match.index > end) runs.push(line.slice(end, match.index));
    const { code, reference, label, target = '', image } = match.groups ?? {};
    if (label === undefined) runs.push({ code: (code ?? reference ?? '').trim() });
    else if (image === '' && label !== '' && /^https?:\/\//iu.test(target))
      runs.push({ link: label, href: target });
    else runs.push(label === '' ? '' : `${label} (`, { code: target }, label === '' ? '' : ')');
    end = match.index + match[0].length;
  }
  if (end < line.length) runs.push(line.slice(end));
  return runs;
}

/** Text of one line, safe inside any line of Markdown that is not a table's: there alone a pipe in code is escaped. */
export function safeLine(text: string): string {
  const runs = inlineOf(text);
  return runs
    .map((run) => {
      const markdown = inlineToMarkdown(run);
      return typeof run === 'object' && 'code' in run ? markdown.replaceAll(String.raw`\|`, '|') : markdown;
    })
    .join('');
}

const ruler = /^[\s*_=-]+$/u;
const bullet = /^(?<indent>\s*)(?:[-*+]|\d{1,3}[.)])\s+(?<text>\S.*)$/u;
const fence = /^\s*(?<mark>`{3,}|~{3,})(?<language>[\w+-]*)\s*$/u;

/**
 * Paragraphs, lists and code that someone else wrote, as Markdown that can do no more than be read: no HTML, images,
 * headings or mentions of its own.
 */
export function safeProse(text: string): string[] {
  const lines: string[] = [];
  const source = withoutComments(text).trim().split('\n');
  for (let at = 0; at < source.length; at += 1) {
    const line = source[at] ?? '';
    const opened = fence.exec(line)?.groups;
    if (opened !== undefined) {
      const close = source.findIndex(
        (later, index) => index > at && later.trim().startsWith(opened.mark ?? '```'),
      );
      const last = close === -1 ? source.length : close;
      lines.push(...markdownFence(source.slice(at + 1, last).join('\n'), opened.language).split('\n'));
      at = last;
      continue;
    }
    const item = bullet.exec(line)?.groups;
    if (item !== undefined)
      lines.push(`${(item.indent ?? '').length > 1 ? '  ' : ''}- ${safeLine(item.text ?? '')}`);
    else if (line.trim() === '') lines.push('');
    else if (!ruler.test(line)) lines.push(safeLine(line.replace(/^\s*(?:#{1,6}|>+)\s+/u, '')));
  }
  return lines;
}

/** Lines moved in, as the continuation of a list item. */
export const indented = (lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '' : `  ${line}`));
