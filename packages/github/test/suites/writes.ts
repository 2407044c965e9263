import { describe, expect, test } from '@jest/globals';
import type { GitHub, Written } from '../../src/index.ts';
import { emulated } from '../support/emulated.ts';

const world = emulated();
const done = <T>(written: Written<T>): T => {
  if (written.outcome !== 'done') throw new Error(JSON.stringify(written));
  return written.value;
};

describe('deployments', () => {
  test('GitHub may neither merge into the released commit nor demand checks of it', async () => {
    const { shop, emulator, connect } = world();
    const old = shop.commit();
    shop.commit({ message: 'main moves on' });
    const payload = { v: 1, key: 'k' };
    const row = done(
      await connect().deployments.create({
        sha: old.sha,
        environment: 'production',
        task: 'deploy',
        payload,
      }),
    );
    expect(row).toMatchObject({ sha: old.sha, task: 'deploy', environment: 'production', payload });
    expect(emulator.log.writes[0]?.body).toMatchObject({ auto_merge: false, required_contexts: [] });
  });

  test('a long description is cut to what GitHub takes, and older records stay as they are', async () => {
    const { shop, emulator, connect } = world();
    const { sha } = shop.commit();
    const { deployments } = connect();
    const { id } = done(
      await deployments.create({ sha, environment: 'production', task: 'deploy', payload: {} }),
    );
    const status = done(
      await deployments.addStatus(id, { state: 'in_progress', description: 'x'.repeat(200) }),
    );
    expect(status.description).toHaveLength(140);
    expect(emulator.log.writes.at(-1)?.body).toMatchObject({ auto_inactive: false });
  });

  test('all statuses of all deployments are read back, newest first', async () => {
    const { shop, connect } = world();
    const { sha } = shop.commit();
    const { deployments } = connect();
    const make = async (): Promise<number> =>
      done(await deployments.create({ sha, environment: 'production', task: 'deploy', payload: { n: 1 } }))
        .id;
    const [first, second] = [await make(), await make()];
    await deployments.addStatus(first, { state: 'in_progress', description: 'mutating' });
    await deployments.addStatus(first, { state: 'success', description: 'deployed' });
    const rows = await deployments.list({ environment: 'production' });
    expect(
      rows.known &&
        rows.value.map(({ id, statuses }) => [id, statuses.map(({ description }) => description)]),
    ).toEqual([
      [second, []],
      [first, ['deployed', 'mutating']],
    ]);
  });
});

describe('issues', () => {
  test('what GitHub drops without a word is said', async () => {
    const { connect } = world();
    const { dropped, issue } = done(
      await connect().issues.create({ title: 'T', body: 'B', labels: ['incident'], assignees: ['stranger'] }),
    );
    expect(issue).toMatchObject({ number: 1, title: 'T', labels: ['incident'] });
    expect(dropped).toEqual({ labels: [], assignees: ['stranger'] });
  });

  test('only what is named is changed', async () => {
    const { connect } = world();
    const { issues } = connect();
    await issues.create({ title: 'T', body: 'B', labels: ['incident'] });
    const { issue } = done(await issues.update(1, { state: 'closed', stateReason: 'completed' }));
    expect(issue).toMatchObject({ title: 'T', body: 'B', labels: ['incident'], state: 'closed' });
  });

  test('labels are made once', async () => {
    const { connect, emulator } = world();
    const labels = [{ name: 'release-ticket', color: '0e8a16' }];
    expect(done(await connect().issues.ensureLabels(labels))).toEqual(['release-ticket']);
    expect(done(await connect().issues.ensureLabels(labels))).toEqual([]);
    expect(emulator.log.writes).toHaveLength(1);
  });

  test('a comment is edited in place', async () => {
    const { connect, shop } = world();
    const issue = shop.issue({ title: 'T' });
    const { issues } = connect();
    const { id } = done(await issues.comment(issue.number, 'one'));
    expect(done(await issues.editComment(id, 'two'))).toMatchObject({ id, body: 'two' });
  });
});

describe('check runs', () => {
  test('one check run, edited', async () => {
    const { connect, shop } = world();
    const { sha } = shop.commit();
    const { checks } = connect();
    const output = { title: 'Wait', summary: 'until 13:00', text: 'detail' };
    const { id } = done(
      await checks.create({ name: 'release-actions / gate', sha, status: 'in_progress', output }),
    );
    done(
      await checks.update(id, {
        status: 'completed',
        conclusion: 'success',
        output: { title: 'Go', summary: '' },
      }),
    );
    const found = await checks.ofCommit(sha);
    expect(found.known && found.value).toMatchObject([{ id, conclusion: 'success', title: 'Go' }]);
  });
});

