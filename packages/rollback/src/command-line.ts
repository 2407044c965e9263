import type { DeploymentRecord } from '@release-actions/deployments';
import type { Target } from '@release-actions/report';

export type Change = {
  readonly target: Target;
  readonly from: DeploymentRecord;
  readonly to: DeploymentRecord;
  readonly deploymentId: number;
};

const artifactLines = ({ payload }: DeploymentRecord): string =>
  payload.artifacts.map(({ component, digest }) => `${component}=${digest}`).join('\n');

/**
 * The team's command with `{sha}`, `{version}`, `{service}`, `{environment}` and `{wave}` filled in, in whole
 * arguments or parts of them. It is never read by a shell, so what is filled in cannot become another command.
 */
export function commandLine(command: readonly string[], { target, to }: Change): readonly string[] {
  const values: Readonly<Record<string, string>> = {
    sha: to.sha,
    version: to.payload.version,
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
  ROLLBACK_TO_VERSION: to.payload.version,
  ROLLBACK_TO_ARTIFACTS: artifactLines(to),
  ROLLBACK_FROM_SHA: from.sha,
  ROLLBACK_FROM_VERSION: from.payload.version,
  ROLLBACK_DEPLOYMENT_ID: String(deploymentId),
});
