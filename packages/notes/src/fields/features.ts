import type { Field } from './field.ts';
import { draftSections } from './notable.ts';

export const features: Field = {
  label: 'New features',
  owner: 'technical-writer',
  draft: (facts) => draftSections(facts, ['features']),
};
