/**
 * Builds every committed bundle, or with `--check` proves that the committed bytes are the ones these sources give.
 *
 *   node scripts/build.ts [--check] [name...]
 *
 * The sources are stripped to JavaScript once, into a mirror of the workspace under lib/, and bundled from there:
 * ncc would otherwise run the type checker for each of the bundles.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { transform } from '@swc/core';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..');
/** One folder a process, always at the same depth: bundles name their modules by paths relative to it. */
const mirror = join(root, 'lib', String(process.pid));

const stripTypes = {
  target: 'es2024',
  parser: { syntax: 'typescript' },
  rewriteRelativeImportExtensions: true,
  experimental: { keepImportAttributes: true },
} as const;

type Bundle = { readonly name: string; readonly home: string };

async function bundles(): Promise<Bundle[]> {
  const actions = (await readdir(join(root, 'actions'))).map((name) => ({ name, home: `actions/${name}` }));
  return [...actions, { name: 'cli', home: 'packages/cli' }].filter(({ home }) =>
    existsSync(join(root, home, 'src/index.ts')),
  );
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function toJavaScript(source: string, target: string): Promise<void> {
  const { code } = await transform(await readFile(source, 'utf8'), {
    filename: basename(source),
    configFile: false,
    swcrc: false,
    jsc: stripTypes,
    module: { type: 'es6' },
  });
  await writeFile(target, code);
}

async function mirrorWorkspace(workspace: string): Promise<void> {
  const home = join(mirror, workspace);
  for (const source of await filesUnder(join(root, workspace, 'src'))) {
    const target = join(home, relative(join(root, workspace), source)).replace(/\.ts$/u, '.js');
    await mkdir(dirname(target), { recursive: true });
    await (source.endsWith('.ts') ? toJavaScript(source, target) : cp(source, target));
  }
  const manifest = await readFile(join(root, workspace, 'package.json'), 'utf8');
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'package.json'), manifest.replaceAll('.ts"', '.js"'));
  const ownModules = join(root, workspace, 'node_modules');
  if (existsSync(ownModules)) await symlink(ownModules, join(home, 'node_modules'));
  const { name } = JSON.parse(manifest) as { name: string };
  await mkdir(join(mirror, 'node_modules', dirname(name)), { recursive: true });
  await symlink(home, join(mirror, 'node_modules', name));
}

/**
 * Packages whose modules only define things, which their manifests do not say. Said for them, the bundler leaves out
 * what nothing uses: of `@actions/core` an OIDC client with an HTTP stack of a megabyte, which every start would load.
 */
const withoutSideEffects = ['@actions/core'];

async function mirrorWithoutSideEffects(name: string): Promise<void> {
  const home = join(mirror, 'node_modules', name);
  await cp(join(root, 'node_modules', name), home, { recursive: true });
  const manifest = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as object;
  await writeFile(join(home, 'package.json'), JSON.stringify({ ...manifest, sideEffects: false }));
}

async function mirrorAll(): Promise<void> {
  for (const name of withoutSideEffects) await mirrorWithoutSideEffects(name);
  for (const group of ['packages', 'actions']) {
    for (const name of await readdir(join(root, group))) await mirrorWorkspace(`${group}/${name}`);
  }
}

async function bundle({ home }: Bundle, output: string): Promise<void> {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  await rm(output, { recursive: true, force: true });
  const entry = join(mirror, home, 'src/index.js');
  await run(
    process.execPath,
    [ncc, 'build', entry, '--out', output, '--license', 'licenses.txt', '--no-cache'],
    {
      cwd: mirror,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
}

async function differences(built: string, committed: string): Promise<string[]> {
  const names = async (folder: string): Promise<string[]> =>
    (await filesUnder(folder)).map((file) => relative(folder, file));
  const all = [...new Set([...(await names(built)), ...(await names(committed))])].sort();
  const same = await Promise.all(
    all.map(async (name) => {
      const [left, right] = await Promise.all(
        [built, committed].map((folder) => readFile(join(folder, name)).catch(() => undefined)),
      );
      return left !== undefined && right !== undefined && left.equals(right);
    }),
  );
  return all.filter((_, index) => !same[index]);
}

const check = process.argv.includes('--check');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const selected = (await bundles()).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (selected.length === 0) throw new Error(`nothing to build: no bundle is called ${wanted.join(', ')}`);
await mirrorAll();
const scratch = check ? await mkdtemp(join(mirror, 'check-')) : undefined;
let stale = 0;
for (const item of selected) {
  const committed = join(root, item.home, 'dist');
  const output = scratch === undefined ? committed : join(scratch, item.name);
  await bundle(item, output);
  const changed = scratch === undefined ? [] : await differences(output, committed);
  stale += changed.length;
  for (const name of changed) console.error(`${item.home}/dist/${name} is not what the sources build`);
  if (changed.length === 0) console.log(`${item.home}/dist ${check ? 'matches the sources' : 'built'}`);
}
await rm(mirror, { recursive: true, force: true });
if (stale > 0) {
  console.error(
    'Run "npm run build" and commit the result; on a merge conflict in dist, rebuild, never merge.',
  );
  process.exitCode = 1;
}
