import { ConfigurationError } from '@release-actions/report';
import { isMapping } from '../suite/shape.ts';
import { withContentType } from './body.ts';
import { resolveDefinitions } from './definitions.ts';
import type { Definition, Definitions } from './definitions.ts';
import { methodOf, parsedJson, uniqueName } from './draft.ts';
import type { Draft, DraftCheck, Tell } from './draft.ts';
import { convertPlaceholders, withScheme } from './placeholders.ts';
import { bodyOf } from './postman-body.ts';
import { enabled, list, scriptsOf, tellPrerequest, text } from './postman-elements.ts';
import type { Element } from './postman-elements.ts';
import { addressOf, followOf, headersOfRequest } from './postman-request.ts';
import { readTestScripts } from './postman-script.ts';
import type { Script } from './postman-script.ts';
import { inSequence } from './sequence.ts';

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
  const definitions = resolveDefinitions(definitionsOf(parsed, tell), setByScripts(content), tell);
  const around = inside(
    parsed,
    { path: [], auth: undefined, behaviour: {}, scripts: [] },
    'the collection',
    tell,
  );
  const checks = itemsIn(parsed, around, tell).flatMap((one) => {
    const name = uniqueName([...one.around.path, text(one.item['name'])].join(' '), taken);
    return checkOf(one, name, definitions, (what) => tell(`${name}: ${what}`));
  });
  const { variables } = definitions;
  return { name: text(info['name']), ...inSequence({ variables, checks }), notUnderstood };
}

function definitionsOf(collection: Element, tell: Tell): Definition[] {
  return enabled(collection['variable'], 'variable', tell).map(({ key, id, value }) => [
    text(key ?? id),
    typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? ''),
  ]);
}

/** Variables that some script sets, also where it is not understood how. */
const setByScripts = (content: string): ReadonlySet<string> =>
  new Set(Array.from(content.matchAll(/\.set\(\s*(?:\\"|')([^"'\\]+)(?:\\"|')/gu), ([, name = '']) => name));

/** What folders pass on to the requests in them. */
type Around = {
  readonly path: readonly string[];
  readonly auth: unknown;
  readonly behaviour: Element;
  readonly scripts: readonly Script[];
};

type Item = { readonly item: Element; readonly around: Around };

/** Requests in their order, with what holds for them of the folders that they are in. */
function itemsIn(folder: Element, around: Around, tell: Tell): Item[] {
  return list(folder['item']).flatMap((item) => {
    if (!Array.isArray(item['item'])) return [{ item, around }];
    const path = [...around.path, text(item['name'])];
    const where = `folder ${path.join(' ')}`;
    for (const { key } of list(item['variable'])) tell(`${where}: variable ${text(key)}`);
    return itemsIn(item, inside(item, { ...around, path }, where, tell), tell);
  });
}

function inside(folder: Element, around: Around, where: string, tell: Tell): Around {
  tellPrerequest(folder, where, tell);
  const own = scriptsOf(folder, 'test', (what) => tell(`${where}: ${what}`)).map((content) => ({
    content,
    tell: (what: string) => tell(`${where}: ${what}`),
  }));
  return {
    path: around.path,
    auth: folder['auth'] ?? around.auth,
    behaviour: { ...around.behaviour, ...behaviourOf(folder) },
    scripts: [...around.scripts, ...own],
  };
}

const behaviourOf = ({ protocolProfileBehavior: behaviour }: Element): Element =>
  isMapping(behaviour) ? behaviour : {};

function checkOf({ item, around }: Item, name: string, definitions: Definitions, tell: Tell): DraftCheck[] {
  const request = isMapping(item['request']) ? item['request'] : { url: item['request'] };
  const convert = (value: string): string => convertPlaceholders(definitions.expand(value), tell);
  const url = withScheme(convert(addressOf(request['url'], tell)), definitions.variables);
  if (url === '') tell('has no address');
  const method = methodOf(text(request['method']) || 'GET', tell);
  if (url === '' || method === undefined) return [];
  tellPrerequest(item, 'the request', tell);
  for (const part of ['proxy', 'certificate']) if (isMapping(request[part])) tell(`its ${part}`);
  const headers = headersOfRequest(request, item['auth'] ?? around.auth, convert, tell);
  const said = Object.entries(headers).find(([header]) => header.toLowerCase() === 'content-type')?.[1];
  const body = bodyOf(request['body'], said, convert, tell);
  const typed = typeof body?.content === 'string' ? withContentType(headers, body.type) : headers;
  const follow = followOf({ ...around.behaviour, ...behaviourOf(item) }, tell);
  const own = scriptsOf(item, 'test', tell).map((content) => ({ content, tell }));
  return [
    {
      name,
      request: `${method} ${url}`,
      ...(Object.keys(typed).length === 0 ? {} : { headers: typed }),
      ...(body === undefined ? {} : { body: body.content }),
      ...(follow === 0 ? {} : { follow }),
      ...readTestScripts([...around.scripts, ...own]),
    },
  ];
}
