import { type Inline, shortSha } from '@release-actions/report';
import { combine } from '../combine.ts';
import { type Judgement, met, unknownJudgement, unmet, unreadable } from '../finding.ts';
import type { ReleaseFact } from '../observations.ts';
import type { Requirement } from '../requirement.ts';
import type { SignOffRequest } from '../signoff/answers.ts';
import { isSemantic, typeInName } from '../release-type.ts';
import { isFirst } from '../world.ts';
import { sameLogin } from '../signoff/people.ts';
import { awaiting, signedBy } from '../signoff/request.ts';
import { wasDeployed } from '../ticket/live.ts';
import { isReleaseType, releaseTypes, type ReleaseType } from '../vocabulary.ts';
import type { World } from '../world.ts';

const id = 'release-identity';
const owner = 'release-manager';

/** A release that changes the policy is judged by the old one, and the release manager signs the change. */
function policyChange({ subject, observations }: World): SignOffRequest | undefined {
  const { release } = observations;
  if (!release.known || !release.value.policy.changedInRelease) return undefined;
  const inputs = { policy: release.value.policy.digest };
  return {
    role: owner,
    bound: { requirement: id, subject, policy: null, inputs, inputsName: 'policy in force' },
  };
}

/** One commit, one type, one release manager, one policy: what everything else is about. */
export const releaseIdentity: Requirement = {
  title: 'Release identity',
  owner,
  absolute: true,
  asks(world) {
    const request = policyChange(world);
    return request === undefined ? [] : [request];
  },
  judge(world) {
    const { release } = world.observations;
    if (!release.known) return unreadable('release', release, owner);
    const parts = [
      judgeCommit(release.value, world),
      judgeType(world),
      judgeLink(world),
      judgeStarter(world),
      judgeTicket(world),
      judgePolicy(world),
    ];
    return combine([judgeCommit(release.value, world), ...parts.slice(1).flatMap((part) => part ?? [])]);
  },
};

function judgeCommit({ sha, shaAtEnd, policy }: ReleaseFact, { subject }: World): Judgement {
  if (sha !== subject.sha || shaAtEnd !== sha) {
    return unmet(
      'commit-moved',
      `${subject.release ?? 'the release'} pointed to ${shortSha(sha)} when the evaluation began and to ${shortSha(shaAtEnd)} at its end`,
      {
        next: { text: 'find out who moved it; evaluate again when it stays', who: owner },
      },
    );
  }
  return met(
    'commit-fixed',
    `${subject.release ?? 'the release'} is ${shortSha(sha)}, policy ${policy.digest.slice(0, 6)} of ${shortSha(policy.commit)}`,
  );
}

/** Notes evidence carries `version: { type, … }`. */
function computedType(detail: unknown): unknown {
  if (typeof detail !== 'object' || detail === null || !('version' in detail)) return undefined;
  const { version } = detail;
  return typeof version === 'object' && version !== null && 'type' in version ? version.type : undefined;
}

/** The type that the notes computed; a patch in name that adds features would skip what a minor has to show. */
function notesType({
  observations,
  subject,
}: World): { readonly type: ReleaseType; readonly href: string } | undefined {
  const { evidence } = observations;
  if (!evidence.known) return undefined;
  const notes = evidence.value
    .filter(({ kind, sha, refusal }) => kind === 'notes' && sha === subject.sha && refusal === null)
    .sort((left, right) => Date.parse(right.finishedAt) - Date.parse(left.finishedAt));
  for (const { detail, producer } of notes) {
    const type = computedType(detail);
    if (isReleaseType(type)) return { type, href: producer.url };
  }
  return undefined;
}

function judgeType(world: World): Judgement | undefined {
  const { releaseType } = world.subject;
  if (isFirst(world)) return releaseType === 'patch' ? firstAsPatch : undefined;
  const byName = judgeName(world);
  if (byName !== undefined) return byName;
  const computed = notesType(world);
  if (computed === undefined) return releaseType === 'patch' ? notCompared(world) : undefined;
  if (!isLess(releaseType, computed.type)) return undefined;
  return unmet(
    'type-disagrees',
    ['asked as ', releaseType, ', but its changes make it a ', { link: computed.type, href: computed.href }],
    {
      next: {
        text: `release it as ${computed.type}, or correct the changes' types in the notes`,
        who: owner,
      },
    },
  );
}

