import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import type { ActionResult } from '@release-actions/github-emulator';
import { communication, NotesWorld, receiver } from '../support.ts';

const tag = 'v2.0.0';
const words = communication.slice(communication.indexOf('Dear customers'));

type Place = Awaited<ReturnType<typeof receiver>>;

/** A major in the making, whose text for customers is due since the first of the month. */
async function majorWorld({ url }: Place, text = communication): Promise<NotesWorld> {
  const notifies = `notify: { customers: 'webhook:${url}/customers' }`;
  const files = { 'docs/customer-communication.md': text };
  const world = await NotesWorld.create(notifies, undefined, files);
  world.seed.tag(tag, world.sha);
  world.ticket.body = `<!-- release-actions:v1 release-ticket storefront/production/${tag} -->\n`;
  return world;
}

const approve = (world: NotesWorld, more = {}): ReturnType<NotesWorld['run']> =>
  world.run('approve', { release: tag, ...more });

const signing = (summary: string): string =>
  /\/sign customer-communication [0-9a-f ]+/u.exec(summary)?.[0]?.trim() ?? '';

async function sign(world: NotesWorld): Promise<void> {
  world.say('carla', signing((await approve(world)).summary));
}

/** What the evidence that a run uploaded says of customers, read as the one file of its archive. */
function customersIn(world: NotesWorld, { outputs }: ActionResult): unknown {
  const name = `evidence-${outputs['evidence'] ?? ''}`;
  const archive = world.seed.repository.artifacts.find((artifact) => artifact.name === name)?.content;
  if (archive === undefined) throw new Error(`no artifact ${name}`);
  const bytes = Buffer.from(archive);
  const data = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  const text =
    bytes.readUInt16LE(8) === 0
      ? bytes.subarray(data, data + bytes.readUInt32LE(18))
      : inflateRawSync(bytes.subarray(data));
  const { predicate } = JSON.parse(text.toString('utf8')) as {
    predicate: { detail: { customers?: unknown } };
  };
  return predicate.detail.customers;
}

describe('customers of a major, who are told days ahead', () => {
  test('get the signed words once, before the deployment, and the gate gets evidence of it', async () => {
    await using place = await receiver();
    await using world = await majorWorld(place);
    const unsigned = await approve(world);
    expect(place.received).toEqual([]);
    expect(unsigned.stdout).toContain('the customer-success-manager has not signed the text');
    expect(customersIn(world, unsigned)).toBeUndefined();
    world.say('carla', signing(unsigned.summary));
    const sent = await approve(world);
    expect(place.received).toHaveLength(1);
    expect(place.received[0]).toMatchObject({ type: 'release.scheduled', data: { text: words } });
    expect(customersIn(world, sent)).toMatchObject({
      textDigest: createHash('sha256').update(words).digest('hex'),
    });
    const again = await approve(world);
    expect(place.received).toHaveLength(1);
    expect(again.stdout).toContain('told before');
    expect(customersIn(world, again)).toEqual(customersIn(world, sent));
  });

  test('are not told again when it is published', async () => {
    await using place = await receiver();
    await using world = await majorWorld(place);
    await sign(world);
    await approve(world);
    await world.run('draft', { release: tag });
    world.edit((body) =>
      body.replace(/^> \*\*To do for technical-writer:\*\* say in two.*$/mu, 'Vouchers work now.'),
    );
    world.say('carla', '/impact Nobody has to do anything.');
    await world.run('draft', { release: tag });
    world.approve();
    world.deployed(world.sha, tag, '2026-11-20T10:00:00Z');
    const published = await world.run('publish', { release: tag });
    expect(published.outputs).toMatchObject({ verdict: 'pass' });
    expect(place.received).toHaveLength(1);
    expect(customersIn(world, published)).toBeDefined();
  });

  test('are told nothing before the time that was signed', async () => {
    await using place = await receiver();
    await using world = await majorWorld(place, communication.replace('2026-11-01', '2126-11-01'));
    await sign(world);
    const early = await approve(world);
    expect(early.stdout).toContain('customers at 2126-11-01T08:00:00.000Z, signed by carla');
    expect(customersIn(world, early)).toBeUndefined();
    expect(place.received).toEqual([]);
  });

  test('are told nothing in words that were changed after they were signed', async () => {
    await using place = await receiver();
    await using world = await majorWorld(place);
    await sign(world);
    const files = { 'docs/customer-communication.md': communication.replace('gift', 'rift') };
    const { sha } = world.seed.commit({ message: 'docs: other words', files });
    world.seed.tag(tag, sha);
    await approve(world, { sha });
    expect(place.received).toEqual([]);
  });

  test('are told nothing of a release that the release-manager has withdrawn', async () => {
    await using place = await receiver();
    await using world = await majorWorld(place);
    await sign(world);
    world.say('quinn', '/withdraw I do not like it');
    world.say('rosa', '/withdraw not before the fair');
    const result = await approve(world);
    expect(result.stdout).toContain(`the release-manager has withdrawn ${tag}`);
    expect(place.received).toEqual([]);
  });

  test('are told nothing of a commit that was rolled back', async () => {
    await using place = await receiver();
    await using world = await majorWorld(place);
    await sign(world);
    world.deployed(world.sha, tag, '2026-11-20T10:00:00Z');
    world.rollBack();
    await approve(world);
    expect(place.received).toEqual([]);
  });

  test('are told what a place did not take by the next run, and nothing claims that they have it', async () => {
    await using place = await receiver();
    await using world = await majorWorld({ ...place, url: 'http://127.0.0.1:9' });
    await sign(world);
    const failed = await approve(world);
    expect(failed.outputs).toMatchObject({ verdict: 'inconclusive' });
    expect(failed.stdout).toContain('not told');
    expect(customersIn(world, failed)).toBeUndefined();
  });

  test('are told nothing in a dry run', async () => {
    await using place = await receiver();
    await using world = await majorWorld(place);
    await sign(world);
    const dry = await approve(world, { 'dry-run': 'true' });
    expect(dry.stdout).toContain('Dry run: customers were not told ahead.');
    expect(place.received).toEqual([]);
  });
});

describe('customers of a minor', () => {
  test('are told when it runs, however long the text has been due', async () => {
    await using place = await receiver();
    await using world = await NotesWorld.create(`notify: { customers: 'webhook:${place.url}/customers' }`);
    await world.complete();
    const result = await world.run('approve');
    expect(result.stdout).not.toContain('customer-communication');
    expect(place.received).toEqual([]);
  });
});
