import { type Answer, GitHubError, ok } from '../server/answer.ts';
import { type Call, announce, found, param } from '../server/call.ts';
import { nodeId } from '../server/urls.ts';
import type { Environment, WorkflowRun } from '../state/types.ts';
import { presentAccount, presentTeam } from './accounts.ts';
import { openDeployment, presentDeployment } from './deployments.ts';
import { runOf } from './runs.ts';

function presentEnvironmentLink(call: Call, environment: Environment) {
  const path = `/environments/${encodeURIComponent(environment.name)}`;
  return {
    id: environment.id,
    node_id: nodeId('Environment', environment.id),
    name: environment.name,
    url: call.urls.api(call.repository, path),
    html_url: call.urls.html(
      call.repository,
      `/deployments/activity_log?environments_filter=${environment.name}`,
    ),
  };
}

/** Who approved what: with neither time nor commit nor attempt, as GitHub answers it. */
export function listApprovals(call: Call): Answer {
  const run = runOf(call);
  return ok(
    run.approvals.map((approval) => ({
      environments: approval.environments.map((environment) => ({
        ...presentEnvironmentLink(call, environment),
        created_at: environment.createdAt,
        updated_at: environment.createdAt,
      })),
      state: approval.state,
      user: presentAccount(call.urls, approval.user),
      comment: approval.comment,
    })),
  );
}

export function listPendingDeployments(call: Call): Answer {
  const run = runOf(call);
  return ok(
    run.pending.map((environment) => ({
      environment: presentEnvironmentLink(call, environment),
      wait_timer: environment.waitTimer,
      wait_timer_started_at: environment.waitTimer > 0 ? run.startedAt : null,
      current_user_can_approve: mayReview(call, run, environment),
      reviewers: environment.reviewers.map((reviewer) =>
        'slug' in reviewer
          ? { type: 'Team', reviewer: presentTeam(call.urls, reviewer) }
          : { type: 'User', reviewer: presentAccount(call.urls, reviewer) },
      ),
    })),
  );
}

function mayReview(call: Call, run: WorkflowRun, environment: Environment): boolean {
  const { login } = call.actor;
  if (environment.preventSelfReview && run.triggeringActor.login === login) return false;
  return environment.reviewers.some((reviewer) =>
    'slug' in reviewer ? reviewer.members.some((member) => member.login === login) : reviewer.login === login,
  );
}

/** One reviewer of any kind suffices; a rejection ends the run. */
export function reviewPendingDeployments(call: Call): Answer {
  const { world } = call;
  const run = runOf(call);
  const {
    environment_ids: ids,
    state,
    comment,
  } = call.body as {
    environment_ids: number[];
    state: 'approved' | 'rejected';
    comment: string;
  };
  const environments = run.pending.filter((environment) => ids.includes(environment.id));
  if (environments.length === 0 || !environments.every((environment) => mayReview(call, run, environment)))
    throw new GitHubError(422, 'There was a problem approving one or more of the gates');
  run.approvals.push({ environments, state, user: call.actor, comment });
  run.pending = run.pending.filter((environment) => !environments.includes(environment));
  run.updatedAt = world.instant();
  if (state === 'rejected') Object.assign(run, { status: 'completed', conclusion: 'failure' });
  else if (run.pending.length === 0) run.status = 'in_progress';
  announce(call, 'deployment_review', String(run.id), state);
  const deployments = environments.map((environment) =>
    openDeployment(call, { ref: run.headSha, environment: environment.name }, run.headSha),
  );
  return ok(deployments.map((deployment) => presentDeployment(call, deployment)));
}

/** Who holds the group and who waits for it, in order; `ahead_of_run` leaves only those before that run. */
export function getConcurrencyGroup(call: Call): Answer {
  const { repository, urls } = call;
  const name = param(call, 'concurrency_group_name');
  const group = found(repository.concurrencyGroups.find((each) => each.name === name));
  const run = call.query.get('ahead_of_run');
  const job = call.query.get('ahead_of_job');
  const cut = group.members.findIndex((each) => String(each.run.id) === run || String(each.job?.id) === job);
  const members = cut < 0 ? group.members : group.members.slice(0, cut);
  return ok({
    group_name: group.name,
    group_url: groupUrl(call, group.name),
    total_count: members.length,
    group_members: members.map((member, index) => ({
      run_id: member.run.id,
      run_name: member.run.workflow.name,
      run_url: urls.api(repository, `/actions/runs/${member.run.id}`),
      run_html_url: urls.html(repository, `/actions/runs/${member.run.id}`),
      ...(member.job === undefined
        ? {}
        : {
            job_id: member.job.id,
            job_name: member.job.name,
            job_url: urls.api(repository, `/actions/jobs/${member.job.id}`),
            job_html_url: urls.html(repository, `/actions/runs/${member.run.id}/job/${member.job.id}`),
          }),
      status: index === 0 ? 'in_progress' : 'pending',
    })),
  });
}

export function listConcurrencyGroups(call: Call): Answer {
  const groups = call.repository.concurrencyGroups.filter((group) => group.members.length > 0);
  const presented = groups.map((group) => ({
    group_name: group.name,
    group_url: groupUrl(call, group.name),
    last_acquired_at: group.members[0]?.run.startedAt ?? null,
  }));
  return ok({ total_count: groups.length, concurrency_groups: presented });
}

function groupUrl(call: Call, name: string): string {
  return call.urls.api(call.repository, `/actions/concurrency_groups/${encodeURIComponent(name)}`);
}
