import { isStatus } from '../expect/status.ts';
import type { RequestLine } from '../kinds/request-line.ts';
import type { Ready, VersionSource } from './definition.ts';
import { judgeServed } from './judge.ts';
import type { Served } from './judge.ts';
import { ask, edgesOf, entrances, readVersion } from './probe.ts';
import type { Entrance, ProbeContext } from './probe.ts';

/** How waiting for stability ended. */
export type Readiness = {
  readonly ready: boolean;
  /** Rounds in a row at the end. */
  readonly rounds: number;
  readonly roundsAsked: number;
  readonly roundsTried: number;
  readonly tookMs: number;
  /** Why the last round that did not count did not. */
  readonly lastProblem?: string;
  /** What the last round was told of the version. */
  readonly served?: Served;
};

const defaults = { rounds: 3, withinMs: 120_000, everyMs: 1000 };

/**
 * Waits until several rounds in a row are good: every route at every address of every edge answers, on connections
 * of its own and with names resolved anew, and as the expected version where one is. One good answer, or three on
 * one address, say nothing about the other machines.
 */
export async function waitUntilReady(
  ready: Ready,
  version: VersionSource | undefined,
  expected: readonly string[],
  context: ProbeContext,
): Promise<Readiness> {
  const { clock } = context.ports;
  const startedMs = clock.monotonicMs();
  const roundsAsked = ready.rounds ?? defaults.rounds;
  const withinMs = ready.within ?? defaults.withinMs;
  const inTime = { ...context, untilMs: startedMs + withinMs };
  let rounds = 0;
  let roundsTried = 0;
  let last: Round = { problem: 'no round was tried' };
  for (;;) {
    const round = await tryRound(ready, version, expected, inTime);
    roundsTried += 1;
    rounds = round.problem === undefined ? rounds + 1 : 0;
    last = {
      ...round,
      ...(round.problem === undefined && last.problem !== undefined ? { problem: last.problem } : {}),
    };
    const tookMs = clock.monotonicMs() - startedMs;
    const everyMs = ready.every ?? defaults.everyMs;
    const done = rounds >= roundsAsked;
    if (done || context.signal.aborted || tookMs + everyMs > withinMs) {
      return {
        ready: done,
        rounds,
        roundsAsked,
        roundsTried,
        tookMs,
        ...(last.problem === undefined || (done && roundsTried === rounds)
          ? {}
          : { lastProblem: last.problem }),
        ...(last.served === undefined ? {} : { served: last.served }),
      };
    }
    await clock.sleep(everyMs, context.signal);
  }
}

type Round = { readonly problem?: string; readonly served?: Served };

async function tryRound(
  { routes = [] }: Ready,
  version: VersionSource | undefined,
  expected: readonly string[],
  context: ProbeContext,
): Promise<Round> {
  const waysTo = namesResolvedOnce(version?.edges, context);
  const problems = await Promise.all(
    routes.map(async (route) => {
      const ways = await waysTo(route);
      return await Promise.all(ways.map((way) => routeProblem(route, way, context)));
    }),
  );
  const problem = problems.flat().find((one) => one !== undefined);
  if (version === undefined) return problem === undefined ? {} : { problem };
  const ways = await waysTo(version.request);
  const readings = await Promise.all(ways.map((way) => readVersion(version, way, context)));
  const served = judgeServed(readings, expected);
  const first = problem ?? (served.verdict === 'all' ? undefined : versionProblem(served, expected));
  return { served, ...(first === undefined ? {} : { problem: first }) };
}

/** The ways to what a request asks for; in one round a name is resolved once, however many routes go there. */
function namesResolvedOnce(
  edges: readonly string[] | undefined,
  context: ProbeContext,
): (line: RequestLine) => Promise<readonly Entrance[]> {
  const known = new Map<string, Promise<readonly Entrance[]>>();
  return (line) => {
    const at = edgesOf(line, edges, context);
    const key = at.join('\n');
    const found = known.get(key) ?? entrances(at, context);
    known.set(key, found);
    return found;
  };
}

function versionProblem(served: Served, expected: readonly string[]): string {
  if (served.verdict === 'unknown') return served.problems[0] ?? 'no connection was told a version';
  const found = served.versions.map(({ version, addresses }) => `${version} at ${addresses.join(', ')}`);
  return `the version served is ${found.join('; ')}${expected.length === 0 ? '' : `, expected ${expected.join(' or ')}`}`;
}

async function routeProblem(
  route: RequestLine,
  way: Entrance,
  context: ProbeContext,
): Promise<string | undefined> {
  const answer = await ask(route, way, context);
  if (!answer.ok) return answer.message;
  const expected = route.status ?? '2xx';
  return isStatus(expected, answer.status)
    ? undefined
    : `${route.method} ${route.url} answers ${answer.status} at ${way.address === '' ? way.edge : way.address}`;
}
