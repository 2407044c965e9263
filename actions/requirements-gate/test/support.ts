import { artifactName, makeEvidence } from '@release-actions/evidence';
import {
  type ActionCall,
  type ActionResult,
  createGitHubEmulator,
  type EmulatorOptions,
  type GitHubEmulator,
  type RepositorySeed,
  runAction,
} from '@release-actions/github-emulator';
import {
  checkRunExternalId,
  checkRunName,
  evidenceText,
  type Report,
  type ReportKind,
} from '@release-actions/report';
import { zipOneFile } from '../../../packages/action-kit/src/zip.ts';

export const repositoryName = 'octoacme/storefront';
const deployWorkflow = '.github/workflows/release.yml';

export type EvidenceSeed = {
  readonly kind: ReportKind;
  readonly sha: string;
  readonly environment?: string;
  readonly outcome?: Report['outcome'];
  readonly detail?: unknown;
  readonly people?: readonly { readonly login: string; readonly role: string }[];
  readonly finishedAt?: string;
  readonly workflow?: string;
  readonly event?: string;
  /** Branch of the producing run; default: main. */
  readonly branch?: string;
  /** Default true: the producing run uploads it. */
  readonly artifact?: boolean;
  /** Default true: the commit has a check run that points to it. */
  readonly check?: boolean;
};

export type GateWorld = AsyncDisposable & {
  readonly emulator: GitHubEmulator;
  readonly repository: RepositorySeed;
  /** The released commit. */
  readonly sha: string;
  readonly gate: (
    mode: string,
    inputs?: Readonly<Record<string, string>>,
    call?: Partial<ActionCall>,
  ) => Promise<ActionResult>;
  readonly evidence: (seed: EvidenceSeed) => string;
  /** The release ticket, once it was opened. */
  readonly ticket: () => ReturnType<RepositorySeed['issue']>;
  readonly say: (login: string, body: string, more?: object) => void;
  /** Every `/sign …` that the gate asks for on the ticket now. */
  readonly asked: () => string[];
};

export type WorldOptions = {
  readonly policy?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** Commits before the released one, oldest first. */
  readonly history?: readonly { readonly message: string; readonly author: string }[];
  readonly emulator?: EmulatorOptions;
  readonly private?: boolean;
};

/** Six requirements judged, everybody in a role of their own: the smallest policy that asks everything of issue and guide. */
export const thinPolicy = `version: 1
roles:
  release-manager: [rita, rob]
  security-lead: [sam]
  qa: [quinn]
environments:
  staging: { url: 'http://127.0.0.1:9' }
  production: { url: 'http://127.0.0.1:9', window: daily Europe/Berlin }
requirements:
  environment-protection: block
  acceptance-criteria: off
  release-notes: off
  rollback-plan: off
  customer-communication: off
  backup: { not-applicable: stateless service }
  staging-verified: { qa: automatic }
  security-approval: off
people: { distinct: 1 }
`;

