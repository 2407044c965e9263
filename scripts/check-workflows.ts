/** Lints the workflows: our own rules, actionlint on the form that it can read, zizmor without network. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemsOf, root, withLocalActions, workflows } from './workflows.ts';

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

function runTool(name: string, args: readonly string[], cwd: string): string {
  const { error, stdout, stderr, status } = spawnSync(name, args, { cwd, encoding: 'utf8' });
  if (error !== undefined) throw new Error(`${name} is not installed: ${error.message}`);
  if (status !== 0 && stdout === '') throw new Error(`${name} failed: ${stderr}`);
  return stdout;
}

/** A tree of the rendered workflows beside the real actions, as actionlint needs to check their inputs and outputs. */
function renderTree(): string {
  const tree = join(root, 'lib', `workflows-${process.pid}`);
  mkdirSync(join(tree, '.github/workflows'), { recursive: true });
  mkdirSync(join(tree, '.git'));
  symlinkSync(join(root, 'actions'), join(tree, 'actions'));
  for (const { file, text } of workflows())
    writeFileSync(join(tree, '.github/workflows', file), withLocalActions(text));
  return tree;
}

function lintWithActionlint(): void {
  const tree = renderTree();
  const findings = JSON.parse(runTool('actionlint', ['-format', '{{json .}}'], tree)) as Finding[];
  rmSync(tree, { recursive: true });
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

function lintWithZizmor(): void {
  const { status, stdout, stderr, error } = spawnSync(
    'zizmor',
    ['--offline', '--quiet', '.github/workflows', 'actions'],
    { cwd: root, encoding: 'utf8' },
  );
  if (error !== undefined) throw new Error(`zizmor is not installed: ${error.message}`);
  if (status !== 0) failures.push(`zizmor:\n${stdout}${stderr}`);
}

failures.push(...workflows().flatMap(problemsOf));
lintWithActionlint();
lintWithZizmor();
for (const failure of failures) console.error(failure);
console.log(`${workflows().length} workflows, ${failures.length} problems`);
process.exitCode = failures.length === 0 ? 0 : 1;
