import { describe, expect, test } from '@jest/globals';
import { inlineToText } from '@release-actions/report';
import { evaluate, type Observations, releaseTypeOf, type Subject } from '../src/index.ts';
import {
  comment,
  findingIn,
  notesEvidence,
  observations,
  otherSha,
  policyOf,
  read,
  scope,
  sha,
  signEverything,
  worldWith,
} from './support/world.ts';

const base = observations(policyOf());
const release = (more: object): Observations['release'] =>
  base.release.known ? read({ ...base.release.value, ...more }) : base.release;
const identity = (more: Partial<Observations>, about = {}, policy = policyOf()) => {
  const finding = findingIn(worldWith(more, policy, about), 'release-identity');
  return { status: finding.status, code: finding.code, reason: inlineToText(finding.reason) };
};

describe('trap 8: one commit', () => {
  test('a tag that moved during the evaluation is no-go', () => {
    expect(identity({ release: release({ shaAtEnd: otherSha }) })).toMatchObject({
      status: 'unmet',
      code: 'commit-moved',
    });
  });

  test('and cannot be overridden', () => {
    const comments = read([
      comment('rita', '/override release-identity 4h fine'),
      comment('rob', '/override release-identity 4h fine'),
    ]);
    expect(identity({ release: release({ shaAtEnd: otherSha }), comments }).status).toBe('unmet');
  });
});

describe('trap 20: the policy', () => {
  const changed = release({
    policy: {
      path: '.github/release-policy.yml',
      commit: otherSha,
      digest: 'd'.repeat(64),
      changedInRelease: true,
    },
  });

  test('changed by the release itself needs the release manager', () => {
    expect(identity({ release: changed })).toMatchObject({ status: 'pending', code: 'not-signed' });
    const comments = read(signEverything(policyOf(), { release: changed }));
    expect(evaluate(worldWith({ release: changed, comments })).decision).toBe('go');
  });
});

describe('the type', () => {
  test.each([
    [undefined, 'v2.0.0', 'major'],
    [undefined, 'v1.4.0', 'minor'],
    [undefined, 'storefront-1.4.1', 'patch'],
    [undefined, 'v1.4.0-rc.1', 'minor'],
    [undefined, 'friday', 'minor'],
    [undefined, undefined, 'minor'],
    ['patch', 'v2.0.0', 'patch'],
    ['auto', 'v2.0.0', 'major'],
  ])('%s %s is %s', (stated, name, expected) => {
    expect(releaseTypeOf(stated, name)).toBe(expected);
  });

  test('less than the notes computed is refused, more is not', () => {
    const computed = (releaseType: string) => ({
      evidence: read([notesEvidence({ detail: { missing: [], version: { type: releaseType } } })]),
    });
    expect(identity(computed('major'))).toMatchObject({ status: 'unmet', code: 'type-disagrees' });
    expect(identity(computed('patch')).status).toBe('met');
    expect(
      identity({
        evidence: read([notesEvidence({ detail: { version: { type: 'major' } }, refusal: 'forged' })]),
      }).status,
    ).toBe('met');
  });
});

describe('the type and the number', () => {
  const asked = (releaseType: Subject['releaseType'], name: string, more: Partial<Observations> = {}) =>
    identity(more, { releaseType, release: name });

  test.each([
    ['minor', 'v2.0.0', 'type-disagrees'],
    ['patch', 'v1.5.0', 'type-disagrees'],
    ['major', 'v1.5.0', 'commit-fixed'],
    ['minor', 'v1.4.1', 'commit-fixed'],
    ['minor', '2026.1.0', 'commit-fixed'],
    ['minor', 'friday', 'commit-fixed'],
  ] as const)('%s asked for %s: %s', (type, name, code) => {
    expect(asked(type, name).code).toBe(code);
  });

  const first = {
    ...release({ previousSha: null, previousRelease: null, previousAt: null }),
  };
  const firstNotes = read([notesEvidence({ detail: { missing: [], version: { type: 'major' } } })]);

  test.each([
    ['v0.1.0', 'minor', 'commit-fixed'],
    ['v1.0.0', 'major', 'commit-fixed'],
    ['v1.0.0', 'minor', 'commit-fixed'],
    ['v0.1.0', 'patch', 'type-disagrees'],
    ['v3.0.0', 'minor', 'type-disagrees'],
  ] as const)('a first release %s as %s: %s', (name, type, code) => {
    expect(asked(type, name, { release: first, evidence: firstNotes }).code).toBe(code);
  });

  test('a first release 1.0.0 breaks nothing: no migration, no week of notice, no second look for being a major', () => {
    const world = worldWith({ release: first, evidence: firstNotes }, policyOf(), {
      releaseType: 'major',
      release: 'v1.0.0',
    });
    expect(findingIn(world, 'release-notes').code).not.toBe('notes-incomplete');
    expect(findingIn(world, 'security-approval').status).toBe('met');
    const later = worldWith({ evidence: firstNotes }, policyOf(), {
      releaseType: 'major',
      release: 'v2.0.0',
    });
    expect(findingIn(later, 'release-notes').code).toBe('notes-incomplete');
    expect(findingIn(later, 'security-approval').status).toBe('pending');
  });
});

