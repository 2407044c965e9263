import { matcherDefinition } from '../expect/matcher.ts';
import { kindOfField, kinds } from '../kinds/registry.ts';
import type { KindField } from '../kinds/registry.ts';
import { requestLine } from '../kinds/request-line.ts';
import { commonFields } from './common.ts';
import { explained, meaningsOfKeys, meaningsOfOperators } from './meanings.ts';
import { object } from './shape.ts';
import type { Fields, JsonSchema } from './shape.ts';
import { settings } from './suite.ts';

const meaningOfField: Readonly<Record<KindField, string>> = {
  request: 'One request over HTTP',
  graphql: 'One GraphQL operation: status 200 says nothing, an answer with errors is a failure',
  tls: 'A TLS handshake: the certificate must be valid, trusted and for the name',
  tcp: 'A TCP connection, and what is said on it',
  dns: 'The records of a name, asked of its name servers',
  command: 'A test command that exists already: its exit code, and the result that it leaves',
  compare:
    'One request asked in two or more ways (CDN and origin, IPv4 and IPv6), whose answers must be the same',
};

/** A reference anywhere inside a value: whoever refers to a captured value needs the check that captures it. */
const reference: JsonSchema = { pattern: String.raw`\$\{` };
const refers: JsonSchema = {
  anyOf: [
    { type: 'string', ...reference },
    { type: 'array', contains: { $ref: '#/$defs/refers' } },
    { type: 'object', not: { additionalProperties: { not: { $ref: '#/$defs/refers' } } } },
    { type: 'object', not: { propertyNames: { not: reference } } },
  ],
};

/** What cleans up does so after something. */
const cleansUpAfter: JsonSchema = {
  if: { type: 'object', properties: { always: { const: true } }, required: ['always'] },
  then: { anyOf: [{ required: ['needs'] }, { $ref: '#/$defs/refers' }] },
};

const checkNames: JsonSchema = { pattern: String.raw`^[\p{L}\p{N}][\p{L}\p{N}._ -]*$` };

/** The JSON Schema of suite files, from the same shapes that read them: for completion and checks in editors. */
export async function suiteJsonSchema(): Promise<JsonSchema> {
  const fields = Object.keys(kindOfField) as KindField[];
  const checks = await Promise.all(
    fields.map(async (field) => {
      const kind: { readonly fields: Fields } = await kinds[kindOfField[field]]();
      const { schema } = object({ ...commonFields, ...kind.fields }, meaningOfField[field]);
      return explained(schema, meaningsOfKeys[field]);
    }),
  );
  const short = { ...requestLine.schema, description: 'A request alone, such as GET /health' };
  const check = { anyOf: [short, ...checks], ...cleansUpAfter };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Smoke suite',
    ...settings.schema,
    // A file or a list of checks that is still empty has nothing in it, which is no mistake.
    type: ['object', 'null'],
    properties: {
      ...(settings.schema['properties'] as object),
      checks: {
        description:
          'What is checked, by name: a request alone, or a mapping with the keys of one kind of check',
        type: ['object', 'null'],
        propertyNames: checkNames,
        additionalProperties: { $ref: '#/$defs/check' },
      },
    },
    $defs: { check, matcher: explained(matcherDefinition.schema, meaningsOfOperators), refers },
  };
}
