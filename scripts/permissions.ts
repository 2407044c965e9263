/** What the actions say of the permissions they need, and what a job's steps need together. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { asFields, asList, asText, root, type Fields } from './workflows.ts';

export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** The higher of two levels for each scope. */
export const union = (all: readonly Permissions[]): Permissions =>
  all.reduce<Record<string, 'read' | 'write'>>((sum, one) => {
    for (const [scope, level] of Object.entries(one)) if (sum[scope] !== 'write') sum[scope] = level;
    return sum;
  }, {});

const modeLine =
  /^ {2,}(?!permissions:)(?<modes>[a-z]+(?:, [a-z]+)*(?: again)?):(?! (?:read|write)\b)(?<rest>.*)$/u;
const grants = /\b(?<scope>[a-z-]+): (?<level>read|write)\b/gu;

const grantsIn = (text: string): Permissions => {
  const found: Record<string, 'read' | 'write'> = {};
  for (const { groups } of text.matchAll(grants))
    found[groups?.['scope'] ?? ''] = groups?.['level'] === 'write' ? 'write' : 'read';
  return found;
};

/**
 * Permissions by mode, from the comment that begins an action.yml: indented lines `modes: grants` after the word
 * "permissions"; `the same, and` builds on the mode before; the key `''` is for all modes. A line at the margin is prose.
 */
export function permissionsIn(actionFile: string): Readonly<Record<string, Permissions>> {
  const comments = actionFile.split('\n').flatMap((line) => (line.startsWith('#') ? [line.slice(1)] : []));
  const byMode: Record<string, Permissions> = {};
  let current: readonly string[] = [];
  for (const line of comments) {
    if (/^ ?\S/u.test(line)) {
      current = /permissions/iu.test(line) ? [''] : [];
      continue;
    }
    const { modes, rest = line } = current.length === 0 ? {} : (modeLine.exec(line)?.groups ?? {});
    if (modes !== undefined) {
      const before = rest.includes('the same, and') ? (byMode[current[0] ?? ''] ?? {}) : {};
      current = modes.split(', ');
      for (const mode of current) byMode[mode] = before;
    }
    for (const mode of current) byMode[mode] = union([byMode[mode] ?? {}, grantsIn(rest)]);
  }
  return byMode;
}

/** The folder name of one of our actions, however it is referred to; undefined for another's action. */
export const ownAction = (uses: unknown): string | undefined =>
  typeof uses === 'string'
    ? /^(?:\$|\.|octoacme\/release-actions)\/actions\/(?<name>[\w-]+)(?:@|$)/u.exec(uses)?.groups?.['name']
    : undefined;

/** The file name of one of our reusable workflows, however it is referred to. */
export const ownWorkflow = (uses: unknown): string | undefined =>
  typeof uses === 'string'
    ? /^(?:\$|\.|octoacme\/release-actions)\/\.github\/workflows\/(?<file>[\w-]+\.yml)(?:@|$)/u.exec(uses)
        ?.groups?.['file']
    : undefined;

/** What one step needs, by its mode, and where its name ends in "again" by `<mode> again`; nothing where it forgot its mode. @throws Error for a mode that the action's header leaves out. */
export function neededByStep(step: Fields): Permissions {
  const name = ownAction(step['uses']);
  if (asText(step['run']).includes('/git/refs')) return { contents: 'write' };
  if (name === undefined)
    return asText(step['uses']).startsWith('actions/checkout@') ? { contents: 'read' } : {};
  const byMode = permissionsIn(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8'));
  const mode = asText(asFields(step['with'])['mode']);
  const again = asText(step['name']).endsWith('again') ? byMode[`${mode} again`] : undefined;
  const needed = again ?? byMode[mode] ?? byMode[''] ?? (mode === '' ? {} : undefined);
  if (needed === undefined)
    throw new Error(`${name}/action.yml says nothing of the permissions of mode "${mode}"`);
  return needed;
}

/** What a job needs: that of its steps, or of all jobs of the workflow of ours that it calls. */
export function neededByJob(job: Fields): Permissions {
  const file = ownWorkflow(job['uses']);
  if (file === undefined) return union(asList(job['steps']).map((step) => neededByStep(asFields(step))));
  const called = asFields(parse(readFileSync(join(root, '.github/workflows', file), 'utf8')));
  return union(Object.values(asFields(called['jobs'])).map((each) => neededByJob(asFields(each))));
}
