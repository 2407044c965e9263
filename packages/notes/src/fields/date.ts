import type { Field } from './field.ts';

/** What stands in the date line until the release is live; the approved digest leaves this line out. */
export const dateUnset = 'set when the release goes to production';

export const date: Field = {
  label: 'Date',
  owner: 'release-manager',
  draft: () => ({ state: 'filled', lines: [dateUnset], source: 'the production date, set at publishing' }),
};
