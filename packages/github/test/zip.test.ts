import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MalformedAnswer } from '../src/decode.ts';
import { unzip } from '../src/zip.ts';

type Entry = {
  readonly path: string;
  readonly content: Buffer;
  readonly packed?: boolean;
  readonly claims?: number;
};

/** A plain zip archive, written independently of the reader. */
function zip(entries: readonly Entry[], comment = ''): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content, packed = true, claims } of entries) {
    const name = Buffer.from(path);
    const data = packed ? deflateRawSync(content) : content;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(packed ? 8 : 0, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(claims ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, name, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, tail, name]));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, index, end, Buffer.from(comment)]);
}

const cap = 1024 * 1024;

describe('archives', () => {
  test('whatever was packed comes out', () => {
    const entry = fc.record({
      path: fc.stringMatching(/^[a-z]{1,8}\.json$/u),
      content: fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
      packed: fc.boolean(),
    });
    const entries = fc.uniqueArray(entry, { selector: ({ path }) => path, maxLength: 5 });
    fc.assert(
      fc.property(entries, fc.stringMatching(/^[a-z]{0,40}$/u), (files, comment) => {
        const found = unzip(zip(files, comment), cap);
        expect([...found.keys()]).toEqual(files.map(({ path }) => path));
        for (const { path, content } of files) expect(Buffer.from(found.get(path)!)).toEqual(content);
      }),
    );
  });

  test('cut anywhere, or with any byte of its content changed, it is refused', () => {
    const archive = zip([{ path: 'evidence.json', content: Buffer.from('{"verdict":"pass"}') }]);
    for (let length = 0; length < archive.length; length += 1)
      expect(() => unzip(archive.subarray(0, length), cap)).toThrow(MalformedAnswer);
    for (let at = 43; at < 60; at += 1) {
      const changed = Buffer.from(archive);
      changed[at] = (changed[at]! + 1) % 256;
      expect(() => unzip(changed, cap)).toThrow(MalformedAnswer);
    }
  });

  test('a bomb unpacks to no more than the cap', () => {
    const bomb = zip([{ path: 'zeros', content: Buffer.alloc(8 * cap) }]);
    expect(() => unzip(bomb, cap)).toThrow(/more than 1048576 bytes/u);
  });

  test('a bomb that lies about its size unpacks to no more than it claims', () => {
    const bomb = zip([{ path: 'zeros', content: Buffer.alloc(8 * cap), claims: 10 }]);
    expect(() => unzip(bomb, cap)).toThrow(MalformedAnswer);
  });

  test('a page of HTML is no archive', () => {
    expect(() => unzip(Buffer.from('<html>Sign in</html>'.repeat(10)), cap)).toThrow(MalformedAnswer);
  });
});
