import type { Role } from '@release-actions/report';
import {
  fieldIds,
  type DraftedField,
  type FieldId,
  type FieldState,
  type NotesFacts,
} from '../fields/field.ts';
import { fields } from '../fields/registry.ts';

export type FieldReport = {
  readonly id: FieldId;
  readonly label: string;
  readonly owner: Role;
  readonly state: FieldState;
  readonly source: string;
};

export type NotesDraft = {
  /** Markdown in the guide's template, LF line ends, one at the end. */
  readonly body: string;
  readonly fields: readonly FieldReport[];
};

function printed(id: FieldId, { lines }: DraftedField, under: string | undefined): string[] {
  const field = fields[id];
  if (field.layout === 'line') return [`**${field.label}:** ${lines.join(' ')}`];
  const heading = `${'#'.repeat(field.layout)} ${field.label}`;
  return [...(under === undefined ? [] : [`## ${under}`, '']), heading, '', ...lines];
}

/** Drafts every field of the guide's template from what is known. */
export function draftNotes(facts: NotesFacts): NotesDraft {
  const reports: FieldReport[] = [];
  const blocks: string[] = [];
  let lastUnder: string | undefined;
  for (const id of fieldIds) {
    const { label, owner, draft, under } = { under: undefined, ...fields[id] };
    const drafted = draft(facts);
    reports.push({ id, label, owner, state: drafted.state, source: drafted.source });
    blocks.push(printed(id, drafted, under === lastUnder ? undefined : under).join('\n'));
    lastUnder = under;
  }
  return { body: `${blocks.join('\n\n')}\n`, fields: reports };
}
