import type { Fields } from '../decode.ts';
import { readOne, readPages } from '../reads.ts';
import type { Environment, ProtectionRule, Reviewer } from '../records/deployments.ts';
import type { Transport } from '../transport.ts';
import type { DeploymentAccess } from '../types.ts';

function reviewerOf(row: Fields): Reviewer {
  const who = row.object('reviewer');
  return row.text('type') === 'Team'
    ? { type: 'Team', name: who.text('slug') }
    : { type: 'User', name: who.text('login') };
}

function ruleOf(row: Fields): ProtectionRule {
  const type = row.text('type');
  switch (type) {
    case 'required_reviewers':
      return {
        type,
        reviewers: row.list('reviewers', reviewerOf),
        preventSelfReview: row.flagOrNull('prevent_self_review') ?? false,
      };
    case 'wait_timer':
      return { type, minutes: row.number('wait_timer') };
    case 'branch_policy':
      return { type };
    default:
      return { type: 'other', name: type };
  }
}

function environmentOf(row: Fields): Environment {
  const policy = row.objectOrNull('deployment_branch_policy');
  return {
    id: row.number('id'),
    name: row.text('name'),
    url: row.textOrNull('html_url'),
    rules: row.listOrNull('protection_rules', ruleOf) ?? [],
    branchPolicy:
      policy === null
        ? null
        : {
            protectedBranches: policy.flag('protected_branches'),
            customBranchPolicies: policy.flag('custom_branch_policies'),
          },
    adminsBypass: row.flagOrNull('can_admins_bypass'),
  };
}

/** Environments with their protection rules; GraphQL knows neither branch policies nor the admins' bypass. */
export const environmentReads = (
  transport: Transport,
): Pick<DeploymentAccess, 'environment' | 'environments'> => ({
  environment: (name) =>
    readOne(
      transport,
      {
        endpoint: 'GET /repos/{owner}/{repo}/environments/{environment_name}',
        parameters: { environment_name: name },
      },
      environmentOf,
    ),
  environments: () =>
    readPages(transport, {
      endpoint: 'GET /repos/{owner}/{repo}/environments',
      rows: 'environments',
      decode: environmentOf,
    }),
});
