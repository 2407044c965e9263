import { Buffer } from 'node:buffer';

const encoder = new TextEncoder();

/** Bytes of `text` in UTF-8. */
export const byteLength = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The longest start of `text` within `maxBytes` of UTF-8 that ends between characters. */
export function clipBytes(text: string, maxBytes: number): string {
  if (byteLength(text) <= maxBytes) return text;
  const { read } = encoder.encodeInto(text, new Uint8Array(maxBytes));
  return text.slice(0, read);
}

/** The start of `text` within `maxCharacters`, an ellipsis in place of what was cut. */
export function clipCharacters(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  return `${text
    .slice(0, maxCharacters - 1)
    .toWellFormed()
    .replace(/\uFFFD$/u, '')}…`;
}

/**
 * Lines of `text` within `maxBytes`, cut at a line's end, with a last line that says how much is missing and where
 * the whole is.
 */
export function clipLines(text: string, maxBytes: number, whereTheRestIs: string): string {
  if (byteLength(text) <= maxBytes) return text;
  const note = (lines: number): string => `\n\n_${lines} more lines were cut here: ${whereTheRestIs}._\n`;
  const lines = text.split('\n');
  let kept = clipBytes(text, maxBytes - byteLength(note(lines.length)))
    .split('\n')
    .slice(0, -1);
  const openFences = kept.filter((line) => /^`{3,}/u.test(line)).length;
  if (openFences % 2 === 1)
    kept = kept.slice(
      0,
      kept.findLastIndex((line) => /^`{3,}/u.test(line)),
    );
  const opened = kept.filter((line) => line.startsWith('<details>')).length;
  const closed = kept.filter((line) => line === '</details>').length;
  const closing = '\n\n</details>'.repeat(Math.max(0, opened - closed));
  return `${kept.join('\n')}${closing}${note(lines.length - kept.length)}`;
}
