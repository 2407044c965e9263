import { isMapping } from '../suite/shape.ts';
import type { Tell } from './draft.ts';
import { usualFollow } from './draft.ts';
import { headersOf } from './headers.ts';
import type { Element } from './postman-elements.ts';
import { enabled, list, text } from './postman-elements.ts';

type Convert = (value: string) => string;

/** The address as it is written, with its path variables (`:id`) replaced. */
export function addressOf(url: unknown, tell: Tell): string {
  if (!isMapping(url)) return text(url);
  const values = new Map(
    list(url['variable']).flatMap((one) =>
      typeof one['value'] === 'string' ? [[text(one['key'] ?? one['id']), one['value']] as const] : [],
    ),
  );
  const whole = typeof url['raw'] === 'string' ? url['raw'] : addressOfParts(url, tell);
  const [, before = '', path = '', after = ''] =
    /^((?:[a-z][a-z\d+.-]*:\/\/)?[^/?#]*)([^?#]*)(.*)$/isu.exec(whole) ?? [];
  const segments = path
    .split('/')
    .map((segment) => (segment.startsWith(':') ? (values.get(segment.slice(1)) ?? segment) : segment));
  return `${before}${segments.join('/')}${after}`;
}

function addressOfParts(url: Element, tell: Tell): string {
  const protocol = text(url['protocol']).replace(/:?(?:\/\/)?$/u, '');
  const host = Array.isArray(url['host']) ? url['host'].map(text).join('.') : text(url['host']);
  const port = text(url['port']);
  const path = Array.isArray(url['path']) ? url['path'].map(segmentOf).join('/') : text(url['path']);
  const query = enabled(url['query'], 'query parameter', tell).map(({ key, value }) =>
    value === null || value === undefined ? text(key) : `${text(key)}=${text(value)}`,
  );
  if (host === '' && path === '') return '';
  return [
    protocol === '' ? '' : `${protocol}://`,
    host,
    port === '' ? '' : `:${port}`,
    path.startsWith('/') ? path : `/${path}`,
    query.length === 0 ? '' : `?${query.join('&')}`,
  ].join('');
}

const segmentOf = (segment: unknown): string => (isMapping(segment) ? text(segment['value']) : text(segment));

/** What Postman sends: its authorisation replaces a header of the same name. */
export function headersOfRequest(
  request: Element,
  inherited: unknown,
  convert: Convert,
  tell: Tell,
): Record<string, string> {
  const authorization = authorizationOf(request['auth'] ?? inherited, convert, tell);
  const { header } = request;
  if (typeof header === 'string' && header.trim() !== '') tell(`headers in one text: ${header}`);
  const own = enabled(header, 'header', tell)
    .filter(({ key }) => text(key) !== '')
    .map(({ key, value }) => [convert(text(key)), convert(text(value))] as const)
    .filter(([name]) => {
      const replaced = authorization.some(([other]) => other.toLowerCase() === name.toLowerCase());
      if (replaced) tell(`header ${name} is replaced by the authorisation, as in Postman`);
      return !replaced;
    });
  return headersOf([...authorization, ...own], tell);
}

function authorizationOf(auth: unknown, convert: Convert, tell: Tell): (readonly [string, string])[] {
  if (!isMapping(auth)) return [];
  const type = text(auth['type']);
  const parts = new Map(list(auth[type]).map((one) => [text(one['key']), text(one['value'])]));
  const part = (name: string): string => convert(parts.get(name) ?? '');
  if (type === 'noauth' || (type === 'bearer' && part('token') === '')) return [];
  if (type === 'bearer') return [['authorization', `Bearer ${part('token')}`]];
  if (type === 'apikey' && parts.get('in') !== 'query' && part('key') !== '')
    return [[part('key'), part('value')]];
  tell(`authorisation of type ${type}`);
  return [];
}

/** How many redirects are followed; none where the request, or a folder around it, says so. */
export function followOf(behaviour: Element, tell: Tell): number {
  const { followRedirects, maxRedirects, ...others } = behaviour;
  for (const [name, value] of Object.entries(others)) tell(`setting ${name}: ${JSON.stringify(value)}`);
  if (followRedirects === false) return 0;
  if (maxRedirects === undefined) return usualFollow;
  const most = 20;
  if (typeof maxRedirects === 'number' && Number.isInteger(maxRedirects) && maxRedirects >= 0) {
    if (maxRedirects > most) tell(`setting maxRedirects: ${maxRedirects}; ${most} are followed`);
    return Math.min(maxRedirects, most);
  }
  tell(`setting maxRedirects: ${JSON.stringify(maxRedirects)}`);
  return usualFollow;
}
