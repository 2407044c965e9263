import { describe, expect, test } from '@jest/globals';
import { type DeploymentRow, readHistory } from '@release-actions/deployments';
import { known } from '@release-actions/evidence';
import { replacedFact } from '../src/observe/history.ts';

const target = { service: 'storefront', environment: 'production', wave: 'all' };
const proof = { endpoint: 'GraphQL deployments', pages: 1, at: '2026-11-24T10:00:00Z' };

/** Written as `a+`: commit a, deployed; `a?`: nobody knows how it ended; `a-`: it turned out bad; `a~`: it broke off. */
function row(written: string, index: number): DeploymentRow {
  const [letter, mark] = [written.slice(0, 1), written.slice(1)];
  const createdAt = `2026-11-24T09:0${index}:00Z`;
  const status = (id: number, state: 'in_progress' | 'success' | 'error', description: string) => ({
    ...{ id: index * 10 + id, state, description, createdAt },
  });
  const ends: Readonly<Record<string, readonly ReturnType<typeof status>[]>> = {
    '+': [status(2, 'success', 'deployed')],
    '-': [status(2, 'success', 'deployed'), status(3, 'error', 'faulty: errors x3')],
    '~': [status(2, 'error', 'failed: exit 1')],
  };
  return {
    ...{ id: index, ref: 'v1', task: 'deploy', environment: 'production', creator: 'bot', createdAt },
    sha: letter.repeat(40),
    payload: { v: 1, key: `k${index}`, service: 'storefront', wave: 'all', version: letter, artifacts: [] },
    statuses: [status(1, 'in_progress', 'mutating'), ...(ends[mark] ?? [])],
  };
}

describe('what a release replaces', () => {
  test.each<[string, string[], string | null]>([
    ['nothing on the first day', [], null],
    ['what runs', ['a+', 'b+'], 'b'],
    ['what ran before its own deployment that broke off: not itself', ['a+', 'c~'], 'a'],
    ['what ran before its own deployment whose end nobody knows', ['a+', 'c?'], 'a'],
    ['what ran before it, once it runs itself', ['a+', 'c+'], 'a'],
    ['what ran before it, once something newer runs', ['a+', 'c+', 'd+'], 'a'],
    ['not what turned out bad: its changes are new to the users of a', ['a+', 'b-'], 'a'],
    ['what a rollback brought back', ['a+', 'b-', 'a+'], 'a'],
    ['nothing where only bad ones ran before', ['b-', 'c?'], null],
  ])('%s', (_, written, expected) => {
    const rows = written.map((each, index) => row(each, index + 1));
    const replaced = replacedFact(known(readHistory(rows, target), proof), 'c'.repeat(40));
    expect(replaced.known ? (replaced.value?.version ?? null) : replaced.message).toBe(expected);
  });

  test('unknown where somebody else deployed since', () => {
    const foreign = { ...row('x+', 5), payload: {} };
    const replaced = replacedFact(known(readHistory([row('a+', 1), foreign], target), proof), 'c'.repeat(40));
    expect(replaced).toMatchObject({ known: false, reason: 'unproven' });
  });
});
