import { ask, type Field } from './field.ts';

export const summary: Field = {
  label: 'Summary',
  owner: 'technical-writer',
  draft: () => ({
    state: 'missing',
    lines: [ask('technical-writer', 'say in two or three sentences what this release means to its readers.')],
    source: 'a person writes it; a generated sentence would say nothing that the list does not',
  }),
};
