import type { SmokeRequest } from '../request.ts';
import type { Suite } from '../suite/suite.ts';
import type { VersionSource } from './definition.ts';

/** Where a service states its version when nobody said where, but one is expected. */
const usualVersionPath = '/version';

export type Sourced = { readonly source: VersionSource; readonly suite: Suite };

/** Where the served version is read, and the suite whose settings hold for that; undefined where nobody asks for it. */
export function versionSource(suites: readonly Suite[], request: SmokeRequest): Sourced | undefined {
  const suite = suites.find(({ version }) => version !== undefined) ?? suites[0];
  if (suite === undefined) return undefined;
  if (suite.version !== undefined) return { source: suite.version, suite };
  const url = request.versionPath ?? (request.expectedVersion === undefined ? undefined : usualVersionPath);
  return url === undefined ? undefined : { source: { request: { method: 'GET', url } }, suite };
}
