import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from '@jest/globals';

/** Real histories for measuring; a user's clone does not have them. */
export const data = resolve(
  process.env['RELEASE_ACTIONS_DATA'] ?? join(import.meta.dirname, '../../../../../shared/data'),
);

/** A test that needs the data: where it is absent, a printed skip, and in continuous integration a failure. */
export function testOnData(name: string, work: () => Promise<void> | void): void {
  const isThere = existsSync(join(data, 'notes'));
  if (isThere) test(name, work);
  else if (process.env['CI'] === 'true') {
    test(name, () => {
      throw new Error(`no data sets in ${data}; set RELEASE_ACTIONS_DATA`);
    });
  } else {
    console.log(`skipped: "${name}" needs the data sets (not in ${data}; set RELEASE_ACTIONS_DATA)`);
    test(`${name} (skipped: no data sets)`, () => undefined);
  }
}
