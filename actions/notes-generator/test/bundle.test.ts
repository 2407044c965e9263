import { describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { merge, NotesWorld, receiver } from './support.ts';

describe('notes-generator, as a runner runs it', () => {
  test('draft, edit, approve, publish, announce, changelog', async () => {
    await using place = await receiver();
    await using world = await NotesWorld.create(
      `notes: { changelog: CHANGELOG.md }\nnotify: { release: 'webhook:${place.url}', customers: 'webhook:${place.url}/customers' }`,
    );
    const drafted = await world.run('draft');
    expect(drafted.stdout).toContain('Pass: the notes of storefront v1.1.0 are drafted, 2 fields open');
    expect(drafted.outputs).toMatchObject({
      verdict: 'pass',
      version: '1.1.0',
      'release-type': 'minor',
      missing: 'Summary\nCustomer impact assessment (from Customer Success Manager)',
      'release-id': String(world.draft.id),
    });
    expect(world.draft.body).toContain('- vouchers ([#1](https://github.com/octoacme/storefront/pull/1))');
    const complete = await world.complete();
    expect(complete.outputs).toMatchObject({ missing: '' });
    expect(world.draft.body).toContain('Vouchers work now.');
    expect(world.draft.body).toContain('Nobody has to do anything.');
    const waiting = await world.run('approve', { 'fail-on': 'fail' });
    expect(waiting.outputs).toMatchObject({ verdict: 'inconclusive', reasons: 'not-approved' });
    world.approve();
    const approved = await world.run('approve');
    expect(approved.stdout).toContain('Pass: the notes of storefront v1.1.0 are approved');
    expect(approved.outputs['body-digest']).toBe(complete.outputs['body-digest']);
    world.goLive();
    const cwd = await mkdtemp(join(tmpdir(), 'workspace-'));
    const approvedBody = world.draft.body;
    const published = await world.run('publish', {}, { cwd });
    expect(published.stdout).toContain('Pass: the notes of storefront v1.1.0 are published');
    const [release] = world.seed.repository.releases;
    expect(release).toMatchObject({ draft: false, tagName: 'v1.1.0' });
    const visible = (body: string | null | undefined): string =>
      (body ?? '').replaceAll('\r\n', '\n').split('<!--')[0] ?? '';
    expect(visible(release?.body)).toBe(
      visible(approvedBody).replace(/^\*\*Date:\*\*.*$/mu, '**Date:** 2026-11-20'),
    );
    expect(place.received.map(({ type }) => type)).toEqual(['release.announced', 'release.announced']);
    expect(place.received[1]).toMatchObject({
      data: { text: 'Dear customers,\n\n  you can use *vouchers* & <gift cards> now.' },
    });
    expect(await readFile(join(cwd, 'CHANGELOG.md'), 'utf8')).toMatch(
      /^# Changelog\n\n## v1\.1\.0 \(2026-11-20\)/u,
    );

    const again = await world.run('publish', {}, { cwd });
    expect(again.stdout).toContain('are published already, nothing was changed');
    expect(place.received).toHaveLength(2);
    expect(world.emulator.log.violations).toEqual([]);
  });

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

  test('a preview writes its summary only, and needs no right to write', async () => {
    await using world = await NotesWorld.create();
    const permissions = { contents: 'read', 'pull-requests': 'read', issues: 'read' } as const;
    const result = await world.run('preview', {}, { permissions, event: 'pull_request' });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain('## Preview: storefront v1.1.0 would list 3 changes');
    expect(
      result.requests.filter(({ method, path }) => method !== 'GET' && !path.includes('graphql')),
    ).toEqual([]);
  });

  test('the token needs no more than action.yml says', async () => {
    await using world = await NotesWorld.create();
    const permissions = {
      contents: 'write',
      'pull-requests': 'read',
      issues: 'write',
      checks: 'write',
    } as const;
    const result = await world.run('draft', {}, { permissions });
    expect(result.requests.map(({ status }) => status)).not.toContain(403);
    expect(result.exitCode).toBe(0);
  });
});
