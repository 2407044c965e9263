import { describe, expect, test } from '@jest/globals';
import { communication, NotesWorld, receiver } from '../support.ts';

describe('a release that was rolled back', () => {
  test('a rollback after publishing marks the release, tells everyone, and drafts words for customers', async () => {
    await using place = await receiver();
    await using world = await NotesWorld.create(`notify: { release: 'webhook:${place.url}' }`);
    await world.complete();
    world.approve();
    world.goLive();
    await world.run('publish');
    world.rollBack();
    const result = await world.run('publish');
    expect(result.outputs).toMatchObject({ verdict: 'pass', reasons: 'withdrawn' });
    expect(world.seed.repository.releases[0]).toMatchObject({ draft: false, prerelease: true });
    expect(place.received.map(({ type }) => type)).toEqual(['release.announced', 'release.withdrawn']);
    await world.run('publish');
    expect(place.received).toHaveLength(2);
    expect(world.ticket.comments.filter(({ body }) => body.includes('customer-draft'))).toHaveLength(1);
  });

  test('a rollback cancels what customers were to be told later, and tells nobody who was told nothing', async () => {
    await using place = await receiver();
    const later = { 'docs/customer-communication.md': communication.replace('2026-11-01', '2126-11-01') };
    const notifies = `notify: { release: 'webhook:${place.url}', customers: 'webhook:${place.url}/customers' }`;
    await using world = await NotesWorld.create(notifies, undefined, later);
    await world.complete();
    world.approve();
    world.goLive();
    const unsigned = await world.run('publish');
    world.say('carla', /\/sign customer-communication [0-9a-f ]+/u.exec(unsigned.summary)?.[0]?.trim() ?? '');
    const early = await world.run('publish');
    expect(early.stdout).toContain(
      'customers at 2126-11-01T08:00:00.000Z, signed by carla: run this again then',
    );
    world.rollBack();
    await world.run('publish');
    expect(place.received.map(({ type }) => type)).toEqual(['release.announced', 'release.withdrawn']);
  });

  test.each(['with a draft', 'without any'])(
    'a rollback before publishing (%s) publishes and sends nothing, and drafts words for customers',
    async (what) => {
      await using place = await receiver();
      await using world = await NotesWorld.create(
        `notify: { release: 'webhook:${place.url}', customers: 'webhook:${place.url}/customers' }`,
      );
      if (what === 'with a draft') {
        await world.complete();
        world.approve();
      }
      world.goLive([
        ['in_progress', 'mutating'],
        ['success', 'deployed'],
      ]);
      world.rollBack();
      const result = await world.run('publish');
      expect(result.outputs).toMatchObject({
        verdict: 'pass',
        reasons: expect.stringMatching(/^withdrawn/u),
      });
      expect(result.stdout).toContain('was rolled back before it was published, and stays unpublished');
      await world.run('publish');
      expect(place.received).toEqual([]);
      expect(world.seed.repository.releases.every(({ draft }) => draft)).toBe(true);
      const words = world.ticket.comments.filter(({ body }) => body.includes('customer-draft'));
      expect(words).toHaveLength(1);
      expect(words[0]?.body).not.toContain('What you read about it');
    },
  );

  test('a rollback of what was announced to nobody is announced to nobody', async () => {
    await using place = await receiver();
    await using world = await NotesWorld.create(`notify: { release: 'webhook:http://127.0.0.1:9/nobody' }`);
    await world.complete();
    world.approve();
    world.goLive();
    await world.run('publish');
    world.rollBack();
    const result = await world.run('publish');
    expect(result.outputs).toMatchObject({ verdict: 'pass', reasons: 'withdrawn' });
    expect(result.stdout).toContain('Nobody had been told of it');
    expect(place.received).toEqual([]);
  });
});
