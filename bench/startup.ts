/**
 * Start-up of each action: process start to exit with a missing required input, beside a bundle that imports only
 * @actions/core and refuses the same way. Interleaved, median of 11. And a policy with every field, parsed once its
 * code is loaded, median of 9.
 *
 *   npm run bench:startup
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadPolicy } from '../packages/policy/src/load.ts';
import { file, samplePolicy } from '../packages/policy/test/sample.ts';

const root = resolve(import.meta.dirname, '..');
const runs = 11;
const mostRatio = 0.9;
const mostIndexBytes = 0.3e6;
const mostChunkBytes = 4e6;
const mostPolicyMs = 10;

function buildCoreOnly(folder: string): string {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(folder, 'core.js'),
    "import * as core from '@actions/core';\ntry { core.getInput('token', { required: true }); } catch (error) { core.setFailed(error); process.exit(2); }\n",
  );
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  execFileSync(process.execPath, [ncc, 'build', join(folder, 'core.js'), '--out', join(folder, 'dist')], {
    stdio: 'ignore',
  });
  return join(folder, 'dist/index.js');
}

function elapsedMs(bundle: string): number {
  const environment = { PATH: process.env['PATH'] ?? '' };
  const before = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, [bundle], { env: environment, stdio: 'ignore' });
  const elapsed = Number(process.hrtime.bigint() - before) / 1e6;
  if (status !== 2) throw new Error(`${bundle} exited with ${String(status)}, not with 2`);
  return elapsed;
}

const median = (values: number[]): number =>
  values.sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

const scratch = mkdtempSync(join(root, 'node_modules/.startup-'));
const names = readdirSync(join(root, 'actions'));
const bundles = [
  { name: '@actions/core only', path: buildCoreOnly(scratch) },
  ...names.map((name) => ({ name, path: join(root, 'actions', name, 'dist/index.js') })),
];
const samples = bundles.map(() => [] as number[]);
for (let run = 0; run <= runs; run += 1) {
  for (const [index, { path }] of bundles.entries()) {
    const sample = elapsedMs(path);
    if (run > 0) samples[index]?.push(sample);
  }
}

const medians = samples.map(median);
const floor = medians[0] ?? 1;
let over = 0;
console.log(
  `${'bundle'.padEnd(22)} ${'ms'.padStart(6)} ${'ratio'.padStart(6)} ${'index kB'.padStart(9)} ${'chunks kB'.padStart(10)}`,
);
for (const [index, { name, path }] of bundles.entries()) {
  const home = join(path, '..');
  const chunks = readdirSync(home).filter((file) => /^\d+\.index\.js$/u.test(file));
  const chunkBytes = chunks.reduce((sum, file) => sum + statSync(join(home, file)).size, 0);
  const indexBytes = statSync(path).size;
  const ratio = (medians[index] ?? 0) / floor;
  if (index > 0 && (ratio > mostRatio || indexBytes > mostIndexBytes || chunkBytes > mostChunkBytes))
    over += 1;
  const cells = [
    (medians[index] ?? 0).toFixed(1).padStart(6),
    ratio.toFixed(2).padStart(6),
    (indexBytes / 1000).toFixed(0).padStart(9),
    (chunkBytes / 1000).toFixed(0).padStart(10),
  ];
  console.log(`${name.padEnd(22)} ${cells.join(' ')}`);
}
console.log(
  `bounds: ratio ${mostRatio}, index ${mostIndexBytes / 1000} kB, chunks ${mostChunkBytes / 1000} kB; ${over === 0 ? 'all within' : `${over} over`}`,
);
const parsing = Array.from({ length: 10 }, () => {
  const before = process.hrtime.bigint();
  if (!loadPolicy(samplePolicy, { file }).ok) throw new Error(`${file} cannot be used`);
  return Number(process.hrtime.bigint() - before) / 1e6;
});
const policyMs = median(parsing.slice(1));
console.log(`policy parsed in ${policyMs.toFixed(1)} ms, bound ${mostPolicyMs}`);
process.exitCode = over === 0 && policyMs <= mostPolicyMs ? 0 : 1;
rmSync(scratch, { recursive: true });
