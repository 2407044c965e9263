import { judgeRequiredChecks } from '../checks/required.ts';
import { combine } from '../combine.ts';
import type { Requirement } from '../requirement.ts';
import { judgeSecurity } from '../security/sources.ts';

/** "CI green, no blocking vulnerabilities". */
export const ciAndSecurity: Requirement = {
  title: 'CI and security',
  owner: 'developers',
  judge: (world) => combine([judgeRequiredChecks(world), judgeSecurity(world)]),
};
