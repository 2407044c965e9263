import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ancestryNeeded, freezesIn, isFrozen } from '../src/freeze.ts';
import { readHistory } from '../src/history.ts';
import type { Ancestry, StandingFreeze } from '../src/freeze.ts';
import type { Freeze } from '../src/payload.ts';

const bad = 'b'.repeat(40);
const good = 'a'.repeat(40);
const badDigest = `sha256:${'b'.repeat(64)}`;
const at = new Date('2026-11-24T12:00:00Z');

const standing = (change: Partial<Freeze> = {}, lifted: string | null = null): StandingFreeze => ({
  record: 7,
  freeze: { badShas: [bad], badDigests: [badDigest], incident: 14, ...change },
  lifted,
});

const contains = (...messages: string[]): ReadonlyMap<string, Ancestry> =>
  new Map([[bad, { kind: 'contains', since: messages.map((message) => ({ sha: good, message })) }]]);
const unrelated: ReadonlyMap<string, Ancestry> = new Map([[bad, { kind: 'unrelated' }]]);

const stateOf = (message: string): string =>
  isFrozen({ sha: good, digests: [] }, [standing()], contains(message), at).state;

describe('the freezes of a history', () => {
  const target = { service: 'storefront', environment: 'production', wave: 'all' };
  type Status = readonly [state: 'success' | 'error' | 'in_progress' | 'inactive', description: string];
  const row = (id: number, statuses: readonly Status[], payload: object) => ({
    ...{ id, sha: good, ref: 'main', task: 'deploy', environment: 'production', creator: 'bot' },
    createdAt: new Date(id * 60_000).toISOString(),
    payload: {
      v: 1,
      key: `k${id}`,
      service: 'storefront',
      wave: 'all',
      version: '1',
      artifacts: [],
      ...payload,
    },
    statuses: statuses.map(([state, description], index) => ({
      ...{ id: id * 100 + index, state, description, createdAt: new Date(id * 60_000 + index).toISOString() },
    })),
  });
  const freeze: Freeze = { badShas: [bad], badDigests: [], incident: 14 };
  const lifted = (statuses: readonly Status[], ...later: ReturnType<typeof row>[]) =>
    freezesIn(readHistory([row(1, statuses, { freeze }), ...later], target)).map((each) => each.lifted);
  const rolledBack: readonly Status[] = [
    ['in_progress', 'mutating'],
    ['success', 'deployed'],
  ];

  test('begin with the record, before the rollback changes anything', () => {
    expect(lifted([])).toEqual([null]);
    expect(lifted(rolledBack)).toEqual([null]);
    expect(lifted([['inactive', 'unchanged: another rollback was first']])).toEqual([]);
  });

  test('end with the release-manager', () => {
    const word: Status = ['success', 'unfrozen by octocat: false alarm'];
    expect(lifted([...rolledBack, word])).toEqual(['unfrozen by octocat: false alarm']);
  });

  test('end with the verified fix, not with its deployment', () => {
    const deployed: readonly Status[] = [
      ['in_progress', 'mutating'],
      ['success', 'deployed'],
    ];
    expect(lifted(rolledBack, row(2, deployed, { fixes: [1] }))).toEqual([null]);
    expect(lifted(rolledBack, row(2, [...deployed, ['success', 'verified x']], { fixes: [2] }))).toEqual([
      null,
    ]);
    expect(lifted(rolledBack, row(2, [...deployed, ['success', 'verified x']], { fixes: [1] }))).toEqual([
      '1, a fix of it, is verified',
    ]);
  });
});

