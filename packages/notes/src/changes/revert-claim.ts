import { splitPullNumber } from './subject.ts';

/** What a commit says that it undoes. */
export type RevertClaim = {
  /** True for `Reapply "x"` and `Revert "Revert "x""`: the title it carries is in force again. */
  readonly restores: boolean;
  /** Innermost title, without any Revert or Reapply around it. */
  readonly title: string;
  /** The title stood in quotes: it is another commit's. Without them it may be prose, such as "Revert to Node 8". */
  readonly quoted: boolean;
  readonly shas: readonly string[];
  readonly pulls: readonly { readonly repository: string | undefined; readonly number: number }[];
};

type Peeled = Pick<RevertClaim, 'restores' | 'title' | 'quoted'>;

const type = /^[a-z]+(?:\([^()]*\))?!?:\s*/i;
const quotedTitle = /^(?<verb>revert|reapply|back out|undo)(?:s|ed)?:?\s+["'“”`](?<title>.*?)["'“”`]?\s*$/i;
const plainTitle = /^(?<verb>reverts?|reapply|back out)(?:\([^()]*\))?:?\s+(?<title>\S.*)$/i;
const namedCommits =
  /\b(?:this )?revert(?:s|ed|ing)?(?: commits?)? (?<list>[0-9a-f]{7,40}(?:(?:,| and|,? ?\n)\s*[0-9a-f]{7,40})*)\b/gi;
const namedPulls =
  /^\s*(?:this )?reverts?:? (?:pull request |PR )?(?:(?<repository>[\w.-]+\/[\w.-]+))?#(?<number>\d+)\b/gim;
/** What comes later in a long body is not the statement of what this commit does. */
const readBodyCharacters = 20_000;

/** A title without its conventional type. */
export const withoutType = (title: string): string => title.replace(type, '');

const isReapply = (verb: string | undefined): boolean => verb?.toLowerCase() === 'reapply';

/** Peels every Revert and Reapply off a quoted title; undefined when there is none to peel. */
function peelQuoted(subject: string): Peeled | undefined {
  let title = subject;
  let depth = 0;
  for (;;) {
    const groups = (quotedTitle.exec(withoutType(title)) ?? quotedTitle.exec(title))?.groups;
    if (groups === undefined) break;
    depth += isReapply(groups.verb) ? 2 : 1;
    title = splitPullNumber(groups.title ?? '').title;
  }
  return depth === 0 ? undefined : { restores: depth % 2 === 0, title, quoted: true };
}

function peelPlain(subject: string): Peeled | undefined {
  const typed = /^[a-z]+(?:\([^()]*\))?!?:\s*(?:revert|reapply)/i.test(subject);
  const groups = (plainTitle.exec(subject) ?? (typed ? plainTitle.exec(withoutType(subject)) : null))?.groups;
  if (groups === undefined) return undefined;
  return { restores: isReapply(groups.verb), title: groups.title ?? '', quoted: false };
}

/** Reads what a message undoes; a squash list that mentions reverts of its own does not count, nor does a part. */
export function revertClaim(message: string): RevertClaim | undefined {
  const end = message.indexOf('\n');
  const mayRevert =
    message.includes('evert') ||
    /revert|reapply|back out|undo/i.test(end === -1 ? message : message.slice(0, end));
  if (!mayRevert) return undefined;
  const subject = splitPullNumber((end === -1 ? message : message.slice(0, end)).slice(0, 1_000)).title;
  if (/\bpartial(?:ly)?\b/i.test(subject)) return undefined;
  const body = end === -1 ? '' : message.slice(end + 1).trim();
  const statement = body.startsWith('* ') ? '' : body.slice(0, readBodyCharacters);
  const peeled = peelQuoted(subject) ?? peelPlain(subject);
  if (peeled === undefined && !/^(?:this )?reverts? (?:commit |[\w./-]*#)/i.test(statement)) return undefined;
  const { title, restores, quoted } = peeled ?? { title: '', restores: false, quoted: false };
  return { restores, title, quoted, ...namedIn(title, statement) };
}

function namedIn(title: string, statement: string): Pick<RevertClaim, 'shas' | 'pulls'> {
  const shas = [...statement.matchAll(namedCommits)].flatMap(
    ({ groups }) => (groups?.list ?? '').match(/[0-9a-f]{7,40}/gi) ?? [],
  );
  const pulls = [...statement.matchAll(namedPulls)].map(({ groups }) => ({
    repository: groups?.repository,
    number: Number(groups?.number),
  }));
  const pull = /^(?:pull request |PR )?#(\d+)\b/i.exec(title)?.[1];
  const sha = /^(?:commit )?([0-9a-f]{7,40})$/i.exec(title)?.[1];
  return {
    shas: [...shas, ...(sha === undefined ? [] : [sha])].map((name) => name.toLowerCase()),
    pulls: [...pulls, ...(pull === undefined ? [] : [{ repository: undefined, number: Number(pull) }])],
  };
}
