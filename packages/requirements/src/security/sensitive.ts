import { mapReading, type Reading } from '@release-actions/evidence';
import { count } from '@release-actions/report';
import { matchesGlob } from '../glob.ts';
import type { AlertFact, ScopeFact } from '../observations.ts';
import type { World } from '../world.ts';
import { sortAlerts } from './alerts.ts';

const manifests = [
  '**/package.json',
  '**/package-lock.json',
  '**/yarn.lock',
  '**/pnpm-lock.yaml',
  '**/go.mod',
  '**/go.sum',
  '**/Cargo.toml',
  '**/Cargo.lock',
  '**/requirements*.txt',
  '**/pyproject.toml',
  '**/poetry.lock',
  '**/Gemfile',
  '**/Gemfile.lock',
  '**/pom.xml',
  '**/build.gradle*',
  '**/composer.json',
  '**/composer.lock',
  '**/Dockerfile*',
];

/** Why the Security Lead has to look at this release; empty where nothing in it is sensitive. Sorted, since it is signed. */
export function sensitiveReasons(world: World): Reading<readonly string[]> {
  const { scope, security } = world.observations;
  if (!scope.known) return scope;
  const dismissed = [security.codeScanning, security.dependabot, security.secretScanning].flatMap(
    (reading) => (reading.known ? sortAlerts(reading.value, world).dismissed : []),
  );
  const major = world.subject.releaseType === 'major' ? ['a major release'] : [];
  return mapReading(scope, (facts) =>
    [...major, ...reasonsIn(facts, world), ...dismissals(dismissed)].sort(),
  );
}

function reasonsIn(scope: ScopeFact, { policy }: World): string[] {
  const { paths, labels } = policy.requirements['security-approval'];
  const changed = scope.files.map(({ path }) => path);
  const byPath = paths.flatMap((glob) => {
    const hits = changed.filter((path) => matchesGlob(glob, path));
    return hits.length === 0 ? [] : [`${glob}: ${listed(hits)}`];
  });
  const byLabel = labels.filter((label) => scope.labels.includes(label)).map((label) => `label ${label}`);
  const dependencies = changed.filter((path) => manifests.some((glob) => matchesGlob(glob, path)));
  const permissions = scope.files.filter(changesPermissions).map(({ path }) => path);
  return [
    ...byPath,
    ...byLabel,
    ...(dependencies.length === 0 ? [] : [`dependencies: ${listed(dependencies)}`]),
    ...(permissions.length === 0 ? [] : [`workflow permissions: ${listed(permissions)}`]),
    ...(scope.filesComplete
      ? []
      : ['more files changed than GitHub lists, so that nobody can say that none is sensitive']),
  ];
}

/** A workflow file, whose change may change what runs may do. */
export const isWorkflow = (path: string): boolean => matchesGlob('.github/workflows/*', path);

/** A workflow whose `permissions:` or whose secrets change; a patch that GitHub does not show counts as one. */
function changesPermissions({ path, patch }: ScopeFact['files'][number]): boolean {
  if (!isWorkflow(path)) return false;
  return (
    patch === null || /^[+-].*(?:permissions|write-all|id-token|secrets\.|pull_request_target)/mu.test(patch)
  );
}

const dismissals = (alerts: readonly AlertFact[]): string[] =>
  alerts.length === 0
    ? []
    : [`dismissed alerts: ${listed(alerts.map(({ source, number }) => `${source}#${number}`))}`];

function listed(items: readonly string[]): string {
  const shown = items.slice(0, 3).join(', ');
  return items.length > 3 ? `${shown} and ${count(items.length - 3, 'more', 'more')}` : shown;
}
