import { ConfigurationError } from '@release-actions/report';
import { isMapping } from '../suite/shape.ts';
import { jsonBody } from './body.ts';
import { parsedJson, uniqueName, usualFollow } from './draft.ts';
import type { Draft, DraftCheck } from './draft.ts';
import { convertPlaceholders, suiteName } from './placeholders.ts';
import { readTestScript } from './postman-script.ts';

type Element = Readonly<Record<string, unknown>>;
type Tell = (what: string) => void;

/** Reads a Postman collection of format 2.1. Throws a ConfigurationError for anything else. */
export function readPostman(content: string): Draft {
  const parsed = parsedJson(content)?.value;
  const info = isMapping(parsed) ? parsed['info'] : undefined;
  if (!isMapping(parsed) || !isMapping(info) || !String(info['schema']).includes('v2.1')) {
    throw new ConfigurationError('the collection', [
      { message: 'is not a Postman collection of format 2.1' },
    ]);
  }
  const notUnderstood: string[] = [];
  const tell: Tell = (what) => notUnderstood.push(what);
  const taken = new Set<string>();
  const variables = list(parsed['variable']).map((one): [string, unknown] => [
    suiteName(text(one['key'])),
    one['value'] ?? '',
  ]);
  tellScripts(parsed, 'the collection', tell, ['prerequest', 'test']);
  const checks = itemsIn(parsed, [], parsed['auth']).flatMap(({ item, path, auth }) => {
    const name = uniqueName([...path, text(item['name'])].join(' '), taken);
    return checkOf(item, name, auth, (what) => tell(`${name}: ${what}`));
  });
  return { name: text(info['name']), variables: Object.fromEntries(variables), checks, notUnderstood };
}

type Item = { readonly item: Element; readonly path: readonly string[]; readonly auth: unknown };

/** Requests in their order, with the folders that they are in; a folder's authorisation holds for what is inside. */
function itemsIn(folder: Element, path: readonly string[], auth: unknown): Item[] {
  return list(folder['item']).flatMap((item) => {
    const own = item['auth'] ?? auth;
    if (!Array.isArray(item['item'])) return [{ item, path, auth: own }];
    return itemsIn(item, [...path, text(item['name'])], own);
  });
}

function checkOf(item: Element, name: string, inherited: unknown, tell: Tell): DraftCheck[] {
  const request = isMapping(item['request']) ? item['request'] : { method: 'GET', url: item['request'] };
  const convert = (value: string): string => convertPlaceholders(value, tell);
  const url = convert(addressOf(request['url']));
  if (url === '') tell('has no address');
  if (url === '') return [];
  tellScripts(item, 'the request', tell, ['prerequest']);
  const authorization = authorizationOf(request['auth'] ?? inherited, tell);
  const headers = {
    ...authorization,
    ...pairs(request['header'], (key) => tell(`header ${key} is disabled and was left out`), convert),
  };
  const body = bodyOf(request['body'], tell, convert);
  const script = readTestScript(scriptOf(item, 'test'), tell);
  return [
    {
      name,
      request: `${text(request['method']) || 'GET'} ${url.replaceAll(' ', '%20')}`,
      ...(Object.keys(headers).length === 0 ? {} : { headers }),
      ...(body === undefined ? {} : { body }),
      follow: usualFollow,
      ...script,
    },
  ];
}

function addressOf(url: unknown): string {
  if (typeof url === 'string') return url;
  if (!isMapping(url)) return '';
  if (typeof url['raw'] === 'string') return url['raw'];
  const host = Array.isArray(url['host']) ? url['host'].join('.') : text(url['host']);
  const path = Array.isArray(url['path']) ? url['path'].join('/') : text(url['path']);
  const query = list(url['query'])
    .filter((one) => one['disabled'] !== true)
    .map((one) => `${text(one['key'])}=${text(one['value'])}`);
  const protocol = text(url['protocol']) === '' ? '' : `${text(url['protocol'])}://`;
  return `${protocol}${host}/${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

function bodyOf(body: unknown, tell: Tell, convert: (value: string) => string): DraftCheck['body'] {
  if (!isMapping(body)) return undefined;
  const mode = text(body['mode']);
  if (mode === 'raw') {
    const raw = convert(text(body['raw']));
    return raw === '' ? undefined : jsonBody(raw);
  }
  if (mode === 'urlencoded') {
    return {
      form: pairs(
        body['urlencoded'],
        (key) => tell(`form field ${key} is disabled and was left out`),
        convert,
      ),
    };
  }
  if (mode === 'graphql' && isMapping(body['graphql'])) {
    const { query, variables } = body['graphql'];
    const json = {
      query: convert(text(query)),
      variables: parsedJson(convert(text(variables)))?.value ?? {},
    };
    return { json, written: JSON.stringify(json) };
  }
  if (mode !== '') tell(`a body of mode ${mode}`);
  return undefined;
}

function authorizationOf(auth: unknown, tell: Tell): Record<string, string> {
  if (!isMapping(auth)) return {};
  const type = text(auth['type']);
  const parts = Object.fromEntries(list(auth[type]).map((one) => [text(one['key']), text(one['value'])]));
  const convert = (value: string | undefined): string => convertPlaceholders(value ?? '', tell);
  if (type === 'noauth') return {};
  if (type === 'bearer') return { authorization: `Bearer ${convert(parts['token'])}` };
  if (type === 'apikey' && parts['in'] !== 'query')
    return { [parts['key'] ?? 'x-api-key']: convert(parts['value']) };
  tell(`authorisation of type ${type}`);
  return {};
}

function tellScripts(item: Element, where: string, tell: Tell, kinds: readonly string[]): void {
  for (const kind of kinds) {
    const lines = scriptOf(item, kind).filter((line) => line.trim() !== '' && !line.trim().startsWith('//'));
    if (lines.length > 0)
      tell(`the ${kind} script of ${where}: ${lines.length} lines, first ${JSON.stringify(lines[0])}`);
  }
}

function scriptOf(item: Element, kind: string): string[] {
  const event = list(item['event']).find((one) => one['listen'] === kind);
  const exec = isMapping(event?.['script']) ? event['script']['exec'] : undefined;
  return Array.isArray(exec) ? exec.map(String) : typeof exec === 'string' ? exec.split('\n') : [];
}

function pairs(
  value: unknown,
  disabled: (key: string) => void,
  convert: (text: string) => string,
): Record<string, string> {
  const entries = list(value).flatMap((one): [string, string][] => {
    if (one['disabled'] !== true) return [[convert(text(one['key'])), convert(text(one['value']))]];
    disabled(text(one['key']));
    return [];
  });
  return Object.fromEntries(entries);
}

const list = (value: unknown): Element[] =>
  Array.isArray(value) ? value.filter((one) => isMapping(one)) : [];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
