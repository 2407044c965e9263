import { isProduction } from '@release-actions/policy';
import { formatDuration, shortSha } from '@release-actions/report';
import { combine } from '../combine.ts';
import { ageOf } from '../evidence.ts';
import { type Judgement, met, type NextStep, unknownJudgement, unmet, unreadable } from '../finding.ts';
import type { EvidenceFact } from '../observations.ts';
import type { Requirement } from '../requirement.ts';
import type { SignOffRequest } from '../signoff/answers.ts';
import { awaiting, signedBy } from '../signoff/request.ts';
import type { World } from '../world.ts';

const id = 'rollback-plan';
const owner = 'release-manager';

/** What the release manager signs: the plan's text at this commit, or the mitigation where going back is impossible. */
function requestFor(world: World): SignOffRequest | undefined {
  const { subject, policy, observations } = world;
  const { mitigation } = policy.requirements[id];
  const plan = observations.files[policy.rollback.plan];
  const inputs = mitigation ?? (plan?.known === true ? plan.value?.digest : undefined);
  if (inputs === undefined) return undefined;
  const inputsName = mitigation === undefined ? 'text of the plan' : 'mitigation';
  return {
    role: owner,
    bound: { requirement: id, subject, policy: policy.requirements[id], inputs, inputsName },
  };
}

/** "Rollback procedure tested in staging". */
export const rollbackPlan: Requirement = {
  title: 'Rollback plan',
  owner,
  asks(world) {
    const request = requestFor(world);
    return request === undefined ? [] : [request];
  },
  judge(world) {
    const { mitigation } = world.policy.requirements[id];
    const request = requestFor(world);
    if (mitigation !== undefined && request !== undefined) {
      const what = `going back is impossible, declared mitigation: ${mitigation}`;
      return awaiting(world, request, what) ?? signedBy(world, request, what);
    }
    const plan = judgePlan(world, request);
    return combine([plan, judgeDrill(world)]);
  },
};

function judgePlan(world: World, request: SignOffRequest | undefined): Judgement {
  const path = world.policy.rollback.plan;
  const plan = world.observations.files[path];
  const commit = shortSha(world.subject.sha);
  if (plan === undefined) {
    return unknownJudgement('plan-not-read', `${path} was not read`, {
      next: { text: 'evaluate again', who: owner },
    });
  }
  if (!plan.known) return unreadable('plan', plan, owner);
  if (plan.value === null || request === undefined) {
    return unmet('plan-missing', `looked for the plan ${path} on ${commit}; there is no such file`, {
      next: { text: `write ${path}, or name the plan's path under rollback.plan`, who: owner },
    });
  }
  const signing = awaiting(world, request, `plan ${path} at ${commit}`);
  const evidence = [{ label: path, href: plan.value.url }];
  return { ...(signing ?? signedBy(world, request, `plan ${path}`)), evidence };
}

/** A drill of any commit counts while it is fresh: what is tested is the procedure. */
function judgeDrill(world: World): Judgement {
  const { evidence, drills } = world.observations;
  const within = world.policy.requirements[id]['drill-within'];
  const next = { text: 'run `mode: drill` of the rollback action in staging', who: owner } as const;
  if (!evidence.known) return unreadable('evidence', evidence, owner);
  if (!drills.known) return unreadable('drills', drills, owner);
  const all = [...evidence.value, ...drills.value].filter((item) => isDrill(item, world));
  const [drill] = all.filter(({ refusal }) => refusal === null).sort(byEnd);
  if (drill === undefined) return missingDrill(all[0], within.text, next);
  const link = { label: drill.headline, href: drill.producer.url };
  if (drill.outcome !== 'pass') {
    return unmet(`drill-${drill.outcome}`, `the last drill ended as ${drill.outcome}: ${drill.headline}`, {
      next,
      evidence: [link],
    });
  }
  const ageMs = ageOf(drill, world.now);
  if (ageMs === undefined) {
    return unknownJudgement(
      'drill-malformed',
      `the last drill's end time "${drill.finishedAt}" is no time that has passed`,
      { next, evidence: [link] },
    );
  }
  if (ageMs > within.ms) {
    return unmet(
      'drill-too-old',
      `the last drill is ${formatDuration(ageMs)} old, the policy accepts ${within.text}`,
      { next, evidence: [link] },
    );
  }
  return met('drill-fresh', `rollback tested in ${drill.environment} ${formatDuration(ageMs)} ago`, {
    evidence: [link],
    asOf: drill.finishedAt,
    expiresAt: new Date(Date.parse(drill.finishedAt) + within.ms).toISOString(),
  });
}

function missingDrill(unproven: EvidenceFact | undefined, within: string, next: NextStep): Judgement {
  if (unproven !== undefined) {
    const { digest, refusal } = unproven;
    const reason = `drill evidence ${digest.slice(0, 12)} does not count: ${refusal ?? ''}`;
    return unknownJudgement('drill-unproven', reason, { next });
  }
  return unknownJudgement(
    'drill-missing',
    `looked for a rollback drill outside production, on this commit, on those deployed and on the default branch's of the last ${within}; none was found`,
    { next },
  );
}

const isDrill = ({ kind, service, environment }: EvidenceFact, { subject, policy }: World): boolean =>
  kind === 'drill' &&
  service === subject.service &&
  environment !== subject.environment &&
  !isProduction(policy, environment);

const byEnd = (left: EvidenceFact, right: EvidenceFact): number =>
  Date.parse(right.finishedAt) - Date.parse(left.finishedAt);
