import { type Answer, ok } from '../server/answer.ts';
import { type Call, found, param } from '../server/call.ts';
import { page } from '../server/pagination.ts';
import { nodeId } from '../server/urls.ts';
import type { Environment, Repository } from '../state/types.ts';
import type { World } from '../state/world.ts';
import { presentAccount, presentTeam } from './accounts.ts';

/** The environment of this name, made without rules when there is none. Names differ in case only: the same one. */
export function environmentNamed(world: World, repository: Repository, name: string): Environment {
  const known = findEnvironment(repository, name);
  if (known !== undefined) return known;
  const made: Environment = {
    id: world.nextId(),
    name,
    createdAt: world.instant(),
    waitTimer: 0,
    reviewers: [],
    preventSelfReview: false,
    canAdminsBypass: true,
    branchPolicy: null,
  };
  repository.environments.push(made);
  return made;
}

export function findEnvironment(repository: Repository, name: string): Environment | undefined {
  return repository.environments.find((each) => each.name.toLowerCase() === name.toLowerCase());
}

function protectionRules(call: Call, environment: Environment): unknown[] {
  const rule = (offset: number, type: string) => ({
    id: environment.id * 10 + offset,
    node_id: nodeId('GateRule', environment.id * 10 + offset),
    type,
  });
  const rules: unknown[] = [];
  if (environment.waitTimer > 0) rules.push({ ...rule(1, 'wait_timer'), wait_timer: environment.waitTimer });
  if (environment.reviewers.length > 0)
    rules.push({
      ...rule(2, 'required_reviewers'),
      prevent_self_review: environment.preventSelfReview,
      reviewers: environment.reviewers.map((reviewer) =>
        'slug' in reviewer
          ? { type: 'Team', reviewer: presentTeam(call.urls, reviewer) }
          : { type: 'User', reviewer: presentAccount(call.urls, reviewer) },
      ),
    });
  if (environment.branchPolicy !== null) rules.push(rule(3, 'branch_policy'));
  return rules;
}

function presentEnvironment(call: Call, environment: Environment) {
  const { repository, urls } = call;
  const { branchPolicy } = environment;
  return {
    id: environment.id,
    node_id: nodeId('Environment', environment.id),
    name: environment.name,
    url: urls.api(repository, `/environments/${encodeURIComponent(environment.name)}`),
    html_url: urls.html(repository, `/deployments/activity_log?environments_filter=${environment.name}`),
    created_at: environment.createdAt,
    updated_at: environment.createdAt,
    // Answered by GitHub although its description does not name it.
    can_admins_bypass: environment.canAdminsBypass,
    protection_rules: protectionRules(call, environment),
    deployment_branch_policy: branchPolicy && {
      protected_branches: branchPolicy.protectedBranches,
      custom_branch_policies: branchPolicy.customPatterns.length > 0,
    },
  };
}

export function listEnvironments(call: Call): Answer {
  return page(
    call,
    call.repository.environments,
    (environment) => presentEnvironment(call, environment),
    (environments, total) => ({ total_count: total, environments }),
  );
}

export function getEnvironment(call: Call): Answer {
  return ok(
    presentEnvironment(call, found(findEnvironment(call.repository, param(call, 'environment_name')))),
  );
}

export function listBranchPolicies(call: Call): Answer {
  const environment = found(findEnvironment(call.repository, param(call, 'environment_name')));
  const patterns = environment.branchPolicy?.customPatterns ?? [];
  return page(
    call,
    patterns.map((name, index) => ({ name, id: environment.id * 100 + index })),
    ({ id, name }) => ({ id, node_id: nodeId('GateBranchPolicy', id), name, type: 'branch' }),
    (shown, total) => ({ total_count: total, branch_policies: shown }),
  );
}
