import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commonInputs, type InputSpec } from '@release-actions/action-kit';
import { parse } from 'yaml';

type ActionFile = {
  readonly runs: { readonly using: string; readonly main: string };
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
};

const home = resolve(import.meta.dirname, '../actions');
const ownOutputs: Readonly<Record<string, readonly string[]>> = {
  'requirements-gate': [
    'decision',
    'ticket',
    'expires-at',
    'next-open',
    'deployment-id',
    'release-type',
    'unmet',
  ],
  'smoke-test-runner': ['verdict', 'served-version', 'passed', 'failed', 'flaky'],
  'post-deploy-monitor': ['verdict', 'cause', 'rollback-advised', 'severity', 'alarm-at'],
  rollback: ['verdict', 'from', 'to', 'incident', 'deployment-id'],
  'notes-generator': ['verdict', 'release-id', 'body-digest', 'version', 'release-type', 'missing'],
};
const commonOutputs = ['reasons', 'report', 'evidence', 'evidence-path'];

const definitionOf = (name: string): { readonly text: string; readonly file: ActionFile } => {
  const text = readFileSync(join(home, name, 'action.yml'), 'utf8');
  return { text, file: parse(text) as ActionFile };
};

const specOf = async (name: string): Promise<InputSpec> => {
  const module = (await import(join(home, name, 'src/inputs.ts'))) as { readonly inputs: InputSpec };
  return module.inputs;
};

test('the five actions', () => {
  expect(readdirSync(home).sort()).toEqual(Object.keys(ownOutputs).sort());
});

describe.each(Object.keys(ownOutputs))('%s', (name) => {
  test('takes exactly the inputs that its code reads', async () => {
    const { file } = definitionOf(name);
    expect(Object.keys(file.inputs).sort()).toEqual(Object.keys(await specOf(name)).sort());
    expect(Object.keys(file.inputs)).toEqual(expect.arrayContaining(Object.keys(commonInputs)));
  });

  test('demands in the file what its code demands, unless a default answers', async () => {
    const { file } = definitionOf(name);
    for (const [input, { required }] of Object.entries(await specOf(name))) {
      const { required: stated = false, default: fallback } = file.inputs[input]!;
      expect([input, required && (fallback ?? '') === '']).toEqual([
        input,
        stated && (fallback ?? '') === '',
      ]);
    }
  });

  test('every default is one that its code accepts', async () => {
    const { file } = definitionOf(name);
    const spec = await specOf(name);
    for (const [input, { default: fallback = '' }] of Object.entries(file.inputs)) {
      if (fallback === '' || fallback.startsWith('${{')) continue;
      expect(spec[input]?.read(fallback)).toHaveProperty('value');
    }
  });

  test('starts with its inputs and the runner alone', () => {
    const index = readFileSync(join(home, name, 'dist/index.js'), 'utf8');
    expect(index.match(/node_modules\/(?:undici|zod|yaml|@octokit|@actions\/(?!core))/gu)).toBeNull();
  });

  test('has the outputs of its contract, each described', () => {
    const { file } = definitionOf(name);
    expect(Object.keys(file.outputs)).toEqual(
      expect.arrayContaining([...commonOutputs, ...ownOutputs[name]!]),
    );
    for (const { description } of [...Object.values(file.outputs), ...Object.values(file.inputs)]) {
      expect(description).toMatch(/\S/u);
    }
  });

  test('runs its committed bundle on Node 24 and begins with the permissions that it needs', () => {
    const { file, text } = definitionOf(name);
    expect(file.runs).toMatchObject({ using: 'node24', main: 'dist/index.js' });
    expect(
      text
        .split('\n')
        .filter((line) => line.startsWith('#'))
        .join('\n'),
    ).toMatch(/permissions/iu);
  });
});
