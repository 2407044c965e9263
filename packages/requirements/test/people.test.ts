import { describe, expect, test } from '@jest/globals';
import { inlineToText } from '@release-actions/report';
import { evaluate, type Observations, type Subject } from '../src/index.ts';
import {
  comment,
  findingIn,
  observations,
  otherSha,
  policyOf,
  read,
  signEverything,
  unread,
  worldWith,
} from './support/world.ts';

const qaCode = (more: Partial<Observations> = {}): string =>
  findingIn(worldWith(more), 'staging-verified').asked[0]?.code ?? '';
const sign = (login: string, code = qaCode()) => comment(login, `/sign staging-verified ${code}`);
const verified = (comments: ReturnType<typeof comment>[], more: Partial<Observations> = {}) =>
  findingIn(worldWith({ ...more, comments: read(comments) }), 'staging-verified');

describe('trap 12: who may sign', () => {
  test('a member of the role, whatever the case of the login', () => {
    expect(verified([sign('Quinn')])).toMatchObject({
      status: 'met',
      signOffs: [{ login: 'Quinn', role: 'qa' }],
    });
  });

  test.each([
    ['another role', 'sam'],
    ['nobody of the team', 'mallory'],
    ['a look-alike', 'quinn-'],
    ['another look-alike', 'qu1nn'],
  ])('%s may not', (_, login) => {
    const finding = verified([sign(login)]);
    expect(finding.status).toBe('pending');
    expect(inlineToText(finding.reason)).toContain(`${login} is not qa (quinn)`);
  });

  const release = (login: string): Observations['release'] => {
    const base = observations(policyOf()).release;
    return base.known ? read({ ...base.value, authors: [{ login, name: login }] }) : base;
  };

  test('the author of the commit may not', () => {
    const finding = verified([sign('quinn')], { release: release('Quinn') });
    expect(finding.status).toBe('pending');
    expect(inlineToText(finding.reason)).toContain('quinn wrote the commit that is released');
  });

  const started = (event: string): Pick<Observations, 'run'> => ({
    run: { ...observations(policyOf()).run, event, actor: 'quinn', triggeringActor: 'quinn' },
  });

  test('whoever started the deployment may not, but whoever commented on the ticket may', () => {
    expect(verified([sign('quinn')], started('workflow_dispatch')).status).toBe('pending');
    expect(verified([sign('quinn')], started('issue_comment')).status).toBe('met');
  });

  test('whoever started it again may not', () => {
    const run = { ...started('workflow_dispatch').run, actor: 'rita' };
    expect(verified([sign('quinn')], { run }).status).toBe('pending');
  });

  test('the release manager may start it and say go: the guide makes one person do both', () => {
    const run = { ...started('workflow_dispatch').run, actor: 'rita', triggeringActor: 'rita' };
    const comments = signEverything(policyOf(), { run });
    expect(evaluate(worldWith({ run, comments: read(comments) })).decision).toBe('go');
  });

  test('membership counts at the evaluation, not at the comment', () => {
    const base = observations(policyOf());
    const people = { ...base.people, qa: read({ members: ['quentin'], substitutes: [], fallback: false }) };
    expect(verified([sign('quinn', qaCode({ people }))], { people }).status).toBe('pending');
  });

  test('a substitute may, only when everybody of the role is barred', () => {
    const people = {
      ...observations(policyOf()).people,
      qa: read({ members: ['quinn'], substitutes: ['olga'], fallback: false }),
    };
    const code = qaCode({ people });
    expect(verified([sign('olga', code)], { people }).status).toBe('pending');
    expect(verified([sign('olga', code)], { people, release: release('quinn') }).status).toBe('met');
  });

  test('an unset role is answered by the release manager', () => {
    const base = observations(policyOf());
    const people = {
      ...base.people,
      qa: read({ members: ['rita', 'rob'], substitutes: [], fallback: true }),
    };
    expect(verified([sign('rob', qaCode({ people }))], { people }).status).toBe('met');
  });
});

