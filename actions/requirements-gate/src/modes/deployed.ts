import type { Presentation } from '@release-actions/action-kit';
import { closingStatus, historyOf, postStatus } from '@release-actions/deployments';
import { type Decision, type Report, shortSha } from '@release-actions/report';
import { type Gate, instant } from '../gate.ts';

type Closed = {
  readonly outcome: Decision;
  readonly headline: string;
  readonly why: string;
  readonly reasons: readonly string[];
};

/** Writes how the team's deploy step ended into the deployment record that `verify` opened. */
export async function deployed(gate: Gate): Promise<Presentation> {
  const { inputs, stage, startedAt, runner } = gate;
  const closed = await closeRecord(gate);
  const report: Report = {
    kind: 'gate',
    ...stage.target,
    sha: stage.sha,
    ...(stage.release === undefined ? {} : { release: stage.release }),
    outcome: closed.outcome,
    reasons: closed.reasons,
    startedAt,
    finishedAt: instant(runner),
    headline: closed.headline,
    body: [{ paragraph: closed.why }],
    annotations: [],
    detail: { outcome: inputs.outcome, deploymentId: inputs['deployment-id'] ?? null },
  };
  return {
    report,
    failOn: inputs['fail-on'],
    dryRun: inputs['dry-run'],
    outputs: { 'deployment-id': inputs['deployment-id'] },
  };
}

async function closeRecord(gate: Gate): Promise<Closed> {
  const { inputs, stage } = gate;
  const id = inputs['deployment-id'];
  const what = `${stage.target.service} ${stage.release ?? shortSha(stage.sha)} to ${stage.target.environment}`;
  if (id === undefined) {
    return {
      outcome: 'wait',
      headline: `Not deployed: ${what}`,
      why: 'No deployment record was opened, so nothing was deployed. Next: look at the gate that came before.',
      reasons: ['not-opened'],
    };
  }
  const history = await historyOf(stage.target, stage.deployments);
  const record = history.known ? history.value.records.find((candidate) => candidate.id === id) : undefined;
  if (record === undefined) {
    const why = history.known
      ? `deployment ${id} is not one of ${what}`
      : `${history.message} ${history.hint}`;
    return {
      outcome: 'no-go',
      headline: `Outcome not recorded: ${what}`,
      why: `The record stays "mutating, outcome unknown": ${why}. Next: run this job again (release-manager).`,
      reasons: ['record-not-found'],
    };
  }
  const written = await postStatus(record, closingStatus(inputs.outcome), stage.deployments);
  if (!written.done) {
    return {
      outcome: 'no-go',
      headline: `Outcome not recorded: ${what}`,
      why: `${written.message} ${written.hint} Next: run this job again (release-manager).`,
      reasons: ['record-not-written'],
    };
  }
  return closedAs(inputs.outcome, what, id);
}

function closedAs(outcome: Gate['inputs']['outcome'], what: string, id: number): Closed {
  switch (outcome) {
    case 'success':
      return {
        outcome: 'go',
        headline: `Deployed: ${what}`,
        why: `Deployment ${id} is recorded as successful. Next: smoke tests and the monitor decide whether it stays (release-manager, on-call).`,
        reasons: [],
      };
    case 'failure':
    case 'cancelled':
      return {
        outcome: 'no-go',
        headline: `Deployment ${outcome === 'failure' ? 'failed' : 'cancelled'}: ${what}`,
        why: `Deployment ${id} may have changed anything. Next: look at the deploy step, then roll back or deploy a fix (release-manager, on-call).`,
        reasons: [`deploy-${outcome}`],
      };
    case 'skipped':
      return {
        outcome: 'wait',
        headline: `Not deployed: ${what}`,
        why: `The deploy step did not run; deployment ${id} is recorded as unchanged. Next: start the deployment again (release-manager).`,
        reasons: ['deploy-skipped'],
      };
  }
}
