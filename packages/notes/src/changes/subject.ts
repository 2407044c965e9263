const pullSuffix = /^\((?:[\w.-]+\/[\w.-]+)?#(\d+)\)$/;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where the pull request number at the end of a title that ends in ")" begins, and the number. */
function pullAtEnd(title: string): { readonly start: number; readonly pr: number } | undefined {
  // "(#12)" ends most titles; an expression for every title of a long history costs more than looking.
  let at = title.length - 2;
  while (isDigit(title.charCodeAt(at))) at -= 1;
  if (at === title.length - 2) return undefined;
  if (title[at] === '#' && title[at - 1] === '(')
    return { start: at - 1, pr: Number(title.slice(at + 1, -1)) };
  const start = title.lastIndexOf('(');
  const match = start === -1 ? null : pullSuffix.exec(title.slice(start));
  return match === null ? undefined : { start, pr: Number(match[1]) };
}

/** A subject line without the pull request numbers at its end, and the last of them: the one that merged it. */
export function splitPullNumber(subject: string): {
  readonly title: string;
  readonly pr: number | undefined;
} {
  let title = subject.trim();
  let pr: number | undefined;
  while (title.endsWith(')')) {
    const found = pullAtEnd(title);
    if (found === undefined) break;
    pr ??= found.pr;
    title = title.slice(0, found.start).trimEnd();
  }
  return title === '' ? { title: subject.trim(), pr } : { title, pr };
}

const plainKey = /^[\x21-\x40\x5b-\x7e]+(?: [\x21-\x40\x5b-\x7e]+)*$/;

/** The form in which two titles of one change are equal: no numbers at the end, no case, one space. */
export function titleKey(title: string): string {
  const bare = splitPullNumber(title).title;
  if (plainKey.test(bare) && !bare.endsWith('.')) return bare;
  return bare
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.…]+$/, '')
    .trim();
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two titles say the same thing in nearly the same words. */
export function isNearlySame(left: string, right: string): boolean {
  const a = new Set(words(left));
  const b = new Set(words(right));
  if (a.size === 0 || b.size === 0) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.min(a.size, b.size) >= 0.75;
}
