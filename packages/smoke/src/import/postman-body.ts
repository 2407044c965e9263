import { isMapping } from '../suite/shape.ts';
import { jsonBody } from './body.ts';
import type { DraftBody, Tell } from './draft.ts';
import type { Element } from './postman-elements.ts';
import { enabled, text } from './postman-elements.ts';

type Convert = (value: string) => string;

/** A body, and the content type that Postman gives it where the headers say none. */
export type TypedBody = { readonly content: DraftBody; readonly type: string };

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';

const types: Readonly<Record<string, string>> = {
  json,
  xml: 'application/xml',
  html: 'text/html',
  javascript: 'application/javascript',
};

/** The body that is sent. `said` is the content type that the headers say. */
export function bodyOf(
  body: unknown,
  said: string | undefined,
  convert: Convert,
  tell: Tell,
): TypedBody | undefined {
  if (!isMapping(body)) return undefined;
  const mode = text(body['mode']);
  if (body['disabled'] === true) tell('the body is disabled and was left out');
  else if (mode === 'raw') return rawBody(body, said, convert);
  else if (mode === 'urlencoded') return formBody(body, convert, tell);
  else if (mode === 'graphql' && isMapping(body['graphql'])) return graphqlBody(body['graphql'], convert);
  else if (mode !== '') tell(`a body of mode ${mode}`);
  return undefined;
}

function rawBody(body: Element, said: string | undefined, convert: Convert): TypedBody | undefined {
  const raw = convert(text(body['raw']));
  if (raw.trim() === '') return undefined;
  const options = isMapping(body['options']) ? body['options']['raw'] : undefined;
  const language = isMapping(options) ? text(options['language']) : '';
  const type = said ?? types[language] ?? 'text/plain';
  return { content: /\bjson\b/iu.test(type) ? jsonBody(raw) : raw, type };
}

/** A mapping where a mapping holds it all; fields that are there twice, or named by a variable, are written out. */
function formBody(body: Element, convert: Convert, tell: Tell): TypedBody | undefined {
  const fields = enabled(body['urlencoded'], 'form field', tell).map(
    ({ key, value }) => [convert(text(key)), convert(text(value))] as const,
  );
  if (fields.length === 0) return undefined;
  const names = new Set(fields.map(([name]) => name));
  const plain = names.size === fields.length && ![...names].some((name) => name.includes('${'));
  if (plain) return { content: { form: Object.fromEntries(fields) }, type: form };
  const written = fields.map((field) => field.map((part) => encoded(part, tell)).join('=')).join('&');
  return { content: written, type: form };
}

/** Percent-encoded, but for references, whose values are filled in as they are. */
function encoded(part: string, tell: Tell): string {
  return part
    .split(/(\$\$\{|\$\{[^}]*\})/u)
    .map((piece, index) => {
      if (index % 2 === 0) return encodeURIComponent(piece);
      if (piece === '$${') return encodeURIComponent('${');
      tell(`the value of ${piece} is not percent-encoded here, in a form with fields of one name`);
      return piece;
    })
    .join('');
}

/** The text that Postman makes of an operation, in which the variables stand as they were written. */
function graphqlBody({ query, operationName, variables }: Element, convert: Convert): TypedBody {
  const written =
    typeof variables === 'string' ? variables : isMapping(variables) ? JSON.stringify(variables) : '';
  const parts = [
    `"query":${convert(JSON.stringify(text(query)))}`,
    ...(text(operationName) === ''
      ? []
      : [`"operationName":${convert(JSON.stringify(text(operationName)))}`]),
    ...(written.trim() === '' ? [] : [`"variables":${convert(written)}`]),
  ];
  return { content: jsonBody(`{${parts.join(',')}}`), type: json };
}
