import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv';
import { RE2JS } from 're2js';
import { isMapping } from '../suite/shape.ts';

/** What a JSON document has against a JSON Schema (draft 2020-12, and what older drafts share with it). */
export function schemaProblems(schema: unknown, document: unknown): string[] {
  const validate = validatorOf(schema);
  if (validate(document) === true) return [];
  const errors = validate.errors ?? [];
  const shown = errors.slice(0, 5).map(sentence);
  return errors.length > shown.length
    ? [...shown, `and ${errors.length - shown.length} more against the JSON Schema`]
    : shown;
}

/** Why this is no JSON Schema that can be used, or undefined when it is one. */
export function schemaMistake(schema: unknown): string | undefined {
  try {
    validatorOf(schema);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Validator = ReturnType<Ajv2020['compile']>;

const validators = new Map<string, Validator>();

/** Throws an error that says why there is none. */
function validatorOf(schema: unknown): Validator {
  const usable = usableSchema(schema);
  const key = JSON.stringify(usable);
  const known = validators.get(key);
  if (known !== undefined) return known;
  const validate = new Ajv2020({
    allErrors: true,
    strict: false,
    validateFormats: false,
    code: { regExp: linear },
  }).compile(usable);
  validators.set(key, validate);
  return validate;
}

/** Keywords of the applicator, validation and unevaluated vocabularies, and those of the core that refer to others. */
const refusing: ReadonlySet<string> = new Set([
  ...['$ref', '$dynamicRef', '$recursiveRef', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
  ...['properties', 'patternProperties', 'additionalProperties', 'propertyNames', 'unevaluatedProperties'],
  ...['dependencies', 'dependentSchemas', 'dependentRequired', 'required', 'minProperties', 'maxProperties'],
  ...['items', 'prefixItems', 'contains', 'minContains', 'maxContains', 'unevaluatedItems'],
  ...['minItems', 'maxItems', 'uniqueItems', 'type', 'enum', 'const', 'pattern', 'minLength', 'maxLength'],
  ...['multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
]);

/** The schema without the name of its draft. Throws an error for what would accept everything by mistake. */
function usableSchema(schema: unknown): boolean | Record<string, unknown> {
  if (typeof schema === 'boolean') return schema;
  if (!isMapping(schema))
    throw new TypeError(`is ${kindOf(schema)}, and a JSON Schema is an object or a boolean`);
  if ('$async' in schema)
    throw new TypeError('"$async" is no keyword of JSON Schema: it would judge after the check has passed');
  if (!Object.keys(schema).some((keyword) => refusing.has(keyword)))
    throw new TypeError(
      'has no keyword of JSON Schema that could refuse anything: it would accept everything',
    );
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== '$schema'));
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}

/** Patterns of a schema run on the linear engine too: the document that they meet is somebody else's. */
const linear = Object.assign((pattern: string) => RE2JS.compile(pattern), { code: 'linear' });

const sentence = ({ instancePath, message = 'is not as expected', params }: ErrorObject): string => {
  const extra = 'additionalProperty' in params ? ` ("${String(params['additionalProperty'])}")` : '';
  return `${instancePath === '' ? 'the document' : instancePath} ${message}${extra}`;
};
