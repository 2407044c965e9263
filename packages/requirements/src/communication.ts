import { sha256 } from '@release-actions/evidence';

/** What customers will be told: a file, or an issue made with a form, with one heading for each field. */
export type Communication = {
  readonly channel: string;
  readonly audience: string;
  /** ISO 8601 instant at which it is sent. */
  readonly time: string;
  readonly text: string;
  /** Digest of the text's bytes: what is sent must have it. */
  readonly textDigest: string;
};

const fields = ['channel', 'audience', 'time', 'text'] as const;
type Field = (typeof fields)[number];

export type ReadCommunication =
  | { readonly ok: true; readonly communication: Communication }
  | { readonly ok: false; readonly message: string };

/** Reads the Markdown that GitHub's issue forms write: `### Channel`, a blank line, the answer, and so on. */
export function readCommunication(markdown: string): ReadCommunication {
  const found = sections(markdown);
  const missing = fields.filter((field) => (found.get(field) ?? '') === '');
  if (missing.length > 0) {
    return {
      ok: false,
      message: `no ${missing.map((field) => `"### ${capital(field)}"`).join(', ')}, or nothing under it`,
    };
  }
  const value = (field: Field): string => found.get(field) ?? '';
  const time = Date.parse(value('time'));
  if (Number.isNaN(time) || !/(?:Z|[+-]\d{2}:\d{2})$/u.test(value('time'))) {
    return {
      ok: false,
      message: `"${value('time').slice(0, 40)}" under "### Time" is no instant with its zone, such as 2026-11-25T12:00+01:00`,
    };
  }
  const text = value('text');
  return {
    ok: true,
    communication: {
      channel: value('channel'),
      audience: value('audience'),
      time: new Date(time).toISOString(),
      text,
      textDigest: sha256(text),
    },
  };
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The last field may contain headings of its own: everything below "Text" belongs to it. */
function sections(markdown: string): Map<string, string> {
  const found = new Map<string, string>();
  const lines = markdown.replaceAll('\r\n', '\n').split('\n');
  let name: string | undefined;
  let body: string[] = [];
  const keep = (): void => {
    if (name !== undefined && !found.has(name)) found.set(name, withoutPlaceholder(body.join('\n').trim()));
  };
  for (const line of lines) {
    const heading = /^#{1,4}\s+(.+?)\s*$/u.exec(line)?.[1]?.toLowerCase();
    if (heading === undefined || name === 'text' || !(fields as readonly string[]).includes(heading)) {
      body.push(line);
      continue;
    }
    keep();
    name = heading;
    body = [];
  }
  keep();
  return found;
}

/** What GitHub writes for a field that was left empty. */
const withoutPlaceholder = (text: string): string => (text === '_No response_' ? '' : text);
