import { describe, expect, test } from '@jest/globals';
import { schemaMistake, schemaProblems } from '../src/expect/json-schema.ts';

const saysNothing = 'has no keyword of JSON Schema that could refuse anything: it would accept everything';

describe('what is no JSON Schema that can be used', () => {
  test.each<[string, unknown, string]>([
    ['a list of schemas', [{ type: 'string' }], 'is a list, and a JSON Schema is an object or a boolean'],
    ['text', 'x', 'is text, and a JSON Schema is an object or a boolean'],
    ['a number', 7, 'is a number, and a JSON Schema is an object or a boolean'],
    ['nothing', null, 'is null, and a JSON Schema is an object or a boolean'],
    ['no value at all', undefined, 'is missing, and a JSON Schema is an object or a boolean'],
    ['an empty object', {}, saysNothing],
    ['an OpenAPI document', { openapi: '3.1.0', info: { title: 'Shop' }, paths: {} }, saysNothing],
    ['a policy or a package file', { name: 'shop', version: '1.0.0', private: true }, saysNothing],
    ['a misspelt keyword', { tpye: 'string' }, saysNothing],
    ['definitions that nothing refers to', { $defs: { order: { type: 'object' } } }, saysNothing],
    [
      'annotations alone',
      { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'x' },
      saysNothing,
    ],
    [
      'a schema of its own kind of promise',
      { $async: true, type: 'string' },
      '"$async" is no keyword of JSON Schema: it would judge after the check has passed',
    ],
    [
      'the same inside',
      { properties: { a: { $async: true, type: 'string' } } },
      'async schema in sync schema',
    ],
    [
      'an unknown type',
      { type: 'strnig' },
      'schema is invalid: data/type must be equal to one of the allowed values, data/type must be array, data/type must match a schema in anyOf',
    ],
    [
      'a reference that leads nowhere',
      { $ref: '#/$defs/none' },
      "can't resolve reference #/$defs/none from id #",
    ],
    ['a pattern that is none', { pattern: '(' }, 'error parsing regexp: missing closing ): `(`'],
  ])('%s', (_name, schema, mistake) => {
    expect(schemaMistake(schema)).toBe(mistake);
    expect(() => schemaProblems(schema, { ok: true })).toThrow(mistake);
  });
});

describe('what is one', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['false refuses everything', false, ['the document boolean schema is false']],
    ['true is said on purpose', true, []],
    ['a type', { type: 'object' }, []],
    ['a type that differs', { type: 'string' }, ['the document must be string']],
    [
      'a schema that names its draft',
      { $schema: 'http://json-schema.org/draft-07/schema#', required: ['id'] },
      ["the document must have required property 'id'"],
    ],
    [
      'a reference into its definitions',
      { $ref: '#/$defs/a', $defs: { a: { required: ['id'] } } },
      ["the document must have required property 'id'"],
    ],
    [
      'nothing but what is not evaluated',
      { unevaluatedProperties: false },
      ['the document must NOT have unevaluated properties'],
    ],
  ])('%s', (_name, schema, problems) => {
    expect(schemaMistake(schema)).toBeUndefined();
    expect(schemaProblems(schema, { ok: true })).toEqual(problems);
  });
});
