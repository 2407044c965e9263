import type { Commit } from './history.ts';

/** What `git log -z` is asked to print for each commit; the message is last because it alone has many lines. */
export const logFormat = '%m%H%n%P%n%aN%n%aE%n%at%n%B';

/**
 * Which end reaches a commit. `both`: one end does, and the other end has its twin by patch id; `boundary`: it is no
 * part of the range, only where the range ends.
 */
export type Side = 'left' | 'right' | 'both' | 'boundary';

const sides: Readonly<Record<string, Side>> = { '<': 'left', '>': 'right', '=': 'both', '-': 'boundary' };

/** Parses one NUL-terminated record of {@link logFormat}; undefined for the empty rest after the last NUL. */
export function parseRecord(record: string): { side: Side; commit: Commit } | undefined {
  if (record === '') return undefined;
  const fields: string[] = [];
  let start = 0;
  while (fields.length < 5) {
    const end = record.indexOf('\n', start);
    if (end === -1) throw new Error(`git log answered an unexpected record: ${record.slice(0, 80)}`);
    fields.push(record.slice(start, end));
    start = end + 1;
  }
  const [marked = '', parents = '', name = '', email = '', seconds = ''] = fields;
  const message = record.slice(start);
  return {
    side: sides[marked[0] ?? ''] ?? 'right',
    commit: {
      sha: marked.slice(1),
      parents: parents === '' ? [] : parents.split(' '),
      author: { name, email },
      authoredAt: Number(seconds),
      message: message.includes('\r') ? message.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : message,
    },
  };
}

/** Cuts a byte stream into NUL-terminated strings; bytes that are not UTF-8 become U+FFFD. */
export async function* records(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  for await (const chunk of stream) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\0');
    rest = parts.pop() ?? '';
    yield parts;
  }
  yield [rest + decoder.decode()];
}
