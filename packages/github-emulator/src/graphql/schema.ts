import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type GraphQLSchema, buildSchema } from 'graphql';

const published = 'node_modules/@octokit/graphql-schema/schema.graphql';
let built: GraphQLSchema | undefined;

/** GitHub's published schema. Built when it is first asked for, which takes about 0.3 s. */
export function githubSchema(): GraphQLSchema {
  built ??= buildSchema(readFileSync(schemaFile(import.meta.dirname), 'utf8'), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  return built;
}

/** The package exports no such file, so it is looked for as node looks for packages. */
function schemaFile(folder: string): string {
  const file = join(folder, published);
  if (existsSync(file)) return file;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error(`${published} is missing: run npm ci with development dependencies.`);
  return schemaFile(parent);
}
