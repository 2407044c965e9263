import { inlineToMarkdown } from '@release-actions/report';
import { statementLines } from '../document/statements.ts';
import { ask, nothing, type Field } from './field.ts';

export const rollback: Field = {
  label: 'Rollback procedure (if different from standard)',
  owner: 'release-manager',
  draft({ rollback: statements, migrationFiles, rollbackPlan, links }) {
    if (statements.length > 0) {
      return {
        state: 'filled',
        lines: statementLines(statements, links),
        source: 'pull request descriptions',
      };
    }
    const plan = inlineToMarkdown({ code: rollbackPlan });
    if (migrationFiles.length > 0) {
      const files = migrationFiles.slice(0, 3).map((file) => inlineToMarkdown({ code: file }));
      const more = migrationFiles.length > 3 ? ` and ${migrationFiles.length - 3} more` : '';
      const question = `this release changes ${files.join(', ')}${more}: say how to go back across that, or "Standard procedure: ${plan}."`;
      return {
        state: 'missing',
        lines: [ask('release-manager', question)],
        source: 'migration files that the range changes',
      };
    }
    return {
      state: 'none',
      lines: [nothing.replace('None', `Standard procedure: ${plan}`)],
      source: 'no pull request says otherwise, no migration file changes',
    };
  },
};
