import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { zipOneFile } from '../../src/zip.ts';

test('an archive holds its file, byte for byte, for a reader that is not ours', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  const content = Buffer.from('{"é":1}\n');
  writeFileSync(join(folder, 'a.zip'), zipOneFile('evidence.json', content));
  const script =
    'import sys, zipfile; a = zipfile.ZipFile(sys.argv[1]); assert a.testzip() is None; sys.stdout.buffer.write(a.read("evidence.json"))';
  const unpacked = execFileSync('python3', ['-c', script, join(folder, 'a.zip')]);
  rmSync(folder, { recursive: true });
  expect(unpacked).toEqual(content);
});

test('equal content gives equal bytes', () => {
  expect(zipOneFile('a', Buffer.from('x'))).toEqual(zipOneFile('a', Buffer.from('x')));
});
