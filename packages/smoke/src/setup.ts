import { publicOrDeclared } from '@release-actions/http';
import type { AddressPolicy, Connections } from '@release-actions/http';
import { ConfigurationError, suggestion } from '@release-actions/report';
import type { ConfigurationProblem } from '@release-actions/report';
import type { RunSettings } from './kinds/kind.ts';
import type { SmokePorts } from './ports.ts';
import type { PlannedCheck } from './plan/planned.ts';
import type { SmokeRequest } from './request.ts';
import type { Suite } from './suite/suite.ts';
import { references, render } from './template.ts';
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
  const secretNames = new Set(suites.flatMap((suite) => suite.settings.secrets ?? []));
  const unique = Math.floor(ports.random() * 36 ** 8).toString(36);
  const found = suites.map(async (suite): Promise<[Suite, Setting]> => {
    const settings: RunSettings = {
      baseUrl: request.baseUrl,
      headers: lowerCaseNames(suite.defaults.headers ?? {}),
      secretNames,
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

/** The settings with the references in the headers of all requests replaced. Throws a MissingValue. */
export function withHeaders(settings: RunSettings, scope: Scope): RunSettings {
  const entries = Object.entries(settings.headers);
  if (!entries.some(([, value]) => value.includes('${'))) return settings;
  return {
    ...settings,
    headers: Object.fromEntries(entries.map(([name, value]) => [name, render(value, scope)])),
  };
}

/** Each file is read once a run, however many checks name it. */
function readerOf({ space }: Suite, ports: SmokePorts): SmokePorts['readFile'] {
  const read = space === 'floor' ? ports.readFloorFile : ports.readFile;
  const known = new Map<string, ReturnType<typeof read>>();
  return (path) => {
    const found = known.get(path) ?? read(path);
    known.set(path, found);
    return found;
  };
}

/** The usual certificate authorities and those of the suite: most of a run is public all the same. */
async function authorities(suite: Suite, ports: SmokePorts): Promise<readonly string[] | undefined> {
  const {
    settings: { ca },
    positionOf,
  } = suite;
  if (ca === undefined) return undefined;
  const found = await readerOf(suite, ports)(ca);
  if (found !== undefined) {
    const { getCACertificates } = await import('node:tls');
    return [...getCACertificates('default'), found];
  }
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

/** Critical checks that an advisory one can keep from running, which then decides after all. */
export function advisoryNeeds(plan: readonly PlannedCheck[]): string[] {
  const advisory = new Set(plan.filter(({ check }) => check.advisory === true).map(({ id }) => id));
  return plan
    .filter(({ check }) => check.advisory !== true && check.always !== true)
    .flatMap(({ id, needs }) => {
      const need = needs.find((one) => advisory.has(one));
      return need === undefined
        ? []
        : [`${id} is critical and needs ${need}, which is advisory: where that fails, ${id} is skipped.`];
    });
}

/** Variables that no suite knows: most likely mistyped, so that a default held instead. */
export function unusedVariables(suites: readonly Suite[], given: SmokeRequest['variables']): string[] {
  if (Object.keys(given).length === 0) return [];
  const declared = suites.flatMap(({ settings }) => Object.keys(settings.variables ?? {}));
  const used = suites.flatMap(({ checks, defaults, version, ready }) =>
    references([checks.map(({ source }) => source), defaults, version, ready]),
  );
  const known = [...new Set([...declared, ...used])];
  return Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => `No suite uses the variable ${name}.${suggestion(name, known)}`);
}
