import type { Person } from '@release-actions/evidence';
import type { Report } from '@release-actions/report';
import type { SmokeDetail } from '@release-actions/smoke';

/** What a run found out, and what goes into its evidence beside. */
export type Found = {
  readonly report: Report<SmokeDetail>;
  readonly policyText: string | undefined;
  readonly people: readonly Person[];
};
