import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';
import { buildSchema, graphql, GraphQLError, parse, validate, type GraphQLSchema } from 'graphql';
import { createGitHub, type GitHub } from '../../src/index.ts';
import { skippingClock } from './emulated.ts';

let schema: GraphQLSchema | undefined;

function githubSchema(): GraphQLSchema {
  const file = new URL('../../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);
  schema ??= buildSchema(readFileSync(file, 'utf8'), { assumeValid: true, assumeValidSDL: true });
  return schema;
}

/** An error as GitHub types it, below the field that throws it. */
export const refuse = (type: string, message: string): never => {
  throw new GraphQLError(message, { extensions: { type } });
};

/** A connection over these rows, paged as asked; `withheld` rows are counted, but not given. */
export const connection =
  (rows: readonly unknown[], withheld = 0) =>
  ({ first = 100, after }: { readonly first?: number; readonly after?: string | null }) => {
    const start = Number(after ?? 0);
    const nodes = rows.slice(start, start + first);
    return {
      totalCount: rows.length + withheld,
      nodes,
      pageInfo: { hasNextPage: start + first < rows.length, endCursor: String(start + nodes.length) },
    };
  };

type Answer = { readonly status?: number; readonly body?: unknown };

export type GraphWorld = {
  readonly github: GitHub;
  /** Documents that were asked, in order. */
  readonly documents: string[];
  readonly close: () => void;
};

/**
 * GitHub's own schema, executed over plain objects. A document that the schema refuses fails the request as it
 * would on GitHub. `intercept` may answer instead; REST is answered by `rest`.
 */
export async function graphWorld(
  root: Readonly<Record<string, unknown>>,
  options: {
    readonly intercept?: (document: string) => Answer | undefined;
    readonly rest?: (path: string) => Answer;
    readonly directoryToken?: string;
  } = {},
): Promise<GraphWorld> {
  const documents: string[] = [];
  async function execute(document: string): Promise<Answer> {
    documents.push(document);
    const instead = options.intercept?.(document);
    if (instead !== undefined) return instead;
    const problems = validate(githubSchema(), parse(document));
    if (problems.length > 0)
      return { status: 200, body: { errors: problems.map(({ message }) => ({ message })) } };
    const { data, errors } = await graphql({ schema: githubSchema(), source: document, rootValue: root });
    const typed = errors?.map(({ message, path, extensions }) => ({
      message,
      path,
      type: extensions['type'],
    }));
    return { body: { data, ...(typed === undefined ? {} : { errors: typed }) } };
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const isGraph = request.url === '/graphql';
      const text = Buffer.concat(chunks).toString('utf8');
      const answering = isGraph
        ? execute((JSON.parse(text) as { query: string }).query)
        : Promise.resolve(
            options.rest?.(request.url ?? '') ?? { status: 404, body: { message: 'Not Found' } },
          );
      void answering
        .catch((error: unknown) => ({ status: 599, body: { message: String(error) } }))
        .then(({ status = 200, body }) => {
          response.writeHead(status, { 'content-type': 'application/json' });
          response.end(JSON.stringify(body));
        });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const github = createGitHub({
    token: 'job-token',
    ...(options.directoryToken === undefined ? {} : { directoryToken: options.directoryToken }),
    apiUrl: `http://127.0.0.1:${port}`,
    repository: { owner: 'octo', repo: 'shop' },
    clock: skippingClock(),
  });
  return { github, documents, close: () => server.close(() => undefined).closeAllConnections() };
}

/** Opens worlds in tests and closes them after each. */
export function graphWorlds(): typeof graphWorld {
  const open: GraphWorld[] = [];
  afterEach(() => {
    for (const world of open.splice(0)) world.close();
  });
  return async (root, options) => {
    const world = await graphWorld(root, options);
    open.push(world);
    return world;
  };
}
