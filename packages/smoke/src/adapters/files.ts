import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import type { FileFacts } from '../ports.ts';

/** A file of the suite's repository; what a suite names can lead nowhere else. */
export async function readFileBelow(folder: string, path: string): Promise<FileFacts | undefined> {
  const whole = resolve(folder, path);
  const inside = relative(folder, whole);
  if (inside.startsWith('..') || isAbsolute(inside)) throw new Error(`${path} is outside of ${folder}`);
  try {
    const { mtimeMs, size, ino } = await stat(whole);
    return {
      modifiedMs: mtimeMs,
      sizeBytes: size,
      inode: ino,
      get content() {
        return readFile(whole, 'utf8');
      },
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
