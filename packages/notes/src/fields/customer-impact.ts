import { safeProse } from '../document/prose.ts';
import { ask, type Field } from './field.ts';

export const customerImpact: Field = {
  label: 'Customer impact assessment (from Customer Success Manager)',
  owner: 'customer-success-manager',
  draft({ impact, impactProposals }) {
    if (impact !== undefined)
      return { state: 'filled', lines: safeProse(impact.text), source: `\`/impact\` by ${impact.login}` };
    const proposals = impactProposals.map(
      ({ pr, text }) => `\`#${pr}\` proposes: ${safeProse(text).join(' ')}`,
    );
    const proposed = proposals.length === 0 ? '' : ` ${proposals.join(' ')}`;
    return {
      state: 'missing',
      lines: [ask('customer-success-manager', `reply \`/impact <text>\` on the release ticket.${proposed}`)],
      source:
        proposals.length === 0
          ? 'only the customer-success-manager says it'
          : 'proposals in pull requests; only the customer-success-manager says it',
    };
  },
};
