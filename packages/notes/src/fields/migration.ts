import { statementLines } from '../document/statements.ts';
import { ask, nothing, type Field } from './field.ts';

export const migration: Field = {
  label: 'Migration steps (if any)',
  owner: 'technical-writer',
  draft({ migration: statements, changes, links }) {
    if (statements.length > 0) {
      return {
        state: 'filled',
        lines: statementLines(statements, links),
        source: 'pull request descriptions',
      };
    }
    if (changes.some(({ breaking, alreadyIn }) => breaking && alreadyIn.length === 0)) {
      const question = `the breaking changes below come without migration steps: write them, or "${nothing}"`;
      return {
        state: 'missing',
        lines: [ask('technical-writer', question)],
        source: 'breaking changes without steps',
      };
    }
    return {
      state: 'none',
      lines: [nothing],
      source: 'no pull request names a step, and nothing is breaking',
    };
  },
};
