import fc from 'fast-check';
import type {
  AlertFact,
  CheckRunFact,
  CommentFact,
  EvidenceFact,
  Observations,
  WorkflowRunFact,
} from '../../src/index.ts';
import {
  answersOf,
  backupsOf,
  defersOf,
  drillsOf,
  mostly,
  notesOf,
  planOf,
  releaseState,
  scopeOf,
} from './drawn-release.ts';
import {
  check,
  comment,
  evidence,
  findingIn,
  observations,
  otherSha,
  policyOf,
  read,
  run,
  sha,
  unread,
  worldWith,
} from './world.ts';

/** Under which the states are judged. */
export const policy = policyOf(
  `  environment-protection: off
  customer-communication: off
  staging-verified: { qa: automatic }`,
  'people: { distinct: 1 }\nsecurity: { sources: [dependabot] }',
);

type DrawnCheck = {
  name: string;
  workflow: number;
  run: number;
  event: string;
  status: string;
  conclusion: string | null;
};
const drawnCheck: fc.Arbitrary<DrawnCheck> = fc.record({
  name: fc.constantFrom('test', 'lint', 'build'),
  workflow: fc.integer({ min: 1, max: 2 }),
  run: fc.integer({ min: 1, max: 3 }),
  event: mostly('push', 'pull_request', 'workflow_dispatch'),
  status: mostly('completed', 'in_progress', 'queued'),
  conclusion: mostly<string | null>('success', 'failure', 'skipped', 'neutral', 'cancelled', 'strange', null),
});

type DrawnSmoke = {
  sha: string;
  environment: string;
  service: string;
  outcome: string;
  ageHours: number;
  proven: boolean;
  critical: number;
  passed: number;
  mixed: boolean;
};
const drawnSmoke: fc.Arbitrary<DrawnSmoke> = fc.record({
  sha: mostly(sha, otherSha),
  environment: mostly('staging', 'production'),
  service: mostly('storefront', 'search'),
  outcome: mostly('pass', 'fail', 'inconclusive'),
  ageHours: mostly(1, 23, 25, 100),
  proven: mostly(true, false),
  critical: mostly(3, 0),
  passed: mostly(3, 2),
  mixed: mostly(false, true),
});

export type DrawnAlert = { state: string; severity: string | null; ageDays: number; by: string | null };
const drawnAlert: fc.Arbitrary<DrawnAlert> = fc.record({
  state: fc.constantFrom('open', 'fixed', 'dismissed', 'auto_dismissed'),
  severity: fc.constantFrom('low', 'medium', 'high', 'critical', null),
  ageDays: fc.constantFrom(1, 2, 30),
  by: fc.constantFrom('sam', 'dana', null),
});

export type DrawnWord = {
  who: string;
  what: string;
  right: boolean;
  edited: boolean;
  hidden: boolean;
  bot: boolean;
};
const drawnWord: fc.Arbitrary<DrawnWord> = fc.record({
  who: fc.constantFrom('rita', 'rob', 'sam', 'mallory', 'dana'),
  what: fc.constantFrom('sign', 'sign', 'sign', 'revoke', 'no-go', 'go', 'quoted sign', 'fenced sign'),
  right: mostly(true, false),
  edited: mostly(false, true),
  hidden: mostly(false, true),
  bot: mostly(false, true),
});

/** A random state of a repository and its people. */
export const state = fc.record({
  hour: fc.integer({ min: 0, max: 24 * 7 - 1 }),
  checks: fc.array(drawnCheck, { maxLength: 4 }),
  required: mostly<string[]>([], ['test'], ['test', 'lint']),
  smokes: fc.array(drawnSmoke, { maxLength: 3 }),
  staging: mostly<string | null>(sha, otherSha, null),
  alerts: fc.array(drawnAlert, { maxLength: 2 }),
  words: fc.array(drawnWord, { maxLength: 4 }),
  tag: mostly(sha, otherSha),
  broken: mostly<keyof Observations | 'none'>(
    'none',
    'comments',
    'evidence',
    'freezes',
    'release',
    'clockSkew',
    'ticket',
    'holidays',
    'scope',
    'drills',
  ),
  author: mostly('dana', 'rita', 'sam'),
  ...releaseState,
});
export type State = typeof state extends fc.Arbitrary<infer T> ? T : never;

/** Monday 2026-11-23T00:00Z and the hours after it: 01:00 later in Berlin. */
const monday = Date.UTC(2026, 10, 23);
const hourMs = 3_600_000;
const nowOf = ({ hour }: State): number => monday + hour * hourMs + 600_000;