describe('one person in all roles', () => {
  const all = { members: ['rita'], substitutes: [], fallback: false };
  const people = Object.fromEntries(
    Object.keys(observations(policyOf()).people).map((role) => [role, read(all)]),
  ) as Observations['people'];
  const base = observations(policyOf());
  const evidence = base.evidence.known
    ? read(
        base.evidence.value.map((item) => ({
          ...item,
          people: item.people.map((one) => ({ ...one, login: 'rita' })),
        })),
      )
    : base.evidence;
  const alone = (policy = policyOf()) => {
    const comments: ReturnType<typeof comment>[] = [];
    for (let round = 0; round < 4; round += 1) {
      const world = worldWith({ people, evidence, comments: read(comments) }, policy);
      for (const { id, code, asked } of evaluate(world).findings) {
        if (code === 'not-signed')
          for (const { code: shown } of asked) comments.push(comment('rita', `/sign ${id} ${shown}`));
      }
    }
    return worldWith({ people, evidence, comments: read(comments) }, policy);
  };

  test('is not enough by default, and where nobody else has a role, the policy has to change', () => {
    const world = alone();
    const finding = findingIn(world, 'distinct-people');
    expect(finding).toMatchObject({ status: 'unmet', code: 'people-impossible' });
    expect(inlineToText(finding.next?.text ?? '')).toContain('people: { distinct: 1 }');
    expect(evaluate(world).decision).toBe('no-go');
  });

  test('is enough where the policy declares it, and the record shows it', () => {
    const world = alone(policyOf('', 'people: { distinct: 1 }'));
    const finding = findingIn(world, 'distinct-people');
    expect(finding.status).toBe('met');
    expect(inlineToText(finding.reason)).toContain('the policy declares that one is enough');
  });
});

