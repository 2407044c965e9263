import { collectChanges } from './changes/collect.ts';
import type { NotesDraft } from './document/draft.ts';
import type { HistoryRange } from './history/history.ts';

import { summarize, type NotesSummary } from './summary.ts';
import { nextVersion, type ZeroPolicy } from './version.ts';

export type OfflineOptions = {
  readonly service: string;
  /** Name of the release; by default the newer end of the range. */
  readonly release?: string;
  readonly zero?: ZeroPolicy;
  readonly rollbackPlan?: string;
};

export type OfflineNotes = { readonly summary: NotesSummary; readonly draft: () => Promise<NotesDraft> };

/** Notes from history alone: what only GitHub or people know is asked for in the draft, never invented. */
export function notesFromHistory(range: HistoryRange, options: OfflineOptions): OfflineNotes {
  const set = collectChanges(range);
  const version = nextVersion(range.ends.from?.name, set.changes, options.zero);
  const nowhere = (): undefined => undefined;
  return {
    summary: summarize(range, set, version),
    draft: async () => {
      // The machine-readable notes need none of it.
      const { draftNotes } = await import('./document/draft.ts');
      return draftNotes({
        service: options.service,
        release: options.release ?? range.ends.to.name,
        ends: range.ends,
        version,
        changes: set.changes,
        links: { pull: nowhere, commit: nowhere },
        migration: [],
        rollback: [],
        impactProposals: [],
        impact: undefined,
        knownIssues: undefined,
        migrationFiles: [],
        rollbackPlan: options.rollbackPlan ?? 'docs/rollback.md',
      });
    },
  };
}

export { readCommit } from './changes/read-commit.ts';