const isLess = (left: ReleaseType, right: ReleaseType): boolean =>
  releaseTypes.indexOf(left) < releaseTypes.indexOf(right);

/** Calling 2.0.0 a patch would skip what a major has to show. */
function judgeName({ subject: { release, releaseType } }: World): Judgement | undefined {
  const named = isSemantic(release) ? typeInName(release) : undefined;
  if (named === undefined || !isLess(releaseType, named)) return undefined;
  return unmet(
    'type-disagrees',
    `asked as ${releaseType}, but ${release ?? 'its name'} is a ${named} by its number`,
    {
      next: { text: `release it as ${named}, or under a ${releaseType}'s number`, who: owner },
    },
  );
}

const firstAsPatch = unmet(
  'type-disagrees',
  'asked as patch, but it is the first release: there is nothing to mend',
  {
    next: { text: 'release it as minor (input release-type)', who: owner },
  },
);

/** A hotfix may be released before its notes are: then nothing but its name and its issue says that it is one. */
const notCompared = ({ subject }: World): Judgement => ({
  ...met('type-not-compared', `${subject.release ?? 'it'} is a patch by its name`),
  notes: ['no notes of this commit say what its changes make of it; run notes-generator to have it compared'],
});

/** "Patch: hotfixes addressing critical production issues": it says which. */
function judgeLink({ subject, policy, observations }: World): Judgement | undefined {
  if (subject.releaseType !== 'patch') return undefined;
  const labels = policy.profiles.patch['linked-labels'];
  const { scope } = observations;
  if (!scope.known) return unreadable('scope', scope, owner);
  const issues = [...scope.value.linked, ...scope.value.items.filter(({ kind }) => kind === 'issue')];
  const linked = issues.find((item) => item.labels.some((label) => labels.includes(label)));
  if (linked !== undefined) return met('patch-linked', `patch for ${linked.key} ${linked.title}`);
  return unmet(
    'patch-unlinked',
    `a patch mends a critical production issue; no issue of ${scope.value.description} has the label ${labels.join(' or ')}`,
    {
      next: {
        text: 'link the incident or issue from a pull request of this release ("Fixes #N"), or release it as minor',
        who: 'developers',
      },
    },
  );
}

/** One named release manager starts production. */
function judgeStarter({ observations, policy }: World): Judgement | undefined {
  const { run, ticket } = observations;
  if (!run.deploying || policy.people['started-by'] === 'anyone' || run.event === 'workflow_run')
    return undefined;
  if (run.actor === '' || run.actor.endsWith('[bot]')) return undefined;
  if (!ticket.known) return unreadable('ticket', ticket, owner);
  const manager = ticket.value?.assignees[0];
  if (manager === undefined) {
    return unknownJudgement('manager-unnamed', 'no release manager is named on the release ticket', {
      next: { text: 'assign the release ticket to the release manager', who: owner },
    });
  }
  const starter = run.triggeringActor === '' ? run.actor : run.triggeringActor;
  if (sameLogin(manager, starter)) return undefined;
  const reason: Inline = `started by ${starter}, the release manager of this ticket is ${manager}`;
  return unmet('started-by-other', reason, {
    next: {
      text: `${manager} starts the deployment, or the policy says \`people: { started-by: anyone }\``,
      who: owner,
    },
  });
}

/** Whoever closes the ticket of a release that was never deployed ends it, whatever was signed before. */
function judgeTicket(world: World): Judgement | undefined {
  const { ticket } = world.observations;
  if (!ticket.known || ticket.value?.state !== 'closed' || wasDeployed(world)) return undefined;
  const { number, url } = ticket.value;
  return unmet('ticket-closed', [{ link: `#${number}`, href: url }, ', the release ticket, is closed'], {
    next: { text: `reopen #${number} if this release is still meant to go`, who: owner },
  });
}

function judgePolicy(world: World): Judgement | undefined {
  const request = policyChange(world);
  if (request === undefined) return undefined;
  const what = 'this release changes the policy file (judged by the policy in force)';
  return awaiting(world, request, what) ?? signedBy(world, request, what);
}
