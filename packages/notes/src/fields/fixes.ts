import type { Field } from './field.ts';
import { draftSections, notableHeading } from './notable.ts';

export const fixes: Field = {
  label: 'Bug fixes',
  owner: 'technical-writer',
  layout: 3,
  under: notableHeading,
  draft: (facts) => draftSections(facts, ['fixes']),
};
