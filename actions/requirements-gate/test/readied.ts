import { step } from './in-process.ts';
import { createGateWorld, type GateWorld, type WorldOptions } from './support.ts';
import { toStaging } from './traps.ts';

/** Seeds a world, and says which inputs the gate is given in it. */
export type Prepare = (world: GateWorld) => Readonly<Record<string, string>> | undefined;

/** A release that has everything, and a way to have it judged again. */
export type Readied = AsyncDisposable & {
  readonly world: GateWorld;
  readonly decide: () => Promise<string>;
};

/** Answers what the gate asks for, as rob, until nothing is asked any more. */
async function signAll(world: GateWorld, inputs: Readonly<Record<string, string>>): Promise<void> {
  const said = new Set<string>();
  for (let round = 0; round < 4; round += 1) {
    await step(world, round === 0 ? 'open' : 'evaluate', { inputs });
    for (const line of world.asked().filter((asked) => !said.has(asked))) {
      world.say('rob', line);
      said.add(line);
    }
  }
}

export async function readied(options: WorldOptions, prepare?: Prepare): Promise<Readied> {
  const world = await createGateWorld(options);
  toStaging(world, world.sha);
  world.evidence({ kind: 'smoke', sha: world.sha });
  const inputs = prepare?.(world) ?? {};
  await signAll(world, inputs);
  return {
    world,
    decide: () => decide(world, inputs),
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  };
}

const decide = async (world: GateWorld, inputs: Readonly<Record<string, string>>): Promise<string> => {
  const { presentation } = await step(world, 'evaluate', { inputs });
  return presentation.report.outcome;
};
