import type { IncidentCommand } from './commands.ts';
import { decide, impactOf, worst } from './decide.ts';
import type { Advice, Severity } from './decide.ts';
import { severityOfLabels } from './incident.ts';
import type { Plan } from './plan.ts';
import type { RollbackRequest } from './request.ts';

type Judged = { readonly severity: Severity; readonly advice: Advice };

export type Authority =
  | (Judged & { readonly may: true })
  /** `ask`: a person has to answer first, and the incident asks them. */
  | (Judged & { readonly may: false; readonly ask: boolean; readonly why: string });

function lastChoice(commands: readonly IncidentCommand[]): 'rollback' | 'fix-forward' | null {
  const kinds = commands.map(({ kind }) => kind);
  return kinds.findLast((kind) => kind === 'rollback' || kind === 'fix-forward') ?? null;
}

/**
 * Who may start this rollback. A person who starts the run has decided. A run that started by itself goes on only as
 * the policy says: `off`, never; `ask`, after `/rollback` on the incident; `on`, when the guide's rule says rollback.
 */
export function judgeAuthority(request: RollbackRequest, plan: Plan, at: Date): Authority {
  const { policy, automatic } = request;
  const severity = worst([request.severity ?? undefined, severityOfLabels(plan.incident?.labels ?? [])]);
  const promise = plan.commands.findLast(({ kind }) => kind === 'fix-forward');
  const decided = automatic ? lastChoice(plan.commands) : 'rollback';
  const advice = decide(
    {
      cause: 'unknown',
      impact: impactOf(severity),
      fixPromisedAt: promise?.at ?? null,
      fixWithinMs: policy.rollback['fix-forward-within'].ms,
      decided,
    },
    at,
  );
  const judged = { severity, advice };
  if (decided === 'rollback') return { may: true, ...judged };
  const held = heldBack(policy.rollback.automatic, advice);
  return held === undefined ? { may: true, ...judged } : { may: false, ...judged, ...held };
}

function heldBack(mode: 'ask' | 'on' | 'off', advice: Advice): { ask: boolean; why: string } | undefined {
  if (mode === 'off') {
    return { ask: false, why: 'the policy leaves rollbacks to people (rollback.automatic: off)' };
  }
  if (advice.advice === 'fix-forward') {
    return {
      ask: false,
      why: `${advice.because}; this turns into a rollback at ${advice.flipsAt ?? 'no set time'}`,
    };
  }
  if (mode === 'ask' && advice.rule !== 'quick-fix-overdue') {
    return { ask: true, why: 'the policy asks a person first (rollback.automatic: ask)' };
  }
  return advice.advice === 'ask' ? { ask: true, why: advice.because } : undefined;
}