describe('a freeze', () => {
  test('refuses the bad commit, in whatever case it is written', () => {
    const verdict = isFrozen({ sha: bad.toUpperCase(), digests: [] }, [standing()], new Map(), at);
    expect(verdict).toMatchObject({ state: 'frozen', because: 'bad-commit' });
  });

  test('refuses the bad artifact under another commit', () => {
    const verdict = isFrozen({ sha: good, digests: [badDigest] }, [standing()], unrelated, at);
    expect(verdict).toMatchObject({ state: 'frozen', because: 'bad-artifact' });
  });

  test('refuses a batch that contains the bad commit and no fix', () => {
    const verdict = isFrozen({ sha: good, digests: [] }, [standing()], contains('Add a banner'), at);
    expect(verdict).toMatchObject({ state: 'frozen', because: 'contains-bad-commit' });
  });

  test('lets unrelated versions pass', () => {
    expect(isFrozen({ sha: good, digests: [] }, [standing()], unrelated, at)).toEqual({ state: 'clear' });
  });

  test.each([
    ['Fix rounding\n\nFixes #14', 'fix'],
    ['Fix rounding\n\nIncident: #14', 'fix'],
    ['fixes octoacme/storefront#14', 'fix'],
    [`Revert "Add"\n\nThis reverts commit ${bad}.`, 'fix'],
    [`Revert "Add"\n\nThis reverts commit ${bad.slice(0, 12)}.`, 'fix'],
    ['Look at #14', 'frozen'],
    ['Fixes #145', 'frozen'],
    ['unfixes #14', 'frozen'],
    [`Revert "Add"\n\nThis reverts commit ${good}.`, 'frozen'],
    [`Revert "Add"\n\nThis reverts commit ${bad.slice(0, 7)}.`, 'frozen'],
  ])('reads the message %j as %s', (message, state) => {
    expect(stateOf(message)).toBe(state);
  });

  test('a fix that was itself reverted is none', () => {
    const fix = 'f'.repeat(40);
    const since = [
      { sha: fix, message: 'Round half up\n\nFixes #14' },
      { sha: good, message: `Revert "Round half up"\n\nThis reverts commit ${fix}.` },
    ];
    const ancestry = (commits: typeof since): ReadonlyMap<string, Ancestry> =>
      new Map([[bad, { kind: 'contains', since: commits }]]);
    const candidate = { sha: good, digests: [] };
    expect(isFrozen(candidate, [standing()], ancestry(since.slice(0, 1)), at).state).toBe('fix');
    expect(isFrozen(candidate, [standing()], ancestry(since), at).state).toBe('frozen');
  });

  test('a fix of one incident does not pass another freeze', () => {
    const other = standing({ incident: 15 });
    const verdict = isFrozen({ sha: good, digests: [] }, [standing(), other], contains('Fixes #14'), at);
    expect(verdict).toMatchObject({ state: 'frozen', freeze: other });
  });

  test('what could not be read is no permission', () => {
    const unread: ReadonlyMap<string, Ancestry> = new Map([[bad, { kind: 'unknown', why: '502' }]]);
    for (const ancestry of [unread, new Map<string, Ancestry>()]) {
      expect(isFrozen({ sha: good, digests: [] }, [standing()], ancestry, at).state).toBe('unknown');
    }
  });

  test('ends at its instant, or when lifted', () => {
    const ended = standing({ until: at.toISOString() });
    const open = standing({ until: '2026-11-24T12:00:00.001Z' });
    const lifted = standing({}, 'lifted by octocat: false alarm');
    expect(isFrozen({ sha: bad, digests: [] }, [ended, lifted], new Map(), at).state).toBe('clear');
    expect(isFrozen({ sha: bad, digests: [] }, [open], new Map(), at).state).toBe('frozen');
  });

  test('refuses the bad version only, when the version rolled back to contains it', () => {
    const free = [standing({ descendants: 'free' })];
    expect(ancestryNeeded({ sha: good, digests: [] }, free, at)).toEqual([]);
    expect(isFrozen({ sha: good, digests: [] }, free, new Map(), at).state).toBe('clear');
    expect(isFrozen({ sha: bad, digests: [] }, free, new Map(), at).state).toBe('frozen');
  });

  test('asks for exactly the ancestry that it needs', () => {
    expect(ancestryNeeded({ sha: good, digests: [] }, [standing(), standing()], at)).toEqual([bad]);
    expect(ancestryNeeded({ sha: bad, digests: [] }, [standing()], at)).toEqual([]);
    expect(ancestryNeeded({ sha: good, digests: [] }, [standing({}, 'over')], at)).toEqual([]);
  });

  test('property: no order of freezes lets a frozen version pass', () => {
    const freezes = fc.array(
      fc.record({
        incident: fc.constantFrom(14, 15, 16),
        lifted: fc.boolean(),
        sha: fc.constantFrom(bad, good),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(freezes, (drawn) => {
        const all = drawn.map(({ incident, lifted, sha }) =>
          standing({ incident, badShas: [sha] }, lifted ? 'over' : null),
        );
        const passes = (list: StandingFreeze[]): boolean => {
          const { state } = isFrozen({ sha: good, digests: [] }, list, contains('Fixes #14'), at);
          return state === 'clear' || state === 'fix';
        };
        const expected = all
          .filter(({ lifted }) => lifted === null)
          .every(({ freeze }) => freeze.badShas[0] === bad && freeze.incident === 14);
        expect(passes(all)).toBe(expected);
        expect(passes([...all].reverse())).toBe(expected);
      }),
    );
  });
});
