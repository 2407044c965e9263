import { describe, expect, test } from '@jest/globals';
import { openSource } from '../src/suite/source.ts';

describe('a key that is there twice is a mistake', () => {
  test.each([
    ['smoke.yml', 'checks:\n  a: GET /\n  a: GET /b\n', 3],
    ['smoke.json', '{\n"checks": {"a": "GET /",\n"a": "GET /b"}}', 3],
  ])('in %s', async (file, content, at) => {
    await expect(openSource(file, content)).rejects.toMatchObject({
      problems: [
        { position: { file, line: at }, message: expect.stringContaining('there twice') as unknown },
      ],
    });
  });
});
