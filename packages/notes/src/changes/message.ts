import { saysNone, withoutComments } from './said.ts';
import { splitPullNumber } from './subject.ts';

/** What one commit message, or one item of a squash list, says about itself. */
export type Message = {
  /** First line, as written. */
  readonly subject: string;
  /** Without type, scope and pull request number. */
  readonly title: string;
  /** A known conventional type in lower case; a prefix that is none stays part of the title. */
  readonly type: ConventionalType | undefined;
  readonly scope: string | undefined;
  readonly pr: number | undefined;
  /** Marked in the header: `!` after type or scope, a scope or a bracket that reads "breaking". */
  readonly bang: boolean;
  /** Texts of the breaking footers, paragraphs kept, trailers left out. */
  readonly breakingNotes: readonly string[];
  /** A breaking phrase that the specification does not accept: a question, not a statement. */
  readonly breakingHint: boolean;
  readonly body: string;
};

const types = {
  feat: 'feat',
  feature: 'feat',
  fix: 'fix',
  bugfix: 'fix',
  hotfix: 'fix',
  perf: 'perf',
  performance: 'perf',
  docs: 'docs',
  doc: 'docs',
  style: 'style',
  refactor: 'refactor',
  test: 'test',
  tests: 'test',
  build: 'build',
  ci: 'ci',
  chore: 'chore',
  deps: 'deps',
  revert: 'revert',
  security: 'security',
} as const;

export type ConventionalType = (typeof types)[keyof typeof types];

const bracketBreaking = /^[[(*]*breaking(?:[ -]change)?[\])*:]+[:\s]*/i;
const footerStart = /^BREAKING[ -]CHANGES?(?::\s*|\s#)(?<text>.*)$/u;
const looseFooter = /^\s*(?:breaking[ -]changes?)\s*:/i;
const isLooseFooter = (line: string): boolean =>
  looseFooter.test(line) && !saysNone(line.replace(looseFooter, ''));
/** Trailers as git and GitHub write them; "Note:" or "Migration:" inside a breaking text is not one. */
const trailer =
  /^(?:[A-Za-z]+(?:-[A-Za-z]+)*-(?:by|to|url|id|from|change|issue|pick)|refs?|closes?|closed|fix(?:es|ed)|resolves?d?|cc|see|issues?|bugs?|change-id|pr-url|link|jira|ticket)(?::\s|\s#)/i;
const separator = /^-{5,}\s*$/u;
/** A longer first line is prose that lost its line breaks; the rest of it is body. */
const longestSubject = 1_000;

const none: readonly string[] = [];

type Header = Pick<Message, 'title' | 'type' | 'scope' | 'pr' | 'bang'>;

type Prefix = {
  readonly word: string;
  readonly scope: string | undefined;
  readonly bang: boolean;
  readonly rest: string;
};

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Splits "word(scope)!: rest"; by hand, since it is asked of every line and an expression costs more to set up. */
function splitPrefix(title: string): Prefix | undefined {
  let at = 0;
  while (isLetter(title.charCodeAt(at))) at += 1;
  const word = title.slice(0, at);
  let scope: string | undefined;
  if (title[at] === '(') {
    const end = title.indexOf(')', at);
    scope = title.slice(at + 1, end);
    if (end === -1 || scope.includes('(')) return undefined;
    at = end + 1;
  }
  const bang = title[at] === '!';
  if (bang) at += 1;
  const rest = title[at] === ':' ? title.slice(at + 1).trim() : '';
  return word === '' || rest === '' ? undefined : { word, scope, bang, rest };
}

function parseHeader(subject: string): Header {
  const { title, pr } = splitPullNumber(subject);
  const prefix = splitPrefix(title);
  const type = types[(prefix?.word ?? '').toLowerCase() as keyof typeof types] as
    ConventionalType | undefined;
  if (prefix === undefined || type === undefined) {
    const bare =
      title.includes('reaking') || title.includes('REAKING') ? title.replace(bracketBreaking, '') : title;
    return { title: bare === '' ? title : bare, type: undefined, scope: undefined, pr, bang: bare !== title };
  }
  const named = prefix.scope === undefined || prefix.scope.trim() === '' ? undefined : prefix.scope.trim();
  const scopeBreaks = named?.toLowerCase() === 'breaking';
  return {
    title: prefix.rest,
    type,
    scope: scopeBreaks ? undefined : named,
    pr,
    bang: prefix.bang || scopeBreaks,
  };
}

/** Whether a line can open a footer: after a blank line, a trailer, or a finished sentence, never inside one. */
const opensAfter = (previous: string): boolean =>
  previous.trim() === '' ||
  trailer.test(previous) ||
  footerStart.test(previous) ||
  /[.!?:;]\s*$/u.test(previous);

function breakingNotesOf(lines: readonly string[]): string[] {
  const isSquashList = lines[0]?.startsWith('* ') === true;
  const notes: string[] = [];
  let open: string[] | undefined;
  const close = (): void => {
    if (open !== undefined) notes.push(open.join('\n').trim());
    open = undefined;
  };
  lines.forEach((line, index) => {
    const start = footerStart.exec(line);
    if (start !== null && (open !== undefined || opensAfter(lines[index - 1] ?? ''))) {
      close();
      open = [start.groups?.text ?? ''];
    } else if (trailer.test(line) || separator.test(line) || (isSquashList && line.startsWith('* '))) close();
    else open?.push(line);
  });
  close();
  return notes;
}

/** Reads a message by the Conventional Commits specification; what is not conventional keeps its whole title. */
export function parseMessage(message: string): Message {
  const text = message.trim();
  const end = text.indexOf('\n');
  const subject = text.slice(0, Math.min(end === -1 ? text.length : end, longestSubject)).trimEnd();
  const body = end === -1 ? '' : withoutComments(text.slice(end + 1)).trim();
  const mayBreak = body.includes('REAKING') || body.includes('reaking');
  const lines = mayBreak ? body.split('\n') : none;
  const footers = mayBreak ? breakingNotesOf(lines) : none;
  const breakingNotes = mayBreak ? footers.filter((note) => note !== '' && !saysNone(note)) : none;
  const { title, type, scope, pr, bang } = parseHeader(subject);
  return {
    subject,
    title,
    type,
    scope,
    pr,
    bang,
    breakingNotes,
    breakingHint:
      mayBreak && breakingNotes.length === 0 && (footers.includes('') || lines.some(isLooseFooter)),
    body,
  };
}
