import { known, type Reading, unknown } from '@release-actions/evidence';
import { loadPolicy, type Policy } from '@release-actions/policy';
import { type Role, roles } from '@release-actions/report';
import {
  evaluate,
  type Finding,
  type Observations,
  type Subject,
  type World,
  worldOf,
} from '../../src/index.ts';
import type {
  CheckRunFact,
  CommentFact,
  EvidenceFact,
  RoleFact,
  ScopeFact,
  TicketFact,
  WorkflowRunFact,
} from '../../src/index.ts';

export const now = '2026-11-24T10:50:00Z';
export const sha = '9d04e77'.padEnd(40, '0');
export const otherSha = '3f2c1ab'.padEnd(40, '1');
const appId = 15368;

export const proof = { endpoint: 'test', pages: 1, at: now };
export const read = <T>(value: T): Reading<T> => known(value, proof);
export const unread = (
  reason: 'not-permitted' | 'feature-off' | 'unavailable' = 'not-permitted',
): Reading<never> =>
  unknown({
    reason,
    endpoint: 'GET /x',
    message: 'Cannot read x: the token may not.',
    hint: 'Add to this job:   permissions: { x: read }',
  });

/** A policy whose every requirement is judged; `more` is YAML below `requirements:`. */
export function policyOf(more = '', rest = ''): Policy {
  const text = `version: 1
roles:
  release-manager: [rita, rob]
  security-lead: [sam]
  qa: [quinn]
  product-manager: [pat]
  technical-writer: [theo]
  customer-success-manager: [cleo]
  on-call: [olga]
environments:
  staging: { url: https://staging.example }
  production: { url: https://shop.example, window: Mon-Thu 09:00-16:00 Europe/Berlin }
${rest}
requirements:
  readiness-review: { roles: [release-manager] }
${more}
`;
  const loaded = loadPolicy(text, { file: 'release-policy.yml' });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.policy;
}

export const subject: Subject = {
  repository: 'octoacme/storefront',
  service: 'storefront',
  environment: 'production',
  wave: 'all',
  sha,
  release: 'v1.4.0',
  releaseType: 'minor',
};

let lastId = 100;
const nextId = (): number => (lastId += 1);

export function check(
  more: Partial<CheckRunFact> & {
    readonly runId?: number;
    readonly attempt?: number;
    readonly workflowId?: number;
    readonly event?: string;
  } = {},
): CheckRunFact {
  const { runId = 10, attempt = 1, workflowId = 1, event = 'push', ...rest } = more;
  const id = nextId();
  return {
    id,
    name: 'test',
    status: 'completed',
    conclusion: 'success',
    startedAt: '2026-11-24T10:00:00Z',
    completedAt: '2026-11-24T10:05:00Z',
    url: `https://github.com/checks/${id}`,
    externalId: null,
    app: { id: appId, slug: 'github-actions' },
    suiteId: runId,
    origin: {
      runId,
      attempt,
      workflowId,
      workflowName: `W${workflowId}`,
      workflowPath: `.github/workflows/w${workflowId}.yml`,
      event,
    },
    ...rest,
  };
}

export function run(more: Partial<WorkflowRunFact> = {}): WorkflowRunFact {
  const { id = 10, workflowId = 1 } = more;
  return {
    id,
    attempt: 1,
    workflowId,
    name: `W${workflowId}`,
    path: `.github/workflows/w${workflowId}.yml`,
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    suiteId: id,
    startedAt: '2026-11-24T10:00:00Z',
    createdAt: '2026-11-24T08:10:00Z',
    url: `https://github.com/runs/${id}`,
    ...more,
  };
}

