import type { Runner } from '@release-actions/action-kit';
import { historyOf, liveOf, type DeploymentRecord, type History } from '@release-actions/deployments';
import { expressionsOf, type MetricSource, nodePorts, openSource } from '@release-actions/monitor';
import type { CollectedState, Period } from '@release-actions/monitor';
import { ConfigurationError } from '@release-actions/report';
import { openStage, type Stage } from '@release-actions/stage';
import type { MonitorInputs } from './inputs.ts';

/** What every mode begins with. */
export type Scene = {
  readonly inputs: MonitorInputs;
  readonly runner: Runner;
  readonly stage: Stage;
  readonly startedAt: Date;
};

export async function openScene(inputs: MonitorInputs, runner: Runner): Promise<Scene> {
  const startedAt = runner.clock.now();
  const stage = await openStage(inputs, runner);
  const { monitor } = stage.policy.policy;
  const problems = [];
  if (Object.keys(monitor.metrics).length === 0) {
    problems.push({
      path: `${stage.policy.file}: monitor`,
      message:
        'names no metric. Add errors: { bad: \'http_requests_total{code=~"5.."}\', total: http_requests_total }',
    });
  }
  if (monitor.prometheus === undefined && monitor.scrape === undefined) {
    problems.push({
      path: `${stage.policy.file}: monitor`,
      message: 'names no source. Add prometheus: with an address, or scrape: /metrics',
    });
  }
  if (problems.length > 0) throw new ConfigurationError('the policy', problems);
  return { inputs, runner, stage, startedAt };
}

export function sourceOf({ stage, runner }: Scene, earlier?: CollectedState): MetricSource {
  const { monitor } = stage.policy.policy;
  const source = openSource(
    {
      policy: monitor,
      environmentUrl: stage.environment.url,
      wanted: expressionsOf(monitor.metrics),
      earlier,
    },
    nodePorts(runner.secretFromEnvironment, runner.signal),
  );
  if (source === null) throw new Error('a source was checked for and is gone');
  return source;
}

/** Deployment records of the target. @throws ConfigurationError with the permission to add where they cannot be read. */
export async function readDeployments({ stage }: Scene): Promise<History> {
  const history = await historyOf(stage.target, stage.deployments);
  if (history.known) return history.value;
  throw new ConfigurationError('the deployment records', [
    { path: 'deployments', message: `${history.message} ${history.hint}` },
  ]);
}

/** The record under judgement: as given, else what is live. */
export function recordOf({ inputs, stage }: Scene, history: History): DeploymentRecord {
  const wanted = inputs['deployment-id'];
  const place = `${stage.target.service} in ${stage.target.environment}`;
  if (wanted !== undefined) {
    const found = history.records.find(({ id }) => id === wanted);
    if (found !== undefined) return found;
    throw new ConfigurationError("the action's inputs", [
      { path: 'input deployment-id', message: `there is no deployment record ${wanted} of ${place}` },
    ]);
  }
  const live = liveOf(history);
  if (live.kind === 'live') return live.record;
  const why = live.kind === 'unknown' ? live.message : `nothing was deployed as ${place} yet`;
  throw new ConfigurationError('the deployment records', [
    { path: 'input deployment-id', message: `${why}. Pass the output deployment-id of requirements-gate.` },
  ]);
}

/** GitHub cuts instants to whole seconds: what it dates 10:54:03 happened before 10:54:04. */
const cutMs = 1000;

/**
 * When the deployment began to change the environment at the earliest, and when it had at the latest, so that the old
 * version's last requests never count against the new one. That matters after a rollback.
 */
export function momentsOf({ statuses, createdAt }: DeploymentRecord): { began: number; deployed: number } {
  const instantOf = (find: (description: string, state: string) => boolean): number | undefined => {
    const status = statuses.find(({ description, state }) => find(description, state));
    return status === undefined ? undefined : Date.parse(status.createdAt);
  };
  const began = instantOf((description) => description.startsWith('mutating')) ?? Date.parse(createdAt);
  const deployed = instantOf((_, state) => state === 'success') ?? began;
  return { began, deployed: Math.max(began, deployed) + cutMs };
}

/** The records of the target that changed something, oldest first, with their instants. */
export const timeline = (history: History): { record: DeploymentRecord; began: number; deployed: number }[] =>
  history.records
    .filter(({ phase }) => phase !== 'opened' && phase !== 'unchanged')
    .map((record) => ({ record, ...momentsOf(record) }))
    .sort((left, right) => left.began - right.began);

/** Times in which a version ran that proved bad: from its deployment to the next one's. */
export const abnormalPeriods = (history: History, until: number): Period[] =>
  timeline(history).flatMap(({ record, began }, index, all) =>
    record.bad === undefined ? [] : [{ from: began, to: all[index + 1]?.deployed ?? until }],
  );
