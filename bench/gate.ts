/**
 * What one decision of the gate costs: requests and time for 10, 100 and 1,000 items, against the emulated GitHub.
 *
 *   npm run bench:gate
 *
 * "own" is the time of the decision with the emulator's share taken off: what the gate itself needs.
 */
import { type GateWorld, grownWorld } from '../actions/requirements-gate/test/grown.ts';
import { step } from '../actions/requirements-gate/test/in-process.ts';

const sizes = [
  { items: 10, checks: 10 },
  { items: 100, checks: 60 },
  { items: 300, checks: 250 },
  { items: 1000, checks: 60 },
] as const;
const rounds = 5;

type Measured = {
  readonly reads: number;
  readonly evidence: number;
  readonly writes: number;
  readonly totalMs: number;
  readonly ownMs: number;
};

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

const isEvidence = (path: string): boolean =>
  path.includes('/actions/artifacts') || /\/actions\/runs\/\d+$/u.test(path);

async function measure(
  world: GateWorld,
  mode: string,
  more: Record<string, string>,
  runId: number,
): Promise<Measured & { readonly digest: string; readonly outcome: string }> {
  const started = performance.now();
  const { presentation, reads, writes, requests } = await step(world, mode, {
    inputs: { release: 'v1.5.0', ...more },
    runId,
  });
  const totalMs = performance.now() - started;
  const theirs = requests.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return {
    reads: reads.filter(({ path }) => !isEvidence(path)).length,
    evidence: reads.filter(({ path }) => isEvidence(path)).length,
    writes: writes.filter(({ operation }) => operation !== 'artifact-service').length,
    totalMs,
    ownMs: Math.max(0, totalMs - theirs),
    digest: presentation.evidence?.digest ?? '',
    outcome: presentation.report.outcome,
  };
}

function print(name: string, runs: readonly Measured[]): void {
  const [last] = runs.slice(-1);
  if (last === undefined) return;
  const total = median(runs.map(({ totalMs }) => totalMs));
  const own = median(runs.map(({ ownMs }) => ownMs));
  console.log(
    `${name.padEnd(34)} ${String(last.reads).padStart(5)} + ${last.evidence} ${String(last.writes).padStart(7)} ${`${total.toFixed(0)} ms`.padStart(9)} ${`${own.toFixed(0)} ms`.padStart(9)}`,
  );
}

console.log(`${''.padEnd(34)} reads + evidence  writes     total       own`);
for (const { items, checks } of sizes) {
  const world = await grownWorld(items, checks);
  const inputs = { release: 'v1.5.0' };
  await step(world, 'open', { inputs });
  for (let round = 0; round < 2; round += 1) {
    for (const line of world.asked()) world.say('rob', line);
    await step(world, 'evaluate', { inputs });
  }
  const evaluations: Measured[] = [];
  const verifications: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const runId = 100_000 + items * 10 + round;
    const evaluated = await measure(world, 'evaluate', {}, runId);
    if (evaluated.outcome !== 'go') throw new Error(`expected a go, got ${evaluated.outcome}`);
    evaluations.push(evaluated);
    verifications.push(await measure(world, 'verify', { evidence: evaluated.digest }, runId));
    // The next round begins as this one did: with the release before this one in production.
    const { deployments } = world.repository.repository;
    deployments.splice(
      deployments.findIndex(({ sha, environment }) => sha === world.sha && environment === 'production'),
      1,
    );
  }
  print(`evaluate, ${items} items, ${checks} checks`, evaluations);
  print('verify', verifications);
  await world[Symbol.asyncDispose]();
}
