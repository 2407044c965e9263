/** Holds the direction of imports, and that the check saw the code at all: a checker that reads nothing is green. */
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

type Violation = { readonly rule: { readonly name: string }; readonly from: string; readonly to: string };
type Cruise = {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly Violation[] };
};

const root = resolve(import.meta.dirname, '..');

async function countSources(): Promise<number> {
  let total = 0;
  for (const group of ['packages', 'actions']) {
    const files = await readdir(join(root, group), { recursive: true });
    total += files.filter(
      (file) => /^[^/]+\/src\/.*\.ts$/u.test(file) && !file.includes('node_modules'),
    ).length;
  }
  return total;
}

const { stdout } = await promisify(execFile)(
  process.execPath,
  [
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    'packages',
    'actions',
    '--config',
    join(root, '.dependency-cruiser.mjs'),
    '--output-type',
    'json',
  ],
  { cwd: root, maxBuffer: 256 * 1024 * 1024 },
);
const { modules, summary } = JSON.parse(stdout) as Cruise;
const sources = await countSources();
const seen = modules.filter(({ source }) =>
  /^(?:packages|actions)\/[^/]+\/src\/.*\.ts$/u.test(source),
).length;

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} imports ${to}`);
if (seen < sources)
  console.error(`only ${seen} of ${sources} source files were read: the check would prove nothing`);
console.log(`${summary.violations.length} violations in ${seen} source files`);
process.exitCode = summary.violations.length === 0 && seen >= sources && sources > 0 ? 0 : 1;
