import type { Presentation, Runner } from '@release-actions/action-kit';
import { type ArtifactDigest, known, type Reading, unknown } from '@release-actions/evidence';
import { createHttpClient, type HttpFault, type HttpResponse } from '@release-actions/http';
import { type Block, checkRunName, ConfigurationError } from '@release-actions/report';
import {
  type GateContext,
  type GateRecord,
  type GateRun,
  type HttpFact,
  type Question,
  recordInputs,
  releaseTypeOf,
  reportOf,
  type RunFact,
  type Sources,
} from '@release-actions/requirements';
import type { Stage } from '@release-actions/stage';
import type { GateInputs } from './inputs.ts';

/** The gate of one run: its inputs, its runner, its stage, and the slice's own view of them. */
export type Gate = {
  readonly inputs: GateInputs;
  readonly runner: Runner;
  readonly stage: Stage;
  readonly context: GateContext;
  readonly artifacts: readonly ArtifactDigest[];
  readonly startedAt: string;
};

export function gateOf(inputs: GateInputs, runner: Runner, stage: Stage): Gate {
  const artifacts = inputs.artifacts.map(readArtifact);
  const question = questionOf(inputs, runner, stage, artifacts);
  const context: GateContext = { question, sources: sourcesOf(runner, stage), writes: stage.github };
  return { inputs, runner, stage, context, artifacts, startedAt: instant(runner) };
}

export const instant = ({ clock }: Runner): string => clock.now().toISOString();

/** @throws ConfigurationError for a line that is not `component=sha256:<64 hexadecimal digits>`. */
function readArtifact(line: string): ArtifactDigest {
  const match = /^([\w./-]+)\s*=\s*(sha256:[0-9a-f]{64})$/u.exec(line);
  const [, component, digest] = match ?? [];
  if (component !== undefined && digest !== undefined) return { component, digest };
  throw new ConfigurationError("the action's inputs", [
    {
      path: 'input artifacts',
      message: `"${line}" is not of the form component=sha256:… with 64 hexadecimal digits`,
    },
  ]);
}

function questionOf(
  inputs: GateInputs,
  { context, clock }: Runner,
  { policy, target, sha, release, defaultBranch }: Stage,
  artifacts: readonly ArtifactDigest[],
): Question {
  const ticket = ticketOf(context.payload);
  const releaseType = releaseTypeOf(inputs['release-type'], release);
  return {
    subject: {
      ...target,
      repository: context.repository,
      sha,
      releaseType,
      ...(release === undefined ? {} : { release }),
    },
    policy: policy.policy,
    policyPath: policy.file,
    policyCommit: policy.commit,
    policyDigest: policy.digest,
    defaultBranch,
    now: clock.now().getTime(),
    run: runFact(inputs, context),
    artifacts,
    digests: inputs.evidence,
    ref: inputs.sha === undefined && release !== undefined ? `refs/tags/${release}` : undefined,
    ...(ticket === undefined ? {} : { ticket }),
  };
}

function runFact({ mode }: GateInputs, context: Runner['context']): RunFact {
  const { runId, runAttempt, runUrl, workflowPath, event, actor, triggeringActor } = context;
  return {
    id: runId,
    attempt: runAttempt,
    url: runUrl,
    workflowPath,
    event,
    deploying: mode === 'verify',
    actor,
    triggeringActor,
  };
}

/** The issue whose comment started this run. */
function ticketOf(payload: Readonly<Record<string, unknown>>): number | undefined {
  const issue = payload['issue'] as { readonly number?: unknown } | undefined;
  return typeof issue?.number === 'number' ? issue.number : undefined;
}

function sourcesOf(runner: Runner, stage: Stage): Sources {
  const { context, clock } = runner;
  const base = `${context.serverUrl}/${context.repository}`;
  return {
    github: stage.github,
    deployments: stage.deployments.list,
    evidence: stage.evidence,
    originRules: stage.originRules,
    get: (url, tokenVariable) => get(url, tokenVariable, runner),
    now: () => clock.now().getTime(),
    runUrl: (runId) => `${base}/actions/runs/${runId}`,
    fileUrl: (path, sha) => `${base}/blob/${sha}/${path.split('/').map(encodeURIComponent).join('/')}`,
  };
}

async function get(
  url: string,
  tokenVariable: string | undefined,
  runner: Runner,
): Promise<Reading<HttpFact>> {
  const token = tokenVariable === undefined ? undefined : runner.secretFromEnvironment(tokenVariable);
  const headers = {
    accept: 'application/json, text/plain',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const answer: HttpResponse | HttpFault = await createHttpClient()({
    url,
    headers,
    signal: runner.signal,
    maxRedirects: 3,
  });
  if (answer.ok) {
    const body = new TextDecoder().decode(answer.body);
    return known({ status: answer.status, body }, { endpoint: `GET ${url}`, pages: 1, at: instant(runner) });
  }
  return unknown({
    reason: answer.kind === 'timeout' ? 'timeout' : 'unavailable',
    endpoint: `GET ${url}`,
    message: `${url} did not answer: ${answer.message}`,
    hint: 'Check the address, and that this runner may reach it.',
  });
}

export type Outcome = {
  readonly run: GateRun;
  readonly outputs?: Readonly<Record<string, string | number | undefined>>;
  readonly preface?: readonly Block[];
};

/** Publishes a gate run's report with its evidence and check run, and hands out the common outputs. */
export async function present(
  gate: Gate,
  { run, outputs = {}, preface = [] }: Outcome,
): Promise<Presentation> {
  const { inputs, stage, runner, artifacts } = gate;
  const { record, ticket, problems } = run;
  const { evaluation } = record;
  const notes: Block[] =
    problems.length === 0 ? [] : [{ list: problems.map((problem) => `Not written: ${problem}`) }];
  const report = reportOf(record, {
    startedAt: gate.startedAt,
    finishedAt: instant(runner),
    preface: [...preface, ...notes],
  });
  const { evidence, problem } = await stage.publish(
    report,
    {
      artifacts,
      inputs: recordInputs(record),
      people: peopleOf(record),
      ...(evaluation.expiresAt === undefined ? {} : { expiresAt: evaluation.expiresAt }),
    },
    existingCheck(record),
  );
  if (problem !== undefined) runner.log.warning(`The check run could not be written: ${problem}`);
  return {
    report,
    evidence,
    failOn: inputs['fail-on'],
    dryRun: inputs['dry-run'],
    outputs: {
      ticket: ticket?.number,
      'expires-at': evaluation.expiresAt,
      'next-open': evaluation.nextOpen,
      'release-type': record.subject.releaseType,
      unmet: evaluation.findings
        .filter(({ status }) => status === 'unmet' || status === 'unknown')
        .map(({ id }) => id)
        .join('\n'),
      ...outputs,
    },
  };
}

const peopleOf = ({ evaluation }: GateRecord): { login: string; role: string; act: string; at: string }[] =>
  evaluation.findings.flatMap(({ id, signOffs }) =>
    signOffs.map(({ login, role, at }) => ({ login, role, act: `signed ${id}`, at })),
  );

/** The gate's check run that this commit has already, so that publishing needs no look-up. */
function existingCheck({ subject, observations: { checks } }: GateRecord): number | undefined {
  const name = checkRunName({ kind: 'gate', ...subject });
  return checks.runs.known ? checks.runs.value.findLast((check) => check.name === name)?.id : undefined;
}
