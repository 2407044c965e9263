import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readHistory } from '@release-actions/deployments';
import type { DeploymentRow, DeploymentState, History } from '@release-actions/deployments';
import { chooseTarget } from '../src/choose.ts';
import type { ChoiceRequest } from '../src/choose.ts';
import { nameOf } from '../src/version.ts';

const byPerson: ChoiceRequest = { target: null, automatic: false, repeatable: false };

type Status = 'mutating' | 'deployed' | 'verified' | 'failed' | 'faulty';
type Life = readonly Status[];
const good: Life = ['mutating', 'deployed', 'verified'];
const bad: Life = ['mutating', 'deployed', 'faulty'];

/** Letter of the version, what happened, the task, and for a rollback the letter of the version it left. */
type Deployed = readonly [letter: string, life: Life, task?: 'deploy' | 'rollback', left?: string];

const shaOf = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(2, '0').repeat(20);
const minute = (index: number): string => new Date(Date.UTC(2026, 10, 24, 0, index)).toISOString();
const stateOf: Record<Status, DeploymentState> = {
  ...{ mutating: 'in_progress', deployed: 'success', verified: 'success' },
  ...{ failed: 'failure', faulty: 'error' },
};
const target = { service: 'storefront', environment: 'production', wave: 'all' };

/** GitHub's rows for a history written oldest first: `['a', good], ['b', bad], ['a', good, 'rollback', 'b']`. */
function rows(...lives: readonly Deployed[]): DeploymentRow[] {
  let clock = 0;
  return lives.map(([letter, life, task = 'deploy', left], index) => {
    const newestOf = (wanted: string): number =>
      lives.slice(0, index).findLastIndex(([other, , as = 'deploy']) => other === wanted && as === 'deploy') +
      1;
    const rollback = {
      ...{
        fromDeployment: newestOf(left ?? ''),
        toDeployment: newestOf(letter),
        fromVersion: '',
        toVersion: '',
      },
      ...{ reason: '', actor: '', holder: '1.1', heldUntil: minute(0) },
    };
    return {
      ...{ id: index + 1, sha: shaOf(letter), ref: 'main', task, environment: 'production', creator: 'bot' },
      createdAt: minute(clock++),
      payload: {
        ...{ v: 1, key: String(index), service: 'storefront', wave: 'all', version: letter.toUpperCase() },
        artifacts: [{ component: 'web', digest: `sha256:${letter.repeat(64)}` }],
        ...(left === undefined ? {} : { rollback, freeze: { badShas: [shaOf(left)], badDigests: [] } }),
      },
      statuses: life.map((description, at) => ({
        ...{ id: index * 100 + at, state: stateOf[description], description, createdAt: minute(clock++) },
      })),
    };
  });
}

const history = (...lives: readonly Deployed[]): History => readHistory(rows(...lives), target);

const chosen = (past: History, request: Partial<ChoiceRequest> = {}): string => {
  const choice = chooseTarget(past, { ...byPerson, ...request });
  if (choice.kind === 'chosen') return `${nameOf(choice.suspect)} -> ${nameOf(choice.target)}`;
  return choice.kind === 'refused' ? choice.code : choice.kind;
};