describe('trap 13: what was signed', () => {
  test.each<[string, Partial<Subject>]>([
    ['another commit', { sha: otherSha }],
    ['another environment', { environment: 'canary' }],
  ])('a code of %s does not count, and the reason is named', (_, about) => {
    const code = findingIn(worldWith({}, policyOf(), about), 'staging-verified').asked[0]?.code ?? '';
    const finding = verified([sign('quinn', code)]);
    expect(finding.status).toBe('pending');
    expect(inlineToText(finding.reason)).toMatch(/signed for (?:another commit|something else)/u);
  });

  test('changed release content voids the sign-off, and the reason is named', () => {
    const world = worldWith();
    const code = findingIn(world, 'customer-communication').asked[0]?.code ?? '';
    const files = { ...world.observations.files };
    const text = `### Channel\n\nemail\n\n### Audience\n\nall customers\n\n### Time\n\n2026-11-24T12:00:00Z\n\n### Text\n\nSearch is not here.\n`;
    files['docs/customer-communication.md'] = read({
      path: 'docs/customer-communication.md',
      text,
      digest: 'x',
      url: 'https://github.com/x',
    });
    const comments = read([comment('cleo', `/sign customer-communication ${code}`)]);
    const finding = findingIn(worldWith({ files, comments }), 'customer-communication');
    expect(finding.status).toBe('pending');
    expect(inlineToText(finding.reason)).toContain('signed for other communication');
  });

  test('a later revoke wins, and a later sign-off renews', () => {
    const first = sign('quinn');
    const revoke = comment('quinn', '/revoke staging-verified');
    expect(verified([first, revoke]).status).toBe('pending');
    expect(verified([first, revoke, sign('quinn')]).status).toBe('met');
    expect(verified([sign('quinn'), comment('rita', '/revoke staging-verified')]).status).toBe('met');
  });

  test('deny after approve is heard, however fast it comes', () => {
    const comments = [...signEverything(), comment('rita', '/no-go the fair begins')];
    const finding = findingIn(worldWith({ comments: read(comments) }), 'readiness-review');
    expect(finding).toMatchObject({ status: 'unmet', code: 'no-go' });
  });

  test('a no-go holds until the same role says go', () => {
    const noGo = comment('sam', '/no-go key rotation', { createdAt: '2026-11-24T10:20:00Z' });
    const others = signEverything();
    const held = (more: ReturnType<typeof comment>[]) =>
      findingIn(worldWith({ comments: read([noGo, ...more]) }), 'readiness-review');
    expect(held(others)).toMatchObject({ status: 'unmet', code: 'no-go', next: { who: 'security-lead' } });
    expect(held([...others, comment('rita', '/go')]).status).toBe('unmet');
    expect(held([...others, comment('sam', '/go')]).status).toBe('met');
  });

  test.each([
    ['edited since', { lastEditedAt: '2026-11-24T10:40:00Z' }],
    ['hidden by somebody', { minimized: true }],
  ])('a no-go whose comment was %s still holds, and so does a revoke', (_, more) => {
    const held = comment('sam', '/no-go key rotation', more);
    const world = worldWith({ comments: read([...signEverything(), held]) });
    expect(findingIn(world, 'readiness-review').code).toBe('no-go');
    const signed = signEverything();
    const revoked = comment('quinn', '/revoke staging-verified', more);
    const after = worldWith({ comments: read([...signed, revoked]) });
    expect(findingIn(after, 'staging-verified').code).toBe('not-signed');
    const bot = comment('sam', '/no-go', { ...more, author: { login: 'sam', type: 'Bot' } });
    const unheard = worldWith({ comments: read([...signEverything(), bot]) });
    expect(findingIn(unheard, 'readiness-review').status).toBe('met');
  });

  test('a no-go of somebody whose role cannot be told is not passed over', () => {
    const comments = read([...signEverything(), comment('tess', '/no-go')]);
    const { people } = worldWith().observations;
    const hidden = { ...people, 'security-lead': unread() };
    const judged = findingIn(worldWith({ comments, people: hidden }), 'readiness-review');
    expect(judged).toMatchObject({ status: 'unknown', code: 'no-go-unclear' });
    const back = read([...(comments.known ? comments.value : []), comment('tess', '/go')]);
    expect(findingIn(worldWith({ comments: back, people: hidden }), 'readiness-review').code).not.toBe(
      'no-go-unclear',
    );
  });

  describe('an approval in the environment', () => {
    const plain = policyOf();
    const review = { ...plain.requirements['readiness-review'], 'environment-approval': true };
    const policy = { ...plain, requirements: { ...plain.requirements, 'readiness-review': review } };
    const run = {
      ...worldWith().observations.run,
      deploying: true,
      event: 'workflow_dispatch',
      actor: 'rita',
      triggeringActor: 'rita',
    };
    const approval = (login: string, more: object = {}) => ({
      login,
      state: 'approved',
      environments: ['production'],
      ...more,
    });
    const withoutReview = signEverything(policy).filter(({ body }) => !body.includes('readiness'));
    const judge = (approvals: Observations['approvals'], more: Partial<Observations> = {}) =>
      findingIn(
        worldWith({ approvals, run, comments: read(withoutReview), ...more }, policy),
        'readiness-review',
      ).code;

    test.each([
      ['of the release manager', approval('rob'), 'environment-approved'],
      ['of whoever starts it, who is the release manager', approval('rita'), 'environment-approved'],
      ['of somebody without the role', approval('sam'), 'not-signed'],
      ['of the author of the commit', approval('dana'), 'not-signed'],
      ['that was a refusal', approval('rob', { state: 'rejected' }), 'not-signed'],
      ['of another environment', approval('rob', { environments: ['staging'] }), 'not-signed'],
    ])('%s: %s', (_, one, code) => {
      expect(judge(read([one]))).toBe(code);
    });

    test('is waited for until the deploy job, and only where somebody will be asked', () => {
      const before = { run: { ...run, deploying: false } };
      expect(judge(read([]), before)).toBe('environment-asks');
      const { environment } = worldWith().observations;
      const nobody = environment.known
        ? read(environment.value === null ? null : { ...environment.value, rules: [] })
        : environment;
      expect(judge(read([]), { ...before, environment: nobody })).toBe('not-signed');
      expect(judge(unread())).toBe('approvals-not-permitted');
    });

    test('counts for nothing where the policy does not say so, nor against a no-go', () => {
      const unasked = findingIn(
        worldWith({ approvals: read([]), run: { ...run, deploying: false }, comments: read(withoutReview) }),
        'readiness-review',
      );
      expect(unasked.code).toBe('not-signed');
      const held = read([...withoutReview, comment('sam', '/no-go')]);
      expect(judge(read([approval('rob')]), { comments: held })).toBe('no-go');
    });
  });

  test('a no-go of somebody without a role holds nothing', () => {
    const comments = [...signEverything(), comment('mallory', '/no-go')];
    expect(findingIn(worldWith({ comments: read(comments) }), 'readiness-review').status).toBe('met');
  });

  test('go with the code is the readiness sign-off, go alone is not', () => {
    const first = signEverything().filter(({ body }) => !body.includes('readiness'));
    const world = worldWith({ comments: read(first) });
    const code = findingIn(world, 'readiness-review').asked[0]?.code ?? '';
    const answered = (body: string) =>
      findingIn(worldWith({ comments: read([...first, comment('rita', body)]) }), 'readiness-review').status;
    expect(answered('/go')).toBe('pending');
    expect(answered(`/go ${code}`)).toBe('met');
  });
});

describe('trap 14: a team that cannot be read', () => {
  test('makes its role unknown, though a user of that name answered', () => {
    const people = { ...observations(policyOf()).people, qa: unread() };
    const finding = verified([sign('qa'), sign('quinn')], { people });
    expect(finding).toMatchObject({ status: 'unknown', code: 'people-not-permitted' });
  });
});
