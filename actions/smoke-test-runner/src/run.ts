import type { Presentation, Runner } from '@release-actions/action-kit';
import { canonicalJson, makeEvidence, sha256 } from '@release-actions/evidence';
import type { Evidence, Person, Producer, Reading } from '@release-actions/evidence';
import type { GitHub } from '@release-actions/github';
import type { Policy } from '@release-actions/policy';
import { reportToCheckRun, shortSha } from '@release-actions/report';
import type { Inline, Report } from '@release-actions/report';
import { nodePorts, notStarted, smoke, UnreadableFile } from '@release-actions/smoke';
import type { SmokeDetail, SmokePorts, SmokeRequest } from '@release-actions/smoke';
import { connect } from '@release-actions/stage/connect';
import { readReleasedCommit } from '@release-actions/stage/released-commit';
import type { ReleasedCommit } from '@release-actions/stage/released-commit';
import { targetOf } from '@release-actions/stage/target';
import type { Found } from './found.ts';
import type { Inputs } from './inputs.ts';
import { filesToLookAt, writeReportFiles } from './report-files.ts';
import { readSources } from './sources.ts';
import type { Sources, Unread } from './sources.ts';

/** Reads policy and suites, carries the checks out, and presents the verdict with its evidence. */
export async function run(inputs: Inputs, runner: Runner): Promise<Presentation> {
  const github = connect(inputs, runner);
  const found =
    inputs.shard === 'merge'
      ? await (await import('./join.ts')).joinParts(inputs, runner, github)
      : await carryOut(inputs, runner, github);
  return await presentationOf(found, inputs, runner, github);
}

async function carryOut(inputs: Inputs, runner: Runner, github: GitHub): Promise<Found> {
  const commit = await readReleasedCommit(inputs, runner.context, github);
  if (!commit.known) return unread({ reason: 'suite-unknown', cause: commit }, inputs, runner);
  const { sha } = commit.value;
  const sources = await readSources(inputs, sha, github);
  if ('cause' in sources) return unread(sources, inputs, runner, sha);
  const target = { ...placeOf(inputs, sources.policy, runner), sha, ...releaseOf(inputs) };
  const { acknowledgement } = await import('./acknowledge.ts');
  // Of a part nobody is asked to look: that is the whole's.
  const asked =
    inputs.shard === undefined
      ? await acknowledgement(sources.policy, target, github)
      : { notes: [], people: [] };
  const request = requestOf(
    inputs,
    sources,
    target,
    [...tagNotes(commit.value, inputs), ...asked.notes],
    runner,
  );
  try {
    const report = await smoke(request, portsFor(sha, runner, github));
    return { report, policyText: sources.policyText, people: asked.people };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return unread({ reason: 'suite-unknown', cause: error }, inputs, runner, sha);
  }
}

const releaseOf = ({ release }: Inputs): { readonly release?: string } =>
  release === undefined ? {} : { release };

/** What is to be said of where the checked commit comes from. */
const tagNotes = ({ sha, tagged }: ReleasedCommit, { release = '' }: Inputs): Inline[] =>
  tagged === false
    ? [`There is no tag ${release}: this is about commit ${shortSha(sha)}, which started this run.`]
    : [];

const portsFor = (sha: string, runner: Runner, github: GitHub): SmokePorts => ({
  ...nodePorts(runner.context.workspace),
  readFile: async (path) => textOf(await github.repository.file(path, sha)),
  readFloorFile: async (path) => textOf(await github.repository.fileOnDefaultBranch(path)),
});

function unread({ reason, cause }: Unread, inputs: Inputs, runner: Runner, sha = runner.context.sha): Found {
  const report = notStarted({
    ...nameless(inputs, runner),
    sha,
    ...releaseOf(inputs),
    reason,
    message: cause.message,
    hint: cause.hint,
    at: runner.clock.now(),
    shard: inputs.shard === 'merge' ? undefined : inputs.shard,
  });
  return { report, policyText: undefined, people: [] };
}

/** What is checked as the inputs alone say it. */
const nameless = ({ service, environment }: Inputs, { context }: Runner): Place => ({
  service: service ?? context.repo,
  environment: environment ?? 'default',
  wave: 'all',
});

/**
 * What is checked, by the names that the gate looks for. An address of one's own makes any environment one that can be
 * checked, such as the preview of a pull request.
 */
function placeOf(inputs: Inputs, policy: Policy | undefined, runner: Runner): Place {
  if (policy === undefined) return nameless(inputs, runner);
  const { service, environment } = inputs;
  const wanted = { service, repo: runner.context.repo };
  const preview =
    inputs['base-url'] !== undefined && environment !== undefined && !(environment in policy.environments);
  if (!preview) return targetOf(policy, { ...wanted, environment });
  const [known] = Object.keys(policy.environments);
  return { ...targetOf(policy, { ...wanted, environment: known }), environment, wave: 'all' };
}

