import { describe, expect, test } from '@jest/globals';
import { known, unknown } from '@release-actions/evidence';
import { drill, drillFindings, drillTarget } from '../src/drill.ts';
import type { DrillRequest } from '../src/drill.ts';
import type { RunCommand, ServedVersion } from '../src/ports.ts';
import { rowOf, shaOf, target } from './records.ts';
import type { Made } from './records.ts';

const proof = { endpoint: '', pages: 1, at: '' };
const good = ['mutating', 'deployed', 'verified x'];
const release = (letter: string) => ({ sha: shaOf(letter), version: letter.toUpperCase(), artifacts: [] });
const request: DrillRequest = {
  target: { ...target, environment: 'staging' },
  ...{
    now: release('b'),
    before: release('a'),
    command: ['./deploy.sh', '{environment}', '{sha}'],
    deadlineMs: 1000,
  },
};

/** A system that runs whatever the command put there, unless the command fails for that commit. */
function system(options: { failsFor?: string; stuckAt?: string } = {}) {
  const calls: (readonly string[])[] = [];
  let live = shaOf('b');
  const run: RunCommand = (argv) => {
    calls.push(argv);
    const wanted = argv.at(-1) ?? '';
    const exitCode = wanted === options.failsFor ? 3 : 0;
    if (exitCode === 0 && options.stuckAt === undefined) live = wanted;
    return Promise.resolve({ exitCode, stopped: null, durationMs: 1200 });
  };
  const serves: ServedVersion = () => Promise.resolve(known(options.stuckAt ?? live, proof));
  return { calls, run, serves, live: () => live };
}

describe('a drill', () => {
  test('goes to the version before and comes back', async () => {
    const { calls, run, serves, live } = system();
    const findings = drillFindings(await drill(request, run, serves), request);
    expect(calls).toEqual([
      ['./deploy.sh', 'staging', shaOf('a')],
      ['./deploy.sh', 'staging', shaOf('b')],
    ]);
    expect(live()).toBe(shaOf('b'));
    expect(findings).toMatchObject({
      outcome: 'pass',
      headline: 'Drill passed: staging went B -> A -> B, back in 1.2 s',
    });
  });

  test('a way back that fails is a failed drill, and the release is put back all the same', async () => {
    const { calls, run, serves, live } = system({ failsFor: shaOf('a') });
    expect(drillFindings(await drill(request, run, serves), request).outcome).toBe('fail');
    expect([calls.length, live()]).toEqual([2, shaOf('b')]);
  });

  test('a version that does not change is a failed drill', async () => {
    const { run, serves } = system({ stuckAt: shaOf('b') });
    expect(drillFindings(await drill(request, run, serves), request).outcome).toBe('fail');
  });

  test('what nobody has seen proves nothing', async () => {
    const { run } = system();
    const fault = unknown({ reason: 'unavailable', endpoint: '', message: '', hint: '' });
    for (const answer of [null, fault]) {
      const drilled = await drill(request, run, () => Promise.resolve(answer));
      expect(drillFindings(drilled, request).outcome).toBe('inconclusive');
    }
  });
});

describe('what a drill goes back to', () => {
  const rows = (...made: readonly Made[]) => ({ target, rows: known(made.map(rowOf), proof) });
  const before = (now: string, wanted: string | null, ...places: ReturnType<typeof rows>[]) =>
    drillTarget(places, { sha: shaOf(now) }, wanted)?.version ?? null;

  test('is what production runs and is good, before the release is there', () => {
    expect(
      before('c', null, rows({ id: 1, letter: 'a', statuses: good }, { id: 2, letter: 'b', statuses: good })),
    ).toBe('B');
  });

  test('is the one before, once the release is there', () => {
    const both = rows({ id: 1, letter: 'a', statuses: good }, { id: 2, letter: 'b', statuses: good });
    expect(before('b', null, both)).toBe('A');
  });

  test('is never a bad one, and may be named', () => {
    const mixed = rows(
      { id: 1, letter: 'a', statuses: good },
      { id: 2, letter: 'b', statuses: ['mutating', 'faulty: x'] },
    );
    expect(before('c', null, mixed)).toBe('A');
    expect(before('c', 'B', mixed)).toBeNull();
    expect(before('c', 'A', mixed)).toBe('A');
    expect(before('c', null, rows())).toBeNull();
  });
});
