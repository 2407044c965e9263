import { met, unreadable } from '../finding.ts';
import type { Requirement } from '../requirement.ts';
import { approvalRequest } from '../security/approval.ts';
import { awaiting, signedBy } from '../signoff/request.ts';
import { sensitiveReasons } from '../security/sensitive.ts';

/** "Security Lead approval obtained for security-sensitive changes". */
export const securityApproval: Requirement = {
  title: 'Security approval',
  owner: 'security-lead',
  asks(world) {
    const reasons = sensitiveReasons(world);
    return reasons.known && reasons.value.length > 0 ? [approvalRequest(world, reasons.value)] : [];
  },
  judge(world) {
    const reasons = sensitiveReasons(world);
    if (!reasons.known) return unreadable('scope', reasons, 'security-lead');
    if (reasons.value.length === 0) {
      return met(
        'not-sensitive',
        'nothing in this release is security-sensitive by paths, labels, dependencies, workflow permissions or dismissed alerts',
      );
    }
    const request = approvalRequest(world, reasons.value);
    const why = `security-sensitive (${reasons.value.join('; ')})`;
    return awaiting(world, request, why) ?? signedBy(world, request, why);
  },
};
