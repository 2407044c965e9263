import type { Inline } from '@release-actions/report';

/** Our own sentences, in which backticks mark what is typed or named exactly. */
export function spoken(sentence: string): Inline {
  const parts = sentence.split(/`([^`]+)`/u);
  return parts.length === 1
    ? sentence
    : parts.map((part, index): Inline => (index % 2 === 1 ? { code: part } : part));
}
