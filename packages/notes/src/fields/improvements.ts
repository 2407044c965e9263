import type { Field } from './field.ts';
import { draftList } from './notable.ts';

export const improvements: Field = {
  label: 'Improvements',
  owner: 'technical-writer',
  draft: (facts) => draftList(facts, 'improvements'),
};
