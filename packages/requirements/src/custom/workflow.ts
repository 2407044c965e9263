import { shortSha } from '@release-actions/report';
import { newestRuns } from '../checks/identity.ts';
import { met, pending, unknownJudgement, unmet, unreadable } from '../finding.ts';
import type { CustomJudge } from './custom.ts';

/** The newest run of a workflow file on this commit, of each event that started it. */
export const judgeWorkflow: CustomJudge<'workflow'> = (path, { observations, subject }, who) => {
  const { workflowRuns } = observations.checks;
  if (!workflowRuns.known) return unreadable('workflow-runs', workflowRuns, who);
  const commit = shortSha(subject.sha);
  const runs = newestRuns(
    workflowRuns.value.filter((run) => run.path === path && run.event !== 'pull_request'),
  );
  const evidence = runs.map(({ name, event, url }) => ({ label: `${name ?? path} (${event})`, href: url }));
  const red = runs.find(({ status, conclusion }) => status === 'completed' && conclusion !== 'success');
  if (red !== undefined) {
    return unmet('workflow-red', `${path} ended as ${red.conclusion ?? 'nothing'} on ${commit}`, {
      next: { text: ['mend ', { link: red.name ?? path, href: red.url }, ' and run it again'], who },
      evidence,
    });
  }
  const running = runs.find(({ status }) => status !== 'completed');
  if (running !== undefined) {
    return pending('workflow-running', `${path} is ${running.status ?? 'starting'} on ${commit}`, {
      next: { text: 'none while it runs', who: 'nobody' },
      evidence,
    });
  }
  if (runs.length > 0) return met('workflow-passed', `${path} passed on ${commit}`, { evidence });
  return unknownJudgement('workflow-missing', `looked for a run of ${path} on ${commit}; there is none`, {
    next: { text: `run ${path} on ${commit}`, who },
  });
};
