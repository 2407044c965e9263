const regularExpression = String.raw`(?<=[(,=:!&|?]\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*`;
const quoted = ['"', "'"].map((quote) => String.raw`${quote}(?:\\.|[^${quote}\\\n])*${quote}`);
const template = '`(?:\\\\[\\s\\S]|[^`\\\\])*`';
const comment = String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/`;

const token = new RegExp(
  [`(?<comment>${comment})`, ...quoted, template, regularExpression, String.raw`[\s\S]`].join('|'),
  'gu',
);

/** How far a bracket goes in or out. */
const depths: Readonly<Record<string, number>> = { '(': 1, '[': 1, '{': 1, ')': -1, ']': -1, '}': -1 };

/**
 * The statements of a script, each whole: what stands in brackets belongs to its statement, so that what only happens
 * under a condition is never taken for what always does.
 */
export function statementsOf(script: string): string[] {
  const statements: string[] = [];
  let current = '';
  let depth = 0;
  const tokens = tokensOf(script);
  for (const [index, part] of tokens.entries()) {
    depth += depths[part] ?? 0;
    const ends = part === ';' || (part === '\n' && endsHere(current, tokens, index));
    if (depth > 0 || !ends) current += part;
    else {
      statements.push(part === ';' ? `${current};` : current);
      current = '';
    }
  }
  return [...statements, current].map(onOneLine).filter((one) => one !== '' && one !== ';');
}

function tokensOf(script: string): string[] {
  const tokens: string[] = [];
  for (const { 0: text, groups } of script.matchAll(token)) {
    if (groups?.['comment'] === undefined) tokens.push(text);
    else if (text.includes('\n')) tokens.push('\n');
  }
  return tokens;
}

const goesOn = /(?:^\s*(?:if|for|while)\b.*\)|\b(?:else|do|return|try|finally)|=>|[=,+\-*&|?:.])\s*$/su;
const continues = /^(?:\??\.|[([`+*/,:?&|=-]|(?:else|catch|finally)\b)/u;

/** JavaScript ends a statement at the end of a line unless the next line can only go on with it. */
function endsHere(current: string, tokens: readonly string[], index: number): boolean {
  const next = tokens.findIndex((part, at) => at > index && part.trim() !== '');
  const rest = next < 0 ? '' : tokens.slice(next, next + 8).join('');
  return !goesOn.test(current) && !continues.test(rest);
}

const onOneLine = (statement: string): string =>
  statement
    .trim()
    .replaceAll(/\s*\n\s*(?=\.)/gu, '')
    .replaceAll(/\s*\n\s*/gu, ' ');

export type TestBlock = {
  readonly statements: readonly string[];
  /** What the test calls when it has ended, such as `done`. */
  readonly callback?: string;
};

const name = String.raw`(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|${template})`;
const opening = new RegExp(
  String.raw`^pm\.test\(\s*${name}\s*,\s*(?:async\s+)?` +
    String.raw`(?:function\s*\w*\s*\(\s*(\w*)\s*\)|\(\s*(\w*)\s*\)\s*(=>)|(\w+)\s*(=>))\s*(.*?)\s*,?\s*\)\s*;?$`,
  'su',
);

/** What is inside `pm.test('…', …)`, whichever way its function is written; undefined for any other statement. */
export function testBlockOf(statement: string): TestBlock | undefined {
  const [, ofFunction, ofArrow, arrow, bare, bareArrow, content = ''] = opening.exec(statement) ?? [];
  const callback = [ofFunction, ofArrow, bare].find((one) => one !== undefined && one !== '');
  const named = callback === undefined ? {} : { callback };
  if (content.startsWith('{') && content.endsWith('}'))
    return { statements: statementsOf(content.slice(1, -1)), ...named };
  return content !== '' && (arrow ?? bareArrow) !== undefined
    ? { statements: [content], ...named }
    : undefined;
}
