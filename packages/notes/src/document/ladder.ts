import type { NotesFacts } from '../fields/field.ts';
import { allChanges, type ChangesFile } from './all-changes.ts';
import { draftNotes } from './draft.ts';
import type { Layout } from './layout.ts';

/** GitHub refuses a release whose text is longer (422), in characters. */
export const longestBody = 125_000;

/** How many lines each list of changes keeps, tried one after the other. */
const steps = [1_000, 500, 250, 120, 60, 30, 15, 5, 0] as const;

export type Fitted<T> = T & {
  /** The generated text that was fitted in. */
  readonly generated: string;
  /** What has to stand beside the release; undefined where nothing was cut. */
  readonly file: ChangesFile | undefined;
};

/**
 * Fits the notes into GitHub's limit: whole, else with the lists of changes cut to their beginnings and all of them in
 * a file beside it. Nothing else is ever cut, and no word that a person wrote: `write` makes the release's text of a
 * generated one. Undefined where even empty lists leave too much.
 */
export function fitted<T extends { readonly body: string }>(
  facts: NotesFacts,
  layout: Layout,
  write: (generated: string) => T,
  limit = longestBody,
): Fitted<T> | undefined {
  const whole = draftNotes(facts, layout).body;
  const written = write(whole);
  if (written.body.length <= limit) return { ...written, generated: whole, file: undefined };
  const file = allChanges(facts);
  for (const most of steps) {
    const generated = draftNotes({ ...facts, cut: { most, file } }, layout).body;
    const shorter = write(generated);
    if (shorter.body.length <= limit) return { ...shorter, generated, file };
  }
  return undefined;
}
