import { effectOf } from '../profile.ts';
import { answerTo, type SignOffRequest } from '../signoff/answers.ts';
import type { World } from '../world.ts';
import { sensitiveReasons } from './sensitive.ts';

const id = 'security-approval';

/** What the Security Lead signs: exactly these reasons why the release is sensitive. */
export const approvalRequest = ({ subject, policy }: World, reasons: readonly string[]): SignOffRequest => ({
  role: 'security-lead',
  bound: {
    requirement: id,
    subject,
    policy: policy.requirements[id],
    inputs: reasons,
    inputsName: 'reasons',
  },
});

/** Whether the Security Lead has signed the reasons as they are now; `not-asked` where this policy asks nobody. */
export function approvalOf(world: World): 'approved' | 'open' | 'not-asked' {
  const { enforcement, notApplicable } = effectOf(id, world.subject.releaseType, world.policy, world.now);
  if (enforcement === 'off' || notApplicable !== undefined) return 'not-asked';
  const reasons = sensitiveReasons(world);
  if (!reasons.known || reasons.value.length === 0) return 'open';
  return answerTo(world, approvalRequest(world, reasons.value)).signed.length > 0 ? 'approved' : 'open';
}
