import type { Presentation, Runner } from '@release-actions/action-kit';
import {
  type ArtifactDigest,
  type EvidenceSource,
  known,
  type Reading,
  unknown,
} from '@release-actions/evidence';
import { evidenceSource } from '@release-actions/github';
import { createHttpClient, type HttpFault, type HttpResponse } from '@release-actions/http';
import { type Block, checkRunName, ConfigurationError, type Report } from '@release-actions/report';
import {
  authorizationOf,
  branchOfRelease,
  findTicket,
  type GateContext,
  type GateRecord,
  type GateRun,
  type HttpFact,
  type HttpQuestion,
  packRecord,
  phaseOf,
  type Question,
  recordInputs,
  releaseTypeOf,
  reportOf,
  type RunFact,
  type Sources,
  type Subject,
  withoutSecret,
  worldOf,
} from '@release-actions/requirements';
import type { Stage } from '@release-actions/stage';
import { evidenceOfOthers } from './handed.ts';
import type { GateInputs } from './inputs.ts';
import { askRest, earlyRequest } from './prefetch.ts';

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
  const context: GateContext = { question, sources: sourcesOf(inputs, runner, stage), writes: stage.github };
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
  stage: Stage,
  artifacts: readonly ArtifactDigest[],
): Question {
  const { policy, target, sha, release, defaultBranch, read } = stage;
  const subject: Subject = {
    ...target,
    repository: context.repository,
    sha,
    releaseType: releaseTypeOf(inputs['release-type'], release),
    ...(release === undefined ? {} : { release }),
  };
  const ticket = ticketIn(read, subject);
  const isPrivate = privateIn(context.payload);
  const builtOn = branchOfRelease(read.suites, subject, defaultBranch);
  return {
    subject,
    policy: policy.policy,
    policyPath: policy.file,
    policyCommit: policy.commit,
    policyDigest: policy.digest,
    defaultBranch,
    now: clock.now().getTime(),
    run: runFact(inputs, context),
    artifacts,
    digests: evidenceOfOthers(inputs.evidence, stage),
    ...(ticket === undefined ? {} : { ticket }),
    ...(isPrivate === undefined ? {} : { private: isPrivate }),
    ...(builtOn === undefined ? {} : { builtOn }),
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

/** The release's ticket, where the first request brought the tickets along. */
function ticketIn({ tickets }: Stage['read'], subject: Subject): number | undefined {
  const found = tickets === undefined ? undefined : findTicket(tickets, subject);
  return found?.known === true ? found.value.ticket?.number : undefined;
}

function privateIn(payload: Readonly<Record<string, unknown>>): boolean | undefined {
  const repository = payload['repository'] as { readonly private?: unknown } | undefined;
  return typeof repository?.private === 'boolean' ? repository.private : undefined;
}

function sourcesOf(inputs: GateInputs, runner: Runner, stage: Stage): Sources {
  const { context, clock } = runner;
  const { github, read, deployments, originRules } = stage;
  const base = `${context.serverUrl}/${context.repository}`;
  const early = earlyRequest(inputs, context);
  // Used once: whoever asks again wants to know what has changed since.
  let brought: Stage['read'] = read;
  const snapshot: Sources['github']['snapshot'] = (request) => {
    const first = brought;
    brought = {};
    return askRest(github, early, first, request);
  };
  return {
    github: { ...github, snapshot },
    deployments: deployments.list,
    evidence: evidenceOf(stage),
    originRules,
    get: (question) => get(question, runner),
    now: () => clock.now().getTime(),
    runUrl: (runId) => `${base}/actions/runs/${runId}`,
    fileUrl: (path, sha) => `${base}/blob/${sha}/${path.split('/').map(encodeURIComponent).join('/')}`,
  };
}

/** Evidence whose content stands in a check run that was read already costs two requests, and a run is asked for once. */
function evidenceOf({ github, read: { checks } }: Stage): EvidenceSource {
  const texts = (): string[] =>
    checks?.known === true ? checks.value.flatMap(({ text }) => text ?? []) : [];
  const byName = once(github.artifacts.byName);
  const source = evidenceSource({ runs: github.runs, artifacts: { ...github.artifacts, byName } }, texts);
  return { ...source, run: once(source.run) };
}

/** The same question is asked once; everybody else waits for its answer. */
function once<Key, Answer>(ask: (key: Key) => Promise<Answer>): (key: Key) => Promise<Answer> {
  const asked = new Map<Key, Promise<Answer>>();
  return (key) => {
    const answer = asked.get(key) ?? ask(key);
    asked.set(key, answer);
    return answer;
  };
}

async function get(
  { url, body: sent, credential }: HttpQuestion,
  runner: Runner,
): Promise<Reading<HttpFact>> {
  const secret = credential === undefined ? undefined : runner.secretFromEnvironment(credential.variable);
  if (credential !== undefined && secret === undefined) return withoutSecret(url, credential.variable);
  const headers = {
    accept: 'application/json, text/plain',
    ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
    ...(secret === undefined || credential === undefined
      ? {}
      : { authorization: authorizationOf(secret, credential.scheme) }),
  };
  const answer: HttpResponse | HttpFault = await createHttpClient()({
    url,
    ...(sent === undefined ? {} : { method: 'POST', body: sent }),
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
  /** Said after everything else. */
  readonly after?: readonly Block[];
  /** Why nothing may be deployed although no requirement blocks. */
  readonly refusal?: Refusal | undefined;
};

export type Refusal = { readonly code: string; readonly why: string; readonly next: string };

/** Publishes a gate run's report with its evidence and check run, and hands out the common outputs. */
export async function present(
  gate: Gate,
  { run, outputs = {}, preface = [], after = [], refusal }: Outcome,
): Promise<Presentation> {
  const { inputs, stage, runner, artifacts } = gate;
  const { ticket, problems } = run;
  // Before it is packed: nothing can be taken out of compressed bytes.
  const record = runner.redactor.redactDeep(run.record);
  const { evaluation } = record;
  const notes: Block[] =
    problems.length === 0 ? [] : [{ list: problems.map((problem) => `Not written: ${problem}`) }];
  const decided = reportOf(record, {
    startedAt: gate.startedAt,
    finishedAt: instant(runner),
    preface: [...preface, ...notes],
    after,
  });
  const report = refusal === undefined ? decided : refused(decided, refusal);
  const { evidence, problem } = await stage.publish(
    { ...report, detail: packRecord(record) },
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
      release: stage.release,
      sha: stage.sha,
      'expires-at': evaluation.expiresAt,
      'next-open': evaluation.nextOpen,
      'release-type': record.subject.releaseType,
      unmet: unmetIn(record),
      phase: phaseOf(worldOf(record.subject, record.policy, record.observations)),
      'customers-due': customersDue(record) ? 'yes' : undefined,
      ...outputs,
    },
  };
}

/** The signed text for customers is due before the deployment, and nothing says that they have it. */
const customersDue = ({ evaluation: { findings } }: GateRecord): boolean =>
  findings.some(({ code }) => code === 'communication-not-sent');

const unmetIn = ({ evaluation: { findings } }: GateRecord): string =>
  findings
    .filter(({ status }) => status === 'unmet' || status === 'unknown')
    .map(({ id }) => id)
    .join('\n');

/** The same report, whose go does not count. */
const refused = (report: Report<GateRecord>, { code, why, next }: Refusal): Report<GateRecord> => ({
  ...report,
  outcome: 'no-go',
  reasons: [code, ...report.reasons],
  headline: report.headline.replace(/^Go/u, 'No-go'),
  body: [{ paragraph: `No requirement blocks, but ${why}. Next: ${next}.` }, ...report.body],
  annotations: [{ level: 'error', message: why }, ...report.annotations],
});

const peopleOf = ({ evaluation }: GateRecord): { login: string; role: string; act: string; at: string }[] =>
  evaluation.findings.flatMap(({ id, signOffs }) =>
    signOffs.map(({ login, role, at }) => ({ login, role, act: `signed ${id}`, at })),
  );

/** The gate's check run that this commit has already, so that publishing needs no look-up. */
function existingCheck({ subject, observations: { checks } }: GateRecord): number | undefined {
  const name = checkRunName({ kind: 'gate', ...subject });
  return checks.runs.known ? checks.runs.value.findLast((check) => check.name === name)?.id : undefined;
}