describe('who starts production', () => {
  const deploying = (actor: string, more: object = {}) => ({
    run: { ...base.run, event: 'workflow_dispatch', deploying: true, actor, triggeringActor: actor, ...more },
  });

  test('is the release manager of the ticket', () => {
    expect(identity(deploying('Rita')).status).toBe('met');
    expect(identity(deploying('rob'))).toMatchObject({ status: 'unmet', code: 'started-by-other' });
    expect(identity(deploying('rita', { triggeringActor: 'mallory' })).status).toBe('unmet');
  });

  test('is anyone where the policy says so', () => {
    expect(identity(deploying('rob'), {}, policyOf('', 'people: { started-by: anyone }')).status).toBe('met');
  });

  test('is nobody while no release manager is named', () => {
    const ticket =
      base.ticket.known && base.ticket.value !== null
        ? read({ ...base.ticket.value, assignees: [] })
        : base.ticket;
    expect(identity({ ...deploying('rita'), ticket })).toMatchObject({
      status: 'unknown',
      code: 'manager-unnamed',
    });
  });

  test('a machine that continues after a go is not asked', () => {
    expect(identity(deploying('github-actions[bot]')).status).toBe('met');
  });
});

describe('trap 19: the environment', () => {
  const environment = (more: object | null) => {
    const fact = base.environment.known ? base.environment.value : null;
    const policy = policyOf('  environment-protection: block');
    const value = more === null || fact === null ? null : { ...fact, ...more };
    const finding = findingIn(worldWith({ environment: read(value) }, policy), 'environment-protection');
    return { status: finding.status, code: finding.code, reason: inlineToText(finding.reason) };
  };

  test.each([
    ['complete', {}, 'met', 'environment-protected'],
    ['absent', null, 'unmet', 'environment-missing'],
    ['bypassed by admins', { adminsBypass: true }, 'unmet', 'environment-open'],
    ['open to every branch', { branchPolicy: null }, 'unmet', 'environment-open'],
    ['without reviewers', { rules: [] }, 'unmet', 'environment-open'],
    [
      'with a rule of an app instead of reviewers',
      { rules: [{ type: 'other', name: 'gate' }] },
      'met',
      'environment-protected',
    ],
  ])('%s', (_, more, status, code) => {
    expect(environment(more)).toMatchObject({ status, code });
  });

  test('without rules in a private repository is a matter of the plan', () => {
    const fact = base.environment.known ? base.environment.value : null;
    const none = fact === null ? null : { ...fact, rules: [] };
    const more = { environment: read(none), repository: read({ private: true, defaultBranch: 'main' }) };
    expect(findingIn(worldWith(more), 'environment-protection')).toMatchObject({
      status: 'not-applicable',
      code: 'environment-plan',
    });
  });

  test('is only reported unless the policy says block', () => {
    expect(findingIn(worldWith({ environment: read(null) }), 'environment-protection').enforcement).toBe(
      'report',
    );
  });
});

