import {
  type DeploymentRow,
  type DeploymentState,
  type DeploymentStore,
  type Written as Recorded,
} from '@release-actions/deployments';
import { mapReading } from '@release-actions/evidence';
import type { DeploymentRow as GitHubRow } from '../records/deployments.ts';
import type { GitHub } from '../types.ts';
import type { Written } from '../written.ts';

/** Statuses carry no id in GraphQL; their order is what a record is read by, so it stands in for one. */
const toRow = (row: GitHubRow): DeploymentRow => ({
  id: row.id,
  sha: row.sha,
  ref: row.ref ?? row.sha,
  task: row.task,
  environment: row.environment,
  payload: row.payload,
  creator: row.creator?.login ?? 'ghost',
  createdAt: row.createdAt,
  statuses: row.statuses.toReversed().map(({ state, description, createdAt }, index) => ({
    id: index + 1,
    state: state as DeploymentState,
    description,
    createdAt,
  })),
});

/** In a dry run nothing is recorded: the id 0 stands for the record that would have been made. */
function recorded<T>(written: Written<T>, idOf: (value: T) => number): Recorded<{ readonly id: number }> {
  switch (written.outcome) {
    case 'done':
      return { done: true, value: { id: idOf(written.value) } };
    case 'planned':
      return { done: true, value: { id: 0 } };
    case 'refused':
      return { done: false, message: written.message, hint: written.hint };
  }
}

/** Deployment records kept as GitHub deployments. */
export function deploymentStore(github: Pick<GitHub, 'deployments'>): DeploymentStore {
  return {
    list: async (environment) =>
      mapReading(await github.deployments.list({ environment }), (rows) => rows.map(toRow)),
    create: async ({ sha, environment, task, description, payload }) =>
      recorded(
        await github.deployments.create({ sha, environment, task, description, payload }),
        ({ id }) => id,
      ),
    addStatus: async (deploymentId, { state, description, logUrl }) =>
      recorded(
        await github.deployments.addStatus(deploymentId, {
          state,
          description,
          ...(logUrl === undefined ? {} : { logUrl }),
        }),
        () => deploymentId,
      ),
  };
}
