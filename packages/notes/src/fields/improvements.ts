import type { Field } from './field.ts';
import { draftSections } from './notable.ts';

export const improvements: Field = {
  label: 'Improvements',
  owner: 'technical-writer',
  draft: (facts) => draftSections(facts, ['improvements', 'performance', 'other']),
};