export function evidence(kind: string, more: Partial<EvidenceFact> = {}): EvidenceFact {
  return {
    digest: 'e'.repeat(64),
    kind,
    service: 'storefront',
    environment: kind === 'smoke' || kind === 'drill' ? 'staging' : 'production',
    wave: 'all',
    sha,
    artifacts: [],
    outcome: 'pass',
    headline: `Pass: ${kind}`,
    reasons: [],
    served: null,
    policyDigest: null,
    startedAt: '2026-11-24T09:00:00Z',
    finishedAt: '2026-11-24T10:00:00Z',
    expiresAt: null,
    people: [],
    producer: {
      runId: 5,
      runAttempt: 1,
      workflowPath: '.github/workflows/release.yml',
      url: 'https://github.com/runs/5',
    },
    detail: null,
    refusal: null,
    ...more,
  };
}

export const notesEvidence = (more: Partial<EvidenceFact> = {}): EvidenceFact =>
  evidence('notes', {
    detail: { missing: [], bodyDigest: 'b'.repeat(64), releaseType: 'minor' },
    people: [
      { login: 'pat', role: 'product-manager', act: 'approved', at: now },
      { login: 'rob', role: 'release-manager', act: 'approved', at: now },
    ],
    ...more,
  });

export const backupEvidence = (more: Partial<EvidenceFact> = {}): EvidenceFact =>
  evidence('backup', {
    detail: {
      id: 'snap-1',
      location: 's3://backups',
      'taken-at': '2026-11-24T09:00:00Z',
      expires: '2026-12-24T09:00:00Z',
    },
    ...more,
  });

export const comment = (author: string, body: string, more: Partial<CommentFact> = {}): CommentFact => {
  const id = nextId();
  return {
    id,
    body,
    author: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
    createdAt: '2026-11-24T10:30:00Z',
    lastEditedAt: null,
    minimized: false,
    url: `https://github.com/comments/${id}`,
    ...more,
  };
};

export const ticket: TicketFact = {
  number: 12,
  url: 'https://github.com/octoacme/storefront/issues/12',
  state: 'open',
  body: '',
  assignees: ['rita'],
  createdAt: '2026-11-23T10:00:00Z',
};

export const scope = (more: Partial<ScopeFact> = {}): ScopeFact => ({
  description: 'v1.3.0..9d04e77, 2 commits',
  items: [
    {
      key: '#7',
      number: 7,
      kind: 'pull-request',
      title: 'Add search',
      url: 'https://github.com/pull/7',
      state: 'merged',
      stateReason: null,
      status: null,
      archived: false,
      labels: [],
      base: 'main',
      inRelease: true,
      openCriteria: null,
      openPullRequests: [],
    },
  ],
  commits: [{ sha, title: 'Add search (#7)', items: ['#7'] }],
  statusOptions: [],
  milestone: null,
  files: [{ path: 'src/search.ts', patch: '+x' }],
  filesComplete: true,
  labels: [],
  ...more,
});

const communication = `### Channel\n\nemail\n\n### Audience\n\nall customers\n\n### Time\n\n2026-11-24T12:00:00Z\n\n### Text\n\nSearch is here.\n`;

const membersOf = (policy: Policy, role: Role): RoleFact => {
  const own = policy.roles[role];
  const held = own ?? policy.roles['release-manager'];
  return { members: held.people, substitutes: held.substitutes, fallback: own === undefined };
};

