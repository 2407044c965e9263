import { mapReading } from '@release-actions/evidence';
import type {
  DeploymentState,
  DeploymentStore,
  DeploymentRow as Row,
  Written,
} from '@release-actions/deployments';
import type { DeploymentRow } from '../records/deployments.ts';
import type { GitHub } from '../types.ts';
import type { Written as GatewayWritten } from '../written.ts';

/**
 * GraphQL names no number for a status, and what is asked of it is order alone: so the oldest is 1, and each newer
 * one counts on.
 */
export function deploymentRow(deployment: DeploymentRow): Row {
  const { statuses } = deployment;
  return {
    id: deployment.id,
    sha: deployment.sha,
    ref: deployment.ref ?? deployment.sha,
    task: deployment.task,
    environment: deployment.environment,
    payload: deployment.payload,
    creator: deployment.creator?.login ?? 'ghost',
    createdAt: deployment.createdAt,
    statuses: statuses.map((status, index) => ({
      id: statuses.length - index,
      // A word that is new to us decides nothing: only descriptions and the states known here do.
      state: status.state as DeploymentState,
      description: status.description,
      createdAt: status.createdAt,
      logUrl: status.logUrl,
    })),
  };
}

/** `planned` id: nothing was sent, so there is none. */
const dryRunId = 0;

function writtenOf<T>(
  written: GatewayWritten<T>,
  idOf: (value: T) => number,
): Written<{ readonly id: number }> {
  switch (written.outcome) {
    case 'done':
      return { done: true, value: { id: idOf(written.value) } };
    case 'planned':
      return { done: true, value: { id: dryRunId } };
    case 'refused':
      return { done: false, message: written.message, hint: written.hint };
  }
}

/** Deployment records on GitHub. In a dry run every write succeeds with id 0 and is in the gateway's `planned`. */
export const deploymentStore = ({ deployments }: Pick<GitHub, 'deployments'>): DeploymentStore => ({
  list: async (environment) =>
    mapReading(await deployments.list({ environment }), (rows) => rows.map(deploymentRow)),
  create: async ({ payload, ...deployment }) =>
    writtenOf(await deployments.create({ ...deployment, payload: { ...payload } }), ({ id }) => id),
  addStatus: async (id, status) => writtenOf(await deployments.addStatus(id, status), () => id),
});
