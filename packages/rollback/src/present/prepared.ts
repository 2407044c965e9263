import { shortSha } from '@release-actions/report';
import type { Prepared } from '../prepare.ts';
import type { RollbackRequest } from '../request.ts';
import { nameOf } from '../version.ts';
import { zoneOf } from '../incidents.ts';
import { candidateTable, nextStep, targetOf } from './findings.ts';
import type { Findings } from './findings.ts';
import { procedureBlocks } from './procedure.ts';
import { capital, planFindings } from './plan.ts';

const named = ({ incident }: Prepared): string => (incident === null ? '' : ` (#${incident.number})`);

type Of<K extends Prepared['kind']> = Extract<Prepared, { kind: K }>;
type Said = Pick<Findings, 'outcome' | 'headline' | 'body'> & { readonly reason: string };

function readySaid(prepared: Of<'prepared'>, environment: string): Said {
  const { step, deploymentId, resumed } = prepared;
  const [from, to] = [nameOf(step.suspect), nameOf(step.target)];
  const done = `Locked, ${from} (${shortSha(step.suspect.sha)}) frozen, deployment ${deploymentId} opened`;
  return {
    outcome: 'pass',
    reason: resumed ? 'resumed' : 'prepared',
    headline: `Ready: ${environment} goes back from ${from} to ${to}${named(prepared)}`,
    body: [
      { paragraph: `${done}; ${environment} may change from now on.` },
      ...procedureBlocks(step.suspect),
      nextStep('your deploy step with the outputs of this one, then mode "complete" with its outcome.'),
    ],
  };
}

const attachedSaid = ({ by, to }: Of<'attached'>, environment: string): Said => ({
  outcome: 'inconclusive',
  reason: 'attached',
  headline: `Already under way: run ${by.runId} is doing the same rollback of ${environment}`,
  body: [{ paragraph: `This run changed nothing. Deployment ${to} tells how it goes.` }],
});

const conflictSaid = ({ by, name, with: other }: Of<'conflict'>, environment: string): Said => ({
  outcome: 'fail',
  reason: 'conflict',
  headline: `Not rolled back: run ${by.runId} is rolling ${environment} back to ${name} at this moment`,
  body: [
    { paragraph: `This run changed nothing in ${environment}.` },
    nextStep(`wait for deployment ${other}, or cancel that run and start this one again.`),
  ],
});

const askedSaid = (prepared: Of<'asked'>, environment: string): Said => ({
  outcome: 'inconclusive',
  reason: 'person-asked',
  headline: `Asked: shall ${environment} be rolled back?${named(prepared)}`,
  body: [
    { paragraph: `${capital(prepared.why)}. Nothing was changed in ${environment}.` },
    ...(prepared.plan.kind === 'ready' ? procedureBlocks(prepared.plan.step.suspect) : []),
    nextStep(
      'release-manager, product-manager or on-call replies /rollback or /fix-forward <reason> on the incident; without a fix, roll back.',
    ),
  ],
});

const heldBackSaid = ({ why }: Of<'not-allowed'>, environment: string): Said => ({
  outcome: 'inconclusive',
  reason: 'left-to-people',
  headline: `Not rolled back: nothing was changed in ${environment}`,
  body: [
    { paragraph: `${capital(why)}.` },
    nextStep('a person starts the rollback by hand, if it is to be.'),
  ],
});

const writeFailedSaid = ({ why, next }: Of<'write-failed'>, environment: string): Said => ({
  outcome: 'inconclusive',
  reason: 'write-failed',
  headline: `Not rolled back: a write to GitHub failed before ${environment} was changed`,
  body: [{ paragraph: why }, nextStep(`${next} Run this again: it goes on where it stopped.`)],
});

function said(prepared: Exclude<Prepared, { kind: 'not-ready' }>, environment: string): Said {
  switch (prepared.kind) {
    case 'prepared':
      return readySaid(prepared, environment);
    case 'attached':
      return attachedSaid(prepared, environment);
    case 'conflict':
      return conflictSaid(prepared, environment);
    case 'asked':
      return askedSaid(prepared, environment);
    case 'not-allowed':
      return heldBackSaid(prepared, environment);
    case 'write-failed':
      return writeFailedSaid(prepared, environment);
  }
}

/** Findings of a rollback that was prepared, or why it was not. */
export function preparedFindings(prepared: Prepared, request: RollbackRequest): Findings {
  const { plan, authority, warnings } = prepared;
  if (prepared.kind === 'not-ready') return { ...planFindings(plan, request), warnings };
  const { reason, body, ...rest } = said(prepared, request.target.environment);
  const table = candidateTable(plan.candidates, targetOf(plan), zoneOf(request));
  const rule = authority === null ? [] : [`rule-${authority.advice.rule}`];
  return { ...rest, reasons: [reason, ...rule], body: [...body, ...table], warnings };
}
