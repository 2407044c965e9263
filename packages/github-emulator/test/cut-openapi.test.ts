import { describe, expect, test } from '@jest/globals';
import { type Json, cut } from '../src/contract/cut-openapi.ts';

const thing: Json = {
  title: 'Thing',
  description: 'A thing',
  type: 'object',
  properties: {
    title: { type: 'string', description: 'a field called title', example: 'x' },
    state: { type: 'string', enum: ['open'], nullable: true },
    size: { type: 'integer', nullable: true, format: 'int64' },
    at: { type: 'string', format: 'date-time' },
    other: { nullable: true, allOf: [{ $ref: '#/components/schemas/other' }] },
  },
  required: ['title'],
  'x-extra': true,
};

function document(schemas: Record<string, Json>): Record<string, Json> {
  const answer = { content: { 'application/json': { schema: { $ref: '#/components/schemas/thing' } } } };
  const operation = {
    operationId: 'things/get',
    parameters: [],
    responses: { '200': answer, '404': answer },
  };
  return {
    info: { version: '1' },
    paths: { '/things': { get: operation, post: { operationId: 'things/create', responses: {} } } },
    components: { schemas: { other: { type: 'string' }, unused: { type: 'string' }, ...schemas } },
  };
}

describe('cutting the description', () => {
  test('leaves out what does not decide, and makes JSON Schema of the rest', () => {
    expect(cut(document({ thing }), ['things/get'])).toEqual({
      version: '1',
      operations: {
        'things/get': {
          method: 'GET',
          path: '/things',
          query: {},
          responses: { '200': { $ref: 'github#/schemas/thing' } },
        },
      },
      schemas: {
        other: { type: 'string' },
        thing: {
          type: 'object',
          properties: {
            title: { type: 'string' },
            state: { type: ['string', 'null'], enum: ['open', null] },
            size: { type: ['integer', 'null'] },
            at: { type: 'string', format: 'date-time' },
            other: { anyOf: [{ allOf: [{ $ref: 'github#/schemas/other' }] }, { type: 'null' }] },
          },
          required: ['title'],
        },
      },
    });
  });

  test('names what is not there', () => {
    const dangling = document({ thing: { $ref: '#/components/schemas/gone' } });
    expect(() => cut(dangling, ['things/get'])).toThrow('gone');
    expect(() => cut(document({ thing }), ['things/get', 'things/list'])).toThrow('things/list');
  });

  test('refuses a correction that is not needed any more', () => {
    const right = { properties: { conclusion: { enum: ['success'] } } };
    const schemas = { thing: { $ref: '#/components/schemas/check-run' }, 'check-run': right };
    expect(() => cut(document(schemas), ['things/get'])).toThrow('still needed');
  });
});
