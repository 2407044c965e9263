import { inlineToMarkdown } from '@release-actions/report';
import { safeLine } from '../document/prose.ts';
import { ask, nothing, type Field } from './field.ts';

export const knownIssues: Field = {
  label: 'Known issues',
  owner: 'qa',
  draft({ knownIssues: issues }) {
    if (issues === undefined) {
      const question = `open issues could not be read: list what is known to be wrong, or write "${nothing}"`;
      return { state: 'missing', lines: [ask('qa', question)], source: 'issues were not read' };
    }
    if (issues.length === 0)
      return { state: 'none', lines: [nothing], source: 'no open issue has the label' };
    const lines = issues.map(
      ({ number, title, url }) =>
        `- ${safeLine(title)} (${inlineToMarkdown({ link: String(number), href: url })})`,
    );
    return { state: 'filled', lines, source: 'open issues with the label' };
  },
};
