/**
 * Events that wake a waiting evaluation without saying of which release. They deploy nothing themselves, and whoever
 * caused them is not the one who decides.
 */
export const waking: ReadonlySet<string> = new Set([
  'issue_comment',
  'workflow_run',
  'check_suite',
  'schedule',
]);
