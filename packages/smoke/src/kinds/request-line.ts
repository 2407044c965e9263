import { nearestName } from '@release-actions/report';
import { found, written } from '../suite/shape.ts';
import type { Shape } from '../suite/shape.ts';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

export type RequestLine = { readonly method: string; readonly url: string; readonly status?: string };

const linePattern = new RegExp(`^(${methods.join('|')})\\s+(\\S+)(?:\\s+(\\d\\d\\d|[1-5]xx))?$`, 'u');

/** `GET /health`, or with the expected status: `GET /old 301`. */
function parseRequestLine(line: string): RequestLine | undefined {
  const [, method, url, status] = linePattern.exec(line.trim()) ?? [];
  if (method === undefined || url === undefined) return undefined;
  return { method, url, ...(status === undefined ? {} : { status }) };
}

const form = written(
  parseRequestLine,
  'a method and an address, and if another than 2xx is expected the status, such as GET /health or GET /old 301',
  linePattern,
);

export const requestLine: Shape<RequestLine> = {
  ...form,
  read: (value, at) => {
    const parsed = typeof value === 'string' ? parseRequestLine(value) : undefined;
    if (parsed !== undefined) return parsed;
    const meant = typeof value === 'string' ? likelyMeant(value.trim()) : undefined;
    const hint = meant === undefined ? '' : `. Did you mean "${meant}"?`;
    const message = `expected a request such as GET /health, or GET /old 301 for another status than 2xx, found ${found(value)}${hint}`;
    at.problems.push({ path: at.path, message });
    return undefined;
  },
};

/** The line with its method in capitals, or with the method that was left out. */
function likelyMeant(line: string): string | undefined {
  const [word = '', ...rest] = line.split(/\s+/u);
  const tries = [
    [word.toUpperCase(), ...rest].join(' '),
    `GET ${line}`,
    [nearestName(word, methods) ?? '', ...rest].join(' '),
  ];
  return tries.find((one) => parseRequestLine(one) !== undefined && /^\S+ (?:\/|https?:|\$\{)/u.test(one));
}
