import { describe, expect, test } from '@jest/globals';
import type { SchemaState } from '@release-actions/deployments';
import { compareConfig, judgeSchema } from '../src/barrier.ts';
import { historyOf } from './records.ts';
import type { Made } from './records.ts';

const good = ['mutating', 'deployed', 'verified x'];
const schema = (version: number, change: Partial<SchemaState> = {}): Made['payload'] => ({
  schema: { version, reversible: false, minCompatible: version, ...change },
});

function judge(
  made: readonly Made[],
  change: { changedFiles?: readonly string[] | null; migrations?: string[] } = {},
) {
  const history = historyOf(...made);
  const suspect = history.records[0]!;
  const target = history.records.find(({ payload }) => payload.version === 'A')!;
  return judgeSchema({ target, suspect, history, migrations: [], changedFiles: [], ...change });
}

const release = (id: number, letter: string, payload: Made['payload'], statuses = good): Made => ({
  ...{ id, letter, statuses, payload: payload ?? {} },
});

describe('the schema barrier', () => {
  test('names the version, the file and the way forward', () => {
    const file = 'migrations/0042_drop_email.sql';
    const verdict = judge([release(1, 'a', schema(41)), release(2, 'b', schema(42, { file }))]);
    expect(verdict).toEqual({
      state: 'barrier',
      why: 'A needs schema 41, the database is at 42 (migrations/0042_drop_email.sql, B, not reversible)',
      forward: 'Safe way forward: a fix after B that restores what A needs.',
    });
  });

  test.each([
    ['the same schema', schema(41), 'clear'],
    ['an older schema', schema(40), 'clear'],
    ['a compatible migration', schema(42, { minCompatible: 41 }), 'clear'],
    ['a migration compatible with later code only', schema(43, { minCompatible: 42 }), 'barrier'],
    ['a reversible migration', schema(42, { reversible: true }), 'clear'],
    ['no declaration, where the other declares', {}, 'unknown'],
  ] as const)('%s', (_, payload, state) => {
    expect(judge([release(1, 'a', schema(41)), release(2, 'b', payload)]).state).toBe(state);
  });

  test('a reversible migration must be undone, and says by what', () => {
    const verdict = judge([release(1, 'a', schema(41)), release(2, 'b', schema(42, { reversible: true }))]);
    expect(verdict).toMatchObject({
      note: 'schema 41 is compatible; the command must undo the migration of B',
    });
  });

  test('a barrier of a release in between counts, though the suspect moved nothing', () => {
    const between = [release(1, 'a', schema(41)), release(2, 'b', schema(42)), release(3, 'c', schema(42))];
    expect(judge(between).state).toBe('barrier');
  });

  test('one that never began moved nothing', () => {
    const idle = [release(1, 'a', schema(41)), release(2, 'b', schema(42), []), release(3, 'c', schema(41))];
    expect(judge(idle).state).toBe('clear');
  });

  test('what the target was verified on since does not stand in its way', () => {
    const crossed: Made[] = [
      ...[release(1, 'a', schema(41)), release(2, 'b', schema(42))],
      { ...release(3, 'a', schema(41)), task: 'rollback' },
      release(4, 'c', schema(41)),
    ];
    expect(judge(crossed).state).toBe('clear');
  });

  test('without declarations, changed migrations are the question', () => {
    const plain = [release(1, 'a', {}), release(2, 'b', {})];
    const migrations = ['db/migrate', 'schema.sql'];
    expect(judge(plain).state).toBe('clear');
    expect(judge(plain, { migrations, changedFiles: ['db/migrated.md'] }).state).toBe('clear');
    expect(judge(plain, { migrations, changedFiles: ['db/migrate/0042.sql'] }).state).toBe('unknown');
    expect(judge(plain, { migrations, changedFiles: ['schema.sql'] }).state).toBe('unknown');
    expect(judge(plain, { migrations, changedFiles: null }).state).toBe('unknown');
  });
});

describe('configuration', () => {
  const digest = (configDigest?: string) =>
    historyOf({ id: 1, payload: configDigest === undefined ? {} : { configDigest } }).records[0]!;

  test('is the same, different, or unknown', () => {
    expect(compareConfig(digest('x'), digest('x'))).toBe('same');
    expect(compareConfig(digest('x'), digest('y'))).toBe('different');
    expect(compareConfig(digest(), digest('y'))).toBe('unknown');
  });
});
