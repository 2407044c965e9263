import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { completeRollback } from '../src/complete.ts';
import { prepareRollback } from '../src/prepare.ts';
import type { RollbackRequest } from '../src/request.ts';
import {
  FakeGitHub,
  Killed,
  answers,
  complete,
  good,
  goodThenBad,
  openIncidents,
  policyWith,
  prepare,
  requestOf,
  rollbacksIn,
  wordsOf,
} from './fake-world.ts';

/** The whole of mode `run`, with a command that can be counted. */
async function runWhole(
  github: FakeGitHub,
  commands: string[],
  change: Partial<RollbackRequest> = {},
): Promise<string> {
  const world = github.world();
  const opening = await github.opening();
  const request = requestOf(change);
  const prepared = await prepareRollback(request, opening, world);
  if (prepared.kind !== 'prepared' && prepared.plan.kind !== 'nothing-to-do') return prepared.kind;
  if (prepared.kind === 'prepared') {
    commands.push(`${request.me.runId}.${request.me.attempt}`);
  }
  const outcome = prepared.kind === 'prepared' ? ('success' as const) : null;
  const again = { ...request, deploymentId: null, outcome, outcomeDetail: '' };
  return (await completeRollback(again, await github.opening(), world, answers('A'))).kind;
}

describe('killed anywhere and run again', () => {
  const policy = policyWith('idempotent: true');

  async function killedAt(call: number): Promise<{ github: FakeGitHub; died: boolean; commands: string[] }> {
    const github = new FakeGitHub({ made: goodThenBad });
    const commands: string[] = [];
    github.before = () => {
      if (github.calls.length >= call) throw new Killed();
    };
    let died = false;
    await runWhole(github, commands, { policy }).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
      died = true;
    });
    github.before = () => undefined;
    return { github, died, commands };
  }

  test('by the next attempt or by another run: one record, one incident, one retrospective, the same end', async () => {
    let deaths = 0;
    for (let call = 0; call < 40; call += 1) {
      for (const me of [
        { runId: 8812, attempt: 2 },
        { runId: 9000, attempt: 1 },
      ]) {
        const { github, died, commands } = await killedAt(call);
        if (!died) continue;
        deaths += 1;
        expect([call, await runWhole(github, commands, { policy, me })]).toEqual([call, 'restored']);
        expect(rollbacksIn(github)).toHaveLength(1);
        expect(github.issues.map(({ title }) => title.slice(0, 6))).toEqual(['[SEV2]', 'Retros']);
        expect(github.issues[0]?.comments).toHaveLength(1);
        const marks = wordsOf(github, 2).filter((word) => word.startsWith('rolled back'));
        expect(marks).toHaveLength(1);
        expect(wordsOf(github, 3)).toContain('deployed');
        expect(commands.length).toBeLessThanOrEqual(2);
      }
    }
    expect(deaths).toBeGreaterThan(20);
  });

  test('a command that is not declared repeatable is not repeated without a person', async () => {
    const github = new FakeGitHub({ made: goodThenBad });
    await prepare(github);
    const me = { runId: 8812, attempt: 2 };
    expect(await prepare(github, { me })).toMatchObject({
      plan: { kind: 'refused', code: 'previous-rollback-failed' },
    });
    expect(await prepare(github, { me, wanted: '3' })).toMatchObject({
      kind: 'prepared',
      deploymentId: 3,
      resumed: true,
    });
  });

  test('an attempt that was overtaken writes nothing more', async () => {
    const github = new FakeGitHub({ made: goodThenBad });
    await prepare(github, { policy });
    await prepare(github, { policy, me: { runId: 8812, attempt: 2 } });
    const before = github.writes.length;
    expect(await complete(github)).toMatchObject({ kind: 'not-mine' });
    expect(github.writes).toHaveLength(before);
  });

  test('an abandoned rollback to another version is ended, not left open', async () => {
    const made = [
      { id: 1, letter: 'z', statuses: good },
      ...goodThenBad.map((each) => ({ ...each, id: each.id + 1 })),
    ];
    const github = new FakeGitHub({ made });
    github.before = (what) => {
      if (what.endsWith('mutating')) throw new Killed();
    };
    await expect(prepare(github)).rejects.toThrow(Killed);
    github.before = () => undefined;
    const prepared = await prepare(github, { me: { runId: 9000, attempt: 1 }, wanted: 'Z' });
    expect(prepared).toMatchObject({ kind: 'prepared', deploymentId: 5 });
    expect(wordsOf(github, 4).at(-1)).toBe('unchanged: its run ended before anything was changed');
  });
});

describe('many at once', () => {
  test('property: exactly one changes production, the others attach or conflict, one incident stays open', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom(null, 'A', 'Z'), { minLength: 2, maxLength: 6 }),
        async (scheduler, wishes) => {
          const made = [
            { id: 1, letter: 'z', statuses: good },
            ...goodThenBad.map((each) => ({ ...each, id: each.id + 1 })),
          ];
          const github = new FakeGitHub({ made });
          github.before = () => scheduler.schedule(Promise.resolve());
          const all = wishes.map((wanted, at) => {
            const runId = at + 1;
            github.alive.add(runId);
            return prepare(github, { wanted, me: { runId, attempt: 1 } });
          });
          const kinds = (await scheduler.waitFor(Promise.all(all))).map(({ kind, plan }) =>
            kind === 'not-ready' ? plan.kind : kind,
          );
          expect(kinds.filter((kind) => kind === 'prepared')).toHaveLength(1);
          const others = kinds.filter((kind) => kind !== 'prepared');
          expect(others.every((kind) => ['attached', 'conflict', 'refused'].includes(kind))).toBe(true);
          expect(rollbacksIn(github).filter(({ phase }) => phase === 'mutating')).toHaveLength(1);
          expect(rollbacksIn(github).filter(({ phase }) => phase === 'opened')).toHaveLength(0);
          expect(openIncidents(github)).toHaveLength(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('property: of many that find the same dead run, one takes over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 6 }), async (scheduler, count) => {
        const github = new FakeGitHub({ made: goodThenBad });
        github.before = (what) => {
          if (what.endsWith('mutating')) throw new Killed();
        };
        await prepare(github).catch(() => undefined);
        github.before = () => scheduler.schedule(Promise.resolve());
        const all = Array.from({ length: count }, (_, at) => {
          github.alive.add(at + 1);
          return prepare(github, { me: { runId: at + 1, attempt: 1 } });
        });
        const kinds = (await scheduler.waitFor(Promise.all(all))).map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind === 'prepared')).toHaveLength(1);
        expect(rollbacksIn(github)).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
