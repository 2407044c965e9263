export type Shape = { readonly commits: number; readonly tags: number };

const types = ['feat', 'fix', 'fix', 'fix', 'chore', 'docs', 'perf', 'refactor', 'test', 'build'];
const scopes = ['cart', 'search', 'checkout', 'account', 'mail', 'api'];
const verbs = ['handle', 'add', 'avoid', 'support', 'remove', 'cache', 'rename', 'show', 'accept', 'retry'];
const nouns = [
  'empty carts',
  'gift cards',
  'search by colour',
  'long names',
  'slow partners',
  'old sessions',
  'two currencies',
  'late payments',
];

/** The same numbers at every run: what is measured must not change under the measurement. */
function numbers(): (below: number) => number {
  let state = 20_261_124;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const block = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** A repository's past as `git fast-import` reads it: squashed and merged pull requests, reverts, bodies, many tags. */
export function generatedHistory({ commits, tags }: Shape): string {
  const next = numbers();
  const parts: string[] = [];
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
  let tagged = 0;
  for (let index = 1; index <= commits; index += 1) {
    const title = `${pick(types)}(${pick(scopes)}): ${pick(verbs)} ${pick(nouns)} in step ${index}`;
    const body =
      index % 3 === 0
        ? `\n\nThe partner's answer may come late, or not at all.\nSee the protocol for details.\n\nReviewed-by: Ada <ada@example.test>`
        : '';
    const breaks = index % 400 === 0 ? '\n\nBREAKING CHANGE: the field is a number now.' : '';
    const message =
      index % 250 === 0 ? `Revert "${title}" (#${index})` : `${title} (#${index})${body}${breaks}`;
    const at = 1_400_000_000 + index * 600;
    const person = `Author ${index % 97} <author${index % 97}@example.test> ${at} +0000`;
    parts.push(
      `commit refs/heads/main\nmark :${index}\nauthor ${person}\ncommitter ${person}\n${block(message)}`,
    );
    if (index > 1) parts.push(`from :${index - 1}\n`);
    parts.push(`M 100644 inline step\n${block(String(index))}\n`);
    while (tagged < tags && index >= Math.max(1, Math.floor((tagged / (tags - 1)) * commits))) {
      parts.push(`reset refs/tags/v0.${tagged}.0\nfrom :${index}\n\n`);
      tagged += 1;
    }
  }
  return parts.join('');
}
