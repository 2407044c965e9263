import type { Block, Document } from '@release-actions/report';
import { guideLayout, type Layout } from '../document/layout.ts';
import { readFields, stateOf } from '../document/read-fields.ts';
import { toDocument } from '../document/to-document.ts';
import type { FieldId } from '../fields/field.ts';
import { fields } from '../fields/registry.ts';

/** Who is told what, and why: stakeholders what changed, support what they will be asked about. */
export const audiences = {
  release: ['summary', 'features', 'improvements', 'fixes', 'breaking'],
  stakeholders: ['summary', 'features', 'breaking', 'customer-impact'],
  support: ['summary', 'customer-impact', 'known-issues', 'breaking', 'migration', 'fixes', 'rollback'],
} as const satisfies Record<string, readonly FieldId[]>;

export type Audience = keyof typeof audiences;

/** Longer lists are read in the release itself. */
const mostItems = 15;

function shortened(block: Block): Block[] {
  if (!('list' in block) || block.list.length <= mostItems) return [block];
  return [{ list: [...block.list.slice(0, mostItems), `and ${block.list.length - mostItems} more`] }];
}

/** What one audience is told, in the words of the published notes; fields that say "none" are left out. */
export function announcement(visible: string, audience: Audience, layout: Layout = guideLayout): Document {
  const texts = readFields(visible, layout);
  return audiences[audience].flatMap((id): Block[] => {
    const text = texts.get(id) ?? '';
    if (stateOf(text) !== 'filled') return [];
    const blocks = toDocument(text).flatMap(shortened);
    return id === 'summary' ? blocks : [{ heading: fields[id].label, level: 3 }, ...blocks];
  });
}
