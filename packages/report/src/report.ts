import type { Document } from './document.ts';
import type { Outcome, ReportKind, Target } from './vocabulary.ts';

/** A place in a file that a person can open; lines and columns count from 1. */
export type Position = { readonly file: string; readonly line: number; readonly column: number };

export type Annotation = {
  readonly level: 'notice' | 'warning' | 'error';
  readonly message: string;
  readonly title?: string;
  readonly position?: Position;
};

/**
 * What one run found. The summary, annotations, check run, ticket comment, log and HTML are all rendered from
 * this one value, so that no two of them can disagree.
 */
export type Report<Detail = unknown> = Target & {
  readonly kind: ReportKind;
  readonly outcome: Outcome;
  /** Stable codes, most important first, such as `served-version-mixed`. */
  readonly reasons: readonly string[];
  /** Full commit SHA under judgement. */
  readonly sha: string;
  readonly release?: string;
  /** ISO 8601 instants. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** One line: the decision and what it is about, such as "No-go: storefront 1.4.0 to production". */
  readonly headline: string;
  /** Why, then what to do next and who; then tables. At most one screen before the first `details` block. */
  readonly body: Document;
  readonly annotations: readonly Annotation[];
  /** The slice's own machine-readable findings. */
  readonly detail: Detail;
};
