import { spokenLines } from '@release-actions/evidence';

/** A comment on the release ticket, with what decides whether it still says what its author said. */
export type TicketComment = {
  readonly id: number;
  readonly body: string;
  readonly author: { readonly login: string | null; readonly type: string | null } | null;
  readonly createdAt: string;
  /** Null: never edited. */
  readonly lastEditedAt: string | null;
  readonly minimized: boolean;
  readonly url: string;
};

type Said = { readonly login: string; readonly at: string; readonly url: string };

export type NotesCommand =
  | (Said & { readonly verb: 'sign'; readonly code: string })
  | (Said & { readonly verb: 'revoke' })
  | (Said & { readonly verb: 'impact'; readonly text: string });

/** Comments that were meant for us and do not count, and why. */
type Unheard = Said & { readonly why: string };

export type Heard = { readonly commands: readonly NotesCommand[]; readonly unheard: readonly Unheard[] };

function whyUnheard({ author, lastEditedAt, minimized }: TicketComment): string | undefined {
  if (author === null || author.login === null) return 'the account is gone';
  if (author.type !== 'User') return 'only a person may answer';
  if (lastEditedAt !== null)
    return `the comment was edited at ${lastEditedAt}; write it again as a new comment`;
  return minimized ? 'the comment was hidden' : undefined;
}

/** Everything on a ticket that is about the notes, oldest first. */
export function hear(comments: readonly TicketComment[]): Heard {
  const commands: NotesCommand[] = [];
  const unheard: Unheard[] = [];
  const ordered = [...comments].sort(
    (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id - b.id,
  );
  for (const comment of ordered) {
    const said: Said = {
      login: comment.author?.login ?? 'a deleted account',
      at: comment.createdAt,
      url: comment.url,
    };
    for (const command of commandsIn(spokenLines(comment.body), said)) {
      const why = whyUnheard(comment);
      if (why === undefined) commands.push(command);
      else unheard.push({ ...said, why });
    }
  }
  return { commands, unheard };
}

const digits = String.raw`[0-9a-f]{4}(?:[ -]?[0-9a-f]{4}){2,15}`;
const codeAlone = new RegExp(`^\\s*\`?(?<code>${digits})\`?\\s*$`, 'iu');
const signLine = new RegExp(`^/sign\\s+release-notes\\s+\`?(?<code>${digits})\`?\\s*$`, 'iu');

const plain = (code: string): string => code.replaceAll(/[ -]/gu, '').toLowerCase();

/** The digits of a text that is a code and nothing else; undefined for words. */
export function readCode(text: string): string | undefined {
  const code = codeAlone.exec(text)?.groups?.code;
  return code === undefined ? undefined : plain(code);
}

function commandsIn(lines: readonly string[], said: Said): NotesCommand[] {
  const commands: NotesCommand[] = [];
  for (const [at, line] of lines.entries()) {
    const sign = signLine.exec(line)?.groups;
    const impact = /^\/impact\s+(?<text>\S.*)$/u.exec(line)?.groups;
    if (sign !== undefined)
      commands.push({
        ...said,
        verb: 'sign',
        code: plain(sign.code ?? ''),
      });
    else if (/^\/revoke\s+release-notes\s*$/iu.test(line)) commands.push({ ...said, verb: 'revoke' });
    else if (impact !== undefined) {
      const rest = lines.slice(at + 1);
      const end = rest.findIndex((later) => later.startsWith('/'));
      const text = [impact.text ?? '', ...rest.slice(0, end === -1 ? rest.length : end)].join('\n').trim();
      commands.push({ ...said, verb: 'impact', text });
    }
  }
  return commands;
}
