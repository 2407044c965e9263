import { isProduction } from '@release-actions/policy';
import { met, notApplicable, unmet, unreadable } from '../finding.ts';
import type { EnvironmentFact } from '../observations.ts';
import type { Requirement } from '../requirement.ts';

const owner = 'release-manager';

const hasReviewers = ({ rules }: EnvironmentFact): boolean =>
  rules.some((rule) => rule.type === 'required_reviewers' && rule.reviewers.length > 0);

/** A mistyped environment is created by GitHub with no rules at all; and rules that admins bypass are advice. */
function gapsOf(environment: EnvironmentFact): string[] {
  return [
    ...(environment.branchPolicy === null ? ['any branch and tag may deploy to it'] : []),
    ...(environment.adminsBypass === true ? ['administrators may bypass its rules'] : []),
    ...(hasReviewers(environment) || environment.rules.some(({ type }) => type === 'other')
      ? []
      : ['it has no required reviewers']),
  ];
}

/** Whether the environment itself holds back what the gate has not let through. */
export const environmentProtection: Requirement = {
  title: 'Environment protection',
  owner,
  judge(world) {
    const { environment, repository } = world.observations;
    const { subject, policy } = world;
    if (!isProduction(policy, subject.environment)) {
      return notApplicable(
        'environment-not-production',
        `${subject.environment} is not a production environment`,
      );
    }
    if (!environment.known) return unreadable('environment', environment, owner);
    const settings = `Settings > Environments > ${subject.environment}`;
    if (environment.value === null) {
      return unmet(
        'environment-missing',
        `there is no environment "${subject.environment}": GitHub would create it with no rules when a job names it`,
        {
          next: { text: `create it under Settings > Environments, or correct the name`, who: owner },
        },
      );
    }
    const gaps = gapsOf(environment.value);
    const evidence =
      environment.value.url === null ? [] : [{ label: subject.environment, href: environment.value.url }];
    if (gaps.length === 0)
      return met('environment-protected', 'reviewers, a branch policy, and no bypass', { evidence });
    if (repository.known && repository.value.private && environment.value.rules.length === 0) {
      return notApplicable(
        'environment-plan',
        `not applicable (plan): private repository without environment rules, which most plans do not offer; approval is a sign-off that \`verify\` enforces`,
      );
    }
    return unmet('environment-open', `${subject.environment}: ${gaps.join('; ')}`, {
      next: {
        text: `${settings}: add reviewers, choose deployment branches and tags, take "Allow administrators to bypass" away`,
        who: owner,
      },
      evidence,
    });
  },
};