/** Facts under which every machine-checked requirement is met; sign-offs come as comments. */
export function observations(policy: Policy, more: Partial<Observations> = {}): Observations {
  const people = Object.fromEntries(roles.map((role) => [role, read(membersOf(policy, role))]));
  const live = {
    sha,
    version: 'v1.4.0',
    deploymentId: 3,
    at: now,
    phase: 'deployed',
    verifiedBy: null,
    bad: null,
  };
  const previous = { ...live, sha: otherSha, version: 'v1.3.0', at: '2026-11-20T10:00:00Z' };
  return {
    now,
    clockSkew: read(0),
    run: {
      id: 900,
      attempt: 1,
      url: 'https://github.com/runs/900',
      workflowPath: '.github/workflows/gate.yml',
      event: 'issue_comment',
      deploying: false,
      actor: 'quinn',
      triggeringActor: 'quinn',
    },
    ticket: read(ticket),
    comments: read([]),
    people: people as Observations['people'],
    release: read({
      sha,
      shaAtEnd: sha,
      tag: 'refs/tags/v1.4.0',
      committedAt: '2026-11-24T08:00:00Z',
      authors: [{ login: 'dana', name: 'Dana' }],
      previousSha: otherSha,
      previousRelease: 'v1.3.0',
      previousAt: '2026-11-20T10:00:00Z',
      defaultBranch: 'main',
      isDefaultBranchHead: true,
      policy: {
        path: '.github/release-policy.yml',
        commit: otherSha,
        digest: 'd'.repeat(64),
        changedInRelease: false,
      },
    }),
    checks: { runs: read([check()]), statuses: read([]), workflowRuns: read([run()]), required: read([]) },
    security: {
      codeScanning: read([]),
      analyses: read([
        { id: 1, tool: 'CodeQL', category: 'js', sha, createdAt: now, error: '', warning: '' },
      ]),
      dependabot: read([]),
      secretScanning: unread('feature-off'),
    },
    lockfiles: read([]),
    evidence: read([
      evidence('smoke', { detail: { critical: { passed: 3, failed: 0 } } }),
      notesEvidence(),
      evidence('drill', { sha: otherSha }),
      backupEvidence(),
    ]),
    freezes: read({ standing: [], ancestry: {} }),
    artifacts: [],
    live: { production: read(previous), staging: read(live) },
    served: {},
    environment: read({
      name: 'production',
      url: 'https://github.com/environments/production',
      rules: [
        { type: 'required_reviewers', reviewers: [{ type: 'User', name: 'rita' }], preventSelfReview: true },
      ],
      branchPolicy: { protectedBranches: true },
      adminsBypass: false,
    }),
    repository: read({ private: false, defaultBranch: 'main' }),
    scope: read(scope()),
    files: {
      'docs/rollback.md': read({
        path: 'docs/rollback.md',
        text: 'Go back.',
        digest: 'f'.repeat(64),
        url: 'https://github.com/plan',
      }),
      'docs/customer-communication.md': read({
        path: 'docs/customer-communication.md',
        text: communication,
        digest: 'c'.repeat(64),
        url: 'https://github.com/communication',
      }),
    },
    holidays: read([]),
    answers: {},
    ...more,
  };
}

export function worldWith(
  more: Partial<Observations> = {},
  policy: Policy = policyOf(),
  about: Partial<Subject> = {},
): World {
  return worldOf({ ...subject, ...about }, policy, observations(policy, more));
}

export function findingIn(world: World, id: string): Finding {
  const found = evaluate(world).findings.find((finding) => finding.id === id);
  if (found === undefined) throw new Error(`no requirement ${id}`);
  return found;
}

/** Who answers for which requirement, by the policy above. */
const signers: Readonly<Record<string, string>> = {
  'release-manager': 'rita',
  'security-lead': 'sam',
  qa: 'quinn',
  'customer-success-manager': 'cleo',
  'product-manager': 'pat',
};

/** Answers everything that is asked, round by round, as people do, until nothing more is asked. */
export function signEverything(
  policy: Policy = policyOf(),
  more: Partial<Observations> = {},
  about: Partial<Subject> = {},
): CommentFact[] {
  const comments: CommentFact[] = [];
  for (let round = 0; round < 5; round += 1) {
    const world = worldWith({ ...more, comments: read(comments) }, policy, about);
    const asked = evaluate(world)
      .findings.filter(({ code }) => code === 'not-signed')
      .flatMap(({ id, asked: all }) =>
        all
          .filter(({ signed }) => !signed)
          .map(({ role, code }) => comment(signers[role] ?? 'rita', `/sign ${id} ${code}`)),
      );
    if (asked.length === 0) break;
    comments.push(...asked);
  }
  return comments;
}
