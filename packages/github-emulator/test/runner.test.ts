import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActionCall, type GitHubEmulator, createGitHubEmulator, runAction } from '../src/index.ts';
import { parseCommands, parseFileCommands } from '../src/runner/commands.ts';
import { client } from './support/client.ts';

const action = join(import.meta.dirname, 'fixtures/echo-action');

let emulator: GitHubEmulator;
let sha: string;

beforeEach(async () => {
  emulator = await createGitHubEmulator();
  sha = emulator.repository('octo/shop').commit().sha;
});

afterEach(async () => {
  await emulator.close();
});

function run(inputs: Record<string, string>, more: Partial<ActionCall> = {}) {
  return runAction({ emulator, action, repository: 'octo/shop', inputs, ...more });
}

describe('a step', () => {
  test('has the runner’s variables and nothing of ours', async () => {
    process.env['LEAKED_SECRET'] = 'x';
    const result = await run({ unknown: 'kept' });
    delete process.env['LEAKED_SECRET'];
    const names = JSON.parse(
      result.stdout.split('\n').find((line) => line.startsWith('[')) ?? '',
    ) as string[];
    expect(names).toEqual(
      expect.arrayContaining([
        'INPUT_TOKEN',
        'INPUT_MODE',
        'INPUT_BASE_URL',
        'INPUT_UNKNOWN',
        'GITHUB_WORKFLOW_REF',
      ]),
    );
    expect(names).not.toContain('LEAKED_SECRET');
    expect(names).not.toContain('GITHUB_TOKEN');
  });

  test('gives outputs, summary and annotations', async () => {
    const result = await run({});
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', reasons: 'one\ntwo' },
      summary: '## Pass\n',
      annotations: [
        { level: 'warning', file: 'policy.yml', line: 3, title: 'A, b', message: 'first\nsecond' },
      ],
      run: { status: 'completed', conclusion: 'success', headSha: sha },
    });
  });

  test('goes on in an earlier run, in its next attempt', async () => {
    const first = await run({}, { keepRunOpen: true });
    expect(first.run.status).toBe('in_progress');
    const second = await run({}, { runId: first.run.id, runAttempt: 2 });
    expect(second.run).toBe(first.run);
    expect(second.run.attempt).toBe(2);
  });

  test('has its own requests, whatever else goes on', async () => {
    const other = client(emulator, emulator.tokens.issue(), '/repos/octo/shop');
    const [result] = await Promise.all([run({ mode: 'requests' }), other('GET', '/labels')]);
    expect(result.requests.map(({ operation }) => operation)).toEqual([
      'repos/list-commits',
      'repos/list-branches',
      'repos/list-tags',
    ]);
  });

  test('dies after the n-th request', async () => {
    const result = await run({ mode: 'requests' }, { kill: { afterRequests: 2 } });
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL', run: { conclusion: 'cancelled' } });
    expect(result.requests).toHaveLength(2);
  });

  test('is cancelled as "Cancel workflow" does it', async () => {
    const result = await run({ mode: 'wait' }, { kill: { signal: 'cancel', onOutput: 'waiting' } });
    expect(result.stdout).toContain('cancelled');
    expect(result.exitCode).toBe(130);
  });

  test('is refused without a permission', async () => {
    const result = await run({ mode: 'requests' }, { permissions: { issues: 'read' } });
    expect(result.stdout).toBe('403\n403\n403\n');
  });
});

describe('the artifact service', () => {
  test('takes what the real client uploads, and REST lists it with its run', async () => {
    const result = await run({ mode: 'upload' });
    expect(result.stderr).toBe('');
    expect(result.stdout).toContain('"listed":1,"digestMismatch":false');
    const ask = client(emulator, emulator.tokens.issue(), '/repos/octo/shop');
    const { body } = await ask('GET', '/actions/artifacts?name=evidence-1');
    expect(body).toMatchObject({
      total_count: 1,
      artifacts: [{ name: 'evidence-1', workflow_run: { id: result.run.id, head_sha: sha } }],
    });
    const { id } = (body as { artifacts: [{ id: number }] }).artifacts[0];
    const redirect = await ask('GET', `/actions/artifacts/${id}/zip`);
    expect(redirect.status).toBe(302);
    const zip = Buffer.from(await (await fetch(redirect.headers.get('location') ?? '')).arrayBuffer());
    expect(firstFile(zip)).toBe('{"kind":"smoke"}');
    expect(emulator.log.violations).toEqual([]);
  });
});

/** Content of a ZIP's first entry; sizes may stand behind it, so the rest is inflated as far as it goes. */
function firstFile(zip: Buffer): string {
  const start = 30 + zip.readUInt16LE(26) + zip.readUInt16LE(28);
  return inflateRawSync(zip.subarray(start)).toString('utf8');
}

describe('reading what a step wrote', () => {
  test.each([
    ['a=b\nc=d=e\n', { a: 'b', c: 'd=e' }],
    ['a<<X\n1\n\n2\nX\nb=\n', { a: '1\n\n2', b: '' }],
  ])('file commands %j', (text, values) => {
    expect(parseFileCommands(text)).toEqual(values);
  });

  test.each(['nonsense\n', 'a<<X\n1\n'])('refuses %j', (text) => {
    expect(() => parseFileCommands(text)).toThrow();
  });

  test('commands in the middle of a line are text', () => {
    expect(parseCommands('x ::error::no\n::group::yes\n')).toEqual([
      { name: 'group', properties: {}, message: 'yes' },
    ]);
  });
});
