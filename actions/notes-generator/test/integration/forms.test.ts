import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { NotesWorld } from '../support.ts';

/** The one file of an artifact's archive. */
function contentOf(archive: Uint8Array): string {
  const bytes = Buffer.from(archive);
  const data = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  const isStored = bytes.readUInt16LE(8) === 0;
  return (isStored ? bytes.subarray(data) : inflateRawSync(bytes.subarray(data))).toString('utf8');
}

describe('the notes as files', () => {
  test('draft and publish leave the notes in every form, all of one text', async () => {
    await using world = await NotesWorld.create();
    const names = (): string[] =>
      world.seed.repository.artifacts.map(({ name }) => name).filter((name) => !name.startsWith('evidence-'));
    await world.complete();
    const forms = (name: string): string[] =>
      ['md', 'txt', 'html', 'json'].map((ending) => `release-notes-${name}.${ending}`);
    expect(new Set(names())).toEqual(new Set([...forms('v1.1.0-draft'), 'changelog-entry-v1.1.0-draft.md']));
    world.approve();
    world.goLive();
    world.seed.repository.artifacts.splice(0);
    await world.run('publish');
    expect(names().sort()).toEqual([...forms('v1.1.0'), 'changelog-entry-v1.1.0.md'].sort());
    for (const artifact of world.seed.repository.artifacts.filter(({ name }) => names().includes(name)))
      expect(`${artifact.name}: ${contentOf(artifact.content)}`).toContain('vouchers');
  });
});
