import type { Links, Statement } from '../fields/field.ts';
import { indented, safeProse } from './prose.ts';

/** What pull requests say, each under its number. */
export function statementLines(statements: readonly Statement[], links: Links): string[] {
  return statements.flatMap(({ pr, text }) => {
    const href = links.pull(pr);
    const [first = '', ...rest] = safeProse(text);
    return [
      `- ${first.replace(/^- /u, '')} (${href === undefined ? `\`#${pr}\`` : `[#${pr}](${href})`})`,
      ...indented(rest),
    ];
  });
}