describe('the last known good', () => {
  test('is the version before, when that was verified', () => {
    expect(chosen(history(['a', good], ['b', bad]))).toBe('B -> A');
  });

  test('A, B, back to A, C gives A and never B', () => {
    expect(chosen(history(['a', good], ['b', bad], ['a', good, 'rollback', 'b'], ['c', bad]))).toBe('C -> A');
    const verifiedB = history(['a', good], ['b', good], ['a', good, 'rollback', 'b'], ['c', bad]);
    expect(chosen(verifiedB)).toBe('C -> A');
  });

  test('skips what was deployed and never verified', () => {
    expect(chosen(history(['a', good], ['b', ['mutating', 'deployed']], ['c', bad]))).toBe('C -> A');
  });

  test('skips what failed after it was verified, until it is verified again', () => {
    const failed: Life = [...good, 'faulty'];
    expect(chosen(history(['a', good], ['b', failed], ['c', bad]))).toBe('C -> A');
    expect(chosen(history(['a', good], ['b', failed], ['b', good], ['c', bad]))).toBe('C -> B');
  });

  test('the suspect is whatever began last, finished or not', () => {
    expect(chosen(history(['a', good], ['b', good], ['c', ['mutating']]))).toBe('C -> B');
  });

  test('another commit with the same artifacts is the live one too', () => {
    const all = rows(['z', good], ['a', good], ['b', bad]);
    const rebuilt = all.map((row) =>
      row.sha === shaOf('a')
        ? { ...row, payload: { ...(row.payload as object), artifacts: artifactsOf(all[2]) } }
        : row,
    );
    expect(chosen(readHistory(rebuilt, target))).toBe('B -> Z');
  });

  test('none: refused with a reason for each candidate', () => {
    const past = history(['a', ['mutating', 'deployed']], ['d', []], ['b', [...good, 'failed']], ['c', bad]);
    const choice = chooseTarget(past, byPerson);
    expect(choice).toMatchObject({ kind: 'refused', code: 'no-target' });
    expect(choice.candidates.map(({ name, rejected }) => `${name} ${rejected?.code ?? 'good'}`)).toEqual([
      'B failed-since',
      'D never-mutated',
      'A never-verified',
    ]);
    expect(choice.candidates.every(({ rejected }) => (rejected?.why.length ?? 0) > 10)).toBe(true);
  });
});

describe('what cannot be judged', () => {
  const foreign = (id: number) => ({ ...rows(['f', good])[0]!, id, createdAt: minute(id), payload: {} });
  const past = rows(['a', good], ['b', bad]);

  test('a foreign newest deployment makes what is live unknown', () => {
    expect(chosen(readHistory([...past, foreign(99)], target))).toBe('live-unknown');
  });

  test('an older foreign deployment is listed and never a target', () => {
    const mixed = readHistory([...rows(['b', bad]), foreign(-1)], target);
    const choice = chooseTarget(mixed, byPerson);
    expect(choice).toMatchObject({ kind: 'refused', code: 'no-target' });
    expect(choice.candidates.map(({ rejected }) => rejected?.code)).toEqual(['foreign']);
    expect(chosen(mixed, { target: '-1' })).toBe('target-rejected');
  });

  test('a malformed record stops everything, wherever it lies', () => {
    const malformed = { ...foreign(-5), payload: { v: 1, key: 'k', service: 'storefront' } };
    expect(chosen(readHistory([...past, malformed], target))).toBe('history-malformed');
  });
});

describe('nothing to do', () => {
  test('when nothing was ever deployed', () => {
    expect(chosen(history())).toBe('nothing-to-do');
    expect(chosen(history(['a', []]))).toBe('nothing-to-do');
  });

  test('when the newest deployment never began and the live version is good', () => {
    expect(chosen(history(['a', good], ['b', good], ['c', []]))).toBe('nothing-to-do');
    expect(chosen(history(['a', good], ['b', good], ['c', []]), { target: 'A' })).toBe('B -> A');
    expect(chosen(history(['a', good], ['b', bad], ['c', []]))).toBe('B -> A');
  });
});

describe('a named target', () => {
  const past = history(['a', good], ['b', good], ['c', bad], ['d', bad]);

  test.each([
    ['A', 'D -> A'],
    ['1', 'D -> A'],
    ['#2', 'D -> B'],
    [shaOf('a').slice(0, 7), 'D -> A'],
    [shaOf('a').slice(0, 6), 'target-unknown'],
    ['C', 'target-rejected'],
    ['D', 'target-rejected'],
    ['2.0', 'target-unknown'],
  ])('%s: %s', (target, result) => {
    expect(chosen(past, { target })).toBe(result);
  });
});

