import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';

/** Writes the whole answer. */
export function send(response: ServerResponse, answer: Answer): void {
  if (response.destroyed || response.headersSent) return;
  const body = bodyOf(answer);
  const type = answer.raw === undefined ? 'application/json; charset=utf-8' : 'application/octet-stream';
  const headers: Record<string, string> = { 'content-type': type, ...answer.headers };
  if (answer.status !== 204 && answer.status !== 304) headers['content-length'] = String(body.length);
  response.writeHead(answer.status, headers);
  response.end(answer.status === 204 ? undefined : body);
}

export function bodyOf(answer: Answer): Buffer {
  if (answer.raw !== undefined) return answer.raw;
  return Buffer.from(answer.body === undefined ? '' : JSON.stringify(answer.body));
}
