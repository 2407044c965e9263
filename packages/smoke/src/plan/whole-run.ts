import { isDeepStrictEqual } from 'node:util';
import { count, suggestion } from '@release-actions/report';
import type { ConfigurationProblem } from '@release-actions/report';
import type { Check, Suite } from '../suite/suite.ts';
import { references } from '../template.ts';
import { problemOf } from './needs.ts';

export type PlanInput = {
  readonly suites: readonly Suite[];
  /** Names of variables passed from outside. */
  readonly variables: readonly string[];
  /** Where paths are asked for. */
  readonly baseUrl: string | undefined;
  /** The address at which the served version is read, where it is. */
  readonly versionUrl: string | undefined;
};

/** Names that every suite may refer to besides its own. */
const givenNames = ['base-url', 'expected-version', 'unique'] as const;

/** The names that have a value before the first check. */
export const namesGiven = ({ settings }: Suite, variables: readonly string[]): Set<string> =>
  new Set<string>([
    ...givenNames,
    ...variables,
    ...Object.keys(settings.variables ?? {}),
    ...(settings.secrets ?? []),
  ]);

/** What is wrong with a run as a whole, whatever its checks are. */
export function problemsOfRun({ suites, variables, baseUrl, versionUrl }: PlanInput): ConfigurationProblem[] {
  return [
    ...(baseUrl === undefined ? pathsToNowhere(suites, versionUrl) : endsLikeNoAddress('base URL', baseUrl)),
    ...(versionUrl === undefined ? suites.flatMap(waitsForNothing) : []),
    ...suites.flatMap((suite) => unknownInSettings(suite, variables)),
    ...suites.flatMap(edgesLikeNoAddress),
    ...saidDifferently(suites),
  ];
}

const leadsNowhere = (path: string, others = ''): string =>
  `asks for ${path}, and nothing says where that is${others}. ` +
  'Give a base URL: --base-url, the input base-url, or the url of the environment in the policy';

function pathsToNowhere(suites: readonly Suite[], versionUrl: string | undefined): ConfigurationProblem[] {
  const found = suites.flatMap(pathToNowhere);
  return found.length > 0 || versionUrl?.startsWith('/') !== true
    ? found
    : [{ path: 'version', message: leadsNowhere(versionUrl) }];
}

/** One mistake a suite: a hundred checks that ask for paths lack the same thing. */
function pathToNowhere({ checks, version, ready, positionOf }: Suite): ConfigurationProblem[] {
  const asking = checks.filter(({ prepared }) => prepared.path !== undefined);
  const [first] = asking;
  const more = asking.length === 1 ? '' : `; so do ${count(asking.length, 'check')} of this file in all`;
  if (first !== undefined) return [problemOf(first, leadsNowhere(first.prepared.path ?? '', more))];
  const [route] = [version?.request, ...(ready?.routes ?? [])].filter((one) => one?.url.startsWith('/'));
  const path = version?.request === route ? 'version' : 'ready';
  return route === undefined
    ? []
    : [{ position: positionOf([path]), path, message: leadsNowhere(route.url) }];
}

/** To wait for nothing in particular is to find it at once. */
const waitsForNothing = ({ ready, positionOf }: Suite): ConfigurationProblem[] =>
  ready === undefined || ready.routes !== undefined
    ? []
    : [
        {
          position: positionOf(['ready']),
          path: 'ready',
          message:
            'says how long to wait, and not for what. Add routes, such as ready: { routes: [GET /health], within: 2m }, ' +
            'or version, such as version: GET /version',
        },
      ];

/** A path behind a query or a fragment would be part of it: every request would ask for the same page. */
function endsLikeNoAddress(name: string, address: string): ConfigurationProblem[] {
  const url = URL.parse(address);
  if (url === null || (url.search === '' && url.hash === '')) return [];
  const tail = url.search === '' ? 'a fragment' : 'a query';
  return [
    {
      path: name,
      message: `ends with ${tail}, behind which no path can be put: ${url.origin}${url.pathname}`,
    },
  ];
}

const edgesLikeNoAddress = ({ version, positionOf }: Suite): ConfigurationProblem[] =>
  (version?.edges ?? []).flatMap((edge, index) =>
    endsLikeNoAddress(`version.edges.${index}`, edge).map((problem) => ({
      position: positionOf(['version', 'edges', index]),
      ...problem,
    })),
  );

/** One run proves one version, and waits once: suites that say different things of it cannot both be meant. */
function saidDifferently(suites: readonly Suite[]): ConfigurationProblem[] {
  const own = suites.filter(({ space }) => space === 'suites');
  return (['version', 'ready'] as const).flatMap((key) => {
    const [first, ...others] = own.filter((suite) => suite[key] !== undefined);
    return others
      .filter((suite) => !isDeepStrictEqual(suite[key], first?.[key]))
      .map(({ positionOf }) => ({
        position: positionOf([key]),
        path: key,
        message: `${first?.file ?? 'another suite'} says something else, and one run has one: say it in one of them`,
      }));
  });
}

function unknownInSettings(suite: Suite, variables: readonly string[]): ConfigurationProblem[] {
  const known = namesGiven(suite, variables);
  return (['version', 'ready', 'defaults'] as const).flatMap((key) =>
    [...new Set(references(suite[key]))]
      .filter((name) => !known.has(name))
      .map((name) => ({
        position: suite.positionOf([key]),
        path: key,
        message: `\${${name}} is no variable or secret, and nothing is captured yet where it is used.${suggestion(name, [...known])}`,
      })),
  );
}

/** A captured value by the name of a variable would be the one or the other, as it happens. */
export const hiddenCaptures = (check: Check, known: ReadonlySet<string>): ConfigurationProblem[] =>
  [...check.prepared.captures.keys()]
    .filter((name) => known.has(name))
    .map((name) => problemOf(check, `captures "${name}", which has a value already: choose another name`));

/** Rows whose columns are all unused send the same request again and again. */
export function idleRows(check: Check): ConfigurationProblem[] {
  const columns = [...new Set((check.rows ?? []).flatMap((row) => Object.keys(row)))];
  if (columns.length === 0) return [];
  const used = references(check.source);
  if (columns.some((column) => used.includes(column))) return [];
  return [
    problemOf(
      check,
      `has rows, and uses none of their columns: write \${${columns[0] ?? ''}} where it belongs`,
    ),
  ];
}
