import { parsedJson } from './draft.ts';
import type { DraftCheck, Expect } from './draft.ts';
import { suiteName } from './placeholders.ts';

type Tell = (what: string) => void;
type Found = { readonly expect: Expect; readonly capture: Record<string, string | { header: string }> };

/** Names that a script has given the parsed body. */
type Names = { json: Set<string> };

type Rule = readonly [
  pattern: RegExp,
  apply: (match: RegExpExecArray, found: Found, names: Names) => boolean,
];

const string = String.raw`(?:"([^"]*)"|'([^']*)')`;

/** The statements of test scripts that most collections consist of, and what they are here. */
const rules: readonly Rule[] = [
  [/^(?:pm\.test\(.*|\}\s*\)?\s*;?|\}\s*\);?|['"]use strict['"];?)$/u, () => true],
  [
    /^(?:const|let|var)\s+(\w+)\s*=\s*(?:pm\.response\.json\(\)|JSON\.parse\(responseBody\));?$/u,
    ([, name = ''], _found, names) => names.json.add(name).size > 0,
  ],
  [/^pm\.response\.to\.have\.status\((\d{3})\);?$/u, ([, status], { expect }) => setStatus(expect, status)],
  [
    /^pm\.expect\(pm\.response\.code\)\.to\.(?:be\.)?(?:eql?|equal)\((\d{3})\);?$/u,
    ([, status], { expect }) => setStatus(expect, status),
  ],
  [/^pm\.response\.to\.be\.(?:ok|success);?$/u, () => true],
  [
    /^pm\.expect\(pm\.response\.responseTime\)\.to\.be\.below\((\d+)\);?$/u,
    ([, ms = ''], { expect }) => Boolean((expect.duration = `${ms}ms`)),
  ],
  [
    new RegExp(String.raw`^pm\.response\.to\.have\.header\(${string}(?:,\s*${string})?\);?$`, 'u'),
    ([, a, b, c, d], { expect }) => {
      const value = c ?? d;
      expect.headers = { ...expect.headers, [a ?? b ?? '']: value ?? { exists: true } };
      return true;
    },
  ],
  [
    new RegExp(String.raw`^pm\.expect\(pm\.response\.text\(\)\)\.to\.include\(${string}\);?$`, 'u'),
    ([, a, b], { expect }) => {
      if (expect.body !== undefined) return false;
      expect.body = a ?? b ?? '';
      return true;
    },
  ],
  [
    /^pm\.expect\((.+?)\)\.to\.(?:be\.|deep\.)?(?:eql?|equal)\((.+)\);?$/u,
    ([, expression = '', literal = ''], { expect }, names) => {
      const path = pathOf(expression, names);
      const value = literalOf(literal);
      if (path === undefined || value === undefined) return false;
      expect.json = {
        ...expect.json,
        [path]: typeof value.value === 'object' ? { equals: value.value } : value.value,
      };
      return true;
    },
  ],
  [
    /^pm\.(?:environment|collectionVariables|globals|variables)\.set\(\s*["']([^"']+)["'],\s*(.+?)\s*\);?$/u,
    ([, name = '', expression = ''], { capture }, names) => {
      const path = pathOf(expression, names);
      if (path === undefined) return false;
      capture[suiteName(name)] = path;
      return true;
    },
  ],
];

const setStatus = (expect: Expect, status: string | undefined): boolean =>
  Boolean((expect.status = Number(status)));

/** What a test script says, statement by statement; each that is none of the usual ones is told. */
export function readTestScript(lines: readonly string[], tell: Tell): Pick<DraftCheck, 'expect' | 'capture'> {
  const found: Found = { expect: {}, capture: {} };
  const names: Names = { json: new Set() };
  for (const line of statements(lines)) {
    const understood = rules.some(([pattern, apply]) => {
      const match = pattern.exec(line);
      return match !== null && apply(match, found, names);
    });
    if (!understood) tell(`test script: ${line}`);
  }
  return {
    ...(Object.keys(found.expect).length === 0 ? {} : { expect: found.expect }),
    ...(Object.keys(found.capture).length === 0 ? {} : { capture: found.capture }),
  };
}

/** One statement a line; what stands on the line of `pm.test(…, () => {` is a statement of its own. */
function statements(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.replace(/((?:function\s*\(\)|\(\)\s*=>)\s*\{)/u, '$1\n').split('\n'))
    .flatMap((line) => (/^\s*pm\.test/u.test(line) ? [line] : line.split(/(?<=;)\s*(?=\})/u)))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));
}

/** `jsonData.items[0].id` as a query, when `jsonData` is the parsed body. */
function pathOf(expression: string, names: Names): string | undefined {
  const direct = expression.trim().replace(/^pm\.response\.json\(\)/u, '$');
  const [, root = '', rest = ''] = /^([\w$]+)((?:\.\w+|\[\d+\]|\[["'][^"']+["']\])*)$/u.exec(direct) ?? [];
  return root === '$' || names.json.has(root) ? `$${rest}` : undefined;
}

/** A literal of JavaScript that JSON has too. */
function literalOf(literal: string): { readonly value: unknown } | undefined {
  const single = /^'([^'\\]*)'$/u.exec(literal.trim());
  return single === null ? parsedJson(literal) : { value: single[1] };
}
