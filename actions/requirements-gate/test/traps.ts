import { expect, test } from '@jest/globals';
import type { ActionCall } from '@release-actions/github-emulator';
import { step } from './in-process.ts';
import { createGateWorld, type GateWorld, type WorldOptions } from './support.ts';

/** One way to be fooled: what lies in wait, and what the bundle makes of it. */
export type Trap = {
  readonly name: string;
  readonly world?: WorldOptions;
  /** Before anybody signs. */
  readonly prepare?: (world: GateWorld) => void;
  /** After everything was green and signed. */
  readonly spring: (world: GateWorld) => void | Promise<void>;
  readonly inputs?: (world: GateWorld) => Readonly<Record<string, string>>;
  readonly call?: (world: GateWorld) => Partial<ActionCall>;
  readonly decision: 'go' | 'no-go' | 'wait';
  /** Exactly these codes, besides readiness, which waits for all others. */
  readonly reasons: readonly string[];
  readonly says?: string;
};

const stagingPayload = {
  v: 1,
  key: 'k',
  service: 'storefront',
  wave: 'all',
  version: 'v1.4.0',
  artifacts: [],
};

export const toStaging = ({ repository }: GateWorld, sha: string, key = 'k'): unknown =>
  repository.deployment({
    sha,
    environment: 'staging',
    statuses: ['in_progress', 'success'],
    payload: { ...stagingPayload, key },
  });

/** Everything is green, and rob has signed what the ticket asks of his roles. */
export async function readyWorld({
  world: options,
  prepare,
  inputs,
}: Partial<Trap> = {}): Promise<GateWorld> {
  const world = await createGateWorld(options);
  try {
    toStaging(world, world.sha);
    world.evidence({ kind: 'smoke', sha: world.sha });
    prepare?.(world);
    const more = { inputs: inputs?.(world) ?? {} };
    await step(world, 'open', more);
    await step(world, 'evaluate', more);
    const first = world.asked();
    for (const line of first) world.say('rob', line);
    if (first.some((line) => !line.includes('readiness-review'))) {
      // Readiness is asked for once everything else is there.
      await step(world, 'evaluate', more);
      for (const line of world.asked().filter((asked) => !first.includes(asked))) world.say('rob', line);
    }
    return world;
  } catch (error) {
    await world[Symbol.asyncDispose]();
    throw error;
  }
}

/** One test a trap, through the bundle. */
export function springs(traps: readonly Trap[]): void {
  test.each(traps)(
    '$name',
    async (trap) => {
      await using world = await readyWorld(trap);
      await trap.spring(world);
      const { outputs, summary, stdout } = await world.gate(
        'evaluate',
        trap.inputs?.(world),
        trap.call?.(world),
      );
      const reasons = withoutTheirSequel((outputs['reasons'] ?? '').split('\n').filter(Boolean));
      expect([outputs['decision'], ...reasons]).toEqual([trap.decision, ...trap.reasons]);
      expect(`${summary}\n${stdout}`).toContain(trap.says ?? '');
    },
    60_000,
  );
}

const tooEarly = 'readiness-review:readiness-too-early';

/** Where something is open, readiness waits for it, and nobody's sign-off counts yet. */
const withoutTheirSequel = (reasons: readonly string[]): readonly string[] =>
  reasons.includes(tooEarly)
    ? reasons.filter((code) => code !== tooEarly && code !== 'distinct-people:people-too-few')
    : reasons;
