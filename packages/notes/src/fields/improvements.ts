import type { Field } from './field.ts';
import { draftSections, notableHeading } from './notable.ts';

export const improvements: Field = {
  label: 'Improvements',
  owner: 'technical-writer',
  layout: 3,
  under: notableHeading,
  draft: (facts) => draftSections(facts, ['improvements', 'performance', 'other']),
};
