import { cleanText, type Block, type Document, type Inline } from '@release-actions/report';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

/** Text as Markdown shows it: without its escapes, entities and comments. */
function unescaped(text: string): string {
  return text
    .replaceAll(/<!--[\s\S]*?-->/gu, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replaceAll(/&(lt|gt|amp|quot|#39);/gu, (_, name: string) => entities[name] ?? '');
}

const runs =
  /(?<ticks>`+)(?<code>[^`]|[^`].*?[^`])\k<ticks>(?!`)|(?<!\\)\*\*(?<strong>[^*\n]+?)(?<!\\)\*\*|(?<![\\!])\[(?<label>(?:[^[\]\\]|\\.)+)\]\((?<href>[^\s()]+)\)/gu;

/** Reads the emphasis, code and links of one line; everything else stays text. */
export function readInline(line: string): Inline {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of line.matchAll(runs)) {
    if (match.index > end) parts.push(unescaped(line.slice(end, match.index)));
    const { code, strong, label, href } = match.groups ?? {};
    if (code !== undefined) parts.push({ code: code.trim() });
    else if (strong !== undefined) parts.push({ strong: unescaped(strong) });
    else parts.push({ link: unescaped(label ?? ''), href: href ?? '' });
    end = match.index + match[0].length;
  }
  if (end < line.length) parts.push(unescaped(line.slice(end)));
  return parts.length === 1 ? (parts[0] ?? '') : parts;
}

const headingLine = /^(?<marks>#{1,6})\s+(?<text>.+?)\s*#*$/u;
const itemLine = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?<text>\S.*)$/u;
const fenceLine = /^\s*(?<mark>`{3,}|~{3,})(?<language>[\w+-]*)/u;

/** The lines of a document that are still to be read. */
class Reader {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#lines = cleanText(text).split('\n');
  }

  get done(): boolean {
    return this.#at >= this.#lines.length;
  }

  peek(): string {
    return this.#lines[this.#at] ?? '';
  }

  take(): string {
    const line = this.peek();
    this.#at += 1;
    return line;
  }
}

function readFence(reader: Reader, mark: string, language: string): Block {
  reader.take();
  const lines: string[] = [];
  while (!reader.done && !reader.peek().trim().startsWith(mark)) lines.push(reader.take());
  reader.take();
  return { preformatted: lines.join('\n'), ...(language === '' ? {} : { language }) };
}

function readList(reader: Reader): Block {
  const items: string[] = [];
  while (!reader.done) {
    const line = reader.peek();
    const item = itemLine.exec(line)?.groups?.text;
    if (item !== undefined) items.push(item);
    else if (/^\s+\S/u.test(line)) items.push(`${items.pop() ?? ''} ${line.trim()}`);
    else if (line.trim() !== '') break;
    reader.take();
  }
  return { list: items.map(readInline) };
}

const isPlain = (line: string): boolean =>
  line.trim() !== '' && !headingLine.test(line) && !itemLine.test(line) && !fenceLine.test(line);

function readParagraph(reader: Reader): Block {
  const lines: string[] = [];
  while (!reader.done && isPlain(reader.peek()))
    lines.push(
      reader
        .take()
        .replace(/^\s*>\s?/u, '')
        .trim(),
    );
  return { paragraph: readInline(lines.join(' ')) };
}

const detailsLine = /^<details><summary>(?<summary>.*?)<\/summary>\s*$/u;

/** What is folded away in one place stays folded in every form that can fold. */
function readDetails(reader: Reader, summary: string): Block {
  reader.take();
  const blocks: Block[] = [];
  while (!reader.done && reader.peek().trim() !== '</details>') {
    const block = readBlock(reader);
    if (block !== undefined) blocks.push(block);
  }
  reader.take();
  return { details: { summary: readInline(summary), blocks } };
}

const silentLine = /^\s*(?:<\/?details>|<!--.*-->\s*$|$)/u;

function readHeading(reader: Reader, marks: string, text: string): Block {
  reader.take();
  const level = Math.min(4, Math.max(2, marks.length)) as 2 | 3 | 4;
  return { heading: readInline(text), level };
}

/** A line that shows nothing, unless it is the head of something folded that nobody closed. */
function readSilent(reader: Reader): Block | undefined {
  const summary = /<summary>(?<text>.*?)<\/summary>/u.exec(reader.take())?.groups?.text;
  return summary === undefined ? undefined : { paragraph: readInline(summary) };
}

/** One block, or undefined for a line that shows nothing. */
function readBlock(reader: Reader): Block | undefined {
  const line = reader.peek();
  const heading = headingLine.exec(line)?.groups;
  if (heading?.marks !== undefined) return readHeading(reader, heading.marks, heading.text ?? '');
  const fence = fenceLine.exec(line)?.groups;
  if (fence?.mark !== undefined) return readFence(reader, fence.mark, fence.language ?? '');
  if (itemLine.test(line)) return readList(reader);
  const opened = detailsLine.exec(line)?.groups?.summary;
  if (opened !== undefined) return readDetails(reader, opened);
  return silentLine.test(line) ? readSilent(reader) : readParagraph(reader);
}

/**
 * Notes as a document of ours, from which plain text, HTML and messages are rendered. It reads what notes are made
 * of; any other Markdown stays as it was written.
 */
export function toDocument(markdown: string): Document {
  const reader = new Reader(markdown);
  const blocks: Block[] = [];
  while (!reader.done) {
    const block = readBlock(reader);
    if (block !== undefined) blocks.push(block);
  }
  return blocks;
}
