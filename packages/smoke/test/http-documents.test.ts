import { describe, expect, test } from '@jest/globals';
import { jsonOf } from '../src/expect/document.ts';
import type { Document } from '../src/expect/document.ts';

const read = (body: string): Document =>
  jsonOf({
    ok: true,
    status: 200,
    httpVersion: '1.1',
    headers: {},
    body: Buffer.from(body),
    wireBytes: body.length,
    url: new URL('http://shop.example/'),
    remoteAddress: '192.0.2.1',
    reusedConnection: false,
    timings: { firstByteMs: 1, totalMs: 1 },
  });

/** A list of as many items as 8 MB hold, each of them another one where the item says so. */
function full(item: (index: number) => string): string {
  const items: string[] = [];
  for (let length = 0; length < 8_000_000; length += (items.at(-1)?.length ?? 0) + 1)
    items.push(item(items.length));
  return `[${items.join(',')}]`;
}

const product = (index: number): string =>
  JSON.stringify({
    id: index,
    name: `Product ${index}`,
    price: 12.5,
    tags: ['a', 'b'],
    stock: { berlin: 3, paris: 5 },
    description: 'y'.repeat(300),
  });

describe('documents that take many times their length in memory', () => {
  test.each<[string, () => string]>([
    ['empty lists', () => full(() => '[]')],
    ['empty objects', () => full(() => '{}')],
    ['numbers of one digit', () => full(() => '1')],
    ['texts of one letter', () => full(() => '"a"')],
    ['objects, each with a name of its own', () => full((index) => `{"k${index.toString(36)}":1}`)],
    [
      'one object with a million names',
      () => `{${full((index) => `"k${index.toString(36)}":1`).slice(1, -1)}}`,
    ],
    ['lists in lists, side by side', () => full(() => '[[[[]]]]')],
  ])('%s are not built', (_name, body) => {
    expect(read(body())).toEqual({
      problem: 'the body is JSON whose values would take more than 16 MiB of memory, which is not read',
    });
  });

  test.each<[string, () => string]>([
    ['8 MB of text', () => `["${'x'.repeat(8_000_000)}"]`],
    ['8 MB of products', () => full(product)],
    ['8 MB of text that looks like a document', () => JSON.stringify([full(() => '[]')])],
    ['100,000 coordinates', () => `[${Array.from({ length: 100_000 }, () => '[13.37,52.5]').join(',')}]`],
    ['800,000 numbers', () => `[${Array.from({ length: 800_000 }, () => '1').join(',')}]`],
    [
      'a map of 50,000 keys',
      () =>
        JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, 1]))),
    ],
  ])('%s are read', (_name, body) => {
    expect(Object.keys(read(body()))).toEqual(['value']);
  });
});