describe('refs as locks', () => {
  test('of two that create the same ref one wins, the other is told who', async () => {
    const { connect, shop } = world();
    const { sha } = shop.commit();
    const { refs } = connect();
    const both = await Promise.all([refs.create('refs/locks/p', sha), refs.create('refs/locks/p', sha)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['done', 'refused']);
    expect(both.find(({ outcome }) => outcome === 'refused')).toMatchObject({
      reason: 'conflict',
      message: expect.stringContaining(sha) as unknown,
    });
  });

  test('deleting what is gone already is a success', async () => {
    const { connect, shop } = world();
    const { sha } = shop.commit();
    const { refs } = connect();
    await refs.create('refs/locks/p', sha);
    expect(await refs.delete('refs/locks/p')).toEqual({ outcome: 'done', value: null });
    expect(await refs.delete('refs/locks/p')).toEqual({ outcome: 'done', value: null });
  });

  test('an annotated tag carries a message and is peeled to its commit', async () => {
    const { connect, shop } = world();
    const { sha } = shop.commit();
    const { refs, repository } = connect();
    const object = done(await refs.createTagObject({ tag: 'lock', message: '{"owner":1}', commit: sha }));
    await refs.create('refs/tags/lock', object);
    expect(await repository.resolve('refs/tags/lock')).toMatchObject({
      value: { commit: sha, tagObject: object },
    });
    expect(await refs.readTagObject(object)).toMatchObject({
      value: { message: '{"owner":1}', commit: sha },
    });
  });
});

describe('releases', () => {
  const draft = async (github: GitHub) =>
    done(
      await github.releases.createDraft({ tag: 'v1.4.0', target: 'main', name: '1.4.0', body: 'one\ntwo' }),
    );

  test('a release that is published meanwhile is never touched', async () => {
    const { connect, shop } = world();
    shop.commit();
    const github = connect();
    const { id } = await draft(github);
    done(await github.releases.publish(id, {}));
    expect(await github.releases.updateDraft(id, { body: 'late' })).toMatchObject({
      outcome: 'refused',
      reason: 'conflict',
    });
    expect(await github.releases.read(id)).toMatchObject({
      value: { draft: false, body: 'one\ntwo', tag: 'v1.4.0' },
    });
  });

  test('a text that was edited meanwhile is neither overwritten nor published', async () => {
    const { connect, shop } = world();
    shop.commit();
    const github = connect();
    const { id } = await draft(github);
    done(await github.releases.updateDraft(id, { body: 'edited by a person' }));
    const { releases } = github;
    expect(await releases.updateDraft(id, { body: 'mine' }, 'one\ntwo')).toMatchObject({
      reason: 'conflict',
    });
    expect(await releases.publish(id, { expectedBody: 'one\ntwo' })).toMatchObject({ reason: 'conflict' });
    expect(await releases.publish(id, { expectedBody: 'edited by a person' })).toMatchObject({
      outcome: 'done',
    });
  });

  test('publishing twice is publishing once', async () => {
    const { connect, shop, emulator } = world();
    shop.commit();
    const github = connect();
    const { id } = await draft(github);
    done(await github.releases.publish(id, { latest: true }));
    const writes = emulator.log.writes.length;
    done(await github.releases.publish(id, { latest: true }));
    expect(emulator.log.writes).toHaveLength(writes);
  });

  test('an asset is uploaded once, and never replaced', async () => {
    const { connect, shop } = world();
    shop.commit();
    const github = connect();
    const release = await draft(github);
    const asset = { name: 'evidence.json', content: Buffer.from('{"a":1}'), contentType: 'application/json' };
    const first = done(await github.releases.uploadAsset(release, asset));
    expect(done(await github.releases.uploadAsset(release, asset)).id).toBe(first.id);
    const content = await github.releases.assetContent(first.id);
    expect(content.known && Buffer.from(content.value).toString()).toBe('{"a":1}');
    expect(
      await github.releases.uploadAsset(release, { ...asset, content: Buffer.from('{"a":2}') }),
    ).toMatchObject({ outcome: 'refused', reason: 'conflict' });
  });

  test('drafts that the token cannot see are unknown, not absent', async () => {
    const { connect, shop, emulator } = world();
    shop.commit();
    await draft(connect());
    const reader = connect({ token: emulator.tokens.issue({ permissions: { contents: 'read' } }) });
    expect(await reader.releases.draftsOf('v1.4.0')).toMatchObject({
      known: false,
      reason: 'not-permitted',
      hint: 'Add to this job:   permissions: { contents: write }',
    });
    expect(await connect().releases.draftsOf('v1.4.0')).toMatchObject({
      known: true,
      value: [{ tag: 'v1.4.0' }],
    });
  });
});

describe('a dry run', () => {
  test('reads everything, sends no write, and lists what it would have sent', async () => {
    const { connect, shop, emulator } = world();
    const { sha } = shop.commit();
    const github = connect({ dryRun: true });
    const written = await github.issues.create({ title: 'Release 1.4.0', body: 'B' });
    expect(written).toMatchObject({ outcome: 'planned' });
    await github.deployments.create({ sha, environment: 'production', task: 'deploy', payload: {} });
    await github.refs.compareAndSet('refs/locks/p', sha, sha);
    expect(await github.repository.commit(sha)).toMatchObject({ known: true });
    expect(emulator.log.writes).toEqual([]);
    expect(github.planned.map(({ what }) => what)).toEqual([
      'create issue "Release 1.4.0"',
      `create deployment (deploy) of ${sha} to production`,
      `move refs/locks/p from ${sha} to ${sha}`,
    ]);
    expect(github.planned[0]).toMatchObject({ body: { title: 'Release 1.4.0', body: 'B' } });
  });
});

test('a write without permission names the line to add', async () => {
  const { connect, emulator } = world();
  const github = connect({ token: emulator.tokens.issue({ permissions: { issues: 'read' } }) });
  expect(await github.issues.create({ title: 'x', body: '' })).toMatchObject({
    outcome: 'refused',
    reason: 'not-permitted',
    hint: 'Add to this job:   permissions: { issues: write }',
  });
});
