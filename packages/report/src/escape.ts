/**
 * Untrusted text, made safe for one destination each. Titles, bodies, comments, names, response bodies and metric
 * labels all pass through here on their way out.
 */

// Written as escapes in a string: C0 and C1 controls except tab and line feed.
const controls = new RegExp(String.raw`[\u0000-\u0008\u000B-\u001F\u007F-\u009F]`, 'gu');
// What reorders or hides the text around it (Unicode TR36, "Trojan Source").
const reordering = /[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;

/** Removes control and reordering characters; line breaks become LF, lone surrogates U+FFFD. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(controls, '').replace(reordering, '').toWellFormed();
}

/** One line of clean text: runs of white space become one space. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim();

/** Indented JSON in which what would reorder or hide text stands as an escape: the values stay what they are. */
export function jsonText(value: unknown): string {
  const escaped = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, 2).replace(controls, escaped).replace(reordering, escaped);
}

/** HTML text and attribute values. */
export function escapeHtml(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** XML text and attribute values; characters that XML 1.0 does not allow are removed. */
export function escapeXml(text: string): string {
  return escapeHtml(text)
    .replaceAll('&#39;', '&apos;')
    .replace(/[\uFFFE\uFFFF]/gu, '');
}

/**
 * Text inside a line of GitHub Flavored Markdown: shown as written, on one line, without formatting, HTML, images,
 * table cells, notifications ("@name") or cross references ("#12") of its own.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*[\]|$]/gu, String.raw`\$&`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~~/gu, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(#{1,6}|[-+]|\d+[.)]|=+)(?=\s|$)/u, (start) => start.replace(/[-#+=.)]/u, String.raw`\$&`))
    .replace(/@(?=[\p{L}\p{N}])/gu, '@<!-- -->')
    .replace(/(#|\bGH-)(?=\d)/giu, '$1<!-- -->');
}

/** Text inside a Markdown code span, delimited by more backticks than it holds. */
export function markdownCode(text: string): string {
  const line = oneLine(text).replaceAll('|', String.raw`\|`);
  const longest = Math.max(0, ...(line.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** A fenced block that its own text cannot close. */
export function markdownFence(text: string, language = ''): string {
  const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${cleanText(text)}\n${fence}`;
}

/** A link target, or undefined for anything but http, https and mailto: `javascript:` and `data:` are never links. */
export function safeHref(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) return undefined;
  return url.href.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('|', '%7C');
}

/** The value of a workflow command such as `::error::value` (actions/toolkit, command.ts). */
export const escapeWorkflowData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** A property of a workflow command such as `::error file=value::`. */
export const escapeWorkflowProperty = (text: string): string =>
  escapeWorkflowData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * A line for a job's log that the runner cannot take for a workflow command: the runner acts on `::name::` and
 * `##[name]` at the start of any line.
 */
export const escapeLogLine = (text: string): string =>
  cleanText(text).replace(/^(\s*)(::|##\[)/gmu, (_, space: string, command: string) =>
    command === '::' ? `${space}:\u200B:` : `${space}#\u200B#[`,
  );
