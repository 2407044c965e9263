import type { Inline } from '@release-actions/report';
import { holdOf } from '../lock.ts';
import type { Plan } from '../plan.ts';
import type { RollbackRequest } from '../request.ts';
import { zoneOf } from '../incidents.ts';
import { nameOf } from '../version.ts';
import { candidateTable, nextStep, targetOf } from './findings.ts';
import type { Findings } from './findings.ts';
import { procedureBlocks, procedureLine } from './procedure.ts';

/** Typical seconds until the target is live: what a step by hand takes is the team's command. */
const checksOf = (plan: Extract<Plan, { kind: 'ready' }>): Inline[] => {
  const { schema, config, abandoned, target } = plan.step;
  const configuration = {
    same: 'configuration: the same as now',
    different: 'configuration: differs from what is there now; the command must bring its own',
    unknown: 'configuration: not recorded, so nobody can tell whether it differs',
  } as const;
  const artifacts = target.payload.artifacts.map(({ component, digest }) => `${component} ${digest}`);
  const lock =
    abandoned === null
      ? 'lock: free'
      : `lock: left behind by run ${holdOf(abandoned)?.holder.runId ?? 'unknown'}, will be taken over`;
  return [
    schema.state === 'clear'
      ? `database: ${schema.note}`
      : `database: ${schema.why} (crossed on the release-manager's word)`,
    configuration[config],
    artifacts.length === 0 ? 'artifacts: none recorded' : `artifacts: ${artifacts.join(', ')}`,
    procedureLine(plan.step.suspect),
    lock,
  ];
};

/** Findings of a plan that does not go on; a `ready` one goes on to be prepared. */
export function planFindings(plan: Plan, request: RollbackRequest): Findings {
  const { environment } = request.target;
  const zone = zoneOf(request);
  const table = candidateTable(plan.candidates, targetOf(plan), zone);
  const none: readonly string[] = [];
  switch (plan.kind) {
    case 'ready': {
      const { suspect, target, begun } = plan.step;
      return {
        outcome: 'pass',
        reasons: [begun === null ? 'target-found' : 'rollback-begun'],
        headline: `Plan: ${environment} can be rolled back from ${nameOf(suspect)} to ${nameOf(target)}`,
        body: [
          { paragraph: 'Nothing was changed.' },
          { list: checksOf(plan) },
          ...procedureBlocks(suspect),
          nextStep('mode "run", or "prepare" before your own deploy step.'),
          ...table,
        ],
        warnings: none,
      };
    }
    case 'nothing-to-do':
      return {
        outcome: 'pass',
        reasons: ['nothing-to-roll-back'],
        headline: `Nothing to roll back in ${environment}: ${plan.why}`,
        body: [{ paragraph: 'Nothing was changed.' }, ...table],
        warnings: none,
      };
    case 'refused':
      return {
        outcome: 'fail',
        reasons: [plan.code],
        headline: `Not rolled back: nothing was changed in ${environment}`,
        body: [{ paragraph: `${capital(plan.why)}.` }, nextStep(plan.next), ...table],
        warnings: none,
      };
    case 'unknown':
      return {
        outcome: 'inconclusive',
        reasons: ['cannot-tell'],
        headline: `Not rolled back: what must be known about ${environment} could not be read, and nothing was changed`,
        body: [{ paragraph: plan.why }, nextStep(plan.next), ...table],
        warnings: none,
      };
    case 'under-way':
      return {
        outcome: 'inconclusive',
        reasons: ['attached'],
        headline: `Already under way: run ${plan.by.runId} is rolling ${environment} back to ${nameOf(plan.record)}`,
        body: [{ paragraph: `This run changes nothing. Deployment ${plan.record.id} tells how it goes.` }],
        warnings: none,
      };
  }
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const candidatesOf = ({ candidates }: Plan) =>
  candidates.map(({ id, name, sha, verifiedAt, rejected }) => ({ id, name, sha, verifiedAt, rejected }));

/** The machine-readable part of a plan. */
export function planDetail(plan: Plan, mode: string): Record<string, unknown> {
  const step = plan.kind === 'ready' ? plan.step : null;
  return {
    mode,
    plan: plan.kind,
    from:
      step === null
        ? null
        : { id: step.suspect.id, sha: step.suspect.sha, version: step.suspect.payload.version },
    to:
      step === null
        ? null
        : { id: step.target.id, sha: step.target.sha, version: step.target.payload.version },
    key: step?.key ?? null,
    schema: step?.schema ?? null,
    configuration: step?.config ?? null,
    procedure: step?.suspect.payload.procedure ?? null,
    candidates: candidatesOf(plan),
  };
}
