import { matchesGlob } from '../glob.ts';
import type { ScopeFact } from '../observations.ts';

/** Files in which ecosystems state what they depend on; what builds or runs the product counts as well. */
const manifests = [
  '**/package.json',
  '**/package-lock.json',
  '**/npm-shrinkwrap.json',
  '**/yarn.lock',
  '**/pnpm-lock.yaml',
  '**/pnpm-workspace.yaml',
  '**/bun.lock*',
  '**/deno.json*',
  '**/deno.lock',
  '**/go.mod',
  '**/go.sum',
  '**/go.work*',
  '**/Cargo.toml',
  '**/Cargo.lock',
  '**/requirements*.txt',
  '**/constraints*.txt',
  '**/pyproject.toml',
  '**/poetry.lock',
  '**/uv.lock',
  '**/Pipfile*',
  '**/setup.py',
  '**/setup.cfg',
  '**/environment.y*ml',
  '**/Gemfile*',
  '**/*.gemspec',
  '**/pom.xml',
  '**/build.gradle*',
  '**/settings.gradle*',
  '**/gradle.lockfile',
  '**/libs.versions.toml',
  '**/build.sbt',
  '**/composer.json',
  '**/composer.lock',
  '**/*.csproj',
  '**/*.fsproj',
  '**/packages.lock.json',
  '**/Directory.Packages.props',
  '**/mix.exs',
  '**/mix.lock',
  '**/pubspec.*',
  '**/Package.swift',
  '**/Package.resolved',
  '**/Podfile*',
  '**/Chart.*',
  '**/.terraform.lock.hcl',
  '**/flake.*',
  '**/Dockerfile*',
  '**/*.Dockerfile',
  '**/Containerfile*',
  '**/action.y*ml',
] as const;

type ChangedFile = ScopeFact['files'][number];

/** Whether a file's change may change what the product depends on. What GitHub does not show counts as a change. */
export const changesDependencies = (file: ChangedFile): boolean =>
  manifests.some((glob) => matchesGlob(glob, file.path)) && !isOwnVersionOnly(file);

type Line = {
  readonly removed: boolean;
  readonly indent: string;
  readonly version: string;
  readonly at: number;
};

/**
 * Every release of an npm package changes its own version in package.json, and twice at the top of its lockfile: that
 * is no change of a dependency. Other formats write the version of the project and of a dependency alike, so that a
 * difference alone cannot tell them apart.
 */
function isOwnVersionOnly({ path, patch }: ChangedFile): boolean {
  const name = path.split('/').at(-1);
  if (patch === null || patch === '') return false;
  const lines = versionLines(patch);
  if (lines === undefined || new Set(lines.map(({ removed, version }) => `${removed} ${version}`)).size !== 2)
    return false;
  if (name === 'package.json') return lines.length === 2 && lines.every(({ indent }) => indent.length <= 2);
  if (name === 'package-lock.json' || name === 'npm-shrinkwrap.json')
    return lines.length <= 4 && lines.every(({ at }) => at <= topOfLockfile);
  return false;
}

/** In a lockfile the package's own version stands in the first lines: of the file, and of its entry `""`. */
const topOfLockfile = 12;

/** The changed lines, where each is a version and nothing else; undefined otherwise. */
function versionLines(patch: string): Line[] | undefined {
  const found: Line[] = [];
  let at = 0;
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/u.exec(line);
    if (hunk !== null) at = Number(hunk[1]);
    else if (line.startsWith(' ')) at += 1;
    else if (/^[+-]/u.test(line)) {
      const [, sign, indent = '', version = ''] = /^([+-])(\s+)"version": "([^"]+)",?$/u.exec(line) ?? [];
      if (sign === undefined) return undefined;
      found.push({ removed: sign === '-', indent, version, at });
      if (sign === '+') at += 1;
    }
  }
  return found;
}
