import { Tokens } from './auth/tokens.ts';
import { Schemas } from './contract/schemas.ts';
import { type GraphLimits, GraphQL } from './graphql/execute.ts';
import { controlMount } from './server/control.ts';
import { Faults } from './server/faults.ts';
import { RequestLog } from './server/log.ts';
import { Rest } from './server/rest.ts';
import type { Handled, Incoming, Mount } from './server/mount.ts';
import { EmulatorServer } from './server/server.ts';
import { artifactMounts } from './runner/artifact-service.ts';
import { Urls } from './server/urls.ts';
import { type ProjectSeed, type ProjectSeedOptions, seedProject } from './seed/projects.ts';
import { type RepositorySeed, seedRepository, seedTeam } from './seed/seed.ts';
import type { Team } from './state/types.ts';
import { type RepositoryOptions, World } from './state/world.ts';

export type EmulatorOptions = {
  /** Present time for records and headers; default: the real clock. */
  readonly now?: () => Date;
  /** What people open in a browser; default `https://github.com`. */
  readonly serverUrl?: string;
  /** Requests an hour before GitHub's 403; default: practically none refused. */
  readonly hourlyLimit?: number;
  /** REST writes a minute before GitHub's secondary limit (about 80 on github.com); default: no limit. */
  readonly writesPerMinute?: number;
  /** GraphQL queries of more points are cut off with 502; default: none. Changeable later as `graph.mostPoints`. */
  readonly mostGraphPoints?: number;
  /** Default: a free port. */
  readonly port?: number;
};

export type GitHubEmulator = {
  /** Root of the REST API: `GITHUB_API_URL`. */
  readonly url: string;
  /** `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  /** Everything this GitHub knows, to read; change it through `repository` and `team`. */
  readonly world: World;
  /** Makes a repository, or takes the one of this name, and gives what puts things into it. */
  readonly repository: (fullName: string, options?: RepositoryOptions) => RepositorySeed;
  readonly team: (organization: string, slug: string, members: readonly string[]) => Team;
  readonly project: (owner: string, number: number, options?: ProjectSeedOptions) => ProjectSeed;
  readonly log: RequestLog;
  readonly graph: GraphLimits;
  readonly faults: Faults;
  readonly tokens: Tokens;
  /** Destroys open connections too. */
  readonly close: () => Promise<void>;
};

let sharedSchemas: Schemas | undefined;

/** Starts a GitHub without any repository on a free loopback port. */
export async function createGitHubEmulator(options: EmulatorOptions = {}): Promise<GitHubEmulator> {
  const world = new World(options.now ?? (() => new Date()));
  const tokens = new Tokens(world);
  const faults = new Faults();
  const log = new RequestLog();
  const server = new EmulatorServer(world, tokens, faults, log);
  if (options.hourlyLimit !== undefined) server.hourlyLimit = options.hourlyLimit;
  if (options.writesPerMinute !== undefined) server.writesPerMinute = options.writesPerMinute;
  const url = await server.listen(options.port);
  const serverUrl = options.serverUrl ?? 'https://github.com';
  const urls = new Urls(url, serverUrl);
  sharedSchemas ??= new Schemas();
  const rest = new Rest(world, urls, sharedSchemas, log.violations);
  const graph: GraphLimits = { mostPoints: options.mostGraphPoints ?? Infinity };
  const graphql = new GraphQL(world, urls, log.violations, graph);
  server.mount([
    controlMount(tokens, faults, log),
    ...artifactMounts(world, url),
    { prefix: '/graphql', kind: 'api', handle: (incoming) => graphql.answer(incoming) },
    restMount(rest),
  ]);
  return {
    url,
    graphqlUrl: `${url}/graphql`,
    serverUrl,
    world,
    repository: (fullName, more) => seedRepository(world, fullName, more),
    team: (organization, slug, members) => seedTeam(world, organization, slug, members),
    project: (owner, number, more) => seedProject(world, owner, number, more),
    log,
    graph,
    faults,
    tokens,
    close: () => server.close(),
  };
}

function restMount(rest: Rest): Mount {
  return {
    prefix: '/',
    kind: 'api',
    handle: ({ method, url, rawBody, headers, token, rateLimit }: Incoming): Handled =>
      rest.answer({
        method,
        url,
        rawBody,
        accept: headers.accept ?? '',
        contentType: headers['content-type'] ?? 'application/octet-stream',
        token,
        rateLimit,
      }),
  };
}
