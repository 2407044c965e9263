import { publicOrDeclared } from '@release-actions/http';
import type { AddressPolicy, Connections } from '@release-actions/http';
import { ConfigurationError } from '@release-actions/report';
import type { ConfigurationProblem } from '@release-actions/report';
import type { RunSettings } from './kinds/kind.ts';
import type { SmokePorts } from './ports.ts';
import type { SmokeRequest } from './request.ts';
import type { Suite } from './suite/suite.ts';
import type { Scope } from './template.ts';
import type { FlakyPolicies, FlakyPolicy } from './verdict.ts';

/** What the checks of one suite share while they run. */
export type Setting = { readonly settings: RunSettings; readonly scope: Scope };

/** The settings of every suite. Throws a ConfigurationError for secrets and files that are not there. */
export async function settingsOf(
  suites: readonly Suite[],
  request: SmokeRequest,
  ports: SmokePorts,
  connections: Connections,
): Promise<ReadonlyMap<Suite, Setting>> {
  const missing = missingSecrets(suites, request.secrets);
  if (missing.length > 0) throw new ConfigurationError('the suite', missing);
  const unique = Math.floor(ports.random() * 36 ** 8).toString(36);
  const found = suites.map(async (suite): Promise<[Suite, Setting]> => {
    const settings: RunSettings = {
      baseUrl: request.baseUrl,
      headers: lowerCaseNames(suite.defaults.headers ?? {}),
      connections,
      addresses: addressPolicy(suite, request.baseUrl),
      proxy: ports.proxy,
      ca: await authorities(suite, ports),
      readFile: readerOf(suite, ports),
    };
    return [suite, { settings, scope: scopeOf(suite, request, unique) }];
  });
  return new Map(await Promise.all(found));
}

function scopeOf(suite: Suite, request: SmokeRequest, unique: string): Scope {
  const { baseUrl, expectedVersion, variables, secrets } = request;
  const given = { 'base-url': baseUrl, 'expected-version': expectedVersion, unique };
  const all = { ...suite.settings.variables, ...given, ...variables, ...secretsOf(suite, secrets) };
  return new Map(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The values of the secrets that a suite names; what it does not name it does not get. */
export function secretsOf(suite: Suite, secrets: Readonly<Record<string, string>>): Record<string, string> {
  const named = suite.settings.secrets ?? [];
  return Object.fromEntries(
    named.flatMap((name) => (secrets[name] === undefined ? [] : [[name, secrets[name]]])),
  );
}

export const tooShort = (name: string): string =>
  `${name} has fewer than 4 characters and is not masked: to blank it everywhere would reveal it`;

function missingSecrets(
  suites: readonly Suite[],
  secrets: Readonly<Record<string, string>>,
): ConfigurationProblem[] {
  return suites.flatMap(({ settings, positionOf }) =>
    (settings.secrets ?? [])
      .filter((name) => (secrets[name] ?? '') === '')
      .map((name) => ({
        position: positionOf(['secrets', settings.secrets?.indexOf(name) ?? 0]),
        path: `secrets.${name}`,
        message:
          'has no value. Pass it to the action\'s input "secrets", or to the command line as an environment variable',
      })),
  );
}

const readerOf = ({ space }: Suite, ports: SmokePorts): SmokePorts['readFile'] =>
  space === 'floor' ? ports.readFloorFile : ports.readFile;

async function authorities(suite: Suite, ports: SmokePorts): Promise<string | undefined> {
  const {
    settings: { ca },
    positionOf,
  } = suite;
  if (ca === undefined) return undefined;
  const found = await readerOf(suite, ports)(ca);
  if (found !== undefined) return found;
  const position = positionOf(['ca']);
  throw new ConfigurationError('the suite', [{ position, path: 'ca', message: `there is no file ${ca}` }]);
}

const lowerCaseNames = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** What may be connected to: public addresses, and special ones of the hosts that a person wrote down. */
const addressPolicy = (suite: Suite, baseUrl: string | undefined): AddressPolicy | undefined =>
  suite.settings['private-addresses'] === true ? undefined : publicOrDeclared(declaredHosts(suite, baseUrl));

/** Hosts that a person wrote down: what answers lead to is not among them. */
function declaredHosts(suite: Suite, baseUrl: string | undefined): string[] {
  const checks = suite.checks.flatMap(({ prepared }) => prepared.hosts);
  const asked = [suite.version?.request, ...(suite.ready?.routes ?? [])].flatMap((line) => line?.url ?? []);
  const addresses = [...(baseUrl === undefined ? [] : [baseUrl]), ...(suite.version?.edges ?? []), ...asked];
  const hosts = addresses.flatMap((address) => URL.parse(address)?.hostname ?? []);
  return [...hosts, ...checks, ...(suite.settings.hosts ?? [])].map((host) =>
    host.replace(/^\[(.*)\]$/u, '$1'),
  );
}

const strictness: readonly FlakyPolicy[] = ['allow', 'warn', 'fail'];

/** The strictest of what the policy and the suites say, for critical and advisory checks. */
export function flakyPolicies(suites: readonly Suite[], policy: SmokeRequest['flaky']): FlakyPolicies {
  const strictest = (tier: 'critical' | 'advisory', fallback: FlakyPolicy): FlakyPolicy => {
    const said = [policy?.[tier], ...suites.map(({ settings }) => settings.flaky?.[tier])];
    const given = said.filter((one) => one !== undefined);
    return given.length === 0 ? fallback : (strictness.findLast((one) => given.includes(one)) ?? fallback);
  };
  return { critical: strictest('critical', 'warn'), advisory: strictest('advisory', 'allow') };
}
