import { gunzipSync, gzipSync } from 'node:zlib';
import { spokenLines } from '@release-actions/evidence';
import type { CommentFact, Observations, ScopeFact } from './observations.ts';
import { isWorkflow } from './security/sensitive.ts';
import type { GateRecord } from './record.ts';

/** A record as evidence carries it: as it is while it is short, compressed when it would not fit. */
export type PackedRecord = GateRecord | { readonly v: 1; readonly gzip: string };

/** Beyond this, evidence as a whole would be over its limit of 60 kB. */
const mostPlainCharacters = 30_000;
/** A record that unpacks to more was not made by the gate. */
const mostBytes = 16 * 1024 * 1024;

/** What decisions rest on, without what only the ticket's view rests on. */
export const recordable = (observations: Observations): Observations => ({
  ...observations,
  ticket: withoutBody(observations.ticket),
  comments: onlySpoken(observations.comments),
  scope: withoutText(observations.scope),
});

/** Enough of a commit's name to find it, in a record that may list a thousand. */
const shaDigits = 12;
const mostTitle = 80;

/** Titles and patches of what is in order decide nothing, and code has no place in evidence. */
function withoutText(scope: Observations['scope']): Observations['scope'] {
  if (!scope.known) return scope;
  const { items, commits, files } = scope.value;
  const value: ScopeFact = {
    ...scope.value,
    items: items.map((item) => ({ ...item, title: item.title.slice(0, mostTitle) })),
    linked: scope.value.linked.map((item) => ({ ...item, title: item.title.slice(0, mostTitle) })),
    commits: commits.map(({ sha, title, items: own }) => ({
      sha: sha.slice(0, shaDigits),
      title: own.length > 0 ? '' : title.slice(0, mostTitle),
      items: own,
    })),
    files: files.map(({ path, patch }) => ({ path, patch: isWorkflow(path) || patch === null ? patch : '' })),
  };
  return { ...scope, value };
}

function withoutBody(ticket: Observations['ticket']): Observations['ticket'] {
  if (!ticket.known || ticket.value === null) return ticket;
  const { number, url, state, labels, assignees, createdAt } = ticket.value;
  return { ...ticket, value: { number, url, state, body: '', labels, assignees, createdAt } };
}

/** Comments that say nothing to us decide nothing. Of a bot's, only the first line can be a record. */
function onlySpoken(comments: Observations['comments']): Observations['comments'] {
  if (!comments.known) return comments;
  const kept = comments.value.filter(
    ({ author, body }) =>
      (author?.type === 'Bot' && body.startsWith('<!-- release-actions:v1 schedule ')) ||
      spokenLines(body).some((line) => line.trimStart().startsWith('/')),
  );
  return { ...comments, value: kept.map(plain) };
}

const plain = ({ id, body, author, createdAt, lastEditedAt, minimized, url }: CommentFact): CommentFact => ({
  id,
  body,
  author: author === null ? null : { login: author.login, type: author.type },
  createdAt,
  lastEditedAt,
  minimized,
  url,
});

/** Compressed also where it contains a fence of its own: a check run shows evidence inside one. */
export function packRecord(record: GateRecord): PackedRecord {
  const text = JSON.stringify(record);
  const isPlain = text.length <= mostPlainCharacters && !text.includes('```');
  return isPlain ? record : { v: 1, gzip: gzipSync(text, { level: 9 }).toString('base64') };
}

/** The record inside evidence; undefined where the detail is none, or was too large even when compressed. */
export function unpackRecord(detail: unknown): GateRecord | undefined {
  if (typeof detail !== 'object' || detail === null || !('v' in detail) || detail.v !== 1) return undefined;
  if ('evaluation' in detail) return detail as GateRecord;
  if (!('gzip' in detail) || typeof detail.gzip !== 'string') return undefined;
  try {
    const bytes = gunzipSync(Buffer.from(detail.gzip, 'base64'), { maxOutputLength: mostBytes });
    return JSON.parse(bytes.toString('utf8')) as GateRecord;
  } catch {
    return undefined;
  }
}
