/**
 * Writes action-docs/reference.md from the five action.yml files, or with `--check` proves that it is up to date.
 *
 *   node scripts/reference.ts [--check]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

type Input = { readonly description: string; readonly required?: boolean; readonly default?: string };
type ActionFile = {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
};

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'action-docs/reference.md');

const cell = (text: string): string =>
  text
    .trim()
    .replace(/\s+/gu, ' ')
    .replaceAll('|', String.raw`\|`);

/** The comment above an action.yml: what it is for and the permissions of each mode. */
const headerOf = (text: string): string =>
  text
    .split('\n')
    .filter(
      (line, index, all) =>
        all.slice(0, index + 1).every((earlier) => earlier.startsWith('#')) && line !== '',
    )
    .map((line) => line.replace(/^# ?/u, ''))
    .join('\n');

function sectionOf(folder: string): string {
  const text = readFileSync(join(root, 'actions', folder, 'action.yml'), 'utf8');
  const { name, description, inputs, outputs } = parse(text) as ActionFile;
  const inputRows = Object.entries(inputs).map(
    ([key, { description: what, required, default: fallback }]) => {
      const standing =
        required === true
          ? 'required'
          : fallback === undefined || fallback === ''
            ? ''
            : `\`${cell(fallback)}\``;
      return `| \`${key}\` | ${cell(what)} | ${standing} |`;
    },
  );
  const outputRows = Object.entries(outputs).map(
    ([key, { description: what }]) => `| \`${key}\` | ${cell(what)} |`,
  );
  return [
    `## ${name}`,
    `\`actions/${folder}\`: ${cell(description)}`,
    `\`\`\`text\n${headerOf(text)}\n\`\`\``,
    ['| Input | What | Default |', '|---|---|---|', ...inputRows].join('\n'),
    ['| Output | What |', '|---|---|', ...outputRows].join('\n'),
  ].join('\n\n');
}

const order = [
  'requirements-gate',
  'smoke-test-runner',
  'post-deploy-monitor',
  'rollback',
  'notes-generator',
];
const folders = readdirSync(join(root, 'actions')).sort(
  (left, right) => order.indexOf(left) - order.indexOf(right),
);
const head =
  '# Reference\n\nInputs and outputs of the five actions, written from their `action.yml` by `npm run docs`.';
const content = `${[head, ...folders.map(sectionOf)].join('\n\n')}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, content);
} else if (readFileSync(target, 'utf8') !== content) {
  console.error('action-docs/reference.md is not what the action.yml files say. Run "npm run docs".');
  process.exitCode = 1;
}
