import type { Redactor } from '@release-actions/report';

/** As much of a text as a message has room for; what was cut is said. Secrets in it are masked. */
export type Excerpt = (text: string, mostCharacters: number) => string;

export const excerptOf =
  ({ redactStart }: Pick<Redactor, 'redactStart'>): Excerpt =>
  (text, mostCharacters) =>
    text.length > mostCharacters ? `${redactStart(text, mostCharacters)}… (${text.length} characters)` : text;
