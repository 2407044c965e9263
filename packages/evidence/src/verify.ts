import type { Outcome, ReportKind, Target } from '@release-actions/report';
import { canonicalJson, sha256 } from './canonical.ts';
import { type Evidence, commitOf, predicateType, type Statement, statementType } from './statement.ts';

export type Refusal = {
  readonly ok: false;
  /** Such as `unproven`, `tampered`, `other-commit`, `other-environment`, `too-old`, `expired`, `forged-origin`. */
  readonly code: string;
  /** What was looked for, what was found, where. */
  readonly message: string;
};

export type Accepted<T> = { readonly ok: true; readonly value: T };

const refuse = (code: string, message: string): Refusal => ({ ok: false, code, message });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function looksLikeStatement(value: unknown): value is Statement {
  if (!isObject(value) || value['_type'] !== statementType || value['predicateType'] !== predicateType)
    return false;
  const { subject, predicate } = value;
  if (!Array.isArray(subject) || !subject.every((item) => isObject(item) && isObject(item['digest'])))
    return false;
  if (!isObject(predicate) || !isObject(predicate['producer'])) return false;
  const texts = ['kind', 'service', 'environment', 'wave', 'outcome', 'startedAt', 'finishedAt', 'headline'];
  return texts.every((key) => typeof predicate[key] === 'string') && Array.isArray(predicate['reasons']);
}

/** Reads evidence whose digest is known from elsewhere; any changed byte is refused. */
export function parseEvidence(content: string, digest: string): Accepted<Evidence> | Refusal {
  const actual = sha256(content);
  if (actual !== digest) return refuse('tampered', `the evidence says ${digest}, its bytes say ${actual}`);
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return refuse('malformed', `evidence ${digest.slice(0, 12)} is not JSON`);
  }
  if (!looksLikeStatement(value))
    return refuse('malformed', `evidence ${digest.slice(0, 12)} is not one of our statements`);
  if (canonicalJson(value) !== content)
    return refuse('malformed', `evidence ${digest.slice(0, 12)} is not in canonical form`);
  return { ok: true, value: { digest, content, statement: value } };
}

/** GitHub's record of the run in whose name an evidence artifact was uploaded. */
export type OriginRun = {
  readonly id: number;
  readonly repository: string;
  /** The head repository; another one means a fork. */
  readonly headRepository: string;
  /** Such as `.github/workflows/release.yml`, without `@ref`. */
  readonly workflowPath: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
};

export type OriginRules = {
  readonly repository: string;
  readonly defaultBranch: string;
  /** Workflow paths that may produce evidence (policy: `producers`); `*` stands for any part of a file name. */
  readonly producers: readonly string[];
};

const matchesPath = (pattern: string, path: string): boolean =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => RegExp.escape(part))
      .join('[^/]*')}$`,
    'u',
  ).test(path);

/**
 * Whether evidence came from where evidence may come from: this repository, a producing workflow, no pull request
 * event, and either the subject's own commit or the default branch.
 */
export function verifyOrigin(
  evidence: Evidence,
  run: OriginRun,
  rules: OriginRules,
): Accepted<Evidence> | Refusal {
  const at = `run ${run.id}`;
  const { producer } = evidence.statement.predicate;
  if (run.repository !== rules.repository || run.headRepository !== rules.repository) {
    return refuse('forged-origin', `${at} belongs to ${run.headRepository}, not to ${rules.repository}`);
  }
  if (run.event.startsWith('pull_request')) {
    return refuse('forged-origin', `${at} was started by ${run.event}, which runs unreviewed code`);
  }
  if (!rules.producers.some((pattern) => matchesPath(pattern, run.workflowPath))) {
    return refuse(
      'forged-origin',
      `${at} ran ${run.workflowPath}, which is not among the policy's producers (${rules.producers.join(', ')})`,
    );
  }
  if (run.headSha !== commitOf(evidence.statement) && run.headBranch !== rules.defaultBranch) {
    return refuse(
      'forged-origin',
      `${at} ran on ${run.headBranch}, neither the release's commit nor ${rules.defaultBranch}`,
    );
  }
  if (producer.runId !== run.id || producer.repository !== run.repository) {
    return refuse(
      'forged-origin',
      `the evidence names run ${producer.runId} of ${producer.repository}, ${at} uploaded it`,
    );
  }
  return { ok: true, value: evidence };
}

export type Expectation = Target & {
  readonly kind: ReportKind;
  readonly sha: string;
  readonly outcomes?: readonly Outcome[];
  readonly now: Date;
  /** Oldest acceptable age, counted from the end of the producing run. */
  readonly maxAgeMs?: number;
};

/** Whether evidence says what is asked of it: this kind, commit, environment, service and wave, not too old. */
export function verifyClaim(evidence: Evidence, expected: Expectation): Accepted<Evidence> | Refusal {
  const { predicate } = evidence.statement;
  const commit = commitOf(evidence.statement);
  if (predicate.kind !== expected.kind)
    return refuse('other-kind', `it is ${predicate.kind} evidence, not ${expected.kind}`);
  if (commit !== expected.sha) {
    return refuse(
      'other-commit',
      `${predicate.outcome} on ${commit?.slice(0, 7) ?? 'no commit'}, this release is ${expected.sha.slice(0, 7)}`,
    );
  }
  for (const key of ['service', 'environment', 'wave'] as const) {
    if (predicate[key] !== expected[key])
      return refuse(`other-${key}`, `it is about ${key} ${predicate[key]}, not ${expected[key]}`);
  }
  const finished = Date.parse(predicate.finishedAt);
  const ageMs = expected.now.getTime() - finished;
  if (!Number.isFinite(finished))
    return refuse('malformed', `its end time ${predicate.finishedAt} is not a time`);
  if (expected.maxAgeMs !== undefined && ageMs > expected.maxAgeMs) {
    return refuse(
      'too-old',
      `it is ${Math.round(ageMs / 60_000)} min old, the policy accepts ${Math.round(expected.maxAgeMs / 60_000)} min`,
    );
  }
  if (predicate.expiresAt !== undefined && Date.parse(predicate.expiresAt) <= expected.now.getTime()) {
    return refuse('expired', `it expired at ${predicate.expiresAt}`);
  }
  if (expected.outcomes !== undefined && !expected.outcomes.includes(predicate.outcome)) {
    return refuse('outcome', `it says ${predicate.outcome}: ${predicate.headline}`);
  }
  return { ok: true, value: evidence };
}
