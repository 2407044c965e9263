import { expect } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../src/index.ts';
import { factsOf, policy, state, type State } from './drawn.ts';
import { oracle } from './oracle.ts';
import { sha, worldWith } from './world.ts';

/**
 * Random states of a repository against an oracle that is slow, plain and written from the guide, not from the code:
 * whatever the gate lets through, the oracle must let through. It sees the state as it was drawn, not as facts.
 */
/** Whatever the gate lets through, the oracle lets through. */
export function goesOnlyWithOracle(numRuns: number): void {
  fc.assert(
    fc.property(state, (drawn) => {
      const { decision } = evaluate(worldWith(factsOf(drawn, drawn.words), policy));
      if (decision === 'go') expect(oracle(drawn)).toBe(true);
    }),
    { numRuns },
  );
}

/** Near a state that may go, gate and oracle always agree; some of these go. */
export function agreesWithOracle(numRuns: number): void {
  const good: State = {
    hour: 10,
    checks: [
      { name: 'test', workflow: 1, run: 1, event: 'push', status: 'completed', conclusion: 'success' },
    ],
    required: [],
    smokes: [
      {
        sha,
        environment: 'staging',
        service: 'storefront',
        outcome: 'pass',
        ageHours: 1,
        proven: true,
        critical: 3,
        passed: 3,
        mixed: false,
      },
    ],
    staging: sha,
    alerts: [],
    words: [{ who: 'rita', what: 'sign', right: true, edited: false, hidden: false, bot: false }],
    tag: sha,
    broken: 'none',
    author: 'dana',
    items: [
      {
        kind: 'pull-request',
        state: 'merged',
        base: 'main',
        inRelease: true,
        notPlanned: false,
        openPull: false,
        late: false,
        security: false,
        deferredBy: null,
      },
    ],
    commits: 1,
    files: ['search', 'login'],
    filesComplete: true,
    notes: [
      {
        sha,
        proven: true,
        outcome: 'pass',
        missing: [],
        approvers: ['product-manager', 'release-manager'],
        type: 'minor',
      },
    ],
    drills: [
      {
        environment: 'staging',
        service: 'storefront',
        outcome: 'pass',
        ageDays: 1,
        proven: true,
        ofThisCommit: false,
      },
    ],
    plan: 'there',
    backups: [
      {
        environment: 'production',
        outcome: 'pass',
        takenHoursAgo: 1,
        keptHours: 100,
        complete: true,
        proven: true,
      },
    ],
    defersNothing: false,
    planWords: [{ who: 'rita', what: 'sign', right: true, edited: false, hidden: false, bot: false }],
    leadWords: [{ who: 'sam', what: 'sign', right: true, edited: false, hidden: false, bot: false }],
  };
  let went = 0;
  fc.assert(
    fc.property(
      state,
      fc.subarray(Object.keys(good) as (keyof State)[], { minLength: 0, maxLength: 2 }),
      (drawn, changed) => {
        const mixed = { ...good, ...Object.fromEntries(changed.map((key) => [key, drawn[key]])) };
        const { decision } = evaluate(worldWith(factsOf(mixed, mixed.words), policy));
        expect([decision === 'go', mixed]).toEqual([oracle(mixed), mixed]);
        if (decision === 'go') went += 1;
      },
    ),
    { numRuns },
  );
  expect(went).toBeGreaterThan(numRuns / 10);
}
