import type { Role } from '@release-actions/report';
import { fieldIds, type FieldId, type FieldState, type NotesFacts } from '../fields/field.ts';
import { fields } from '../fields/registry.ts';
import { fillLayout, guideLayout, type Layout } from './layout.ts';

export type FieldReport = {
  readonly id: FieldId;
  readonly label: string;
  readonly owner: Role;
  readonly state: FieldState;
  readonly source: string;
};

export type NotesDraft = {
  /** Markdown in the template's form, LF line ends, one at the end. */
  readonly body: string;
  readonly fields: readonly FieldReport[];
};

/** Drafts every field of the guide's template from what is known. */
export function draftNotes(facts: NotesFacts, layout: Layout = guideLayout): NotesDraft {
  const drafted = fieldIds.map((id) => ({ id, ...fields[id].draft(facts) }));
  return {
    body: fillLayout(layout, new Map(drafted.map(({ id, lines }) => [id, lines]))),
    fields: drafted.map(({ id, state, source }) => ({
      id,
      label: fields[id].label,
      owner: fields[id].owner,
      state,
      source,
    })),
  };
}