/** The drawn state as the gate would read it. */
export function factsOf(drawn: State, words: readonly DrawnWord[]): Partial<Observations> {
  const now = nowOf(drawn);
  const base = observations(policy);
  const iso = (instant: number): string => new Date(instant).toISOString();
  const runs: CheckRunFact[] = drawn.checks.map((one) =>
    check({
      name: one.name,
      workflowId: one.workflow,
      runId: one.run,
      event: one.event,
      status: one.status,
      conclusion: one.status === 'completed' ? one.conclusion : null,
    }),
  );
  const keys = new Map(drawn.checks.map((one) => [`${one.workflow} ${one.event} ${one.run}`, one]));
  const workflowRuns: WorkflowRunFact[] = [...keys.values()].map((one) => {
    const all = drawn.checks.filter(
      (other) => other.workflow === one.workflow && other.event === one.event && other.run === one.run,
    );
    const done = all.every(({ status }) => status === 'completed');
    return run({
      id: one.run,
      workflowId: one.workflow,
      event: one.event,
      status: done ? 'completed' : 'in_progress',
      conclusion: done ? 'success' : null,
    });
  });
  const smokes: EvidenceFact[] = drawn.smokes.map((one, index) =>
    evidence('smoke', {
      sha: one.sha,
      environment: one.environment,
      service: one.service,
      outcome: one.outcome,
      finishedAt: iso(now - one.ageHours * hourMs - index * 1000),
      refusal: one.proven ? null : 'forged',
      detail: { counts: { critical: one.critical, criticalPassed: Math.min(one.passed, one.critical) } },
      served: one.mixed ? { first: sha, last: otherSha } : null,
    }),
  );
  const alerts: AlertFact[] = drawn.alerts.map((one, index) => ({
    source: 'dependabot',
    number: index + 1,
    state: one.state,
    title: 'x',
    severity: one.severity,
    createdAt: iso(Date.UTC(2026, 10, 22) - one.ageDays * 24 * hourMs),
    fixedAt: null,
    tool: null,
    category: null,
    dismissal: one.state.includes('dismissed')
      ? { reason: 'x', by: one.by, at: iso(Date.UTC(2026, 10, 22)) }
      : null,
    url: 'https://github.com/a',
  }));
  const live = {
    sha: drawn.staging ?? '',
    version: 'v',
    deploymentId: 1,
    at: '',
    phase: 'deployed',
    verifiedBy: null,
    bad: null,
  };
  const release = base.release.known
    ? read({
        ...base.release.value,
        shaAtEnd: drawn.tag,
        authors: [{ login: drawn.author, name: drawn.author }],
        committedAt: iso(monday - 48 * hourMs),
      })
    : base.release;
  const facts: Partial<Observations> = {
    now: iso(now),
    checks: {
      runs: read(runs),
      statuses: read([]),
      workflowRuns: read(workflowRuns),
      required: read(drawn.required.map((name) => ({ name, appId: null }))),
    },
    security: { ...base.security, dependabot: read(alerts) },
    evidence: read([
      ...smokes,
      ...notesOf(drawn, now),
      ...drillsOf(drawn, now, true),
      ...backupsOf(drawn, now),
    ]),
    drills: read(drillsOf(drawn, now, false)),
    scope: read(scopeOf(drawn)),
    files: { ...base.files, 'docs/rollback.md': planOf(drawn) },
    live: { ...base.live, staging: read(drawn.staging === null ? null : live) },
    release,
    comments: read([]),
  };
  const broken = drawn.broken === 'none' ? {} : { [drawn.broken]: unread() };
  const codeFor = (requirement: string, comments: readonly CommentFact[]): string =>
    findingIn(worldWith({ ...facts, comments: read(comments), ...broken }, policy), requirement).asked[0]
      ?.code ?? '0'.repeat(16);
  const before = monday - 30 * hourMs;
  const others = [
    ...defersOf(drawn, before),
    ...answersOf(drawn.planWords, 'rollback-plan', codeFor('rollback-plan', []), before),
    ...answersOf(drawn.leadWords, 'security-approval', codeFor('security-approval', []), before),
  ];
  const code = codeFor('readiness-review', others);
  const said = words.map((one, index) =>
    comment(one.who, textOf(one, code), {
      createdAt: iso(monday - 24 * hourMs + index * 1000),
      lastEditedAt: one.edited ? iso(monday) : null,
      minimized: one.hidden,
      author: { login: one.who, type: one.bot ? 'Bot' : 'User' },
    }),
  );
  return { ...facts, comments: read([...others, ...said]), ...broken };
}

function textOf({ what, right }: DrawnWord, code: string): string {
  const line = `/sign readiness-review ${right ? code : code.replace(/^./u, (digit) => (digit === '0' ? '1' : '0'))}`;
  switch (what) {
    case 'sign':
      return line;
    case 'quoted sign':
      return `> ${line}`;
    case 'fenced sign':
      return `\`\`\`\n${line}\n\`\`\``;
    case 'revoke':
      return '/revoke readiness-review';
    default:
      return `/${what} because`.replace('/go because', '/go');
  }
}
