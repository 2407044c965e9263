import { holdersOf, isProduction } from '@release-actions/policy';
import type { Policy } from '@release-actions/policy';
import type { Inline } from '@release-actions/report';

const roles = ['release-manager', 'on-call'] as const;

/**
 * Who the guide wants to look at the verification of production: named in the summary, and with
 * `acknowledge: required` asked for `/ack`. A missing acknowledgement is shown and fails nothing.
 */
export function acknowledgement(policy: Policy | undefined, environment: string): Inline[] {
  if (policy === undefined || policy.smoke.acknowledge === 'off' || !isProduction(policy, environment))
    return [];
  const required = policy.smoke.acknowledge === 'required';
  const named = roles.map((role): Inline => {
    const { holders, fallback } = holdersOf(policy, role);
    const names = [...holders.people, ...holders.teams];
    const people = names.map((name, index): Inline[] => [
      index === 0 ? '' : ', ',
      required ? { mention: name } : { code: name },
    ]);
    return [role, fallback ? ' (unset, so the release-manager) ' : ' ', people];
  });
  const [manager = '', onCall = ''] = named;
  return required
    ? [
        [
          'Not acknowledged yet: ',
          manager,
          ' and ',
          onCall,
          ', reply ',
          { code: '/ack' },
          ' on the release ticket.',
        ],
      ]
    : [['For ', manager, ' and ', onCall, ' to know.']];
}
