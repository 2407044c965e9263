import type { Requirement } from './requirement.ts';
import { acceptanceCriteria } from './requirements/acceptance-criteria.ts';
import { backup } from './requirements/backup.ts';
import { ciAndSecurity } from './requirements/ci-and-security.ts';
import { customerCommunication } from './requirements/customer-communication.ts';
import { deploymentWindow } from './requirements/deployment-window.ts';
import { distinctPeople } from './requirements/distinct-people.ts';
import { environmentProtection } from './requirements/environment-protection.ts';
import { noFreeze } from './requirements/no-freeze.ts';
import { readinessReview } from './requirements/readiness-review.ts';
import { releaseIdentity } from './requirements/release-identity.ts';
import { releaseNotes } from './requirements/release-notes.ts';
import { rollbackPlan } from './requirements/rollback-plan.ts';
import { securityApproval } from './requirements/security-approval.ts';
import { smokeTests } from './requirements/smoke-tests.ts';
import { stagingVerified } from './requirements/staging-verified.ts';
import type { RequirementId } from './vocabulary.ts';

/** Every requirement of the guide, in the order in which a reader meets them. One line each. */
export const registry = {
  'release-identity': releaseIdentity,
  'no-freeze': noFreeze,
  'environment-protection': environmentProtection,
  'acceptance-criteria': acceptanceCriteria,
  'ci-and-security': ciAndSecurity,
  'release-notes': releaseNotes,
  'rollback-plan': rollbackPlan,
  'smoke-tests': smokeTests,
  'staging-verified': stagingVerified,
  'customer-communication': customerCommunication,
  backup,
  'security-approval': securityApproval,
  'deployment-window': deploymentWindow,
  'readiness-review': readinessReview,
  'distinct-people': distinctPeople,
} satisfies Record<RequirementId, Requirement>;
