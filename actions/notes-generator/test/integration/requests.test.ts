import { describe, expect, test } from '@jest/globals';
import { NotesWorld } from '../support.ts';

describe('requests', () => {
  test.each([
    [100, 5],
    [1_000, 14],
    [10_000, 104],
  ])('%i pull requests are read within %i requests', async (count, most) => {
    const { world, folder } = await NotesWorld.createWithClone(count);
    const { requests, stdout } = await world.run('preview', {}, { cwd: folder, timeoutMs: 240_000 });
    expect(stdout).toMatch(new RegExp(`would list ${count} changes`, 'u'));
    expect(requests.length).toBeLessThanOrEqual(most);
    await world.emulator.close();
  });

  test('a query that GitHub cuts off is halved', async () => {
    const { world, folder } = await NotesWorld.createWithClone(100);
    const cut = { kind: 'status', status: 502 } as const;
    world.emulator.faults.add({ path: '/graphql', bodyContains: 'issueOrPullRequest', times: 1, fault: cut });
    const { outputs, requests } = await world.run('preview', {}, { cwd: folder });
    expect(outputs['verdict']).toBe('pass');
    expect(requests.length).toBeGreaterThan(5);
    await world.emulator.close();
  });
});
