import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../../../packages/cli/src/commands/rollback.ts';
import { openShop } from './shop.ts';
import type { Shop } from './shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
  await writeFile(join(shop.folder, 'policy.yml'), shop.policy);
});
afterEach(() => shop.close());

async function plan(...args: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const token = shop.emulator.tokens.issue({
    ...{ kind: 'GITHUB_TOKEN', name: 'terminal', repositories: ['octoacme/shop'] },
    permissions: { contents: 'read', deployments: 'read', issues: 'read', actions: 'read' },
  });
  const code = await run(['plan', '--policy', 'policy.yml', '--environment', 'production', ...args], {
    write: (text) => (out += text),
    writeError: (text) => (out += text),
    input: Readable.from([]),
    environment: {
      GITHUB_TOKEN: token,
      GITHUB_REPOSITORY: 'octoacme/shop',
      GITHUB_API_URL: shop.emulator.url,
    },
    workingFolder: shop.folder,
    ...{ interactive: false, colour: false, signal: new AbortController().signal },
  });
  return { code, out };
}

describe('release-actions rollback plan', () => {
  test('tells the target, the checks and each other version, with a token that may only read', async () => {
    const { code, out } = await plan();
    expect(code).toBe(0);
    expect(out).toContain('Plan: production can be rolled back from 1.2.0 to 1.1.0');
    expect(out).toContain('database: no schema declared');
    expect(out).toContain('1.0.0');
    expect(
      shop.emulator.log.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql'),
    ).toEqual([]);
  });

  test('--json prints the report and nothing else; a refusal is exit 1 with its reason', async () => {
    const { code, out } = await plan('--json', '--target', '9.9.9');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ kind: 'rollback', outcome: 'fail', reasons: ['target-unknown'] });
  });

  test('GitHub down is exit 3, never a plan', async () => {
    shop.emulator.faults.add({ fault: { kind: 'status', status: 502 } });
    expect((await plan()).code).toBe(3);
  });
});
