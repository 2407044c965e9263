/**
 * The lines of a comment that its author says, rather than shows or repeats: without fenced and indented code,
 * quotes, HTML comments and blocks; blank lines stay. Only the start of such a line can be a command.
 */
export function spokenLines(body: string): string[] {
  const lines: string[] = [];
  let fence: string | undefined;
  let afterParagraph = false;
  let quoted = false;
  for (const line of withoutHtml(body.replaceAll('\r\n', '\n')).split('\n')) {
    const marker = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1];
    if (fence !== undefined) {
      if (marker !== undefined && closes(marker, fence, line)) fence = undefined;
      continue;
    }
    if (marker !== undefined) {
      fence = marker;
      afterParagraph = false;
      continue;
    }
    if (line.trim() === '') {
      afterParagraph = false;
      quoted = false;
      lines.push('');
      continue;
    }
    if (/^ {0,3}>/u.test(line)) quoted = true;
    const indentedCode: boolean = /^(?: {4}| {0,3}\t)/u.test(line) && !afterParagraph;
    afterParagraph = !indentedCode;
    if (!indentedCode && !quoted) lines.push(line.trimEnd());
  }
  return lines;
}

const closes = (marker: string, fence: string, line: string): boolean =>
  marker.startsWith(fence[0] ?? '') && marker.length >= fence.length && line.trim() === marker;

/** HTML comments are invisible, and what stands in `<pre>`, `<code>` and `<blockquote>` is shown, not said. */
function withoutHtml(body: string): string {
  return body
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
    .replace(/<(pre|code|blockquote|script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/giu, '');
}
