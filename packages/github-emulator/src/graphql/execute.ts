import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFieldResolver,
  execute,
  parse,
  validate,
} from 'graphql';
import type { Violation } from '../server/log.ts';
import type { Handled, Incoming } from '../server/mount.ts';
import type { Urls } from '../server/urls.ts';
import type { World } from '../state/world.ts';
import { GitHubError, errorBody } from '../server/answer.ts';
import { checkBoundaries } from './boundaries.ts';
import { type Cost, costOf } from './cost.ts';
import { rootSource, sources } from './root.ts';
import { githubSchema } from './schema.ts';
import type { PageArguments } from './page.ts';
import { FieldError, type Scope } from './scope.ts';

const mostNodes = 500_000;

export type GraphLimits = {
  /** A query of more points is cut off with 502, as GitHub does after ten seconds. */
  mostPoints: number;
};

type Request = { readonly query?: string; readonly variables?: Readonly<Record<string, unknown>> | null };

/** Answers `POST /graphql` by executing the query on GitHub's own schema. */
export class GraphQL {
  readonly #world: World;
  readonly #urls: Urls;
  readonly #violations: Violation[];
  readonly #limits: GraphLimits;
  #used = 0;

  constructor(world: World, urls: Urls, violations: Violation[], limits: GraphLimits) {
    this.#world = world;
    this.#urls = urls;
    this.#violations = violations;
    this.#limits = limits;
  }

  async answer(incoming: Incoming): Promise<Handled> {
    const { token } = incoming;
    if (token === undefined || token === 'bad')
      return refused(
        new GitHubError(
          401,
          token === 'bad' ? 'Bad credentials' : 'This endpoint requires you to be authenticated.',
        ),
      );
    let request: Request;
    try {
      request = JSON.parse(incoming.rawBody.toString('utf8')) as Request;
    } catch {
      return refused(new GitHubError(400, 'Problems parsing JSON'));
    }
    const about = { operation: 'graphql', requestBody: request } as const;
    const document = this.#document(request);
    if ('errors' in document) return { status: 200, body: document, ...about };
    const variables = request.variables ?? {};
    const cost = costOf(document, variables);
    if (cost.nodes > mostNodes) return { status: 200, body: tooManyNodes(cost), ...about };
    if (cost.points > this.#limits.mostPoints)
      return {
        status: 502,
        body: {
          message:
            'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.',
        },
        ...about,
      };
    const { asked, unanswered, result } = await this.#execute(incoming, document, variables, cost);
    if (unanswered.length > 0) return { ...this.#notAnswered(unanswered), ...about };
    const broken = ownFaults(result);
    if (broken.length > 0) return { ...this.#broken(broken), ...about };
    return { status: 200, body: withTypes(result), permissions: [...asked], ...about };
  }

  /** Parse and validation errors come with status 200, as on GitHub; each is a violation of the schema. */
  #document({ query = '' }: Request): DocumentNode | { errors: unknown[] } {
    let document: DocumentNode;
    try {
      document = parse(query);
    } catch (error) {
      return { errors: [this.#invalid(error)] };
    }
    const errors = validate(githubSchema(), document);
    return errors.length === 0 ? document : { errors: errors.map((error) => this.#invalid(error)) };
  }

  #invalid(error: unknown): unknown {
    const { message, locations } = error instanceof GraphQLError ? error : new GraphQLError(String(error));
    this.#violations.push({ kind: 'graphql', method: 'POST', path: '/graphql', problems: [message] });
    return { message, locations };
  }

  /** Not null and not an error of one field: a client could take either for an answer. */
  #notAnswered(fields: readonly string[]): Handled {
    this.#violations.push({ kind: 'graphql', method: 'POST', path: '/graphql', problems: fields });
    return { status: 501, body: { message: `The emulator does not answer ${fields.join(', ')}` } };
  }

  #broken(problems: readonly string[]): Handled {
    this.#violations.push({ kind: 'response', method: 'POST', path: '/graphql', problems });
    return {
      status: 500,
      body: { message: 'The emulator gave an answer that GitHub would not give', problems },
    };
  }

  async #execute(
    incoming: Incoming,
    document: DocumentNode,
    variableValues: Readonly<Record<string, unknown>>,
    cost: Cost,
  ) {
    this.#used += cost.points;
    const { limit, reset } = incoming.rateLimit;
    const scope: Scope = {
      world: this.#world,
      urls: this.#urls,
      token: incoming.token as Scope['token'],
      asked: new Set(),
      rateLimit: {
        cost: cost.points,
        nodeCount: cost.nodes,
        limit,
        used: this.#used,
        remaining: limit - this.#used,
        resetAt: new Date(reset * 1000).toISOString(),
      },
      sources,
    };
    const unanswered: string[] = [];
    const fieldResolver: GraphQLFieldResolver<object, unknown> = (source, args, _context, info) => {
      const field = info.fieldName;
      checkBoundaries(args as PageArguments, info);
      if (field === 'resourcePath' && !(field in source) && 'url' in source)
        return String(source.url).slice(this.#urls.server.length);
      if (!(field in source)) {
        unanswered.push(`${info.parentType.name}.${field}`);
        return null;
      }
      const value: unknown = source[field as keyof typeof source];
      return typeof value === 'function' ? (value as (args: unknown) => unknown)(args) : value;
    };
    const result = await execute({
      schema: githubSchema(),
      document,
      rootValue: rootSource(scope),
      variableValues,
      fieldResolver,
      typeResolver: (value) => (value as { __typename: string }).__typename,
    });
    return { asked: scope.asked, unanswered, result };
  }
}

/** Errors of fields that nobody meant, such as null where the schema has none. */
function ownFaults({ errors = [] }: ExecutionResult): string[] {
  return errors
    .filter(({ path, cause }) => path !== undefined && !(cause instanceof FieldError))
    .map(({ path, message }) => `${path?.join('.') ?? ''}: ${message}`);
}

function refused(error: GitHubError): Handled {
  return { status: error.status, body: errorBody(error), operation: 'graphql' };
}

function tooManyNodes({ nodes }: Cost): unknown {
  const message = `This query requests up to ${nodes} possible nodes which exceeds the maximum limit of 500,000.`;
  return { errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED', message }] };
}

/** GitHub's errors carry a `type` beside the standard fields. */
function withTypes({ data, errors }: ExecutionResult): unknown {
  if (errors === undefined) return { data };
  return {
    data,
    errors: errors.map((error) => ({
      ...(error.cause instanceof FieldError ? { type: error.cause.type } : {}),
      path: error.path,
      ...(error.cause instanceof FieldError && error.cause.type === 'FORBIDDEN'
        ? { extensions: { saml_failure: false } }
        : {}),
      locations: error.locations,
      message: error.message,
    })),
  };
}
