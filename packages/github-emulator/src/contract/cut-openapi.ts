/**
 * Cuts the operations that the emulator answers out of GitHub's OpenAPI description.
 *
 *   npm install --prefix /tmp/openapi @octokit/openapi      (385 MB, therefore not a dependency)
 *   node src/contract/cut-openapi.ts /tmp/openapi/node_modules/@octokit/openapi [--check]
 *
 * Descriptions, titles and examples go; OpenAPI 3.0 `nullable` becomes JSON Schema. `--check` compares with the file
 * in `src/generated` by cutting again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationIds } from './operation-ids.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Obj = { [key: string]: Json };

const dropped = new Set([
  'description',
  'title',
  'example',
  'examples',
  'externalDocs',
  'deprecated',
  'default',
]);
const keptFormats = new Set(['date-time', 'uri']);
const target = join(import.meta.dirname, '../generated/openapi.json');

function isObject(value: Json | undefined): value is Obj {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys below `properties` are names of fields: there, "title" is a field and not an annotation. */
function strip(value: Json): Json {
  if (Array.isArray(value)) return value.map(strip);
  if (!isObject(value)) return value;
  const kept: Obj = {};
  for (const [key, inner] of Object.entries(value))
    if (isKept(key, inner)) kept[key] = stripValue(key, inner);
  return withoutNullable(kept);
}

function isKept(key: string, value: Json): boolean {
  if (dropped.has(key) || key.startsWith('x-')) return false;
  return key !== 'format' || keptFormats.has(text(value));
}

function stripValue(key: string, value: Json): Json {
  if (key === 'enum' || key === 'required') return value;
  if (key === '$ref') return text(value).replace('#/components/', 'github#/');
  if (key !== 'properties' || !isObject(value)) return strip(value);
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, strip(schema)]));
}

function text(value: Json | undefined): string {
  if (typeof value !== 'string') throw new Error(`Not a text: ${JSON.stringify(value)}`);
  return value;
}

function withoutNullable(schema: Obj): Json {
  if (schema.nullable === undefined) return schema;
  const { nullable, ...rest } = schema;
  if (nullable !== true) return rest;
  if (Array.isArray(rest.enum)) {
    const values = rest.enum.includes(null) ? rest.enum : [...rest.enum, null];
    return { ...rest, enum: values, ...(typeof rest.type === 'string' ? { type: [rest.type, 'null'] } : {}) };
  }
  if (typeof rest.type === 'string') return { ...rest, type: [rest.type, 'null'] };
  return Object.keys(rest).length === 0 ? {} : { anyOf: [rest, { type: 'null' }] };
}

function resolve(document: Obj, value: Json): Obj {
  if (!isObject(value)) throw new Error(`Not an object: ${JSON.stringify(value)}`);
  if (typeof value.$ref !== 'string') return value;
  let found: Json | undefined = document;
  for (const step of value.$ref.slice(2).split('/')) found = isObject(found) ? found[step] : undefined;
  if (found === undefined) throw new Error(`Dangling ${value.$ref}`);
  return resolve(document, found);
}

function jsonSchema(content: Json | undefined): Json | undefined {
  if (!isObject(content)) return undefined;
  const media = content['application/json'] ?? content['application/json; charset=utf-8'];
  return isObject(media) && media.schema !== undefined ? strip(media.schema) : undefined;
}

function cutOperation(document: Obj, path: string, method: string, operation: Obj): Obj {
  const query: Obj = {};
  for (const listed of (operation.parameters ?? []) as Json[]) {
    const parameter = resolve(document, listed);
    if (parameter.in === 'query') query[text(parameter.name)] = strip(parameter.schema ?? {});
  }
  const body = operation.requestBody === undefined ? undefined : resolve(document, operation.requestBody);
  const responses: Obj = {};
  for (const [status, listed] of Object.entries(operation.responses as Obj)) {
    if (!/^[23]/.test(status)) continue;
    responses[status] = jsonSchema(resolve(document, listed).content) ?? null;
  }
  const bodySchema = body === undefined ? undefined : jsonSchema(body.content);
  const bodyRequired =
    body?.required === true || (isObject(bodySchema) && Array.isArray(bodySchema.required));
  return {
    method: method.toUpperCase(),
    path,
    query,
    ...(bodySchema === undefined ? {} : { body: bodySchema, bodyRequired }),
    responses,
  };
}

