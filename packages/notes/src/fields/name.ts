import { safeLine } from '../document/prose.ts';
import type { Field } from './field.ts';

export const name: Field = {
  label: 'Release name / number',
  owner: 'release-manager',
  draft: ({ service, release }) => ({
    state: 'filled',
    lines: [safeLine(`${service} ${release}`)],
    source: 'the tag that is released',
  }),
};
