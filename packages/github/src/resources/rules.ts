import type { Reading } from '@release-actions/evidence';
import { Fields } from '../decode.ts';
import { readPages } from '../reads.ts';
import type { BranchRule, RequiredCheck } from '../records/code.ts';
import type { Transport } from '../transport.ts';

const ruleOf = (row: Fields): BranchRule => ({
  type: row.text('type'),
  rulesetId: row.numberOrNull('ruleset_id'),
  rulesetSource: row.textOrNull('ruleset_source'),
  parameters: (row.raw('parameters') ?? {}) as Readonly<Record<string, unknown>>,
});

/** Rules of a branch from every ruleset that applies; `contents: read` suffices. */
export const rulesOf = (transport: Transport, branch: string): Promise<Reading<readonly BranchRule[]>> =>
  readPages(transport, {
    endpoint: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
    parameters: { branch },
    decode: ruleOf,
  });

/** The checks that these rules demand, without duplicates. */
export function requiredChecksOf(rules: readonly BranchRule[]): readonly RequiredCheck[] {
  const checks = rules
    .filter(({ type }) => type === 'required_status_checks')
    .flatMap(({ parameters }) =>
      new Fields(parameters, 'parameters').list('required_status_checks', (row) => ({
        name: row.text('context'),
        appId: row.numberOrNull('integration_id'),
      })),
    );
  return [...new Map(checks.map((check) => [`${check.name}\n${check.appId ?? ''}`, check])).values()];
}
