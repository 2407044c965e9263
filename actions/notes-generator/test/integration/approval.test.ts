import { describe, expect, test } from '@jest/globals';
import { merge, NotesWorld, receiver } from '../support.ts';

describe('approval and publishing', () => {
  test('an edit after the approval voids it, and nothing is published', async () => {
    await using world = await NotesWorld.create();
    await world.complete();
    world.approve();
    world.goLive();
    world.edit((body) => body.replace('Vouchers work now.', 'Vouchers work now, mostly.'));
    const result = await world.run('publish');
    expect(result.outputs).toMatchObject({ verdict: 'fail', reasons: 'not-approved' });
    expect(result.stdout).toContain(
      "rosa's answer does not count: signed for another text, commit or previous release",
    );
    expect(world.draft.draft).toBe(true);
  });

  test('nothing is published before the release is live and watched', async () => {
    await using world = await NotesWorld.create();
    await world.complete();
    world.approve();
    expect((await world.run('publish')).outputs).toMatchObject({ reasons: 'not-live' });
    world.goLive([
      ['in_progress', 'mutating'],
      ['success', 'deployed'],
    ]);
    expect((await world.run('publish')).outputs).toMatchObject({ reasons: 'monitor-not-passed' });
    expect(world.draft.draft).toBe(true);
  });

  test('drafting again writes nothing, and what a person wrote stays when a change joins', async () => {
    await using world = await NotesWorld.create();
    await world.complete();
    const before = world.draft.body;
    const same = await world.run('draft');
    expect(world.draft.body).toBe(before);
    expect(
      same.requests.filter(({ method }) => method === 'PATCH' && true).map(({ path }) => path),
    ).not.toContainEqual(expect.stringContaining('/releases/'));
    const head = merge(world.seed, { title: 'feat: gift cards' }, world.sha);
    world.seed.tag('v1.1.0', head);
    await world.run('draft', {}, { sha: head });
    expect(world.draft.body).toContain('Vouchers work now.');
    expect(world.draft.body).toContain('- gift cards ([#5]');
    expect(world.drafts).toHaveLength(1);
  });

  test('the author does not approve, and one person is not two roles', async () => {
    await using world = await NotesWorld.create('people: { distinct: 2 }');
    await world.complete();
    world.say('tessa', `/sign release-notes ${world.code}`);
    world.say('rosa', `/sign release-notes ${world.code}`);
    const result = await world.run('approve');
    expect(result.outputs).toMatchObject({ verdict: 'inconclusive', reasons: 'not-approved' });
    expect(result.stdout).toContain('Not approved yet by product-manager');
    expect(result.stdout).toContain('tessa holds none of the roles');
  });

  test('statements that contradict each other are a list of who says what, and block', async () => {
    await using world = await NotesWorld.create('', [{ title: 'fix: vouchers', labels: ['feature'] }]);
    const result = await world.run('draft');
    expect(result.outputs).toMatchObject({ verdict: 'fail', reasons: 'statements-disagree\nfields-missing' });
    expect(result.stdout).toContain(
      `the title's type "fix" says a fix, the label "feature" says a feature or improvement`,
    );
  });

  test('a patch release that contains a feature is refused', async () => {
    await using world = await NotesWorld.create();
    world.seed.tag('v1.0.1', world.sha);
    const result = await world.run('draft', { release: 'v1.0.1' });
    expect(result.outputs).toMatchObject({
      verdict: 'fail',
      reasons: 'release-type-too-low\nfields-missing',
    });
    expect(result.stdout).toContain('v1.0.1 would be a patch release, but the range makes it a minor one');
  });

  test('after a rollback the notes of the fix bring again what the version that was left had brought', async () => {
    await using world = await NotesWorld.create();
    world.hadFirst();
    world.goLive();
    world.rollBack();
    const fix = merge(world.seed, { title: 'fix: vouchers of last year' }, world.sha);
    const result = await world.run('draft', { release: '', sha: fix });
    // What v1.1.0 brought was released as a minor; the fix alone makes the type of what replaces it.
    expect(result.outputs).toMatchObject({ version: '1.1.1', 'release-type': 'patch' });
    expect(result.stdout).toContain(
      'since v1.0.0, which production has (verified 2026-11-20); what v1.1.0 had brought before it was rolled back is listed again',
    );
    expect(world.draft).toMatchObject({ tagName: 'v1.1.1' });
    expect(world.draft.body).toContain('- vouchers ([#1]');
    expect(world.draft.body).toContain('- vouchers of last year ([#5]');
  });

  test('notes that were drafted before users got another version are drafted again', async () => {
    await using world = await NotesWorld.create();
    world.hadFirst();
    await world.complete();
    world.approve();
    const first = world.seed.repository.refs.get('refs/tags/v1.0.0') ?? '';
    const hotfix = world.seed.commit({
      message: 'fix: hot (#9)',
      tag: 'v1.0.1',
      branch: 'hotfix',
      parents: [first],
    });
    world.deployed(hotfix.sha, 'v1.0.1', '2026-11-15T10:00:00Z');
    world.goLive();
    const result = await world.run('publish');
    expect(result.outputs).toMatchObject({ verdict: 'fail', reasons: 'previous-release-changed' });
    expect(result.stdout).toMatch(
      /say what is new since v1\.0\.0 \(.{7}\); the release before it is v1\.0\.1 \(.{7}\) now\./u,
    );
  });
});

