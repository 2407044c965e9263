import type { Policy } from '@release-actions/policy';
import { ConfigurationError, suggestion, type Target } from '@release-actions/report';

export type Wanted = {
  readonly service: string | undefined;
  readonly environment: string | undefined;
  readonly repo: string;
};

function environmentOf(policy: Policy, wanted: string | undefined): string {
  const names = Object.keys(policy.environments);
  const [only] = names;
  if (wanted === undefined && names.length === 1 && only !== undefined) return only;
  if (wanted === undefined) {
    throw new ConfigurationError("the action's inputs", [
      {
        path: 'input environment',
        message: `missing; the policy has ${names.join(', ')}. Add to this step:   with: { environment: … }`,
      },
    ]);
  }
  if (names.includes(wanted)) return wanted;
  throw new ConfigurationError("the action's inputs", [
    {
      path: 'input environment',
      message: `"${wanted}" is not in the policy, which has ${names.join(', ')}.${suggestion(wanted, names)}`,
    },
  ]);
}

function serviceOf(policy: Policy, { service, repo }: Wanted): string {
  const names = Object.keys(policy.services);
  if (service === undefined && names.length > 1) {
    throw new ConfigurationError("the action's inputs", [
      {
        path: 'input service',
        message: `missing; the policy has ${names.join(', ')}. Add to this step:   with: { service: … }`,
      },
    ]);
  }
  const chosen = service ?? names[0] ?? repo;
  if (names.length > 0 && !names.includes(chosen)) {
    throw new ConfigurationError("the action's inputs", [
      {
        path: 'input service',
        message: `"${chosen}" is not in the policy, which has ${names.join(', ')}.${suggestion(chosen, names)}`,
      },
    ]);
  }
  return chosen;
}

/**
 * What everything is keyed by.
 * @throws ConfigurationError for a service or environment that the policy does not have, with the nearest name.
 */
export function targetOf(policy: Policy, wanted: Wanted): Target {
  const environment = environmentOf(policy, wanted.environment);
  return {
    service: serviceOf(policy, wanted),
    environment,
    wave: policy.environments[environment]?.wave ?? 'all',
  };
}
