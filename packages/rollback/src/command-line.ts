import type { Target } from '@release-actions/report';
import type { Release } from './version.ts';

export type Change = {
  readonly target: Target;
  readonly from: Release;
  readonly to: Release;
  /** `null` in a drill, which opens no record. */
  readonly deploymentId: number | null;
};

const artifactLines = ({ artifacts }: Release): string =>
  artifacts.map(({ component, digest }) => `${component}=${digest}`).join('\n');

/**
 * The team's command with `{sha}`, `{version}`, `{service}`, `{environment}` and `{wave}` filled in, in whole
 * arguments or parts of them. It is never read by a shell, so what is filled in cannot become another command.
 */
export function commandLine(command: readonly string[], { target, to }: Change): readonly string[] {
  const values: Readonly<Record<string, string>> = {
    sha: to.sha,
    version: to.version,
    service: target.service,
    environment: target.environment,
    wave: target.wave,
  };
  return command.map((part) => part.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole));
}

/** What the command is told in its environment: what to put live, and what it leaves. */
export const commandEnvironment = ({
  target,
  from,
  to,
  deploymentId,
}: Change): Readonly<Record<string, string>> => ({
  ROLLBACK_SERVICE: target.service,
  ROLLBACK_ENVIRONMENT: target.environment,
  ROLLBACK_WAVE: target.wave,
  ROLLBACK_TO_SHA: to.sha,
  ROLLBACK_TO_VERSION: to.version,
  ROLLBACK_TO_ARTIFACTS: artifactLines(to),
  ROLLBACK_FROM_SHA: from.sha,
  ROLLBACK_FROM_VERSION: from.version,
  ROLLBACK_DEPLOYMENT_ID: deploymentId === null ? '' : String(deploymentId),
});
