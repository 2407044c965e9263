import type { Field } from './field.ts';
import { draftSections } from './notable.ts';

export const fixes: Field = {
  label: 'Bug fixes',
  owner: 'technical-writer',
  draft: (facts) => draftSections(facts, ['fixes']),
};
