/** Someone who wrote a commit, as the history names them. */
export type Person = { readonly name: string; readonly email: string };

export type Commit = {
  /** Full object name. */
  readonly sha: string;
  /** Full object names; none for a root commit, more than one for a merge. */
  readonly parents: readonly string[];
  readonly author: Person;
  /** Seconds since 1970; a cherry-pick keeps the original's. */
  readonly authoredAt: number;
  /** The whole message, with line feeds only. */
  readonly message: string;
};

/** A commit on the previous release's own side: not an ancestor of the new one, so its twin may be in the range. */
export type ShippedCommit = Commit & {
  /** Oldest release tag on that side that contains it. */
  readonly firstTag: string;
};

/** Both ends of a range, resolved once, so that a tag that moves meanwhile changes nothing. */
export type RangeEnds = {
  /** Name as given, or undefined for the first release. */
  readonly from: { readonly name: string; readonly sha: string } | undefined;
  readonly to: { readonly name: string; readonly sha: string };
};

export type HistoryRange = {
  readonly ends: RangeEnds;
  /** What `to` contains and `from` does not, newest first. */
  readonly commits: readonly Commit[];
  /** What `from` contains and `to` does not; empty where releases follow one another on one line. */
  readonly shipped: readonly ShippedCommit[];
  /** Per commit of the range, its twins on the shipped side by patch id. */
  readonly samePatch: ReadonlyMap<string, readonly ShippedCommit[]>;
  /** False where patches could not be compared (a clone without file contents); subjects still are. */
  readonly patchesCompared: boolean;
};

/** Something about the repository that a person has to mend before notes can be trusted. */
export class HistoryError extends Error {
  readonly code: 'unknown-name' | 'bad-name' | 'shallow' | 'not-a-repository' | 'unreadable';
  readonly hint: string;

  constructor(code: HistoryError['code'], message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'HistoryError';
    this.code = code;
    this.hint = hint;
  }
}

/** Whether a name can be asked of git without being read as an option, a range or a search expression. */
export function isPlainName(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is refused here
  return name !== '' && !/^-|\.\.|[\s\u0000-\u001f\u007f~^:?*[\\]|@\{/u.test(name);
}
