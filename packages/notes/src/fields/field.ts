import type { Role } from '@release-actions/report';
import type { Change } from '../changes/change.ts';
import type { RangeEnds } from '../history/history.ts';
import type { NextVersion } from '../version.ts';

/** The guide's template, in its order. */
export const fieldIds = [
  'name',
  'date',
  'summary',
  'features',
  'improvements',
  'fixes',
  'migration',
  'breaking',
  'known-issues',
  'customer-impact',
  'rollback',
] as const;

export type FieldId = (typeof fieldIds)[number];

/** `none` is an answer that somebody, or the history, gave; `missing` is a question that nobody answered. */
export type FieldState = 'filled' | 'none' | 'missing';

/** What a pull request's description says about one field, word for word. */
export type Statement = { readonly pr: number; readonly text: string };

export type KnownIssue = { readonly number: number; readonly title: string; readonly url: string };

/** Everything that the fields are drafted from. */
export type NotesFacts = {
  readonly service: string;
  /** The tag or version that the release gets. */
  readonly release: string;
  readonly ends: RangeEnds;
  readonly version: NextVersion;
  readonly changes: readonly Change[];
  /** Turns a pull request's or commit's name into a link; undefined where there is no address to link to. */
  readonly links: Links;
  readonly migration: readonly Statement[];
  readonly rollback: readonly Statement[];
  /** Proposals; only the customer-success-manager fills the field. */
  readonly impactProposals: readonly Statement[];
  /** What the customer-success-manager said with `/impact`, newest only. */
  readonly impact: { readonly text: string; readonly login: string } | undefined;
  /** Undefined where issues were not asked for (no network). */
  readonly knownIssues: readonly KnownIssue[] | undefined;
  /** Files under the policy's migration paths that the range changes. */
  readonly migrationFiles: readonly string[];
  /** Path of the documented rollback procedure. */
  readonly rollbackPlan: string;
  /** Set where the whole lists are too long for a release: how many lines of each stay, and where all are. */
  readonly cut?:
    { readonly most: number; readonly file: { readonly name: string; readonly digest: string } } | undefined;
};

export type Links = {
  readonly pull: (number: number) => string | undefined;
  readonly commit: (sha: string) => string | undefined;
};

export type DraftedField = {
  readonly state: FieldState;
  /** Markdown, safe to publish. */
  readonly lines: readonly string[];
  /** Where it came from, in words. */
  readonly source: string;
};

export type Field = {
  /** Exactly as the guide prints it. */
  readonly label: string;
  /** Who answers for it. */
  readonly owner: Role;
  readonly draft: (facts: NotesFacts) => DraftedField;
};

/** How an open question begins in a draft; as long as such a line stands, its field is missing. */
export const askPrefix = 'To do for ';

/** A line that asks the owner for what only a person can say. */
export const ask = (owner: Role, question: string): string => `> **${askPrefix}${owner}:** ${question}`;

export const nothing = 'None.';
