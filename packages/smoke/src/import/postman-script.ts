import type { DraftCheck, Expect, Tell } from './draft.ts';
import { isExact, parsedJson } from './draft.ts';
import {
  captureQuery,
  expectBody,
  expectDuration,
  expectHeader,
  expectJson,
  expectStatus,
} from './expectations.ts';
import { literally, suiteName } from './placeholders.ts';
import { statementsOf, testBlockOf } from './script-statements.ts';

/** One script, and what it is called where something of it is not understood. */
export type Script = { readonly content: string; readonly tell: Tell };

type Found = { readonly expect: Expect; readonly capture: Record<string, string> };

/** Names that a script has given the parsed body, or a part of it, each with its path. */
type Names = Map<string, string>;

type Rule = readonly [
  pattern: RegExp,
  apply: (match: RegExpExecArray, found: Found, names: Names) => boolean,
];

const string = String.raw`(?:"([^"\\]*)"|'([^'\\]*)')`;

/** The statements of test scripts that most collections consist of, and what they are here. */
const rules: readonly Rule[] = [
  [/^['"]use strict['"];?$/u, () => true],
  [
    /^(?:const|let|var)\s+(\w+)\s*=\s*(?:JSON\.parse\((?:responseBody|pm\.response\.text\(\))\)|([^;]+));?$/u,
    ([, name = '', expression], _found, names) => {
      const path = expression === undefined ? '' : pathOf(expression, names);
      if (path === undefined) return false;
      names.set(name, path);
      return true;
    },
  ],
  [
    /^pm\.response\.to\.have\.status\((\d{3})\);?$/u,
    ([, status], { expect }) => expectStatus(expect, Number(status)),
  ],
  [
    /^pm\.expect\(pm\.response\.code\)\.to\.(?:be\.)?(?:eql?|equal)\((\d{3})\);?$/u,
    ([, status], { expect }) => expectStatus(expect, Number(status)),
  ],
  [/^pm\.response\.to\.be\.ok;?$/u, (_match, { expect }) => expectStatus(expect, 200)],
  [/^pm\.response\.to\.be\.success;?$/u, (_match, { expect }) => expectStatus(expect, '2xx')],
  [
    /^pm\.expect\(pm\.response\.responseTime\)\.to\.be\.below\((\d+)\);?$/u,
    ([, milliseconds], { expect }) => expectDuration(expect, Number(milliseconds)),
  ],
  [
    new RegExp(String.raw`^pm\.response\.to\.have\.header\(${string}(?:,\s*${string})?\);?$`, 'u'),
    ([, a, b, c, d], { expect }) => {
      const value = c ?? d;
      const operators = value === undefined ? { exists: true } : { equals: literally(value) };
      return expectHeader(expect, a ?? b ?? '', operators);
    },
  ],
  [
    new RegExp(String.raw`^pm\.expect\(pm\.response\.text\(\)\)\.to\.include\(${string}\);?$`, 'u'),
    ([, a, b], { expect }) => expectBody(expect, a ?? b ?? ''),
  ],
  [
    /^pm\.expect\((.+?)\)\.to\.(?:be\.|deep\.)?(?:eql?|equal)\((.+)\);?$/u,
    ([, expression = '', literal = ''], { expect }, names) => {
      const path = pathOf(expression, names);
      const value = literalOf(literal);
      return path !== undefined && value !== undefined && expectJson(expect, path, literally(value.value));
    },
  ],
  [
    /^pm\.(?:environment|collectionVariables|globals|variables)\.set\(\s*["']([^"']+)["'],\s*(.+?)\s*\);?$/u,
    ([, name = '', expression = ''], { capture }, names) => {
      const path = pathOf(expression, names);
      const query = path === undefined ? undefined : captureQuery(path);
      if (query === undefined) return false;
      capture[suiteName(name)] = query;
      return true;
    },
  ],
];

/** What test scripts say, statement by statement; each that is none of the usual ones is told. */
export function readTestScripts(scripts: readonly Script[]): Pick<DraftCheck, 'expect' | 'capture'> {
  const found: Found = { expect: {}, capture: {} };
  for (const { content, tell } of scripts)
    readStatements(statementsOf(content), found, [new Map<string, string>()], tell);
  return {
    ...(Object.keys(found.expect).length === 0 ? {} : { expect: found.expect }),
    ...(Object.keys(found.capture).length === 0 ? {} : { capture: found.capture }),
  };
}

/** Scopes from the innermost outwards: a name that is declared in a test is not known after it. */
function readStatements(
  statements: readonly string[],
  found: Found,
  scopes: readonly [Names, ...Names[]],
  tell: Tell,
  callback?: string,
): void {
  const [names] = scopes;
  for (const statement of statements) {
    const block = testBlockOf(statement);
    const understood =
      block !== undefined ||
      (callback !== undefined && statement.replace(/;$/u, '') === `${callback}()`) ||
      rules.some(([pattern, apply]) => {
        const match = pattern.exec(statement);
        return match !== null && apply(match, found, names);
      });
    if (block !== undefined)
      readStatements(block.statements, found, [new Map(names), ...scopes], tell, block.callback);
    else if (!understood) {
      tell(`test script: ${statement}`);
      forgetAssigned(statement, scopes);
    }
  }
}

/** A name that is given a value in a way that was not understood may hold anything from there on. */
function forgetAssigned(statement: string, scopes: readonly Names[]): void {
  const [, apart = ''] = /^(?:const|let|var)\s*[[{]([^=]*)[\]}]\s*=/u.exec(statement) ?? [];
  const assigned = statement.matchAll(/\b(\w+)\s*(?:[-+*/|&?]{1,2})?=(?![=>])/gu);
  for (const name of [...apart.split(/\W+/u), ...Array.from(assigned, ([, one = '']) => one)])
    for (const names of scopes) names.delete(name);
}

/** `jsonData.items[0].id` as what follows the document, when `jsonData` is the parsed body. */
function pathOf(expression: string, names: Names): string | undefined {
  const direct = expression.trim().replace(/^pm\.response\.json\(\)/u, '$');
  const [, root = '', rest = ''] =
    /^([\w$]+)((?:\.[A-Za-z_]\w*|\[\d+\]|\[(?:"[^"']+"|'[^"']+')\])*)$/u.exec(direct) ?? [];
  const start = root === '$' ? '' : names.get(root);
  return start === undefined ? undefined : `${start}${rest}`;
}

/** A literal of JavaScript that JSON has too, and that is the same number in both. */
function literalOf(literal: string): { readonly value: unknown } | undefined {
  const single = /^'([^'\\]*)'$/u.exec(literal.trim());
  const read = single === null ? parsedJson(literal) : { value: single[1] };
  return isExact(read?.value) ? read : undefined;
}
