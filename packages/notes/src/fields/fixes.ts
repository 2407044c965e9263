import type { Field } from './field.ts';
import { draftList } from './notable.ts';

export const fixes: Field = {
  label: 'Bug fixes',
  owner: 'technical-writer',
  draft: (facts) => draftList(facts, 'fixes'),
};
