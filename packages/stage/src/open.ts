import type { InputsOf, commonInputs, RunContext, Runner } from '@release-actions/action-kit';
import type { DeploymentStore } from '@release-actions/deployments';
import type { EvidenceExtras, EvidenceSource, OriginRules, Producer } from '@release-actions/evidence';
import {
  deploymentStore,
  evidenceSource,
  type GitHub,
  type ReleaseSnapshot,
  type SnapshotRequest,
} from '@release-actions/github';
import type { Environment } from '@release-actions/policy';
import type { Report, Target } from '@release-actions/report';
import { connect } from './connect.ts';
import { type PolicyInForce, policyIn, readPolicy } from './policy.ts';
import { type Published, publishReport } from './publish.ts';
import { taggedCommit } from './released-commit.ts';
import { targetOf } from './target.ts';

type CommonInputs = InputsOf<typeof commonInputs>;

/** What every stage of a release begins with: GitHub, the policy in force, and what is to be judged. */
export type Stage = {
  readonly github: GitHub;
  /** What came with the first request. */
  readonly read: ReleaseSnapshot;
  readonly policy: PolicyInForce;
  readonly target: Target;
  readonly environment: Environment;
  /** Full SHA of the released commit. */
  readonly sha: string;
  /** Tag of the release, where one was given. */
  readonly release: string | undefined;
  readonly defaultBranch: string;
  readonly producer: Producer;
  readonly deployments: DeploymentStore;
  readonly evidence: EvidenceSource;
  readonly originRules: OriginRules;
  /** Evidence and check run of a report; see `publishReport`. */
  readonly publish: <Detail>(
    report: Report<Detail>,
    extras: Omit<EvidenceExtras, 'producer'>,
    checkRunId?: number,
  ) => Promise<Published<Detail>>;
};

const producerOf = ({ repository, runId, runAttempt, workflowPath, event }: RunContext): Producer => ({
  repository,
  runId,
  runAttempt,
  workflowPath,
  event,
});

async function defaultBranchOf(context: RunContext, github: GitHub): Promise<string> {
  const repository = context.payload['repository'] as { readonly default_branch?: unknown } | undefined;
  if (typeof repository?.default_branch === 'string') return repository.default_branch;
  const read = await github.repository.read();
  return read.known ? read.value.defaultBranch : '';
}

/**
 * Connects to GitHub and reads what a stage needs before it can decide anything, in one request; `alsoRead` goes
 * along in it, and its answers are the stage's `read`.
 * @throws ConfigurationError for a policy that cannot be used, an unknown environment or service.
 */
export async function openStage(
  inputs: CommonInputs,
  runner: Runner,
  alsoRead: SnapshotRequest = {},
): Promise<Stage> {
  const { context, redactor } = runner;
  const github = connect(inputs, runner);
  const { release, policy: file } = inputs;
  const [read, defaultBranch] = await Promise.all([
    github.snapshot({
      ...alsoRead,
      defaultBranchFiles: [file, ...(alsoRead.defaultBranchFiles ?? [])],
      ...(release === undefined ? {} : { tag: release }),
    }),
    defaultBranchOf(context, github),
  ]);
  const content = read.files?.[file];
  const policy = content === undefined ? await readPolicy(github, file) : await policyIn(content, file);
  const { tag } = read;
  const sha = inputs.sha ?? (tag === undefined ? context.sha : taggedCommit(tag, context));
  const target = targetOf(policy.policy, {
    service: inputs.service,
    environment: inputs.environment,
    repo: context.repo,
  });
  const environment = policy.policy.environments[target.environment];
  if (environment === undefined) throw new Error(`environment ${target.environment} is not in the policy`);
  const producer = producerOf(context);
  return {
    github,
    read,
    policy,
    target,
    environment,
    sha,
    release: inputs.release,
    defaultBranch,
    producer,
    deployments: deploymentStore(github),
    evidence: evidenceSource(github),
    originRules: { repository: context.repository, defaultBranch, producers: policy.policy.producers },
    publish: (report, extras, checkRunId) =>
      publishReport(
        report,
        { policyDigest: policy.digest, ...extras },
        {
          github,
          producer,
          redactor,
          runUrl: context.runUrl,
          ...(checkRunId === undefined ? {} : { checkRunId }),
        },
      ),
  };
}
