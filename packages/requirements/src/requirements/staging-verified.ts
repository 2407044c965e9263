import { shortSha } from '@release-actions/report';
import { type Judgement, met, pending, unknownJudgement, unmet, unreadable } from '../finding.ts';
import type { LiveFact } from '../observations.ts';
import type { Requirement } from '../requirement.ts';
import type { SignOffRequest } from '../signoff/answers.ts';
import { awaiting, signedBy } from '../signoff/request.ts';
import type { World } from '../world.ts';
import { smokeClaim } from './smoke-tests.ts';

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
    const claim = smokeClaim(world, environment);
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
  if (record.value.sha !== sha) {
    const runs = shortSha(record.value.sha);
    return unmet('staging-other-commit', `${environment} runs ${runs}, this release is ${commit}`, { next });
  }
  const judged = judgeRecord(environment, record.value, commit);
  const unheard = answer === undefined ? [] : [`${environment} was asked for its version: ${answer.message}`];
  return { ...judged, notes: unheard };
}

/** A record of this commit says that it runs there only once the deployment is through, and nothing speaks against it. */
function judgeRecord(
  environment: string,
  { deploymentId, phase, bad, at }: LiveFact,
  commit: string,
): Judgement {
  const deployment = `deployment ${deploymentId} of ${commit} to ${environment}`;
  if (phase === 'mutating') {
    return pending('staging-deploying', `${deployment} has begun and not ended`, {
      next: {
        text: `let the deployment to ${environment} end; where it was killed, run it again`,
        who: 'qa',
      },
    });
  }
  if (phase !== 'deployed' || bad !== null) {
    return unmet(
      'staging-failed',
      `${deployment} ${bad === null ? `is ${phase}` : `is recorded as bad: ${bad}`}`,
      {
        next: { text: `deploy ${commit} to ${environment} again`, who: 'qa' },
      },
    );
  }
  return met('staging-runs', `${environment} runs ${commit} by deployment ${deploymentId}`, { asOf: at });
}

/** A version answer names the release where it contains the commit (seven digits or more) or the exact version. */
function isVersion(answer: string, sha: string, release: string | undefined): boolean {
  const words = saidIn(answer).split(/[^A-Za-z0-9._+-]+/u);
  const version = release?.replace(/^.*?v?(?=\d)/u, '');
  // Whoever names a whole commit means that one, whatever else the answer mentions.
  if (words.some((word) => /^[0-9a-f]{40}$/u.test(word) && word !== sha)) return false;
  return words.some(
    (word) =>
      (/^[0-9a-f]{7,64}$/u.test(word) && sha.startsWith(word)) ||
      (version !== undefined && (word === version || word === `v${version}`)),
  );
}

const telling =
  /^(?:app_?)?(?:version|release|tag|commit|sha|revision|build|git_?(?:commit|sha|revision))$/iu;

/** Of a JSON object what its fields for the version say; versions of neighbours and libraries are not its own. */
function saidIn(answer: string): string {
  try {
    const value: unknown = JSON.parse(answer);
    if (typeof value !== 'object' || value === null) return answer;
    const own = Object.entries(value).flatMap(([name, said]: [string, unknown]) =>
      telling.test(name.replaceAll('-', '_')) && (typeof said === 'string' || typeof said === 'number')
        ? [String(said)]
        : [],
    );
    return own.length === 0 ? answer : own.join(' ');
  } catch {
    return answer;
  }
}
