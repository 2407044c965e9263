import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { judgeApproval, tables as approvalTables } from './support/peers/approvals.ts';
import { judgeChecks, tables as checkTables } from './support/peers/checks.ts';
import type { Answer, Row } from './support/peers/row.ts';

/**
 * Situations that other tools' own tests describe, judged by ours. Where the answers differ, the row names a section
 * of action-docs/gate-differences.md that says why; a difference that is not written down fails, and so does a
 * section that no row needs.
 */
const document = readFileSync(new URL('../../../action-docs/gate-differences.md', import.meta.url), 'utf8');
const sections = [...document.matchAll(/^### (.+)$/gmu)].map(([, title = '']) => title);
const used = new Set<string>();

function compare<Given>(rows: readonly Row<Given>[], judge: (given: Given) => string): void {
  test.each(rows)('$name', ({ given, theirs, ours, because }) => {
    const status = judge(given);
    const answer: Answer = status === 'met' ? 'passes' : status === 'pending' ? 'waits' : 'blocks';
    expect(answer).toBe(ours);
    if (theirs === ours) expect(because).toBeUndefined();
    else expect(sections).toContain(because);
    if (because !== undefined) used.add(because);
  });
}

describe.each(Object.entries(checkTables))('%s', (_, rows) => {
  compare(rows, judgeChecks);
});

describe.each(Object.entries(approvalTables))('%s', (_, rows) => {
  compare(rows, judgeApproval);
});

test('every difference that is written down is one that a row shows', () => {
  expect([...used].sort()).toEqual([...sections].sort());
});
