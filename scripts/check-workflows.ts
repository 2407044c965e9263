/** Lints the workflows: our own rules, actionlint on the form that it can read, zizmor without network. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { filesFor } from '../packages/cli/src/commands/init-files.ts';
import {
  asTeamWouldLocally,
  problemsOf,
  root,
  withLocalActions,
  type Workflow,
  workflows,
} from './workflows.ts';

type Finding = { readonly message: string; readonly filepath: string; readonly line: number };

/** What actionlint 1.7.12 does not know yet. One that no longer matches is an error: then it can go. */
const ignored = [
  {
    message: 'unexpected key "queue" for "concurrency" section',
    reason: 'concurrency.queue exists since 2026-05; our own rules check its values',
  },
  {
    message: 'unknown permission scope "vulnerability-alerts"',
    reason: 'the permission exists since 2026-04; our own rules check its values',
  },
];

const failures: string[] = [];

/** Runs a tool; undefined where it is missing and may be: in CI nothing may. */
function runTool(
  name: string,
  args: readonly string[],
  cwd: string,
): { readonly stdout: string; readonly stderr: string; readonly status: number | null } | undefined {
  const { error, stdout, stderr, status } = spawnSync(name, args, { cwd, encoding: 'utf8' });
  if (error === undefined) return { stdout, stderr, status };
  if (process.env['CI'] === 'true') failures.push(`${name} is not installed: ${error.message}`);
  else console.log(`Skipped: ${name} is not installed.`);
  return undefined;
}

/** The workflows that `release-actions init` writes for a team. */
const writtenForTeams = (): Workflow[] =>
  filesFor({
    releaseManager: 'octocat',
    stagingUrl: 'https://staging.shop.example',
    productionUrl: 'https://shop.example',
  })
    .filter(({ path }) => path.startsWith('.github/workflows/'))
    .map(({ path, content }) => ({ file: `init-${basename(path)}`, text: content }));

/** A tree of the rendered workflows beside the real actions, as actionlint needs to check their inputs and outputs. */
function renderTree(): string {
  const tree = join(root, 'lib', `workflows-${process.pid}`);
  mkdirSync(join(tree, '.github/workflows'), { recursive: true });
  mkdirSync(join(tree, '.git'));
  symlinkSync(join(root, 'actions'), join(tree, 'actions'));
  for (const { file, text } of [...workflows(), ...writtenForTeams()])
    writeFileSync(join(tree, '.github/workflows', file), asTeamWouldLocally(withLocalActions(text)));
  return tree;
}

function lintWithActionlint(): void {
  const tree = renderTree();
  const ended = runTool('actionlint', ['-format', '{{json .}}'], tree);
  rmSync(tree, { recursive: true });
  if (ended === undefined) return;
  if (ended.stdout === '') throw new Error(`actionlint failed: ${ended.stderr}`);
  const findings = JSON.parse(ended.stdout) as Finding[];
  const counts = new Map(ignored.map(({ message }) => [message, 0]));
  for (const { message, filepath, line } of findings) {
    const known = ignored.find((rule) => message.startsWith(rule.message));
    if (known === undefined) failures.push(`${filepath}:${line} ${message}`);
    else counts.set(known.message, (counts.get(known.message) ?? 0) + 1);
  }
  for (const [message, matches] of counts) {
    if (matches === 0) failures.push(`actionlint no longer says: ${message}. Remove the ignore.`);
  }
}

function lintWithZizmor(cwd: string, args: readonly string[]): void {
  const ended = runTool('zizmor', ['--offline', '--quiet', ...args], cwd);
  if (ended !== undefined && ended.status !== 0)
    failures.push(`zizmor in ${cwd}:\n${ended.stdout}${ended.stderr}`);
}

/** Teams may name us by version: whoever wants a commit instead pins it. Everything else holds for them too. */
const teamRules = `rules:
  unpinned-uses:
    config:
      policies:
        octoacme/release-actions/*: ref-pin
        '*': hash-pin
`;

function lintTeamsWithZizmor(): void {
  const folder = mkdtempSync(join(tmpdir(), 'team-'));
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  writeFileSync(join(folder, 'zizmor.yml'), teamRules);
  for (const { file, text } of writtenForTeams())
    writeFileSync(join(folder, '.github/workflows', file), text);
  lintWithZizmor(folder, ['--config', 'zizmor.yml', '.github/workflows']);
  rmSync(folder, { recursive: true });
}

failures.push(...[...workflows(), ...writtenForTeams()].flatMap(problemsOf));
lintWithActionlint();
lintWithZizmor(root, ['.github/workflows', 'actions']);
lintTeamsWithZizmor();
for (const failure of failures) console.error(failure);
console.log(
  `${workflows().length} workflows of ours and ${writtenForTeams().length} for teams, ${failures.length} problems`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
