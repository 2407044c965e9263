import { shortSha } from '@release-actions/report';
import { claimed } from '../evidence.ts';
import { type Judgement, met, unknownJudgement, unmet, unreadable } from '../finding.ts';
import type { Requirement } from '../requirement.ts';
import type { SignOffRequest } from '../signoff/answers.ts';
import { awaiting, signedBy } from '../signoff/request.ts';
import type { World } from '../world.ts';

const id = 'staging-verified';

function requestFor({ subject, policy }: World): SignOffRequest {
  const { environment } = policy.requirements[id];
  return {
    role: 'qa',
    bound: {
      requirement: id,
      subject,
      policy: policy.requirements[id],
      inputs: { environment },
      inputsName: 'environment',
    },
  };
}

/** "Deploy to staging and run smoke tests (QA/Testing validates)": staging runs this commit now, and qa says so. */
export const stagingVerified: Requirement = {
  title: 'Staging verified',
  owner: 'qa',
  asks: (world) => (world.policy.requirements[id].qa === 'sign' ? [requestFor(world)] : []),
  judge(world) {
    const { environment, qa } = world.policy.requirements[id];
    const serving = judgeServing(environment, world);
    if (serving.status !== 'met') return serving;
    if (qa === 'sign') {
      const request = requestFor(world);
      return (
        awaiting(world, request, serving.reason) ??
        signedBy(world, request, `${environment} runs ${shortSha(world.subject.sha)}`)
      );
    }
    const { within } = world.policy.requirements['smoke-tests'];
    const claim = claimed(world, { kind: 'smoke', environment, outcomes: ['pass'], maxAgeMs: within.ms });
    if (!claim.found) return claim.missing('qa', `run the smoke tests on ${environment}`);
    return { ...serving, evidence: [claim.link], asOf: claim.evidence.finishedAt };
  },
};

/** What the environment says of itself, else what our newest deployment record says. */
function judgeServing(environment: string, world: World): Judgement {
  const { served, live } = world.observations;
  const { sha, release } = world.subject;
  const commit = shortSha(sha);
  const next = { text: `deploy ${commit} to ${environment}`, who: 'qa' } as const;
  const answer = served[environment];
  if (answer?.known === true) {
    return isVersion(answer.value, sha, release)
      ? met('staging-serves', `${environment} answers as ${commit}`, { asOf: answer.proof.at })
      : unmet(
          'staging-other-version',
          `${environment} answers as "${answer.value.slice(0, 60)}", this release is ${commit}`,
          { next },
        );
  }
  const record = live[environment];
  if (record === undefined) {
    return unknownJudgement('staging-not-read', `what ${environment} runs was not read`, {
      next: { text: 'evaluate again', who: 'qa' },
    });
  }
  if (!record.known) return unreadable('staging', record, 'qa');
  if (record.value === null)
    return unmet('staging-empty', `nothing was deployed to ${environment} yet`, { next });
  return record.value.sha === sha
    ? met('staging-runs', `${environment} runs ${commit} by deployment ${record.value.deploymentId}`, {
        asOf: record.value.at,
      })
    : unmet(
        'staging-other-commit',
        `${environment} runs ${shortSha(record.value.sha)}, this release is ${commit}`,
        { next },
      );
}

/** A version answer names the release where it contains the commit (seven digits or more) or the exact version. */
function isVersion(answer: string, sha: string, release: string | undefined): boolean {
  const words = answer.split(/[^A-Za-z0-9._+-]+/u);
  const version = release?.replace(/^.*?v?(?=\d)/u, '');
  return words.some(
    (word) =>
      (/^[0-9a-f]{7,64}$/u.test(word) && sha.startsWith(word)) ||
      (version !== undefined && (word === version || word === `v${version}`)),
  );
}
