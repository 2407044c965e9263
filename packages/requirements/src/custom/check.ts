import { judgeChecks } from '../checks/judge.ts';
import { met, pending, unknownJudgement, unmet, unreadable } from '../finding.ts';
import type { CustomJudge } from './custom.ts';

/** A check run or status by name, told apart by app and workflow where these are given. */
export const judgeCheck: CustomJudge<'check'> = ({ name, app, workflow, allow }, { observations }, who) => {
  const { runs, statuses, workflowRuns } = observations.checks;
  if (!runs.known) return unreadable('checks', runs, who);
  if (!statuses.known) return unreadable('statuses', statuses, who);
  if (!workflowRuns.known) return unreadable('workflow-runs', workflowRuns, who);
  const wanted = {
    name,
    allow,
    by: 'the policy',
    ...(app === undefined ? {} : { app }),
    ...(workflow === undefined ? {} : { workflow }),
  };
  const { judged } = judgeChecks({
    runs: runs.value,
    statuses: statuses.value,
    workflowRuns: workflowRuns.value,
    wanted: [wanted],
    asking: observations.run,
  });
  const evidence = judged.map(({ link }) => link);
  const open = judged.find(({ state }) => state !== 'passed');
  if (open === undefined) return met('check-passed', `${name} passed`, { evidence });
  const reason = `${open.name} ${open.why}`;
  if (open.state === 'pending') {
    return pending('check-running', reason, {
      next: { text: `none while ${name} runs`, who: 'nobody' },
      evidence,
    });
  }
  const next = { text: `make ${name} pass on this commit`, who } as const;
  return open.state === 'absent'
    ? unknownJudgement('check-missing', reason, { next })
    : unmet('check-red', reason, { next, evidence });
};
