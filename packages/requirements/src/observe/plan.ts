import type { ArtifactDigest } from '@release-actions/evidence';
import type { RunFact } from '../observations.ts';
import type { Policy } from '@release-actions/policy';
import type { WaveRequest } from '../ports.ts';
import { effectOf } from '../profile.ts';
import type { RequirementId, Subject } from '../vocabulary.ts';
import { teamsOf } from './people.ts';
import { ticketLabel } from '../ticket/find.ts';

export type Asked = {
  readonly subject: Subject;
  readonly policy: Policy;
  readonly policyPath: string;
  readonly defaultBranch: string;
  /** Branch that the commit was built on, where it is not the default branch and the caller knows it already. */
  readonly builtOn?: string;
  /** Issue of the release, where the caller knows it already: then its comments come along. */
  readonly ticket?: number;
  /** Whether the repository is private, where the caller knows it already. */
  readonly private?: boolean;
  readonly now: number;
};

/** What an evaluation is asked, by whom, with what in hand. */
export type Question = Asked & {
  readonly run: RunFact;
  readonly artifacts: readonly ArtifactDigest[];
  /** Evidence that earlier jobs handed over by digest. */
  readonly digests: readonly string[];
  /** Head of the default branch, from which the policy was read. */
  readonly policyCommit: string;
  readonly policyDigest: string;
};

/** Whether a requirement is judged at all: what is switched off or declared not applicable costs no read. */
export function isJudged(id: RequirementId, { subject, policy, now }: Asked): boolean {
  const { enforcement, notApplicable, combined } = effectOf(id, subject.releaseType, policy, now);
  return enforcement !== 'off' && notApplicable === undefined && combined !== true;
}

/** Whether anything looks at the items of the release, and not only at its commits and files. */
export function needsItems(asked: Asked): boolean {
  const { policy, subject } = asked;
  const labelled = Object.values(policy.requirements.custom).some(({ label }) => label !== undefined);
  return (
    labelled ||
    subject.releaseType === 'patch' ||
    isJudged('acceptance-criteria', asked) ||
    isJudged('security-approval', asked)
  );
}

/** Files of the released commit that some requirement looks at. */
export function filesOf(asked: Asked): string[] {
  const { requirements, rollback } = asked.policy;
  const custom = Object.values(requirements.custom).flatMap(({ file }) => file ?? []);
  const plan =
    isJudged('rollback-plan', asked) && requirements['rollback-plan'].mitigation === undefined
      ? [rollback.plan]
      : [];
  const { path, issue } = requirements['customer-communication'];
  const communication = issue === undefined && isJudged('customer-communication', asked) ? [path] : [];
  return [...new Set([...plan, ...communication, ...custom])];
}

export const holidayFilesOf = ({ policy, subject }: Asked): readonly string[] =>
  policy.environments[subject.environment]?.window?.holidays ?? [];

/** Environments whose deployments are looked at: the one under judgement, and where it was tested. */
export function environmentsOf(asked: Asked): string[] {
  const { subject, policy } = asked;
  const staging = isJudged('staging-verified', asked)
    ? [policy.requirements['staging-verified'].environment]
    : [];
  return [...new Set([subject.environment, ...staging])];
}

/** More than anybody deploys within a freeze; an environment with more is read to its end. */
export const newestDeployments = 100;

/** Where code scanning is asked about the released commit. */
export const analysedBranch = ({ builtOn, defaultBranch }: Asked): string => builtOn ?? defaultBranch;

/** Sources of vulnerabilities that the policy names. */
export function securityRequest(asked: Asked): WaveRequest {
  const judged = isJudged('ci-and-security', asked) || isJudged('security-approval', asked);
  const kinds = judged ? asked.policy.security.sources.map(({ kind }) => kind) : [];
  return {
    ...(kinds.includes('code-scanning')
      ? { codeScanning: { ref: `refs/heads/${analysedBranch(asked)}` } }
      : {}),
    ...(kinds.includes('dependabot') ? { dependabot: true } : {}),
    ...(kinds.includes('secret-scanning') ? { secretScanning: true } : {}),
  };
}

/** The first wave: everything whose address is known before anything was read. */
export function firstWave(asked: Asked): WaveRequest {
  const { subject, defaultBranch } = asked;
  return {
    sha: subject.sha,
    branch: defaultBranch,
    environments: [subject.environment],
    deploymentsOf: environmentsOf(asked),
    deploymentsAtMost: newestDeployments,
    ticket: { label: ticketLabel },
    ...securityRequest(asked),
  };
}

/**
 * The last wave: what the first one pointed to, and the tag once more, after everything else. `items` are numbers of
 * pull requests, `comments` the number of the ticket.
 */
export function lastWave(asked: Asked, items: readonly number[], comments: number | undefined): WaveRequest {
  const { subject, policy } = asked;
  const teams = teamsOf(policy);
  const { source } = policy.requirements['acceptance-criteria'];
  const holidays = holidayFilesOf(asked);
  const files = filesOf(asked);
  return {
    ...(files.length === 0 ? {} : { sha: subject.sha, checks: false, filesAtSha: files }),
    ...(items.length === 0 ? {} : { items }),
    ...(comments === undefined ? {} : { commentsOf: comments }),
    ...(holidays.length === 0 ? {} : { defaultBranchFiles: holidays }),
    ...(teams.length === 0 ? {} : { teams }),
    ...(subject.release === undefined ? {} : { tag: subject.release }),
    ...(source.kind === 'project' && isJudged('acceptance-criteria', asked)
      ? { project: projectOf(source.project) }
      : {}),
  };
}

const projectOf = ({
  owner,
  number,
  field,
}: {
  owner: string;
  number: number;
  field: string;
}): NonNullable<WaveRequest['project']> => ({
  owner,
  number,
  statusField: field,
});
