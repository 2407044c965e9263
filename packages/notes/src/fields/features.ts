import type { Field } from './field.ts';
import { draftSections, notableHeading } from './notable.ts';

export const features: Field = {
  label: 'New features',
  owner: 'technical-writer',
  layout: 3,
  under: notableHeading,
  draft: (facts) => draftSections(facts, ['features']),
};
