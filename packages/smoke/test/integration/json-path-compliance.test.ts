import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonPath } from '../../src/expect/json-path.ts';

const data = process.env['RELEASE_ACTIONS_DATA'] ?? join(import.meta.dirname, '../../../../../shared/data');
const file = join(data, 'jsonpath/cts.json');

type Case = {
  readonly name: string;
  readonly selector: string;
  readonly document?: unknown;
  readonly result?: unknown[];
  readonly results?: unknown[][];
  readonly invalid_selector?: boolean;
};

async function agrees({
  selector,
  document,
  result,
  results,
  invalid_selector: invalid,
}: Case): Promise<boolean> {
  const path = await jsonPath(selector).catch(() => undefined);
  if (path === undefined || invalid === true) return path === undefined && invalid === true;
  const selected = JSON.stringify(path.select(document));
  return [result, ...(results ?? [])].some((expected) => JSON.stringify(expected) === selected);
}

/** The JSONPath Compliance Test Suite, read from where it lies; a clone without it says so and goes on. */
describe('JSONPath Compliance Test Suite', () => {
  if (!existsSync(file)) {
    test('is not here', () => {
      if (process.env['CI'] === 'true') throw new Error(`no ${file}; set RELEASE_ACTIONS_DATA`);
      console.log(`skipped: no ${file}`);
    });
    return;
  }
  const { tests } = JSON.parse(readFileSync(file, 'utf8')) as { tests: Case[] };

  test('every one of the 703 cases agrees', async () => {
    const verdicts = await Promise.all(
      tests.map(async (one) => ({ name: one.name, agrees: await agrees(one) })),
    );
    expect(verdicts.filter((one) => !one.agrees).map(({ name }) => name)).toEqual([]);
    expect(verdicts).toHaveLength(703);
  });
});
