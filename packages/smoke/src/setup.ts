import { publicOrDeclared } from '@release-actions/http';
import type { AddressPolicy } from '@release-actions/http';
import type { ConfigurationProblem } from '@release-actions/report';
import type { Suite } from './suite/suite.ts';

/** The values of the secrets that a suite names; what it does not name it does not get. */
export function secretsOf(suite: Suite, secrets: Readonly<Record<string, string>>): Record<string, string> {
  const named = suite.settings.secrets ?? [];
  return Object.fromEntries(
    named.flatMap((name) => (secrets[name] === undefined ? [] : [[name, secrets[name]]])),
  );
}

/** Secrets that a suite names and nobody passed. */
export function missingSecrets(
  suites: readonly Suite[],
  secrets: Readonly<Record<string, string>>,
): ConfigurationProblem[] {
  return suites.flatMap(({ file, settings }) =>
    (settings.secrets ?? [])
      .filter((name) => (secrets[name] ?? '') === '')
      .map((name) => ({
        position: { file, line: 1, column: 1 },
        path: `secrets.${name}`,
        message:
          'has no value. Pass it to the action\'s input "secrets", or to the command line as an environment variable',
      })),
  );
}

export const lowerCaseNames = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** What may be connected to: public addresses, and special ones of the hosts that a person wrote down. */
export const addressPolicy = (suite: Suite, baseUrl: string | undefined): AddressPolicy | undefined =>
  suite.settings['private-addresses'] === true ? undefined : publicOrDeclared(declaredHosts(suite, baseUrl));

function declaredHosts(suite: Suite, baseUrl: string | undefined): string[] {
  const written = suite.checks.flatMap(({ source }) => addressesIn(source));
  const addresses = [
    ...(baseUrl === undefined ? [] : [baseUrl]),
    ...(suite.version?.edges ?? []),
    ...written,
  ];
  const hosts = addresses.flatMap(
    (address) => URL.parse(address)?.hostname.replace(/^\[(.*)\]$/u, '$1') ?? [],
  );
  return [...hosts, ...(suite.settings.hosts ?? [])];
}

/** Whole addresses in a check's own text, up to the first reference. */
function addressesIn(source: unknown): string[] {
  if (typeof source !== 'object' || source === null || !('request' in source)) return [];
  const { request } = source;
  const [, address] =
    typeof request === 'string' ? (/\s(https?:\/\/[^\s/$]+)(?:[\s/]|$)/u.exec(request) ?? []) : [];
  return address === undefined ? [] : [address];
}
