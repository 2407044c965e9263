import { describe, expect, test } from '@jest/globals';
import { interruptedStatus, journalOf, phaseReached } from '../src/journal.ts';
import { minute, recordOf } from './records.ts';

const reached = (...statuses: string[]): string =>
  phaseReached(journalOf(recordOf({ id: 1, task: 'rollback', statuses })));

describe('the journal', () => {
  test('is read back from the statuses, one phase after the other', () => {
    expect(reached()).toBe('checked');
    expect(reached('mutating')).toBe('mutating');
    expect(reached('mutating', 'deployed')).toBe('mutated');
    expect(reached('mutating', 'deployed', 'smoked: 12 of 12')).toBe('smoked');
    expect(reached('mutating', 'deployed', 'smoked: 12 of 12', 'monitoring until 11:06')).toBe('monitoring');
    expect(reached('mutating', 'deployed', 'verified sha256:77')).toBe('done');
  });

  test('a failure or an interruption adds no phase', () => {
    expect(reached('mutating', 'failed in the deploy step')).toBe('mutating');
    expect(reached('mutating', interruptedStatus('mutating').description)).toBe('mutating');
    expect(interruptedStatus('mutating').description).toBe('interrupted at mutating');
  });

  test('keeps the instants', () => {
    const journal = journalOf(recordOf({ id: 1, task: 'rollback', statuses: ['mutating', 'deployed'] }));
    expect(journal).toMatchObject({ frozen: minute(10), mutating: minute(11), mutated: minute(12) });
    expect(journal.done).toBeUndefined();
  });
});
