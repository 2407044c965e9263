/**
 * Writes action-docs/reference.md from the five action.yml files and action-docs/smoke-suite.md from the shapes of
 * suites, or with `--check` proves that they are up to date.
 *
 *   node scripts/reference.ts [--check]
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { smokeReference } from './smoke-reference.ts';

type Input = { readonly description: string; readonly required?: boolean; readonly default?: string };
type ActionFile = {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
};

const root = resolve(import.meta.dirname, '..');

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
const pages: Readonly<Record<string, string>> = {
  'action-docs/reference.md': `${[head, ...folders.map(sectionOf)].join('\n\n')}\n`,
  'action-docs/smoke-suite.md': await smokeReference(),
};

for (const [path, content] of Object.entries(pages)) {
  const file = join(root, path);
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== content) {
    console.error(`${path} is not what its sources say. Run "npm run docs".`);
    process.exitCode = 1;
  }
}
