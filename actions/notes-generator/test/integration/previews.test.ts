import { describe, expect, test } from '@jest/globals';
import { NotesWorld } from '../support.ts';

describe('a pull request from outside', () => {
  test.each([
    ['Dependabot', { user: { login: 'dependabot[bot]' } }, 'dependabot[bot]'],
    ['a fork', { head: { repo: { full_name: 'stranger/storefront' } } }, 'stranger'],
    ['a fork that was deleted', { head: { repo: null } }, 'stranger'],
  ])(
    'a preview of what %s asks is green and a summary only, whatever is wrong with it',
    async (_, from, actor) => {
      await using world = await NotesWorld.create();
      const head = world.seed.commit({ message: 'Bump left-pad', branch: 'bump' });
      const pull = {
        ...{ number: 9, title: 'fix: bump left-pad from 1 to 2', body: null, labels: [{ name: 'feature' }] },
        ...from,
        head: { sha: head.sha, ...('head' in from ? from.head : {}) },
        base: { sha: world.sha },
      };
      const permissions = { contents: 'read', 'pull-requests': 'read', issues: 'read' } as const;
      const call = { event: 'pull_request', payload: { pull_request: pull }, permissions, actor };
      const result = await world.run('preview', { release: '' }, call);
      expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'fail']);
      expect(result.stdout).toContain('#9 contradicts itself');
      expect(result.stdout).toContain('the notes of storefront v1.1.0 would not be settled');
      const writes = result.requests.filter(
        ({ method, path }) => method !== 'GET' && !path.includes('graphql'),
      );
      expect(writes).toEqual([]);
      const ours = {
        ...pull,
        user: { login: 'ada' },
        head: { sha: head.sha, repo: { full_name: 'octoacme/storefront' } },
      };
      const own = await world.run(
        'preview',
        { release: '' },
        { ...call, actor: 'ada', payload: { pull_request: ours } },
      );
      expect(own.exitCode).toBe(1);
    },
  );
});
