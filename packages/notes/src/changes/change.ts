import type { Commit } from '../history/history.ts';
import type { ConventionalType } from './message.ts';
import type { Section } from './section.ts';

/** One line of the notes: what changed, where it stands, and which commits and people it came from. */
export type Change = {
  /** Plain text without type, scope and pull request number. */
  readonly title: string;
  readonly type: ConventionalType | undefined;
  readonly scope: string | undefined;
  readonly section: Section;
  /** The section was read off the words of the title; no author stated it. */
  readonly inferred: boolean;
  /** Stated by an author: `!`, a footer, a label, a pull request section. */
  readonly breaking: boolean;
  readonly breakingNotes: readonly string[];
  /** Reads like a breaking change: a question to the technical writer, never published by itself. */
  readonly suspectedBreaking: boolean;
  readonly pr: number | undefined;
  /** Newest first; several for a merged branch or a change that was picked twice. */
  readonly commits: readonly Commit[];
  /** First release tag on the previous release's side that holds this change; not new to whoever had that. */
  readonly alreadyIn: readonly string[];
  /** Undoes something that an earlier release holds. */
  readonly revertsReleased: boolean;
};

/** A commit that no line of the notes stands for, and why. */
export type Exclusion = { readonly sha: string; readonly reason: string };

/** Changes and exclusions; together they hold every commit of the range. */
export type ChangeSet = { readonly changes: readonly Change[]; readonly excluded: readonly Exclusion[] };
