import { known, type Reading, unknown } from '@release-actions/evidence';
import { type Policy } from '@release-actions/policy';
import { loadPolicy } from '@release-actions/policy/load';
import type {
  CheckRunFact,
  CommentFact,
  EvidenceFact,
  ScopeFact,
  Subject,
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
    detail: { missing: [], bodyDigest: 'b'.repeat(64), version: { type: 'minor' } },
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
  labels: ['release-ticket'],
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
      defaultBranch: null,
      inRelease: true,
      openCriteria: null,
      openPullRequests: [],
      mergedLater: [],
    },
  ],
  commits: [{ sha, title: 'Add search (#7)', items: ['#7'] }],
  statusOptions: [],
  linked: [],
  milestone: null,
  files: [{ path: 'src/search.ts', patch: '+x' }],
  filesComplete: true,
  labels: [],
  ...more,
});

export const communication = `### Channel\n\nemail\n\n### Audience\n\nall customers\n\n### Time\n\n2026-11-24T12:00:00Z\n\n### Text\n\nSearch is here.\n`;
