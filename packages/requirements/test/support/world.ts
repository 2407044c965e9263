import { type Policy } from '@release-actions/policy';
import { type Role, roles } from '@release-actions/report';
import type { CommentFact, RoleFact } from '../../src/index.ts';
import {
  evaluate,
  type Finding,
  type Observations,
  type Subject,
  type World,
  worldOf,
} from '../../src/index.ts';
import {
  backupEvidence,
  check,
  comment,
  communication,
  evidence,
  notesEvidence,
  now,
  otherSha,
  policyOf,
  read,
  run,
  scope,
  sha,
  subject,
  ticket,
  unread,
} from './facts.ts';

export * from './facts.ts';

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
    approvals: read([]),
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
      evidence('smoke', { detail: { counts: { critical: 3, criticalPassed: 3 } } }),
      notesEvidence(),
      evidence('drill', { sha: otherSha }),
      backupEvidence(),
    ]),
    drills: read([]),
    freezes: read({ standing: [], setAt: {}, ancestry: {} }),
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
