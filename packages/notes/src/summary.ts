import type { ChangeSet, Exclusion } from './changes/change.ts';
import { authorsOf } from './changes/read-commit.ts';
import type { Section } from './changes/section.ts';
import type { HistoryRange } from './history/history.ts';
import type { NextVersion } from './version.ts';

/** The machine-readable notes: what scripts may rely on. */
export type NotesSummary = {
  readonly range: { readonly from: string | null; readonly to: string; readonly commits: number };
  readonly version: NextVersion;
  readonly entries: readonly SummaryEntry[];
  readonly excluded: readonly Exclusion[];
};

type SummaryEntry = {
  readonly title: string;
  readonly section: Section;
  readonly inferred: boolean;
  readonly breaking: boolean;
  readonly suspectedBreaking: boolean;
  readonly pr: number | null;
  readonly shas: readonly string[];
  /** Names of those who wrote it, co-authors included, bots not. */
  readonly authors: readonly string[];
  readonly alreadyIn: readonly string[];
};

/**
 * The summary of a range.
 * @throws Error when a commit of the range is neither in an entry nor excluded: notes must not lose anything.
 */
export function summarize(
  { ends, commits }: HistoryRange,
  { changes, excluded }: ChangeSet,
  version: NextVersion,
): NotesSummary {
  const entries = changes.map((change) => ({
    title: change.title,
    section: change.section,
    inferred: change.inferred,
    breaking: change.breaking,
    suspectedBreaking: change.suspectedBreaking,
    pr: change.pr ?? null,
    shas: change.commits.map(({ sha }) => sha),
    authors: authorsOf(change.commits),
    alreadyIn: change.alreadyIn,
  }));
  const accounted = new Set(excluded.map(({ sha }) => sha));
  for (const { shas } of entries) for (const sha of shas) accounted.add(sha);
  const lost = commits.find(({ sha }) => !accounted.has(sha));
  if (lost !== undefined || accounted.size !== commits.length) {
    throw new Error(
      `The notes account for ${accounted.size} of ${commits.length} commits; ${lost?.sha ?? 'one from outside'} is wrong.`,
    );
  }
  return {
    range: { from: ends.from?.name ?? null, to: ends.to.name, commits: commits.length },
    version,
    entries,
    excluded,
  };
}
