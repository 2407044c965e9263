import type { Schema, Schemas } from './schemas.ts';

/**
 * Paths of properties that no branch of the schema names. GitHub's schemas are open, so a typo such as `enviroment`
 * would pass them; GitHub would ignore it silently.
 */
export function unknownProperties(schemas: Schemas, schema: Schema, value: unknown): string[] {
  const found: string[] = [];
  visit(schemas, [schema], value, '', found);
  return found;
}

function visit(
  schemas: Schemas,
  given: readonly Schema[],
  value: unknown,
  path: string,
  found: string[],
): void {
  if (typeof value !== 'object' || value === null) return;
  const branches = given.flatMap((schema) => flatten(schemas, schema));
  if (Array.isArray(value)) {
    const items = branches.flatMap((schema) => (schema.items === undefined ? [] : [schema.items]));
    if (items.length > 0)
      value.forEach((each, index) => visit(schemas, items, each, `${path}/${index}`, found));
    return;
  }
  const named = branches.filter((schema) => Object.keys(schema.properties ?? {}).length > 0);
  const maps = branches.flatMap((schema) =>
    typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [],
  );
  const open = named.length === 0 || named.length < branches.filter(acceptsObjects).length || maps.length > 0;
  for (const [key, inner] of Object.entries(value)) {
    const known = named.flatMap((schema) => schema.properties?.[key] ?? []);
    if (known.length === 0 && !open) found.push(`${path}/${key}`);
    else visit(schemas, known.length > 0 ? known : maps, inner, `${path}/${key}`, found);
  }
}

/** An object of any shape, such as a deployment's payload: a branch that is an object and names nothing. */
function acceptsObjects(schema: Schema): boolean {
  if (Object.keys(schema.properties ?? {}).length > 0) return true;
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return types.includes('object') && schema.additionalProperties === true;
}

function flatten(schemas: Schemas, schema: Schema): Schema[] {
  const resolved = schemas.resolve(schema);
  const inner = [...(resolved.allOf ?? []), ...(resolved.anyOf ?? []), ...(resolved.oneOf ?? [])];
  return [resolved, ...inner.flatMap((each) => flatten(schemas, each))];
}
