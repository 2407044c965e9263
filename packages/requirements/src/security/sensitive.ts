import { mapReading, type Reading } from '@release-actions/evidence';
import { count } from '@release-actions/report';
import { matchesGlob } from '../glob.ts';
import type { AlertFact, ScopeFact } from '../observations.ts';
import { isFirst, type World } from '../world.ts';
import { sortAlerts } from './alerts.ts';
import { changesDependencies } from './dependencies.ts';

/** Why the Security Lead has to look at this release; empty where nothing in it is sensitive. Sorted, since it is signed. */
export function sensitiveReasons(world: World): Reading<readonly string[]> {
  const { scope, security } = world.observations;
  if (!scope.known) return scope;
  const readings = {
    'code-scanning': security.codeScanning,
    dependabot: security.dependabot,
    'secret-scanning': security.secretScanning,
  } as const;
  const dismissed = Object.values(readings).flatMap((reading) =>
    reading.known ? sortAlerts(reading.value, world).dismissed : [],
  );
  const hidden = world.policy.security.sources.flatMap(({ kind }) => {
    const reading = kind === 'check' || kind === 'sarif' ? undefined : readings[kind];
    const isHidden = reading !== undefined && !reading.known && reading.reason !== 'feature-off';
    return isHidden ? [`${kind} alerts could not be read, so that one may have been dismissed`] : [];
  });
  const major = world.subject.releaseType === 'major' && !isFirst(world) ? ['a major release'] : [];
  return mapReading(scope, (facts) =>
    [...major, ...reasonsIn(facts, world), ...dismissals(dismissed), ...hidden].sort(),
  );
}

function reasonsIn(scope: ScopeFact, world: World): string[] {
  const { paths, labels } = world.policy.requirements['security-approval'];
  const changed = scope.files.map(({ path }) => path);
  const byPath = paths.flatMap((glob) => {
    const hits = changed.filter((path) => matchesGlob(glob, path));
    return hits.length === 0 ? [] : [`${glob}: ${listed(hits)}`];
  });
  const byLabel = labels.filter((label) => scope.labels.includes(label)).map((label) => `label ${label}`);
  const dependencies = scope.files.filter(changesDependencies).map(({ path }) => path);
  const permissions = scope.files.filter(changesPermissions).map(({ path }) => path);
  return [
    ...byPath,
    ...byLabel,
    ...(dependencies.length === 0 ? [] : [`dependencies: ${listed(dependencies)}`]),
    ...(permissions.length === 0 ? [] : [`workflow permissions: ${listed(permissions)}`]),
    ...(scope.filesComplete ? [] : [unlisted(world)]),
  ];
}

/** GitHub lists 300 files at most, and none where there is nothing to compare with. */
const unlisted = ({ observations: { release } }: World): string =>
  release.known && release.value.previousSha === null
    ? 'the first release, in which everything is new'
    : 'more files changed than GitHub lists, so that nobody can say that none is sensitive';

/** A workflow file, whose change may change what runs may do. */
export const isWorkflow = (path: string): boolean => matchesGlob('.github/workflows/*', path);

/** A workflow whose `permissions:` or whose secrets change; a patch that GitHub does not show counts as one. */
function changesPermissions({ path, patch }: ScopeFact['files'][number]): boolean {
  if (!isWorkflow(path)) return false;
  return patch === null || permissionWords.test(patch);
}

/** Keys and words by which a workflow's rights change; a scope may change without its `permissions:` doing so. */
const permissionWords =
  /^[+-].*(?:permissions|write-all|read-all|secrets|pull_request_target|workflow_run|\b[a-z-]+:\s*(?:read|write|none)\b)/mu;

const dismissals = (alerts: readonly AlertFact[]): string[] =>
  alerts.length === 0
    ? []
    : [`dismissed alerts: ${listed(alerts.map(({ source, number }) => `${source}#${number}`))}`];

function listed(items: readonly string[]): string {
  const shown = items.slice(0, 3).join(', ');
  return items.length > 3 ? `${shown} and ${count(items.length - 3, 'more', 'more')}` : shown;
}
