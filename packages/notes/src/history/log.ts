import type { Commit } from './history.ts';

/** What `git log -z` is asked to print for each commit; the message is last because it alone has many lines. */
export const logFormat = '%m%H%n%P%n%aN%n%aE%n%at%n%B';

/** Which end reaches a commit. `boundary`: it is no part of the range, only where the range ends. */
export type Side = 'left' | 'right' | 'boundary';

const sides: Readonly<Record<string, Side>> = { '<': 'left', '>': 'right', '-': 'boundary' };

const none: readonly string[] = [];

/** A commit as git prints it; what few readers ask for is read when they ask. */
class LoggedCommit implements Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** Name, e-mail address and seconds, a line each. */
  readonly #authorship: string;

  constructor(sha: string, parents: string, authorship: string, message: string) {
    this.sha = sha;
    this.parents = parents === '' ? none : parents.includes(' ') ? parents.split(' ') : [parents];
    this.#authorship = authorship;
    this.message = message.includes('\r') ? message.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : message;
  }

  get author(): Commit['author'] {
    const nameEnd = this.#authorship.indexOf('\n');
    return {
      name: this.#authorship.slice(0, nameEnd),
      email: this.#authorship.slice(nameEnd + 1, this.#authorship.lastIndexOf('\n')),
    };
  }

  get authoredAt(): number {
    return Number(this.#authorship.slice(this.#authorship.lastIndexOf('\n') + 1));
  }
}

/** Where the given number of lines ends; throws for a record that has fewer. */
function endOfLines(record: string, lines: number, from: number): number {
  let end = from - 1;
  for (let line = 0; line < lines; line += 1) {
    end = record.indexOf('\n', end + 1);
    if (end === -1) throw new Error(`git log answered an unexpected record: ${record.slice(0, 80)}`);
  }
  return end;
}

/** Parses one NUL-terminated record of {@link logFormat}; undefined for the empty rest after the last NUL. */
export function parseRecord(record: string): { side: Side; commit: Commit } | undefined {
  if (record === '') return undefined;
  const shaEnd = endOfLines(record, 1, 0);
  const parentsEnd = endOfLines(record, 1, shaEnd + 1);
  const authorEnd = endOfLines(record, 3, parentsEnd + 1);
  const commit = new LoggedCommit(
    record.slice(1, shaEnd),
    record.slice(shaEnd + 1, parentsEnd),
    record.slice(parentsEnd + 1, authorEnd),
    record.slice(authorEnd + 1),
  );
  return { side: sides[record[0] ?? ''] ?? 'right', commit };
}

/**
 * Cuts a byte stream into NUL-terminated strings; bytes that are not UTF-8 become U+FFFD. Cut as bytes and decoded by
 * whole records: plain ASCII then stays one byte a character, with half the memory and faster expressions.
 */
export async function* records(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  let rest: Uint8Array[] = [];
  for await (const chunk of stream) {
    const end = chunk.lastIndexOf(0);
    if (end === -1) {
      rest.push(chunk);
      continue;
    }
    yield decoded([...rest, chunk.subarray(0, end)]).split('\0');
    rest = end + 1 < chunk.length ? [chunk.subarray(end + 1)] : [];
  }
  yield [decoded(rest)];
}

function decoded(parts: readonly Uint8Array[]): string {
  const [first, ...others] = parts;
  if (first === undefined) return '';
  const bytes =
    others.length > 0 ? Buffer.concat(parts) : Buffer.from(first.buffer, first.byteOffset, first.byteLength);
  return bytes.toString('utf8');
}
