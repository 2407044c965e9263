import { describe, expect, test } from '@jest/globals';
import { merge, NotesWorld, receiver } from '../support.ts';

describe('races', () => {
  const gift = { title: 'feat: gift cards' };

  test('a draft that is edited while it is merged loses no word', async () => {
    await using world = await NotesWorld.create();
    await world.complete();
    const head = merge(world.seed, gift, world.sha);
    world.seed.tag('v1.1.0', head);
    world.meanwhile('GET', '*/releases/*', () =>
      world.edit((body) => body.replace('Vouchers work now.', 'Vouchers work now, everywhere.')),
    );
    await world.run('draft', {}, { sha: head });
    expect(world.draft.body).toContain('Vouchers work now, everywhere.');
    expect(world.draft.body).toContain('- gift cards ([#5]');
  });

  test('an edit in the moment of publishing stops it', async () => {
    await using world = await NotesWorld.create();
    await world.complete();
    world.approve();
    world.goLive();
    const edit = (): void => world.edit((body) => body.replace('Vouchers work now.', 'Vouchers may work.'));
    world.emulator.faults.add({
      method: 'GET',
      path: `*/releases/${world.draft.id}`,
      times: 1,
      fault: { kind: 'meanwhile', happens: edit },
    });
    const result = await world.run('publish');
    expect(result.outputs).toMatchObject({ verdict: 'fail', reasons: 'changed-meanwhile' });
    expect(world.draft.body).toContain('Vouchers may work.');
  });

  test('a release that is published while its draft is updated stays published, with its text', async () => {
    await using world = await NotesWorld.create();
    await world.complete();
    const { draft } = world;
    const published = draft.body;
    const head = merge(world.seed, gift, world.sha);
    world.seed.tag('v1.1.0', head);
    world.emulator.faults.add({
      method: 'GET',
      path: `*/releases/${draft.id}`,
      times: 1,
      fault: {
        kind: 'meanwhile',
        happens: () => void Object.assign(draft, { draft: false, publishedAt: draft.createdAt }),
      },
    });
    const result = await world.run('draft', {}, { sha: head });
    expect(result.outputs).toMatchObject({ verdict: 'fail', reasons: 'already-published' });
    expect(draft).toMatchObject({ draft: false, tagName: 'v1.1.0', body: published });
  });

  test('two runs that draft at once go on with one draft', async () => {
    await using world = await NotesWorld.create();
    world.meanwhile('POST', '*/releases', () => {
      world.seed.release({ tagName: 'v1.1.0', draft: true, body: '', author: 'github-actions[bot]' });
    });
    const first = await world.run('draft');
    const second = await world.run('draft');
    expect(world.drafts).toHaveLength(2);
    expect(first.outputs['release-id']).toBe(second.outputs['release-id']);
    expect(second.stdout).toContain('There is another draft of this tag');
  });

  test('a draft that was deleted meanwhile is made again', async () => {
    await using world = await NotesWorld.create();
    await world.run('draft');
    const head = merge(world.seed, gift, world.sha);
    world.seed.tag('v1.1.0', head);
    world.emulator.faults.add({
      method: 'GET',
      path: `*/releases/${world.draft.id}`,
      times: 1,
      fault: { kind: 'meanwhile', happens: () => void world.seed.repository.releases.splice(0) },
    });
    const result = await world.run('draft', {}, { sha: head });
    expect(result.outputs['verdict']).toBe('pass');
    expect(world.draft.body).toContain('gift cards');
  });

  test('a job that died between text and publishing is continued, and nobody is told twice', async () => {
    await using place = await receiver();
    await using world = await NotesWorld.create(`notify: { release: 'webhook:${place.url}' }`);
    await world.complete();
    world.approve();
    world.goLive();
    const disarm = world.emulator.faults.add({
      method: 'PATCH',
      path: '*/releases/*',
      skip: 1,
      fault: { kind: 'status', status: 422 },
    });
    expect((await world.run('publish')).outputs['verdict']).not.toBe('pass');
    expect(world.draft.draft).toBe(true);
    disarm();
    expect((await world.run('publish')).outputs['verdict']).toBe('pass');
    await world.run('publish');
    expect(place.received).toHaveLength(1);
    expect(world.seed.repository.releases).toHaveLength(1);
  });

  test('a commit that GitHub does not associate yet is listed, and gets its number later', async () => {
    await using world = await NotesWorld.create();
    world.seed.associationLag(3_600_000);
    const head = merge(world.seed, { title: 'feat: gift cards', silent: true }, world.sha);
    world.seed.tag('v1.1.0', head);
    await world.run('draft', {}, { sha: head });
    expect(world.draft.body).toContain(`- gift cards ([${head.slice(0, 7)}]`);
    world.seed.associationLag(0);
    await world.run('draft', {}, { sha: head });
    expect(world.draft.body).toContain('- gift cards ([#5]');
    expect(world.draft.body).not.toContain(`[${head.slice(0, 7)}]`);
  });
});
