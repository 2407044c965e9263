import type { KindField } from '../kinds/registry.ts';
import type { JsonSchema } from './shape.ts';

type Meanings = Readonly<Record<string, string>>;

const ofExchanges: Meanings = {
  headers: 'Sent with the request, besides those of "defaults"',
  expect: 'What the answer must be; default a status of 2xx',
  'expect.status': 'The status, or several, of which it must be one; default 2xx',
  'expect.headers':
    'By name, what a header must be; several of one name are joined by ", "; digits count as a number',
  'expect.body': 'Text that the body contains, or what the body must be',
  'expect.json':
    'By JSONPath query (RFC 9535), what it finds must be: one value where the query can find only one, else the list of all; to find nothing is a failure, unless exists is false',
  'expect.schema': 'A JSON Schema (2020-12) that the body must satisfy, or the path of a file that holds one',
  'expect.size': 'How many bytes the body may have, after decompression',
  'expect.duration': 'How long the answer may take, to its last byte',
  'expect.certificate': "What the server's certificate must be",
  capture:
    'By name, values of the answer that later checks use as ${NAME}; alone, a JSONPath query for the value',
};

/** Of the keys of each kind, by their path. What stands after "; default" holds without the key. */
export const meaningsOfKeys: Readonly<Partial<Record<KindField, Meanings>>> = {
  request: ofExchanges,
  graphql: {
    ...ofExchanges,
    graphql: 'The operation',
    'graphql.url': 'Where it is sent; default /graphql',
    'graphql.query': 'The operation, or several, as GraphQL text',
    'graphql.variables': 'The values of its variables',
  },
  command: {
    command: 'The program, then each argument; there is no shell',
    environment: 'Variables that are set for the command; secrets reach it in no other way',
    result: 'Where the command leaves the results of its tests; default nowhere: its exit code alone counts',
    expect: 'What the command must do; default that it ends with exit code 0',
    'expect.exit': 'The exit code; default 0',
    'expect.output': 'What the command writes to its standard output',
  },
  compare: {
    compare: 'The request, and the ways to ask it',
    'compare.request': 'What is asked for, such as GET /',
    'compare.with': 'Other addresses that must give the same answer, such as the origin behind a CDN',
    'compare.headers': 'Headers that must be the same; default none',
  },
};

/** Of the operators of a matcher. */
export const meaningsOfOperators: Meanings = {
  equals: 'The same value; a plain value or list, written without an operator, means this',
  'one-of': 'One of these values',
  'starts-with': 'Text that it starts with',
  'ends-with': 'Text that it ends with',
  above: 'More than this number',
  below: 'Less than this number',
  'at-least': 'This number or more',
  'at-most': 'This number or less',
  exists: 'Whether there is a value at all',
  type: 'The type of a JSON value',
};

/** A schema whose keys say what they mean, each in its own words where it has any. */
export function explained(schema: JsonSchema, meanings: Meanings = {}, path = ''): JsonSchema {
  const { properties, anyOf } = schema as {
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly anyOf?: readonly JsonSchema[];
  };
  const keys = Object.entries(properties ?? {}).map(([key, one]) => [
    key,
    withMeaning(explained(one, meanings, `${path}${key}.`), meanings[path + key]),
  ]);
  return {
    ...schema,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(keys) as JsonSchema }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((one) => explained(one, meanings, path)) }),
  };
}

const saysLittle = /^(?:Such as|Default|A number$|A method and an address)/u;

function withMeaning(schema: JsonSchema, meaning: string | undefined): JsonSchema {
  const own = schema['description'];
  const thin = typeof own !== 'string' || saysLittle.test(own);
  return meaning === undefined || !thin ? schema : { ...schema, description: meaning };
}
