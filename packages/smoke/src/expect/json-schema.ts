import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv';
import { RE2JS } from 're2js';

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

function validatorOf(schema: unknown): Validator {
  const key = JSON.stringify(schema);
  const known = validators.get(key);
  if (known !== undefined) return known;
  const rest = Object.fromEntries(
    Object.entries(schema as object).filter(([keyword]) => keyword !== '$schema'),
  );
  const validate = new Ajv2020({
    allErrors: true,
    strict: false,
    validateFormats: false,
    code: { regExp: linear },
  }).compile(rest);
  validators.set(key, validate);
  return validate;
}

/** Patterns of a schema run on the linear engine too: the document that they meet is somebody else's. */
const linear = Object.assign((pattern: string) => RE2JS.compile(pattern), { code: 'linear' });

const sentence = ({ instancePath, message = 'is not as expected', params }: ErrorObject): string => {
  const extra = 'additionalProperty' in params ? ` ("${String(params['additionalProperty'])}")` : '';
  return `${instancePath === '' ? 'the document' : instancePath} ${message}${extra}`;
};
