import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { nodePorts } from '../src/index.ts';
import { lookBefore, readTestResult } from '../src/results/read.ts';
import { checkOf, classesOf, messagesOf, runSuite } from './support.ts';

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'smoke-results-'))));
afterEach(async () => await rm(folder, { recursive: true }));

const one = '<testsuite><testcase name="a"/></testsuite>';
const script = (code: string): string => JSON.stringify([process.execPath, '-e', code]);
const writes = (content: string): string => script(`fs.writeFileSync("r.xml", ${JSON.stringify(content)})`);

const run = async (suite: string) => {
  const { execute, readResult } = nodePorts(folder);
  return await runSuite(suite, { ports: { execute, readResult } });
};

describe('a file that the command left as it was is from an earlier run', () => {
  const year = 365 * 24 * 3600;

  test.each([
    ['of this moment', 0],
    ['from the future', year],
    ['from the past', -year],
  ])('one %s', async (_name, seconds) => {
    await writeFile(join(folder, 'r.xml'), one);
    const at = Date.now() / 1000 + seconds;
    await utimes(join(folder, 'r.xml'), at, at);
    const report = await run('checks: { a: { command: ["true"], result: { junit: r.xml } } }');
    expect(classesOf(checkOf(report, 'a'))).toEqual(['no-result']);
    expect(messagesOf(checkOf(report, 'a'))).toEqual([
      expect.stringContaining('r.xml is from an earlier run: the command left it as it was'),
    ]);
  });

  test('one that another check has written', async () => {
    const report = await run(`
checks:
  first: { command: ${writes(one)}, result: { junit: r.xml } }
  second: { command: ["true"], result: { junit: r.xml }, needs: first }
`);
    expect(checkOf(report, 'first').outcome).toBe('pass');
    expect(checkOf(report, 'second').outcome).toBe('inconclusive');
  });
});

describe('a file that the command wrote is its result', () => {
  test('over one from the future', async () => {
    await writeFile(join(folder, 'r.xml'), one);
    await utimes(join(folder, 'r.xml'), 9e9, 9e9);
    const report = await run(`checks: { a: { command: ${writes(one)}, result: { junit: r.xml } } }`);
    expect(messagesOf(checkOf(report, 'a'))).toEqual([]);
  });

  test('with the same content in the same moment under another inode', async () => {
    const times = { modifiedMs: 5000, sizeBytes: one.length, content: Promise.resolve(one) };
    const result = await readTestResult(
      { format: 'junit', path: 'r.xml' },
      {
        before: { file: { ...times, inode: 1 }, startedMs: 5000 },
        directory: undefined,
        stdout: '',
        readResult: () => Promise.resolve({ ...times, inode: 2 }),
      },
    );
    expect(result).toMatchObject({ tests: [{ outcome: 'pass' }] });
  });

  test('a file written a moment before is given time to look different', async () => {
    const slept: number[] = [];
    const look = async (modifiedMs: number): Promise<unknown> =>
      await lookBefore(
        { format: 'junit', path: 'r.xml' },
        {
          clock: {
            now: () => new Date(10_000),
            monotonicMs: () => 0,
            sleep: (ms) => Promise.resolve(void slept.push(ms)),
          },
          readResult: () =>
            Promise.resolve({ modifiedMs, sizeBytes: 1, inode: 1, content: Promise.resolve('') }),
        },
      );
    await look(9000);
    expect(slept).toEqual([]);
    await look(9999);
    expect(slept).toEqual([20]);
  });
});

describe('what is too large is not read', () => {
  const mebibyte = 1024 * 1024;
  const unread = async (sizeBytes: number) =>
    await readTestResult(
      { format: 'junit', path: 'r.xml' },
      {
        before: { file: undefined, startedMs: 0 },
        directory: undefined,
        stdout: '',
        readResult: () =>
          Promise.resolve({
            modifiedMs: 5000,
            sizeBytes,
            inode: 1,
            get content(): Promise<string> {
              throw new Error('it was read');
            },
          }),
      },
    );

  test('a file, and the limit and its size are told', async () => {
    expect(await unread(21 * mebibyte)).toEqual({
      problem: 'r.xml has 22020096 bytes, at most 4194304 are read',
    });
    await expect(unread(4 * mebibyte)).rejects.toThrow('it was read');
  });

  test('output', async () => {
    const prints = script('console.log("1..1\\nok 1 - " + "a".repeat(5000000))');
    const report = await run(`checks: { a: { command: ${prints}, result: { tap: '-' } } }`);
    expect(classesOf(checkOf(report, 'a'))).toEqual(['no-result']);
    expect(messagesOf(checkOf(report, 'a'))).toEqual([
      'the output has 5000013 characters, at most 4194304 are read',
    ]);
  });
});

describe('what is not there is told with where it was looked for', () => {
  test('a result, where the command runs elsewhere', async () => {
    const report = await run('checks: { a: { command: ["true"], directory: /, result: { junit: rr.xml } } }');
    expect(messagesOf(checkOf(report, 'a'))).toEqual([
      'the command left no rr.xml in the workspace: the path of a result does not begin in its directory /',
    ]);
  });
});
