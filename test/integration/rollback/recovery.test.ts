import { afterEach, describe, expect, test } from '@jest/globals';
import { openShop } from './shop.ts';
import type { Shop } from './shop.ts';

let shop: Shop;
afterEach(() => shop.close());

const words = (id: number | undefined): string[] =>
  shop.deployments.find((each) => each.id === id)?.statuses.map(({ description }) => description) ?? [];

/** The end that every way through must come to. */
function expectOneRollback(): void {
  const [rollback] = shop.rollbacks;
  expect(shop.rollbacks).toHaveLength(1);
  expect(rollback?.sha).toBe(shop.releases[1]?.sha);
  expect(words(rollback?.id)).toContain('deployed');
  expect(shop.live.sha).toBe(shop.releases[1]?.sha);
  expect(shop.open('incident')).toHaveLength(1);
  expect(shop.open('retrospective')).toHaveLength(1);
  const marks = words(shop.deployments[2]?.id).filter((word) => word.startsWith('rolled back'));
  expect(marks).toHaveLength(1);
  const records = shop.open('incident')[0]?.comments.filter(({ body }) => body.includes('v1 rollback')) ?? [];
  expect(records).toHaveLength(1);
}

describe('killed after each request and run again', () => {
  test('one record, one incident, one retrospective, one comment, the same version live', async () => {
    let deaths = 0;
    for (let request = 1, died = true; died && request < 60; request += 1) {
      shop = await openShop({ rollback: '  idempotent: true' });
      const first = await shop.run({ mode: 'run' }, { kill: { afterRequests: request }, keepRunOpen: true });
      died = first.signal === 'SIGKILL';
      if (died) {
        deaths += 1;
        const again = await shop.run({ mode: 'run' }, { runId: first.run.id, runAttempt: 2 });
        expect([request, again.exitCode, again.outputs['verdict']]).toEqual([request, 0, 'pass']);
        expectOneRollback();
        expect(shop.deployed.length).toBeLessThanOrEqual(2);
        await shop.close();
      }
    }
    expect(deaths).toBeGreaterThan(15);
  }, 180_000);

  test('in the middle of the command, without leave to repeat it: a person is asked', async () => {
    shop = await openShop();
    const command = 'node\n-e\nconsole.log(["half", "way"].join("-")); setTimeout(() => {}, 60_000)';
    const first = await shop.run(
      { mode: 'run', command },
      { kill: { onOutput: 'half-way' }, keepRunOpen: true },
    );
    expect(first.signal).toBe('SIGKILL');
    const again = await shop.run({ mode: 'run' }, { runId: first.run.id, runAttempt: 2, keepRunOpen: true });
    expect([again.exitCode, again.outputs['reasons']]).toEqual([1, 'previous-rollback-failed']);
    expect(shop.deployed).toEqual([]);
    const id = String(shop.rollbacks[0]?.id);
    const named = await shop.run({ mode: 'run', target: id }, { runId: first.run.id, runAttempt: 3 });
    expect(named.exitCode).toBe(0);
    expectOneRollback();
  });
});

describe('cancelled', () => {
  test('stops the command within five seconds, keeps lock and freeze, says where it was', async () => {
    shop = await openShop();
    const command =
      'node\n-e\nprocess.on("SIGTERM", () => {}); console.log(["half", "way"].join("-")); setInterval(() => {}, 1000)';
    const result = await shop.run(
      { mode: 'run', command },
      { kill: { onOutput: 'half-way', signal: 'cancel' }, keepRunOpen: true },
    );
    expect(result.durationMs).toBeLessThan(5500);
    expect(result.exitCode).toBe(130);
    expect(words(shop.rollbacks[0]?.id)).toEqual(['mutating', 'interrupted at mutating']);
    expect(result.summary).toContain('Interrupted: production may run 1.2.0 or 1.1.0');
    const other = await shop.run({ mode: 'run' });
    expect(other.outputs['reasons']).toBe('attached');
  });
});

describe('several operators at once', () => {
  test('one changes production, the others attach or conflict, one incident stays open', async () => {
    shop = await openShop();
    const wishes = ['', '', '', '1.1.0', '1.0.0', ''];
    const results = await Promise.all(
      wishes.map((target) =>
        shop.run({ mode: 'prepare', ...(target === '' ? {} : { target }) }, { keepRunOpen: true }),
      ),
    );
    const ready = results.filter(({ outputs }) => outputs['to'] !== '');
    expect(ready).toHaveLength(1);
    const reasons = results.map(({ outputs }) => outputs['reasons']?.split('\n')[0] ?? '');
    expect(reasons.filter((reason) => !['prepared', 'attached', 'conflict'].includes(reason))).toEqual([]);
    expect(shop.open('incident')).toHaveLength(1);
    const begun = shop.rollbacks.filter(({ id }) => words(id).includes('mutating'));
    expect(begun).toHaveLength(1);
    const others = shop.rollbacks.filter(({ id }) => id !== begun[0]?.id);
    expect(others.every(({ id }) => words(id).some((word) => word.startsWith('unchanged')))).toBe(true);
  }, 60_000);
});

describe('with a second lock as a ref', () => {
  const refs = (): string[] =>
    [...shop.seed.repository.refs.keys()].filter((name) => name.includes('release-actions'));

  test('it is there while production changes, inherited after a kill, and gone afterwards', async () => {
    shop = await openShop({ rollback: '  idempotent: true\n  lock: ref' });
    const first = await shop.run(
      { mode: 'run' },
      {
        kill: { when: ({ path, method }) => method === 'POST' && path.endsWith('/git/refs') },
        keepRunOpen: true,
      },
    );
    expect([first.signal, refs().length]).toEqual(['SIGKILL', 1]);
    const again = await shop.run({ mode: 'run' }, { runId: first.run.id, runAttempt: 2 });
    expect([again.exitCode, refs()]).toEqual([0, []]);
    expectOneRollback();
  });

  test('without the right to write contents nothing is changed, and the line to add is named', async () => {
    shop = await openShop({ rollback: '  lock: ref' });
    const permissions = {
      contents: 'read',
      deployments: 'write',
      issues: 'write',
      checks: 'write',
      actions: 'read',
    } as const;
    const result = await shop.run({ mode: 'run' }, { permissions });
    expect([result.exitCode, result.outputs['reasons']?.split('\n')[0]]).toEqual([1, 'write-failed']);
    expect(result.summary).toContain('contents: write');
    expect(shop.deployed).toEqual([]);
  });
});