describe('a rollback after a rollback', () => {
  const rolledBack = history(
    ['a', good],
    ['b', good],
    ['c', bad],
    ['b', ['mutating', 'deployed'], 'rollback', 'c'],
  );
  const broken = (life: Life): History =>
    history(['a', good], ['b', good], ['c', bad], ['b', life, 'rollback', 'c']);

  test('is the same one while that is being watched', () => {
    expect(chosen(rolledBack)).toBe('nothing-to-do');
    expect(chosen(rolledBack, { automatic: true })).toBe('nothing-to-do');
    expect(chosen(rolledBack, { target: 'B' })).toBe('nothing-to-do');
    expect(chosen(rolledBack, { target: 'A' })).toBe('B -> A');
  });

  test.each([['verified'], ['faulty']] as const)('needs a person, when that one is %s', (end) => {
    const ended = broken(['mutating', 'deployed', end]);
    expect(chosen(ended, { automatic: true })).toBe('depth-exceeded');
    expect(chosen(ended)).toBe('B -> A');
  });

  test('whose command failed is repeated only by naming it', () => {
    const failed = broken(['mutating', 'failed']);
    expect(chosen(failed, { repeatable: true })).toBe('previous-rollback-failed');
    expect(chosen(failed, { target: 'B' })).toBe('C -> B');
    expect(chosen(failed, { target: '4' })).toBe('C -> B');
    expect(chosen(failed, { target: 'A' })).toBe('B -> A');
  });

  test('that was interrupted goes on by itself only where repeating is declared harmless', () => {
    const interrupted = broken(['mutating']);
    expect(chosen(interrupted, { repeatable: true, automatic: true })).toBe('C -> B');
    expect(chosen(interrupted)).toBe('previous-rollback-failed');
    expect(chosen(interrupted, { automatic: true })).toBe('depth-exceeded');
  });

  test('is not repeated to a version that has been marked bad meanwhile', () => {
    const past = history(
      ['a', good],
      ['b', [...good, 'faulty']],
      ['c', bad],
      ['b', ['mutating'], 'rollback', 'c'],
    );
    expect(chosen(past, { repeatable: true })).toBe('previous-rollback-failed');
  });
});

describe('over random histories', () => {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
  const lives: readonly Life[] = [
    ...[good, good, good, good, bad, [], ['mutating'], ['mutating', 'deployed']],
    ...[
      ['mutating', 'failed'],
      [...good, 'faulty'],
      [...good, 'failed', 'verified'],
    ],
  ] as readonly Life[];
  const deployment = fc.record({
    letter: fc.constantFrom(...letters),
    life: fc.constantFrom(...lives),
    left: fc.constantFrom(...Array<undefined>(20).fill(undefined), ...letters.slice(0, 3)),
  });

  test('the target once was verified, was not marked bad since, and is not the live one', () => {
    let targets = 0;
    fc.assert(
      fc.property(fc.array(deployment, { maxLength: 12 }), fc.boolean(), (drawn, automatic) => {
        const all = rows(
          ...drawn.map(({ letter, life, left }): Deployed =>
            left === undefined || left === letter ? [letter, life] : [letter, life, 'rollback', left],
          ),
        );
        const choice = chooseTarget(readHistory(all, target), { ...byPerson, automatic });
        if (choice.kind !== 'chosen') return;
        targets += 1;
        const { sha } = choice.target;
        const story = all.filter((row) => row.sha === sha).flatMap(({ statuses }) => statuses);
        const words = story.map(({ description }) => description);
        expect(words).toContain('verified');
        expect(words.slice(words.lastIndexOf('verified')).filter((word) => word.startsWith('fa'))).toEqual(
          [],
        );
        const left = drawn.flatMap((each) => (each.left === each.letter ? [] : [each.left ?? '']));
        expect(left.map(shaOf)).not.toContain(sha);
        const live = all.findLast(({ statuses }) => statuses.length > 0);
        expect(live?.sha).not.toBe(sha);
        expect(choice.suspect.id).toBe(live?.id);
      }),
      { numRuns: 1000 },
    );
    expect(targets).toBeGreaterThan(200);
  });
});

const artifactsOf = (row: DeploymentRow | undefined): unknown =>
  (row?.payload as { artifacts: unknown }).artifacts;
