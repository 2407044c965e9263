import { digestOf } from '@release-actions/evidence';
import type { Target } from '@release-actions/report';

/**
 * Names one rollback: leaving one deployment for another. The same two deployments are the same act, however often
 * and by whomever it is started.
 */
export const rollbackKey = (
  repository: string,
  { service, environment, wave }: Target,
  from: number,
  to: number,
): string => digestOf({ act: 'rollback', repository, service, environment, wave, from, to });
