import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { nodePorts } from '../src/index.ts';
import { checkOf, classesOf, messagesOf, runSuite } from './support.ts';

describe('secrets of the suite', () => {
  const secrets = { SMOKE_TOKEN: 'hidden-1', SMOKE_OTHER: 'hidden-2' };
  beforeEach(() => void Object.assign(process.env, secrets, { SMOKE_PLAIN: 'plain' }));
  afterEach(() => {
    for (const name of [...Object.keys(secrets), 'SMOKE_PLAIN']) Reflect.deleteProperty(process.env, name);
  });

  const prints = (name: string): string =>
    JSON.stringify([
      process.execPath,
      '-p',
      `process.env.${name} ? [...process.env.${name}].length : "none"`,
    ]);
  const run = async (suite: string) =>
    await runSuite(suite, { secrets, ports: { execute: nodePorts(tmpdir()).execute } });

  test.each<[string, string, string, string?]>([
    ['are not inherited', `command: ${prints('SMOKE_TOKEN')}`, 'none'],
    [
      'reach it where its environment names them',
      `command: ${prints('T')}, environment: { T: "\${SMOKE_TOKEN}" }`,
      '8',
    ],
    [
      'reach it under their own name too',
      `command: ${prints('SMOKE_TOKEN')}, environment: { SMOKE_TOKEN: "\${SMOKE_TOKEN}" }`,
      '8',
    ],
    ['are those that the suite names', `command: ${prints('SMOKE_OTHER')}`, '8'],
    [
      'are no variables that look like those of this process',
      `command: ${prints('SMOKE_PLAIN')}`,
      '5',
      'variables: { SMOKE_PLAIN: plain }',
    ],
    ['leave other variables as they are', `command: ${prints('SMOKE_PLAIN')}`, '5'],
  ])('%s', async (_name, check, printed, more = '') => {
    const report = await run(
      `secrets: [SMOKE_TOKEN]\n${more}\nchecks: { a: { ${check}, expect: { output: { equals: "${printed}\\n" } } } }`,
    );
    expect(messagesOf(checkOf(report, 'a'))).toEqual([]);
  });
});

describe('a directory that is not there is told as that, not as a program that is not there', () => {
  let folder = '';
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'smoke-directory-'))));
  afterEach(async () => await rm(folder, { recursive: true }));

  test.each([['nosuch'], ['file'], ['file/below']])('%s', async (directory) => {
    await writeFile(join(folder, 'file'), '');
    const report = await runSuite(`checks: { a: { command: [ls], directory: ${directory} } }`, {
      ports: { execute: nodePorts(folder).execute },
    });
    expect(classesOf(checkOf(report, 'a'))).toEqual(['no-result']);
    expect(messagesOf(checkOf(report, 'a'))).toEqual([
      `ls could not be started: there is no directory ${directory}`,
    ]);
  });
});
