import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { commands } from '../src/commands.ts';
import { main } from '../src/main.ts';
import { refusalOf } from '../src/node-version.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await main(args, {
    write: (text) => (out += text),
    writeError: (text) => (err += text),
    input: Readable.from([]),
    environment: {},
    workingFolder: folder,
    interactive: false,
    colour: false,
    signal: new AbortController().signal,
  });
  return { code, out, err };
}

const addresses = [
  '--production-url',
  'https://shop.example',
  '--staging-url',
  'https://staging.shop.example',
  '--release-manager',
  'octocat',
];

describe('the shell', () => {
  test('help lists every command and the exit codes', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const name of Object.keys(commands)) expect(out).toContain(`  ${name}`);
    expect(out).toContain('130 cancelled');
  });

  test('no command is exit 2, and so is a mistyped one, with the nearest', async () => {
    await expect(run()).resolves.toMatchObject({ code: 2 });
    const { code, err } = await run('polcy');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "policy"?');
  });

  test.each([
    ['v20.11.0', 'needs Node.js 24 or later; this is v20.11.0'],
    ['v23.9.0', 'needs Node.js 24'],
    ['v24.0.0', undefined],
    ['v26.1.0-nightly', undefined],
  ])('Node.js %s', (version, refusal) => {
    if (refusal === undefined) expect(refusalOf(version)).toBeUndefined();
    else expect(refusalOf(version)).toContain(refusal);
  });

  test.each(Object.keys(commands))('%s explains itself', async (name) => {
    const { code, out } = await run(name, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/Usage: release-actions/u);
  });

  test('an unknown option is exit 2 with the nearest', async () => {
    const { code, err } = await run('init', '--production-ur', 'x', ...addresses);
    expect(code).toBe(2);
    expect(err).toMatch(/Did you mean --production-url\?/u);
  });
});

describe('init', () => {
  test('what it writes is a policy without mistakes', async () => {
    await expect(run('init', ...addresses)).resolves.toMatchObject({ code: 0 });
    await expect(run('policy', 'check')).resolves.toMatchObject({ code: 0 });
  });

  test('an existing file is kept, to the byte', async () => {
    await run('init', ...addresses);
    writeFileSync(join(folder, '.github/smoke.yml'), 'mine');
    const { out } = await run('init', ...addresses);
    expect(out).toContain('kept  .github/smoke.yml');
    expect(readFileSync(join(folder, '.github/smoke.yml'), 'utf8')).toBe('mine');
  });

  test('a dry run writes nothing', async () => {
    const { out } = await run('init', '--dry-run', ...addresses);
    expect(out).toContain('--- .github/release-policy.yml');
    await expect(run('policy', 'check')).resolves.toMatchObject({ code: 2 });
  });

  test('what is no address and no login is refused, both at once', async () => {
    const { code, err } = await run(
      'init',
      '--production-url',
      'shop',
      '--staging-url',
      'ftp://x',
      '--release-manager',
      'a b',
    );
    expect(code).toBe(2);
    expect(err).toMatch(
      /"ftp:\/\/x" is not a web address[^]*"shop" is not a web address[^]*"a b" is not a GitHub login/u,
    );
  });
});

describe('doctor', () => {
  test('names what is missing and what to do, and that GitHub was not asked', async () => {
    await run('init', ...addresses);
    rmSync(join(folder, 'docs/rollback.md'));
    const { code, out } = await run('doctor');
    expect(code).toBe(1);
    expect(out).toMatch(/problem {2}docs\/rollback\.md is missing[^]*unknown {2}GitHub was not asked/u);
  });

  test('"could not tell" is neither well nor ill', async () => {
    await run('init', ...addresses);
    await expect(run('doctor')).resolves.toMatchObject({ code: 3 });
  });
});