describe('a freeze', () => {
  const standing = {
    record: 4,
    freeze: { badShas: [otherSha], badDigests: ['sha256:bad'], incident: 14 },
    lifted: null,
  };
  const frozen = (ancestry: object, more: Partial<Observations> = {}) => {
    const freezes = read({ standing: [standing], setAt: { 4: '2026-11-24T10:00:00Z' }, ancestry } as never);
    const finding = findingIn(worldWith({ freezes, ...more }), 'no-freeze');
    return {
      status: finding.status,
      code: finding.code,
      reason: inlineToText(finding.reason),
      next: inlineToText(finding.next?.text ?? ''),
    };
  };

  test('covers what contains the bad commit, and names the incident and the way out', () => {
    const found = frozen({ [otherSha]: { kind: 'contains', since: [{ sha, message: 'Add search' }] } });
    expect(found).toMatchObject({ status: 'unmet', code: 'frozen-contains-bad-commit' });
    expect(found.reason).toContain('incident #14');
    expect(found.next).toContain('Fixes #14');
  });

  test('lets a fix through that names the incident', () => {
    const found = frozen({
      [otherSha]: { kind: 'contains', since: [{ sha, message: 'Mend checkout\n\nFixes #14' }] },
    });
    expect(found).toMatchObject({ status: 'met', code: 'fix-of-frozen' });
  });

  test.each([
    ['the release manager, afterwards', 'rita', '2026-11-24T10:30:00Z', 'met'],
    ['the release manager, before it was set', 'rita', '2026-11-24T09:00:00Z', 'unmet'],
    ['somebody else', 'sam', '2026-11-24T10:30:00Z', 'unmet'],
  ])('is lifted by %s', (_, login, createdAt, status) => {
    const comments = read([comment(login, '/unfreeze false alarm', { createdAt })]);
    const ancestry = { [otherSha]: { kind: 'contains', since: [{ sha, message: 'Add search' }] } };
    expect(frozen(ancestry, { comments }).status).toBe(status);
  });

  test('covers an artifact', () => {
    const artifacts = [{ component: 'web', digest: 'sha256:bad' }];
    expect(frozen({ [otherSha]: { kind: 'unrelated' } }, { artifacts }).code).toBe('frozen-bad-artifact');
  });

  test.each([
    ['another branch', { [otherSha]: { kind: 'unrelated' } }, 'met'],
    ['a relation that could not be read', { [otherSha]: { kind: 'unknown', why: '403' } }, 'unknown'],
    ['a relation that nobody read', {}, 'unknown'],
  ])('%s', (_, ancestry, status) => {
    expect(frozen(ancestry).status).toBe(status);
  });
});

describe('release types', () => {
  const linked = scope({
    linked: [{ key: '#8', title: 'Shop is down', url: 'https://github.com/8', labels: ['incident'] }],
  });
  const patch = { releaseType: 'patch' as const, release: 'v1.4.1' };
  const notes = read([
    ...(base.evidence.known ? base.evidence.value.filter(({ kind }) => kind === 'smoke') : []),
  ]);

  test('a patch that mends nothing critical is refused', () => {
    expect(identity({ evidence: read([]) }, patch)).toMatchObject({
      status: 'unmet',
      code: 'patch-unlinked',
    });
  });

  test('a label on the pull request itself links nothing: it says which issue it mends', () => {
    const labelled = scope({ items: scope().items.map((one) => ({ ...one, labels: ['incident'] })) });
    expect(identity({ scope: read(labelled), evidence: read([]) }, patch).code).toBe('patch-unlinked');
    expect(identity({ scope: read(linked), evidence: read([]) }, patch).status).toBe('met');
  });

  test('a patch goes on CI, smoke tests and two answers', () => {
    const more = { scope: read(linked), evidence: notes, now: '2026-11-28T03:00:00Z' };
    const fresh = {
      ...more,
      evidence: read(
        notes.known ? notes.value.map((one) => ({ ...one, finishedAt: '2026-11-28T02:00:00Z' })) : [],
      ),
    };
    const codeOf = (id: string, said: ReturnType<typeof comment>[]) =>
      findingIn(worldWith({ ...fresh, comments: read(said) }, policyOf(), patch), id).asked[0]?.code ?? '';
    const go = comment('rita', `/go ${codeOf('readiness-review', [])}`);
    const second = comment('olga', `/sign distinct-people ${codeOf('distinct-people', [go])}`);
    const comments = read([go, second]);
    const decided = evaluate(worldWith({ ...fresh, comments }, policyOf(), patch));
    expect(decided.decision).toBe('go');
    const due = decided.findings.filter(({ dueAfterMs }) => dueAfterMs !== undefined).map(({ id }) => id);
    expect(due).toEqual([
      'release-notes',
      'rollback-plan',
      'staging-verified',
      'customer-communication',
      'backup',
      'security-approval',
    ]);
  });

  test.each(['ci-and-security', 'smoke-tests', 'no-freeze'])('nothing relaxes %s for a patch', (id) => {
    const policy = policyOf('', `profiles: { patch: { requirements: { ${id}: off } } }`);
    const world = worldWith({ scope: read(linked), evidence: read([]) }, policy, patch);
    expect(findingIn(world, id).enforcement).toBe('block');
  });

  test('a major tells customers days ahead, and asks the security lead', () => {
    const major = { releaseType: 'major' as const, release: 'v2.0.0' };
    expect(findingIn(worldWith({}, policyOf(), major), 'security-approval')).toMatchObject({
      status: 'pending',
      code: 'not-signed',
    });
    const comments = read(signEverything(policyOf(), {}, major));
    expect(findingIn(worldWith({ comments }, policyOf(), major), 'customer-communication')).toMatchObject({
      status: 'pending',
      code: 'communication-ahead',
    });
  });
});