type Correction = { readonly path: readonly string[]; readonly from: Json; readonly to: Json };

/** Where GitHub answers otherwise than it describes. */
const corrections: readonly Correction[] = [
  // Labels of listed pull requests may have no description.
  {
    path: ['pull-request-simple', 'properties', 'labels', 'items', 'properties', 'description', 'type'],
    from: 'string',
    to: ['string', 'null'],
  },
  // GitHub itself sets these two, and GraphQL names them.
  {
    path: ['check-run', 'properties', 'conclusion', 'enum'],
    from: ['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required', null],
    to: [
      ...'success failure neutral cancelled skipped timed_out action_required stale startup_failure'.split(
        ' ',
      ),
      null,
    ],
  },
];

/** Throws when the description has changed there, so that no correction outlives its reason. */
function correct(schemas: Obj): void {
  for (const { path, from, to } of corrections) {
    if (!(String(path[0]) in schemas)) continue;
    const parent = path
      .slice(0, -1)
      .reduce<Json | undefined>((inner, key) => (isObject(inner) ? inner[key] : undefined), schemas);
    const last = path.at(-1) ?? '';
    if (!isObject(parent) || JSON.stringify(parent[last]) !== JSON.stringify(from))
      throw new Error(`${path.join('.')} is described otherwise now: is the correction still needed?`);
    parent[last] = to;
  }
}

function collectSchemas(document: Obj, operations: Obj): Obj {
  const all = (document.components as Obj).schemas as Obj;
  const kept: Obj = {};
  const visit = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    const name = typeof value.$ref === 'string' ? value.$ref.replace('github#/schemas/', '') : undefined;
    if (name !== undefined && !(name in kept)) {
      const schema = all[name];
      if (schema === undefined) throw new Error(`The description has no schema ${name}`);
      kept[name] = strip(schema);
      visit(kept[name]);
    }
    Object.values(value).forEach(visit);
  };
  visit(operations);
  return Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The operations of these names, with every schema that they refer to. */
export function cut(document: Obj, names: readonly string[]): Obj {
  const operations: Obj = {};
  const wanted = new Set(names);
  for (const [path, methods] of Object.entries(document.paths as Obj))
    for (const [method, operation] of Object.entries(methods as Obj)) {
      if (!isObject(operation) || typeof operation.operationId !== 'string') continue;
      if (wanted.delete(operation.operationId))
        operations[operation.operationId] = cutOperation(document, path, method, operation);
    }
  if (wanted.size > 0) throw new Error(`GitHub's description has no ${[...wanted].join(', ')}`);
  const version = text((document.info as Obj).version);
  const schemas = collectSchemas(document, operations);
  correct(schemas);
  return { version, operations, schemas };
}

function main(packageFolder: string | undefined, flag: string | undefined): void {
  if (packageFolder === undefined)
    throw new Error('Usage: node src/contract/cut-openapi.ts FOLDER_OF_@octokit/openapi [--check]');
  const source = readFileSync(join(packageFolder, 'generated/api.github.com.json'), 'utf8');
  const cutOut = `${JSON.stringify(cut(JSON.parse(source) as Obj, operationIds))}\n`;
  if (flag !== '--check') {
    writeFileSync(target, cutOut);
    console.log(`${target}: ${operationIds.length} operations, ${cutOut.length} bytes`);
  } else if (readFileSync(target, 'utf8') !== cutOut) {
    console.error(`${target} differs from what the description gives: run this script without --check.`);
    process.exitCode = 1;
  }
}

if (import.meta.main) main(process.argv[2], process.argv[3]);