function textOf(found: Reading<{ readonly text: string }>): string | undefined {
  if (found.known) return found.value.text;
  if (found.reason === 'not-found') return undefined;
  throw new UnreadableFile(found.message, found.hint);
}

type Place = Pick<SmokeRequest, 'service' | 'environment' | 'wave'>;
type Target = Place & Pick<SmokeRequest, 'sha' | 'release'>;

function requestOf(
  inputs: Inputs,
  sources: Sources,
  target: Target,
  notes: readonly Inline[],
  runner: Runner,
): SmokeRequest {
  const environment = sources.policy?.environments[target.environment];
  const baseUrl = inputs['base-url'] ?? environment?.url;
  const expectedVersion = inputs['expected-version'] ?? inputs.release;
  const optional = {
    floor: sources.floor,
    baseUrl,
    expectedVersion,
    versionPath: environment?.version,
    flaky: sources.policy?.smoke.flaky,
    deadlineMs: sources.policy?.smoke.deadline?.ms,
    shard: inputs.shard === 'merge' ? undefined : inputs.shard,
  };
  return {
    ...target,
    suites: sources.suites,
    variables: inputs.variables,
    secrets: inputs.secrets,
    expectedAliases: [target.sha],
    notes,
    signal: runner.signal,
    redactor: runner.redactor,
    onResult: ({ outcome, id, durationMs }) =>
      runner.log.info(`${outcome.padEnd(12)} ${id} (${Math.round(durationMs)} ms)`),
    ...definedOnly(optional),
  };
}

const definedOnly = <T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as never;

async function presentationOf(
  { report, policyText, people }: Found,
  inputs: Inputs,
  runner: Runner,
  github: GitHub,
): Promise<Presentation> {
  const { detail } = report;
  const common = {
    report,
    // Of a part the job keeps the report itself, for the whole; a second copy would be a second part.
    files: typeof inputs.shard === 'object' ? [] : await filesToLookAt(report),
    dryRun: inputs['dry-run'],
    failOn: inputs['fail-on'],
    outputs: {
      'served-version': detail.servedVersion ?? '',
      passed: detail.counts.passed,
      failed: detail.counts.failed,
      flaky: detail.counts.flaky,
    },
  };
  // A part says nothing of the whole: a gate that read it as evidence would let the other parts through unseen.
  if (typeof inputs.shard === 'object') return { ...common, record: () => keepReportFiles(report, runner) };
  const evidence = evidenceOf(report, policyText, people, inputs, runner);
  const record = async (): Promise<void> => {
    await Promise.all([
      runner.signal.aborted ? undefined : writeCheckRun(report, evidence, runner, github),
      keepReportFiles(report, runner),
    ]);
  };
  return { ...common, evidence, record };
}

async function keepReportFiles(report: Report<SmokeDetail>, { context, log }: Runner): Promise<void> {
  await writeReportFiles(report, context.temporaryFolder).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    log.warning(`Not every report file could be written, which changes no verdict: ${reason}`);
  });
}

function evidenceOf(
  report: Report<SmokeDetail>,
  policyText: string | undefined,
  people: readonly Person[],
  inputs: Inputs,
  runner: Runner,
): Evidence {
  const { served, suites } = report.detail;
  const { before, after } = served;
  return makeEvidence(report, {
    producer: producerOf(runner),
    people,
    ...(before === null
      ? {}
      : { served: { first: before.version ?? '', last: (after ?? before).version ?? '' } }),
    ...(policyText === undefined ? {} : { policyDigest: sha256(policyText) }),
    inputs: [
      ...suites.map(({ file, digest }) => ({ name: file, digest })),
      ...inputs.evidence.map((digest) => ({ name: 'evidence', digest })),
      { name: 'variables', digest: `sha256:${sha256(canonicalJson(inputs.variables))}` },
    ],
  });
}

function producerOf({ context }: Runner): Producer {
  const { repository, runId, runAttempt, workflowPath, event } = context;
  return { repository, runId, runAttempt, workflowPath, event };
}

/** The check run is index and human view only; that it could not be written changes no verdict. */
async function writeCheckRun(
  report: Report<SmokeDetail>,
  evidence: Evidence,
  runner: Runner,
  github: GitHub,
): Promise<void> {
  const written = await github.checks.create(reportToCheckRun(report, evidence, runner.context.runUrl));
  if (written.outcome === 'refused') runner.log.warning(`${written.message}\n${written.hint}`);
  if (written.outcome === 'planned') runner.log.info(`Dry run, not written: ${written.write.what}`);
}
