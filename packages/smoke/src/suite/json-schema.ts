import { matcherDefinition } from '../expect/matcher.ts';
import { kindOfField, kinds } from '../kinds/registry.ts';
import type { KindField } from '../kinds/registry.ts';
import { requestLine } from '../kinds/request-line.ts';
import { commonFields } from './common.ts';
import { object } from './shape.ts';
import type { Fields, JsonSchema } from './shape.ts';
import { settings } from './suite.ts';

/** The JSON Schema of suite files, from the same shapes that read them: for completion and checks in editors. */
export async function suiteJsonSchema(): Promise<JsonSchema> {
  const fields = Object.keys(kindOfField) as KindField[];
  const checks = await Promise.all(
    fields.map(async (field) => {
      const kind: { readonly fields: Fields } = await kinds[kindOfField[field]]();
      return object({ ...commonFields, ...kind.fields }, `A check of kind ${kindOfField[field]}`).schema;
    }),
  );
  const check = { anyOf: [requestLine.schema, ...checks] };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Smoke suite',
    ...settings.schema,
    properties: {
      ...(settings.schema['properties'] as object),
      checks: { type: 'object', additionalProperties: { $ref: '#/$defs/check' } },
    },
    $defs: { check, matcher: matcherDefinition.schema },
  };
}
