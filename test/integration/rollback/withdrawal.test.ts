import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { runAction } from '@release-actions/github-emulator';
import { parse } from 'yaml';
import { openShop } from './shop.ts';
import type { Shop } from './shop.ts';

type Job = {
  readonly if: string;
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly steps: readonly { readonly with: Readonly<Record<string, string>> }[];
};

const file = join(import.meta.dirname, '../../../.github/workflows/reusable-rollback.yml');
const { withdraw } = (parse(readFileSync(file, 'utf8')) as { jobs: { withdraw: Job } }).jobs;

/** What the workflow hands to the notes, with the outputs of the rollback before it put in. */
const inputsAfter = (outputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(withdraw.steps[0]?.with ?? {})
      .filter(([name]) => name !== 'token')
      .map(([name, value]) => [
        name,
        value
          .replaceAll(
            /\$\{\{ needs\.rollback\.outputs\.([\w-]+) \}\}/gu,
            (_, output: string) => outputs[output] ?? '',
          )
          .replaceAll('${{ inputs.environment }}', 'production')
          .replaceAll('${{ inputs.service }}', ''),
      ]),
  );

let shop: Shop;
afterEach(() => shop.close());

describe('the release that a rollback left', () => {
  test('is withdrawn by the job of the same workflow, with what that job may and is given', async () => {
    shop = await openShop();
    const left = shop.releases[2]!;
    shop.seed.tag(left.version, left.sha);
    const release = shop.seed.release({ tagName: left.version, draft: false, body: 'New things.' });
    const before = await shop.run({ mode: 'run', reason: 'errors x4.6' });
    expect(before.outputs).toMatchObject({ verdict: 'pass', from: left.sha, 'from-release': left.version });
    expect(withdraw.if).toBe(
      "needs.rollback.outputs.verdict == 'pass' && needs.rollback.outputs.from-release != ''",
    );
    const notes = await runAction({
      ...{ emulator: shop.emulator, action: 'notes-generator', repository: 'octoacme/shop' },
      permissions: withdraw.permissions,
      inputs: inputsAfter(before.outputs),
    });
    expect([notes.exitCode, notes.outputs['reasons']]).toEqual([
      0,
      expect.stringMatching(/^withdrawn/u) as unknown,
    ]);
    expect(release).toMatchObject({ draft: false, prerelease: true });
  });
});
