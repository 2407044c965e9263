import { nodeId } from '../server/urls.ts';
import type { DependabotAlert } from '../state/types.ts';
import { connection } from './connection.ts';
import type { PageArguments } from './page.ts';
import { type RepositoryScope, need, upper } from './scope.ts';

export type AlertArguments = PageArguments & {
  readonly states?: readonly string[] | null;
  readonly dependencyScopes?: readonly string[] | null;
};

/** With the feature off GitHub gives an empty list here, where REST says so. */
export function vulnerabilityAlertsSource(scope: RepositoryScope, args: AlertArguments): object {
  need(scope, 'vulnerability_alerts:read');
  const { features, dependabotAlerts } = scope.repository;
  const shown = (features.dependabotAlerts ? dependabotAlerts : [])
    .filter((alert) => !Array.isArray(args.states) || args.states.includes(upper(alert.state)))
    .filter(
      (alert) => !Array.isArray(args.dependencyScopes) || args.dependencyScopes.includes(upper(alert.scope)),
    );
  return connection(shown, args, (alert) => alertSource(scope, alert));
}

export function alertSource(scope: RepositoryScope, alert: DependabotAlert): object {
  const { dismissed } = alert;
  const severity = alert.severity === 'medium' ? 'MODERATE' : upper(alert.severity);
  return {
    __typename: 'RepositoryVulnerabilityAlert',
    id: nodeId('RepositoryVulnerabilityAlert', `${scope.repository.id}:${alert.number}`),
    number: alert.number,
    state: upper(alert.state),
    createdAt: alert.createdAt,
    fixedAt: alert.state === 'fixed' ? alert.createdAt : null,
    autoDismissedAt: alert.state === 'auto_dismissed' ? alert.createdAt : null,
    dismissedAt: dismissed?.at ?? null,
    dismissReason: dismissed?.reason ?? null,
    dismissComment: dismissed?.comment ?? null,
    dismisser: () => (dismissed === undefined ? null : scope.sources.actor(scope, dismissed.by)),
    dependencyScope: upper(alert.scope),
    vulnerableManifestFilename: alert.manifestPath.split('/').at(-1),
    vulnerableManifestPath: alert.manifestPath,
    vulnerableRequirements: null,
    repository: () => scope.sources.repository(scope),
    securityAdvisory: {
      ghsaId: alert.ghsaId,
      summary: alert.summary,
      description: alert.summary,
      severity,
      publishedAt: alert.createdAt,
      updatedAt: alert.createdAt,
      withdrawnAt: null,
      permalink: `https://github.com/advisories/${alert.ghsaId}`,
      identifiers: [{ type: 'GHSA', value: alert.ghsaId }],
    },
    securityVulnerability: {
      severity,
      vulnerableVersionRange: alert.vulnerableRange,
      firstPatchedVersion: alert.patchedVersion === null ? null : { identifier: alert.patchedVersion },
      package: { ecosystem: upper(alert.ecosystem), name: alert.packageName },
      updatedAt: alert.createdAt,
    },
  };
}
