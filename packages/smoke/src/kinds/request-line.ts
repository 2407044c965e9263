import { written } from '../suite/shape.ts';
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

export const requestLine: Shape<RequestLine> = written(
  parseRequestLine,
  'a method and an address, and if another than 2xx is expected the status, such as GET /health or GET /old 301',
  linePattern,
);
