import { formatDateTime, formatDuration } from '@release-actions/report';
import { customRequirement } from './custom/registry.ts';
import { decide, type Evaluation } from './decide.ts';
import { type Finding, type Judgement, isOpen, notApplicable } from './finding.ts';
import { type Effect, effectOf, requirementNames } from './profile.ts';
import { registry } from './registry.ts';
import type { Requirement } from './requirement.ts';
import { answerTo } from './signoff/answers.ts';
import { overrideOf } from './signoff/overrides.ts';
import { refusalNotes } from './signoff/request.ts';
import type { RequirementId } from './vocabulary.ts';
import type { World } from './world.ts';

/** Judges every requirement of the policy by facts alone, and decides. The same world always gives the same answer. */
export function evaluate(world: World): Evaluation {
  const findings: Finding[] = [];
  for (const [id, requirement] of inJudgingOrder(world)) {
    findings.push(findingOf(id, requirement, world, findings));
  }
  return decide(inReadingOrder(findings, world), world.now);
}

function requirementOf(id: string, { policy }: World): Requirement {
  const custom = policy.requirements.custom[id.replace(/^custom:/u, '')];
  return id.startsWith('custom:') && custom !== undefined
    ? customRequirement(custom)
    : registry[id as RequirementId];
}

/** The readiness review and the count of people look at all others, so they come last. */
function inJudgingOrder(world: World): [string, Requirement][] {
  const all = requirementNames(world.policy).map((id): [string, Requirement] => [
    id,
    requirementOf(id, world),
  ]);
  return [...all.filter(([, { last }]) => last !== true), ...all.filter(([, { last }]) => last === true)];
}

function inReadingOrder(findings: readonly Finding[], { policy }: World): Finding[] {
  const order = requirementNames(policy);
  return [...findings].sort((left, right) => order.indexOf(left.id) - order.indexOf(right.id));
}

function findingOf(id: string, requirement: Requirement, world: World, others: readonly Finding[]): Finding {
  const effect = effectOf(id, world.subject.releaseType, world.policy, world.now);
  const excused = excuseOf(effect);
  const judgement = excused ?? requirement.judge(world, others);
  const asks = excused === undefined ? (requirement.asks?.(world, others) ?? []) : [];
  const answers = asks.map((request) => ({ request, answer: answerTo(world, request) }));
  const finding: Finding = {
    ...judgement,
    id,
    title: requirement.title,
    owner: requirement.owner,
    enforcement: effect.enforcement,
    ...(effect.blockFrom === undefined ? {} : { blockFrom: effect.blockFrom }),
    ...(effect.dueAfterMs === undefined ? {} : { dueAfterMs: effect.dueAfterMs }),
    asked: answers.map(({ request: { role }, answer: { code, signed } }) => ({
      role,
      code,
      signed: signed.length > 0,
    })),
    signOffs: answers.flatMap(({ answer: { signed } }) => signed),
  };
  return requirement.absolute === true || !isOpen(finding)
    ? finding
    : withOverride(finding, judgement, world);
}

/** Why a requirement is not judged at all; it is printed all the same. */
function excuseOf({ enforcement, notApplicable: declared, combined }: Effect): Judgement | undefined {
  if (declared !== undefined) return notApplicable('declared', `declared in the policy: ${declared}`);
  if (enforcement === 'off') return notApplicable('off', 'switched off in the policy');
  if (combined === true) return notApplicable('combined', "patch: part of the release-manager's one go");
  return undefined;
}

function withOverride(finding: Finding, judgement: Judgement, world: World): Finding {
  const { standing, waiting, refused } = overrideOf(finding.id, finding.owner, world);
  const notes = [...(finding.notes ?? []), ...refusalNotes(refused)];
  if (standing === undefined) {
    if (waiting === undefined) return { ...finding, notes };
    const { login, reason } = waiting;
    return {
      ...finding,
      notes: [
        ...notes,
        `${login} asks to override this (${reason}); a second person has to agree with the same command`,
      ],
    };
  }
  const left = formatDuration(Date.parse(standing.until) - world.now);
  return {
    ...finding,
    status: 'overridden',
    code: 'overridden',
    reason: [
      `overridden by ${standing.by.join(' and ')} until ${formatDateTime(new Date(standing.until))} (${left}): ${standing.reason}; found: `,
      judgement.reason,
    ],
    override: standing,
    notes,
  };
}
