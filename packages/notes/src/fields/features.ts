import type { Field } from './field.ts';
import { draftList } from './notable.ts';

export const features: Field = {
  label: 'New features',
  owner: 'technical-writer',
  draft: (facts) => draftList(facts, 'features'),
};
