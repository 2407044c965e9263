import { met, unmet, unreadable } from '../finding.ts';
import type { CustomJudge } from './custom.ts';

/** A label on one of the release's pull requests or issues, or on the release ticket. */
export const judgeLabel: CustomJudge<'label'> = (label, { observations }, who) => {
  const { scope, ticket } = observations;
  const ours = ticket.known ? ticket.value : null;
  if (ours?.labels.includes(label) === true) {
    return met('label-present', `the release ticket #${ours.number} has the label ${label}`, {
      evidence: [{ label: `#${ours.number}`, href: ours.url }],
    });
  }
  if (!scope.known) return unreadable('scope', scope, who);
  const item = scope.value.items.find(({ labels }) => labels.includes(label));
  if (item !== undefined) {
    const href = item.url === null ? {} : { href: item.url };
    return met('label-present', `${item.key} has the label ${label}`, {
      evidence: [{ label: item.key, ...href }],
    });
  }
  return unmet(
    'label-missing',
    `looked for the label ${label} on the release ticket and on the items of ${scope.value.description}; none has it`,
    {
      next: { text: `put the label ${label} on the release ticket, or on the item that it is true of`, who },
    },
  );
};
