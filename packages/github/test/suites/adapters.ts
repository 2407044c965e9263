import { describe, expect, test } from '@jest/globals';
import { findEvidence, sha256 } from '@release-actions/evidence';
import { evidenceText } from '@release-actions/report';
import { deploymentStore, evidenceSource } from '../../src/index.ts';
import { emulated } from '../support/emulated.ts';
import { zipOf } from '../support/zip.ts';

const world = emulated();

describe('deployment records', () => {
  test('what is written is read back, statuses in the order in which they were set', async () => {
    const { shop, connect } = world();
    const { sha } = shop.commit();
    const store = deploymentStore(connect());
    const payload = { v: 1, key: 'k', service: 'shop', wave: 'all', version: '1.4.0' } as never;
    const created = await store.create({
      sha,
      environment: 'production',
      task: 'deploy',
      description: '',
      payload,
    });
    const id = created.done ? created.value.id : 0;
    for (const description of ['mutating', 'deployed', 'verified abc'])
      await store.addStatus(id, { state: 'in_progress', description });
    const rows = await store.list('production');
    expect(rows).toMatchObject({ value: [{ id, sha, ref: sha, payload, creator: 'github-actions[bot]' }] });
    const statuses = rows.known ? rows.value[0]!.statuses : [];
    expect(
      statuses.toSorted((left, right) => left.id - right.id).map(({ description }) => description),
    ).toEqual(['mutating', 'deployed', 'verified abc']);
  });

  test('a refusal says why and what to do', async () => {
    const { shop, connect, emulator } = world();
    const { sha } = shop.commit();
    const token = emulator.tokens.issue({ permissions: { deployments: 'read', contents: 'read' } });
    const store = deploymentStore(connect({ token }));
    expect(
      await store.create({
        sha,
        environment: 'production',
        task: 'deploy',
        description: '',
        payload: {} as never,
      }),
    ).toMatchObject({ done: false, hint: 'Add to this job:   permissions: { deployments: write }' });
  });
});

describe('evidence', () => {
  const content = '{"a":1}';
  const digest = sha256(content);

  function seedArtifact(): number {
    const { shop } = world();
    const { sha } = shop.commit();
    const run = shop.run({ workflow: '.github/workflows/release.yml', headSha: sha });
    shop.artifact(run, `evidence-${digest}`, zipOf('evidence.json', content));
    return run.id;
  }

  test('the artifact leads to its run and gives the content', async () => {
    const runId = seedArtifact();
    const source = evidenceSource(world().connect());
    expect(await source.artifactsNamed(`evidence-${digest}`)).toMatchObject({
      value: [{ runId, expired: false }],
    });
    expect(await source.run(runId)).toMatchObject({
      value: {
        repository: 'octo/shop',
        headRepository: 'octo/shop',
        workflowPath: '.github/workflows/release.yml',
      },
    });
    expect(await source.content(digest)).toMatchObject({ value: content });
  });

  test('a text at hand saves the download, and only if its digest is the one asked for', async () => {
    seedArtifact();
    const github = world().connect();
    const texts = [evidenceText('{"a":2}')!, evidenceText(content)!];
    expect(await evidenceSource(github, () => texts).content(digest)).toMatchObject({ value: content });
    expect(github.requests()).toBe(0);
  });

  test('without any artifact evidence is unproven', async () => {
    world().shop.commit();
    const rules = {
      repository: 'octo/shop',
      defaultBranch: 'main',
      producers: ['.github/workflows/release.yml'],
    };
    const texts = [evidenceText(content)!];
    expect(
      await findEvidence(
        digest,
        evidenceSource(world().connect(), () => texts),
        rules,
      ),
    ).toMatchObject({
      known: false,
      reason: 'unproven',
    });
  });
});
