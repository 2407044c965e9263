import type { DemoWorld } from '../world/demo-world.ts';

/** How often something was made that must be made once. */
export type Counts = {
  readonly tickets: number;
  readonly incidents: number;
  readonly rollbacks: number;
  readonly pages: number;
  readonly messages: number;
};

export function countsOf({ shop, receiver }: DemoWorld): Counts {
  const { issues, deployments } = shop.seed.repository;
  const labelled = (name: string) =>
    issues.filter(
      ({ labels, state, stateReason }) =>
        labels.some((label) => label.name === name) && !(state === 'closed' && stateReason === 'duplicate'),
    ).length;
  const messages = receiver.messages();
  return {
    tickets: labelled('release-ticket'),
    incidents: labelled('incident'),
    rollbacks: deployments.filter(({ task }) => task === 'rollback').length,
    pages: messages.filter(
      ({ to, body }) =>
        to === 'pagerduty' && (body as { readonly event_action?: string }).event_action === 'trigger',
    ).length,
    messages: messages.length,
  };
}

export const describeCounts = ({ tickets, incidents, rollbacks, pages, messages }: Counts): string =>
  `${tickets} tickets, ${incidents} incident, ${rollbacks} rollback record, ${pages} page, ${messages} messages`;
