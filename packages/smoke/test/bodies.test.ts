import { describe, expect, test } from '@jest/globals';
import { nodePorts } from '../src/index.ts';
import type { SmokePorts } from '../src/index.ts';
import { checkOf, classesOf, runSuite, serve } from './support.ts';

/** Whether the body of the answer to a check was kept. */
async function keeps(check: string): Promise<boolean | undefined> {
  await using service = await serve((_request, response) => void response.end('{"data":{"a":1}}'));
  const kept: (boolean | undefined)[] = [];
  const real = nodePorts('.');
  const exchange: SmokePorts['exchange'] = (request, options) => {
    kept.push(options.keepBody);
    return real.exchange(request, options);
  };
  const report = await runSuite(`checks: { a: { ${check} } }`, {
    baseUrl: service.url,
    ports: { ...real, exchange },
  });
  expect(checkOf(report, 'a').outcome).toBe('pass');
  return kept[0];
}

describe('a body is kept for who looks at it', () => {
  test.each([
    ['nobody', 'request: GET /', false],
    ['a header', 'request: GET /, expect: { headers: { connection: { exists: true } } }', false],
    ['its text', 'request: GET /, expect: { body: { contains: data } }', true],
    ['its values', 'request: GET /, expect: { json: { $.data.a: 1 } }', true],
    ['its shape', 'request: GET /, expect: { schema: { type: object } }', true],
    ['its size', 'request: GET /, expect: { size: 1 kB }', true],
    ['a capture of a value', 'request: GET /, capture: { a: $.data.a }', true],
    ['a capture by pattern', "request: GET /, capture: { a: { matches: 'a.:(1)' } }", true],
    ['GraphQL', "graphql: { query: '{ a }' }", true],
  ])('%s', async (_who, check, expected) => {
    expect(await keeps(check)).toBe(expected);
  });

  test('one that nobody looks at is limited and read to its end all the same', async () => {
    await using service = await serve((request, response) => {
      if (request.url === '/large') response.end(Buffer.alloc(9 * 1024 * 1024));
      else {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half', () => response.destroy());
      }
    });
    const report = await runSuite('checks: { large: GET /large, cut: GET /cut }', { baseUrl: service.url });
    expect(classesOf(checkOf(report, 'large'))).toEqual(['too-large']);
    expect(classesOf(checkOf(report, 'cut'))).toEqual(['cut-short']);
  });
});
