import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = resolve(import.meta.dirname, '../..');

type Ended = {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
};

function runDemo(out: string): Promise<Ended> {
  return new Promise((finish) => {
    execFile(
      process.execPath,
      [join(root, 'packages/cli/src/index.ts'), 'demo', '--out', out],
      { cwd: root },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : Number(error.code ?? 1);
        finish({ code, stdout, stderr });
      },
    );
  });
}

describe('npm run demo', () => {
  let out: string;
  let ended: Ended;

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'demo-out-'));
    ended = await runDemo(out);
  });

  afterAll(() => rm(out, { recursive: true, force: true }));

  test('tells the whole story: every stage does what the guide says', () => {
    expect(`${ended.stdout}${ended.stderr}`).toContain('Done in');
    expect(ended.code).toBe(0);
  });

  test('without a terminal it writes whole lines only', () => {
    expect(ended.stdout).not.toContain('\r');
    expect(ended.stdout).not.toContain('\u001b');
  });

  test('leaves summaries, reports, evidence, tickets, incident and messages to look into', async () => {
    const index = await readFile(join(out, 'README.md'), 'utf8');
    const links = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    const entries = (await readdir(out, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
    for (const link of links) expect(entries).toContain(link.replace(/\/$/, ''));
    expect(links.some((link) => link.endsWith('-incident.md'))).toBe(true);
    expect(entries.filter((path) => path.endsWith('/summary.md')).length).toBeGreaterThan(15);
    expect(await readFile(join(out, 'violations.json'), 'utf8')).toBe('[]\n');
  });
});
