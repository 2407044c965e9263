import { count, type Document, formatDateTime } from '@release-actions/report';
import type { Evaluation } from '../decide.ts';
import { type Finding, isOpen } from '../finding.ts';
import { headlineOf, nameOf, tableOf } from '../present/body.ts';
import type { World } from '../world.ts';
import { isSuperseded, ownRecord, phaseOf, type ReleasePhase } from './live.ts';

/** The decision before a deployment; afterwards how far the release has come. */
export function ticketHeadline(evaluation: Evaluation, world: World): string {
  const { service, environment } = world.subject;
  const what = `${service} ${nameOf(world.subject)}`;
  const words: Readonly<Record<Exclude<ReleasePhase, 'waiting'>, string>> = {
    deploying: `Deploying: ${what} to ${environment}`,
    failed: `Failed: ${what} in ${environment}`,
    deployed: `Deployed: ${what} runs in ${environment}`,
    verified: `Verified: ${what} ${isSuperseded(world) ? 'ran' : 'runs'} in ${environment}`,
  };
  const phase = phaseOf(world);
  return phase === 'waiting' ? headlineOf(evaluation, world) : words[phase];
}

/** What is left to do for a release that is deployed: what its type allowed to skip before. `isEnded`: nothing at all. */
export function afterBody({ findings }: Evaluation, world: World, isEnded: boolean): Document {
  const due = dueFindings(findings);
  return [
    { paragraph: `${standing(world, isEnded)} ${dueLine(due)}`.trim() },
    ...(due.length === 0 ? [] : [{ table: tableOf(due) }]),
  ];
}

/** Asked of people after the deployment, and not answered yet. */
export const dueFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.dueAfterMs !== undefined && isOpen(finding));

function standing(world: World, isEnded: boolean): string {
  const live = ownRecord(world);
  if (live === undefined) return '';
  const record = `Deployment ${live.deploymentId} of ${formatDateTime(new Date(live.at))}`;
  switch (phaseOf(world)) {
    case 'waiting':
      return '';
    case 'deploying':
      return `${record} is not closed: the deploy step runs, or nobody knows how it ended. Next: look at its run (release-manager).`;
    case 'failed':
      return `${record}: ${live.bad ?? 'it broke off'}. Next: roll back, or deploy a fix (release-manager, on-call).`;
    case 'deployed':
      return `${record} is not verified yet. Next: smoke tests and the monitor end, or on-call accepts with "/verify <reason>".`;
    case 'verified':
      return `${record} is verified ${vouchedBy(live.verifiedBy ?? '')}. Next: ${isEnded ? 'nothing' : 'announce it and close this ticket'}.`;
  }
}

/** A monitor is named by its evidence, a person by their own words. */
const vouchedBy = (by: string): string =>
  /^[0-9a-f]{64}$/u.test(by) ? `by its monitor (evidence ${by.slice(0, 12)})` : by;

const dueLine = (due: readonly Finding[]): string =>
  due.length === 0 ? '' : `${count(due.length, 'answer')} skipped before the deployment still due.`;
