import type { Inline } from './document.ts';

/** Text of ours in which `code` stands between backticks, as people write it; everything else stays text. */
export function withCode(text: string): Inline {
  const parts = text.split(/`([^`]+)`/u);
  if (parts.length === 1) return text;
  return parts.flatMap((part, index): Inline[] =>
    index % 2 === 1 ? [{ code: part }] : part === '' ? [] : [part],
  );
}
