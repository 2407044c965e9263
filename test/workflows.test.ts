import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadPolicy } from '@release-actions/policy/load';
import { parse } from 'yaml';
import { filesFor } from '../packages/cli/src/commands/init-files.ts';
import { readSuites } from '../packages/smoke/src/suite/read.ts';
import { misfitsOf } from '../scripts/interfaces.ts';
import { neededByStep, permissionsIn } from '../scripts/permissions.ts';
import { jobsInMarkdown } from '../scripts/snippets.ts';
import {
  asFields,
  asText,
  type Fields,
  problemsOf,
  root,
  withLocalActions,
  workflows,
} from '../scripts/workflows.ts';

const jobsOf = (text: string): [string, Fields][] =>
  Object.entries(asFields(asFields(parse(text))['jobs'])).map(([name, found]) => [name, asFields(found)]);

const job = (lines: string): string =>
  `permissions: {}\njobs:\n  a:\n    timeout-minutes: 5\n    permissions: {}\n${lines.replace(/^/gmu, '    ')}\n`;

const written = filesFor({
  releaseManager: 'octocat',
  stagingUrl: 'https://a.example',
  productionUrl: 'https://b.example',
});

describe('the published workflows', () => {
  test.each(workflows().map(({ file, text }) => [file, text]))('%s keeps our rules', (file, text) => {
    expect(problemsOf({ file, text })).toEqual([]);
  });

  test('differ from the form that the tools read in the prefix of our own actions only', () => {
    for (const { text } of workflows()) {
      expect(withLocalActions(text).replaceAll('uses: ./', 'uses: $/')).toBe(text);
    }
    expect(workflows().some(({ text }) => text !== withLocalActions(text))).toBe(true);
  });
});

describe('inputs, outputs, secrets and permissions are those of the actions', () => {
  test.each(
    workflows().flatMap(({ file, text }) =>
      jobsOf(text).map(([name, found]) => [file, name, found] as const),
    ),
  )('%s, job %s', (file, name, found) => {
    const ours = JSON.stringify(found).includes('$/');
    expect(misfitsOf(`${file} ${name}`, found, { permissions: ours })).toEqual([]);
  });

  test('in the workflows that `init` writes', () => {
    const workflowFiles = written.filter(({ path }) => path.startsWith('.github/workflows/'));
    expect(workflowFiles).toHaveLength(3);
    for (const { path, content } of workflowFiles) {
      expect(problemsOf({ file: path, text: content })).toEqual([]);
      for (const [name, found] of jobsOf(content))
        expect(misfitsOf(`${path} ${name}`, found, { permissions: true })).toEqual([]);
    }
  });

  test('and the smoke suite and the policy that it writes beside them can be read', async () => {
    const contentOf = (path: string) => written.find((file) => file.path === path)?.content ?? '';
    const [suite] = await readSuites([
      { file: '.github/smoke.yml', content: contentOf('.github/smoke.yml') },
    ]);
    expect(suite?.checks.map(({ id }) => id)).toEqual(['home-page']);
    const file = '.github/release-policy.yml';
    expect(loadPolicy(contentOf(file), { file })).toMatchObject({ ok: true });
  });

  test('our own policy and smoke suite can be read', async () => {
    const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
    const file = '.github/release-policy.yml';
    expect(loadPolicy(textOf(file), { file })).toMatchObject({ ok: true });
    const [suite] = await readSuites([{ file: '.github/smoke.yml', content: textOf('.github/smoke.yml') }]);
    expect(suite?.checks).toHaveLength(readdirSync(join(root, 'actions')).length);
  });

  test.each(['README.md', 'action-docs/cookbook.md'])('in every snippet of %s', (file) => {
    const jobs = jobsInMarkdown(readFileSync(join(root, file), 'utf8'));
    expect(jobs.length).toBeGreaterThan(0);
    for (const { where, job: found } of jobs)
      expect(misfitsOf(`${file} ${where}`, found, { permissions: 'permissions' in found })).toEqual([]);
  });

  test('every mode of every action says what it may', () => {
    for (const name of readdirSync(join(root, 'actions'))) {
      const text = readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8');
      const stated = permissionsIn(text);
      for (const needed of Object.values(stated)) expect(needed).toHaveProperty('contents');
      const { mode } = asFields(asFields(parse(text))['inputs']);
      const described = asText(asFields(mode)['description']);
      const modes = Object.keys(stated).filter((one) => one !== '');
      expect(modes.length === 0).toBe(described === '');
      for (const one of modes)
        expect(described).toMatch(new RegExp(`\\b${one.replace(' again', '')}\\b`, 'u'));
    }
  });
});

describe('what does not fit is named', () => {
  const gate = (more: object) => ({
    steps: [{ id: 'gate', uses: '$/actions/requirements-gate', with: more }],
  });

  test.each<[string, object, RegExp]>([
    ['an input that is not there', gate({ mode: 'open', enviroment: 'x' }), /no input enviroment/u],
    ['a required input that is left out', gate({ token: 'x' }), /input mode is missing/u],
    [
      'an output that is not there',
      { ...gate({ mode: 'open' }), outputs: { a: '${{ steps.gate.outputs.verdict }}' } },
      /no output verdict/u,
    ],
    [
      'a permission too much',
      {
        permissions: { contents: 'read', deployments: 'write', issues: 'write' },
        ...gate({ mode: 'deployed' }),
      },
      /may contents: read, deployments: write, issues: write, needs contents: read, deployments: write/u,
    ],
    ['a permission too little', gate({ mode: 'deployed' }), /may nothing/u],
    [
      'a secret that nobody takes',
      {
        uses: 'octoacme/release-actions/.github/workflows/reusable-rollback.yml@v1',
        secrets: { TOKEN: 'x' },
      },
      /no secret TOKEN/u,
    ],
  ])('%s', (_, found, expected) => {
    expect(misfitsOf('job', found as Fields, { permissions: true }).join('\n')).toMatch(expected);
  });

  test('a mode without a line in the header', () => {
    const step = { uses: '$/actions/rollback', with: { mode: 'undo' } };
    expect(() => neededByStep(step)).toThrow(/says nothing of the permissions of mode "undo"/u);
  });
});

describe('our rules bite', () => {
  test.each([
    ['a queue of another word', job('concurrency: { group: a, queue: all }'), /"single" or "max"/u],
    [
      'a queue that cancels',
      job('concurrency: { group: a, queue: max, cancel-in-progress: true }'),
      /refused by GitHub/u,
    ],
    [
      'a wrong level',
      job('').replace('permissions: {}\njobs', 'permissions: { vulnerability-alerts: write }\njobs'),
      /read or none/u,
    ],
    ['an action that is not there', job('steps: [{ uses: $/actions/nothing }]'), /no actions\/nothing/u],
    ['a tag instead of a commit', job('steps: [{ uses: actions/checkout@v7 }]'), /not pinned/u],
    ['no timeout', job('').replace('    timeout-minutes: 5\n', ''), /no timeout/u],
    [
      'permissions for all jobs',
      job('').replace('permissions: {}\njobs', 'permissions: { contents: read }\njobs'),
      /must be \{\}/u,
    ],
  ])('%s', (_, text, expected) => {
    expect(problemsOf({ file: 'x.yml', text }).join('\n')).toMatch(expected);
  });
});
