import { collectChanges } from './changes/collect.ts';
import type { NotesDraft } from './document/draft.ts';
import type { Layout } from './document/layout.ts';
import type { HistoryRange } from './history/history.ts';

import { summarize, type NotesSummary } from './summary.ts';
import { nextVersion, type NextVersion, type ZeroPolicy } from './version.ts';
import type { ChangeSet } from './changes/change.ts';
import type { NotesFacts } from './fields/field.ts';

export type OfflineOptions = {
  readonly service: string;
  /** Name of the release; by default the newer end of the range. */
  readonly release?: string;
  readonly zero?: ZeroPolicy;
  readonly rollbackPlan?: string;
  /** The team's own template, with the name of its file for the places of mistakes. */
  readonly template?: { readonly text: string; readonly file: string };
};

export type OfflineNotes = {
  readonly summary: NotesSummary;
  readonly draft: () => Promise<NotesDraft>;
  /** The draft in one of its forms, ending in a line feed. */
  readonly print: (format: TextFormat) => Promise<string>;
};

export type TextFormat = 'markdown' | 'text' | 'html' | 'changelog';

/** Notes from history alone: what only GitHub or people know is asked for in the draft, never invented. */
export function notesFromHistory(range: HistoryRange, options: OfflineOptions): OfflineNotes {
  const set = collectChanges(range);
  const version = nextVersion(range.ends.from?.name, set.changes, options.zero);
  const draft = async (): Promise<NotesDraft> => {
    // The machine-readable notes need none of it.
    const { draftNotes } = await import('./document/draft.ts');
    return draftNotes(factsOf(range, set, version, options), await layoutOf(options));
  };
  return {
    summary: summarize(range, set, version),
    draft,
    print: async (format) => {
      const { printNotes } = await import('./document/print.ts');
      return printNotes(
        (await draft()).body,
        format,
        options.release ?? range.ends.to.name,
        await layoutOf(options),
      );
    },
  };
}

async function layoutOf({ template }: OfflineOptions): Promise<Layout> {
  const { guideLayout, readLayout } = await import('./document/layout.ts');
  return template === undefined ? guideLayout : readLayout(template.text, template.file);
}

const nowhere = (): undefined => undefined;

function factsOf(
  range: HistoryRange,
  { changes }: ChangeSet,
  version: NextVersion,
  options: OfflineOptions,
): NotesFacts {
  return {
    service: options.service,
    release: options.release ?? range.ends.to.name,
    ends: range.ends,
    version,
    changes,
    links: { pull: nowhere, commit: nowhere },
    migration: [],
    rollback: [],
    impactProposals: [],
    impact: undefined,
    knownIssues: undefined,
    migrationFiles: [],
    rollbackPlan: options.rollbackPlan ?? 'docs/rollback.md',
  };
}

export { readCommit } from './changes/read-commit.ts';
