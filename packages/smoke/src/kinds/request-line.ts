import { nearestName } from '@release-actions/report';
import { found } from '../suite/shape.ts';
import type { Shape } from '../suite/shape.ts';
import { references } from '../template.ts';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

export type RequestLine = { readonly method: string; readonly url: string; readonly status?: string };

const method = `(${methods.join('|')})`;
const status = String.raw`(?:\s+([1-5]\d\d|[1-5]xx))?`;
const linePattern = new RegExp(String.raw`^\s*${method}\s+(\S+)${status}\s*$`, 'u');

/** An address that leads somewhere, or that only its references will tell. */
const address = String.raw`(?:/\S*|[hH][tT][tT][pP][sS]?:\S+|\S*\$\{\S*)`;

/** `GET /health`, or with the expected status: `GET /old 301`. */
function parseRequestLine(line: string): RequestLine | undefined {
  const [, method, url, status] = linePattern.exec(line) ?? [];
  if (method === undefined || url === undefined || !leadsSomewhere(url)) return undefined;
  return { method, url, ...(status === undefined ? {} : { status }) };
}

const leadsSomewhere = (url: string): boolean =>
  url.startsWith('/') || references(url).length > 0 || isWholeAddress(url);

export const isWholeAddress = (text: string): boolean => /^https?:$/u.test(URL.parse(text)?.protocol ?? '');

export const requestLine: Shape<RequestLine> = {
  read: (value, at) => {
    const parsed = typeof value === 'string' ? parseRequestLine(value) : undefined;
    if (parsed !== undefined) return parsed;
    const line = typeof value === 'string' ? value.trim() : '';
    const meant = likelyMeant(line);
    const hint = meant === undefined ? '' : `. Did you mean "${meant}"?`;
    const message = `expected a request such as GET /health, or GET /old 301 for another status than 2xx, found ${found(value)}${mistakeIn(line)}${hint}`;
    at.problems.push({ path: at.path, message });
    return undefined;
  },
  schema: {
    title: 'request',
    description: 'A method and an address, and a status if another than 2xx is expected: GET /old 301',
    type: 'string',
    pattern: String.raw`^\s*${method}\s+${address}${status}\s*$`,
  },
};

const partsPattern = new RegExp(String.raw`^${method}\s+(\S+)(?:\s+(\d+|\dxx))?$`, 'u');

/** What is wrong with a line that has a method, in words; empty where that is plain to see. */
function mistakeIn(line: string): string {
  const [, , url, status] = partsPattern.exec(line) ?? [];
  if (url === undefined) return '';
  if (!leadsSomewhere(url))
    return `: ${url} is neither a path that begins with "/" nor an http or https address`;
  return status === undefined ? '' : `: ${status} is no status, which are 100 to 599 and 1xx to 5xx`;
}

/** The line with its method in capitals, with the method that was left out, or with an address that leads somewhere. */
function likelyMeant(line: string): string | undefined {
  const [word = '', ...rest] = line.split(/\s+/u);
  const [url = '', ...status] = rest;
  const tries = [
    [word.toUpperCase(), ...rest],
    ['GET', word, ...rest],
    [nearestName(word, methods) ?? '', ...rest],
    [word, completed(url), ...status],
  ].map((parts) => parts.join(' '));
  return tries.find((one) => parseRequestLine(one) !== undefined);
}

/** With the scheme or the slash that is missing: what has a dot or a port reads like a host. */
function completed(url: string): string {
  if (/^\w+:\/\//u.test(url)) return url.replace(/^\w+/u, 'https');
  if (/^(?:localhost|127\.)/u.test(url)) return `http://${url}`;
  return /^[\w-]+(?:\.[\w-]+|:\d)/u.test(url) ? `https://${url}` : `/${url}`;
}
