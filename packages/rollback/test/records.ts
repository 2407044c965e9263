import { readHistory } from '@release-actions/deployments';
import type {
  DeploymentPayload,
  DeploymentRecord,
  DeploymentRow,
  DeploymentState,
  History,
} from '@release-actions/deployments';

export const target = { service: 'storefront', environment: 'production', wave: 'all' };
export const minute = (index: number): string => new Date(Date.UTC(2026, 10, 24, 0, index)).toISOString();
export const shaOf = (letter: string): string =>
  letter.charCodeAt(0).toString(16).padStart(2, '0').repeat(20);

const stateOf = (description: string): DeploymentState => {
  if (/^(?:mutating|taken over|interrupted)/u.test(description)) return 'in_progress';
  if (/^(?:faulty|failed)/u.test(description)) return 'error';
  return description.startsWith('unchanged') ? 'inactive' : 'success';
};

export type Made = {
  readonly id: number;
  readonly letter?: string;
  readonly task?: 'deploy' | 'rollback';
  readonly statuses?: readonly string[];
  readonly payload?: Partial<DeploymentPayload>;
  /** Run that wrote the statuses. */
  readonly runId?: number;
};

/** A deployment of GitHub's: created at minute `10 * id`, one status a minute. */
export function rowOf({
  id,
  letter = 'a',
  task = 'deploy',
  statuses = [],
  payload = {},
  runId,
}: Made): DeploymentRow {
  return {
    ...{
      id,
      sha: shaOf(letter),
      ref: 'main',
      task,
      environment: 'production',
      creator: 'github-actions[bot]',
    },
    createdAt: minute(id * 10),
    payload: {
      ...{ v: 1, key: `key-${id}`, service: 'storefront', wave: 'all', version: letter.toUpperCase() },
      artifacts: [],
      ...payload,
    },
    statuses: statuses.map((description, at) => ({
      ...{ id: id * 100 + at, state: stateOf(description), description, createdAt: minute(id * 10 + at + 1) },
      ...(runId === undefined
        ? {}
        : { logUrl: `https://github.example/o/r/actions/runs/${runId}/attempts/1` }),
    })),
  };
}

export const historyOf = (...made: readonly Made[]): History => readHistory(made.map(rowOf), target);

export const recordOf = (made: Made): DeploymentRecord => historyOf(made).records[0]!;

export const rollbackDetail = (holder = '1.1', heldUntil = minute(100)) => ({
  ...{
    fromDeployment: 1,
    toDeployment: 2,
    fromVersion: 'B',
    toVersion: 'A',
    reason: 'errors',
    actor: 'octocat',
  },
  ...{ holder, heldUntil },
});
