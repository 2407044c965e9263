import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = resolve(import.meta.dirname, '..');

/** Runs the import rules over a tree of the given files and returns the names of those that were broken. */
function brokenRules(files: Readonly<Record<string, string>>): string[] {
  mkdirSync(join(root, 'lib'), { recursive: true });
  const tree = mkdtempSync(join(root, 'lib/planted-'));
  for (const [path, content] of Object.entries({ 'packages/x': '', 'actions/x': '', ...files })) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), content);
  }
  writeFileSync(
    join(tree, 'tsconfig.json'),
    '{"compilerOptions":{"module":"nodenext","allowImportingTsExtensions":true,"noEmit":true}}',
  );
  try {
    const json = execFileSync(
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
      { cwd: tree, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    const { summary } = JSON.parse(json) as { summary: { violations: { rule: { name: string } }[] } };
    return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
  } finally {
    rmSync(tree, { recursive: true });
  }
}

const imports = (path: string): string => `import '${path}';\n`;
const target = 'export const x = 1;\n';

describe('every import rule bites', () => {
  test.each<[string, Record<string, string>]>([
    [
      'no-circular',
      { 'packages/smoke/src/a.ts': imports('./b.ts'), 'packages/smoke/src/b.ts': imports('./a.ts') },
    ],
    [
      'shared-ground-stands-alone',
      { 'packages/policy/src/a.ts': imports('../../smoke/src/b.ts'), 'packages/smoke/src/b.ts': target },
    ],
    [
      'slices-know-no-world',
      { 'packages/smoke/src/a.ts': imports('../../github/src/b.ts'), 'packages/github/src/b.ts': target },
    ],
    [
      'slices-never-import-each-other',
      { 'packages/smoke/src/a.ts': imports('../../notes/src/b.ts'), 'packages/notes/src/b.ts': target },
    ],
    [
      'actions-never-import-each-other',
      { 'actions/rollback/src/a.ts': imports('../../notes/src/b.ts'), 'actions/notes/src/b.ts': target },
    ],
    ['only-github-imports-octokit', { 'packages/smoke/src/a.ts': imports('@actions/github') }],
    ['only-action-kit-imports-actions-core', { 'actions/rollback/src/a.ts': imports('@actions/core') }],
    [
      'emulator-and-demo-stay-out-of-actions',
      {
        'actions/rollback/src/a.ts': imports('../../../packages/github-emulator/src/b.ts'),
        'packages/github-emulator/src/b.ts': target,
      },
    ],
    ['child-processes-in-adapters-only', { 'packages/notes/src/a.ts': imports('node:child_process') }],
  ])('%s', (rule, files) => {
    expect(brokenRules(files)).toContain(rule);
  });

  test('what is allowed is not refused', () => {
    const files = {
      'packages/notes/src/adapters/git.ts': imports('node:child_process'),
      'packages/smoke/src/a.ts': imports('../../report/src/b.ts'),
      'packages/report/src/b.ts': target,
    };
    expect(brokenRules(files)).toEqual([]);
  });
});

describe('every rule about the world bites', () => {
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: [
      { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked },
      { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
    ],
  });
  const rulesBroken = async (code: string, filePath: string): Promise<(string | null)[]> => {
    const [result] = await eslint.lintText(code, { filePath: join(root, filePath) });
    return result?.messages.map(({ ruleId }) => ruleId) ?? [];
  };

  test.each([
    ['Date.now()', 'no-restricted-properties'],
    ['performance.now()', 'no-restricted-properties'],
    ['process.env', 'no-restricted-properties'],
    ['new Date()', 'no-restricted-syntax'],
    ['setTimeout(f, 1)', 'no-restricted-globals'],
    ['setInterval(f, 1)', 'no-restricted-globals'],
    ['fetch("x")', 'no-restricted-globals'],
  ])('%s in a slice', async (expression, rule) => {
    const code = `export const f = (): unknown => ${expression};\n`;
    await expect(rulesBroken(code, 'packages/smoke/src/planted.ts')).resolves.toContain(rule);
    await expect(rulesBroken(code, 'actions/rollback/src/run.ts')).resolves.toContain(rule);
    await expect(rulesBroken(code, 'packages/smoke/src/adapters/planted.ts')).resolves.not.toContain(rule);
  });

  test('a time that is given is no clock', async () => {
    await expect(
      rulesBroken('export const f = (at: string): Date => new Date(at);\n', 'packages/smoke/src/planted.ts'),
    ).resolves.toEqual([]);
  });
});