describe('the commit of a release', () => {
  test('is tagged at publishing, although the draft was made by hand for a branch that moved on', async () => {
    await using world = await NotesWorld.create();
    world.seed.repository.refs.delete('refs/tags/v1.1.0');
    world.seed.release({ tagName: 'v1.1.0', draft: true, body: 'By hand.', author: 'rosa' });
    merge(world.seed, { title: 'feat: of the next release' }, world.sha);
    const at = { sha: world.sha };
    await world.run('draft', at);
    world.edit((body) => body.replace(/^> \*\*To do for technical-writer:\*\* say in two.*$/mu, 'Vouchers.'));
    world.say('carla', '/impact None.');
    await world.run('draft', at);
    expect(world.draft.body).toMatch(/^By hand\./u);
    world.approve();
    world.goLive();
    const result = await world.run('publish', at);
    expect(result.outputs).toMatchObject({ verdict: 'pass' });
    expect(world.seed.repository.refs.get('refs/tags/v1.1.0')).toBe(world.sha);
    expect(world.seed.repository.releases).toHaveLength(1);
  });

  test('is not published under a tag that names another commit', async () => {
    await using world = await NotesWorld.create();
    await world.complete();
    world.approve();
    world.goLive();
    const other = merge(world.seed, { title: 'feat: of the next release' }, world.sha);
    world.seed.tag('v1.1.0', other);
    const result = await world.run('publish', { sha: world.sha });
    expect(result.outputs).toMatchObject({ verdict: 'fail', reasons: 'tag-elsewhere' });
    expect(world.draft.draft).toBe(true);
  });

  test('and the previous one: a moved tag voids what was approved', async () => {
    await using world = await NotesWorld.create();
    await world.complete();
    world.approve();
    world.goLive();
    const moved = world.seed.commit({ message: 'else', branch: 'else', parents: [] });
    const first = world.seed.repository.refs.get('refs/tags/v1.0.0') ?? '';
    const next = world.seed.repository.git.commit(world.sha)?.parents[0] ?? moved.sha;
    expect(next).not.toBe(first);
    world.seed.tag('v1.0.0', next);
    const result = await world.run('publish');
    expect(result.outputs).toMatchObject({ verdict: 'fail', reasons: 'previous-release-moved' });
  });
});

describe('a published release', () => {
  test('stays published when the next one runs: run again, nothing changes and nobody is told twice', async () => {
    await using place = await receiver();
    await using world = await NotesWorld.create(`notify: { release: 'webhook:${place.url}' }`);
    await world.complete();
    world.approve();
    world.goLive();
    await world.run('publish');
    const next = merge(world.seed, { title: 'feat: of the next release' }, world.sha);
    world.deployed(next, 'v1.2.0', '2026-11-25T10:00:00Z');
    const result = await world.run('publish');
    expect(result.outputs).toMatchObject({ verdict: 'pass', reasons: '' });
    expect(result.stdout).toContain('are published already, nothing was changed');
    expect(place.received).toHaveLength(1);
  });

  test('is not announced while users have what does not contain it', async () => {
    await using place = await receiver();
    await using world = await NotesWorld.create(`notify: { release: 'webhook:${place.url}' }`);
    await world.complete();
    world.approve();
    world.goLive();
    await world.run('publish');
    world.deployed(
      world.seed.repository.refs.get('refs/tags/v1.0.0') ?? '',
      'v1.0.0',
      '2026-11-25T10:00:00Z',
    );
    const result = await world.run('publish');
    expect(result.outputs).toMatchObject({ verdict: 'inconclusive', reasons: 'not-live' });
    expect(place.received).toHaveLength(1);
  });

  test('that was edited afterwards is told, and left as it is', async () => {
    await using world = await NotesWorld.create();
    await world.complete();
    world.approve();
    world.goLive();
    await world.run('publish');
    const [release] = world.seed.repository.releases;
    Object.assign(release ?? {}, { body: release?.body?.replace('Vouchers work now.', 'Vouchers!') });
    const result = await world.run('publish');
    expect(result.outputs).toMatchObject({ verdict: 'fail', reasons: 'published-otherwise' });
    expect(release?.body).toContain('Vouchers!');
  });
});

describe('more changes than a release holds', () => {
  test('are a file beside the draft, which approval and publishing check', async () => {
    const pulls = Array.from({ length: 900 }, (_, index) => ({
      title: `fix: number ${index} ${'with many words '.repeat(8)}`,
    }));
    await using world = await NotesWorld.create('', pulls);
    await world.complete();
    expect(world.draft.body?.length).toBeLessThanOrEqual(125_000);
    expect(world.draft.body).toMatch(/- … and \d+ more, in `ALL-CHANGES\.md`, attached to this release/u);
    expect(world.draft.assets.map(({ name }) => name)).toEqual(['ALL-CHANGES.md']);
    world.approve();
    world.goLive();
    const [file] = world.draft.assets;
    world.draft.assets.splice(0);
    expect((await world.run('publish')).outputs['reasons']).toBe('changes-file-differs');
    if (file !== undefined) world.draft.assets.push(file);
    const published = await world.run('publish');
    expect(published.outputs).toMatchObject({ verdict: 'pass' });
    expect((await world.run('publish')).stdout).toContain('published already');
  });

  test('that join later replace the file of the draft', async () => {
    const pulls = Array.from({ length: 900 }, (_, index) => ({
      title: `fix: number ${index} ${'with many words '.repeat(8)}`,
    }));
    await using world = await NotesWorld.create('', pulls);
    await world.run('draft');
    const head = merge(world.seed, { title: 'fix: one more' }, world.sha);
    world.seed.tag('v1.1.0', head);
    await world.run('draft', { sha: head });
    expect(world.draft.assets).toHaveLength(1);
    expect(Buffer.from(world.draft.assets[0]?.content ?? []).toString('utf8')).toContain('- one more (');
  });
});