/** A repository with a released commit whose CI, analyses and environments are in order. */
export async function createGateWorld(options: WorldOptions = {}): Promise<GateWorld> {
  const emulator = await createGitHubEmulator(options.emulator);
  const repository = emulator.repository(repositoryName, { private: options.private ?? false });
  for (const login of ['rita', 'rob', 'sam', 'quinn']) repository.collaborator(login);
  repository.environment('staging');
  repository.environment('production', {
    reviewers: ['rita'],
    canAdminsBypass: false,
    branchPolicy: { protectedBranches: true, customPatterns: [] },
  });
  const files = { '.github/release-policy.yml': options.policy ?? thinPolicy, ...options.files };
  for (const earlier of options.history ?? []) repository.commit(earlier);
  const { sha } = repository.commit({ files, author: 'dana', message: options.message ?? 'Add search' });
  const base = { emulator, repository, sha };
  greenCommit(repository, sha);
  repository.tag('v1.4.0', sha);
  return {
    ...base,
    gate: (mode, inputs = {}, call = {}) =>
      runAction({
        emulator,
        action: 'requirements-gate',
        repository: repositoryName,
        sha,
        event: 'workflow_dispatch',
        actor: 'rita',
        workflow: deployWorkflow,
        inputs: { mode, environment: 'production', release: 'v1.4.0', ...inputs },
        ...call,
      }),
    evidence: (seed) => seedEvidence(base, seed),
    ticket: () => ticketOf(emulator),
    say: (login, body, more = {}) => {
      repository.comment(ticketOf(emulator), { author: login, body, ...more });
    },
    asked: () => askedOn(emulator),
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}

/** CI passed and code scanning looked. */
export function greenCommit(repository: RepositorySeed, sha: string): void {
  repository.run({
    workflow: '.github/workflows/ci.yml',
    workflowName: 'CI',
    headSha: sha,
    jobs: { test: 'success', lint: 'success' },
    status: 'completed',
    conclusion: 'success',
  });
  repository.analysis({ commitSha: sha });
}

function ticketOf({ world }: GitHubEmulator): ReturnType<RepositorySeed['issue']> {
  const issue = world
    .repository('octoacme', 'storefront')
    ?.issues.find(({ labels }) => labels.some(({ name }) => name === 'release-ticket'));
  if (issue === undefined) throw new Error('there is no release ticket');
  return issue;
}

function askedOn(emulator: GitHubEmulator): string[] {
  const comment = ticketOf(emulator).comments.find(({ body }) =>
    body.startsWith('<!-- release-actions:v1 gate-requests -->'),
  );
  return [...(comment?.body ?? '').matchAll(/`(\/sign [^`]+)`/gu)].map(([, line]) => line ?? '');
}

/** Keeps evidence as its producing run would: artifact, check run, both or neither. */
export const evidenceSeeder =
  (base: Pick<GateWorld, 'emulator' | 'repository'>) =>
  (seed: EvidenceSeed): string =>
    seedEvidence(base, seed);

function seedEvidence(
  { emulator, repository }: Pick<GateWorld, 'emulator' | 'repository'>,
  seed: EvidenceSeed,
): string {
  const {
    kind,
    sha,
    environment = 'staging',
    outcome = 'pass',
    detail = defaultDetail(kind),
    event = 'workflow_dispatch',
  } = seed;
  const at = seed.finishedAt ?? emulator.world.now().toISOString();
  const workflow = seed.workflow ?? deployWorkflow;
  const run = repository.run({
    workflow,
    event,
    headSha: sha,
    status: 'completed',
    conclusion: 'success',
    ...(seed.branch === undefined ? {} : { headBranch: seed.branch }),
  });
  const report: Report = {
    kind,
    service: 'storefront',
    environment,
    wave: 'all',
    sha,
    outcome,
    reasons: [],
    startedAt: at,
    finishedAt: at,
    headline: `${outcome}: ${kind} of ${environment}`,
    body: [],
    annotations: [],
    detail,
  };
  const evidence = makeEvidence(report, {
    producer: { repository: repositoryName, runId: run.id, runAttempt: 1, workflowPath: workflow, event },
    people: (seed.people ?? []).map((person) => ({ ...person, act: 'approved', at })),
  });
  if (seed.artifact !== false) {
    repository.artifact(
      run,
      artifactName(evidence.digest),
      zipOneFile('evidence.json', Buffer.from(evidence.content)),
    );
  }
  if (seed.check !== false) {
    repository.check({
      name: checkRunName(report),
      sha,
      externalId: checkRunExternalId(report, evidence.digest),
      output: { text: evidenceText(evidence.content) ?? null },
    });
  }
  return evidence.digest;
}

const defaultDetail = (kind: ReportKind): unknown =>
  kind === 'smoke' ? { counts: { critical: 3, criticalPassed: 3 } } : {};
