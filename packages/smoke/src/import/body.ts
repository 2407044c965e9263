import { isMapping } from '../suite/shape.ts';
import { parsedJson } from './draft.ts';
import type { DraftBody, DraftCheck } from './draft.ts';

/** Whitespace that is part of no string. */
const betweenTokens = /("(?:[^"\\]|\\.)*")|\s+/gu;

/** JSON where printing what was read gives the same text again, so that no number, name or order changes. */
export function jsonBody(text: string): DraftBody {
  const parsed = parsedJson(text);
  const printed = parsed === undefined ? undefined : JSON.stringify(parsed.value);
  return parsed !== undefined && printed === text.replace(betweenTokens, '$1')
    ? { json: parsed.value, written: text }
    : text;
}

type Settled = Omit<DraftCheck, 'body'> & { readonly body?: string | { json: unknown } | { form: unknown } };

/**
 * A check with its body as a suite writes it. A text that is one reference and nothing else takes the type of its value
 * here, while both tools fill in text: where the value may be no text, the whole body is text.
 */
export function settle(check: DraftCheck, isText: (name: string) => boolean): Settled {
  const { body, headers = {} } = check;
  if (body === undefined || typeof body === 'string' || !('json' in body))
    return { ...check, body } as Settled;
  if (wholeReferences(body.json).every(isText)) return { ...check, body: { json: body.json } };
  return { ...check, headers: withContentType(headers, 'application/json'), body: body.written };
}

function wholeReferences(value: unknown): string[] {
  if (typeof value === 'string') {
    const [, name] = /^\$\{([^}]*)\}$/u.exec(value) ?? [];
    return name === undefined ? [] : [name];
  }
  const items = Array.isArray(value) ? value : isMapping(value) ? Object.values(value) : [];
  return items.flatMap(wholeReferences);
}

/** Headers with a content type, where they do not say another. */
export function withContentType(
  headers: Readonly<Record<string, string>>,
  type: string,
): Readonly<Record<string, string>> {
  const said = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  return said ? headers : { ...headers, 'content-type': type };
}
