import { describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotesWorld, receiver } from './support.ts';

// Eight processes one after the other, on a machine that may do other things.
jest.setTimeout(60_000);

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
    expect(place.received.map(({ type }) => type)).toEqual(['release.announced']);
    expect(published.stdout).toContain('the customer-success-manager has not signed the text');
    const asked = world.ticket.comments.find(({ body }) => body.includes('### Release notes of v1.1.0'));
    expect(asked?.body).toContain(', approved by pablo as product-manager, rosa as release-manager.');
    expect(await readFile(join(cwd, 'CHANGELOG.md'), 'utf8')).toMatch(
      /^# Changelog\n\n## v1\.1\.0 \(2026-11-20\)/u,
    );

    const command = /\/sign customer-communication [0-9a-f ]+/u.exec(published.summary)?.[0]?.trim() ?? '';
    world.say('pablo', command);
    await world.run('publish', {}, { cwd });
    expect(place.received).toHaveLength(1);
    world.say('carla', command);
    const again = await world.run('publish', {}, { cwd });
    expect(again.stdout).toContain('are published already, nothing was changed');
    expect(place.received[1]).toMatchObject({
      data: { text: 'Dear customers,\n\n  you can use *vouchers* & <gift cards> now.' },
    });
    await world.run('publish', {}, { cwd });
    expect(place.received).toHaveLength(2);
    expect(world.emulator.log.violations).toEqual([]);
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

  test('a preview of a pull request says what it adds and what it owes', async () => {
    await using world = await NotesWorld.create();
    const head = world.seed.commit({ message: 'work in progress', branch: 'change' });
    const pull = {
      number: 9,
      title: 'Drop the old basket',
      body: 'No words.',
      labels: [],
      head: { sha: head.sha },
      base: { sha: world.sha },
    };
    const permissions = { contents: 'read', 'pull-requests': 'read', issues: 'read' } as const;
    const call = { event: 'pull_request', payload: { pull_request: pull }, permissions };
    const result = await world.run('preview', { release: '' }, call);
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toContain('#9 adds to the notes:');
    expect(result.stdout).toContain('Breaking changes (if any): it reads like a breaking change');
  });

  test("a team's own template is used, and its mistakes are told by line", async () => {
    const template = ['# {{name}}', '', 'Live since {{date}}', '', '## In short', '', '{{sumary}}', ''].join(
      '\n',
    );
    await using world = await NotesWorld.create('notes: { template: docs/notes-template.md }', undefined, {
      'docs/notes-template.md': template,
    });
    const result = await world.run('draft');
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toContain('docs/notes-template.md:7:1');
    expect(result.stdout).toContain('there is no field "sumary". Did you mean "summary"?');
    expect(world.drafts).toEqual([]);
  });

  test('the token needs no more than action.yml says', async () => {
    await using world = await NotesWorld.create();
    const permissions = {
      contents: 'write',
      'pull-requests': 'read',
      issues: 'write',
      checks: 'write',
      deployments: 'read',
    } as const;
    const result = await world.run('draft', {}, { permissions });
    expect(result.requests.map(({ status }) => status)).not.toContain(403);
    expect(result.exitCode).toBe(0);
  });
});
