/** What the workflow linters cannot know yet, and the form of our workflows that they and act can read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

export const root = resolve(import.meta.dirname, '..');
const folder = join(root, '.github/workflows');

export type Workflow = { readonly file: string; readonly text: string };

export const workflows = (): Workflow[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yml'))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

/**
 * The same workflow with what is of this repository as `./x`. Published workflows say `$/x` (this repository at the
 * running commit, no checkout); act and actionlint know only the older form.
 */
export const withLocalActions = (text: string): string =>
  text.replace(/(uses:\s*)\$\/(?=actions\/|\.github\/workflows\/)/gu, '$1./');

/** The same for what a team writes, which names this repository and a version. */
export const asTeamWouldLocally = (text: string): string =>
  text.replace(/(uses:\s*)octoacme\/release-actions\/([\w./-]+)@v1\b/gu, '$1./$2');

export type Fields = Readonly<Record<string, unknown>>;

/** An object as it is, anything else as an empty one. */
export const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** An array as it is, anything else as an empty one. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text as it is, anything else as an empty one. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

function concurrencyProblems(where: string, value: unknown): string[] {
  const { queue, 'cancel-in-progress': cancel } = asFields(value);
  if (queue === undefined) return [];
  if (queue !== 'single' && queue !== 'max') return [`${where}: concurrency.queue is "single" or "max"`];
  return queue === 'max' && cancel !== undefined && cancel !== false
    ? [`${where}: concurrency.queue max with cancel-in-progress is refused by GitHub`]
    : [];
}

function permissionProblems(where: string, value: unknown): string[] {
  const level = asFields(value)['vulnerability-alerts'];
  return level === undefined || level === 'read' || level === 'none'
    ? []
    : [`${where}: permission vulnerability-alerts is read or none`];
}

function usesProblems(where: string, steps: unknown): string[] {
  return asList(steps).flatMap((step): string[] => {
    const { uses } = asFields(step);
    if (typeof uses !== 'string') return [];
    if (uses.startsWith('$/') || uses.startsWith('./')) {
      return existsSync(join(root, uses.slice(2), 'action.yml'))
        ? []
        : [`${where}: there is no ${uses.slice(2)}/action.yml`];
    }
    return /@[0-9a-f]{40}$/u.test(uses) ? [] : [`${where}: ${uses} is not pinned by a full commit SHA`];
  });
}

/** Rules that hold in our workflows and that no linter checks. */
export function problemsOf({ file, text }: Workflow): string[] {
  const workflow = asFields(parse(text));
  const top = [
    ...concurrencyProblems(file, workflow['concurrency']),
    ...permissionProblems(file, workflow['permissions']),
  ];
  if (JSON.stringify(workflow['permissions']) !== '{}')
    top.push(`${file}: permissions at the top must be {}; jobs ask for what they need`);
  const jobs = Object.entries(asFields(workflow['jobs'])).flatMap(([name, job]) => {
    const where = `${file}: job ${name}`;
    const { concurrency, permissions, steps, 'timeout-minutes': timeout, uses } = asFields(job);
    return [
      ...concurrencyProblems(where, concurrency),
      ...permissionProblems(where, permissions),
      ...usesProblems(where, steps),
      ...(timeout === undefined && uses === undefined ? [`${where}: no timeout-minutes`] : []),
      ...(permissions === undefined ? [`${where}: no permissions`] : []),
    ];
  });
  return [...top, ...jobs];
}
