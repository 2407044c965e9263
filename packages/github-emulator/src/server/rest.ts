import { authorize } from '../auth/permissions.ts';
import type { Token } from '../auth/tokens.ts';
import type { Operation, Schemas } from '../contract/schemas.ts';
import { unknownProperties } from '../contract/unknown-properties.ts';
import type { Route } from '../rest/route.ts';
import { routes } from '../rest/routes.ts';
import type { Repository } from '../state/types.ts';
import type { World } from '../state/world.ts';
import { type Answer, GitHubError, errorBody, notFound } from './answer.ts';
import type { Call, RateLimit } from './call.ts';
import type { Violation } from './log.ts';
import { Router } from './router.ts';
import type { Urls } from './urls.ts';

export type RestRequest = {
  readonly method: string;
  readonly url: URL;
  readonly rawBody: Buffer;
  readonly accept: string;
  readonly contentType: string;
  readonly token: Token | 'bad' | undefined;
  readonly rateLimit: RateLimit;
};

export type RestAnswer = Answer & {
  readonly operation?: Operation['id'];
  readonly permissions?: readonly string[];
  readonly requestBody?: unknown;
};

/** Answered by GitHub although its description does not name them. */
const undescribed = new Set(['can_admins_bypass']);

/** Finds the operation, checks token and request, lets the handler answer, and checks the answer. */
export class Rest {
  readonly #world: World;
  readonly #urls: Urls;
  readonly #schemas: Schemas;
  readonly #router: Router;
  readonly #violations: Violation[];

  constructor(world: World, urls: Urls, schemas: Schemas, violations: Violation[]) {
    this.#world = world;
    this.#urls = urls;
    this.#schemas = schemas;
    this.#router = new Router(schemas);
    this.#violations = violations;
  }

  answer(request: RestRequest): RestAnswer {
    const match = this.#router.find(request.method, request.url.pathname);
    if (match === undefined || match === 'wrong-method') return this.#unknownPath(request);
    const { operation, params } = match;
    const route: Route = routes[operation.id];
    const about = { operation: operation.id, permissions: route.needs };
    let body: unknown;
    try {
      const token = this.#authenticated(request);
      const repository = this.#repository(params, token);
      authorize(route, token);
      body = this.#body(operation, request);
      this.#checkQuery(operation, request);
      const call = this.#call(request, operation, params, token, repository, body);
      const answer = route.handle(call);
      return { ...this.#checked(request, operation, answer), ...about, requestBody: body };
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      return {
        status: error.status,
        body: errorBody(error),
        headers: error.headers,
        ...about,
        requestBody: body,
      };
    }
  }

  /** Not 404: a client could take that for "there is none". */
  #unknownPath(request: RestRequest): RestAnswer {
    const { method, url } = request;
    this.#violate('unknown-path', request, [
      'No operation of the subset in src/contract/operation-ids.ts answers it.',
    ]);
    return { status: 501, body: { message: `The emulator does not answer ${method} ${url.pathname}` } };
  }

  #authenticated(request: RestRequest): Token {
    if (request.token === 'bad') throw new GitHubError(401, 'Bad credentials');
    if (request.token === undefined) throw new GitHubError(401, 'Requires authentication');
    return request.token;
  }

  /** A repository outside the token's reach does not exist for it. */
  #repository(params: Readonly<Record<string, string>>, token: Token): Repository | undefined {
    const { owner, repo } = params;
    if (owner === undefined || repo === undefined) return undefined;
    const repository = this.#world.repository(owner, repo);
    const reached = token.repositories?.has(`${owner}/${repo}`.toLowerCase()) ?? true;
    if (repository === undefined || !reached) throw notFound();
    return repository;
  }

  #call(
    request: RestRequest,
    operation: Operation,
    params: Call['params'],
    token: Token,
    repository: Repository | undefined,
    body: unknown,
  ): Call {
    const { url, rawBody, accept, contentType, rateLimit } = request;
    const { id } = operation;
    return {
      operation: id,
      world: this.#world,
      urls: this.#urls,
      url,
      query: url.searchParams,
      params,
      body,
      rawBody,
      accept,
      contentType,
      rateLimit,
      token,
      actor: token.actor,
      get repository(): Repository {
        if (repository === undefined) throw new Error(`${id} has no repository in its path`);
        return repository;
      },
    };
  }

  #body(operation: Operation, request: RestRequest): unknown {
    if (operation.body === undefined) return undefined;
    if (request.rawBody.length === 0) {
      if (operation.bodyRequired === true)
        throw new GitHubError(422, 'Invalid request.\n\nA JSON body is required.');
      return {};
    }
    let body: unknown;
    try {
      body = JSON.parse(request.rawBody.toString('utf8'));
    } catch {
      throw new GitHubError(400, 'Problems parsing JSON');
    }
    const problems = this.#schemas.problems(operation.body, body);
    const unknown = unknownProperties(this.#schemas, operation.body, body);
    if (unknown.length > 0) {
      this.#violate('unknown-property', request, unknown);
      throw new GitHubError(
        422,
        `Invalid request.\n\n${unknown.map((path) => `"${path.slice(1)}" is not a permitted key.`).join('\n')}`,
      );
    }
    if (problems.length > 0) throw new GitHubError(422, `Invalid request.\n\n${problems.join('\n')}`);
    return body;
  }

  /** GitHub ignores what it does not know; here it is refused, since the asker meant something by it. */
  #checkQuery(operation: Operation, request: RestRequest): void {
    const problems: string[] = [];
    for (const [name, value] of request.url.searchParams) {
      const schema = operation.query[name];
      if (schema === undefined) {
        this.#violate('unknown-property', request, [`?${name}`]);
        problems.push(`"${name}" is not a query parameter of ${operation.id}.`);
        continue;
      }
      const type = this.#schemas.resolve(schema).type;
      const typed =
        type === 'integer' || type === 'number'
          ? Number(value)
          : type === 'boolean'
            ? value === 'true'
            : value;
      problems.push(...this.#schemas.problems(schema, typed).map((problem) => `?${name}: ${problem}`));
    }
    if (problems.length > 0) throw new GitHubError(422, `Invalid request.\n\n${problems.join('\n')}`);
  }

  /** An answer that GitHub would not give is a fault of this emulator: a loud 500, and a recorded violation. */
  #checked(request: RestRequest, operation: Operation, answer: Answer): Answer {
    if (answer.raw !== undefined || answer.status >= 400) return answer;
    const body: unknown = answer.body === undefined ? undefined : JSON.parse(JSON.stringify(answer.body));
    const schema = operation.responses[String(answer.status)];
    const problems: string[] = [];
    if (schema === undefined) problems.push(`GitHub describes no ${answer.status} for ${operation.id}`);
    else if (schema !== null) {
      problems.push(...this.#schemas.problems(schema, body));
      const unknown = unknownProperties(this.#schemas, schema, body);
      problems.push(
        ...unknown
          .filter((path) => !undescribed.has(path.split('/').at(-1) ?? ''))
          .map((path) => `${path} is not described`),
      );
    }
    if (problems.length === 0) return answer;
    this.#violate('response', request, problems);
    return {
      status: 500,
      body: { message: 'The emulator gave an answer that GitHub would not give', problems },
    };
  }

  #violate(kind: Violation['kind'], request: RestRequest, problems: readonly string[]): void {
    this.#violations.push({
      kind,
      method: request.method,
      path: request.url.pathname + request.url.search,
      problems,
    });
  }
}
