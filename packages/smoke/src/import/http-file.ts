import { ConfigurationError } from '@release-actions/report';
import { jsonBody } from './body.ts';
import { resolveDefinitions } from './definitions.ts';
import type { Definitions } from './definitions.ts';
import { isExact, methodOf, parsedJson, uniqueName } from './draft.ts';
import type { Draft, DraftBody, DraftCheck, Expect, Tell } from './draft.ts';
import { expectHeader, expectJson, expectStatus } from './expectations.ts';
import { headersOf } from './headers.ts';
import { Answers } from './http-answers.ts';
import { blocksOf } from './http-block.ts';
import type { Block } from './http-block.ts';
import { convertPlaceholders, withScheme } from './placeholders.ts';

/**
 * Reads the `.http` format of editors: requests between `###` lines, `@name = value`, `{{name}}`. Throws a
 * ConfigurationError for a file without a request.
 */
export function readHttpFile(content: string): Draft {
  const blocks = blocksOf(content);
  if (!blocks.some(({ request }) => request !== undefined)) {
    throw new ConfigurationError('the .http file', [
      { message: 'has no request: expected lines such as GET https://shop.example/health' },
    ]);
  }
  const notUnderstood: string[] = [];
  const tell: Tell = (what) => notUnderstood.push(what);
  const taken = new Set<string>();
  const named = blocks.map((block) => ({ block, name: uniqueName(block.name ?? block.title, taken) }));
  const definitions = resolveDefinitions(
    blocks.flatMap((block) => block.definitions),
    new Set(),
    tell,
  );
  const answers = new Answers(
    new Map(named.flatMap(({ block, name }) => (block.name === undefined ? [] : [[block.name, name]]))),
    new Set(Object.keys(definitions.variables)),
  );
  const checks = named.flatMap(({ block, name }) => {
    const ofCheck: Tell = (what) => tell(`${name}: ${what}`);
    block.notUnderstood.forEach(ofCheck);
    return checkOf(block, name, definitions, answers, ofCheck);
  });
  return {
    variables: definitions.variables,
    checks: checks.map((check) => {
      const capture = answers.of(check.name);
      return capture === undefined ? check : { ...check, capture };
    }),
    notUnderstood,
  };
}

function checkOf(
  block: Block,
  name: string,
  definitions: Definitions,
  answers: Answers,
  tell: Tell,
): DraftCheck[] {
  if (block.request === undefined) return [];
  const method = methodOf(block.request.method, tell);
  if (method === undefined) return [];
  const convert = (text: string): string =>
    convertPlaceholders(answers.link(definitions.expand(text), tell), tell);
  const fields = block.headers.map(([header, value]) => [header, convert(value)] as const);
  const { url, sent } = atHost(convert(block.request.url), headersOf(fields, tell));
  const body = bodyOf(block.body, sent['content-type'] ?? '', convert);
  const expect = expectOf(block.assertions, convert, tell);
  return [
    {
      name,
      request: `${method} ${withScheme(url, definitions.variables)}`,
      ...(Object.keys(sent).length === 0 ? {} : { headers: sent }),
      ...(body === undefined ? {} : { body }),
      ...(block.follow === 0 ? {} : { follow: block.follow }),
      ...(Object.keys(expect).length === 0 ? {} : { expect }),
    },
  ];
}

/** A path is asked for at the host that the headers name, by TLS where the port is that of TLS. */
function atHost(
  url: string,
  headers: Record<string, string>,
): { readonly url: string; readonly sent: Record<string, string> } {
  const { host, ...sent } = headers;
  if (host === undefined || !url.startsWith('/')) return { url, sent: headers };
  return { url: `${/:8?443$/u.test(host) ? 'https' : 'http'}://${host}${url}`, sent };
}

function bodyOf(
  lines: readonly string[],
  type: string,
  convert: (text: string) => string,
): DraftBody | undefined {
  const isForm = /x-www-form-urlencoded/iu.test(type);
  const content = convert((isForm ? formOf(lines) : lines.join('\n')).trim());
  if (content === '') return undefined;
  return /\bjson\b/iu.test(type) ? jsonBody(content) : content;
}

/** The REST Client lets each field of a form stand on a line of its own, after its `&`. */
const formOf = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .trim()
    .replaceAll(/\s*\n\s*(?=&)/gu, '')
    .replaceAll(/&[^\S\n]*\n\s*/gu, '&');

/** httpyac's `?? status == 200`, `?? header name == value`, `?? body path == value`. */
function expectOf(assertions: readonly string[], convert: (text: string) => string, tell: Tell): Expect {
  const expect: Expect = {};
  for (const assertion of assertions) {
    const [, subject = '', name, value = ''] =
      /^(status|header|body)\s+(?:([\w.[\]-]+)\s+)?==\s+(.+)$/u.exec(assertion) ?? [];
    const understood =
      (subject === 'status' && /^\d{3}$/u.test(value) && expectStatus(expect, Number(value))) ||
      (subject === 'header' &&
        name !== undefined &&
        expectHeader(expect, name, { equals: convert(value) })) ||
      (subject === 'body' && name !== undefined && expectJson(expect, name, literalOf(value, convert)));
    if (!understood) tell(`assertion ?? ${assertion}`);
  }
  return expect;
}

/** The value as JSON where it is some, as the text that it is elsewhere; undefined for a number that JSON cannot carry. */
function literalOf(value: string, convert: (text: string) => string): unknown {
  const parsed = parsedJson(value);
  if (parsed === undefined) return convert(value);
  if (typeof parsed.value === 'string') return convert(parsed.value);
  return isExact(parsed.value) ? parsed.value : undefined;
}
